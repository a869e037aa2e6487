// The acting director (osoba zastępująca dyrektora): appointed on a recorded document by the director, or on one of the running body by
// an administrator and a second person (design.md §2). From then until the last day the role `director` works. Never reads a clock.
import { secondSince, type Grant } from './account.ts'
import { periodOf, type Period } from './authorisation.ts'
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { permit, rolesConflict, type Acting, type Actor, type Permit, type Role } from './role.ts'
import { isDate, warsawDate } from './zone.ts'

export const appointmentStates = ['proposed', 'active', 'revoked'] as const
export type AppointmentState = (typeof appointmentStates)[number]
export const appointmentActions = ['confirm', 'revoke'] as const
export type AppointmentAction = (typeof appointmentActions)[number]
/** Whose document it is. */
export const appointmentBases = ['director', 'running-body'] as const
export type AppointmentBasis = (typeof appointmentBases)[number]

/** What the document says. Dates are Warsaw calendar dates, `untilOn` inclusive. */
export type NewAppointment = { person: string; number: string; issuedOn: string; fromOn: string; untilOn: string }

/** `fromAt`, `untilAt` (exclusive): the instants of the dates. `proposedBy`: who may not be the second person. */
export type AppointmentFields = NewAppointment & {
  home: string
  fromAt: string
  untilAt: string
  basis: AppointmentBasis
  proposedBy: string
  state: AppointmentState
}
export type Appointment = Subject<AppointmentFields>
/** What of an appointment another one is held against. */
export type Standing = Pick<Appointment, 'id' | 'number' | 'untilOn'>
export type AppointmentDecision = Decision<AppointmentFields> & { acting: Acting }

/** The director on the own document; an administrator on one of the running body. */
export const appointers: readonly Permit[] = [{ role: 'director' }, { role: 'admin' }]
/** No administrator: whom one administrator has made is no second person to that administrator. */
const seconds: readonly Permit[] = [{ role: 'dpo' }, { role: 'director' }]
/** `confirm`: the second person has seen the document of the running body. */
export const appointmentLifecycle: Lifecycle<AppointmentState, AppointmentAction> = {
  confirm: { from: ['proposed'], to: 'active', by: seconds },
  revoke: { from: ['proposed', 'active'], to: 'revoked', by: appointers },
}

/**
 * Nobody appoints themselves. Somebody who watches over the ledger cannot direct (design.md §2). Who directs by an appointment only
 * has somebody stand in no longer than that appointment lasts: two such people could else appoint each other for ever.
 *
 * @param facts `roles`: those the person holds in this home; `everywhere`: in any organisation; `standing`: what is recorded already
 * @throws Refusal `not-permitted`, `invalid` by field (`/untilOn` after-own-end), `conflicting-roles`, `already-exists` (the number)
 */
export function appoint(
  home: string,
  paper: NewAppointment,
  facts: { roles: readonly Role[]; everywhere: readonly Role[]; standing: readonly Standing[] },
  actor: Actor,
  now: string,
): AppointmentDecision {
  const acting = permit(actor, home, appointers)
  if (paper.person === actor.person) throw new Refusal('not-permitted')
  const period = periodOf(paper.fromOn, paper.untilOn)
  const last = lastOwnDay(home, facts.standing, actor)
  const tooLong: Fault[] = last && paper.untilOn > last ? [{ pointer: '/untilOn', code: 'after-own-end' }] : []
  refuseFaults([...faultsOf(paper, facts.roles, now), ...(period.ok ? tooLong : period.faults)])
  if (rolesConflict([...facts.everywhere, 'director'])) throw new Refusal('conflicting-roles')
  if (facts.standing.some(({ number }) => number === paper.number)) throw new Refusal('already-exists')
  const { fromAt, untilAt } = period as Period
  const own = acting.role === 'director'
  const basis = own ? 'director' : 'running-body'
  const state = own ? 'active' : 'proposed'
  return {
    action: 'appoint',
    acting,
    detail: { ...paper, home, fromAt, untilAt, basis, proposedBy: actor.person, state },
  }
}

/** The last day on which the actor directs this home; `undefined` for a director by role and for an administrator. */
function lastOwnDay(home: string, standing: readonly Standing[], { acting }: Actor): string | undefined {
  const directs = acting.filter(({ organisation, role }) => organisation === home && role === 'director')
  if (directs.some(({ authorisation }) => authorisation === null)) return undefined
  const own = standing.filter(({ id }) => directs.some(({ authorisation }) => authorisation === id))
  return own
    .map(({ untilOn }) => untilOn)
    .toSorted()
    .at(-1)
}

/**
 * @param grants the roles handed to the actor and in force
 * @throws Refusal `not-permitted` (for confirming, also who is no second person), `wrong-state`
 */
export function changeAppointment(
  appointment: Appointment,
  action: AppointmentAction,
  actor: Actor,
  grants: readonly Grant[],
  now: string,
): AppointmentDecision {
  const acting = move(appointmentLifecycle, action, appointment.state, actor, appointment.home)
  if (action === 'revoke') return { action: 'revoke-appointment', acting, detail: { state: 'revoked' } }
  if (!isSecond(appointment, actor.person, grants, now)) throw new Refusal('not-permitted')
  return { action: 'confirm-appointment', acting, detail: { state: 'active' } }
}

/**
 * Whether this person would be a second one: another than who proposed and who is appointed, in such a role here for `secondHeldInDays`.
 * Who is director by an appointment only was handed no role, and is none.
 */
export function isSecond(
  { proposedBy, person, home }: Pick<AppointmentFields, 'proposedBy' | 'person' | 'home'>,
  who: string,
  grants: readonly Grant[],
  now: string,
): boolean {
  const since = secondSince(now)
  const long = (role: Role) =>
    grants.some((grant) => grant.organisation === home && grant.role === role && grant.fromAt <= since)
  return who !== proposedBy && who !== person && seconds.some(({ role }) => long(role))
}

function faultsOf({ issuedOn }: NewAppointment, roles: readonly Role[], now: string): Fault[] {
  const found: Fault[] = []
  // A director needs no appointment; who works elsewhere gets an account here first.
  if (roles.length === 0 || roles.includes('director')) found.push({ pointer: '/person', code: 'not-valid-here' })
  if (!isDate(issuedOn)) found.push({ pointer: '/issuedOn', code: 'impossible-date' })
  else if (issuedOn > warsawDate(now)) found.push({ pointer: '/issuedOn', code: 'in-future' })
  return found
}
