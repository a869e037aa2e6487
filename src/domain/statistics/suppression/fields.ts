// Where to look for a way in which a hidden count could move: everything at once while that is little; else two periods at a time, with
// the longer ones they lie in. A move that needs three periods is not found, and more is hidden instead.
import { Field } from './field.ts'
import { movableAmong, type System } from './system.ts'

/** So many counts that may move are still asked all at once. */
const wieldy = 320

export class Fields {
  readonly #system: System
  readonly #width: number
  readonly #some: ReadonlyMap<string, readonly number[]>
  readonly #around: ReadonlyMap<string, ReadonlySet<string>>
  readonly #isWhole: boolean
  readonly #made = new Map<string, Field>()

  /** @param some the unknowns that may ever move; `width` the most that any moves */
  constructor(system: System, some: readonly number[], width: number) {
    const movable = movableAmong(system, some)
    this.#system = system
    this.#width = width
    this.#isWhole = movable.length <= wieldy
    this.#some = Map.groupBy(movable, (one) => this.#periodOf(one))
    this.#around = containing(system, [...this.#some.keys()])
  }

  /** The field to ask first about an unknown. */
  nearest(target: number): Field {
    return this.#over(this.#isWhole ? [...this.#some.keys()] : [this.#periodOf(target)])
  }

  /** All fields to ask about an unknown, one after the other. */
  *of(target: number): Generator<Field> {
    yield this.nearest(target)
    if (this.#isWhole) return
    const own = this.#periodOf(target)
    for (const other of this.#some.keys()) if (other !== own) yield this.#over([own, other])
  }

  #over(some: readonly string[]): Field {
    const periods = [...new Set(some.flatMap((period) => [period, ...(this.#around.get(period) ?? [])]))].toSorted()
    const name = periods.join()
    const field =
      this.#made.get(name) ??
      new Field(
        this.#system,
        periods.flatMap((period) => this.#some.get(period) ?? []),
        this.#width,
      )
    this.#made.set(name, field)
    return field
  }

  #periodOf(one: number): string {
    return this.#system.unknowns[one]?.period ?? ''
  }
}

/** For each period the longer ones whose counts are sums of its counts. */
function containing({ unknowns, relations }: System, periods: readonly string[]): Map<string, Set<string>> {
  const around = new Map(periods.map((period) => [period, new Set<string>()]))
  for (const { total, parts } of relations) {
    const longer = unknowns[total]?.period ?? ''
    for (const part of parts) {
      const period = unknowns[part]?.period ?? ''
      if (period !== longer && around.has(longer)) around.get(period)?.add(longer)
    }
  }
  for (const longer of around.values()) {
    for (const one of longer) for (const beyond of around.get(one) ?? []) longer.add(beyond)
  }
  return around
}
