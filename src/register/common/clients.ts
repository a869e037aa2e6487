// Machine credentials: each acts as one named person of the organisation, with no more than that person may.
// Access tokens are short; whether client and person are still in force is read with every request.
import { forever, held, type MachineScope } from '../../domain/account.ts'
import { evolve, replay, type Subject } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, permit, roleNames, roles, type Permit } from '../../domain/role.ts'
import { hashSecret, verifySecret } from '../../vault/password.ts'
import type { Ports } from '../ports.ts'
import { commitChange } from './account-change.ts'
import type { Client, Tokens } from './account-ports.ts'
import { attemptOf, recordFailure, refuseTooMany } from './attempts.ts'
import { authenticated, change, eventOf, matchVersion, parsed, type Asked, type Done } from './change.ts'
import { lookAtAccounts } from './account-look.ts'
import type { Looking } from './look.ts'
import { personOf } from './people.ts'

type ClientFields = Omit<Client, 'id' | 'version'> & { state: 'active' | 'ended' }

/** The secret is shown once; the same request again answers the same (design.md §9). */
export type ClientCreated = Done & { secret: string }

const admins: readonly Permit[] = [{ role: 'admin' }]
/** Who may have a machine act for them: whoever holds a role outside the home's register. */
export const connecting: readonly Permit[] = roleNames
  .filter((role) => roles[role] !== 'home')
  .map((role) => ({ role }))

/**
 * Makes a credential that acts as the person who asks, and as nobody else: whoever holds its secret is that person to the
 * register, so an administrator too makes one for themselves only. It is for who works here and nowhere else, and not in the
 * home's register (design.md §2): what a machine may do ends where its organisation ends. With a `scope` it does no more than
 * that, for good.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the organisation), `not-permitted`
 */
export async function createClient(
  ports: Ports,
  { organisation, scope = null }: { organisation: string; scope?: MachineScope | null | undefined },
  asked: Asked,
): Promise<ClientCreated> {
  const { person: id } = asked.credential
  const done = await change(ports, asked, { events: id }, async (read, actor) => {
    if (!organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
    const acting = permit(actor, organisation, connecting)
    const person = personOf(read.events)
    const grants = person ? held(person, asked.now) : []
    if (grants.some((grant) => roles[grant.role] === 'home' || grant.organisation !== organisation)) {
      throw new Refusal('not-permitted')
    }
    const client = `c-${Buffer.from(ports.chance(12)).toString('base64url')}`
    const fields: ClientFields = {
      person: id,
      organisation,
      homePlane: false,
      createdAt: asked.now,
      untilAt: forever,
      scope,
      state: 'active',
    }
    return commitChange<ClientFields>(ports, asked, {
      organisation,
      subject: client,
      version: 1,
      decision: { action: 'create-client', acting, detail: fields },
      rows: (event) => [
        { write: 'client', client: evolve(undefined, event), secret: hashSecret(secretOf(ports, client)) },
      ],
    })
  })
  return withSecret(ports, done)
}

/**
 * A client of the invented world, whose id and secret are in the README. Asks nobody's permission, so never for real people.
 *
 * @param of `by`: the operator's admin, who opened that world
 * @throws Error outside a demo database
 */
export async function provideDemoClient(
  ports: Ports,
  { id, secret, by, ...of }: { id: string; secret: string; person: string; organisation: string; by: string },
  now: string,
): Promise<void> {
  const { mode } = await ports.store.read({ mode: true })
  if (mode !== 'demo') throw new Error('a known secret is for the demo only')
  const { organisation } = of
  const fields: ClientFields = {
    ...of,
    homePlane: true,
    createdAt: now,
    untilAt: forever,
    scope: null,
    state: 'active',
  }
  const event = eventOf(ports, {
    organisation,
    subject: id,
    version: 1,
    actor: by,
    acting: { organisation, role: 'admin', scope: '', authorisation: null },
    now,
    decision: { action: 'create-client', detail: fields },
  })
  const client = evolve<ClientFields>(undefined, parsed({ ...event, seq: 0 }))
  await ports.store.commit([
    { write: 'event', event },
    { write: 'client', client, secret: hashSecret(secret) },
  ])
}

/**
 * Ends a client, by who made it or by an administrator; its tokens stop with the next request.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`,
 *   `not-permitted`, `wrong-state`
 */
export function endClient(ports: Ports, id: string, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    if (read.events[0]?.action !== 'create-client') throw new Refusal('not-found')
    const client = replay(read.events.map((event) => parsed<ClientFields>(event))) as Subject<ClientFields>
    if (!organisationsOf(actor).includes(client.organisation)) throw new Refusal('not-found')
    matchVersion(client.version, asked.ifMatch)
    const own = client.person === actor.person
    const acting = permit(actor, client.organisation, own ? connecting : admins)
    if (client.state === 'ended') throw new Refusal('wrong-state')
    return commitChange<ClientFields>(ports, asked, {
      organisation: client.organisation,
      subject: id,
      version: client.version + 1,
      decision: { action: 'end-client', acting, detail: { state: 'ended', untilAt: asked.now } },
      rows: (event) => [{ write: 'client', client: evolve(client, event) }],
    })
  })
}

export type ClientView = {
  id: string
  version: number
  person: string
  scope: MachineScope | null
  createdAt: string
  state: 'active' | 'ended'
}

/**
 * The clients of an organisation for its administrator, without secrets; for anybody else the own ones. A look.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`
 */
export async function listClients(ports: Ports, organisation: string, looking: Looking): Promise<ClientView[]> {
  const { actor } = await ports.store.read({ actor: looking })
  const all = actsAs(authenticated(actor), organisation, admins) !== undefined
  const of = { organisation, ...(!all && { person: looking.credential.person }) }
  const { clients } = await lookAtAccounts(
    ports,
    looking,
    { accounts: 'clients', action: 'look-clients', ...of, permits: all ? admins : connecting },
    { clients: of },
  )
  return clients.map(({ id, person, scope, created_at, until_at }) => {
    const ended = until_at !== forever
    return { id, version: ended ? 2 : 1, person, scope, createdAt: created_at, state: ended ? 'ended' : 'active' }
  })
}

/**
 * Client credentials for an access token (RFC 6749 §4.4).
 *
 * @throws Refusal `sign-in-failed` (unknown, ended, wrong secret), `too-many-attempts`
 */
export async function issueToken(
  ports: Ports,
  tokens: Tokens,
  { client: id, secret }: { client: string; secret: string },
  now: string,
): ReturnType<Tokens['issue']> {
  const attempt = attemptOf(ports, 'client', id, now)
  const { failures, client } = await ports.store.read({ failures: attempt, client: { id, now } })
  refuseTooMany(failures)
  if (!verifySecret(secret, client?.secret ?? '') || !client) {
    await recordFailure(ports, attempt, client !== undefined, now)
    throw new Refusal('sign-in-failed')
  }
  return tokens.issue({ person: client.person, client: id, inHome: client.kind === 'home', scope: client.scope }, now)
}

/** A keyed hash no one else can make, of which only the hash is stored: so an answer can be rebuilt from its event. */
const secretOf = (ports: Ports, client: string) => ports.vault.index('client-secret', client)

const withSecret = (ports: Ports, done: Done): ClientCreated => ({ ...done, secret: secretOf(ports, done.id) })
