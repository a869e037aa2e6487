// What somebody who reads everything published knows of the counts that are hidden: unknowns, and the sums that bind them.
// Judges whether a change of the hidden counts would stay unnoticed; it finds none and hides nothing itself.

/**
 * A count, or the linked counts of one place in a table, which move together.
 *
 * @property room how far it can go down before the reader knows it cannot be: a hidden count is at least 1
 * @property guarded it must stay uncertain while it is hidden; what is no cell of a table is not
 * @property weight what is lost by hiding it
 * @property period of which it is a count, by any name
 */
export type Unknown = {
  room: number
  state: 'shown' | 'hidden' | 'open'
  guarded: boolean
  weight: number
  period: string
}

/** The sum of its parts; each is an index into the unknowns. */
export type Relation = { total: number; parts: readonly number[] }
export type System = { unknowns: readonly Unknown[]; relations: readonly Relation[] }

/** Whole changes of unknowns, by index. Another table that looks the same to the reader is the true one and a move. */
export type Move = ReadonlyMap<number, number>

/** For each unknown the relations it stands in, by index. */
export function relationsOfEach({ unknowns, relations }: System): number[][] {
  const each: number[][] = unknowns.map(() => [])
  for (const [at, { total, parts }] of relations.entries()) for (const one of [total, ...parts]) each[one]?.push(at)
  return each
}

/**
 * Would the table changed so look the same? Whole numbers, of hidden counts only, none below what the reader knows,
 * and every sum as before. This alone decides what counts as protection; whoever proposes a move is not believed.
 */
export function staysUnnoticed({ unknowns, relations }: System, move: Move): boolean {
  const possible = [...move].every(([at, by]) => {
    const unknown = unknowns[at]
    return unknown?.state === 'hidden' && Number.isSafeInteger(by) && -by <= unknown.room
  })
  const by = (at: number): number => move.get(at) ?? 0
  return possible && relations.every(({ total, parts }) => parts.reduce((sum, part) => sum + by(part), 0) === by(total))
}

/** What is not shown and tied to these unknowns by sums, however far; by index. */
export function tiedTo({ unknowns, relations }: System, some: readonly number[]): number[] {
  const relationsOf = relationsOfEach({ unknowns, relations })
  const isShown = (one: number): boolean => unknowns[one]?.state === 'shown'
  const tied = new Set(some.filter((one) => !isShown(one)))
  for (const one of tied) {
    for (const { total, parts } of (relationsOf[one] ?? []).flatMap((at) => relations[at] ?? [])) {
      for (const other of [total, ...parts]) if (!isShown(other)) tied.add(other)
    }
  }
  return [...tied].toSorted((a, b) => a - b)
}

/** Of these unknowns those that no sum gives away: what is alone in a sum is known, again and again. By index. */
export function movableAmong(system: System, some: readonly number[]): number[] {
  const { relations } = system
  const relationsOf = relationsOfEach(system)
  const left = new Set(some)
  const waiting = [...relations.keys()]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { total = -1, parts = [] } = relations[at] ?? {}
    const [alone, ...others] = [total, ...parts].filter((one) => left.has(one))
    if (alone === undefined || others.length > 0) continue
    left.delete(alone)
    waiting.push(...(relationsOf[alone] ?? []))
  }
  return [...left]
}
