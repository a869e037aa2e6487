// An entry of the home's register: its coded fields and its texts. Home plane only.
// Texts are sealed; nothing in `EntryFields` is personal (design.md §5, Vault).
import type { BodyCode } from './body.ts'
import type { EventType } from './care-type.ts'
import type { Cause } from './cause.ts'
import type { EntryState } from './entry-lifecycle.ts'
import type { Subject, SubjectEvent } from './event.ts'
import { highestHarm, type HarmLevel } from './harm.ts'
import type { ImmediateAction } from './immediate-action.ts'
import type { Confirmations } from './outgoing-text.ts'
import type { PartOfDay } from './part-of-day.ts'
import type { AgeBand, Sex } from './person-band.ts'
import type { Place } from './place.ts'
import type { Measure } from './preventive-measure.ts'
import type { Priority } from './priority.ts'
import type { CancelReason } from './withdrawal.ts'

/** Book U: the statutory register of art. 55c; book N: supervisory events, opened by a recorded basis. */
export const books = ['U', 'N'] as const
export type Book = (typeof books)[number]

/** What a reporter says about whose conduct it was; decides who may decline the report (design.md §4). */
export const allegations = ['staff', 'crime'] as const
export type Allegation = (typeof allegations)[number]

export const residentRoles = ['hurt', 'other'] as const
/** A row of the annex in codes; its pseudonym and name are texts, at the same index. */
export type Resident = {
  role: (typeof residentRoles)[number]
  sex: Sex
  ageBand: AgeBand
  physical: HarmLevel
  psychological: HarmLevel
  hospital: boolean
}

/** A body of the notification matrix (domain.md §1.4); the reason for "no" is a text. */
export const bodyAnswers = ['yes', 'no', 'not-applicable'] as const
export type BodyAnswer = { body: BodyCode; answer: (typeof bodyAnswers)[number]; on: string | null; reasoned: boolean }

export const feedbackWays = ['in-system', 'orally', 'impossible', 'reporter-unknown'] as const
export type FeedbackWay = (typeof feedbackWays)[number]

export type EntryFields = {
  home: string
  state: EntryState
  /** Shown to the reporter: `Z-7K4Q`. */
  reference: string
  /** Stands for the reporter in the ledger (design.md §5). */
  alias: string
  /** SHA-256 of the sealed reporter, who is in no other field. */
  reporterSealed?: string
  reportedAt: string
  eventOn: string
  partOfDay: PartOfDay
  place: Place
  immediateActions: readonly ImmediateAction[]
  alleges: readonly Allegation[]
  residents: readonly Resident[]
  /** In a home of several types as it was said; in a home of one type from registering on. */
  careType?: EventType
  book?: Book
  year?: number
  /** Lp., assigned by the database inside the batch. */
  number?: number
  /** The numbers it had before it was moved to the other book, oldest first: kept, never given again. */
  formerNumbers?: readonly string[]
  /** The version of the code list the category was chosen from. */
  catalogue?: string
  category?: string
  secondary?: readonly string[]
  threat?: boolean
  priority?: Priority
  registeredAt?: string
  bodies?: readonly BodyAnswer[]
  causes?: readonly Cause[]
  /** Absent before follow-up, and in what an earlier version of the program recorded; empty: none, for a reason. */
  measures?: readonly Measure[]
  riskKnown?: boolean | null
  followedUp?: boolean
  /** A person of the home confirmed the text that leaves; amending it takes that back. */
  described?: boolean
  /** Instant in UTC. A snapshot hidden later takes the confirmation back. */
  describedAt?: string
  /** What a person let leave again although it left in a hidden version, and when (UTC): names of texts, ids of questions. */
  again?: Readonly<Record<string, string>>
  feedback?: FeedbackWay
  /** Ids of the authority's questions that were answered. */
  answered?: readonly string[]
  /** The recommendation of the authority that the home last said it carried out, and on which day. */
  carriedOut?: { recommendation: string; doneOn: string }
  /** Nothing of it may be destroyed (wstrzymanie usunięcia). */
  held?: boolean
  /** The decision by which its content was destroyed: number, codes and events are all that is left. */
  destroyed?: string
  /** Closed without a closed case, for a recorded reason. */
  noCase?: boolean
  cancelledFor?: CancelReason
  /** The reporter was asked something and has not answered it yet. */
  asking?: boolean
  /** The entry that this report was joined to: both tell the same event. */
  mergedInto?: string | null
  /** Ids of the reports that were joined to this entry. */
  joined?: readonly string[]
  /** People who may not reach it, whatever their role (entry-reach.ts). */
  excluded?: readonly string[]
  /** The only officers who may reach it; null: all. */
  limitedTo?: readonly string[] | null
}

/** The texts of an entry, opened: later writings win over earlier ones. The reporter is not among them. */
export type EntryTexts = {
  description: string
  eventTime: string | null
  learnedOn: string | null
  learnedTime: string | null
  placeDetail: string
  immediateText: string
  conditionText: string
  people: readonly { pseudonym: string; name: string }[]
  /** Given by an officer to rows of `people`, by their place; they win over what the report says. */
  labels: Readonly<Record<string, string>>
  bodyDetails: Partial<Record<BodyCode, string>>
  causesText: string
  limiting: string
  preventive: string
  /** Why a measure was given up, or what there is to say of it, by its `no`. */
  measureReasons: Readonly<Record<string, string>>
  outgoingDescription: string
  /** What stays in the texts that leave although the detector found it, and why. */
  confirmed: Confirmations
  feedbackText: string
  reason: string
  /** Why somebody was excluded or the entry limited, or no longer. */
  reachReason: string
  holdReason: string
  answer: string
  /** How a recommendation was carried out: the newest. */
  carriedOut: string
  /** To the reporter, and what the reporter added: the newest of each. */
  question: string
  supplement: string
}

export type Entry = Subject<EntryFields>
export type EntryEvent = SubjectEvent<EntryFields>

/** The entry's harm: the worst of its hurt residents (design.md §3). `0` when nobody was hurt. */
export function harmOf(residents: readonly Resident[]): HarmLevel {
  return highestHarm(levelsOf(residents))
}

/** Every level, physical and psychological, of the residents who were hurt. */
export function levelsOf(residents: readonly Resident[]): HarmLevel[] {
  return hurt(residents).flatMap(({ physical, psychological }) => [physical, psychological])
}

export function hurt(residents: readonly Resident[]): readonly Resident[] {
  return residents.filter((resident) => resident.role === 'hurt')
}

/** `17/2026` in book U, `N-4/2026` in book N; `undefined` before registering. */
export function numberOf(entry: Pick<EntryFields, 'book' | 'number' | 'year'>): string | undefined {
  if (entry.number === undefined) return undefined
  return `${entry.book === 'N' ? 'N-' : ''}${entry.number}/${entry.year}`
}
