// What may be done with the recommendations of a case: the authority issues, accepts, waives or sends back; the home says that one is
// carried out. Decides only; what crosses the door is built there. A recommendation is no administrative decision (art. 55c ust. 7 u.p.s.).
import { caseLifecycle, type Case, type CaseDecision, type CaseFields } from './case.ts'
import type { Decision } from './event.ts'
import { move } from './lifecycle.ts'
import { isUnsettled, type Recommendation, type RecommendationOwner } from './recommendation.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import type { Actor } from './role.ts'

export const recommendationActions = ['recommend', 'accept', 'waive', 'send-back'] as const
export type RecommendationAction = (typeof recommendationActions)[number]

/** `doneOn`, `note`: needed where the home did not say so itself, as one outside the program cannot. Dates of Warsaw. */
export type RecommendationCommand =
  | { action: 'recommend'; text: string; owner: RecommendationOwner; dueOn: string }
  | { action: 'accept'; recommendation: string; doneOn?: string | undefined; note?: string | undefined }
  | { action: 'waive'; recommendation: string; reason: string }
  | { action: 'send-back'; recommendation: string; reason: string; dueOn: string }

/** What becomes of one recommendation, and the words that cross the door with it. */
export type RecommendationDecision = CaseDecision & { recommendation: Recommendation; text: string | null }

/**
 * Decides one command of the authority.
 *
 * @param facts `today` in Warsaw; `id` of the recommendation, if it is a new one
 * @throws Refusal `not-permitted`, `wrong-state` (also when its content was destroyed); `invalid`: `/recommendation` not-valid-here
 *   (none of this case, or it is settled; sending back: the home did not say it is done), `/dueOn` before-start, `/doneOn` required
 *   or in-future, `/note` required
 */
export function decideRecommendation(
  file: Case,
  command: RecommendationCommand,
  actor: Actor,
  facts: { today: string; id: string },
): RecommendationDecision {
  const acting = move(caseLifecycle, command.action, file.state, actor, file.authority)
  if (file.destroyed) throw new Refusal('wrong-state')
  const before = file.recommendations ?? []
  const decided = (recommendation: Recommendation, text: string | null): RecommendationDecision => {
    const known = before.some(({ id }) => id === recommendation.id)
    const all = known
      ? before.map((one) => (one.id === recommendation.id ? recommendation : one))
      : [...before, recommendation]
    return {
      ...{ action: command.action, acting, recommendation, text },
      detail: { state: file.state, recommendations: all },
    }
  }
  if (command.action === 'recommend') {
    const { owner, dueOn, text } = command
    refuseFaults(faultsOfTerm(dueOn, facts.today))
    return decided({ id: facts.id, owner, issuedOn: facts.today, dueOn, state: 'open', doneOn: null }, text)
  }
  const one = namedBy(command.action, file).find(({ id }) => id === command.recommendation)
  if (!one) throw new Refusal('invalid', [{ pointer: '/recommendation', code: 'not-valid-here' }])
  switch (command.action) {
    case 'accept': {
      const { doneOn = one.doneOn, note = null } = command
      const untold = one.state === 'open'
      refuseFaults([
        ...(doneOn === null ? [{ pointer: '/doneOn', code: 'required' } as const] : faultsOfDay(doneOn, facts.today)),
        ...(untold && note === null ? [{ pointer: '/note', code: 'required' } as const] : []),
      ])
      return decided({ ...one, state: 'accepted', doneOn }, note)
    }
    case 'waive':
      return decided({ ...one, state: 'waived' }, command.reason)
    case 'send-back':
      refuseFaults(faultsOfTerm(command.dueOn, facts.today))
      return decided({ ...one, state: 'open', dueOn: command.dueOn, doneOn: null }, command.reason)
  }
}

/** Which of them a command of this action may name; issuing names none. */
export function namedBy(action: RecommendationAction, { recommendations = [] }: Pick<Case, 'recommendations'>) {
  if (action === 'recommend') return []
  return recommendations.filter((one) => (action === 'send-back' ? one.state === 'told' : isUnsettled(one)))
}

/**
 * What the home's word does to the case. It waits for the authority; nothing else of the case changes.
 *
 * @throws Refusal `invalid` `/recommendation` not-valid-here: none of this case; `wrong-state`: nothing more is to be said of it
 */
export function toldCarriedOut(
  file: Case,
  { recommendation, doneOn }: { recommendation: string; doneOn: string },
): Decision<CaseFields> {
  const all = file.recommendations ?? []
  const one = all.find(({ id }) => id === recommendation)
  if (!one) throw new Refusal('invalid', [{ pointer: '/recommendation', code: 'not-valid-here' }])
  if (one.state !== 'open' || file.destroyed) throw new Refusal('wrong-state')
  return {
    action: 'carry-out',
    detail: {
      state: file.state,
      recommendations: all.map((one) => (one.id === recommendation ? { ...one, state: 'told', doneOn } : one)),
    },
  }
}

const faultsOfTerm = (dueOn: string, today: string): Fault[] =>
  dueOn < today ? [{ pointer: '/dueOn', code: 'before-start' }] : []

/** @param today Warsaw date */
export const faultsOfDay = (doneOn: string, today: string): Fault[] =>
  doneOn > today ? [{ pointer: '/doneOn', code: 'in-future' }] : []
