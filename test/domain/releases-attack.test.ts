// The voivodeship published as an office would: a quarter with its months and a correction, a year with its quarters. An independent
// solver reads it all and recovers no hidden count.
import { describe, expect, it } from 'vitest'
import { countyCodes } from '../../src/domain/county.ts'
import { closedCountings, type ClosedFacts } from '../../src/domain/statistics/closing.ts'
import type { CountedHome, Frame, Tally } from '../../src/domain/statistics/facts.ts'
import { monthsBetween } from '../../src/domain/statistics/months.ts'
import { bearsOn, figuresToPublish, releasing } from '../../src/domain/statistics/release.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { attack, width } from '../support/attack.ts'

type Happened = Record<'home' | 'month' | 'kind' | 'category' | 'harm', string>

/** Homes of each of the first counties in the order of the codes (domain.md §9.5). */
const homes: CountedHome[] = [1, 3, 1, 2, 4, 9, 6, 5].flatMap(
  (count, at) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `${countyCodes[at]}-${index}`, name: 'Dom Zmyślony', county: countyCodes[at] ?? null },
      ...{ types: ['PW'], form: 'public', places: 80, delivered: true },
    })) as CountedHome[],
)
const kindOf: Record<string, string> = { W01: 'W', W02: 'W', S01: 'S', O01: 'O', O02: 'O' }

let state = 11
const next = (below: number) => {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}
const happened: Happened[] = monthsBetween('2024-01', '2025-12').flatMap((month) =>
  homes.flatMap(({ id: home }) =>
    Array.from({ length: next(3) }, () => {
      const category = Object.keys(kindOf)[next(5)] ?? 'W01'
      return { home, month, category, kind: kindOf[category] ?? 'W', harm: String(next(3)) }
    }),
  ),
)
const late: Happened[] = [1, 2, 3].map((at) => ({
  ...{ home: homes[at * 7]?.id ?? '', month: '2024-02', category: 'W01', kind: 'W', harm: '1' },
}))

/** Only what T3 counts: by home and kind. */
function closed(events: readonly Happened[], { from, to }: { from: string; to: string }) {
  const own = events.filter(({ month }) => from <= month && month <= to)
  const counted = closedCountings.map(({ by }): Tally[] =>
    by.join() !== 'home,kind'
      ? []
      : [...Map.groupBy(own, ({ home, kind }) => `${home} ${kind}`).values()].map((group) => ({
          codes: { home: group[0]?.home ?? '', kind: group[0]?.kind ?? '' },
          entries: group.length,
          hurt: group.length,
        })),
  )
  const facts: ClosedFacts = { counted, durations: [], cases: [], transfers: [], census: [] }
  const frame: Frame = { months: monthsBetween(from, to), quarters: [], homes, authorities: [] }
  return { frame, facts }
}

const month = (name: string) => ({ from: name, to: name })
const quarter = (year: number, of: number) => ({
  from: `${year}-${String(of * 3 - 2).padStart(2, '0')}`,
  to: `${year}-${String(of * 3).padStart(2, '0')}`,
})
/** Of 2024 a quarter by its months, with a correction of February and of the quarter; 2025 by quarters and as a year. */
const sequence = [
  ...monthsBetween('2024-01', '2024-03').map(month),
  quarter(2024, 1),
  ...[1, 2, 3, 4].map((of) => quarter(2025, of)),
  { from: '2025-01', to: '2025-12' },
]
const corrections = [month('2024-02'), quarter(2024, 1)]

function releasedInTurn() {
  const made: { period: { from: string; to: string }; release: Release }[] = []
  const publish = (events: readonly Happened[], period: { from: string; to: string }) => {
    const { frame, facts } = closed(events, period)
    const bearing = made.filter((one) => bearsOn(period, one.period))
    const asOf = '2026-01-10T10:00:00.000Z'
    const { figures, omitted } = figuresToPublish(
      { ...period, asOf },
      frame,
      facts,
      bearing.map((one) => one.period),
    )
    expect([period, omitted]).toEqual([period, []])
    const work = releasing(
      figures.filter(({ table }) => table === 'T3'),
      bearing.map(({ release }) => release),
    )
    for (;;) {
      const step = work.next()
      if (!step.done) continue
      made.push(...step.value.published.map(({ release }) => ({ period, release })))
      expect(step.value.omitted).toEqual([])
      return
    }
  }
  for (const period of sequence) publish(happened, period)
  for (const period of corrections) publish([...happened, ...late], period)
  return made.map(({ release }) => release)
}

describe('somebody with a solver and every release of two years', () => {
  it('tells no hidden count from months, quarters, the year and a correction', () => {
    const releases = releasedInTurn()
    expect(releases).toHaveLength(sequence.length + corrections.length)
    const found = attack(releases)
    expect(found.length).toBeGreaterThan(100)
    const told = found.filter((one) => width(one) < 5 && !(one.withheld && (one.value === 0 || one.value >= 5)))
    expect(told).toEqual([])
  }, 300_000)

  it('gets no year after its months, and no half-year: nobody could prove them safe in good time', () => {
    const { frame, facts } = closed(happened, { from: '2024-01', to: '2024-12' })
    const asOf = '2025-01-10T10:00:00.000Z'
    const year = { from: '2024-01', to: '2024-12', asOf }
    expect(figuresToPublish(year, frame, facts, [month('2024-03')])).toMatchObject({ figures: [] })
    expect(figuresToPublish(year, frame, facts, [quarter(2024, 1), month('2023-12')]).figures.length).toBeGreaterThan(0)
    expect(figuresToPublish({ ...year, to: '2024-06' }, frame, facts, []).figures).toEqual([])
  })

  it('reads no rate where the census of a home is missing, and no county table with a home of no county', () => {
    const { frame, facts } = closed(happened, month('2024-01'))
    const asOf = '2025-01-10T10:00:00.000Z'
    const { figures } = figuresToPublish({ ...month('2024-01'), asOf }, frame, facts, [])
    const t3 = figures.find(({ table }) => table === 'T3')
    const measures = t3?.dimensions.at(-1)?.members.map(({ code }) => code) ?? []
    const rates = t3?.cells.filter((_, at) => measures[at % measures.length]?.startsWith('rate'))
    expect(new Set(rates)).toEqual(new Set(['.']))
    const unplaced = { ...frame, homes: [...homes, { ...homes[0]!, id: 'nowhere', county: null }] }
    const { figures: some, omitted } = figuresToPublish({ ...month('2024-01'), asOf }, unplaced, facts, [])
    expect(omitted.map(({ table }) => table)).toEqual(['T3', 'T14'])
    expect(some.map(({ table }) => table)).toEqual(['T2', 'T5', 'T6'])
  })
})
