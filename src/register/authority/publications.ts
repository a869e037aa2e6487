// The use cases of publication: look at what would be published of a close, publish it, list, read, take a file.
// What is hidden is domain/statistics/suppression; nothing here is made of live figures.
import { evolve } from '../../domain/event.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, type Actor } from '../../domain/role.ts'
import type { Close } from '../../domain/statistics/close.ts'
import type { Figures } from '../../domain/statistics/figures.ts'
import {
  figuresToPublish,
  isPublished,
  mayPublish,
  publishers,
  publishRelease,
  releasing,
  type Omission,
  type ReleaseFields,
} from '../../domain/statistics/release.ts'
import type { Release } from '../../domain/statistics/suppression/knowledge.ts'
import { fileOf, type ExportedFile, type FileFormat } from '../../exports/files.ts'
import type { Describing } from '../../exports/describing.ts'
import { nameOfPeriod } from '../../domain/statistics/months.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { breath } from '../common/breath.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import type { CloseRow } from '../common/close-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { onlyOrganisation } from '../common/organisation-of.ts'
import type { ReleaseRow, ReleaseTexts } from '../common/publication-ports.ts'
import type { Ports } from '../ports.ts'
import { closeOf } from './closes.ts'
import { contentOf, madeWith, type CloseContent } from './closing.ts'

export const releaseFormat = 'rejestr55c-release'
export const releaseVersion = 1

/** What became of a table: how many counts are hidden because they are small, and how many to protect them. For the inspector alone: which
 * of the hidden are small is nobody else's. */
export type Protected = { table: string; shown: number; primary: number; secondary: number; withheld: boolean }

/** The canonical content of a release (README, “Files that leave the program”): all that whoever it is for gets. */
export type ReleaseContent = {
  format: typeof releaseFormat
  version: typeof releaseVersion
  name: string
  scope: string
  from: string
  to: string
  asOf: string
  number: number
  edition: number
  codeLists: readonly string[]
  homes: number
  withheld: readonly string[]
  omitted: readonly Omission[]
  tables: readonly Figures[]
}

/** What an inspector checks before publishing. `digest` names it: publishing with another one is refused. */
export type ReleasePreview = {
  close: string
  version: number
  edition: number
  from: string
  to: string
  number: number
  digest: string
  published: boolean
  protection: readonly Protected[]
  omitted: readonly Omission[]
}

/**
 * What would be published of the newest edition of a close. A look.
 *
 * @throws Refusal `unauthenticated`, `not-permitted`, `not-found`
 */
export async function previewRelease(ports: Ports, looking: Looking, id: string): Promise<ReleasePreview> {
  const { actor: found, events } = await ports.store.read({ actor: looking, events: id })
  const close = closeOf(events)
  if (!close || !organisationsOf(authenticated(found)).includes(close.organisation)) throw new Refusal('not-found')
  const target = { of: 'organisation', id: close.organisation, subject: id } as const
  const look = lookAt(ports, looking, 'look-close', target, publishers)
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ release: true }) },
    { releases: { organisation: close.organisation } },
  )
  if (!seen) return refuseOrganisationLook(ports, close.organisation, publishers, looking)
  const { releases } = seen
  const { content, protection, hash } = await prepared(ports, close, releases)
  const { edition, from, to, number, omitted } = content
  return {
    ...{ close: id, version: close.version, edition, from, to, number },
    digest: hash,
    published: isPublished({ id, edition }, releases),
    protection,
    omitted,
  }
}

/**
 * Publishes the newest edition of a close for observers.
 *
 * @param digest of the preview that the person saw
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, those of `mayPublish`
 */
export function publish(ports: Ports, id: string, digest: string, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const close = closeOf(read.events)
    if (!close || !organisationsOf(actor).includes(close.organisation)) throw new Refusal('not-found')
    const { organisation } = close
    const { releases } = await ports.store.read({ releases: { organisation } })
    const acting = mayPublish(close, releases, actor)
    matchVersion(close.version, asked.ifMatch)
    const { content, hash, texts } = await prepared(ports, close, releases)
    if (hash !== digest) throw new Refusal('stale')
    const { edition, number } = content
    const decision = publishRelease(close, { edition, number, hash }, acting)
    const subject = await ports.vault.takeSubject('opaque')
    const event = eventOf(ports, {
      ...{ organisation, subject, version: 1, actor: asked.credential.person, acting, decision, now: asked.now },
    })
    const release = evolve<ReleaseFields>(undefined, parsed({ ...event, seq: 0 }))
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation, acting, event, plane: 'case', sealed: [], status: 200 }),
      // Its number is taken when another was published meanwhile: then all is proven anew.
      { write: 'publication', release, at: asked.now, texts },
    ])
  })
}

type Prepared = {
  content: ReleaseContent
  protection: readonly Protected[]
  hash: string
  texts: ReleaseTexts
}

/** What publishing the newest edition would make, proven against everything published before. `releases`: the organisation's. */
async function prepared(ports: Ports, close: Close, releases: readonly ReleaseRow[]): Promise<Prepared> {
  const { editions, releasesOf } = await ports.store.read({
    editions: { close: close.id },
    releasesOf: { year: close.to.slice(0, 4) },
  })
  const last = editions.at(-1)
  if (!last) throw new Refusal('not-found')
  const closed = contentOf(last)
  const { figures, omitted } = figuresToPublish(closed, closed.frame, closed.facts, madeWith(closed))
  const made = await unhurried(releasing(figures, releasesOf.flatMap(knownFrom)))
  const content: ReleaseContent = {
    format: releaseFormat,
    version: releaseVersion,
    ...about(closed),
    number: Math.max(0, ...releases.map(({ number }) => number)) + 1,
    homes: closed.frame.homes.length,
    withheld: made.published.filter(({ release }) => release.withheld).map((one) => one.figures.table),
    omitted: [...omitted, ...made.omitted],
    tables: made.published.map((one) => one.figures),
  }
  const protection = made.published.map(({ figures: { table, cells }, primary, secondary, release: { withheld } }) => ({
    ...{ table, shown: cells.filter((cell) => typeof cell === 'number').length, primary, secondary, withheld },
  }))
  const text = canonicalise(content)
  const shown = new Set(content.tables.map(({ table }) => table))
  const truth = figures.filter(({ table }) => shown.has(table))
  return { content, protection, hash: sha256(text), texts: { content: text, figures: canonicalise(truth) } }
}

const about = ({ name, scope, from, to, asOf, edition, codeLists }: CloseContent) => ({
  ...{ name, scope, from, to, asOf, edition, codeLists },
})

/** What a reader knows of an earlier release, beside what is true. */
function knownFrom({ content, hash, figures }: ReleaseRow & ReleaseTexts): Release[] {
  const { tables, withheld } = releaseOf({ content, hash })
  return (JSON.parse(figures) as Figures[]).map((one, at) => ({
    figures: one,
    cells: tables[at]?.cells ?? [],
    withheld: withheld.includes(one.table),
  }))
}

/** Lets other requests pass while a long proof is made. */
async function unhurried<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await breath()
  }
}

/** @throws Error: the stored text is not what was published */
export function releaseOf({ content, hash }: { content: string; hash: string }): ReleaseContent {
  if (sha256(content) !== hash) throw new Error('a release that is not what was published')
  return JSON.parse(content) as ReleaseContent
}

/** `waiting`: closes whose newest edition was not published; for who publishes. */
export type ReleaseList = { organisation: string; items: ReleaseRow[]; waiting: CloseRow[] }

/** Everything published; a look. @throws Refusal `unauthenticated`, `not-permitted`, `invalid` (`?organisation`) */
export async function listReleases(ports: Ports, looking: Looking): Promise<ReleaseList> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  const organisation = onlyOrganisation(actor, looks.publications, '?organisation')
  const look = lookAt(ports, looking, 'look-publications', { of: 'organisation', id: organisation }, looks.publications)
  const publishes = actsAs(actor, organisation, publishers) !== undefined
  const seen = await ports.store.look(look, {
    releases: { organisation: 'every' },
    ...(publishes && { closes: { organisation } }),
  })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.publications, looking)
  const { releases: items, closes = [] } = seen
  const waiting = closes.filter((close) => !isPublished(close, items))
  return { organisation, items, waiting }
}

export type ReleaseView = { release: ReleaseRow; content: ReleaseContent; text: string }

/** A look. @param table one that it must have. @throws Refusal `unauthenticated`, `not-found` */
export async function readRelease(ports: Ports, looking: Looking, id: string, table?: string): Promise<ReleaseView> {
  const before = { actor: looking, events: id, releasedTables: { id } }
  const { actor: found, events, releasedTables } = await ports.store.read(before)
  const organisation = placeToLook(authenticated(found))
  if (organisation === undefined || !subjectOf<ReleaseFields>(events, ['publish-release']))
    throw new Refusal('not-found')
  // What is not there is refused without a look.
  if (table !== undefined && !releasedTables.some((one) => one.table === table)) throw new Refusal('not-found')
  const target = { of: 'organisation', id: organisation, subject: id } as const
  const seen = await ports.store.look(lookAt(ports, looking, 'look-publication', target, looks.publications), {
    publication: { id },
  })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.publications, looking)
  const [row] = seen.publication
  if (!row) throw new Refusal('not-found')
  const { content: text, ...release } = row
  return { release, content: releaseOf(row), text }
}

const placeToLook = (actor: Actor): string | undefined =>
  organisationsOf(actor).find((organisation) => actsAs(actor, organisation, looks.publications))

/** The canonical content, or one of its tables as a file that says by which rule counts are hidden. A look. @throws Refusal as `readRelease` */
export async function releaseFile(
  ports: Ports,
  looking: Looking,
  id: string,
  file: 'content' | { table: string; format: FileFormat },
): Promise<ExportedFile> {
  const { content, text } = await readRelease(ports, looking, id, typeof file === 'object' ? file.table : undefined)
  if (typeof file === 'object') return releasedTable(content, file.table, file.format)
  const name = `rejestr55c_${content.scope}_${nameOfPeriod(content.from, content.to)}_publikacja_v${content.edition}.json`
  return { name, type: 'application/json', body: new TextEncoder().encode(text) }
}

/** Names no close: its hash would let who guesses the hidden counts confirm the guess. @throws Refusal `not-found` */
function releasedTable(content: ReleaseContent, table: string, format: FileFormat): Promise<ExportedFile> {
  const figures = content.tables.find((one) => one.table === table)
  if (!figures) throw new Refusal('not-found')
  return fileOf(figures, format, describingRelease(content))
}

/** What a file of a release says about itself, to observers or to everybody. */
export const describingRelease = ({
  scope: code,
  name,
  edition: version,
  codeLists,
}: Pick<ReleaseContent, 'scope' | 'name' | 'edition' | 'codeLists'>): Describing => ({
  scope: { code, name },
  version,
  codeLists,
  suppression: 'small-counts',
})
