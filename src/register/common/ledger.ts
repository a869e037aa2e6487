// What a data protection officer reads: the organisation's own ledger, sealed, with the names of its people.
// Never a reporter's name: who reported stands there as an alias, which belongs to no person of the accounts.
import { filers } from '../../domain/entry-lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import { addDays, toInstant, warsawYear } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Ports, Reads } from '../ports.ts'
import { authenticated } from './change.ts'
import type { Chain, ChainStatus } from './ledger-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import { organisationOf } from './organisation-of.ts'
import { openProfiles } from './profiles.ts'

export const mostLedgerEvents = 200

/** What a search may be narrowed to; the database does it, so a page is full as long as there is more. */
export const ledgerKinds = ['changes', 'looks', 'refusals'] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/** A tail that waits longer for its seal is an alarm (design.md §5). */
export const unsealedAlarmInMs = 120_000

/**
 * `year`: of Warsaw, this one by default, or that of `on`. `after`: the last `seq` seen. `limit`: 1–200, 200 by default.
 * `actor`: the id of a person. `subject`: the id of an entry, case, transfer, person … that an event is about or a list showed.
 * `on`: a Warsaw date. `kind`: changes alone, looks alone, or attempts in vain alone.
 */
export type LedgerWish = {
  organisation?: string | undefined
  actor?: string | undefined
  subject?: string | undefined
  on?: string | undefined
  kind?: LedgerKind | undefined
  year?: number | undefined
  after?: number | undefined
  limit?: number | undefined
}

/** `reporter-alias`: who filed a report, in whatever role of the home. `other`: the other side, or the program. */
export const actorKinds = ['person', 'reporter-alias', 'other'] as const
export type ActorKind = (typeof actorKinds)[number]

/** `at`: instant in UTC. `hash`: null while unsealed. `actorName`: null for all but people. */
export type LedgerLine = {
  seq: number
  at: string
  action: string
  subject: string
  actor: string
  actorKind: ActorKind
  actorName: string | null
  role: string
  authorisation: string | null
  detail: unknown
  hash: string | null
}

/** `chain.alarm`: events have been waiting for their seal for more than two minutes. `next`: cursor, null on the last page. */
export type LedgerPage = {
  organisation: string
  year: number
  items: LedgerLine[]
  next: number | null
  chain: ChainStatus & { alarm: boolean }
}

/**
 * One page of the ledger of the dpo's own organisation, in order; what was searched for is part of the look's event. Reading it is an event of that ledger, which the page may
 * show, still unsealed. Does not verify the chain.
 *
 * @throws Refusal `unauthenticated`, `not-found` (an organisation in which the person has no role), `not-permitted`,
 *   `invalid` with `?organisation`, `?year`, `?after`, `?limit`, `?actor`, `?subject` (wrong-type), `?on` (impossible-date)
 */
export async function readLedger(ports: Ports, chain: Chain, asked: Looking, wish: LedgerWish): Promise<LedgerPage> {
  const { actor, subject, on, kind, after = 0, limit = mostLedgerEvents } = wish
  const day = on === undefined ? undefined : dayOf(on)
  const impossible: Fault[] = on !== undefined && !day ? [{ pointer: '?on', code: 'impossible-date' }] : []
  refuseFaults([...faultsOfId('?actor', actor), ...faultsOfId('?subject', subject), ...impossible])
  const search = { ...(actor && { actor }), ...(subject && { subject }), ...(on && { on }), ...(kind && { kind }) }
  const { year = on === undefined ? warsawYear(asked.now) : Number(on.slice(0, 4)) } = wish
  refuseFaults([
    ...faultsOf('?year', year, 1900, 9999),
    ...faultsOf('?after', after, 0, Number.MAX_SAFE_INTEGER),
    ...faultsOf('?limit', limit, 1, mostLedgerEvents),
  ])
  const organisation = await organisationOf(ports, asked, looks.ledger, wish.organisation, '?organisation')
  const stream = `${organisation}:${year}`
  const { person, inHome } = asked.credential
  if (!inHome) await refuseHomeOutside(ports, organisation, asked)
  // Before the look: whoever asks in vain has only hastened what the sealer does anyway.
  await chain.seal(stream)
  const look = lookAt(ports, asked, 'look-ledger', { of: 'organisation', id: organisation }, looks.ledger)
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ year, after, limit, ...search }) },
    {
      ledgerPage: { organisation, year, after, limit, actor, subject, kind, ...day, ...(inHome && { reader: person }) },
      ...(inHome && { barredNames: { home: organisation, person } }),
    },
  )
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.ledger, asked)
  const { ledgerPage } = seen
  const names = await namesOf(ports, ledgerPage)
  const status = await chain.status(stream)
  return {
    organisation,
    year,
    items: withoutBarred(
      ledgerPage.map((row) => lineOf(row, names)),
      seen.barredNames ?? [],
    ),
    next: ledgerPage.length === limit ? (ledgerPage.at(-1)?.seq ?? null) : null,
    chain: { ...status, alarm: sealingIsLate(status, asked.now) },
  }
}

/**
 * A home's ledger is read by who is known to work in a home: only then is it asked what this person is kept from. The mark of that
 * is the cookie's own, which its holder can cut off.
 */
export async function refuseHomeOutside(ports: Ports, organisation: string, asked: Looking): Promise<void> {
  const { actor, organisations } = await ports.store.read({ actor: asked, organisations: { ids: [organisation] } })
  authenticated(actor)
  if (organisations[0]?.kind === 'home') throw new Refusal('not-found')
}

/** Who is excluded from an entry, the dpo included, finds its id in no list: the store has left out every other line that names it. */
function withoutBarred(lines: readonly LedgerLine[], barred: readonly string[]): LedgerLine[] {
  if (barred.length === 0) return [...lines]
  return lines.map((line) => {
    const { ids, ...detail } = line.detail as { ids?: string[] }
    return ids ? { ...line, detail: { ...detail, ids: ids.filter((id) => !barred.includes(id)) } } : line
  })
}

/** Whether the oldest unsealed event waits longer than the sealer may need. `now`: instant in UTC. */
export function sealingIsLate({ unsealedSince }: ChainStatus, now: string): boolean {
  return unsealedSince !== null && Date.parse(now) - Date.parse(unsealedSince) > unsealedAlarmInMs
}

type LedgerRow = Reads['ledgerPage']['out'][number]

/** Only a person has a profile (a foreign key sees to it), so an alias asked for here finds nothing. */
async function namesOf(ports: Ports, page: readonly LedgerRow[]): Promise<Map<string, string>> {
  const profiles = await openProfiles(
    ports,
    page.map(({ actor }) => actor),
  )
  return new Map(profiles.map(({ person, name }) => [person, name]))
}

function lineOf(row: LedgerRow, names: ReadonlyMap<string, string>): LedgerLine {
  const { seq, at, action, subject, actor, role, authorisation, hash } = row
  const name = names.get(actor)
  const filed = filers.some((filer) => filer.role === role)
  return {
    seq,
    at,
    action,
    subject,
    actor,
    actorKind: name !== undefined ? 'person' : filed ? 'reporter-alias' : 'other',
    actorName: name ?? null,
    role,
    authorisation,
    detail: JSON.parse(row.detail),
    hash,
  }
}

/** From its first instant to that of the next day; `undefined` for what is no date. */
function dayOf(on: string): { fromAt: string; untilAt: string } | undefined {
  const from = toInstant(on, '00:00')
  const until = from.ok && toInstant(addDays(on, 1), '00:00')
  return from.ok && until && until.ok ? { fromAt: from.at, untilAt: until.at } : undefined
}

/** What an id may look like, whether there is such a subject or not. */
function faultsOfId(pointer: string, id: string | undefined): Fault[] {
  return id === undefined || /^[\w-]{1,64}$/.test(id) ? [] : [{ pointer, code: 'wrong-type' }]
}

function faultsOf(pointer: string, value: number, least: number, most: number): Fault[] {
  if (!Number.isSafeInteger(value)) return [{ pointer, code: 'wrong-type' }]
  if (value < least) return [{ pointer, code: 'too-small' }]
  return value > most ? [{ pointer, code: 'too-big' }] : []
}
