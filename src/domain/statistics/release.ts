// A release (publikacja): the tables of a close of the voivode as observers may see them; numbered and never altered. Decides who
// may publish what, and which tables can be; what is hidden in them is decided in suppression/.
import type { Decision, Subject } from '../event.ts'
import { Refusal } from '../refusal.ts'
import { permit, type Acting, type Actor, type Permit } from '../role.ts'
import type { Close } from './close.ts'
import type { ClosedTables } from './closed-tables.ts'
import { checksOf, tablesOfClose, type ClosedFacts } from './closing.ts'
import { publicPlaces } from './county-group.ts'
import type { Frame } from './facts.ts'
import type { Figures } from './figures.ts'
import { mayReceive, profileOn, type Recipient } from './profile.ts'
import type { Release } from './suppression/knowledge.ts'
import { publishing, type Publication } from './suppression/publication.ts'
import { isTableCode, tableCodes, type TableCode } from './table.ts'

/** The voivode's inspector: the voivode's closes are what is published. */
export const publishers: readonly Permit[] = [{ role: 'inspector' }]

/** Why a table of the profile is not in a release: homes are too few or have no county, or its safety cannot be proven any more. */
export const omissions = ['too-few-homes', 'not-provable'] as const
export type Omission = { table: TableCode; why: (typeof omissions)[number] }

/**
 * @property edition of the close it was made from
 * @property number of the voivode's releases, from 1 without a gap: each was proven against all before it
 * @property hash SHA-256 of what was published
 */
export type ReleaseFields = {
  organisation: string
  state: 'published'
  close: string
  edition: number
  from: string
  to: string
  number: number
  hash: string
}
export type ReleaseDecision = Decision<ReleaseFields> & { acting: Acting }
export type Published = Subject<ReleaseFields>

type Edition = Pick<ReleaseFields, 'close' | 'edition'>

/** Whether an edition of a close was published. */
export const isPublished = ({ id, edition }: Pick<Close, 'id' | 'edition'>, releases: readonly Edition[]): boolean =>
  releases.some((one) => one.close === id && one.edition === edition)

/** Whether this person may publish the newest edition of a close: once. @throws Refusal `not-permitted`, `already-exists` */
export function mayPublish(close: Close, releases: readonly Edition[], actor: Actor): Acting {
  const acting = permit(actor, close.organisation, publishers)
  if (isPublished(close, releases)) throw new Refusal('already-exists')
  return acting
}

/** The release of a close that `mayPublish` let through. */
export const publishRelease = (
  { organisation, id, from, to }: Close,
  made: Pick<ReleaseFields, 'edition' | 'number' | 'hash'>,
  acting: Acting,
): ReleaseDecision => ({
  action: 'publish-release',
  acting,
  detail: { organisation, state: 'published', close: id, from, to, ...made },
})

type Months = { from: string; to: string }

/** The true figures of what observers may get of a close, counties merged, and what cannot be published of it. */
export function figuresToPublish(
  { from, to, asOf }: Months & { asOf: string },
  frame: Frame,
  facts: ClosedFacts,
  tables: ClosedTables,
): { figures: Figures[]; omitted: Omission[] } {
  const wished = tableCodes.filter((code) => mayGoTo('observer', code, { from, to }))
  const places = publicPlaces(
    frame.homes.map(({ county }) => county),
    `${from}-01`,
  )
  const isPlaced = frame.homes.every(({ county }) => places.has(county ?? ''))
  if (places.size === 0) return { figures: [], omitted: wished.map((table) => ({ table, why: 'too-few-homes' })) }
  const homes = frame.homes.map((home) => ({ ...home, county: places.get(home.county ?? '') ?? null }))
  const isRated = checksOf(frame, facts, tables).withoutCensus.length === 0
  const all = tablesOfClose({ from, to, by: 'event', asOf }, { ...frame, homes }, facts, tables)
  const found = all.filter(({ table }) => isTableCode(table) && wished.includes(table))
  const isShown = (figures: Figures) => isPlaced || !figures.dimensions.some(({ code }) => code === 'county')
  return {
    figures: found.filter(isShown).map((figures) => (isRated ? figures : unrated(figures))),
    omitted: found
      .filter((figures) => !isShown(figures))
      .map(({ table }) => ({ table: table as TableCode, why: 'too-few-homes' })),
  }
}

/** A rate over some of the homes would tell, with the count over all, how many entries the others had. */
function unrated(figures: Figures): Figures {
  const measures = figures.dimensions.at(-1)?.members ?? []
  return {
    ...figures,
    cells: figures.cells.map((cell, at) => (/^rate/.test(measures[at % measures.length]?.code ?? '') ? '.' : cell)),
  }
}

/**
 * Protects the tables of a period together, with all that was published before. Yields often. Where not all can be shown together,
 * each is tried beside those before it; one that is refused (suppression/publication.ts) or of which nothing could be shown is
 * left out.
 *
 * @param earlier every release of the year, in order, corrections included
 */
export function* releasing(
  figures: readonly Figures[],
  earlier: readonly Release[],
): Generator<void, { published: readonly Publication[]; omitted: Omission[] }> {
  let published: readonly Publication[] | undefined = yield* shown(figures, earlier)
  if (!published) {
    published = []
    for (const one of figures) {
      const before: Figures[] = published.map(({ release }) => release.figures)
      published = (yield* shown([...before, one], earlier)) ?? published
    }
  }
  const kept = new Set(published.map(({ release }) => release.figures))
  const omitted = figures.filter((one) => !kept.has(one))
  return { published, omitted: omitted.map(({ table }) => ({ table: table as TableCode, why: 'not-provable' })) }
}

/** The tables protected; undefined when one is refused or withheld. */
function* shown(tables: readonly Figures[], earlier: readonly Release[]): Generator<void, Publication[] | undefined> {
  try {
    const made = yield* publishing(tables, earlier)
    return made.some(({ release }) => release.withheld) ? undefined : made
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether a table of these months goes to them, by the profile in force in its first month. */
export const mayGoTo = (recipient: Exclude<Recipient, 'statutory'>, table: TableCode, { from, to }: Months): boolean =>
  mayReceive(profileOn(recipient, `${from}-01`), table, from, to)
