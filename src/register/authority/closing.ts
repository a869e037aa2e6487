// What a close is made of, gathered at one position of the ledger: an authority's from what was handed over, the voivode's from the
// closes of the authorities. Decides nothing and writes nothing.
import type { OrganisationKind } from '../../domain/organisation.ts'
import { bridge, type BridgeCell } from '../../domain/statistics/bridge.ts'
import {
  newestVersion,
  tablesOfVersion,
  type ClosedTables,
  type CloseVersion,
} from '../../domain/statistics/closed-tables.ts'
import { checksOf, merged, tablesOfClose, type Checks, type ClosedFacts } from '../../domain/statistics/closing.ts'
import { changedCells, changesBetween, type CellChange, type Change } from '../../domain/statistics/difference.ts'
import { frameOf, type CountedHome, type Frame } from '../../domain/statistics/facts.ts'
import type { Figures } from '../../domain/statistics/figures.ts'
import { isTableCode } from '../../domain/statistics/table.ts'
import type { Position } from '../../domain/transfer.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { streamOf } from '../common/change.ts'
import { codeListsOf, scopeOf } from '../common/statistics.ts'
import type { Ports } from '../ports.ts'
import { countedAt, standingAt } from './counting.ts'

export const closeFormat = 'rejestr55c-close'

/** A close that another is made of. `missing`: the authority had not closed these months. */
export type Source = { organisation: string; name: string; hash: string | null; edition: number }

/** The counts of a period and the homes they are about, at a position of the organisation's ledger; `tables`: those to be made of them. */
export type Gathered = {
  tables: ClosedTables
  name: string
  scope: string
  position: Position
  frame: Frame
  facts: ClosedFacts
  sources: readonly Source[] | null
}

/**
 * The canonical content of an edition (README, “Files that leave the program”). `before`: hash of the edition it corrects, with what
 * changed; `bridge`: of a period longer than a month, from the months' closes.
 */
export type CloseContent = {
  format: typeof closeFormat
  version: CloseVersion
  organisation: string
  name: string
  scope: string
  from: string
  to: string
  asOf: string
  position: Position
  edition: number
  codeLists: readonly string[]
  checks: Checks
  sources: readonly Source[] | null
  frame: Frame
  facts: ClosedFacts
  tables: readonly Figures[]
  bridge: { months: readonly Source[]; cells: readonly BridgeCell[] } | null
  before: string | null
  cells: readonly CellChange[]
  changes: readonly Change[]
}

type Months = { from: string; to: string }

/** @param tables of a correction those of the close it corrects: the two are compared cell by cell */
export async function gather(
  ports: Ports,
  organisation: string,
  kind: OrganisationKind,
  { from, to }: Months,
  now: string,
  tables: ClosedTables = tablesOfVersion(newestVersion),
): Promise<Gathered> {
  const stream = streamOf(organisation, now)
  const { streamEnd, organisations } = await ports.store.read({
    streamEnd: stream,
    organisations: { ids: [organisation] },
  })
  const position = { stream, seq: streamEnd }
  const [about] = organisations
  const found =
    kind === 'voivode'
      ? await fromCloses(ports, { from, to }, tables)
      : {
          ...(await countedAt(ports.store, { authority: organisation, from, to, upTo: position, asOf: now }, tables)),
          sources: null,
        }
  return {
    tables,
    name: about?.name ?? '',
    scope: scopeOf(about?.county ?? null, found.frame.homes),
    position,
    ...found,
  }
}

/** The counts of a close once more, from the ledger at its position; the voivode's from the closes it names. */
export async function recompute(store: Ports['store'], content: CloseContent): Promise<ClosedFacts> {
  const { organisation, from, to, position, sources, asOf } = content
  const tables = madeWith(content)
  if (!sources) {
    const { facts } = await countedAt(store, { authority: organisation, from, to, upTo: position, asOf }, tables)
    return facts
  }
  const { closeEditions } = await store.read({
    closeEditions: { from, to, hashes: sources.flatMap(({ hash }) => hash ?? []) },
  })
  return together(closeEditions.filter(isWhole).map(contentOf), tables)
}

async function fromCloses(ports: Ports, { from, to }: Months, tables: ClosedTables) {
  const { closesOf, authorityNames } = await ports.store.read({
    closesOf: { of: 'every-authority', from, to },
    authorityNames: 'every-authority',
  })
  const contents = closesOf.map(contentOf)
  const homes = onceEach(contents.flatMap(({ frame }) => frame.homes)).toSorted((a, b) =>
    `${a.name}\n${a.id}` < `${b.name}\n${b.id}` ? -1 : 1,
  )
  const sources = authorityNames.map(({ id, name }): Source => {
    const close = closesOf.find((one) => one.organisation === id)
    return { organisation: id, name, hash: close?.hash ?? null, edition: close?.edition ?? 0 }
  })
  return {
    frame: frameOf({ from, to }, homes, authorityNames),
    facts: together(contents, tables),
    sources,
  }
}

/** A home that moved within the period stands with both authorities; it told what it told to either. */
const onceEach = (homes: Frame['homes']): CountedHome[] =>
  [...Map.groupBy(homes, ({ id }) => id).values()].flatMap(
    (own) => own.find(({ delivered }) => delivered) ?? own[0] ?? [],
  )

/** In the order in which the authorities closed: what the later was told of a home's month holds. */
const together = (contents: readonly CloseContent[], tables: ClosedTables): ClosedFacts => {
  const inTime = contents.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
  return merged(
    inTime.map((content) => ({ facts: content.facts, tables: madeWith(content) })),
    tables,
  )
}

/** The tables a close was made with. */
export const madeWith = ({ version, tables }: Pick<CloseContent, 'version' | 'tables'>): ClosedTables => ({
  version,
  codes: tables.map(({ table }) => table).filter(isTableCode),
})

type Kept = { content: string; hash: string }
const isWhole = ({ content, hash }: Kept): boolean => sha256(content) === hash

/** @throws Error: the stored text is not what was frozen */
export function contentOf(kept: Kept): CloseContent {
  if (!isWhole(kept)) throw new Error('a close that is not what was frozen')
  return JSON.parse(kept.content) as CloseContent
}

/** The hash of what a head sees before closing: the counts and whom they are about, whenever they are seen. */
export const digestOf = ({ frame, facts, sources }: Pick<Gathered, 'frame' | 'facts' | 'sources'>): string =>
  sha256(canonicalise({ facts, frame, sources }))

/** The content of an edition. `before`: the one it corrects. */
export async function freeze(
  ports: Ports,
  organisation: string,
  gathered: Gathered,
  { from, to }: Months,
  asOf: string,
  before?: { content: CloseContent; hash: string },
): Promise<CloseContent> {
  const { name, scope, position, frame, facts, sources } = gathered
  const tables = tablesOfClose({ from, to, by: 'event', asOf }, frame, facts, gathered.tables)
  return {
    format: closeFormat,
    version: gathered.tables.version,
    ...{ organisation, name, scope, from, to, asOf, position },
    edition: (before?.content.edition ?? 0) + 1,
    codeLists: codeListsOf(frame.months),
    checks: checksOf(frame, facts, gathered.tables),
    ...{ sources, frame, facts, tables },
    bridge: from === to ? null : await bridgeOf(ports, organisation, { from, to }, tables),
    before: before?.hash ?? null,
    cells: before ? changedCells(before.content.tables, tables) : [],
    changes: before && !sources ? await changesSince(ports, organisation, before.content, { position, asOf }) : [],
  }
}

async function bridgeOf(ports: Ports, organisation: string, months: Months, tables: readonly Figures[]) {
  const { monthCloses } = await ports.store.read({ monthCloses: { organisation, ...months } })
  const sources = monthCloses.map(({ organisation: of, from_month: name, hash, edition }) => ({
    organisation: of,
    name,
    hash,
    edition,
  }))
  return {
    months: sources,
    cells: bridge(
      monthCloses.map((close) => contentOf(close).tables),
      tables,
    ),
  }
}

/** How far, and on which day. */
type CountedAs = Pick<CloseContent, 'position' | 'asOf'>

async function changesSince(ports: Ports, authority: string, before: CloseContent, now: CountedAs) {
  const { from, to } = before
  const standing = ({ position: upTo, asOf }: CountedAs) =>
    standingAt(ports.store, { authority, from, to, upTo, asOf }, madeWith(before))
  return changesBetween(await standing(before), await standing(now))
}
