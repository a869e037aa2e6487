// What a correction changes: cell by cell, and which entries, transfers or censuses made the difference. Compares; finds nothing itself.
import { codesAt, placeAt, positionOf, type Cell, type Figures } from './figures.ts'

/** A cell that differs; `was` null: there was no such cell. `at`: code of the member by dimension. */
export type CellChange = { table: string; at: Readonly<Record<string, string>>; was: Cell | null; is: Cell }

/** Cells of the new tables that the old ones have otherwise, in the order of the new. */
export function changedCells(before: readonly Figures[], after: readonly Figures[]): CellChange[] {
  return after.flatMap((table) => {
    const old = before.find((one) => one.table === table.table)
    return table.cells.flatMap((is, position) => {
      const codes = codesAt(table.dimensions, position)
      const at = old ? positionOf(old.dimensions, codes) : -1
      const was = old?.cells[at] ?? null
      if (was === is) return []
      return [
        {
          table: table.table,
          at: placeAt(table.dimensions, position),
          was,
          is,
        },
      ]
    })
  })
}

/** An entry as it stood among the counted ones: by its handover, never by the home's own id. */
export type Counted = { handover: string; home: string; number: string; version: number; outcome: string | null }

export const causes = ['added', 'changed', 'taken-back', 'assessed'] as const
export type ChangeCause = (typeof causes)[number]
/** `number`: as in the home's book, `17/2026`. */
export type Change = { cause: ChangeCause; home: string; number: string }

/** Which entries came late, changed, were taken back or assessed between two states of what is counted; by home and number. */
export function changesBetween(before: readonly Counted[], after: readonly Counted[]): Change[] {
  const old = new Map(before.map((one) => [one.handover, one]))
  const now = new Set(after.map(({ handover }) => handover))
  const told = ({ home, number }: Counted, cause: ChangeCause): Change => ({ cause, home, number })
  const changes = after.flatMap((one): Change[] => {
    const was = old.get(one.handover)
    if (!was) return [told(one, 'added')]
    return [
      ...(was.version === one.version ? [] : [told(one, 'changed')]),
      ...(was.outcome === one.outcome ? [] : [told(one, 'assessed')]),
    ]
  })
  const gone = before.filter(({ handover }) => !now.has(handover)).map((one) => told(one, 'taken-back'))
  const key = ({ home, number, cause }: Change) => `${home}\n${number}\n${cause}`
  return [...changes, ...gone].toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
