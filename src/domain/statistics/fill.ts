// Fills a table from facts: every count goes to its cell and to every sum it is a part of; what cannot be known gets its sign.
// Reads nothing; the same facts give the same cells.
import { byType, type ByType } from './by-type.ts'
import { controlLimits } from './control-limits.ts'
import { censusTold, type Facts, type Frame } from './facts.ts'
import { placeAt, positionOf, sizeOf, type Cell, type Dimension, type Figures } from './figures.ts'
import { ageOf, countyOf, dimensionsOf } from './members.ts'
import type { MeasureCode } from './measure.ts'
import { daysIn } from './months.ts'
import { rateOf, type Rate } from './rate.ts'
import { percentile, type Occurrence } from './spread.ts'
import { tables, type Step, type Table, type TableCode } from './table.ts'
import { termsOn } from './term.ts'

/** What is added up for one place of a table, over all its measures. */
type Sums = {
  entries: number
  hurt: number
  /** Events and days of the homes whose census is whole. */
  rated: number
  days: number
  residents: number
  residentDays: number
  estimatedDays: number
  capacity: number
  counted: number
  occurrences: Occurrence[]
}

type HasCensus = ReturnType<typeof censusTold>
type Knowing = { hasCensus: HasCensus; types: ByType }

export type Asking = Pick<Figures, 'from' | 'to' | 'by' | 'asOf'>

/**
 * The table of a period.
 *
 * @param frame its homes in the order they are shown; a fact about a home that is not in it is left out
 * @param table how it was defined, where that is not as today
 */
export function fill(
  code: TableCode,
  asking: Asking,
  frame: Frame,
  facts: Facts,
  table: Table = tables[code],
): Figures {
  const types = byType(table, frame, facts)
  const dimensions = dimensionsOf(table, frame, types)
  const places = dimensions.slice(0, -1)
  const hasCensus = censusTold(facts.census ?? [])
  const sums = addUp(places, frame, facts, { hasCensus, types })
  const { rows, columns, measures } = table
  const terms = termsOn(`${asking.from}-01`)
  const byCensus = table.census === true && !table.events
  const cells = sums.flatMap((sum, position) => {
    const codes = placeAt(places, position)
    const known = byCensus ? isCounted(codes, frame, hasCensus) : isTold(codes, frame, facts)
    const seen = { sum, whole: wholeOf(table, places, codes, sums), term: terms[codes['step'] as Step] }
    return measures.map((measure) => (known ? cellOf(measure, seen) : unknown(measure, seen)))
  })
  const figures = { table: code, ...asking, rows, columns, dimensions, cells }
  return measures.includes('centre') ? { ...figures, cells: controlLimits(measures, cells, sums) } : figures
}

function addUp(places: readonly Dimension[], frame: Frame, facts: Facts, { hasCensus, types }: Knowing): Sums[] {
  const sums = Array.from({ length: sizeOf(places) }, (): Sums => ({
    ...{
      entries: 0,
      hurt: 0,
      rated: 0,
      days: 0,
      residents: 0,
      residentDays: 0,
      estimatedDays: 0,
      capacity: 0,
      counted: 0,
    },
    occurrences: [],
  }))
  const targets = places.map(targetsOf)
  const homes = new Map(frame.homes.map((home) => [home.id, home]))
  /** Every place to which a fact of these codes belongs. */
  const at = (codes: Readonly<Record<string, string>>): Sums[] => {
    const home = homes.get(codes['home'] ?? '')
    if (codes['home'] !== undefined && !home) return []
    const all = home ? { ...codes, county: countyOf(home), 'care-type': types.typeOf(home, codes['care-type']) } : codes
    let positions = [0]
    for (const [index, { members }] of places.entries()) {
      const found = targets[index]?.(all) ?? []
      positions = positions.flatMap((position) => found.map((one) => position * members.length + one))
    }
    return positions.flatMap((position) => sums[position] ?? [])
  }

  const counted = ratedBy(places, frame, hasCensus)
  const rates = (codes: At) => counted(codes) && types.isRated(codes['home'] ?? '')
  for (const { codes, entries, hurt } of facts.tallies) {
    for (const sum of at(codes)) {
      sum.entries += entries
      sum.hurt += hurt
      if (rates(codes)) sum.rated += entries
    }
  }
  for (const census of facts.census ?? []) {
    const { home, month, residents, residentDays, estimated } = census
    for (const sum of at({ home, month })) {
      sum.residents += residents
      sum.residentDays += residentDays
      sum.estimatedDays += estimated ? residentDays : 0
      sum.capacity += (homes.get(home)?.places ?? 0) * daysIn(month)
      sum.counted += 1
    }
    const of = homes.get(home)
    if (!of || !rates({ home, month })) continue
    for (const part of types.partsOf(of, census)) {
      for (const sum of at({ home, month, 'care-type': part.type })) sum.days += part.residentDays
    }
  }
  for (const { codes, days, entries } of facts.durations ?? []) {
    for (const sum of at(codes)) {
      sum.entries += entries
      sum.occurrences.push({ days, entries })
    }
  }
  for (const { home, quarter, kind, transfers } of facts.transfers ?? []) {
    for (const sum of at({ home, quarter, transfer: kind })) sum.entries += transfers
  }
  for (const { home, result, recommendations } of facts.recommendations ?? []) {
    for (const sum of at({ home, result })) sum.entries += recommendations
  }
  for (const { authority, outcome, openDays, cases } of facts.cases ?? []) {
    const age = openDays === null ? {} : { age: ageOf(openDays) }
    for (const sum of at({ authority, outcome: outcome ?? 'open', ...age })) sum.entries += cases
  }
  return sums
}

/** For the codes of a fact, the members of one dimension it counts for: its own, and every sum that has it as a part. */
function targetsOf({ code, members }: Dimension): (codes: Readonly<Record<string, string>>) => readonly number[] {
  const all = members.map((_, index) => index)
  const overall = members.findIndex((member) => member.code === 'total' && !member.sumOf)
  const of = new Map(members.map((member) => [member.code, containing(members, member.code)]))
  return (codes) => {
    const own = codes[code]
    if (own === undefined) return overall === -1 ? all : [overall]
    return of.get(own) ?? []
  }
}

function containing(members: Dimension['members'], code: string): number[] {
  const names = new Set([code])
  // A sum stands after its parts, so one pass finds the sums of sums.
  for (const member of members) if (member.sumOf?.some((part) => names.has(part))) names.add(member.code)
  return members.flatMap((member, index) => (names.has(member.code) ? [index] : []))
}

/** Whether a home has a rate: its census is there for the month, or, where a table has no months, for every one of the period. */
function ratedBy(places: readonly Dimension[], { homes, months }: Frame, hasCensus: HasCensus) {
  const whole = new Set(homes.map(({ id }) => id).filter((id) => months.every((month) => hasCensus(id, month))))
  const byMonth = places.some(({ code }) => code === 'month')
  return ({ home = '', month = '' }: Readonly<Record<string, string>>) =>
    byMonth ? hasCensus(home, month) : whole.has(home)
}

type At = Readonly<Record<string, string>>

/** Whether a census stands behind the place: of its home, or of any; in its month, or in the last one. */
function isCounted({ home, month = '' }: At, { homes, months }: Frame, hasCensus: HasCensus): boolean {
  const own = homes.filter(({ id }) => id === home)
  return (own.length > 0 ? own : homes).some(({ id }) => hasCensus(id, month || (months.at(-1) ?? '')))
}

/** Whether the home of the place told anything; what is of no single home is always told, and what others know of it too. */
function isTold({ home }: At, { homes }: Frame, { transfers, recommendations }: Facts): boolean {
  return (
    transfers !== undefined || recommendations !== undefined || (homes.find(({ id }) => id === home)?.delivered ?? true)
  )
}

const rateFields = { rate: 'rate', 'rate-low': 'low', 'rate-high': 'high' } as const satisfies Record<
  string,
  keyof Rate
>

/** What a share at the place is a share of: the members it is among, together. Nothing at what is not one of them. */
function wholeOf({ share }: Table, places: readonly Dimension[], codes: At, sums: readonly Sums[]): number {
  if (!share?.among.includes(codes[share.of] ?? '')) return 0
  return share.among.reduce((whole, member) => {
    const beside = places.map(({ code }) => (code === share.of ? member : (codes[code] ?? '')))
    return whole + (sums[positionOf(places, beside)]?.entries ?? 0)
  }, 0)
}

const entriesIn = (occurrences: readonly Occurrence[]): number =>
  occurrences.reduce((sum, { entries }) => sum + entries, 0)

/** In tenths of a percent, rounded half up; there is no share of nothing. */
const percentOf = (part: number, whole: number): Cell => (whole === 0 ? 'x' : Math.floor((part * 1000) / whole + 0.5))

/** What a cell is made of. `whole`: what a share here is a share of, 0 for none; `term`: of the step, in days. */
type Seen = { sum: Sums; whole: number; term: number }

function cellOf(measure: MeasureCode, { sum, whole, term }: Seen): Cell {
  switch (measure) {
    case 'hurt':
      return sum.hurt
    case 'residents':
      return sum.residents
    case 'resident-days':
      return sum.residentDays
    case 'estimated-days':
      return sum.estimatedDays
    case 'occupancy':
      return percentOf(sum.residentDays, sum.capacity)
    case 'share':
      return percentOf(sum.entries, whole)
    case 'timely': {
      const inTime = sum.occurrences.filter(({ days }) => days <= term)
      return percentOf(entriesIn(inTime), entriesIn(sum.occurrences))
    }
    case 'rate':
    case 'rate-low':
    case 'rate-high': {
      if (sum.days === 0) return '.'
      return rateOf(sum.rated, sum.days)?.[rateFields[measure]] ?? 'x'
    }
    case 'median':
      return percentile(sum.occurrences, 50) ?? 'x'
    case 'p90':
      return percentile(sum.occurrences, 90) ?? 'x'
    case 'centre':
    case 'limit-low':
    case 'limit-high':
      return '.'
    default:
      return sum.entries
  }
}

/** What was told is shown although the home told nothing for the end of the period; nothing told is no zero. */
function unknown(measure: MeasureCode, seen: Seen): Cell {
  const cell = cellOf(measure, seen)
  return cell === 0 || cell === 'x' ? '.' : cell
}
