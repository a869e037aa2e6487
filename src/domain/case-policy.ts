// An authority's own rules on reviewing: who confirms which assessment, how long a home has. A policy, never shown as law.
import type { AssessmentOutcome, Case } from './case.ts'
import type { Priority } from './priority.ts'

/** Per authority and versioned later (domain.md §5.2: P0–P1 and "inadequate" are signed; §1.3: terms of recommendations are configurable). */
export const defaultPolicy = {
  name: 'domyslna-2026',
  source: 'domain.md §5.2 (proposal, not law)',
  confirmedPriorities: ['P0', 'P1'] as readonly Priority[],
  confirmedOutcomes: ['inadequate'] as readonly AssessmentOutcome[],
  /** The term proposed for a recommendation. */
  daysToCarryOut: 30,
}

/** Whether the head must confirm this outcome when a reviewer proposes it. */
export function needsConfirmation({ priority }: Pick<Case, 'priority'>, outcome: AssessmentOutcome): boolean {
  return defaultPolicy.confirmedPriorities.includes(priority) || defaultPolicy.confirmedOutcomes.includes(outcome)
}
