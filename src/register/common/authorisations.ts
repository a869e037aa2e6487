// The use cases of written authorisations (art. 55c ust. 5 u.p.s.): give, confirm, revoke, list.
// Whether one is in force is read with every request of its holder and not decided here.
import { held } from '../../domain/account.ts'
import {
  authorisationLifecycle,
  changeAuthorisation as decideChange,
  grantAuthorisation as decideGrant,
  inForce,
  validOn,
  type Authorisation,
  type AuthorisationAction,
  type AuthorisationCommand,
  type AuthorisationFields,
  type AuthorisationState,
  type NewAuthorisation,
} from '../../domain/authorisation.ts'
import { countAuthorised, type AuthorisedMonth } from '../../domain/authorisation-count.ts'
import { evolve, replay } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, permit, type Actor, type Permit, type Scope } from '../../domain/role.ts'
import { faultsOfMonths, monthsBetween, shiftMonth } from '../../domain/statistics/months.ts'
import { isDate, monthOf, warsawDate } from '../../domain/zone.ts'
import type { Ports } from '../ports.ts'
import { commitChange } from './account-change.ts'
import type { AuthorisationRow } from './account-ports.ts'
import { authenticated, change, matchVersion, parsed, type Asked, type Done } from './change.ts'
import { lookAtAccounts } from './account-look.ts'
import type { Looking } from './look.ts'
import { personOf } from './people.ts'
import { openProfiles } from './profiles.ts'

/**
 * The director records an authorisation given to an officer of the home. It works only once confirmed.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), `not-permitted`, `invalid` by field
 *   (`/person` not-valid-here: no officer here), `already-exists` (the number)
 */
export function grantAuthorisation(
  ports: Ports,
  { home, ...paper }: NewAuthorisation & { home: string },
  asked: Asked,
): Promise<Done> {
  return change(ports, asked, { events: paper.person, authorisations: { home } }, async (read, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const person = personOf(read.events)
    const facts = {
      officer: person !== undefined && held(person, asked.now, home).some(({ role }) => role === 'officer'),
      numbers: read.authorisations.map(({ number }) => number),
    }
    return commitChange<AuthorisationFields>(ports, asked, {
      organisation: home,
      subject: ports.mint(),
      version: 1,
      decision: decideGrant(home, paper, facts, actor, asked.now),
      rows: (event) => [{ write: 'authorisation', authorisation: evolve(undefined, event) }],
    })
  })
}

/**
 * Confirms or revokes. Revoking refuses the holder's very next request.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`,
 *   `not-permitted`, `wrong-state`
 */
export function changeAuthorisation(
  ports: Ports,
  id: string,
  command: AuthorisationCommand,
  asked: Asked,
): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    if (read.events[0]?.action !== 'grant-authorisation') throw new Refusal('not-found')
    const authorisation = replay(read.events.map((event) => parsed<AuthorisationFields>(event))) as Authorisation
    if (!organisationsOf(actor).includes(authorisation.home)) throw new Refusal('not-found')
    matchVersion(authorisation.version, asked.ifMatch)
    return commitChange<AuthorisationFields>(ports, asked, {
      organisation: authorisation.home,
      subject: id,
      version: authorisation.version + 1,
      decision: decideChange(authorisation, command, actor),
      rows: (event) => [{ write: 'authorisation', authorisation: evolve(authorisation, event) }],
    })
  })
}

export type AuthorisationView = {
  id: string
  version: number
  person: string
  name: string | null
  number: string
  issuedOn: string
  scopes: Scope[]
  fromOn: string
  untilOn: string
  state: AuthorisationState
  /** Whether it works at this moment. */
  inForce: boolean
  allowed: AuthorisationAction[]
}

const readers: readonly Permit[] = [{ role: 'director' }, { role: 'dpo' }]

/**
 * The authorisations of a home, with names and as a look, for its director and dpo; for everyone else their own.
 *
 * @param on Warsaw date: only those that were valid on it
 * @throws Refusal `unauthenticated`, `not-found`, `invalid` (`?on`)
 */
export async function listAuthorisations(
  ports: Ports,
  home: string,
  looking: Looking,
  on?: string,
): Promise<AuthorisationView[]> {
  const items = await readAuthorisations(ports, home, looking)
  if (on === undefined) return items
  if (!isDate(on)) throw new Refusal('invalid', [{ pointer: '?on', code: 'impossible-date' }])
  const turnsOf = await turnsRead(ports, items)
  return items.filter((of) => validOn(of, turnsOf(of), on))
}

/** When each of them was confirmed and revoked. */
async function turnsRead(ports: Ports, items: readonly { id: string }[]) {
  const { eventsOf } = await ports.store.read({ eventsOf: { subjects: items.map(({ id }) => id) } })
  const at = (id: string, action: string) => eventsOf.find((one) => one.subject === id && one.action === action)?.at
  return ({ id }: { id: string }) => ({
    confirmedAt: at(id, 'confirm-authorisation'),
    revokedAt: at(id, 'revoke-authorisation'),
  })
}

/**
 * How many people were authorised, by scope, in each of the twelve months up to `to`, the newest first. A look, as at the list.
 *
 * @param to `YYYY-MM`, by default the month before this one
 * @throws Refusal `invalid` (`?to`), `unauthenticated`, `not-found`, `not-permitted`
 */
export async function readAuthorisedCounts(
  ports: Ports,
  home: string,
  looking: Looking,
  to = shiftMonth(monthOf(warsawDate(looking.now)), -1),
): Promise<AuthorisedMonth[]> {
  refuseFaults(faultsOfMonths(to, to).filter(({ pointer }) => pointer === '?to'))
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
  permit(actor, home, readers)
  const items = await readAuthorisations(ports, home, looking)
  const turnsOf = await turnsRead(ports, items)
  const given = items.map((of) => ({ ...of, ...turnsOf(of) }))
  return countAuthorised(given, monthsBetween(shiftMonth(to, -11), to).toReversed())
}

async function readAuthorisations(ports: Ports, home: string, looking: Looking): Promise<AuthorisationView[]> {
  const own = await ports.store.read({ actor: looking, authorisations: { home, person: looking.credential.person } })
  const actor = authenticated(own.actor)
  if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
  if (!actsAs(actor, home, readers)) return own.authorisations.map((row) => viewOf(row, actor, looking.now, null))
  const { authorisations } = await lookAtAccounts(
    ports,
    looking,
    { accounts: 'authorisations', action: 'look-authorisations', organisation: home, permits: readers },
    { authorisations: { home } },
  )
  const profiles = await openProfiles(
    ports,
    authorisations.map(({ person }) => person),
  )
  const names = new Map(profiles.map(({ person, name }) => [person, name]))
  return authorisations.map((row) => viewOf(row, actor, looking.now, names.get(row.person) ?? null))
}

function viewOf(row: AuthorisationRow, actor: Actor, now: string, name: string | null): AuthorisationView {
  const { id, version, person, number, state, issued_on: issuedOn, from_on: fromOn, until_on: untilOn } = row
  return {
    id,
    version,
    person,
    name,
    number,
    issuedOn,
    scopes: row.scopes as Scope[],
    fromOn,
    untilOn,
    state,
    inForce: inForce({ state, fromAt: row.from_at, untilAt: row.until_at }, now),
    allowed: allowed(authorisationLifecycle, state, actor, row.home).filter(
      (action) => action !== 'confirm' || person !== actor.person,
    ),
  }
}
