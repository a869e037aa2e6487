// How far one unknown can move while every sum stays: the simplex method in whole numbers, without a rounding anywhere.
// Proposes changes; whether they hold is judged in system.ts.

/** A sum that must not change: pairs of a column and its coefficient. */
export type Row = readonly (readonly [column: number, coefficient: number])[]
export type Room = { down: number; up: number }

// Worth more than any way to get there costs.
const profit = 2 ** 16
// Entries stay below the bound and gains below so many times it: the product of two such numbers is exact in a double.
const bound = 2 ** 20
const gainPerEntry = 2 ** 12
// How often a change that is no whole number is cut down to one and the question asked again.
const mostTries = 8

/**
 * All changes that keep the sums. What one question leaves is where the next one starts, which is why many are cheap.
 *
 * Edmonds' integer pivoting (all entries over one common denominator) with bounded variables. Variable 2j is how far
 * column j goes up, 2j + 1 how far down, so its entries are the negative ones of 2j and only those of 2j are kept. All sums
 * are zero, so a basic variable is what the variables at their upper bound make of it. Each row starts with a basic
 * variable of its own that must stay zero (-1).
 */
export class Leeway {
  readonly #given: readonly Row[]
  readonly #limit: number
  readonly #rooms: readonly Room[]
  readonly #costs: number[]
  readonly #upper: number[]
  readonly #worth: number[]
  #rows: Float64Array[] = []
  #gain: Float64Array
  #basis: number[] = []
  readonly #atUpper = new Set<number>()
  readonly #basic = new Set<number>()
  #denominator = 1

  /**
   * @param rooms how far each column may go; no column moves until it is opened
   * @param limit the most that any column moves either way
   */
  constructor(rooms: readonly Room[], rows: readonly Row[], limit: number) {
    this.#given = rows
    this.#limit = limit
    this.#rooms = rooms
    this.#costs = rooms.map(() => 0)
    this.#upper = rooms.flatMap(() => [0, 0])
    this.#worth = rooms.flatMap(() => [0, 0])
    this.#gain = new Float64Array(rooms.length)
    this.#startAnew()
  }

  /** From now on these columns may move, each unit at a cost. */
  open(columns: readonly number[], cost: (column: number) => number): void {
    for (const column of columns) {
      this.#costs[column] = cost(column)
      const { up = 0, down = 0 } = this.#rooms[column] ?? {}
      // What stood at an upper bound of zero stays at zero.
      for (const variable of [2 * column, 2 * column + 1]) if (!this.#upper[variable]) this.#atUpper.delete(variable)
      this.#upper[2 * column] = Math.min(this.#limit, up)
      this.#upper[2 * column + 1] = Math.min(this.#limit, down)
    }
  }

  /** From now on these columns stay where they are. */
  close(columns: readonly number[]): void {
    for (const variable of columns.flatMap((column) => [2 * column, 2 * column + 1])) this.#bound(variable, 0)
  }

  /**
   * The cheapest changes that move a column furthest, 1 up or -1 down; one for each column.
   *
   * @returns undefined when no whole changes were found, or numbers grew beyond what is exact
   */
  furthest(column: number, direction: 1 | -1): number[] | undefined {
    const found = this.#wholeBest(column, direction)
    if (found) return found
    // Where earlier questions led to large numbers or to fractions, the way from the beginning may not.
    this.#startAnew()
    return this.#wholeBest(column, direction)
  }

  #wholeBest(column: number, direction: 1 | -1): number[] | undefined {
    const before = new Map<number, number>()
    let changes = this.#best(column, direction)
    for (let tries = 0; tries < mostTries && changes; tries++) {
      const broken = changes.findIndex((change) => !Number.isInteger(change))
      if (broken === -1) break
      const change = changes[broken] ?? 0
      const variable = change > 0 ? 2 * broken : 2 * broken + 1
      if (!before.has(variable)) before.set(variable, this.#upper[variable] ?? 0)
      this.#bound(variable, Math.floor(Math.abs(change)))
      changes = this.#best(column, direction)
    }
    for (const [variable, upper] of before) this.#bound(variable, upper)
    return changes?.every((change) => Number.isInteger(change)) ? changes : undefined
  }

  #best(column: number, direction: 1 | -1): number[] | undefined {
    for (const [of, cost] of this.#costs.entries()) this.#worth.fill(-cost, 2 * of, 2 * of + 2)
    this.#worth[2 * column] = direction * profit
    this.#worth[2 * column + 1] = -direction * profit
    if (!this.#optimise()) return undefined
    return this.#rooms.map((_, of) => (this.#value(2 * of) - this.#value(2 * of + 1)) / this.#denominator)
  }

  /** A new upper bound for a variable, which is brought to zero first. */
  #bound(variable: number, upper: number): void {
    if (this.#value(variable) !== 0) {
      this.#worth.fill(0)
      this.#worth[variable] = -1
      this.#optimise()
    }
    this.#atUpper.delete(variable)
    this.#upper[variable] = upper
  }

  #startAnew(): void {
    this.#rows = this.#given.map((row) => {
      const entries = new Float64Array(this.#rooms.length)
      for (const [column, coefficient] of row) entries[column] = coefficient
      return entries
    })
    this.#basis = this.#given.map(() => -1)
    this.#atUpper.clear()
    this.#basic.clear()
    this.#denominator = 1
  }

  #entry(entries: Float64Array, variable: number): number {
    const entry = entries[variable >> 1] ?? 0
    return variable % 2 === 0 ? entry : -entry
  }

  /** What a variable is worth at the margin. Up and down together are always worth what they were given. */
  #gainOf(variable: number): number {
    const up = this.#gain[variable >> 1] ?? 0
    if (variable % 2 === 0) return up
    return ((this.#worth[variable - 1] ?? 0) + (this.#worth[variable] ?? 0)) * this.#denominator - up
  }

  /** The value of a variable, over the common denominator. */
  #value(variable: number): number {
    if (this.#atUpper.has(variable)) return (this.#upper[variable] ?? 0) * this.#denominator
    return this.#basic.has(variable) ? this.#valueIn(this.#rows[this.#basis.indexOf(variable)] ?? this.#gain) : 0
  }

  #valueIn(entries: Float64Array): number {
    let sum = 0
    for (const variable of this.#atUpper) sum -= this.#entry(entries, variable) * (this.#upper[variable] ?? 0)
    return sum
  }

  /** @returns false when numbers grew too large; then everything stands at zero again */
  #optimise(): boolean {
    this.#gain = Float64Array.from(this.#rooms, (_, column) => (this.#worth[2 * column] ?? 0) * this.#denominator)
    for (const [row, variable] of this.#basis.entries()) {
      const worth = this.#worth[variable] ?? 0
      const entries = this.#rows[row]
      if (worth === 0 || !entries) continue
      for (let at = 0; at < entries.length; at++) this.#gain[at] = (this.#gain[at] ?? 0) - worth * (entries[at] ?? 0)
    }
    // The steepest way first; after so many steps the first way (Bland), which cannot go round in circles.
    const patience = 4 * (this.#rows.length + 10)
    for (let step = 0; ; step++) {
      const entering = this.#entering(step < patience)
      if (entering === -1) return true
      if (this.#enter(entering)) continue
      this.#startAnew()
      return false
    }
  }

  #entering(steepest: boolean): number {
    let best = -1
    let most = 0
    for (let variable = 0; variable < this.#upper.length; variable++) {
      if (this.#upper[variable] === 0) continue
      const gain = this.#gainOf(variable)
      const worth = this.#atUpper.has(variable) ? -gain : gain
      if (worth <= most || this.#basic.has(variable)) continue
      best = variable
      most = worth
      if (!steepest) break
    }
    return best
  }

  /** Moves a variable off its bound until it meets its other bound or a basic variable meets one. */
  #enter(entering: number): boolean {
    const sense = this.#atUpper.has(entering) ? -1 : 1
    let leaving = -1
    let leavesAtUpper = false
    let far = this.#upper[entering] ?? 0
    let over = 1
    for (let row = 0; row < this.#rows.length; row++) {
      const entries = this.#rows[row] ?? this.#gain
      const slope = sense * this.#entry(entries, entering)
      if (slope === 0) continue
      const variable = this.#basis[row] ?? -1
      const value = variable === -1 ? 0 : this.#valueIn(entries)
      const rises = slope < 0 && variable !== -1
      const distance = rises ? (this.#upper[variable] ?? 0) * this.#denominator - value : value
      const nearer = distance * over - far * Math.abs(slope)
      if (nearer > 0 || (nearer === 0 && (leaving === -1 || variable > (this.#basis[leaving] ?? -1)))) continue
      leaving = row
      leavesAtUpper = rises
      far = distance
      over = Math.abs(slope)
    }
    if (leaving === -1) {
      if (sense === 1) this.#atUpper.add(entering)
      else this.#atUpper.delete(entering)
      return true
    }
    this.#atUpper.delete(entering)
    const left = this.#basis[leaving] ?? -1
    this.#basic.delete(left)
    if (leavesAtUpper) this.#atUpper.add(left)
    this.#basis[leaving] = entering
    this.#basic.add(entering)
    return this.#pivot(this.#rows[leaving] ?? this.#gain, entering)
  }

  #pivot(pivotRow: Float64Array, entering: number): boolean {
    const column = entering >> 1
    const pivot = pivotRow[column] ?? 0
    const size = Math.abs(pivot)
    const sign = Math.sign(pivot)
    const gain = this.#gainOf(entering)
    const sense = Math.sign(this.#entry(pivotRow, entering))
    // While the denominator stays, nothing changes where the pivot's row is empty.
    const filled = Int32Array.from(
      [...pivotRow.keys()].filter((at) => pivotRow[at] !== 0 || size !== this.#denominator),
    )
    let largest = this.#combine(this.#gain, size, sense * gain, pivotRow, filled) / gainPerEntry
    for (const entries of this.#rows) {
      const factor = sign * (entries[column] ?? 0)
      if (entries === pivotRow || (factor === 0 && size === this.#denominator)) continue
      largest = Math.max(largest, this.#combine(entries, size, factor, pivotRow, filled))
    }
    if (sense < 0) for (let at = 0; at < pivotRow.length; at++) pivotRow[at] = -(pivotRow[at] ?? 0)
    this.#denominator = size
    return largest < bound
  }

  /** Takes so many times the pivot's row off a row, in place. @returns the largest number there is now */
  #combine(entries: Float64Array, size: number, factor: number, pivotRow: Float64Array, at: Int32Array): number {
    let largest = 0
    const isWhole = size === 1 && this.#denominator === 1
    for (let index = 0; index < at.length; index++) {
      const place = at[index] ?? 0
      const change = factor * (pivotRow[place] ?? 0)
      const next = isWhole
        ? (entries[place] ?? 0) - change
        : ((entries[place] ?? 0) * size - change) / this.#denominator
      entries[place] = next
      if (next > largest) largest = next
      else if (-next > largest) largest = -next
    }
    return largest
  }
}
