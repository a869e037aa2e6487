// What a reader may do with a case now: the lifecycle's actions without those that have nothing to act on, or something in the way.
// Decides nothing; the domain refuses the same.
import { caseLifecycle, type Case, type CaseAction, type CaseState } from '../../domain/case.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { isUnsettled } from '../../domain/recommendation.ts'
import { namedBy } from '../../domain/recommendation-decide.ts'
import type { Actor } from '../../domain/role.ts'

/** The buttons of the page and the `allowed` of the API. */
export function allowedNow(file: Case, actor: Actor): CaseAction[] {
  if (file.destroyed) return []
  const settling = ['accept', 'waive', 'send-back'] as const
  const idle: readonly CaseAction[] = [
    file.held ? 'hold' : 'release',
    ...settling.filter((action) => namedBy(action, file).length === 0),
    ...(file.recommendations?.some(isUnsettled) ? (['close'] as const) : []),
  ]
  const inState = allowed<CaseState, CaseAction>(caseLifecycle, file.state, actor, file.authority)
  return inState.filter((action) => !idle.includes(action))
}
