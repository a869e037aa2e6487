// A recommendation of the authority (zalecenie): what the home is to do after an assessment, by when, and how it ended (design.md §4).
// Codes and dates only; its words are sealed texts. The term is the authority's own policy, not law; a recommendation is not a decision.

/** Who answers for it in the home, as a function: never a person. */
export const recommendationOwners = [
  'director',
  'care',
  'nursing',
  'therapy',
  'social-work',
  'maintenance',
  'administration',
  'other',
] as const
export type RecommendationOwner = (typeof recommendationOwners)[number]

/** `told`: the home says that it is carried out; `lapsed`: the home took the entry back, so there is nothing left to do. */
export const recommendationStates = ['open', 'told', 'accepted', 'waived', 'lapsed'] as const
export type RecommendationState = (typeof recommendationStates)[number]

/**
 * @property issuedOn Warsaw date, as the others
 * @property dueOn the term in force: sending it back sets a new one
 * @property doneOn when it was carried out, as the home said or the authority found; `null` while nobody said so
 */
export type Recommendation = {
  id: string
  owner: RecommendationOwner
  issuedOn: string
  dueOn: string
  state: RecommendationState
  doneOn: string | null
}

/** How it stands on a day, as table T11 counts it. */
export const recommendationResults = [
  'carried-out',
  'carried-out-late',
  'waived',
  'lapsed',
  'told',
  'open',
  'overdue',
] as const
export type RecommendationResult = (typeof recommendationResults)[number]

/**
 * Carried out is what the authority accepted; late is later than the term in force. What the home says is done waits for the
 * authority and is not overdue.
 *
 * @param todayOn Warsaw date
 */
export function resultOf(
  { state, dueOn, doneOn }: Pick<Recommendation, 'state' | 'dueOn' | 'doneOn'>,
  todayOn: string,
): RecommendationResult {
  if (state === 'accepted') return (doneOn ?? '') > dueOn ? 'carried-out-late' : 'carried-out'
  if (state === 'open') return dueOn < todayOn ? 'overdue' : 'open'
  return state
}

/** Whether the authority still has to say how it ended. */
export const isUnsettled = ({ state }: Pick<Recommendation, 'state'>): boolean => state === 'open' || state === 'told'

/** What taking the entry back changes: what is not settled lapses. Nothing where all is settled. */
export function lapsed(before: readonly Recommendation[] = []): { recommendations?: Recommendation[] } {
  if (!before.some(isUnsettled)) return {}
  return { recommendations: before.map((one) => (isUnsettled(one) ? { ...one, state: 'lapsed' } : one)) }
}
