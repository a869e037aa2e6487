// Whether a snapshot was taken back or hidden, as pieces of SQL for both sides of the door. Names what crossed, no table of either plane.
import { sql, type SQL } from 'drizzle-orm'

/** The home took back snapshot `s`; a withdrawal of a returned transfer does not count. */
export const isWithdrawn = sql`EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
  WHERE w.handover = s.handover AND w.version >= s.version AND v.state <> 'returned')`

/** Personal data slipped through snapshot `s`: nobody opens it any more. */
export const isHidden = sql`EXISTS (SELECT 1 FROM door_quarantine q WHERE q.snapshot = s.id)`

/** The authority's case and all that crossed under this handover are destroyed. */
export const isGone = (handover: SQL) => sql`EXISTS (SELECT 1 FROM door_destroyed g WHERE g.handover = ${handover})`

/** A newer snapshot of the handover of snapshot `o` stands and can be read. */
export const isReplaced = sql`EXISTS (SELECT 1 FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
  WHERE s.handover = o.handover AND s.version > o.version AND t.state <> 'returned' AND NOT ${isHidden})`
