// What people may ask of an entry: the commands, as zod and the pages must deliver them. Shapes only, no rules.
import type { BodyCode } from './body.ts'
import type { EventType } from './care-type.ts'
import type { Cause } from './cause.ts'
import type { Allegation, bodyAnswers, FeedbackWay, residentRoles } from './entry.ts'
import type { ReachCommand } from './entry-reach.ts'
import type { HarmLevel } from './harm.ts'
import type { ImmediateAction } from './immediate-action.ts'
import type { Confirmation } from './outgoing-text.ts'
import type { MeasureOutcome, MeasureOwner, PreventiveKind } from './preventive-measure.ts'
import type { PartOfDay } from './part-of-day.ts'
import type { AgeBand, Sex } from './person-band.ts'
import type { Place } from './place.ts'
import type { Received } from './received.ts'
import type { ReporterFunction } from './reporter-function.ts'
import type { CancelReason } from './withdrawal.ts'
import type { Offset } from './zone.ts'

/** Local Warsaw date and, when known, time `HH:MM`; `offset` only tells the two 02:30 of an October night apart. */
export type Moment = { on: string; time?: string | undefined; offset?: Offset | undefined }

/** The six answers of a report (domain.md §6.1). */
export type Report = {
  home?: string | undefined
  what: { description: string; alleges: Allegation[] }
  who: {
    residents: {
      pseudonym?: string | undefined
      name?: string | undefined
      role: (typeof residentRoles)[number]
      sex: Sex
      ageBand: AgeBand
    }[]
    /** In a home of several types; who does not know says none. */
    careType?: EventType | undefined
  }
  when: Moment & { partOfDay?: PartOfDay | undefined; learned?: Moment | undefined }
  where: { place: Place; detail?: string | undefined }
  done: { actions: ImmediateAction[]; text?: string | undefined }
  condition: { harm: HarmLevel; psychological: HarmLevel; hospital: boolean; text?: string | undefined }
  reporterFunction?: ReporterFunction | undefined
  /** Directors or officers it concerns, by their accounts: they never see it. */
  concerns?: string[] | undefined
  received?: Received | undefined
}

export type BodyNotice = {
  body: BodyCode
  answer: (typeof bodyAnswers)[number]
  on?: string | undefined
  detail?: string | undefined
}

/** The label of a resident's card, `M-0147`, for a row of the annex. */
export type Label = { row: number; label: string }

/** `no`: of a measure that was planned before and is kept, as it is written here. `dueOn`: Warsaw date. */
export type MeasurePlan = { no?: number | undefined; kind: PreventiveKind; by: MeasureOwner; dueOn: string }

/** What became of a measure. `on`: when it was carried out, or given up (Warsaw date). */
export type MeasureReview = {
  no: number
  outcome: MeasureOutcome
  on?: string | undefined
  reason?: string | undefined
}

export type Outcome = { physical: HarmLevel; psychological: HarmLevel; hospital: boolean }

export type EntryCommand =
  | {
      action: 'register'
      category: string
      secondary: string[]
      threat: boolean
      bodies: BodyNotice[]
      labels?: Label[] | undefined
      /** Without it what the report says. */
      careType?: EventType | undefined
    }
  | { action: 'reclassify'; category: string; secondary: string[]; threat: boolean; reason: string }
  | { action: 'decline'; reason: string }
  | { action: 'reconsider'; reason: string }
  | { action: 'supplement'; text: string }
  | { action: 'ask'; question: string }
  | {
      action: 'amend'
      reason: string
      description?: string | undefined
      when?: (Moment & { partOfDay?: PartOfDay | undefined }) | undefined
      where?: { place: Place; detail?: string | undefined } | undefined
      bodies?: BodyNotice[] | undefined
      labels?: Label[] | undefined
      careType?: EventType | undefined
    }
  | { action: 'update-outcome'; residents: Outcome[]; reason?: string | undefined }
  | {
      action: 'follow-up'
      causes: Cause[]
      causesText: string
      limiting: string
      /** How the event is to be prevented, in words; or why nothing more can be done. */
      preventive: string
      measures: MeasurePlan[]
      /** There is none, for the reason in `preventive`. */
      noMeasures?: boolean | undefined
      riskKnown?: boolean | undefined
      bodies?: BodyNotice[] | undefined
      confirmed?: Confirmation[] | undefined
    }
  | { action: 'review-measures'; measures: MeasureReview[] }
  | {
      action: 'describe'
      description: string
      checklist: Record<ChecklistItem, true>
      /** Also of the follow-up texts as they stand: what leaves is confirmed as a whole. */
      confirmed?: Confirmation[] | undefined
      /** What leaves again word for word after it left in a hidden version: names of texts, ids of answered questions. */
      again?: string[] | undefined
    }
  | { action: 'feedback'; how: FeedbackWay; text?: string | undefined }
  | { action: 'approve' }
  | { action: 'return'; reason: string }
  | { action: 'close'; noCaseReason?: string | undefined }
  | { action: 'reopen'; reason: string }
  | { action: 'cancel'; because: CancelReason; reason: string }
  | ReachCommand
  | { action: 'hold'; reason: string }
  | { action: 'release'; reason: string }

/** What a person of the home confirms about the text that leaves (design.md §3). */
export const checklist = ['noNames', 'noContacts', 'noRooms', 'noExactTimes', 'reporterUnrecognisable'] as const
export type ChecklistItem = (typeof checklist)[number]
