// The tables of statistics: an authority's and the voivode's from what homes handed over, a home's from its own register.
// Every reading of one is a look. Decides no figure; that is domain/statistics/.
import { catalogueOn } from '../../domain/catalogue.ts'
import { looks } from '../../domain/looking.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { actsAs, roles, type Actor } from '../../domain/role.ts'
import { frameOf, type CensusMonth, type CountedHome, type Facts } from '../../domain/statistics/facts.ts'
import type { Figures } from '../../domain/statistics/figures.ts'
import { fill } from '../../domain/statistics/fill.ts'
import { faultsOfMonths, shiftMonth } from '../../domain/statistics/months.ts'
import { countingsOf, tables, type TableCode } from '../../domain/statistics/table.ts'
import { monthOf, warsawDate } from '../../domain/zone.ts'
import type { Describing } from '../../exports/describing.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Ask, Ports } from '../ports.ts'
import type { CensusRow, HandedCensusRow } from './census-ports.ts'
import { authenticated } from './change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import { onlyOrganisation } from './organisation-of.ts'
import type { HandedOverTo } from './statistics-ports.ts'

/** `from`, `to`: months `YYYY-MM`, both inclusive, of the event or of its report. */
export type TableWish = {
  table: TableCode
  organisation?: string | undefined
  from: string
  to: string
  by: 'event' | 'report'
}

/**
 * @property organisation whose table it is, with its name, and `scope`: its county by TERYT, `12` the voivodeship, `dom` one home
 * @property own from the home's own register, not from what was handed over
 * @property homes how many homes it is about
 * @property silent those of them that told nothing for the end of the period, so that their zeros are none
 * @property liveFrom the month in which the register began to be kept here, for a series of months; null before it, and elsewhere
 * @property codeLists versions of the lists of codes in force in the period
 */
export type TableView = Figures & {
  organisation: string
  name: string
  scope: string
  own: boolean
  homes: number
  silent: readonly { id: string; name: string }[]
  liveFrom: string | null
  codeLists: readonly string[]
}

/**
 * One table of an organisation. The newest version of each entry counts, by date of event or report; a home's own as far as the
 * person may reach its entries. Looking at it is an event.
 *
 * @throws Refusal `invalid` (`?from`, `?to`, `?organisation`, `?table` not-valid-here), `unauthenticated`, `not-permitted`,
 *   `no-active-authorisation`, `not-found`
 */
export async function readTable(ports: Ports, asked: Looking, wish: TableWish): Promise<TableView> {
  refuseFaults(faultsOfMonths(wish.from, wish.to))
  const { actor } = await ports.store.read({ actor: asked })
  const { organisation, kind } = sideOf(authenticated(actor), wish.organisation)
  const table = tables[wish.table]
  if (kind && !table.whose.includes(kind)) refuseFaults([{ pointer: '?table', code: 'not-valid-here' }])
  const from = table.months ? shiftMonth(wish.to, 1 - table.months) : wish.from
  const { to, by } = wish
  const detail = canonicalise({ by, from: wish.from, table: wish.table, to })
  const look = lookAt(ports, asked, 'look-statistics', { of: 'organisation', id: organisation }, looks.statistics)
  const which = { from, to, by }
  const seen = await ports.store.look({ ...look, detail }, asking(wish.table, kind, organisation, which, asked))
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.statistics, asked)
  const { countedHomes: homes = [], authorityNames: authorities = [] } = seen
  const frame = { ...frameOf(which, homes, authorities), ...(kind === 'home' && { own: true as const }) }
  const [about] = seen.organisations ?? []
  const began = seen.firstEntryAt ?? seen.firstTransferAt
  return {
    ...fill(wish.table, { ...which, asOf: asked.now }, frame, {
      ...factsOf(seen),
      // Its own register asks for the type of every event.
      ...(kind === 'home' && { telling: [organisation] }),
    }),
    organisation,
    name: about?.name ?? '',
    scope: kind === 'home' ? 'dom' : scopeOf(about?.county ?? null, homes),
    own: kind === 'home',
    homes: homes.length,
    silent: homes.filter(({ delivered }) => !delivered).map(({ id, name }) => ({ id, name })),
    liveFrom: began ? monthOf(warsawDate(began)) : null,
    codeLists: codeListsOf(frame.months),
  }
}

/** Versions of the lists of codes in force in the months. */
export const codeListsOf = (months: readonly string[]): string[] => [
  ...new Set(months.map((month) => catalogueOn(`${month}-01`).version)),
]

/** What a file of the table says about itself. Complete: nothing is hidden from the offices of ust. 6–8, so homes that told nothing are named. */
export function describingOf({ scope: code, name, codeLists, silent, own }: TableView): Describing {
  const missing = own ? [] : silent.map((home) => home.name)
  return { scope: { code, name }, version: 0, codeLists, suppression: 'complete', silent: missing }
}

/** An office of one county is called by it although its own address may lie elsewhere. */
export function scopeOf(own: string | null, homes: readonly CountedHome[]): string {
  const counties = new Set(homes.map(({ county }) => county))
  const [only] = counties
  return own ?? (counties.size === 1 && only ? only : voivodeship)
}

/** Małopolska by TERYT. */
const voivodeship = '12'

/** The organisation asked for, and what it is to this person; nothing where the person may not see its tables: the look refuses. */
function sideOf(actor: Actor, named: string | undefined): { organisation: string; kind?: OrganisationKind } {
  const organisation = named ?? onlyOrganisation(actor, looks.statistics, '?organisation')
  const acting = actsAs(actor, organisation, looks.statistics)
  const kind = acting && roles[acting.role]
  return kind ? { organisation, kind } : { organisation }
}

type Which = { from: string; to: string; by: 'event' | 'report' }

/** What is read for a table, in the batch of its look. */
function asking(code: TableCode, kind: OrganisationKind | undefined, id: string, which: Which, asked: Looking): Ask {
  const { other, census, months, current = false } = tables[code]
  const countings = countingsOf(tables[code])
  const byType = countings.some(({ by }) => by.includes('care-type'))
  const organisations = { ids: [id] }
  if (kind === 'home') {
    const of = { home: id }
    return {
      organisations,
      countedHomes: { ...which, of },
      ...(months && { firstEntryAt: { home: id, viewer: asked } }),
      ...(census && { keptCensus: { home: id, from: which.from, to: which.to } }),
      ...(countings.length > 0 && { homeTallies: { ...which, countings, home: id, viewer: asked } }),
    }
  }
  const of: HandedOverTo = kind === 'authority' ? { authority: id } : 'every-authority'
  return {
    organisations,
    countedHomes: { ...which, of },
    authorityNames: of,
    ...(months && { firstTransferAt: of }),
    ...(census && { handedCensus: { of, from: which.from, to: which.to } }),
    ...(countings.length > 0 && { tallies: { ...which, countings, of } }),
    ...(byType && { typeTelling: { ...which, of } }),
    ...(other === 'durations' && { durations: { ...which, of } }),
    ...(other === 'transfers' && { transferTallies: { ...which, of } }),
    ...(other === 'recommendations' && { recommendationTallies: { ...which, of, on: warsawDate(asked.now) } }),
    ...(other === 'cases' && { caseTallies: { ...which, of, current, now: asked.now } }),
  }
}

type Seen = {
  tallies?: Facts['tallies'][]
  homeTallies?: Facts['tallies'][]
  durations?: Facts['durations']
  caseTallies?: Facts['cases']
  transferTallies?: Facts['transfers']
  recommendationTallies?: Facts['recommendations']
  keptCensus?: readonly CensusRow[]
  handedCensus?: readonly HandedCensusRow[]
  typeTelling?: readonly string[]
}

function factsOf({
  tallies,
  homeTallies,
  durations,
  caseTallies,
  transferTallies,
  recommendationTallies,
  keptCensus,
  handedCensus,
  typeTelling,
}: Seen): Facts {
  return {
    tallies: (tallies ?? homeTallies ?? []).flat(),
    ...(durations && { durations }),
    ...(caseTallies && { cases: caseTallies }),
    ...(transferTallies && { transfers: transferTallies }),
    ...(recommendationTallies && { recommendations: recommendationTallies }),
    census: censusMonths(handedCensus ?? keptCensus ?? []),
    ...(typeTelling && { telling: typeTelling }),
  }
}

/** Each month of each home, its care types together; an estimate in one of them makes an estimate of the month. */
export function censusMonths(rows: readonly Omit<HandedCensusRow, 'told'>[]): CensusMonth[] {
  return [...Map.groupBy(rows, ({ home, month }) => `${home} ${month}`).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const own = [first, ...others]
    const sum = (of: (row: Omit<HandedCensusRow, 'told'>) => number) => own.reduce((total, row) => total + of(row), 0)
    const { home, month } = first
    const estimated = own.some((row) => row.estimated === 1)
    const byType = Object.fromEntries(own.map(({ type, resident_days }) => [type, resident_days]))
    const days = { residentDays: sum((row) => row.resident_days), byType }
    return [{ home, month, residents: sum((row) => row.residents), ...days, estimated }]
  })
}
