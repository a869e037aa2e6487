// The part of the ports that concerns signed checkpoints (design.md §5). Shapes only.
import type { Link } from '../../ledger/chain.ts'

/** When a checkpoint is made. `close`: of a month (issue 5). */
export const occasions = ['day', 'send', 'acknowledge', 'return', 'close'] as const
export type Occasion = (typeof occasions)[number]

/** `organisation`: whose stream. `holder`: the other side it was given to, with the `transfer`. `statement`: the signed JWS. `at`: instant in UTC. */
export type CheckpointRow = {
  id: string
  organisation: string
  stream: string
  seq: number
  hash: string
  at: string
  occasion: Occasion
  holder: string | null
  transfer: string | null
  statement: string
}

/** `own`: of the organisation's streams. `held`: of another's, given to it. Newest first. */
export type CheckpointPage = {
  of: 'own' | 'held'
  organisation: string
  before?: string | undefined
  limit: number
}

export type CheckpointWrites = { write: 'checkpoint'; checkpoint: CheckpointRow }

export type CheckpointReads = {
  checkpointPage: { in: CheckpointPage; out: CheckpointRow[] }
  /** One that is of this organisation or was given to it. */
  checkpoint: { in: { id: string; organisation: string }; out: CheckpointRow | undefined }
  /** The newest sequence of each of these streams that the holder was given. */
  checkpointsHeld: { in: { streams: readonly string[]; holder: string }; out: { stream: string; seq: number }[] }
  /** Every place of another's ledger that the holder was given, oldest first. */
  checkpointsGiven: { in: { by: string; to: string }; out: Pick<CheckpointRow, 'stream' | 'seq' | 'hash' | 'at'>[] }
  /** The last link of every stream that moved beyond its newest checkpoint, unless that one was made at or after `since`. */
  checkpointsDue: { in: { since: string }; out: ({ stream: string } & Link)[] }
}
