// The part of the ports that concerns lists: what a page asks for and the rows it shows. Shapes only; rows hold codes, no text.
import type { LedgerEvent } from '../../ledger/chain.ts'
import type { Breach } from '../../domain/breach.ts'
import type { Case } from '../../domain/case.ts'
import type { EntryName } from '../../domain/entry-number.ts'
import type { Entry } from '../../domain/entry.ts'
import type { RecommendationResult } from '../../domain/recommendation.ts'
import type { CountedUnder } from '../../domain/statistics/counted.ts'
import type { Transfer } from '../../domain/transfer.ts'
import type { Resident } from '../../domain/resident.ts'
import type { Credential, SealedRow } from '../ports.ts'

/** Who sees it: what this person may not reach is in no list and no count. */
export type Viewer = { credential: Credential; now: string }

export type EntryPage = {
  home: string
  viewer: Viewer
  states: readonly string[]
  book?: string | undefined
  named?: EntryName | undefined
  /** Dates of the event, both inclusive. */
  fromOn?: string | undefined
  untilOn?: string | undefined
  /** Only with a planned measure that should have been done before this day. */
  overdueOn?: string | undefined
  /** Only what statistics count so. */
  counted?: CountedUnder | undefined
  before?: string | undefined
  limit: number
}

/** What happened to an entry in its home's streams, newest first. `ownReports`: with the looks of its reporter. */
export type HistoryPage = {
  entry: string
  before?: string | undefined
  limit: number
  changesOnly: boolean
  ownReports: boolean
}

/** Who did and who saw what with one entry. */
export type HistoryReads = {
  entryLooks: { in: HistoryPage; out: LedgerEvent[] }
  /** Who saw the entry in a year of its home's stream, newest first; never under a reporter's alias. */
  entrySeen: { in: { entry: string; year: number; before: number; limit: number }; out: LedgerEvent[] }
}
/** A person's reports in the homes where the person may still look at them. */
export type OwnReports = {
  personIndexes: readonly string[]
  credential: Credential
  now: string
  before?: string | undefined
  limit: number
}
export type EntryRow = {
  id: string
  home: string
  reference: string
  state: Entry['state']
  version: number
  reported_at: string
  event_on: string
  part_of_day: string
  place: string
  harm: number
  hurt: number
  book: string | null
  year: number | null
  number: number | null
  /** JSON list of the numbers it had in the other book, oldest first. */
  former_numbers: string | null
  category: string | null
  priority: string | null
}
/** Other entries about somebody of this one, as far as the viewer may reach them. */
export type EarlierPage = { entry: string; viewer: Viewer }
export type ResidentPage = { home: string; state: Resident['state'] }
/** A card; `card` is what lies sealed of it, `sha256` of that. */
export type ResidentRow = {
  id: string
  home: string
  number: number
  state: Resident['state']
  version: number
  from_on: string
  until_on: string
  sha256: string
  card: SealedRow
}
/**
 * `unread` 1: something was said after the reporter last opened the report. `asked` 1: a question waits for the reporter. `apart` 1:
 * the person is excluded from the entry it was joined to. `reached` 1: with a role that opens entries the person may reach this one.
 * `jwe`, `reporterSealed`: its sealed reporter and the hash of that.
 */
export type OwnReportRow = EntryRow & {
  unread: number
  asked: number
  apart: number
  reached: number
  jwe: string
  reporterSealed: string
}
export type TransferPage = {
  side: 'home' | 'authority'
  organisation: string
  viewer: Viewer
  before?: string | undefined
  limit: number
}
export type TransferRow = {
  id: string
  home: string
  authority: string
  kind: string | null
  state: Transfer['state']
  version: number
  prepared_at: string
  sent_at: string | null
  manifest: string | null
  receipt: string | null
}
export type BreachRow = {
  id: string
  home: string
  state: Breach['state']
  version: number
  noticed_at: string
  due_at: string
}
export type CasePage = {
  authority: string
  states: readonly string[]
  home?: string | undefined
  /** As it stands in the home's books. */
  number?: string | undefined
  kind?: string | undefined
  /** Dates of the event, both inclusive. */
  fromOn?: string | undefined
  untilOn?: string | undefined
  /** Only what statistics count so. */
  counted?: CountedUnder | undefined
  /** Only with a recommendation issued in the months that stands so on the Warsaw date `on`. */
  recommended?: { from: string; to: string; result?: RecommendationResult | undefined; on: string } | undefined
  before?: string | undefined
  limit: number
}
export type CaseRow = {
  id: string
  authority: string
  home: string
  state: Case['state']
  version: number
  book: string
  number: string
  category: string
  priority: string
  harm: number | null
  event_on: string
  snapshot: number
  reviewer: string | null
  outcome: string | null
  received_at: string
  homeName: string
  /** The term of the open question (Warsaw date). */
  dueOn: string | null
}

/** What came back through the door, by handover id: the second allow-list (design.md §4). */
export type Reply = {
  id: string
  handover: string
  version: number
  kind: 'question' | 'assessment' | 'closed' | 'reopened'
  outcome: string | null
  sealed: string | null
  sha256: string | null
  due_on: string | null
  at: string
}
