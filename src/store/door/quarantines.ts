// Quarantined snapshots and the breach records they open, as rows. Names no home_* and no case_* table: either side may quarantine.
import { sql } from 'drizzle-orm'
import { isReplaced } from '../common/standing.ts'
import { first, rows, type WritePart } from '../part.ts'
import { breach, doorQuarantine } from '../schema.ts'
import { build, insertRow } from '../statement.ts'

export const writeQuarantine: WritePart<'quarantine'> = ({ quarantine }) => [
  build.insert(doorQuarantine).values({ ...quarantine, destroyed_at: null }),
]

export const writeDestroyed: WritePart<'destroyed'> = ({ snapshot, at }) => [
  sql`UPDATE door_quarantine SET destroyed_at = ${at} WHERE snapshot = ${snapshot}`,
]

export const writeBreach: WritePart<'breach'> = ({ breach: of }) => {
  const row = { state: of.state, version: of.version }
  const { id, home, noticedAt: noticed_at, dueAt: due_at } = of
  return [insertRow(breach, { ...row, id, home, noticed_at, due_at }, Object.keys(row))]
}

export const readReplaced = rows<'replaced'>(
  ({ home }) => sql`SELECT k.snapshot AS snapshot, k.breach AS breach, b.version AS version
    FROM door_quarantine k JOIN door_snapshot o ON o.id = k.snapshot JOIN breach b ON b.id = k.breach
    WHERE ${home ? sql`k.home = ${home} AND` : sql``} k.destroyed_at IS NULL AND ${isReplaced} ORDER BY k.at, k.snapshot`,
)

export const readBreachRow = first<'breachRow'>(
  (id) => sql`SELECT id, home, state, version, noticed_at, due_at FROM breach WHERE id = ${id}`,
)
