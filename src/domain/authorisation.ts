// The written authorisation (pisemne upoważnienie, art. 55c ust. 5 u.p.s.): what it says, its lifecycle and when it is in force.
// Whether it covers an action is asked in role.ts. Never reads a clock.
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { permit, scopes, type Acting, type Actor, type Permit, type Scope } from './role.ts'
import { addDays, isDate, startOfDay, toInstant, warsawDate } from './zone.ts'

export const authorisationStates = ['granted', 'active', 'revoked'] as const
export type AuthorisationState = (typeof authorisationStates)[number]
export const authorisationActions = ['confirm', 'revoke'] as const
export type AuthorisationAction = (typeof authorisationActions)[number]
export const revocationReasons = ['left', 'duties-changed', 'error', 'other'] as const
export type RevocationReason = (typeof revocationReasons)[number]

/** Dates are Warsaw calendar dates, `untilOn` inclusive; `fromAt` and `untilAt` (exclusive) the instants they stand for. */
export type AuthorisationFields = {
  home: string
  person: string
  number: string
  issuedOn: string
  scopes: readonly Scope[]
  fromOn: string
  untilOn: string
  fromAt: string
  untilAt: string
  state: AuthorisationState
  revokedBecause?: RevocationReason
}
export type Authorisation = Subject<AuthorisationFields>
export type AuthorisationDecision = Decision<AuthorisationFields> & { acting: Acting }

/** What the paper says. */
export type NewAuthorisation = {
  person: string
  number: string
  issuedOn: string
  scopes: readonly Scope[]
  fromOn: string
  untilOn: string
}
export type AuthorisationCommand = { action: 'confirm' } | { action: 'revoke'; reason: RevocationReason }

/** The director gives authorisations (art. 55c ust. 5); nobody else can. */
export const authorisers: readonly Permit[] = [{ role: 'director' }]

/** `confirm`: the signed document with its statement of confidentiality exists. Only then does the authorisation work. */
export const authorisationLifecycle: Lifecycle<AuthorisationState, AuthorisationAction> = {
  confirm: { from: ['granted'], to: 'active', by: authorisers },
  revoke: { from: ['granted', 'active'], to: 'revoked', by: authorisers },
}

/**
 * Nobody authorises themselves, nor says that their own document exists: who directs for a while would else keep the register.
 *
 * @param facts `officer`: the person holds the role officer in this home; `numbers`: those the home has already given
 * @throws Refusal `not-permitted`, `invalid` by field, `already-exists` (the number)
 */
export function grantAuthorisation(
  home: string,
  paper: NewAuthorisation,
  facts: { officer: boolean; numbers: readonly string[] },
  actor: Actor,
  now: string,
): AuthorisationDecision {
  const acting = permit(actor, home, authorisers)
  if (paper.person === actor.person) throw new Refusal('not-permitted')
  const period = periodOf(paper.fromOn, paper.untilOn)
  refuseFaults([...faultsOfPaper(paper, facts.officer, now), ...(period.ok ? [] : period.faults)])
  if (facts.numbers.includes(paper.number)) throw new Refusal('already-exists')
  const { fromAt, untilAt } = period as Period
  return { action: 'grant-authorisation', acting, detail: { ...paper, home, fromAt, untilAt, state: 'granted' } }
}

/** @throws Refusal `not-permitted` (also who would confirm the own one), `wrong-state` */
export function changeAuthorisation(
  authorisation: Authorisation,
  command: AuthorisationCommand,
  actor: Actor,
): AuthorisationDecision {
  const { state, home, person } = authorisation
  const acting = move(authorisationLifecycle, command.action, state, actor, home)
  if (command.action === 'confirm' && person === actor.person) throw new Refusal('not-permitted')
  return command.action === 'confirm'
    ? { action: 'confirm-authorisation', acting, detail: { state: 'active' } }
    : { action: 'revoke-authorisation', acting, detail: { state: 'revoked', revokedBecause: command.reason } }
}

/** Whether it works at this instant, given that the person is an officer. */
export function inForce(
  { state, fromAt, untilAt }: Pick<AuthorisationFields, 'state' | 'fromAt' | 'untilAt'>,
  now: string,
): boolean {
  return state === 'active' && fromAt <= now && now < untilAt
}

/**
 * Whether it was valid on this Warsaw date: within its dates, confirmed by the end of that day and not revoked before it began.
 *
 * @param turns instants (UTC) at which it was confirmed and revoked, undefined when it was not
 */
export function validOn(
  { fromOn, untilOn }: Pick<AuthorisationFields, 'fromOn' | 'untilOn'>,
  turns: { confirmedAt?: string | undefined; revokedAt?: string | undefined },
  on: string,
): boolean {
  const [start, end] = [startOfDay(on), startOfDay(addDays(on, 1))]
  const confirmed = turns.confirmedAt !== undefined && turns.confirmedAt < end
  return confirmed && !(turns.revokedAt !== undefined && turns.revokedAt <= start) && fromOn <= on && on <= untilOn
}

/** A number for the next document of a year, in the manner of the latest given: `UPW-4/2026` after `UPW-3/2026`, else `1/2026`. */
export function suggestNumber(numbers: readonly string[], year: number): string {
  const counted = numbers.flatMap((number) => {
    const [, before = '', count = ''] = new RegExp(`^(.*?)(\\d{1,6})/${year}$`).exec(number) ?? []
    return count ? [{ before, count: Number(count) }] : []
  })
  const last = counted.toSorted((a, b) => b.count - a.count)[0]
  return last ? `${last.before}${last.count + 1}/${year}` : `1/${year}`
}

export type Period = { ok: true; fromAt: string; untilAt: string }

/** From the first midnight (Warsaw) to the midnight after the last day. */
export function periodOf(fromOn: string, untilOn: string): Period | { ok: false; faults: Fault[] } {
  const from = toInstant(fromOn, '00:00')
  const until = isDate(untilOn) ? toInstant(addDays(untilOn, 1), '00:00') : undefined
  const faults: Fault[] = []
  if (!from.ok) faults.push({ pointer: '/fromOn', code: 'impossible-date' })
  if (!until?.ok) faults.push({ pointer: '/untilOn', code: 'impossible-date' })
  if (!from.ok || !until?.ok) return { ok: false, faults }
  if (untilOn < fromOn) return { ok: false, faults: [{ pointer: '/untilOn', code: 'before-start' }] }
  return { ok: true, fromAt: from.at, untilAt: until.at }
}

function faultsOfPaper({ issuedOn, scopes: given }: NewAuthorisation, officer: boolean, now: string): Fault[] {
  const found: Fault[] = []
  if (!officer) found.push({ pointer: '/person', code: 'not-valid-here' })
  if (!isDate(issuedOn)) found.push({ pointer: '/issuedOn', code: 'impossible-date' })
  else if (issuedOn > warsawDate(now)) found.push({ pointer: '/issuedOn', code: 'in-future' })
  if (given.length === 0) found.push({ pointer: '/scopes', code: 'required' })
  for (const [index, scope] of given.entries()) {
    const pointer = `/scopes/${index}`
    if (!scopes.includes(scope)) found.push({ pointer, code: 'unknown-code' })
    else if (given.indexOf(scope) < index) found.push({ pointer, code: 'duplicate' })
  }
  return found
}
