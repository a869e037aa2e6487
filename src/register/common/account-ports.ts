// The part of the ports that concerns organisations, people, authorisations, credentials and the ledger's reading.
// Shapes only.
import type { MachineScope, Person } from '../../domain/account.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Authorisation } from '../../domain/authorisation.ts'
import type { Organisation, RecordedBasis, SupervisionPeriod } from '../../domain/organisation-decide.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { Role, Scope } from '../../domain/role.ts'
import type { AccessRule, AccessRuleCode, AccessSpan } from '../../domain/unusual-access.ts'
import type { Credential, SealedRow, StoredEvent } from '../ports.ts'

export type Mode = 'real' | 'demo'

/** Rows that follow from their subject are written whole; single rows only where no subject stands behind them. */
export type AccountWrites =
  | { write: 'organisation'; organisation: Organisation }
  /** `signInIndex` only with a new person; a deactivated one loses it, and the password. */
  | { write: 'person'; person: Person; signInIndex?: string }
  | { write: 'password'; person: string; password: string }
  /** Demands that the session is in force, that the person still has the current password, and fewer than `mostFailures`. */
  | {
      write: 'replace-password'
      session: string
      person: string
      current: string
      password: string
      attempt: Attempt
      mostFailures: number
      now: string
    }
  /** Of several activations of a person only the newest works. */
  | { write: 'activation'; tokenHash: string; person: string; now: string; untilAt: string }
  /** Demands that it was still usable. */
  | { write: 'use-activation'; tokenHash: string; now: string }
  | { write: 'authorisation'; authorisation: Authorisation }
  | { write: 'appointment'; appointment: Appointment }
  /** Demands that the person still has this password and fewer than `mostFailures` in the window. */
  | { write: 'session'; session: NewSession; password: string; attempt: Attempt; mostFailures: number }
  /** Moves the end of an unused session forward, if the move is worth a write; demands nothing. */
  | { write: 'touch-session'; id: string; idleUntilAt: string; ifBefore: string; now: string }
  | { write: 'revoke-session'; id: string; now: string }
  | { write: 'revoke-sessions'; person: string; except?: string; now: string }
  /** One failure more; demands that there were `failures` before. */
  | { write: 'sign-in-failure'; attempt: Attempt; failures: number }
  | { write: 'client'; client: Client; secret?: string }
  | { write: 'setup-token'; tokenHash: string; now: string; untilAt: string }
  /** Demands that it was still usable and that there is nobody yet. */
  | { write: 'use-setup-token'; tokenHash: string; now: string }
  | { write: 'mode'; mode: Mode; now: string }

/** Failures of one name (a keyed hash) in one window. */
export type Attempt = { nameIndex: string; windowAt: string }
export type NewSession = { id: string; person: string; createdAt: string; idleUntilAt: string; untilAt: string }

/** A machine credential; it acts as the person it is bound to. */
export type Client = {
  id: string
  version: number
  person: string
  organisation: string
  /** Whether it may act as a carer, officer or director; whatever the person becomes later, this stays. */
  homePlane: boolean
  createdAt: string
  untilAt: string
  /** What it was made for, for good; null: whatever its person may. */
  scope: MachineScope | null
}

export type OrganisationRow = {
  id: string
  kind: OrganisationKind
  name: string
  county: string | null
  operator: boolean
  body: string | null
  running: string | null
  places: number | null
  types: string[]
  version: number
}
export type HomeRow = OrganisationRow & { supervisions: SupervisionPeriod[]; bases: RecordedBasis[] }

/** An account as its row: `until_at` in the past means deactivated, no password not yet activated. */
export type AccountRow = {
  id: string
  version: number
  activated: number
  until_at: string
  grants: { role: string; fromAt: string; untilAt: string }[]
}

/** Who signs in, with the first role the person can act in: its organisation's stream records it. */
/** `in_home`: 1 for someone who works in a home. */
export type SignInRow = { person: string; password: string; organisation: string; role: string; in_home: number }
export type ClientRow = {
  id: string
  person: string
  organisation: string
  secret: string
  created_at: string
  until_at: string
  scope: MachineScope | null
}

/** `subject`: what an event is about, or one of the ids a list showed. `fromAt`, `untilAt` (exclusive): instants in UTC. */
export type LedgerSearch = {
  organisation: string
  year: number
  after: number
  limit: number
  actor?: string | undefined
  subject?: string | undefined
  kind?: 'changes' | 'looks' | 'refusals' | undefined
  fromAt?: string | undefined
  untilAt?: string | undefined
  /** In a home: the person who reads. A line that names an entry this person is excluded from is not there, nor is such a subject. */
  reader?: string | undefined
}

/** `limit`: for each rule. */
/** `reader`: as in `LedgerSearch` pages: who is excluded from an entry of the home is told nothing of looks at it. */
export type UnusualSearch = {
  organisation: string
  reader?: string
  days: readonly AccessSpan[]
  nights: readonly AccessSpan[]
  rules: readonly AccessRule[]
  limit: number
}
export type UnusualRow = {
  rule: AccessRuleCode
  person: string | null
  role: string
  onDay: string
  startAt: string
  n: number
  firstAt: string
  lastAt: string
}

/** One way of acting; the columns of `acting` are null for someone who has none. `idle_until_at`: null for a machine. */
export type SelfRow = {
  organisation: string
  kind: OrganisationKind
  name: string
  role: Role
  scope: Scope | ''
  until_on: string | null
  idle_until_at: string | null
}

export type AccountReads = {
  /** Everything the one who asks can act as, with the organisations' names; no row for a credential that no longer holds. */
  self: { in: { credential: Credential; now: string }; out: SelfRow[] }
  /** The sealed profiles (name, sign-in name) of these people. */
  personSealed: { in: { subjects: readonly string[] }; out: SealedRow[] }
  /** One page of an organisation's stream; `hash` is null while the event awaits the sealer. */
  ledgerPage: { in: LedgerSearch; out: (StoredEvent & { hash: string | null })[] }
  /** Where the ledger of these days is unusual by these rules. */
  unusual: { in: UnusualSearch; out: UnusualRow[] }
  /** Organisations that run the program: their admins open others. */
  operators: { in: true; out: string[] }
  organisations: { in: { ids: readonly string[] } | 'all'; out: OrganisationRow[] }
  /** Homes that are one of these organisations or supervised by one on the date. */
  homes: { in: { of: readonly string[] | 'all'; dateOn?: string }; out: HomeRow[] }
  /** Everybody who holds or held a role in the organisation, with the roles there. */
  people: { in: { organisation: string }; out: AccountRow[] }
  signInNameTaken: { in: { signInIndex: string }; out: boolean }
  signIn: { in: { signInIndex: string; now: string }; out: SignInRow | undefined }
  failures: { in: Attempt; out: number }
  /** The person whom an unused token activates. */
  activation: { in: { tokenHash: string; now: string }; out: string | undefined }
  /** The first role the person can act in. */
  firstRole: { in: { person: string; now: string }; out: { organisation: string; role: string } | undefined }
  /** The latest state of authorisations: all of a home, or those of one person in it. */
  authorisations: { in: { home: string; person?: string | undefined }; out: AuthorisationRow[] }
  /** The latest state of acting directors' appointments: all of a home, or those of one person. */
  appointments: { in: { home: string } | { person: string }; out: AppointmentRow[] }
  /** The clients of an organisation, or one person's there. */
  clients: { in: { organisation: string; person?: string }; out: ClientRow[] }
  /** A client whose credential and person are in force. */
  client: { in: { id: string; now: string }; out: (ClientRow & { kind: OrganisationKind }) | undefined }
  setup: { in: { tokenHash: string; now: string }; out: { usable: boolean; empty: boolean } }
  mode: { in: true; out: Mode | undefined }
}

export type AppointmentRow = {
  id: string
  home: string
  person: string
  number: string
  issued_on: string
  from_on: string
  until_on: string
  from_at: string
  until_at: string
  basis: Appointment['basis']
  proposed_by: string
  state: Appointment['state']
  version: number
}

export type AuthorisationRow = {
  id: string
  home: string
  person: string
  number: string
  issued_on: string
  scopes: string[]
  from_on: string
  until_on: string
  from_at: string
  until_at: string
  state: Authorisation['state']
  version: number
}

/** Access tokens (RFC 9068) of machine clients. */
export type Tokens = {
  issue(
    of: { person: string; client: string; inHome: boolean; scope?: MachineScope | null },
    now: string,
  ): Promise<{ token: string; expiresInSeconds: 600 }>
  /** What a valid token proves: whom it names until when (instant in UTC). Session, role and authorisation are still to be read. */
  verify(
    token: string,
    now: string,
  ): Promise<
    { person: string; client: string; inHome: boolean; scope: MachineScope | null; untilAt: string } | undefined
  >
  publicKeys(): { keys: Record<string, unknown>[] }
}
