// What an authority was told, counted at a position of its ledger in slices, between which others get their turn. Rows are only added and
// the position says which of them count, so the slices are of one state, whatever comes in between. Decides and writes nothing.
import { countingsIn, countsRecommendations, type ClosedTables } from '../../domain/statistics/closed-tables.ts'
import { addedUp, inVersion, type ClosedFacts } from '../../domain/statistics/closing.ts'
import type { Standing } from '../../domain/statistics/difference.ts'
import { frameOf, type Frame } from '../../domain/statistics/facts.ts'
import { monthsBetween } from '../../domain/statistics/months.ts'
import type { Position } from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { censusMonths } from '../common/statistics.ts'
import type { Ports } from '../ports.ts'

type Store = Pick<Ports['store'], 'readEach'>
/**
 * Months `YYYY-MM`, both inclusive, of the event; `upTo`: how far the authority's own ledger is counted; `asOf`: instant (UTC) on whose
 * day terms are over.
 */
export type CountedAt = { authority: string; from: string; to: string; upTo: Position; asOf: string }

/** A month of 8,000 entries is looked through in as many parts, by day, as keep others waiting for less than 20 ms (design.md §8). */
const parts = [
  [1, 6],
  [7, 12],
  [13, 18],
  [19, 24],
  [25, 31],
] as const
/** And so many of them are counted at once. */
const atOnce = 150

const standingIn = ({ authority, from, to, upTo }: CountedAt) =>
  monthsBetween(from, to).flatMap((month) =>
    parts.map((days) => ({
      standingSnapshots: { from: month, to: month, by: 'event', of: { authority }, upTo, days } as const,
    })),
  )

const recommendedAt = ({ authority, from, to, upTo, asOf }: CountedAt) => ({
  ...{ from, to, upTo, of: { authority }, on: warsawDate(asOf) },
})

/** At least one, so that what is counted of nothing is a count too. */
function slicesOf(ids: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(ids.length / atOnce))
  return Array.from({ length: count }, (_, index) => ids.slice(index * atOnce, (index + 1) * atOnce))
}

/** The homes and the counts of a close of these tables. */
export async function countedAt(
  store: Store,
  at: CountedAt,
  tables: ClosedTables,
): Promise<{ frame: Frame; facts: ClosedFacts }> {
  const { authority, from, to, upTo } = at
  const of = { authority }
  const which = { from, to, by: 'event', of, upTo } as const
  const [told, ...standing] = await store.readEach([
    {
      ...{ authorityNames: of, transferTallies: which, handedCensus: which },
      ...(countsRecommendations(tables) && { recommendationTallies: recommendedAt(at) }),
    },
    ...standingIn(at),
  ])
  const found = standing.flatMap(({ standingSnapshots }) =>
    standingSnapshots.filter(({ elsewhere }) => elsewhere === 0),
  )
  const withEvents = [...new Set(found.map(({ home }) => home))]
  const [homes, ...counts] = await store.readEach([
    { countedHomes: { ...which, withEvents }, typeTelling: { ...which, withEvents } },
    ...slicesOf(found.map(({ id }) => id)).map((among) => ({
      tallies: { ...which, among, countings: countingsIn(tables) },
      durations: { ...which, among },
      caseTallies: { ...which, among, current: false, now: '' },
    })),
  ])
  const sums = addedUp(
    counts.map((one) => ({ counted: one.tallies, durations: one.durations, cases: one.caseTallies })),
  )
  return {
    frame: frameOf({ from, to }, homes.countedHomes, told.authorityNames),
    facts: inVersion(
      {
        ...{ ...sums, transfers: told.transferTallies, census: censusMonths(told.handedCensus) },
        telling: homes.typeTelling,
        ...(told.recommendationTallies && { recommendations: told.recommendationTallies }),
      },
      tables,
    ),
  }
}

/** The entries, censuses, transfers and recommendations that counted there; of the entries also those that count elsewhere, and say so. */
export async function standingAt(store: Store, at: CountedAt, tables: ClosedTables): Promise<Standing> {
  const { authority, from, to, upTo } = at
  const of = { authority }
  const [told, ...standing] = await store.readEach([
    {
      ...{ handedCensus: { from, to, of, upTo }, countedTransfers: { from, to, authority, upTo } },
      ...(countsRecommendations(tables) && { countedRecommendations: recommendedAt(at) }),
    },
    ...standingIn(at),
  ])
  const ids = standing.flatMap(({ standingSnapshots }) => standingSnapshots.map(({ id }) => id))
  const entries = await store.readEach(
    slicesOf(ids).map((among) => ({ countedEntries: { from, to, by: 'event', of, upTo, among } as const })),
  )
  return {
    entries: entries.flatMap(({ countedEntries }) => countedEntries),
    census: told.handedCensus,
    transfers: told.countedTransfers,
    recommendations: told.countedRecommendations ?? [],
  }
}
