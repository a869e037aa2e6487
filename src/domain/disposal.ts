// Destroying what is no longer kept (brakowanie): one person proposes a named list, another confirms it, then the keys go.
// Pure; what destroying means for rows and keys is the use case's, and when an entry is over is in retention.ts.
import { secondSince, type Grant } from './account.ts'
import type { Decision, Subject } from './event.ts'
import { keeperOf, type Keeper, type KeepingSide, type KeptBy } from './keeper.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import type { RunningForm } from './organisation.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { refuseKept, type Kept, type RetentionRule } from './retention.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { isDate, warsawDate } from './zone.ts'

export const disposalStates = ['proposed', 'withdrawn', 'confirmed', 'destroyed'] as const
export type DisposalState = (typeof disposalStates)[number]
export const disposalActions = ['confirm', 'withdraw', 'complete'] as const
export type DisposalAction = (typeof disposalActions)[number]

const answering: readonly Permit[] = [{ role: 'director' }, { role: 'head' }]
/** Who answers for the files, of a home or of an authority. */
export const disposalProposers = answering
/**
 * Not the dpo: who decides what is destroyed cannot watch over it (art. 38 ust. 6 RODO). The second person knows the entries and is
 * authorised in writing to verify them (art. 55c ust. 5 u.p.s.), or is another director; of an authority, a reviewer or another head.
 */
export const disposalConfirmers: readonly Permit[] = [
  ...answering,
  { role: 'officer', scope: 'verify' },
  { role: 'reviewer' },
]

/** `confirmed`: the texts are gone and the keys are being destroyed. `complete` is the program's, when no key is left. */
export const disposalLifecycle: Lifecycle<DisposalState, DisposalAction> = {
  confirm: { from: ['proposed'], to: 'confirmed', by: disposalConfirmers },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: disposalProposers },
  complete: { from: ['confirmed'], to: 'destroyed', by: [] },
}

/**
 * An entry or a resident's card of a home, a case of an authority, or a request to either. `number`: `17/2026`, the reference of a
 * declined report, the label of a card, or article and day of a request; `home`: the name of the home whose case it is. `keptUntilOn`: its last day when it was proposed.
 */
export type DisposedEntry = { id: string; number: string; home?: string; keptUntilOn: string }

/** The state archive's consent: zgoda na brakowanie dokumentacji niearchiwalnej. */
export type ArchiveConsent = { number: string; issuedOn: string }

/** `home` or `authority`: whose list it is. */
export type DisposalFields = KeptBy & {
  state: DisposalState
  rule: RetentionRule
  entries: readonly DisposedEntry[]
  proposedBy: string
  proposedAt: string
  confirmedBy?: string
  confirmedAt?: string
  consent?: ArchiveConsent
  destroyedAt?: string
}
export type Disposal = Subject<DisposalFields>
export type DisposalDecision = Decision<DisposalFields> & { acting: Acting }

export const mostDisposed = 100

/**
 * @param keeper whose they are, on which side
 * @param entries those named, as they are now, each with its number and last day
 * @throws Refusal `not-permitted`, `retention-not-recorded`, `invalid` with `/entries`, `legal-hold`, `wrong-state`, `still-kept`
 */
export function proposeDisposal(
  { side, organisation }: Keeper,
  rule: RetentionRule | undefined,
  entries: readonly (Kept & DisposedEntry)[],
  actor: Actor,
  now: string,
): DisposalDecision {
  const acting = permit(actor, organisation, disposalProposers)
  if (!rule) throw new Refusal('retention-not-recorded')
  if (entries.length === 0) refuseFaults([{ pointer: '/entries', code: 'required' }])
  if (entries.length > mostDisposed) refuseFaults([{ pointer: '/entries', code: 'too-many' }])
  refuseKept(entries, rule.class, warsawDate(now))
  return {
    action: 'propose-disposal',
    acting,
    detail: {
      [side]: organisation,
      state: 'proposed',
      rule,
      entries: entries.map(({ id, number, home, keptUntilOn }) => ({
        id,
        number,
        ...(home !== undefined && { home }),
        keptUntilOn,
      })),
      proposedBy: actor.person,
      proposedAt: now,
    },
  }
}

/**
 * What makes somebody a second person: the roles in force, and since when an officer is authorised in writing to verify, counted from
 * the first confirmed authorisation (UTC; `undefined` when there is none).
 */
export type SecondFacts = { grants: readonly Grant[]; verifiesSince: string | undefined }

/**
 * Another person than who proposed, for `secondHeldInDays` already what lets them confirm: who proposes could otherwise authorise, or
 * as administrator make, the second person on the day. An acting director was handed no role and is none.
 */
export function isSecondOf(
  disposal: Pick<DisposalFields, 'proposedBy' | 'home' | 'authority'>,
  who: string,
  { grants, verifiesSince }: SecondFacts,
  now: string,
): boolean {
  const { organisation } = keeperOf(disposal)
  const since = secondSince(now)
  const long = ({ role, scope }: Permit) =>
    grants.some((grant) => grant.organisation === organisation && grant.role === role && grant.fromAt <= since) &&
    (scope === undefined || (verifiesSince !== undefined && verifiesSince <= since))
  return who !== disposal.proposedBy && disposalConfirmers.some(long)
}

export type DisposalCommand = { action: 'confirm'; consent?: ArchiveConsent | undefined } | { action: 'withdraw' }

/**
 * @param facts `running`: a public home needs the archive's consent, and every authority, which is public (art. 5 ust. 2 pkt 2 ustawy
 *   o narodowym zasobie archiwalnym); `ofClass`: what they are kept by now, which may be longer than when the list was made;
 *   `entries`: those of the list as they are now; `second`: of the actor
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`, `second-person`, `invalid` with `/consent`,
 *   `legal-hold`, `still-kept`
 */
export function decideDisposal(
  disposal: Disposal,
  command: DisposalCommand,
  facts: { running: RunningForm | null; ofClass: string; entries: readonly Kept[]; second: SecondFacts },
  actor: Actor,
  now: string,
): DisposalDecision {
  const { side, organisation } = keeperOf(disposal)
  const acting = move(disposalLifecycle, command.action, disposal.state, actor, organisation)
  if (command.action === 'withdraw') return { action: 'withdraw-disposal', acting, detail: { state: 'withdrawn' } }
  if (!isSecondOf(disposal, actor.person, facts.second, now)) throw new Refusal('second-person')
  refuseFaults(faultsOfConsent(command.consent, needsConsent(side, facts.running), warsawDate(now)))
  for (const ofClass of [disposal.rule.class, facts.ofClass]) refuseKept(facts.entries, ofClass, warsawDate(now))
  return {
    action: 'confirm-disposal',
    acting,
    detail: {
      state: 'confirmed',
      confirmedBy: actor.person,
      confirmedAt: now,
      ...(command.consent && { consent: command.consent }),
    },
  }
}

/** Whether the state archive has to agree before anything is destroyed. */
export const needsConsent = (side: KeepingSide, running: RunningForm | null): boolean =>
  side === 'authority' || running === 'public'

function faultsOfConsent(consent: ArchiveConsent | undefined, needed: boolean, todayOn: string): Fault[] {
  if (!consent) return needed ? [{ pointer: '/consent', code: 'required' }] : []
  if (!isDate(consent.issuedOn)) return [{ pointer: '/consent/issuedOn', code: 'impossible-date' }]
  return consent.issuedOn > todayOn ? [{ pointer: '/consent/issuedOn', code: 'in-future' }] : []
}
