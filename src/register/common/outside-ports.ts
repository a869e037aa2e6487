// The part of the ports that concerns sides outside this program. Shapes only.
import type { Position } from '../../domain/transfer.ts'

export type OutsideWrites =
  /** A transfer taken in; `nth` from 1, in the order of taking in. */
  | { write: 'import'; transfer: string; home: string; authority: string; theirs: string; nth: number }
  /** A handover of a home outside: `theirs` is what its files call it. */
  | { write: 'outside-handover'; id: string; home: string; authority: string; theirs: string }

/** `versions`: how many snapshots of each handover arrived. `theirs`: what the home outside calls it. */
export type TakenInRows = {
  transfers: string[]
  last: { cutoff: Position; sentAt: string } | undefined
  handovers: { handover: string; theirs: string; versions: number }[]
}

export type OutsideReads = {
  takenIn: { in: { home: string; authority: string }; out: TakenInRows }
  /** The last transfer that left from the home to the authority. */
  lastSent: { in: { home: string; authority: string }; out: string | undefined }
  /** Of these organisations those where somebody holds a role. `now`: instant in UTC. */
  staffed: { in: { ids: readonly string[]; now: string }; out: string[] }
}
