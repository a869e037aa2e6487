// The part of the ports that concerns what waits on the start pages. Shapes only.
import type { Need, Receiver } from '../../domain/routing.ts'
import type { CaseState } from '../../domain/case.ts'
import type { EntryState } from '../../domain/entry-lifecycle.ts'
import type { CaseRow, EntryRow, Viewer } from './list-ports.ts'

/** Of each list at most `limit`, of questions all. `untilOn`: up to which date endings of authorisations are told. */
export type HomeWaiting = {
  home: string
  viewer: Viewer
  neverTravelling: readonly string[]
  todayOn: string
  untilOn: string
  limit: number
}

export type HomeWaitingRows = {
  counts: { waits: EntryState | 'toApprove' | 'overdue'; entries: number }[]
  reported: EntryRow[]
  registered: EntryRow[]
  toApprove: EntryRow[]
  approved: EntryRow[]
  overdue: (EntryRow & { measure_due_on: string })[]
  questions: QuestionRow[]
  recommendations: WaitingRecommendationRow[]
  transfer: { open: string | null; undelivered: number; lastSentAt: string | null }
  endings: { id: string; number: string; until_on: string }[]
}

/** The open question of the authority about one entry; `handover` is the id under which the authority knows it. */
export type QuestionRow = {
  id: string
  book: 'U' | 'N'
  year: number
  number: number
  category: string | null
  handover: string
  due_on: string | null
  at: string
}

/** A recommendation to carry out, with the entry it is about. */
export type WaitingRecommendationRow = Pick<QuestionRow, 'id' | 'book' | 'year' | 'number' | 'category'> & {
  due_on: string
}

/** `reviewer`: whose cases come first. `sentSince`: instant (UTC) from which on a home is not silent. */
export type AuthorityWaiting = {
  authority: string
  reviewer: string
  todayOn: string
  sentSince: string
  limit: number
}

export type AuthorityWaitingRows = {
  counts: { state: CaseState; cases: number }[]
  toTake: CaseRow[]
  inReview: CaseRow[]
  toSign: CaseRow[]
  awaitingHome: CaseRow[]
  /** Said to be carried out, or overdue, soonest due first; `all`: how many there are. */
  recommendations: {
    id: string
    number: string
    homeName: string
    dueOn: string
    result: 'told' | 'overdue'
    all: number
  }[]
  /** `all`: how many there are. */
  toAcknowledge: { id: string; home: string; homeName: string; kind: string; sentAt: string; all: number }[]
  silentHomes: { id: string; name: string; lastSentAt: string | null }[]
}

export type MatterRows = {
  matters: { home: string; name: string; needs: Need; excluded: string[] }[]
  receivers: (Receiver & { home: string })[]
}

export type WaitingReads = {
  waitingInHome: { in: HomeWaiting; out: HomeWaitingRows }
  /** Open matters of the homes supervised today, and who could act in those homes now. */
  matters: { in: { authority: string; todayOn: string; now: string }; out: MatterRows }
  waitingInAuthority: { in: AuthorityWaiting; out: AuthorityWaitingRows }
}
