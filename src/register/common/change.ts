// How every change happens: load what this person may see now, decide, commit event and rows in one batch; again when it moved.
// Order: authenticate → replay → If-Match → decide (design.md §5). Knows no particular subject.
import { replay, type Decision, type SealedReference, type Subject, type SubjectEvent } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Acting, Actor } from '../../domain/role.ts'
import { warsawYear } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { SealedValue } from '../../vault/vault.ts'
import { touch } from './touch.ts'
import type { Answer, Ask, Credential, NewEvent, Plane, Ports, Reads, StoredEvent, Write } from '../ports.ts'

/** One request for a change. `body` is what the idempotency key stands for: method, path and bytes. `now`: instant in UTC. */
export type Asked = {
  credential: Credential
  now: string
  idempotency?: { key: string; body: string } | undefined
  /** The version the client saw (`If-Match`); `'absent'` when it sent none although it must. */
  ifMatch?: number | 'absent' | undefined
}

/** What a change answers; rebuilt from its event, so that a replay answers the same (design.md §5). */
export type Done = {
  id: string
  version: number
  state: string
  at: string
  reference?: string
  number?: string
}

/** How often a change looks again when something it relied on moved. */
const attempts = 6

/** What an attempt committed, the event of the change first; `moved` when something it relied on moved. */
export type Committed = readonly StoredEvent[] | 'moved'

/**
 * One change of a signed-in person, which reads what is asked for and decides on it. What it answers is made of its event, so the
 * same key and bytes are answered the same, and nothing is decided twice.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, then those of the attempt and of `untilCommitted`
 */
export function change<A extends Ask>(
  ports: Ports,
  asked: Asked,
  ask: A,
  attempt: (read: Answer<A>, actor: Actor) => Promise<Committed>,
): Promise<Done> {
  return changeAnswering(ports, asked, doneBy, ask, attempt)
}

/** As `change`, where more is answered than `Done`; `answered` makes it of the event of the change. */
export function changeAnswering<A extends Ask, Result>(
  ports: Ports,
  asked: Asked,
  answered: (event: StoredEvent) => Result,
  ask: A,
  attempt: (read: Answer<A>, actor: Actor) => Promise<Committed>,
): Promise<Result> {
  return untilCommitted(async () => {
    const read = await ports.store.read<Ask>({ ...ask, ...beginning(ports, asked) })
    const actor = authenticated(read.actor)
    const again = replayed(ports, asked, read.replay)
    const committed = again ? [again] : await attempt(read as Answer<A>, actor)
    if (committed === 'moved') return committed
    const [event] = committed
    if (!event) throw new Error('a commit without an event')
    return answered(event)
  })
}

/**
 * Runs one attempt after another until it commits.
 *
 * @throws Refusal `stale` when the subject moves faster than this request can follow
 */
export async function untilCommitted<Result>(attempt: () => Promise<Result | 'moved'>): Promise<Result> {
  for (let tried = 0; tried < attempts; tried++) {
    const result = await attempt()
    if (result !== 'moved') return result
  }
  throw new Refusal('stale')
}

/** What every change reads beside its own. */
export function beginning(ports: Ports, asked: Asked) {
  return {
    actor: { credential: asked.credential, now: asked.now },
    ...(asked.idempotency && { replay: replaySlot(ports, asked.credential.person, asked.idempotency.key) }),
  }
}

/**
 * Where the answer to this person's key is remembered. A key is chosen by the client and may say anything; and the same
 * actor on all of a person's rows would tie a report to what else its reporter did (art. 55c ust. 4). Hence keyed hashes of both.
 */
function replaySlot(ports: Ports, person: string, key: string): { actor: string; key: string } {
  return { actor: ports.vault.index('actor', `${person}\n${key}`), key: ports.vault.index('key', `${person}\n${key}`) }
}

/** @throws Refusal `unauthenticated` when the credential no longer holds */
export function authenticated(actor: Actor | undefined): Actor {
  if (!actor) throw new Refusal('unauthenticated')
  return actor
}

/** The event of a change asked for before with the same key and bytes. @throws Refusal `idempotency-mismatch` when the bytes differ */
export function replayed(ports: Ports, asked: Asked, found: Reads['replay']['out'] | undefined) {
  if (!found || !asked.idempotency) return undefined
  if (found.body !== ports.vault.index('body', asked.idempotency.body)) throw new Refusal('idempotency-mismatch')
  return found.event
}

/** @throws Refusal `precondition-required` without a version, `stale` when it moved */
export function matchVersion(version: number, ifMatch: Asked['ifMatch']): void {
  if (ifMatch === undefined) return
  if (ifMatch === 'absent') throw new Refusal('precondition-required')
  if (ifMatch !== version) throw new Refusal('stale')
}

export function parsed<Fields>(event: StoredEvent): SubjectEvent<Fields> {
  const { subject, version, action, at, detail } = event
  return { subject, version: version ?? 0, action, at, detail: JSON.parse(detail) }
}

/**
 * The subject that these events tell, if they begin as this kind of subject does. Ids of other kinds find nothing,
 * so that no route can be led to another plane's subject.
 */
export function subjectOf<Fields>(
  events: readonly StoredEvent[],
  beginsWith: readonly string[],
): Subject<Fields> | undefined {
  if (!beginsWith.includes(events[0]?.action ?? '')) return undefined
  return replay<Fields>(events.map((event) => parsed<Fields>(event)))
}

export function doneBy(event: StoredEvent): Done {
  const detail = JSON.parse(event.detail) as Record<string, unknown>
  const { state, reference, book, year, number } = detail
  return {
    id: event.subject,
    version: event.version ?? 0,
    state: typeof state === 'string' ? state : '',
    at: event.at,
    ...(typeof reference === 'string' && { reference }),
    ...(typeof number === 'number' &&
      typeof year === 'number' && { number: `${book === 'N' ? 'N-' : ''}${number}/${year}` }),
  }
}

/** The texts of a decision sealed under their subject: one value for all that is written together (performance.md 6). */
export async function sealTexts(
  ports: Ports,
  subject: string,
  field: string,
  version: number,
  texts: Record<string, unknown> | undefined,
): Promise<SealedValue[]> {
  if (!texts || Object.keys(texts).length === 0) return []
  return [await ports.vault.seal(subject, field, version, texts)]
}

export function references(values: readonly SealedValue[]): SealedReference[] {
  return values.map(({ id, field, version, sha256 }) => ({ id, field, version, sha256 }))
}

/** The event of a decision. `actor` is the person, or the alias that stands for a reporter. */
export function eventOf(
  ports: Ports,
  of: {
    organisation: string
    subject: string
    version: number | null
    actor: string
    acting: Acting
    now: string
    decision: Decision<object>
    sealed?: readonly SealedValue[]
    numbering?: NewEvent['numbering']
  },
): NewEvent {
  const { decision, acting, sealed = [] } = of
  const detail = sealed.length > 0 ? { ...decision.detail, sealed: references(sealed) } : decision.detail
  return {
    stream: streamOf(of.organisation, of.now),
    id: ports.mint(),
    subject: of.subject,
    version: of.version,
    action: decision.action,
    actor: of.actor,
    role: acting.role,
    authorisation: acting.authorisation,
    at: of.now,
    detail: canonicalise(withoutUndefined(detail)),
    ...(of.numbering && { numbering: of.numbering }),
  }
}

/** The other side's event of a pair: nobody there acted, so the actor is the organisation that did. */
export function counterpartOf(
  ports: Ports,
  of: {
    organisation: string
    subject: string
    version: number | null
    by: string
    now: string
    decision: Decision<object>
  },
): NewEvent {
  return {
    stream: streamOf(of.organisation, of.now),
    id: ports.mint(),
    subject: of.subject,
    version: of.version,
    action: of.decision.action,
    actor: of.by,
    role: 'counterpart',
    authorisation: null,
    at: of.now,
    detail: canonicalise(withoutUndefined(of.decision.detail)),
  }
}

export function streamOf(organisation: string, now: string): string {
  return `${organisation}:${warsawYear(now)}`
}

/** The record that lets the same key answer the same. */
export function remembered(ports: Ports, asked: Asked, event: string, status: number): Write[] {
  if (!asked.idempotency) return []
  const { key, body } = asked.idempotency
  const slot = replaySlot(ports, asked.credential.person, key)
  return [{ write: 'idempotency', ...slot, body: ports.vault.index('body', body), event, status, at: asked.now }]
}

/** The writes that stand in every change: the guard on the acting person, the sealed values, the idempotency record. */
export function surroundings(
  ports: Ports,
  asked: Asked,
  of: {
    organisation: string
    acting: Acting
    event: NewEvent
    plane: Plane
    sealed: readonly SealedValue[]
    status: number
  },
): Write[] {
  const { role, scope, authorisation } = of.acting
  return [
    {
      write: 'guard',
      guard: {
        on: 'acting',
        credential: asked.credential,
        now: asked.now,
        organisation: of.organisation,
        role,
        scope,
        authorisation,
      },
    },
    ...touch(asked.credential, asked.now),
    ...of.sealed.map((value): Write => ({ write: 'sealed', plane: of.plane, value })),
    ...remembered(ports, asked, of.event.id, of.status),
  ]
}

function withoutUndefined(detail: object): object {
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined))
}
