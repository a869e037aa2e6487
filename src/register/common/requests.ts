// The use cases of persons' requests (RODO art. 15–21) to a home or an authority: record, prolong, answer, refuse, list, read.
// Kept by who answers and by the dpo. Searches no entry and opens none: what is held on a person is exported by itself.
import { held } from '../../domain/account.ts'
import { evolve, type Decision } from '../../domain/event.ts'
import { keeperOf, sideOf, type Keeper, type KeepingSide } from '../../domain/keeper.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  changeRequest as decideChange,
  mayGather,
  mayHold,
  mayProlong,
  recordRequest as decideRecord,
  requestLifecycle,
  requestStates,
  type NewRequest,
  type RequestAction,
  type RequestCommand,
  type RequestFields,
  type RequestState,
  type RightsRequest,
} from '../../domain/rights-request.ts'
import { actsAs, organisationsOf, type Acting, type Actor } from '../../domain/role.ts'
import { addDays, warsawDate } from '../../domain/zone.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  sealTexts,
  subjectOf,
  surroundings,
  type Asked,
  type Committed,
  type Done,
} from './change.ts'
import { lookAt, refuseOrganisationLook, type Looking, type Page } from './look.ts'
import { personOf } from './people.ts'
import { openProfiles } from './profiles.ts'
import type { RequestRow } from './request-ports.ts'
import { openWritings } from './writings.ts'
import type { Ask, Plane, Ports, StoredEvent } from '../ports.ts'

const beginsWith = ['record-request'] as const

/**
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the organisation), `not-permitted`, `invalid` by field
 */
export function recordRequest(ports: Ports, organisation: string, given: NewRequest, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    {
      events: given.person ?? '',
      organisations: { ids: [organisation] },
    },
    async (read, actor) => {
      const side = sideOf(read.organisations[0]?.kind)
      if (!side || !organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
      const person = personOf(read.events)
      const staff = person !== undefined && held(person, asked.now, organisation).length > 0
      const decision = decideRecord({ side, organisation }, given, staff, actor, asked.now)
      return commit(ports, asked, undefined, await ports.vault.takeSubject(), decision)
    },
  )
}

/**
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `not-permitted`,
 *   `wrong-state`, `invalid` (`/on`; `/because` term-over)
 */
export function changeRequest(ports: Ports, id: string, command: RequestCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const request = requestOf(read.events)
    if (!request || !organisationsOf(actor).includes(keeperOf(request).organisation)) throw new Refusal('not-found')
    matchVersion(request.version, asked.ifMatch)
    return commit(ports, asked, request, id, decideChange(request, command, actor, asked.now))
  })
}

/** The request these events tell; `undefined` when they are not a request's. */
export const requestOf = (events: readonly StoredEvent[]) => subjectOf<RequestFields>(events, beginsWith)

async function commit(
  ports: Ports,
  asked: Asked,
  before: RightsRequest | undefined,
  subject: string,
  decision: Decision<RequestFields> & { acting: Acting },
): Promise<Committed> {
  const { acting } = decision
  const organisation = acting.organisation
  const version = (before?.version ?? 0) + 1
  const sealed = await sealTexts(ports, subject, decision.action, version, decision.texts)
  const actor = asked.credential.person
  const event = eventOf(ports, { organisation, subject, version, actor, acting, now: asked.now, decision, sealed })
  const request = evolve<RequestFields>(before, parsed({ ...event, seq: 0 }))
  const status = version === 1 ? 201 : 200
  return ports.store.commit([
    { write: 'event', event },
    ...surroundings(ports, asked, {
      organisation,
      acting,
      event,
      plane: planes[keeperOf(request).side],
      sealed,
      status,
    }),
    { write: 'request', request, recordedAt: asked.now },
  ])
}

const planes = { home: 'home', authority: 'case' } as const satisfies Record<KeepingSide, Plane>

/** Dates of Warsaw, `recordedAt` an instant in UTC; who asked and what is not in a list. */
export type RequestLine = Pick<RequestFields, 'right' | 'requester' | 'way' | 'receivedOn' | 'dueOn' | 'state'> & {
  id: string
  version: number
  closedOn: string | null
  recordedAt: string
}

/** @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function listRequests(
  ports: Ports,
  organisation: string,
  {
    states = requestStates,
    before,
    limit,
  }: { states?: readonly RequestState[] | undefined; before?: string | undefined; limit: number },
  looking: Looking,
): Promise<Page<RequestLine>> {
  const page = { ...(await keeperFor(ports, organisation, looking)), states, before, limit }
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-requests', target, looks.requests, { requests: page })
  const seen = await ports.store.look(look, { requestPage: page })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.requests, looking)
  const { requestPage: found } = seen
  const last = found.length === limit ? found.at(-1) : undefined
  return { items: found.map(lineOf), next: last ? `${last.recorded_at}|${last.id}` : null }
}

/** How long before its term a request is told on the start page; one that is late stays there. */
export const remindInDays = 14
const mostReminders = 10

/** The open requests whose term is near or over, soonest first. @throws Refusal as `listRequests` */
export async function requestsNear(ports: Ports, organisation: string, looking: Looking): Promise<RequestLine[]> {
  const keeper = await keeperFor(ports, organisation, looking)
  const due = { ...keeper, untilOn: addDays(warsawDate(looking.now), remindInDays), limit: mostReminders }
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-requests', target, looks.requests, { requestsDue: due })
  const seen = await ports.store.look(look, { requestsDue: due })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.requests, looking)
  return seen.requestsDue.map(lineOf)
}

/** Known before the look, which names the tables of that side of the door. @throws Refusal `unauthenticated`, `not-found` */
async function keeperFor(ports: Ports, organisation: string, looking: Looking): Promise<Keeper> {
  const { actor, organisations } = await ports.store.read({ actor: looking, organisations: { ids: [organisation] } })
  const side = sideOf(organisations[0]?.kind)
  if (!side || !organisationsOf(authenticated(actor)).includes(organisation)) throw new Refusal('not-found')
  return { side, organisation }
}

const lineOf = (row: RequestRow): RequestLine => ({
  id: row.id,
  version: row.version,
  right: row.claim,
  requester: row.requester,
  way: row.way,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  state: row.state,
  closedOn: row.closed_on,
  recordedAt: row.recorded_at,
})

/** Of one that was destroyed: codes and dates alone. `texts`: as written, by action. `personName`: of staff, as the account has it. */
export type RequestView = Omit<RightsRequest, 'sealed'> & {
  who: string
  what: string
  personName: string | null
  texts: { action: string; text: string }[]
  allowed: RequestAction[]
  /** Whether this reader may gather what is held on the person now. */
  gatherable: boolean
  /** Whether this reader could gather it and a director has to read the request first. */
  unseen: boolean
}

/** One request, whole. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function readRequest(ports: Ports, id: string, looking: Looking): Promise<RequestView> {
  const before = await ports.store.read({ actor: looking, events: id })
  const known = requestOf(before.events)
  const { side, organisation } = keeperOf(known ?? {})
  if (!known || !organisationsOf(authenticated(before.actor)).includes(organisation)) throw new Refusal('not-found')
  const look = lookAt(ports, looking, 'look-request', { of: 'request', id, side }, looks.requests)
  const seen = await ports.store.look(look, {
    actor: looking,
    events: id,
    ...textsOf(side, id),
  })
  const request = seen && requestOf(seen.events)
  if (!seen || !request) return refuseOrganisationLook(ports, organisation, looks.requests, looking)
  const rows = seen.homeSealed ?? seen.caseSealed ?? []
  const actor = authenticated(seen.actor)
  const gathers = actsAs(actor, organisation, looks.held) !== undefined
  const { requestWitnesses } = await ports.store.read({ requestWitnesses: { request: id } })
  const { sealed, ...fields } = request
  const gone = fields.destroyed !== undefined
  const written = { id, sealed: gone ? [] : sealed }
  const writings = await openWritings<{ who?: string; what?: string; text?: string }>(ports, written, rows)
  const [profile] = gone || fields.person === undefined ? [] : await openProfiles(ports, [fields.person])
  return {
    ...fields,
    who: writings[0]?.texts.who ?? '',
    what: writings[0]?.texts.what ?? '',
    personName: profile?.name ?? null,
    texts: writings.flatMap(({ action, texts: { text } }) => (text === undefined ? [] : [{ action, text }])),
    gatherable: gathers && mayGather(request, requestWitnesses, actor.person),
    unseen: gathers && request.state === 'open' && !mayGather(request, requestWitnesses, actor.person),
    allowed: allowedNow(request, actor, looking.now),
  }
}

/** Where the texts of a request lie: with those of its own plane. */
export const textsOf = (side: KeepingSide, id: string): Pick<Ask, 'homeSealed' | 'caseSealed'> =>
  side === 'home' ? { homeSealed: { subjects: [id] } } : { caseSealed: { subjects: [id] } }

const allowedNow = (request: RightsRequest, actor: Actor, now: string): RequestAction[] =>
  allowed<RequestState, RequestAction>(requestLifecycle, request.state, actor, keeperOf(request).organisation).filter(
    (action) =>
      (action !== 'prolong' || mayProlong(request, now)) &&
      ((action !== 'hold' && action !== 'release') || mayHold(request, action)),
  )
