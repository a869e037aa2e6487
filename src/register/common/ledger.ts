// What a data protection officer reads: the organisation's own ledger, sealed, with the names of its people.
// Never a reporter's name: who reported stands there as an alias, which belongs to no person of the accounts.
import { filers } from '../../domain/entry-lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { refuseFaults, type Fault } from '../../domain/refusal.ts'
import { warsawYear } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Ports, Reads } from '../ports.ts'
import type { Chain, ChainStatus, ChainVerdict } from './ledger-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import { organisationOf } from './organisation-of.ts'
import { openProfiles } from './profiles.ts'

export const mostLedgerEvents = 200

/** A tail that waits longer for its seal is an alarm (design.md §5). */
export const unsealedAlarmInMs = 120_000

/** `year`: of Warsaw, this one by default. `after`: the last `seq` seen. `limit`: 1–200, 200 by default. */
export type LedgerWish = {
  organisation?: string | undefined
  year?: number | undefined
  after?: number | undefined
  limit?: number | undefined
}

/** `reporter-alias`: who filed a report, in whatever role of the home. `other`: the other side, or the program. */
export type ActorKind = 'person' | 'reporter-alias' | 'other'

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
 * One page of the ledger of the dpo's own organisation, in order. Reading it is an event of that ledger, which the page may
 * show, still unsealed. Does not verify the chain.
 *
 * @throws Refusal `unauthenticated`, `not-found` (an organisation in which the person has no role), `not-permitted`,
 *   `invalid` with `?organisation`, `?year`, `?after`, `?limit`
 */
export async function readLedger(ports: Ports, chain: Chain, asked: Looking, wish: LedgerWish): Promise<LedgerPage> {
  const { year = warsawYear(asked.now), after = 0, limit = mostLedgerEvents } = wish
  refuseFaults([
    ...faultsOf('?year', year, 1900, 9999),
    ...faultsOf('?after', after, 0, Number.MAX_SAFE_INTEGER),
    ...faultsOf('?limit', limit, 1, mostLedgerEvents),
  ])
  const organisation = await organisationOf(ports, asked, looks.ledger, wish.organisation, '?organisation')
  const stream = `${organisation}:${year}`
  // Before the look: whoever asks in vain has only hastened what the sealer does anyway.
  await chain.seal(stream)
  const look = lookAt(ports, asked, 'look-ledger', { of: 'organisation', id: organisation }, looks.ledger)
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ year, after, limit }) },
    { ledgerPage: { organisation, year, after, limit } },
  )
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.ledger, asked)
  const { ledgerPage } = seen
  const names = await namesOf(ports, ledgerPage)
  const status = await chain.status(stream)
  return {
    organisation,
    year,
    items: ledgerPage.map((row) => lineOf(row, names)),
    next: ledgerPage.length === limit ? (ledgerPage.at(-1)?.seq ?? null) : null,
    chain: { ...status, alarm: sealingIsLate(status, asked.now) },
  }
}

/** Whether the oldest unsealed event waits longer than the sealer may need. `now`: instant in UTC. */
export function sealingIsLate({ unsealedSince }: ChainStatus, now: string): boolean {
  return unsealedSince !== null && Date.parse(now) - Date.parse(unsealedSince) > unsealedAlarmInMs
}

/**
 * Follows every stream from its first event; one verdict per stream. Seals nothing: an event without a link is a fault,
 * for a link made now would bless whatever was put there.
 */
export async function verifyLedger(chain: Chain): Promise<({ stream: string } & ChainVerdict)[]> {
  const verdicts = []
  for (const stream of await chain.streams()) verdicts.push({ stream, ...(await chain.verify(stream)) })
  return verdicts
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

function faultsOf(pointer: string, value: number, least: number, most: number): Fault[] {
  if (!Number.isSafeInteger(value)) return [{ pointer, code: 'wrong-type' }]
  if (value < least) return [{ pointer, code: 'too-small' }]
  return value > most ? [{ pointer, code: 'too-big' }] : []
}
