// Destroying what is no longer kept (brakowanie): one person proposes a named list, another confirms it, then the keys go.
// Pure; what destroying means for rows and keys is the use case's, and when an entry is over is in retention.ts.
import type { Decision, Subject } from './event.ts'
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

const director: Permit = { role: 'director' }
export const disposalProposers: readonly Permit[] = [director]
/**
 * Not the dpo: who decides what is destroyed cannot watch over it (art. 38 ust. 6 RODO). The second person knows the entries and is
 * authorised in writing to verify them (art. 55c ust. 5 u.p.s.), or is another director.
 */
export const disposalConfirmers: readonly Permit[] = [director, { role: 'officer', scope: 'verify' }]

/** `confirmed`: the texts are gone and the keys are being destroyed. `complete` is the program's, when no key is left. */
export const disposalLifecycle: Lifecycle<DisposalState, DisposalAction> = {
  confirm: { from: ['proposed'], to: 'confirmed', by: disposalConfirmers },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: disposalProposers },
  complete: { from: ['confirmed'], to: 'destroyed', by: [] },
}

/** `number`: `17/2026`, or the reference of a declined report. `keptUntilOn`: its last day when it was proposed. */
export type DisposedEntry = { id: string; number: string; keptUntilOn: string }

/** The state archive's consent: zgoda na brakowanie dokumentacji niearchiwalnej. */
export type ArchiveConsent = { number: string; issuedOn: string }

export type DisposalFields = {
  home: string
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
 * @param entries those named, as they are now, each with its number and last day
 * @throws Refusal `not-permitted`, `retention-not-recorded`, `invalid` with `/entries`, `legal-hold`, `wrong-state`, `still-kept`
 */
export function proposeDisposal(
  home: string,
  rule: RetentionRule | undefined,
  entries: readonly (Kept & DisposedEntry)[],
  actor: Actor,
  now: string,
): DisposalDecision {
  const acting = permit(actor, home, disposalProposers)
  if (!rule) throw new Refusal('retention-not-recorded')
  if (entries.length === 0) refuseFaults([{ pointer: '/entries', code: 'required' }])
  if (entries.length > mostDisposed) refuseFaults([{ pointer: '/entries', code: 'too-many' }])
  refuseKept(entries, rule.class, warsawDate(now))
  return {
    action: 'propose-disposal',
    acting,
    detail: {
      home,
      state: 'proposed',
      rule,
      entries: entries.map(({ id, number, keptUntilOn }) => ({ id, number, keptUntilOn })),
      proposedBy: actor.person,
      proposedAt: now,
    },
  }
}

export type DisposalCommand = { action: 'confirm'; consent?: ArchiveConsent | undefined } | { action: 'withdraw' }

/**
 * @param facts `running`: a public home needs the archive's consent (art. 5 ust. 2 pkt 2 ustawy o narodowym zasobie archiwalnym);
 *   `ofClass`: what the home keeps them by now, which may be longer than when the list was made; `entries`: those of the list as they are now
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`, `second-person`, `invalid` with `/consent`,
 *   `legal-hold`, `still-kept`
 */
export function decideDisposal(
  disposal: Disposal,
  command: DisposalCommand,
  facts: { running: RunningForm | null; ofClass: string; entries: readonly Kept[] },
  actor: Actor,
  now: string,
): DisposalDecision {
  const acting = move(disposalLifecycle, command.action, disposal.state, actor, disposal.home)
  if (command.action === 'withdraw') return { action: 'withdraw-disposal', acting, detail: { state: 'withdrawn' } }
  if (actor.person === disposal.proposedBy) throw new Refusal('second-person')
  refuseFaults(faultsOfConsent(command.consent, facts.running === 'public', warsawDate(now)))
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

function faultsOfConsent(consent: ArchiveConsent | undefined, needed: boolean, todayOn: string): Fault[] {
  if (!consent) return needed ? [{ pointer: '/consent', code: 'required' }] : []
  if (!isDate(consent.issuedOn)) return [{ pointer: '/consent/issuedOn', code: 'impossible-date' }]
  return consent.issuedOn > todayOn ? [{ pointer: '/consent/issuedOn', code: 'in-future' }] : []
}
