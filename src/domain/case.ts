// A case of the authority: the frozen snapshots of one entry and the authority's own review (art. 55c ust. 7 u.p.s.).
// Authority plane: knows handover ids only. "Ocena nie jest decyzją administracyjną."
import type { Book } from './entry.ts'
import type { Decision, Subject, SubjectEvent } from './event.ts'
import type { HarmLevel } from './harm.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import type { Priority } from './priority.ts'
import { needsConfirmation } from './case-policy.ts'
import { isUnsettled, lapsed, type Recommendation } from './recommendation.ts'
import { Refusal } from './refusal.ts'
import { changeHold } from './retention.ts'
import type { Acting, Actor, Permit } from './role.ts'
import type { WithdrawalReason } from './withdrawal.ts'

export const caseStates = [
  'received',
  'in_review',
  'awaiting_home',
  'to_sign',
  'assessed',
  'closed',
  'reopened',
  'moot',
] as const
export type CaseState = (typeof caseStates)[number]
/** What was received is not decided yet. */
export const openCaseStates: readonly CaseState[] = ['received', 'in_review', 'awaiting_home', 'to_sign', 'reopened']
export const caseActions = [
  'take',
  'ask',
  'assess',
  'confirm',
  'return',
  'recommend',
  'accept',
  'waive',
  'send-back',
  'close',
  'reopen',
  'hold',
  'release',
  'quarantine',
] as const
export type CaseAction = (typeof caseActions)[number]

/** Whether the home's follow-up was justified (art. 55c ust. 7). */
export const outcomes = ['adequate', 'adequate_with_remarks', 'inadequate'] as const
export type AssessmentOutcome = (typeof outcomes)[number]

export type CaseFields = {
  authority: string
  home: string
  state: CaseState
  book: Book
  number: string
  category: string
  priority: Priority
  /** `null` when the coded supplement does not travel. */
  harm: HarmLevel | null
  eventOn: string
  /** The newest snapshot's version. */
  snapshot: number
  followUp: 'in-progress' | 'approved'
  receivedAt: string
  reviewer?: string
  /** The id of the question the home has not answered yet; `asked` is the newest one, answered or not. */
  question?: string | null
  asked?: string
  /** The version of the snapshot that answered it. */
  answeredIn?: number
  outcome?: AssessmentOutcome | null
  /** In the order they were issued; every event that changes one holds them all. */
  recommendations?: readonly Recommendation[]
  /** Why the home took it back; then there is nothing to verify. */
  withdrawn?: WithdrawalReason | null
  /** Nothing of it may be destroyed (wstrzymanie brakowania). */
  held?: boolean
  /** The decision by which its content was destroyed: number, codes and events are all that is left. */
  destroyed?: string
}
export type Case = Subject<CaseFields>
export type CaseDecision = Decision<CaseFields> & { acting: Acting }

export type CaseCommand =
  | { action: 'take' }
  | { action: 'ask'; question: string; dueOn: string }
  | { action: 'assess'; outcome: AssessmentOutcome; reasons: string }
  | { action: 'confirm'; outcome?: AssessmentOutcome | undefined; reasons?: string | undefined }
  | { action: 'return'; reason: string }
  | { action: 'close' }
  | { action: 'reopen'; reason: string }
  | { action: 'hold'; reason: string }
  | { action: 'release'; reason: string }

const head: Permit = { role: 'head' }
const reviewers: readonly Permit[] = [{ role: 'reviewer' }, head]

/** What was recommended can be settled whatever became of the case since; in a closed one nothing is left to settle. */
const unclosed = caseStates.filter((state) => state !== 'closed')

/** `closed` can follow at once on an adequate assessment; `moot` is reached when the transfer was returned or the home took the entry back. `hold`: nothing of it may be destroyed until `release`. */
export const caseLifecycle: Lifecycle<CaseState, CaseAction> = {
  take: { from: ['received', 'reopened'], to: ['in_review', 'awaiting_home'], by: reviewers },
  ask: { from: ['in_review', 'awaiting_home'], to: 'awaiting_home', by: reviewers },
  assess: { from: ['in_review'], to: ['to_sign', 'assessed', 'closed'], by: reviewers },
  confirm: { from: ['to_sign'], to: ['assessed', 'closed'], by: [head] },
  return: { from: ['to_sign'], to: 'in_review', by: [head] },
  recommend: { from: ['assessed'], to: 'same', by: reviewers },
  accept: { from: unclosed, to: 'same', by: reviewers },
  waive: { from: unclosed, to: 'same', by: reviewers },
  'send-back': { from: unclosed, to: 'same', by: reviewers },
  close: { from: ['assessed'], to: 'closed', by: reviewers },
  reopen: { from: ['closed'], to: 'reopened', by: reviewers },
  hold: { from: caseStates, to: 'same', by: [head] },
  release: { from: caseStates, to: 'same', by: [head] },
  quarantine: { from: caseStates, to: caseStates, by: reviewers },
}

/**
 * Decides one command on a case.
 *
 * @param facts `today` in Warsaw; `reply` is the id the question or assessment will have on the home's side
 * @throws Refusal `not-permitted`, `wrong-state` (also when its content was destroyed, or the hold is so already); ask: `invalid` when the term lies in the past;
 *   confirm with another outcome than proposed: `invalid` without reasons of its own; close: `recommendation-open`
 */
export function decideCase(
  file: Case,
  command: CaseCommand,
  actor: Actor,
  facts: { today: string; reply: string },
): CaseDecision {
  const acting = move(caseLifecycle, command.action, file.state, actor, file.authority)
  if (file.destroyed) throw new Refusal('wrong-state')
  const decided = (detail: CaseDecision['detail'], texts?: Record<string, string>): CaseDecision => ({
    action: command.action,
    acting,
    detail,
    ...(texts && { texts }),
  })
  switch (command.action) {
    case 'take':
      return decided({ state: review(Boolean(file.question) || file.followUp !== 'approved'), reviewer: actor.person })
    case 'ask':
      if (command.dueOn < facts.today) throw new Refusal('invalid', [{ pointer: '/dueOn', code: 'before-start' }])
      return decided(
        { state: 'awaiting_home', question: facts.reply, asked: facts.reply },
        { question: command.question },
      )
    case 'assess': {
      const signed = acting.role === 'head' || !needsConfirmation(file, command.outcome)
      const state = signed ? settled(file, command.outcome) : 'to_sign'
      return decided({ state, outcome: command.outcome }, { reasons: command.reasons })
    }
    case 'confirm': {
      const outcome = command.outcome ?? file.outcome ?? 'inadequate'
      if (outcome !== file.outcome && !command.reasons) {
        throw new Refusal('invalid', [{ pointer: '/reasons', code: 'required' }])
      }
      return decided(
        { state: settled(file, outcome), outcome },
        command.reasons ? { reasons: command.reasons } : undefined,
      )
    }
    case 'return':
      return decided({ state: 'in_review', outcome: null }, { reason: command.reason })
    case 'close':
      if (file.recommendations?.some(isUnsettled)) throw new Refusal('recommendation-open')
      return decided({ state: 'closed' })
    case 'reopen':
      return decided({ state: 'reopened', outcome: null }, { reason: command.reason })
    case 'hold':
    case 'release': {
      const { detail, texts } = changeHold(file.held ?? false, command.action === 'hold', command.reason)
      return decided({ state: file.state, ...detail }, texts)
    }
  }
}

/** "Adequate" without recommendations closes itself (design.md §4). */
function settled({ recommendations = [] }: Case, outcome: AssessmentOutcome): CaseState {
  return outcome === 'adequate' && !recommendations.some(isUnsettled) ? 'closed' : 'assessed'
}

/** What a new snapshot brings into the case. */
export type Arrival = Pick<
  CaseFields,
  'book' | 'number' | 'category' | 'priority' | 'harm' | 'eventOn' | 'followUp'
> & {
  snapshot: number
  /** The questions this snapshot answers. */
  answers: readonly string[]
}

/** Takes in a snapshot: opens the case, continues it, or reopens it. Never refused: what the home sent has arrived. */
export function arrive(
  file: Case | undefined,
  arrival: Arrival,
  parties: { authority: string; home: string },
  now: string,
): Decision<CaseFields> {
  const { answers, ...fields } = arrival
  if (!file) {
    return { action: 'receive', detail: { ...parties, ...fields, state: 'received', receivedAt: now, question: null } }
  }
  const question = file.question && !answers.includes(file.question) ? file.question : null
  const answeredIn = file.question && question === null ? { answeredIn: arrival.snapshot } : {}
  const waits = question !== null || arrival.followUp !== 'approved'
  // An assessment was of the snapshot before.
  return {
    action: 'receive',
    detail: {
      ...fields,
      ...answeredIn,
      ...standsAgain(file),
      question,
      outcome: null,
      state: stateOnArrival[file.state](waits),
    },
  }
}

const review = (waits: boolean): CaseState => (waits ? 'awaiting_home' : 'in_review')
const stateOnArrival: { [S in CaseState]: (waits: boolean) => CaseState } = {
  received: () => 'received',
  moot: () => 'received',
  in_review: review,
  awaiting_home: review,
  to_sign: review,
  assessed: () => 'reopened',
  closed: () => 'reopened',
  reopened: () => 'reopened',
}

/** What a case takes over from a snapshot. */
export type Content = Omit<Arrival, 'answers'>

/**
 * Takes back the newest snapshot, because its transfer was returned. Never refused.
 *
 * @param standing the newest snapshot that still stands, as it arrived; without one there is nothing to verify
 */
export function takeBack(file: Case, standing: Content | null): Decision<CaseFields> {
  const unanswered = (file.answeredIn ?? 0) > (standing?.snapshot ?? 0)
  const question = unanswered ? (file.asked ?? null) : (file.question ?? null)
  const detail = { ...standsAgain(file), question, outcome: null }
  if (standing === null) return { action: 'take-back', detail: { ...detail, state: 'moot' } }
  return { action: 'take-back', detail: { ...detail, ...standing, state: 'reopened' } }
}

/** What the snapshot of a version brought, as the case's events tell it; `undefined` when none did. */
export function contentIn(events: readonly SubjectEvent<CaseFields>[], version: number): Content | undefined {
  const arrived = events.find(({ action, detail }) => action === 'receive' && detail.snapshot === version)
  if (!arrived) return undefined
  const { book, number, category, priority, harm, eventOn, followUp, snapshot } = arrived.detail as Content
  return { book, number, category, priority, harm, eventOn, followUp, snapshot }
}

/** Which snapshot is hidden, by its version. */
export type QuarantineCommand = { version: number }

/**
 * A reviewer hides a snapshot through which personal data slipped. Without its newest content a case has nothing to verify
 * until the home sends a replacement.
 *
 * @param open the versions that can still be read
 * @throws Refusal `not-permitted`, `invalid` (`/version`)
 */
export function quarantineCase(
  file: Case,
  { version }: QuarantineCommand,
  open: readonly number[],
  actor: Actor,
): CaseDecision {
  const acting = move(caseLifecycle, 'quarantine', file.state, actor, file.authority)
  if (!open.includes(version)) throw new Refusal('invalid', [{ pointer: '/version', code: 'not-valid-here' }])
  return { ...hide(file, version), acting }
}

/** What hiding a version does to its case; never refused when the home does it. */
export function hide(file: Case, version: number): Decision<CaseFields> {
  const { detail } =
    version === file.snapshot && file.state !== 'moot' ? takeBack(file, null) : { detail: { state: file.state } }
  return { action: 'quarantine', detail }
}

/** The home takes its entry back: nothing is left to verify, ask, assess or do; what was there stays to be read. Never refused. */
export function withdraw({ recommendations }: Case, reason: WithdrawalReason): Decision<CaseFields> {
  const detail = { state: 'moot', question: null, outcome: null, withdrawn: reason } as const
  return { action: 'withdraw', detail: { ...detail, ...lapsed(recommendations) } }
}

const standsAgain = ({ withdrawn }: Case): Partial<CaseFields> => (withdrawn ? { withdrawn: null } : {})
