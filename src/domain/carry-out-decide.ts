// The home says that a recommendation of the authority is carried out: whether it may say so now, and the event it makes.
// What crosses with it is built by the door: the day, the text, and the authority's own id of the recommendation.
import type { EntryDecision } from './entry-decide.ts'
import { entryLifecycle } from './entry-lifecycle.ts'
import type { Entry } from './entry.ts'
import { move } from './lifecycle.ts'
import { confirmationsOf, type Confirmation } from './outgoing-text.ts'
import { faultsOfDay } from './recommendation-decide.ts'
import { Refusal, refuseFaults } from './refusal.ts'
import type { Actor } from './role.ts'

/** `doneOn`: Warsaw date. `confirmed`: of what the detector finds in the text. */
export type CarryOutCommand = {
  recommendation: string
  doneOn: string
  text: string
  confirmed?: readonly Confirmation[] | undefined
}

/**
 * Whether the recommendation still waits is the case's to say (recommendation-decide.ts).
 *
 * @param today Warsaw date
 * @throws Refusal `not-permitted`, `wrong-state`, `invalid` (`/doneOn` in-future)
 */
export function decideCarryOut(entry: Entry, command: CarryOutCommand, actor: Actor, today: string): EntryDecision {
  const acting = move(entryLifecycle, 'carry-out', entry.state, actor, entry.home)
  if (entry.destroyed) throw new Refusal('wrong-state')
  const { recommendation, doneOn, text, confirmed = [] } = command
  refuseFaults(faultsOfDay(doneOn, today))
  return {
    action: 'carry-out',
    acting,
    detail: { state: entry.state, carriedOut: { recommendation, doneOn } },
    texts: { carriedOut: text, confirmed: confirmationsOf(confirmed, ['text']) },
  }
}
