// Taking an entry back from the authority: why, and what of it travels. A withdrawal says that nothing is left to verify.
// Only codes travel with it (design.md §4); the home's own words stay in the home.
import type { Entry } from './entry.ts'

/** Why an entry is cancelled, as the authority may know it. The number is kept. */
export const cancelReasons = ['duplicate', 'not-extraordinary', 'not-a-resident', 'clerical-error'] as const
export type CancelReason = (typeof cancelReasons)[number]

/**
 * `reclassified`: the event stands in the other book now, as of a kind that does not travel. One that travels is not taken back: its
 * next snapshot under the same handover names the number it had.
 */
export const withdrawalReasons = [...cancelReasons, 'reclassified'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** What the authority receives: its own handle, the number as it stood in the books, a code. Nothing else. */
export type Withdrawal = { handover: string; number: string; reason: WithdrawalReason }

/** Why an entry that stands with the authority must be taken back; `undefined`: it need not. `travels`: its category does. */
export function withdrawnFor(
  { state, cancelledFor }: Pick<Entry, 'state' | 'cancelledFor'>,
  travels: boolean,
): WithdrawalReason | undefined {
  if (state === 'cancelled') return cancelledFor
  return travels ? undefined : 'reclassified'
}
