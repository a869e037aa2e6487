// The part of the ports that says what is demanded anew in the batch that writes (design.md §5). Shapes only.
import type { Role } from '../../domain/role.ts'
import type { Position } from '../../domain/transfer.ts'
import type { Credential } from '../ports.ts'
import type { Viewer } from './list-ports.ts'

/** A condition that must still hold when the batch is written; otherwise nothing of the batch is. */
export type Guard =
  | {
      on: 'acting'
      credential: Credential
      now: string
      organisation: string
      role: Role
      scope: string
      authorisation: string | null
    }
  | { on: 'register-unchanged'; home: string; since: Position }
  | { on: 'authority'; home: string; authority: string; dateOn: string }
  /** Nobody works for the organisation in this program. `now`: instant in UTC. */
  | { on: 'unstaffed'; organisation: string; now: string }
  /** Who is dpo anywhere stands in for no director, and the other way round; asked of the rows as the batch leaves them. */
  | { on: 'roles-apart'; person: string; now: string }
  /** Nothing left from the home to the authority since `transfer`. */
  | { on: 'last-sent'; home: string; authority: string; transfer: string | undefined }
  /** None of these, nor an entry one of them was joined to, is on hold. */
  | { on: 'not-held'; entries: readonly string[] }
  /** No entry that is kept lies under any of these indexes of residents. */
  | { on: 'none-about'; indexes: readonly string[] }
  /** The class by which the organisation keeps things is still the one that was decided by. */
  | { on: 'kept-by'; organisation: string; class: string }
  /** The viewer may still reach all of these: no exclusion or limitation came in between. */
  | { on: 'reachable'; of: Reached; ids: readonly string[]; viewer: Viewer }

/** What of the home a person may be kept from (domain/entry-reach.ts). */
export type Reached = 'entry' | 'transfer' | 'breach'
