// What the use cases need from outside: a store that reads and commits in one batch each, a vault, signatures, chance.
// No ORM or driver type and no SQL; the store implements these, tests use the real one.
import type { MachineScope } from '../domain/account.ts'
import type { Breach } from '../domain/breach.ts'
import type { KeepingSide } from '../domain/keeper.ts'
import type { Case } from '../domain/case.ts'
import type { EntryName } from '../domain/entry-number.ts'
import type { Entry } from '../domain/entry.ts'
import type { SealedReference } from '../domain/event.ts'
import type { HomeType } from '../domain/home-type.ts'
import type { Basis, Supervision } from '../domain/organisation.ts'
import type { RightsRequest } from '../domain/rights-request.ts'
import type { Resident } from '../domain/resident.ts'
import type { Actor, Permit } from '../domain/role.ts'
import type { Need } from '../domain/routing.ts'
import type { Position, Transfer } from '../domain/transfer.ts'
import type { LedgerEvent } from '../ledger/chain.ts'
import type { SealedValue, Vault } from '../vault/vault.ts'
import type { AccountReads, AccountWrites } from './common/account-ports.ts'
import type { CensusPage, CensusReads, CensusWrites } from './common/census-ports.ts'
import type { CheckpointReads, CheckpointWrites } from './common/checkpoint-ports.ts'
import type { QuarantineRow, SnapshotRow, StandingRow, WithdrawalRow } from './common/door-ports.ts'
import type { DisclosurePage, DisclosureReads, DisclosureWrites } from './common/disclosure-ports.ts'
import type { Guard, Reached } from './common/guard-ports.ts'
import type { HidingReads } from './common/hiding-ports.ts'
import type { Chain } from './common/ledger-ports.ts'
import type {
  BreachRow,
  CasePage,
  CaseRow,
  EarlierPage,
  EntryPage,
  EntryRow,
  HistoryReads,
  OwnReportRow,
  OwnReports,
  Reply,
  ResidentPage,
  ResidentRow,
  TransferPage,
  TransferRow,
  Viewer,
} from './common/list-ports.ts'
import type { OutsideReads, OutsideWrites } from './common/outside-ports.ts'
import type { RecommendationReads, RecommendationWrites } from './common/recommendation-ports.ts'
import type { RequestPage, RequestReads, RequestsDue } from './common/request-ports.ts'
import type { KeptPage, RetentionReads, RetentionWrites } from './common/retention-ports.ts'
import type { CloseReads, CloseWrites } from './common/close-ports.ts'
import type { PublicPageReads, PublicPageWrites } from './common/public-page-ports.ts'
import type { ReleaseReads, ReleaseWrites } from './common/publication-ports.ts'
import type { RecordsAsked, StatisticsReads } from './common/statistics-ports.ts'
import type { AuthorityWaiting, HomeWaiting, WaitingReads } from './common/waiting-ports.ts'

/**
 * Who is knocking. It only names the person: session, role and authorisation are read with every request.
 * `inHome` false: given to someone who works in no home, so the home plane is not even asked.
 * `scope`: of a machine that was made for less than its person may; the guard has kept it there.
 */
export type Credential = {
  kind: 'session' | 'client'
  id: string
  person: string
  inHome: boolean
  scope?: MachineScope | null
}

/** A stored event as the store gives it back: `detail` is canonical JSON text. */
export type StoredEvent = LedgerEvent

/**
 * An event to write. `stream` is `<organisation>:<Warsaw year>`; its sequence is assigned inside the batch.
 * `version` null: a look or a counterpart. `numbering` fills `"number":0` of the detail with the next Lp., label of a resident or number of a disclosure.
 */
export type NewEvent = Omit<StoredEvent, 'seq'> & {
  numbering?:
    | { home: string; book: string; year: number }
    | { residentsOf: string }
    | { disclosuresOf: string; year: number }
    | { closesOf: string; year: number }
}

export type Plane = 'home' | 'door' | 'case' | 'person'

/** Rows that move with the events of a batch. */
export type Write =
  | { write: 'event'; event: NewEvent }
  | { write: 'guard'; guard: Guard }
  | { write: 'idempotency'; actor: string; key: string; body: string; event: string; status: number; at: string }
  | { write: 'sealed'; plane: Plane; value: SealedValue }
  | { write: 'entry'; entry: Entry; event: string }
  | { write: 'resident'; resident: Resident; event: string }
  /** After the event that destroys it. */
  | { write: 'name-map-destroyed'; map: string }
  /** Which residents an entry is about, as keyed hashes; takes the place of what stood there. */
  | { write: 'annex'; entry: string; indexes: readonly string[] }
  | { write: 'reporter'; entry: string; personIndex: string; jwe: string }
  | { write: 'handover'; id: string; entry: string; home: string; authority: string }
  /** What the running body may know of a matter somebody is kept from. */
  | { write: 'matter'; id: string; home: string; needs: Need | null; excluded: readonly string[] }
  | { write: 'snapshot'; snapshot: SnapshotRow }
  | { write: 'withdrawal'; withdrawal: WithdrawalRow }
  | { write: 'quarantine'; quarantine: QuarantineRow }
  | { write: 'destroyed'; snapshot: string; at: string }
  | { write: 'breach'; breach: Breach }
  | { write: 'transfer'; transfer: Transfer; manifest?: string; receipt?: string }
  | { write: 'reply'; reply: Reply }
  | { write: 'case'; case: Case }
  | { write: 'request'; request: RightsRequest; recordedAt: string }
  | CensusWrites
  | CheckpointWrites
  | CloseWrites
  | ReleaseWrites
  | PublicPageWrites
  | DisclosureWrites
  | OutsideWrites
  | RecommendationWrites
  | RetentionWrites
  | AccountWrites

export type SealedRow = Omit<SealedValue, 'sha256'>

/** What can be read, each in the same batch as the others asked for with it. `in` → `out`. */
export type Reads = {
  actor: { in: { credential: Credential; now: string }; out: Actor | undefined }
  replay: { in: { actor: string; key: string }; out: { body: string; status: number; event: StoredEvent } | undefined }
  /** The versioned events of one subject, in order. */
  events: { in: string; out: StoredEvent[] }
  /** Whether the entry was reported by the person of these indexes. */
  own: { in: { entry: string; personIndexes: readonly string[] }; out: boolean }
  /** One of these indexes under which no report lies. */
  freeIndex: { in: readonly string[]; out: string | undefined }
  /** One of these references that stands in no home of the person. */
  freeReference: { in: { person: string; references: readonly string[] }; out: string | undefined }
  /** Who reported an entry, sealed. */
  reporter: { in: string; out: { jwe: string } | undefined }
  /** The reveals of who reported an entry, in order. */
  reveals: { in: string; out: StoredEvent[] }
  /** `types`: of the home's record; of an entry also those its census counts in the month of the event. */
  homeFacts: {
    in: { entry: string } | { home: string }
    out: { bases: Basis[]; supervisions: Supervision[]; types: HomeType[] }
  }
  homeSealed: { in: { subjects: readonly string[] }; out: SealedRow[] }
  /** What came back for an entry, with the sealed text of each reply. */
  entryReplies: { in: string; out: (Reply & { sealedRow: SealedRow | null })[] }
  /** Without those that were destroyed. `under`: whose key they still share. */
  residentCards: {
    in: ResidentPage | { home: string } | { id: string } | { under: string; limit: number }
    out: ResidentRow[]
  }
  /** The subjects under whose keys the cards of a home lay together, until each was sealed apart. */
  nameMaps: { in: true; out: { subject: string; home: string }[] }
  /** Which of these indexes some entry that is kept lies under. */
  annexed: { in: readonly string[]; out: { resident_index: string }[] }
  residentNumbers: { in: string; out: number[] }
  /** Other entries of the home about a resident of this one. */
  earlierEntries: { in: EarlierPage; out: EntryRow[] }
  /** The versioned events of the entry that people name so in this home; none when there is none. */
  namedEntry: { in: { home: string; named: EntryName }; out: StoredEvent[] }
  /** The versioned events of the reports joined to an entry, by report and version. */
  joinedReports: { in: string; out: StoredEvent[] }
  /** The versioned events and the sealed texts of the entry a report was joined to; none when it was not. */
  joinedTo: { in: string; out: { events: StoredEvent[]; sealed: SealedRow[] } }
  entryPage: { in: EntryPage; out: EntryRow[] }
  /** How many there are on all pages. */
  entryCount: { in: EntryPage; out: number }
  /** What the ledger calls the entries of a home from which the person is excluded: ids, handles, breach records. */
  barredNames: { in: { home: string; person: string }; out: string[] }
  /** Whether a home's transfer or breach record speaks of no entry the viewer may not reach; never for somebody of no home. */
  reachable: { in: { of: Reached; id: string; viewer: Viewer }; out: boolean }
  ownReports: { in: OwnReports; out: OwnReportRow[] }
  handovers: { in: { entry: string } | { home: string }; out: { entry: string; handover: string; authority: string }[] }
  /** Under which handovers these entries count now, also where the case was destroyed. */
  counting: { in: { entries: readonly string[] }; out: { entry: string; handover: string }[] }
  replies: { in: { handover: readonly string[] }; out: Reply[] }
  /** Every registered entry of a home that changed after its last snapshot delivered to today's authority or, where that one holds none, to another; that was never delivered, or whose count is wrong; as far as the viewer may reach it, without one all of them, to be counted. */
  dueEntries: {
    in: { home: string; todayOn: string; viewer?: Viewer }
    out: { events: StoredEvent[]; awaitingDecision: number; position: Position }
  }
  /** The versioned events of several subjects, by subject and version. */
  eventsOf: { in: { subjects: readonly string[] }; out: StoredEvent[] }
  openTransfer: { in: { home: string }; out: string | undefined }
  transferRow: { in: string; out: TransferRow | undefined }
  transferPage: { in: TransferPage; out: TransferRow[] }
  snapshots: {
    in:
      | { transfer: string }
      | { transfers: readonly string[] }
      | { handover: string }
      | { handovers: readonly string[] }
      | { home: string }
    out: StandingRow[]
  }
  /** The handover under which the newest snapshot of the entry left that stands and was not taken back. */
  handedOver: { in: string; out: { handover: string }[] }
  doorSealed: { in: { subjects: readonly string[] } | { handover: string } | { transfer: string }; out: SealedRow[] }
  caseSealed: { in: { subjects: readonly string[] }; out: SealedRow[] }
  handoverOf: { in: string; out: { id: string; home: string; authority: string; entry: string } | undefined }
  breachRow: { in: string; out: BreachRow | undefined }
  breaches: { in: { home: string; viewer: Viewer }; out: BreachRow[] }
  casePage: { in: CasePage; out: CaseRow[] }
  caseRow: { in: string; out: CaseRow | undefined }
  /** How many there are on all pages. */
  caseCount: { in: CasePage; out: number }
} & AccountReads &
  CensusReads &
  HidingReads &
  HistoryReads &
  RequestReads &
  DisclosureReads &
  CheckpointReads &
  OutsideReads &
  RecommendationReads &
  RetentionReads &
  CloseReads &
  ReleaseReads &
  PublicPageReads &
  StatisticsReads &
  WaitingReads

export type Ask = { [K in keyof Reads]?: Reads[K]['in'] }
export type Answer<A extends Ask> = { [K in Extract<keyof A, keyof Reads>]: Reads[K]['out'] }

/** What is looked at; the store finds its organisation, and for a reporter the alias that stands for the person. */
export type LookTarget =
  | { of: 'entry'; id: string }
  | { of: 'own-report'; id: string; personIndexes: readonly string[]; typed: boolean }
  | { of: 'own-reports'; page: OwnReports; alias: string }
  | { of: 'transfer'; id: string; side: 'home' | 'authority' }
  | { of: 'case'; id: string }
  | { of: 'request'; id: string; side: KeepingSide }
  | { of: 'resident'; id: string }
  | { of: 'census'; id: string; side: KeepingSide }
  /** `openOn`: only while it is valid on this Warsaw date. */
  | { of: 'disclosure'; id: string; openOn?: string }
  | { of: 'breach'; id: string }
  | { of: 'organisation'; id: string; subject?: string }

/** A look: who wants to see what, and which ways of being allowed there are. `list` names the page whose ids the event records. */
export type Look = {
  id: string
  action: string
  credential: Credential
  now: string
  year: number
  target: LookTarget
  permits: readonly Permit[]
  /** Rows that move with the look: the session's end. */
  also?: readonly Write[]
  list?:
    | { entries: EntryPage }
    | { residents: ResidentPage }
    | { census: CensusPage }
    | { earlier: EarlierPage }
    | { cases: CasePage }
    | { transfers: TransferPage }
    | { kept: KeptPage }
    | { records: RecordsAsked }
    | { waitingInHome: HomeWaiting }
    | { waitingInAuthority: AuthorityWaiting }
    | { requests: RequestPage }
    | { requestsDue: RequestsDue }
    | { disclosures: DisclosurePage }
    | { accounts: 'people' | 'clients' | 'authorisations' | 'appointments'; organisation: string; person?: string }
  /** What was looked at where no page says it, or beside the ids: canonical JSON of codes. */
  detail?: string
}

/** The only way to the database. Each but `readEach` is one batch: one round trip, all or nothing. */
export type Store = {
  /** Reads for deciding; what personal content it gives must not reach an answer. */
  read<A extends Ask>(ask: A): Promise<Answer<A>>
  /** Several reads, each of a state of its own, between which others get their turn; where each is a way over the network they go as one. */
  readEach<const A extends readonly Ask[]>(asks: A): Promise<{ [K in keyof A]: Answer<A[K]> }>
  /** Writes the look and reads in the same batch; `undefined` when the look was not allowed: then nothing was read. */
  look<A extends Ask>(look: Look, ask: A): Promise<Answer<A> | undefined>
  /** Commits everything or nothing. `moved`: something decided on no longer holds; look again and decide anew. */
  commit(writes: readonly Write[]): Promise<StoredEvent[] | 'moved'>
}

export type Signer = {
  sign(payload: Record<string, unknown>, type: 'transfer' | 'receipt' | 'return' | 'checkpoint'): Promise<string>
}

/** Everything a use case is given. `mint` makes a UUIDv7; `chance` gives random bytes. */
export type Ports = {
  store: Store
  vault: Vault
  signer: Signer
  chain: Pick<Chain, 'sealed'>
  mint: () => string
  chance: (bytes: number) => Uint8Array
}

export type { SealedReference }
export type * from './common/door-ports.ts'
export type * from './common/guard-ports.ts'
export type * from './common/list-ports.ts'
