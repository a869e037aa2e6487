// Everything released, as one system of unknowns: the sums in each table, a period as the sum of its months, and the same
// count in another table, a later period or a correction as the same unknown. Chooses nothing.
import type { Cell, Figures } from '../figures.ts'
import type { MeasureCode } from '../measure.ts'
import { nameOf, placesOf, sumsOf, type Place, type Span } from './place.ts'
import type { Relation, System, Unknown } from './system.ts'
import { showZeros } from './zeros.ts'

/**
 * A table that was made public.
 *
 * @property figures what is true, `cells` what was shown of it
 * @property withheld nothing of it was shown, not even its zeros
 */
export type Release = { figures: Figures; cells: readonly Cell[]; withheld: boolean }

/**
 * @property places of each new table, in the order of its cells
 * @property unknownOf the unknown of each of these places; -1 where it has no count
 */
export type Knowledge = {
  system: System
  places: readonly (readonly Place[])[]
  unknownOf: readonly (readonly number[])[]
}

/** Counts of one to four are hidden; the least an interval of values must leave open is as much (domain.md §9.3). */
export const smallest = 5

type Sum = { total: number; parts: readonly number[] }

/**
 * What is known after earlier releases, and may be shown of new tables that come out together.
 *
 * A count shown once stays known, also where a later table hides it; a place hidden once stays hidden in every table and
 * correction of its period. A count that a correction changed is another unknown, one it left alone the same: this
 * credits the reader with knowing which ones changed. Yields after each table.
 *
 * @param family the measures that are linked; a table without them says nothing of them
 * @throws RangeError when a sum is not the sum of its parts, or periods overlap without one containing the other
 */
export function* knowledgeOf(
  tables: readonly Figures[],
  family: readonly MeasureCode[],
  earlier: readonly Release[],
): Generator<void, Knowledge> {
  const known = new Accumulation()
  for (const release of earlier) {
    known.add(release.figures, family, release)
    yield
  }
  const added = tables.map((figures) => known.add(figures, family, undefined))
  const { system, numberOf } = known.system()
  return {
    system,
    places: added.map(({ places }) => places),
    unknownOf: added.map(({ unknownOf }) => unknownOf.map(numberOf)),
  }
}

/** Grows by one release after the other, in the order they were made public. */
class Accumulation {
  readonly #unknowns: Unknown[] = []
  /** Two counts of one place are one unknown; so are the same counts of one place in two releases. */
  readonly #sameAs: number[] = []
  readonly #byCount = new Map<string, number>()
  readonly #sums = new Map<string, Sum>()
  readonly #hiddenPlaces = new Set<string>()
  /** Zeros of the new tables. */
  readonly #zeros = new Set<number>()
  /** Place without its period → period → what stands there now. */
  readonly #current = new Map<string, Map<string, { place: Place; unknown: number }>>()

  add(figures: Figures, family: readonly MeasureCode[], release: Release | undefined) {
    const places = placesOf(figures, family)
    const unknownOf = places.map((place) => (place.counts.length === 0 ? -1 : this.#unknownOf(place)))
    if (places.some((place, at) => this.#isCorrected(place, unknownOf[at] ?? -1))) this.#sumPeriods()
    for (const [at, place] of places.entries()) {
      const unknown = unknownOf[at] ?? -1
      if (unknown === -1) continue
      this.#note(place, unknown, release)
      this.#place(place, unknown)
    }
    for (const { total, parts } of sumsOf(figures)) this.#sumPlaces(figures, places, unknownOf, total, parts)
    return { places, unknownOf }
  }

  /** Unknowns that turned out to be the same are one, numbered anew. */
  system(): { system: System; numberOf: (unknown: number) => number } {
    this.#sumPeriods()
    this.#bindHurt()
    const unknowns: Unknown[] = []
    const numbers = new Map<number, number>()
    for (const [at, unknown] of this.#unknowns.entries()) {
      const root = this.#root(at)
      const merged = unknowns[numbers.get(root) ?? -1]
      if (merged) Object.assign(merged, both(merged, unknown))
      else numbers.set(root, unknowns.push({ ...unknown }) - 1)
    }
    const numberOf = (unknown: number): number => (unknown === -1 ? -1 : (numbers.get(this.#root(unknown)) ?? -1))
    const sums = [...this.#sums.values()].map(({ total, parts }) => ({
      total: numberOf(total),
      parts: parts.map(numberOf),
    }))
    showZeros(unknowns, new Set([...this.#zeros].map(numberOf)), sums)
    const relations: Relation[] = sums.map(({ total, parts }) => ({
      total,
      parts: parts.filter((part) => unknowns[part]?.state !== 'shown'),
    }))
    return { system: { unknowns, relations }, numberOf }
  }

  #unknownOf({ key, counts }: Place): number {
    const names = counts.map(({ measure, value }) => `${key}|${measure}=${value}`)
    const [first = this.#unknowns.push(untouched()) - 1, ...others] = names.flatMap((name) => {
      const found = this.#byCount.get(name)
      return found === undefined ? [] : [this.#root(found)]
    })
    this.#sameAs[first] ??= first
    for (const other of others) this.#sameAs[this.#root(other)] = this.#root(first)
    for (const name of names) this.#byCount.set(name, this.#root(first))
    return this.#root(first)
  }

  #root(unknown: number): number {
    const same = this.#sameAs[unknown] ?? unknown
    return same === unknown ? unknown : this.#root(same)
  }

  /** What a release says of a place, or what the new table may say of it. */
  #note({ key, period, counts }: Place, unknown: number, release: Release | undefined): void {
    const values = counts.map(({ value }) => value)
    const small = values.some((value) => value > 0 && value < smallest)
    const isHidden = release ? counts.some(({ at }) => release.cells[at] === '#') : small || this.#hiddenPlaces.has(key)
    if (isHidden) this.#hiddenPlaces.add(key)
    const isZero = values.every((value) => value === 0)
    const state = isHidden ? 'hidden' : release ? 'shown' : 'open'
    if (isZero && state === 'open') this.#zeros.add(unknown)
    const floor = release?.withheld === true ? 0 : 1
    const room = Math.min(...values.map((value) => value - Math.min(value, floor)))
    // Of a table that was withheld only what is small needs keeping: the rest of it others may have told.
    const guarded = state !== 'shown' && (small || release?.withheld !== true)
    const weight = 32 - Math.clz32(Math.max(...values))
    const told = this.#unknowns[unknown] ?? untouched()
    this.#unknowns[unknown] = both(told, { room, state, guarded, weight, period: nameOf(period) })
  }

  #place(place: Place, unknown: number): void {
    const base = baseOf(place)
    const periods = this.#current.get(base) ?? new Map<string, { place: Place; unknown: number }>()
    this.#current.set(base, periods.set(nameOf(place.period), { place, unknown }))
  }

  #isCorrected(place: Place, unknown: number): boolean {
    const base = baseOf(place)
    const before = this.#current.get(base)?.get(nameOf(place.period))
    return before !== undefined && this.#root(before.unknown) !== unknown
  }

  #sumPlaces(
    figures: Figures,
    places: readonly Place[],
    unknownOf: readonly number[],
    total: number,
    parts: readonly number[],
  ): void {
    const whole = places[total]
    if (!whole || whole.counts.length === 0) return
    const counted = parts.filter((part) => (places[part]?.counts.length ?? 0) > 0)
    const rest = restOf(
      whole,
      counted.flatMap((part) => places[part] ?? []),
    )
    const complete = counted.length === parts.length
    if (rest.some((value) => value < 0 || (complete && value > 0))) {
      throw new RangeError(`${figures.table}: ${whole.key} is not the sum of its parts.`)
    }
    this.#bind(
      unknownOf[total] ?? -1,
      counted.map((part) => unknownOf[part] ?? -1),
      rest,
      whole.key,
    )
  }

  /** Every period as the sum of the longest released ones inside it, and what is missing of it. */
  #sumPeriods(): void {
    for (const [base, periods] of this.#current) {
      const spans = [...periods.values()].map(({ place }) => place.period)
      for (const [name, { place, unknown }] of periods) {
        const within = widestWithin(place.period, spans).flatMap((part) => periods.get(part) ?? [])
        if (within.length === 0) continue
        const rest = restOf(
          place,
          within.map((part) => part.place),
        )
        // A period that was not yet corrected after one of its months says nothing certain about the new figures.
        const complete = within.reduce((sum, part) => sum + monthsOf(part.place.period), 0) === monthsOf(place.period)
        if (rest.some((value) => value < 0 || (complete && value > 0))) continue
        this.#bind(
          unknown,
          within.map((part) => part.unknown),
          rest,
          `${base} ${name}`,
        )
      }
    }
  }

  /** Where entries and people hurt are told in two tables, there are no fewer people: every entry of the register hurts one. */
  #bindHurt(): void {
    const counted = (measure: MeasureCode) =>
      new Map(
        [...this.#current.values()]
          .flatMap((periods) => [...periods.values()])
          .flatMap(({ place, unknown }) =>
            place.counts.flatMap((count) =>
              count.measure === measure
                ? [[place.key, { value: count.value, unknown: this.#root(unknown) }] as const]
                : [],
            ),
          ),
      )
    const hurt = counted('hurt')
    for (const [key, entries] of counted('entries')) {
      const people = hurt.get(key)
      if (!people || people.unknown === entries.unknown || people.value < entries.value) continue
      const more = people.value - entries.value
      const { period } = this.#unknowns[people.unknown] ?? untouched()
      const at = this.#unknowns.push({ room: more, state: 'hidden', guarded: false, weight: 0, period }) - 1
      this.#sameAs[at] = at
      this.#sums.set(`${key} hurts`, { total: people.unknown, parts: [entries.unknown, at] })
    }
  }

  /** What is missing of a sum is an unknown of its own, which subtraction would tell. */
  #bind(total: number, parts: readonly number[], rest: readonly number[], name: string): void {
    const missing = rest.some((value) => value > 0)
    const identity = `${total}=${parts.join('+')}`
    if (rest.length === 0 || this.#sums.has(identity)) return
    const all = [...parts]
    if (missing) {
      const small = rest.some((value) => value > 0 && value < smallest)
      const { period } = this.#unknowns[total] ?? untouched()
      const at =
        this.#unknowns.push({ room: Math.min(...rest), state: 'hidden', guarded: small, weight: 0, period }) - 1
      this.#sameAs[at] = at
      this.#byCount.set(`${name}|rest ${identity}`, at)
      all.push(at)
    }
    this.#sums.set(identity, { total, parts: all })
  }
}

const untouched = (): Unknown => ({
  ...{ room: Number.MAX_SAFE_INTEGER, state: 'open', guarded: false, weight: 0, period: '' },
})

/** Two tellings of one unknown: shown once is known, hidden once stays hidden, and the narrower bound counts. */
function both(a: Unknown, b: Unknown): Unknown {
  const states = [a.state, b.state]
  return {
    room: Math.min(a.room, b.room),
    state: states.includes('shown') ? 'shown' : states.includes('hidden') ? 'hidden' : 'open',
    guarded: a.guarded || b.guarded,
    weight: Math.max(a.weight, b.weight),
    period: b.period || a.period,
  }
}

/** What the parts leave of the whole, for every measure they all have. */
function restOf(whole: Place, parts: readonly Place[]): number[] {
  return whole.counts.flatMap(({ measure, value }) => {
    const values = parts.map(({ counts }) => counts.find((count) => count.measure === measure)?.value)
    return values.includes(undefined) ? [] : [values.reduce((rest: number, part = 0) => rest - part, value)]
  })
}

/** The place and what is counted there, in whatever period. */
const baseOf = ({ key, period, counts }: Place): string =>
  [key.replace(nameOf(period), ''), ...counts.map(({ measure }) => measure)].join('|')

const monthOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
const monthsOf = ({ from, to }: Span): number => monthOf(to) - monthOf(from) + 1

/** The released periods inside one that are in no longer one inside it. */
function widestWithin(span: Span, spans: readonly Span[]): string[] {
  const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to
  const overlapping = spans.find(
    (other) => other.from <= span.to && span.from <= other.to && !contains(span, other) && !contains(other, span),
  )
  if (overlapping) {
    throw new RangeError(
      `${nameOf(span)} and ${nameOf(overlapping)} overlap: their difference would be a table of its own.`,
    )
  }
  const inside = spans.filter((other) => other !== span && contains(span, other))
  return inside.filter((one) => !inside.some((other) => other !== one && contains(other, one))).map(nameOf)
}
