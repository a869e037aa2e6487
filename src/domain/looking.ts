// Who may look at what: the reading side of permissions, as data. Every look is an event (design.md §5).
import { censusKeepers, censusTypists } from './census.ts'
import { disclosers } from './disclosure.ts'
import { requestKeepers } from './rights-request.ts'
import type { Permit, Scope } from './role.ts'

const director: Permit = { role: 'director' }
const officerWith = (...scopes: Scope[]): Permit[] => scopes.map((scope) => ({ role: 'officer', scope }))
const officers = officerWith('receive', 'verify', 'follow-up', 'prepare')
const reviewers: readonly Permit[] = [{ role: 'head' }, { role: 'reviewer' }]

export const looks = {
  entry: [director, ...officers],
  entries: [director, ...officers],
  /** The name map of the home: only for who has to know whom a report is about. */
  residents: [director, ...officerWith('receive', 'verify')],
  census: censusKeepers,
  /** Of a home outside, what its authority typed in itself. */
  'outside-census': censusTypists,
  /** Who saw an entry is for who answers for the register, and for who watches. */
  seen: [director, { role: 'dpo' }],
  history: [director, ...officers, { role: 'dpo' }],
  /** Who reported: nobody's daily work, so a scope of its own (art. 55c ust. 4). */
  reporter: [director, ...officerWith('reveal')],
  'own-report': [{ role: 'reporter' }, { role: 'officer' }, director],
  'outgoing-snapshot': [director, ...officerWith('prepare')],
  'home-transfer': [director, ...officerWith('prepare')],
  'authority-transfer': reviewers,
  case: reviewers,
  /** Counts alone: an office's from what was handed over, a home's from its register as far as the reader reaches it. */
  statistics: [...reviewers, { role: 'inspector' }, director, ...officers],
  /** Records one by one, though of codes alone: for whom they were handed over to (ust. 6, 8), never for a count's reader. */
  records: [...reviewers, { role: 'inspector' }],
  closes: [...reviewers, { role: 'inspector' }],
  /** What was protected for them; the inspector publishes it. */
  publications: [{ role: 'inspector' }, { role: 'analyst' }],
  /** Of the home's entries and of the authority's cases. */
  retention: [director, ...officerWith('verify'), { role: 'dpo' }, ...reviewers],
  ledger: [{ role: 'dpo' }],
  requests: requestKeepers,
  /** The register of disclosures is for who answers and who watches; the extract for who disclosed alone. */
  disclosures: [director, { role: 'dpo' }],
  extract: disclosers,
  held: [{ role: 'dpo' }],
  checkpoints: [{ role: 'dpo' }, director, { role: 'head' }],
} as const satisfies Record<string, readonly Permit[]>

/** How far a list is counted: nobody reads on, and counting all would cost what the years behind it cost. */
export const mostCounted = 500
