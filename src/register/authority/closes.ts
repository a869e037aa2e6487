// The use cases of closes: look at what would be closed, close, correct, list, read, take a file. What a close holds is closing.ts.
import { evolve } from '../../domain/event.ts'
import { looks } from '../../domain/looking.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, permit, roles, type Acting } from '../../domain/role.ts'
import {
  closePeriod,
  closers,
  correctClose,
  faultsOfClose,
  mayClose,
  mayCorrect,
  type Close,
  type CloseDecision,
  type CloseFields,
} from '../../domain/statistics/close.ts'
import { checksOf, type Checks } from '../../domain/statistics/closing.ts'
import type { FileFormat, ExportedFile } from '../../exports/files.ts'
import { warsawYear } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Committed,
  type Done,
} from '../common/change.ts'
import { checkpointAtClose } from '../common/checkpoints.ts'
import type { CloseRow, EditionRow } from '../common/close-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { onlyOrganisation } from '../common/organisation-of.ts'
import type { Ports, StoredEvent, Write } from '../ports.ts'
import { closedTable, closeManifest, contentFileName } from './close-files.ts'
import { contentOf, digestOf, freeze, gather, madeWith, type CloseContent, type Gathered } from './closing.ts'

/** Months `YYYY-MM`, both inclusive: a month, quarter, half-year or year that is over. */
export type CloseWish = { organisation?: string | undefined; from: string; to: string }

/** What would be closed. `digest` names it: closing with another one is refused. `closed`: the id, where it was closed already. */
export type ClosePreview = {
  organisation: string
  from: string
  to: string
  digest: string
  closed: string | null
  checks: Checks
  homes: readonly { id: string; name: string }[]
  sources: Gathered['sources']
}

/**
 * What a head checks before closing. A look.
 *
 * @throws Refusal `invalid` (`?from`, `?to`, `?organisation`), `unauthenticated`, `not-permitted`, `not-found`
 */
export async function previewClose(ports: Ports, looking: Looking, wish: CloseWish): Promise<ClosePreview> {
  const { from, to } = wish
  refuseFaults(faultsOfClose(from, to, looking.now))
  const { actor } = await ports.store.read({ actor: looking })
  const organisation = wish.organisation ?? onlyOrganisation(authenticated(actor), closers, '?organisation')
  const look = lookAt(ports, looking, 'look-statistics', { of: 'organisation', id: organisation }, closers)
  const detail = canonicalise({ close: true, from, to })
  const seen = await ports.store.look({ ...look, detail }, { closesOf: { of: { authority: organisation }, from, to } })
  if (!seen) return refuseOrganisationLook(ports, organisation, closers, looking)
  const kind = kindOf(permit(authenticated(actor), organisation, closers))
  const gathered = await gather(ports, organisation, kind, { from, to }, looking.now)
  const { frame, facts, sources } = gathered
  return {
    ...{ organisation, from, to },
    digest: digestOf(gathered),
    closed: seen.closesOf[0]?.id ?? null,
    checks: checksOf(frame, facts, gathered.tables),
    homes: frame.homes.map(({ id, name }) => ({ id, name })),
    sources,
  }
}

/** What the organisation is, by what the person is in it. */
const kindOf = ({ role }: Acting): OrganisationKind => roles[role] ?? 'authority'

/**
 * Closes a period: counts, tables and files frozen at a position of the ledger, under the next number of the year.
 *
 * @param digest of the preview that the person saw
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, then those of `mayClose`; `stale`: the counts moved since
 */
export function closeStatistics(ports: Ports, wish: CloseWish & { digest: string }, asked: Asked): Promise<Done> {
  const { from, to, digest } = wish
  return change(ports, asked, {}, async (_, actor) => {
    const organisation = wish.organisation ?? onlyOrganisation(actor, closers, '/organisation')
    if (!organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
    const { closesOf } = await ports.store.read({ closesOf: { of: { authority: organisation }, from, to } })
    const acting = mayClose(organisation, { from, to }, closesOf.length > 0, actor, asked.now)
    const gathered = await gather(ports, organisation, kindOf(acting), { from, to }, asked.now)
    if (digestOf(gathered) !== digest) throw new Refusal('stale')
    const frozen = await spelt(await freeze(ports, organisation, gathered, { from, to }, asked.now))
    const decision = closePeriod(acting, { from, to }, { ...frozen.named, position: gathered.position }, asked.now)
    return commit(ports, asked, undefined, await ports.vault.takeSubject('opaque'), decision, frozen)
  })
}

/**
 * Makes the next edition of a close from what is known now, with what changed and why.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `not-permitted`, `nothing-changed`
 */
export function correctStatistics(ports: Ports, id: string, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id, editions: { close: id } }, async (read, actor) => {
    const close = closeOf(read.events)
    const last = read.editions.at(-1)
    if (!close || !last || !organisationsOf(actor).includes(close.organisation)) throw new Refusal('not-found')
    matchVersion(close.version, asked.ifMatch)
    const { organisation, from, to } = close
    const acting = mayCorrect(close, actor)
    const before = frozenIn(read.events, last)
    const gathered = await gather(ports, organisation, kindOf(acting), { from, to }, asked.now, madeWith(before))
    if (digestOf(gathered) === digestOf(before)) throw new Refusal('nothing-changed')
    const content = await freeze(ports, organisation, gathered, { from, to }, asked.now, {
      content: before,
      hash: last.hash,
    })
    const frozen = await spelt(content)
    const decision = correctClose(close, acting, { ...frozen.named, position: gathered.position })
    return commit(ports, asked, close, id, decision, frozen)
  })
}

export const closeOf = (events: readonly StoredEvent[]): Close | undefined =>
  subjectOf<CloseFields>(events, ['close-period'])

type Spelt = { content: string; manifest: string; named: { hash: string; manifest: string } }

/** The canonical texts, and the hashes that the event names. */
async function spelt(content: CloseContent): Promise<Spelt> {
  const text = canonicalise(content)
  const hash = sha256(text)
  const manifest = await closeManifest(content, text, hash)
  return { content: text, manifest, named: { hash, manifest: sha256(manifest) } }
}

async function commit(
  ports: Ports,
  asked: Asked,
  before: Close | undefined,
  subject: string,
  decision: CloseDecision,
  { content, manifest }: Spelt,
): Promise<Committed> {
  const { acting } = decision
  const { organisation } = acting
  const event = eventOf(ports, {
    ...{ organisation, subject, version: (before?.version ?? 0) + 1, actor: asked.credential.person, acting, decision },
    now: asked.now,
    ...(before ? {} : { numbering: { closesOf: organisation, year: warsawYear(asked.now) } }),
  })
  const close = evolve<CloseFields>(before, parsed({ ...event, seq: 0 }))
  const written: Write[] = [
    { write: 'event', event },
    ...surroundings(ports, asked, {
      organisation,
      acting,
      event,
      plane: 'case',
      sealed: [],
      status: before ? 200 : 201,
    }),
    { write: 'close', close, content, manifest, at: asked.now, event: event.id },
  ]
  const committed = await ports.store.commit(written)
  if (committed !== 'moved') await checkpointAtClose(ports, organisation, asked.now)
  return committed
}

/** @throws Refusal `unauthenticated`, `not-permitted`, `not-found`, `invalid` (`?organisation`) */
export async function listCloses(
  ports: Ports,
  looking: Looking,
  named: string | undefined,
): Promise<{ organisation: string; items: CloseRow[] }> {
  const { actor } = await ports.store.read({ actor: looking })
  const organisation = named ?? onlyOrganisation(authenticated(actor), looks.closes, '?organisation')
  const look = lookAt(ports, looking, 'look-closes', { of: 'organisation', id: organisation }, looks.closes)
  const seen = await ports.store.look(look, { closes: { organisation } })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.closes, looking)
  return { organisation, items: seen.closes }
}

/** A close in one of its editions. `mayClose`: this person may make the next one. */
export type CloseView = {
  close: Close
  content: CloseContent
  edition: EditionRow
  editions: readonly Pick<EditionRow, 'edition' | 'hash' | 'at'>[]
  mayClose: boolean
}

/**
 * A look.
 *
 * @param edition the newest by default
 * @throws Refusal `unauthenticated`, `not-permitted`, `not-found`
 */
export async function readClose(ports: Ports, looking: Looking, id: string, edition?: number): Promise<CloseView> {
  const { events, edition: shown, ...view } = await openClose(ports, looking, id, edition)
  return { ...view, edition: shown, content: frozenIn(events, shown) }
}

/** The same look at what is stored, whether or not its event tells it; `events` those of the close. */
export async function openClose(ports: Ports, looking: Looking, id: string, edition?: number) {
  const { actor: found, events } = await ports.store.read({ actor: looking, events: id })
  const actor = authenticated(found)
  const close = closeOf(events)
  if (!close || !organisationsOf(actor).includes(close.organisation)) throw new Refusal('not-found')
  const target = { of: 'organisation', id: close.organisation, subject: id } as const
  const seen = await ports.store.look(lookAt(ports, looking, 'look-close', target, looks.closes), {
    editions: { close: id },
  })
  if (!seen) return refuseOrganisationLook(ports, close.organisation, looks.closes, looking)
  const shown = edition === undefined ? seen.editions.at(-1) : seen.editions.find((one) => one.edition === edition)
  if (!shown) throw new Refusal('not-found')
  const editions = seen.editions.map(({ edition: number, hash, at }) => ({ edition: number, hash, at }))
  const mayClose = actsAs(actor, close.organisation, closers) !== undefined
  return { close, events, edition: shown, editions, mayClose }
}

/** What the event of an edition tells of it, among the events of its close. */
export const toldOf = (events: readonly StoredEvent[], edition: number): Partial<CloseFields> | undefined =>
  events.map(({ detail }) => JSON.parse(detail) as Partial<CloseFields>).find((told) => told.edition === edition)

/** The edition as its event tells it. @throws Error: what is stored is another */
function frozenIn(events: readonly StoredEvent[], row: EditionRow): CloseContent {
  const told = toldOf(events, row.edition)
  if (told?.hash !== row.hash || told.manifest !== sha256(row.manifest)) throw new Error('a close that no event tells')
  return contentOf(row)
}

/**
 * A file of a close: `content` or `manifest` as they were frozen, or a table. A look.
 *
 * @throws Refusal as `readClose`
 */
export async function closeFile(
  ports: Ports,
  looking: Looking,
  id: string,
  file: 'content' | 'manifest' | { table: string; format: FileFormat },
  edition?: number,
): Promise<ExportedFile> {
  const view = await readClose(ports, looking, id, edition)
  const { content, edition: row } = view
  if (typeof file === 'object') return closedTable(content, row.hash, file.table, file.format)
  const name = contentFileName(content)
  return {
    name: file === 'content' ? name : name.replace(/\.json$/, '.manifest.json'),
    type: 'application/json',
    body: new TextEncoder().encode(row[file]),
  }
}
