// The part of the ports that concerns closes of statistics. Shapes only; a close holds counts and names of homes, no person.
import type { Close, PeriodKind } from '../../domain/statistics/close.ts'
import type { CountedEntry, CountedTransfer } from '../../domain/statistics/difference.ts'
import type { HandedOverTo, Months } from './statistics-ports.ts'

/** The newest edition of a close. `at`: when it was made, instant in UTC. */
export type CloseRow = {
  id: string
  organisation: string
  name: string
  from_month: string
  to_month: string
  kind: PeriodKind
  year: number
  number: number
  version: number
  edition: number
  hash: string
  at: string
}

/** `content`, `manifest`: canonical JSON. */
export type EditionRow = { close: string; edition: number; hash: string; at: string; content: string; manifest: string }

export type CloseWrites = { write: 'close'; close: Close; content: string; manifest: string; at: string; event: string }

export type CloseReads = {
  /** Latest period first, the longer before the shorter. */
  closes: { in: { organisation: string }; out: CloseRow[] }
  /** The closes of these very months: of one organisation or of every authority. */
  closesOf: { in: { of: HandedOverTo; from: string; to: string }; out: (CloseRow & { content: string })[] }
  /** The months' own closes within a longer period. */
  monthCloses: { in: { organisation: string; from: string; to: string }; out: (CloseRow & { content: string })[] }
  editions: { in: { close: string }; out: EditionRow[] }
  /** The editions of these hashes among the closes of these months, by organisation. */
  closeEditions: { in: { from: string; to: string; hashes: readonly string[] }; out: EditionRow[] }
  /** The end of a stream; 0 while nothing stands in it. */
  streamEnd: { in: string; out: number }
  /** Every entry that is counted, by its handover. */
  countedEntries: { in: Months & { of: HandedOverTo }; out: CountedEntry[] }
  /** The transfers that stand, were sent in the months, or were the first to tell of their end. */
  countedTransfers: { in: Omit<Months, 'by'> & { authority: string }; out: CountedTransfer[] }
}
