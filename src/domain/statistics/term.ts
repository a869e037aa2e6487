// Within how many days a step is in time: an authority's policy, versioned; never shown as law, which says „niezwłocznie” (art. 55c ust. 7).
import type { Step } from './table.ts'

type Terms = { from: string; name: string; source: string; days: Readonly<Record<Step, number>> }

/**
 * Calendar days after the day on which the step began. A shift, and 24 hours, may end the next day; what is registered on the first of
 * a long month goes with the package of the fifth of the next. Shorter terms of urgent entries are not judged.
 */
const policies: readonly [Terms, ...Terms[]] = [
  {
    from: '2024-01-01',
    name: 'domyslna-2026',
    source: 'domain.md §1.3, §3.4 (proposal, not law)',
    days: { 'event-report': 1, 'report-register': 1, 'register-handover': 35, 'handover-assessment': 14 },
  },
]

/** @param on Warsaw date; before the first policy the first one */
export const termsOn = (on: string): Terms['days'] => (policies.findLast(({ from }) => from <= on) ?? policies[0]).days
