// The authority's side of its recommendations: issue one, accept it as carried out, waive it, send it back. Knows handover ids only.
// What crosses to the home is the text, the term and the function that answers for it: a part of the second allow-list of the door.
import type { Case, CaseFields } from '../../domain/case.ts'
import { evolve } from '../../domain/event.ts'
import {
  decideRecommendation,
  type RecommendationCommand,
  type RecommendationDecision,
} from '../../domain/recommendation-decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import type { SealedValue } from '../../vault/vault.ts'
import {
  change,
  counterpartOf,
  eventOf,
  matchVersion,
  parsed,
  references,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import type { RecommendationStep } from '../common/recommendation-ports.ts'
import { crossingHash } from '../common/recommendations.ts'
import type { Ports } from '../ports.ts'
import { caseOf } from './cases.ts'

/**
 * Carries out one command on a recommendation of a case. `If-Match` is the case's version.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, then those of `decideRecommendation`
 */
export function changeRecommendation(
  ports: Ports,
  id: string,
  command: RecommendationCommand,
  asked: Asked,
): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const file = caseOf(read.events)
    if (!file || !organisationsOf(actor).includes(file.authority)) throw new Refusal('not-found')
    matchVersion(file.version, asked.ifMatch)
    const decision = decideRecommendation(file, command, actor, { today: warsawDate(asked.now), id: ports.mint() })
    const version = file.version + 1
    const { acting, action, text } = decision
    const sealed = text === null ? [] : [await ports.vault.seal(id, action, version, { text })]
    const step = stepOf(ports, file, decision, sealed[0], asked.now)
    const [counterpart, content] = [ports.mint(), crossingHash(step)]
    const event = eventOf(ports, {
      ...{ organisation: file.authority, subject: id, version, actor: actor.person, acting, now: asked.now },
      decision: {
        action,
        detail: { ...decision.detail, sent: references(sealed), counterpart: { event: counterpart, content } },
      },
    })
    const pair = counterpartOf(ports, {
      ...{ organisation: file.home, subject: id, version: null, by: file.authority, now: asked.now },
      decision: {
        action,
        detail: { recommendation: step.recommendation, counterpart: { event: event.id, content } },
      },
    })
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        ...{ organisation: file.authority, acting, event, plane: 'door', sealed, status: 200 },
      }),
      { write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) },
      { write: 'recommendation-step', step },
      { write: 'event', event: { ...pair, id: counterpart } },
    ])
  })
}

function stepOf(
  ports: Ports,
  { id: handover, version }: Case,
  { action: kind, recommendation }: RecommendationDecision,
  sealed: SealedValue | undefined,
  at: string,
): RecommendationStep {
  const setsTerm = kind === 'recommend' || kind === 'send-back'
  return {
    ...{ id: ports.mint(), recommendation: recommendation.id, handover, version: version + 1 },
    kind: kind as RecommendationStep['kind'],
    sealed: sealed?.id ?? null,
    sha256: sealed?.sha256 ?? null,
    due_on: setsTerm ? recommendation.dueOn : null,
    done_on: kind === 'accept' ? recommendation.doneOn : null,
    at,
  }
}
