// A part of everything that is hidden, asked how far one count of it can move while the rest stays. What sums force to move
// together is one column there, which keeps the question small. Decides nothing.
import { Leeway, type Row } from './leeway.ts'
import { movableAmong, type Move, type System } from './system.ts'

type Turn = 1 | -1
type Member = readonly [one: number, turn: Turn]

/** A few unknowns of a system, and all sums they stand in. What one question leaves is where the next one starts. */
export class Field {
  readonly #columns: readonly (readonly Member[])[]
  readonly #columnOf: ReadonlyMap<number, readonly [column: number, turn: Turn]>
  readonly #leeway: Leeway
  readonly #costs: (number | undefined)[]

  /** @param width the most that any unknown moves either way */
  constructor(system: System, some: readonly number[], width: number) {
    const { columns, rows } = joined(movableAmong(system, some), system)
    this.#columns = columns
    this.#columnOf = new Map(
      columns.flatMap((members, column) => members.map(([one, turn]) => [one, [column, turn] as const] as const)),
    )
    const roomOf = (one: number) => system.unknowns[one]?.room ?? 0
    const rooms = columns.map((members) => {
      const room = (way: Turn) =>
        Math.min(width, ...members.flatMap(([one, turn]) => (turn === way ? [] : [roomOf(one)])))
      return { down: room(-1), up: room(1) }
    })
    this.#leeway = new Leeway(rooms, rows, width)
    this.#costs = columns.map(() => undefined)
  }

  /**
   * The cheapest move that takes an unknown furthest, 1 up or -1 down.
   *
   * @param costOf what a step of an unknown costs; undefined: it must stay
   * @returns undefined where it cannot move here, or no move in whole numbers was found
   */
  furthest(target: number, direction: Turn, costOf: (one: number) => number | undefined): Move | undefined {
    const [column = -1, turn = 1] = this.#columnOf.get(target) ?? []
    this.#admit(costOf)
    if (this.#costs[column] === undefined) return undefined
    const changes = this.#leeway.furthest(column, direction === turn ? 1 : -1)
    return (
      changes &&
      new Map(
        changes.flatMap((by, at) => (by === 0 ? [] : (this.#columns[at] ?? []).map(([one, way]) => [one, by * way]))),
      )
    )
  }

  #admit(costOf: (one: number) => number | undefined): void {
    for (const [column, members] of this.#columns.entries()) {
      const cost = members.reduce<number | undefined>((sum, [one]) => {
        const own = costOf(one)
        return sum === undefined || own === undefined ? undefined : sum + own
      }, 0)
      if (cost === this.#costs[column]) continue
      this.#costs[column] = cost
      if (cost === undefined) this.#leeway.close([column])
      else this.#leeway.open([column], () => cost)
    }
  }
}

/** A sum of two that must not change moves both: they are one column. A sum of one that must not change moves nothing. */
function joined(movable: readonly number[], { relations }: System): { columns: Member[][]; rows: Row[] } {
  const heads = new Map<number, Member>(movable.map((one) => [one, [one, 1]]))
  const still = new Set<number>()
  const headOf = (one: number): Member => {
    const [head, turn] = heads.get(one) ?? [one, 1]
    if (head === one) return [one, turn]
    const [first, again] = headOf(head)
    return [first, (turn * again) as Turn]
  }
  const told = (terms: Row): Row => {
    const sums = new Map<number, number>()
    for (const [one, factor] of terms) {
      const [head, turn] = headOf(one)
      if (!still.has(head)) sums.set(head, (sums.get(head) ?? 0) + factor * turn)
    }
    return [...sums].filter(([, factor]) => factor !== 0)
  }
  let rows: Row[] = relations.map(({ total, parts }) =>
    [...parts.map((part) => [part, 1] as const), [total, -1] as const].filter(([one]) => heads.has(one)),
  )
  for (let before = -1; before !== still.size + heads.size * rows.length;) {
    before = still.size + heads.size * rows.length
    rows = rows.flatMap((terms) => {
      const row = told(terms)
      const [[one, by] = [-1, 0], [other, against] = [-1, 0]] = row
      if (row.length > 2 || (row.length === 2 && Math.abs(by) !== Math.abs(against))) return [row]
      if (row.length === 1) still.add(one)
      if (row.length === 2) heads.set(other, [one, by === against ? -1 : 1])
      return []
    })
  }
  const all = Map.groupBy(
    movable.filter((one) => !still.has(headOf(one)[0])),
    (one) => headOf(one)[0],
  )
  const numbers = new Map([...all.keys()].map((head, column) => [head, column]))
  const distinct = new Map(
    rows.map((row) => {
      const sorted = row
        .map(([head, factor]) => [numbers.get(head) ?? -1, factor] as const)
        .toSorted(([a], [b]) => a - b)
      const sign = Math.sign(sorted[0]?.[1] ?? 1)
      const turned = sorted.map(([column, factor]) => [column, factor * sign] as const)
      return [turned.join(), turned] as const
    }),
  )
  return {
    columns: [...all.values()].map((members) => members.map((one): Member => [one, headOf(one)[1]])),
    rows: [...distinct.values()],
  }
}
