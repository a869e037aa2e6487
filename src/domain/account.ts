// People's accounts: the roles they hold, how an account begins and ends, how long sessions live and how often one may try.
// Who may do what with content is not here (role.ts); names and passwords never pass through.
import type { OrganisationKind } from './organisation.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { actsAs, roles, rolesConflict, type Acting, type Actor, type Permit, type Role } from './role.ts'
import type { SealedReference } from './event.ts'

/** A password in characters (code points); long enough that nothing else need be asked of it (NIST SP 800-63B §3.1.1.2). */
export const passwordBounds = { min: 12, max: 200 }
/** An activation or a setup not used by then is void. */
export const activationInDays = 7
export const setupInHours = 24
/** A session ends with the shift; an unused one after half an hour. Moved forward on a grid of five minutes, so that it does not tell when a report was filed. */
export const sessionInHours = 12
export const sessionIdleInMinutes = 30
export const sessionTouchInMinutes = 5
/** Failures of one name in one window, after which even the right password is refused. */
export const mostFailures = 5
export const windowInMinutes = 15

export const forever = '9999-12-31T00:00:00.000Z'
const minuteInMs = 60_000

/**
 * How long a second person must have held the role, so that nobody makes one on the day: a month is long enough for the others to
 * meet a new dpo, director or officer, and short enough for a home where one is new. Our own number; no act has it.
 */
export const secondHeldInDays = 30

/** The instant since which a second person of now must have been one. */
export const secondSince = (now: string): string => minutesLater(now, -secondHeldInDays * 24 * 60)

/** The instant `minutes` later (earlier when negative). */
export function minutesLater(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * minuteInMs).toISOString()
}

/** The beginning of the window in which failures are counted together: quarters of an hour in UTC. */
export function windowOf(now: string): string {
  const windowInMs = windowInMinutes * minuteInMs
  return new Date(Math.floor(Date.parse(now) / windowInMs) * windowInMs).toISOString()
}

/** One spelling of a name to sign in with: compatible letters, lower case, no spaces at the ends. */
export function normaliseSignInName(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim()
}

/** What a machine may be made for, when it is to reach less than its person; where that ends is the door's to say (http/authenticate.ts). */
export const machineScopes = ['statistics'] as const
export type MachineScope = (typeof machineScopes)[number]

export const personStates = ['invited', 'active', 'deactivated'] as const
export type PersonState = (typeof personStates)[number]

/** A role held in one organisation from an instant until another (exclusive), both UTC. */
export type Grant = { id: string; organisation: string; role: Role; fromAt: string; untilAt: string }

/** Lies sealed; events carry its reference. */
export type Profile = { name: string; signInName: string }

export type Person = {
  id: string
  version: number
  state: PersonState
  grants: readonly Grant[]
  /** The instant from which the account is over. */
  untilAt: string
  sealed: readonly SealedReference[]
}

/** What an event of a person says. Only its own organisation's roles: each organisation reads its own ledger. */
export type PersonDetail = { state: PersonState; granted?: readonly Grant[]; ended?: readonly string[] }
export type PersonDecision = { action: string; detail: PersonDetail; acting: Acting }
type PersonEvent = {
  subject: string
  version: number
  at: string
  detail: Partial<PersonDetail> & { sealed?: readonly SealedReference[] }
}

export function evolvePerson(person: Person | undefined, { subject, version, at, detail }: PersonEvent): Person {
  const { state = person?.state ?? 'invited', granted = [], ended = [], sealed = [] } = detail
  const grants = [...(person?.grants ?? []), ...granted].map((grant) =>
    grant.untilAt === forever && (state === 'deactivated' || ended.includes(grant.id))
      ? { ...grant, untilAt: at }
      : grant,
  )
  const untilAt = state === 'deactivated' ? (person?.state === 'deactivated' ? person.untilAt : at) : forever
  return { id: subject, version, state, grants, untilAt, sealed: [...(person?.sealed ?? []), ...sealed] }
}

/** The person as the events tell it; `undefined` when these are not a person's. */
export function replayPerson(events: readonly (PersonEvent & { action: string })[]): Person | undefined {
  if (events[0]?.action !== 'create-person') return undefined
  return events.reduce<Person | undefined>(evolvePerson, undefined)
}

/** The roles in force at an instant, everywhere or in one organisation. */
export function held({ grants }: Person, now: string, organisation?: string): Grant[] {
  return grants.filter(
    (grant) =>
      grant.fromAt <= now && now < grant.untilAt && (organisation === undefined || grant.organisation === organisation),
  )
}

/** The roles in force or, when none is left, all there ever were. */
function lastHeld(person: Person, now: string): readonly Grant[] {
  const current = held(person, now)
  return current.length > 0 ? current : person.grants
}

/** An organisation as far as accounts need it; `operators` are those that run the program and open organisations. */
export type Workplace = { id: string; kind: OrganisationKind; operators: readonly string[] }

const admin: readonly Permit[] = [{ role: 'admin' }]
/** Who may learn the names of an organisation's people. */
export const nameReaders: readonly Permit[] = [...admin, { role: 'director' }, { role: 'head' }, { role: 'dpo' }]

/**
 * Who may hand out these roles here: an admin of the organisation, or an admin of the operator, who appoints admins only.
 *
 * @throws Refusal `not-permitted`
 */
export function permitRoles(
  actor: Actor,
  { id, operators }: Pick<Workplace, 'id' | 'operators'>,
  handed: readonly Role[],
): Acting {
  const own = actsAs(actor, id, admin)
  if (own) return own
  const operating = operatorActing(actor, operators)
  if (operating && handed.every((role) => role === 'admin')) return operating
  throw new Refusal('not-permitted')
}

/** The actor as admin of an organisation that runs the program. */
export function operatorActing(actor: Actor, operators: readonly string[]): Acting | undefined {
  return operators.map((operator) => actsAs(actor, operator, admin)).find((acting) => acting !== undefined)
}

/** Whether the actor may know that the account exists: where the person works or worked the actor administers accounts. */
export function seesPerson(actor: Actor, person: Person, operators: readonly string[]): boolean {
  return (
    operatorActing(actor, operators) !== undefined ||
    person.grants.some(({ organisation }) => actsAs(actor, organisation, admin) !== undefined)
  )
}

/** @throws Refusal `not-permitted`, `invalid` (a role of another kind of organisation, twice, none), `conflicting-roles` */
export function createPerson(
  given: readonly Role[],
  workplace: Workplace,
  actor: Actor,
  now: string,
  mint: () => string,
): PersonDecision {
  const acting = permitRoles(actor, workplace, given)
  refuseFaults(faultsOfRoles(given, workplace.kind))
  if (rolesConflict(given)) throw new Refusal('conflicting-roles')
  return {
    action: 'create-person',
    acting,
    detail: { state: 'invited', granted: given.map(grantOf(workplace.id, now, mint)) },
  }
}

/**
 * Nobody hands a role to themselves.
 *
 * @throws Refusal `not-permitted`, `invalid`, `wrong-state` (deactivated), `already-exists` (held), `conflicting-roles`
 */
export function grantRole(
  person: Person,
  role: Role,
  workplace: Workplace,
  actor: Actor,
  now: string,
  mint: () => string,
): PersonDecision {
  const acting = permitRoles(actor, workplace, [role])
  if (person.id === actor.person) throw new Refusal('not-permitted')
  if (!existsIn(role, workplace.kind)) refuseFaults([{ pointer: '/role', code: 'not-valid-here' }])
  if (person.state === 'deactivated') throw new Refusal('wrong-state')
  if (held(person, now, workplace.id).some((grant) => grant.role === role)) throw new Refusal('already-exists')
  if (rolesConflict([...held(person, now).map((grant) => grant.role), role])) throw new Refusal('conflicting-roles')
  const granted = [grantOf(workplace.id, now, mint)(role)]
  return { action: 'grant-role', acting, detail: { state: person.state, granted } }
}

/**
 * Nobody gives up the accounts of an organisation by themselves: so each keeps at least one admin.
 *
 * @throws Refusal `not-permitted`, `invalid` (the role is not held here)
 */
export function endRole(person: Person, role: Role, workplace: Workplace, actor: Actor, now: string): PersonDecision {
  const acting = permitRoles(actor, workplace, [role])
  const grant = held(person, now, workplace.id).find((one) => one.role === role)
  if (!grant) throw new Refusal('invalid', [{ pointer: '/role', code: 'not-valid-here' }])
  if (role === 'admin' && person.id === actor.person) throw new Refusal('not-permitted')
  return { action: 'end-role', acting, detail: { state: person.state, ended: [grant.id] } }
}

/**
 * Ends an account everywhere; where the person also works elsewhere, only the admin of all these places may.
 *
 * @throws Refusal `not-permitted`, `wrong-state`
 */
export function deactivatePerson(person: Person, actor: Actor, now: string): PersonDecision {
  const places = new Set(lastHeld(person, now).map(({ organisation }) => organisation))
  const actings = [...places].map((organisation) => actsAs(actor, organisation, admin))
  const acting = actings.find((one) => one !== undefined)
  if (!acting || actings.includes(undefined) || person.id === actor.person) throw new Refusal('not-permitted')
  if (person.state === 'deactivated') throw new Refusal('wrong-state')
  return { action: 'deactivate', acting, detail: { state: 'deactivated' } }
}

/**
 * Invites once more. Whoever has the link becomes the person with all roles, so the actor must be one who may hand out each.
 * `organisation`: in whose ledger it stands.
 *
 * @throws Refusal `not-permitted`, `wrong-state` (active or deactivated)
 */
export function invitePerson(
  person: Person,
  actor: Actor,
  operators: readonly string[],
  now: string,
): PersonDecision & { organisation: string } {
  const [first] = lastHeld(person, now).map(({ organisation, role }) => ({
    organisation,
    acting: permitRoles(actor, { id: organisation, operators }, [role]),
  }))
  if (!first) throw new Refusal('not-permitted')
  if (person.state !== 'invited') throw new Refusal('wrong-state')
  return { ...first, action: 'invite', detail: { state: 'invited' } }
}

/** Whether this kind of organisation has the role. */
export function existsIn(role: Role, kind: OrganisationKind): boolean {
  return roles[role] === null || roles[role] === kind
}

function faultsOfRoles(given: readonly Role[], kind: OrganisationKind): Fault[] {
  if (given.length === 0) return [{ pointer: '/roles', code: 'required' }]
  return given.flatMap((role, index): Fault[] => {
    const pointer = `/roles/${index}`
    if (!existsIn(role, kind)) return [{ pointer, code: 'not-valid-here' }]
    return given.indexOf(role) < index ? [{ pointer, code: 'duplicate' }] : []
  })
}

const grantOf =
  (organisation: string, now: string, mint: () => string) =>
  (role: Role): Grant => ({
    id: mint(),
    organisation,
    role,
    fromAt: now,
    untilAt: forever,
  })
