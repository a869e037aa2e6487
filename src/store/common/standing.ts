// Whether a snapshot was taken back or hidden, as pieces of SQL for both sides of the door. Names what crossed, no table of either plane.
import { sql, type SQL } from 'drizzle-orm'
import { stood, takenBack } from './as-of.ts'

/** The home took back snapshot `s`. */
export const isWithdrawn = takenBack()

/** Personal data slipped through snapshot `s`: nobody opens it any more. */
export const isHidden = sql`EXISTS (SELECT 1 FROM door_quarantine q WHERE q.snapshot = s.id)`

/** The authority's case and all that crossed under this handover are destroyed. */
export const isGone = (handover: SQL) => sql`EXISTS (SELECT 1 FROM door_destroyed g WHERE g.handover = ${handover})`

/** A newer snapshot of the handover of snapshot `o` stands and can be read. */
export const isReplaced = sql`EXISTS (SELECT 1 FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
  WHERE s.handover = o.handover AND s.version > o.version AND ${stood('t')} AND NOT ${isHidden})`
