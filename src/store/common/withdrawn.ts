// Whether a snapshot was taken back, as a piece of SQL for both sides of the door. Names what crossed, no table of either plane.
import { sql } from 'drizzle-orm'

/** The home took back snapshot `s`; a withdrawal of a returned transfer does not count. */
export const isWithdrawn = sql`EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
  WHERE w.handover = s.handover AND w.version >= s.version AND v.state <> 'returned')`
