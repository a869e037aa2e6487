// The lifecycle of an entry in the home's register, as a table (design.md §4; art. 55c ust. 1–5 u.p.s.).
// Filing is not in it: the lifecycle starts at `reported`.
import { reachActions } from './entry-reach.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Permit, Scope } from './role.ts'

export const entryStates = ['reported', 'registered', 'approved', 'closed', 'declined', 'cancelled', 'merged'] as const
export type EntryState = (typeof entryStates)[number]

export const entryActions = [
  'register',
  'decline',
  'reconsider',
  'supplement',
  'ask',
  'merge',
  'separate',
  'amend',
  'reclassify',
  'update-outcome',
  'follow-up',
  'review-measures',
  'describe',
  'feedback',
  'approve',
  'return',
  'answer',
  'carry-out',
  'close',
  'reopen',
  'cancel',
  ...reachActions,
  'hold',
  'release',
] as const
export type EntryAction = (typeof entryActions)[number]

const director: Permit = { role: 'director' }
const officer = (scope: Scope): readonly Permit[] => [director, { role: 'officer', scope }]
const kept = ['registered', 'approved', 'closed'] as const

/** Who may file: anyone who works in the home, without an authorisation (design.md §2). */
export const filers: readonly Permit[] = [{ role: 'reporter' }, { role: 'officer' }, director]

/** Who enters what reached the home on paper, by phone or e-mail: that is receiving a report (art. 55c ust. 5). */
export const typists: readonly Permit[] = officer('receive')

/** What only the person who filed does, under the alias of that report; whatever role the person files in. */
export const ownActions = ['reconsider', 'supplement'] as const satisfies readonly EntryAction[]

/** Events on an entry that follow from another report's `merge` and `separate`; no action of their own. */
export const joiningEvents = ['join', 'part'] as const

/** `reclassify`: to the other book; what the director approved or closed is returned or reopened first, so that nobody undoes it in passing. `hold`: nothing of it may be destroyed until `release`. What is cancelled keeps its number for good; the authority learns of it by the next transfer (withdrawal.ts). */
export const entryLifecycle: Lifecycle<EntryState, EntryAction> = {
  register: { from: ['reported'], to: 'registered', by: officer('receive') },
  decline: { from: ['reported'], to: 'declined', by: officer('receive') },
  reconsider: { from: ['declined'], to: 'reported', by: filers },
  supplement: { from: ['reported', 'registered', 'merged'], to: 'same', by: filers },
  ask: {
    from: ['reported', 'registered', 'merged'],
    to: 'same',
    by: [director, { role: 'officer', scope: 'receive' }, { role: 'officer', scope: 'verify' }],
  },
  merge: { from: ['reported'], to: 'merged', by: officer('receive') },
  separate: { from: ['merged'], to: 'reported', by: [director] },
  amend: { from: ['registered'], to: 'same', by: officer('verify') },
  reclassify: { from: ['registered'], to: 'same', by: officer('verify') },
  'update-outcome': { from: kept, to: 'same', by: officer('verify') },
  'follow-up': { from: ['registered'], to: 'same', by: officer('follow-up') },
  'review-measures': { from: kept, to: 'same', by: officer('follow-up') },
  describe: { from: kept, to: 'same', by: officer('prepare') },
  feedback: { from: [...kept, 'declined', 'merged'], to: 'same', by: officer('follow-up') },
  approve: { from: ['registered'], to: 'approved', by: [director] },
  return: { from: ['approved'], to: 'registered', by: [director] },
  answer: { from: kept, to: 'same', by: [director] },
  'carry-out': { from: kept, to: 'same', by: [director] },
  close: { from: ['approved'], to: 'closed', by: [director] },
  reopen: { from: ['closed'], to: 'registered', by: [director] },
  cancel: { from: kept, to: 'cancelled', by: [director] },
  exclude: { from: entryStates, to: 'same', by: [director] },
  readmit: { from: entryStates, to: 'same', by: [director] },
  limit: { from: entryStates, to: 'same', by: [director] },
  unlimit: { from: entryStates, to: 'same', by: [director] },
  hold: { from: [...kept, 'declined', 'cancelled'], to: 'same', by: [director] },
  release: { from: [...kept, 'declined', 'cancelled'], to: 'same', by: [director] },
}
