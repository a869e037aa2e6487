// The use cases of people's accounts: invite, hand out and end roles, deactivate, list.
// Names lie sealed under each person's own key. Passwords are in activation.ts and sessions.ts.
import {
  activationInDays,
  createPerson as decideCreation,
  deactivatePerson,
  endRole,
  evolvePerson,
  grantRole,
  invitePerson,
  minutesLater,
  nameReaders,
  normaliseSignInName,
  operatorActing,
  replayPerson,
  seesPerson,
  type Person,
  type PersonDecision,
  type PersonDetail,
  type PersonState,
  type Workplace,
} from '../../domain/account.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, type Actor, type Role } from '../../domain/role.ts'
import { hashSecret } from '../../vault/password.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { commitChange, rolesApart } from './account-change.ts'
import { lookAtAccounts } from './account-look.ts'
import type { OrganisationRow } from './account-ports.ts'
import { authenticated, change, matchVersion, parsed, type Asked, type Done } from './change.ts'
import { endingWith, revoking } from './leaving.ts'
import type { Looking } from './look.ts'
import { onlyOrganisation } from './organisation-of.ts'
import { openProfiles } from './profiles.ts'

/** `name` and `signInName` are sealed at once; the sign-in name is found again only by its keyed hash. */
export type NewPerson = { organisation: string; name: string; signInName: string; roles: readonly Role[] }

/** The token is handed to the person once; the same request again answers the same (design.md §9). */
export type Invited = Done & { activation: { token: string; untilAt: string } }

/**
 * Creates an account with roles in one organisation. The person activates it with the token and a password.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the organisation), `not-permitted`, `invalid` (a role
 *   of another kind of organisation), `conflicting-roles`, `already-exists` (the sign-in name)
 */
export async function createPerson(
  ports: Ports,
  { organisation, name, signInName, roles }: NewPerson,
  asked: Asked,
): Promise<Invited> {
  const signInIndex = signInIndexOf(ports, signInName)
  const done = await change(
    ports,
    asked,
    {
      operators: true,
      organisations: { ids: [organisation] },
      signInNameTaken: { signInIndex },
    },
    async (read, actor) => {
      const workplace = workplaceFor(actor, read.organisations[0], read.operators)
      const decision = decideCreation(roles, workplace, actor, asked.now, ports.mint)
      if (read.signInNameTaken) throw new Refusal('already-exists')
      const id = await ports.vault.takeSubject()
      const { token, untilAt } = activationOf(ports, { id, version: 1, at: asked.now })
      return commitChange<PersonDetail>(ports, asked, {
        organisation,
        subject: id,
        version: 1,
        decision,
        sealed: [await ports.vault.seal(id, 'profile', 1, { name, signInName })],
        rows: (event) => [
          { write: 'person', person: evolvePerson(undefined, event), signInIndex },
          { write: 'activation', tokenHash: hashSecret(token), person: id, now: asked.now, untilAt },
        ],
      })
    },
  )
  return invited(ports, done)
}

/**
 * A new link for a person who never activated the account: the one before was lost or ran out, and is void from now on.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (a person the actor has no accounts of),
 *   `precondition-required`, `stale`, `not-permitted`, `wrong-state` (active or deactivated)
 */
export async function reissueActivation(ports: Ports, id: string, asked: Asked): Promise<Invited> {
  const done = await change(ports, asked, { events: id, operators: true }, async (read, actor) => {
    const person = personOf(read.events)
    if (!person || !seesPerson(actor, person, read.operators)) throw new Refusal('not-found')
    matchVersion(person.version, asked.ifMatch)
    const { organisation, ...decision } = invitePerson(person, actor, read.operators, asked.now)
    const version = person.version + 1
    const { token, untilAt } = activationOf(ports, { id, version, at: asked.now })
    return commitChange<PersonDetail>(ports, asked, {
      organisation,
      subject: id,
      version,
      decision,
      rows: (event) => [
        { write: 'person', person: evolvePerson(person, event) },
        { write: 'activation', tokenHash: hashSecret(token), person: id, now: asked.now, untilAt },
      ],
    })
  })
  return invited(ports, done)
}

const admins = [{ role: 'admin' }] as const

/** `organisation` may be left out by who administers only one. */
export type PersonCommand =
  { action: 'grant-role' | 'end-role'; organisation?: string | undefined; role: Role } | { action: 'deactivate' }

/**
 * Hands out or ends a role, or ends the account with its sessions. What was authorised under it is revoked in the same batch.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (a person the actor has no accounts of),
 *   `precondition-required`, `stale`, `not-permitted`, `invalid`, `wrong-state`, `already-exists`, `conflicting-roles`
 */
export function changePerson(ports: Ports, id: string, command: PersonCommand, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    {
      events: id,
      operators: true,
      appointments: { person: id },
    },
    async (read, actor) => {
      const person = personOf(read.events)
      if (!person || !seesPerson(actor, person, read.operators)) throw new Refusal('not-found')
      matchVersion(person.version, asked.ifMatch)
      const directs = read.appointments.some(({ state, until_at }) => state !== 'revoked' && until_at > asked.now)
      if (directs && command.action === 'grant-role' && command.role === 'dpo') throw new Refusal('conflicting-roles')
      const place =
        command.action === 'deactivate'
          ? []
          : [command.organisation ?? onlyOrganisation(actor, admins, '/organisation')]
      const { organisations } = await ports.store.read({ organisations: { ids: place } })
      const decision = decide(person, command, actor, asked.now, ports.mint, () =>
        workplaceFor(actor, organisations[0], read.operators),
      )
      const ended =
        command.action === 'grant-role'
          ? { authorisations: [], appointments: [] }
          : await endingWith(
              ports,
              person,
              command.action === 'end-role' ? { organisation: place[0], role: command.role } : {},
              asked.now,
            )
      return commitChange<PersonDetail>(ports, asked, {
        organisation: place[0] ?? decision.acting.organisation,
        subject: id,
        version: person.version + 1,
        decision,
        rows: (event) => [
          { write: 'person', person: evolvePerson(person, event) },
          ...(command.action === 'deactivate'
            ? [{ write: 'revoke-sessions', person: id, now: asked.now } as const]
            : []),
          ...(command.action === 'grant-role' ? [rolesApart(id, asked)] : []),
          ...revoking(
            ports,
            ended,
            command.action === 'deactivate' ? 'left' : 'duties-changed',
            decision.acting,
            asked,
          ),
        ],
      })
    },
  )
}

function decide(
  person: Person,
  command: PersonCommand,
  actor: Actor,
  now: string,
  mint: () => string,
  workplace: () => Workplace,
): PersonDecision {
  if (command.action === 'deactivate') return deactivatePerson(person, actor, now)
  if (command.action === 'end-role') return endRole(person, command.role, workplace(), actor, now)
  return grantRole(person, command.role, workplace(), actor, now, mint)
}

export type PersonView = {
  id: string
  version: number
  state: PersonState
  roles: string[]
  name: string | null
  signInName: string | null
}

/**
 * The people of an organisation, those who left included. A look. Names only for admin, director, head and dpo; sign-in
 * names only for the admin.
 *
 * @throws Refusal `unauthenticated`, `not-found`
 */
export async function listPeople(ports: Ports, organisation: string, looking: Looking): Promise<PersonView[]> {
  const { actor: found, people } = await lookAtAccounts(
    ports,
    looking,
    {
      accounts: 'people',
      action: 'look-people',
      organisation,
      permits: nameReaders,
    },
    { actor: looking, people: { organisation } },
  )
  const actor = authenticated(found)
  const named = actsAs(actor, organisation, nameReaders) !== undefined
  const admin = actsAs(actor, organisation, [{ role: 'admin' }]) !== undefined
  const profiles = named
    ? await openProfiles(
        ports,
        people.map(({ id }) => id),
      )
    : []
  const byPerson = new Map(profiles.map((profile) => [profile.person, profile]))
  return people.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.until_at <= looking.now ? 'deactivated' : row.activated ? 'active' : 'invited',
    roles: row.grants
      .filter(({ fromAt, untilAt }) => fromAt <= looking.now && looking.now < untilAt)
      .map(({ role }) => role),
    name: byPerson.get(row.id)?.name ?? null,
    signInName: (admin && byPerson.get(row.id)?.signInName) || null,
  }))
}

/** The person as the events tell it; `undefined` when they are not a person's. */
export function personOf(events: readonly StoredEvent[]): Person | undefined {
  return replayPerson(events.map((event) => parsed<PersonDetail>(event)))
}

export function signInIndexOf(ports: Ports, signInName: string): string {
  return ports.vault.index('sign-in', normaliseSignInName(signInName))
}

/** The organisation, if the actor may know of it. @throws Refusal `not-found` */
function workplaceFor(actor: Actor, row: OrganisationRow | undefined, operators: readonly string[]): Workplace {
  const seen = row && (organisationsOf(actor).includes(row.id) || operatorActing(actor, operators))
  if (!seen) throw new Refusal('not-found')
  return { id: row.id, kind: row.kind, operators }
}

/**
 * A keyed hash no one else can make, of the person and the event that invites: so the answer can be rebuilt from that event,
 * another invitation has another token, and none is stored anywhere.
 */
function activationOf(ports: Ports, { id, version, at }: Pick<Done, 'id' | 'version' | 'at'>): Invited['activation'] {
  return {
    token: ports.vault.index('activation', `${id}\n${version}`),
    untilAt: minutesLater(at, activationInDays * 24 * 60),
  }
}

function invited(ports: Ports, done: Done): Invited {
  return { ...done, activation: activationOf(ports, done) }
}
