// What had crossed the door and not been returned when an authority's ledger stood at a position. A close is recomputed so: by
// the order of the ledger, never by clocks. Without a position: what stands now.
import { sql, type SQL } from 'drizzle-orm'
import type { Position } from '../../domain/transfer.ts'

export type UpTo = Position | undefined

/** The event in row `e` stands in the same ledger, not after the position. */
export const within = ({ stream, seq }: Position): SQL => sql`(e.stream = ${stream} AND e.seq <= ${seq}
  OR e.stream < ${stream} AND substr(e.stream, 1, length(e.stream) - 5) = ${stream.slice(0, -5)})`

/** The transfer in row `t` had come and had not been returned. */
export function stood(t: string, upTo?: UpTo): SQL {
  const transfer = sql.raw(t)
  if (!upTo) return sql`${transfer}.state <> 'returned'`
  const told = (actions: string) => sql`EXISTS (SELECT 1 FROM event e
    WHERE e.subject = ${transfer}.id AND e.action IN (${sql.raw(actions)}) AND ${within(upTo)})`
  return sql`(${told("'receive', 'take-in'")} AND NOT ${told("'return'")})`
}

/** The home had taken snapshot `s` back; a withdrawal of a returned transfer does not count. */
export const takenBack = (upTo?: UpTo): SQL =>
  sql`EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
    WHERE w.handover = s.handover AND w.version >= s.version AND ${stood('v', upTo)})`
