// A release (publikacja): the tables of a close of the voivode as observers and, of a year, the public may see them; numbered and
// never altered. Decides who may publish what, and which tables can be; what is hidden in them is decided in suppression/.
import type { Decision, Subject } from '../event.ts'
import { Refusal } from '../refusal.ts'
import { permit, type Acting, type Actor, type Permit } from '../role.ts'
import { periodKindOf, type Close } from './close.ts'
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

/** Publishes an edition once. @throws Refusal `not-permitted`, `already-exists` */
export function publishRelease(
  close: Close,
  { edition, number, hash }: Pick<ReleaseFields, 'edition' | 'number' | 'hash'>,
  earlier: readonly Pick<ReleaseFields, 'close' | 'edition'>[],
  actor: Actor,
): ReleaseDecision {
  const { organisation, id, from, to } = close
  const acting = permit(actor, organisation, publishers)
  if (earlier.some((one) => one.close === id && one.edition === edition)) throw new Refusal('already-exists')
  return {
    action: 'publish-release',
    acting,
    detail: { organisation, state: 'published', close: id, edition, from, to, number, hash },
  }
}

type Months = { from: string; to: string }

/** Releases of another year share no month with this one: nothing of it can be told from them. */
export const bearsOn = (period: Months, earlier: Months): boolean => period.to.slice(0, 4) === earlier.to.slice(0, 4)

/** A year beside its quarters can be proven, or quarters beside their months; all three together, and halves, cannot in good time. */
export function isProvable(period: Months, earlier: readonly Months[]): boolean {
  const kinds = new Set(
    [period, ...earlier.filter((one) => bearsOn(period, one))].map(({ from, to }) => periodKindOf(from, to)),
  )
  return !kinds.has('half-year') && !(kinds.has('month') && kinds.has('year'))
}

/** The true figures of what observers may get of a close, counties merged, and what cannot be published of it. */
export function figuresToPublish(
  { from, to, asOf }: Months & { asOf: string },
  frame: Frame,
  facts: ClosedFacts,
  earlier: readonly Months[],
): { figures: Figures[]; omitted: Omission[] } {
  const wished = tableCodes.filter((code) => mayGoTo('observer', code, { from, to }))
  if (!isProvable({ from, to }, earlier)) {
    return { figures: [], omitted: wished.map((table) => ({ table, why: 'not-provable' })) }
  }
  const places = publicPlaces(
    frame.homes.map(({ county }) => county),
    `${from}-01`,
  )
  const isPlaced = frame.homes.every(({ county }) => places.has(county ?? ''))
  if (places.size === 0) return { figures: [], omitted: wished.map((table) => ({ table, why: 'too-few-homes' })) }
  const homes = frame.homes.map((home) => ({ ...home, county: places.get(home.county ?? '') ?? null }))
  const isRated = checksOf(frame, facts).withoutCensus.length === 0
  const all = tablesOfClose({ from, to, by: 'event', asOf }, { ...frame, homes }, facts)
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
 * Protects the tables one after the other, each with all before it. Yields often. A table whose protection is refused
 * (suppression/publication.ts) is left out.
 *
 * @param earlier every release that bears on the period, in order, corrections included
 */
export function* releasing(
  figures: readonly Figures[],
  earlier: readonly Release[],
): Generator<void, { published: Publication[]; omitted: Omission[] }> {
  const [published, omitted]: [Publication[], Omission[]] = [[], []]
  for (const one of figures) {
    try {
      published.push(yield* publishing(one, [...earlier, ...published.map(({ release }) => release)]))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      omitted.push({ table: one.table as TableCode, why: 'not-provable' })
    }
  }
  return { published, omitted }
}

/** Whether a table of these months goes to them, by the profile in force in its first month. */
export const mayGoTo = (recipient: Exclude<Recipient, 'statutory'>, table: TableCode, { from, to }: Months): boolean =>
  mayReceive(profileOn(recipient, `${from}-01`), table, from, to)
