// The part of the ports that concerns how long entries are kept and how they are destroyed. Shapes only.
import type { Disposal } from '../../domain/disposal.ts'
import type { Viewer } from './list-ports.ts'
import type { RetentionRule } from '../../domain/retention.ts'

/** An entry as a row of retention lists: codes, and the instants (UTC) its clock goes by. `state`, `held`: of the entry it was joined to. */
export type KeptRow = {
  id: string
  version: number
  state: string
  reference: string
  book: string | null
  year: number | null
  number: number | null
  category: string | null
  event_on: string
  registered_at: string | null
  finished_at: string | null
  held: number
  destroyed: number
}

/** `due`: those reported up to this instant and not destroyed; `held`: those under legal hold; `named`: these, if they are of the home. */
/** What this viewer may not reach is on no list. */
export type KeptPage = { home: string; viewer: Viewer } & (
  { reportedUntil: string; limit: number } | { held: true } | { named: readonly string[] }
)

/** When content of the entry left, and to whom; `copied`: an answer or a periodic transfer alike. */
export type LeftRow = { entry: string; transfer: string; sent_at: string; authority: string }

export type DisposalRow = { id: string; state: string; version: number; proposed_at: string }

export type RetentionReads = {
  retentionRule: { in: { home: string } | { entry: string }; out: RetentionRule | undefined }
  keptEntries: { in: KeptPage; out: KeptRow[] }
  heldEntries: { in: KeptPage; out: KeptRow[] }
  /** Newest first; `unfinished`: of every home, confirmed and not yet destroyed. */
  disposals: { in: { home: string } | 'unfinished'; out: DisposalRow[] }
  /** Every sent transfer in which one of these entries left. */
  leftWith: { in: { entries: readonly string[] }; out: LeftRow[] }
}

export type RetentionWrites =
  | { write: 'disposal'; disposal: Disposal }
  /** After the event that destroys it: the entry's sealed values, its reporter and the index of its residents go. */
  | { write: 'entry-destroyed'; entry: string; disposal: string }
