// The voivodeship published as an office would, every table of every release: months, their quarter, corrections, quarters, the year.
// An independent solver reads it all at once and recovers no hidden count.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresToPublish, releasing, type Omission } from '../../src/domain/statistics/release.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import type { Publication } from '../../src/domain/statistics/suppression/publication.ts'
import { atOnce } from '../support/at-once.ts'
import { attack, width } from '../support/attack.ts'
import { closed, closedTables, happenings, homes, type Happened } from '../support/voivodeship.ts'

type Months = { from: string; to: string }
const month = (name: string): Months => ({ from: name, to: name })
const quarter = (of: number): Months => ({
  from: `2025-${String(of * 3 - 2).padStart(2, '0')}`,
  to: `2025-${String(of * 3).padStart(2, '0')}`,
})
const year: Months = { from: '2025-01', to: '2025-12' }
const [asOf, later] = ['2026-01-10T10:00:00.000Z', '2026-02-10T10:00:00.000Z'] as const

/** One release after the other, each of all its tables, from what had happened by then. */
function* published(
  sequence: readonly (readonly [events: readonly Happened[], period: Months, asOf: string])[],
  some = homes,
): Generator<{ published: readonly Publication[]; omitted: readonly Omission[] }> {
  const releases: Release[] = []
  for (const [events, period, known] of sequence) {
    const { frame, facts } = closed(events, period, some)
    const { figures } = figuresToPublish({ ...period, asOf: known }, frame, facts, closedTables)
    const made = atOnce(releasing(figures, releases))
    releases.push(...made.published.map(({ release }) => release))
    yield made
  }
}

/** Counts that are told too well. Of a table of which nothing was shown only small counts are kept: the others may follow. */
const told = (releases: readonly Release[]) =>
  attack(releases).filter((found) => width(found) < 5 && !(found.withheld && (found.value === 0 || found.value >= 5)))

describe('somebody with a solver and every table of every release', () => {
  it('tells no hidden count of the voivodeship from months, a quarter, corrections, all quarters and the year', () => {
    const events = happenings('2025-01', '2025-12', 1)
    const corrected = [...events.slice(1), ...happenings('2025-02', '2025-02', 0.03, 7)]
    const made = [
      ...published([
        ...['2025-01', '2025-02', '2025-03'].map((name) => [events, month(name), asOf] as const),
        [events, quarter(1), asOf],
        ...[month('2025-02'), quarter(1)].map((of) => [corrected, of, later] as const),
        ...[quarter(2), quarter(3), quarter(4), year].map((of) => [corrected, of, later] as const),
      ]),
    ]
    expect(made.flatMap(({ omitted }) => omitted)).toEqual([])
    const releases = made.flatMap((one) => one.published.map(({ release }) => release))
    expect(new Set(releases.map(({ figures }) => figures.table))).toEqual(new Set(['T2', 'T3', 'T5', 'T6', 'T14']))
    const found = attack(releases)
    expect(found.length).toBeGreaterThan(2000)
    expect(found.filter((one) => width(one) < 5)).toEqual([])
  }, 600_000)

  it('tells none of a year that comes after months, their quarters, a half-year and two more quarters', () => {
    const some = homes.slice(0, 7)
    const events = happenings('2025-01', '2025-12', 1.5, 55, some)
    const inTime = [
      ...[month('2025-01'), month('2025-02'), month('2025-03'), quarter(1)],
      ...[month('2025-04'), month('2025-05'), month('2025-06'), quarter(2), { from: '2025-01', to: '2025-06' }],
      ...[quarter(3), quarter(4), year],
    ]
    const made = [
      ...published(
        inTime.map((of) => [events, of, asOf] as const),
        some,
      ),
    ]
    expect(made.flatMap(({ omitted }) => omitted)).toEqual([])
    expect(told(made.flatMap((one) => one.published.map(({ release }) => release)))).toEqual([])
  }, 600_000)

  it('tells none of a few homes, whatever happens there and however rarely', () => {
    const rare = fc.record({
      first: fc.nat(60),
      count: fc.integer({ min: 3, max: 12 }),
      rate: fc.double({ min: 0.05, max: 2, noNaN: true }),
    })
    fc.assert(
      fc.property(rare, fc.nat(999), fc.boolean(), ({ first, count, rate }, seed, whileOpen) => {
        const some = homes.slice(first, first + count)
        const events = happenings('2025-01', '2025-03', rate, seed, some)
        const corrected = [...events.slice(1), ...happenings('2025-02', '2025-02', rate / 9, seed + 1, some)]
        const [january, february, march] = ['2025-01', '2025-02', '2025-03'].map(month) as [Months, Months, Months]
        const correction = [corrected, february, later] as const
        const made = published(
          [
            ...[january, february].map((of) => [events, of, asOf] as const),
            ...(whileOpen ? [correction] : []),
            [events, march, asOf],
            [whileOpen ? corrected : events, quarter(1), asOf],
            ...(whileOpen ? [] : [correction, [corrected, quarter(1), later] as const]),
          ],
          some,
        )
        expect(told([...made].flatMap((one) => one.published.map(({ release }) => release)))).toEqual([])
      }),
      { numRuns: 6 },
    )
  }, 600_000)
})

describe('a release', () => {
  it('reads no rate where the census of a home is missing, and no county table with a home of no county', () => {
    const { frame, facts } = closed(happenings('2025-01', '2025-01', 1), month('2025-01'))
    const asked = { ...month('2025-01'), asOf }
    const { figures } = figuresToPublish(asked, frame, { ...facts, census: facts.census.slice(1) }, closedTables)
    const t3 = figures.find(({ table }) => table === 'T3')
    const measures = t3?.dimensions.at(-1)?.members.map(({ code }) => code) ?? []
    const rates = t3?.cells.filter((_, at) => measures[at % measures.length]?.startsWith('rate'))
    expect(new Set(rates)).toEqual(new Set(['.']))
    const unplaced = { ...frame, homes: [...homes, { ...homes[0]!, id: 'nowhere', county: null }] }
    const { figures: some, omitted } = figuresToPublish(asked, unplaced, facts, closedTables)
    expect(omitted.map(({ table }) => table)).toEqual(['T3', 'T14'])
    expect(some.map(({ table }) => table)).toEqual(['T2', 'T5', 'T6'])
  })

  it('leaves out a table that is not what it says, and names it', () => {
    const { frame, facts } = closed(happenings('2025-01', '2025-01', 1), month('2025-01'))
    const { figures } = figuresToPublish({ ...month('2025-01'), asOf }, frame, facts, closedTables)
    const wrong = figures.map((one) => (one.table === 'T5' ? { ...one, cells: one.cells.map((_, at) => at) } : one))
    const made = atOnce(releasing(wrong, []))
    expect(made.omitted).toEqual([{ table: 'T5', why: 'not-provable' }])
    expect(made.published.map((one) => one.figures.table)).toEqual(['T2', 'T3', 'T6', 'T14'])
  })
})
