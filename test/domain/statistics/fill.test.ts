// Tables from facts: every event stands once in its cell and in the sums it belongs to; what is not known is no zero.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameOf, type CountedHome, type Facts } from '../../../src/domain/statistics/facts.ts'
import { positionOf, sizeOf, type Cell, type Figures } from '../../../src/domain/statistics/figures.ts'
import { fill } from '../../../src/domain/statistics/fill.ts'
import { measures, type MeasureCode } from '../../../src/domain/statistics/measure.ts'
import { monthsBetween } from '../../../src/domain/statistics/months.ts'
import { tableCodes } from '../../../src/domain/statistics/table.ts'

const home = (id: string, more: Partial<CountedHome> = {}): CountedHome => ({
  ...{ id, name: `Dom ${id}`, county: '1210', types: ['PW'], form: 'public', places: 50, delivered: true },
  ...more,
})
const frameWith = (homes: CountedHome[], from = '2026-01', to = '2026-01') =>
  frameOf({ from, to }, homes, [{ id: 'pcpr', name: 'PCPR' }])
const asking = { from: '2026-01', to: '2026-01', by: 'event', asOf: '2026-02-03T10:00:00.000Z' } as const
const cell = ({ dimensions, cells }: Figures, ...codes: string[]): Cell | undefined =>
  cells[positionOf(dimensions, codes)]

describe('the table of kinds by home', () => {
  const facts: Facts = {
    tallies: [
      { codes: { home: 'a', kind: 'W' }, entries: 3, hurt: 4 },
      { codes: { home: 'a', kind: 'N' }, entries: 2, hurt: 0 },
      { codes: { home: 'b', kind: 'O' }, entries: 1, hurt: 1 },
    ],
  }
  const table = fill('T1', asking, frameWith([home('a'), home('b'), home('c', { delivered: false })]), facts)

  it('counts each event in its home, its kind, its book and the sum of homes', () => {
    expect(cell(table, 'a', 'W', 'entries')).toBe(3)
    expect(cell(table, 'a', 'U', 'hurt')).toBe(4)
    expect(cell(table, 'total', 'U', 'entries')).toBe(4)
    expect(cell(table, 'total', 'N', 'entries')).toBe(2)
  })

  it('keeps the books apart: N is no part of the register', () => {
    expect(cell(table, 'a', 'U', 'entries')).toBe(3)
  })

  it('shows a zero only of a home that told something', () => {
    expect(cell(table, 'b', 'W', 'entries')).toBe(0)
    expect(cell(table, 'c', 'W', 'entries')).toBe('.')
  })
})

describe('rates by county', () => {
  const census = (id: string, residentDays: number) => ({
    ...{ home: id, month: '2026-01', residents: 50, residentDays, estimated: false },
  })
  const frame = frameWith([home('a'), home('b'), home('c', { county: '1201' })])
  const tallies = ['a', 'b', 'c'].map((id) => ({ codes: { home: id, kind: 'W' }, entries: 6, hurt: 6 }))

  it('count only homes whose census is there, events and days alike', () => {
    const table = fill('T3', asking, frame, { tallies, census: [census('a', 1500)] })
    expect(cell(table, '1210', 'W', 'entries')).toBe(12)
    expect(cell(table, '1210', 'W', 'rate')).toBe(400)
    expect(cell(table, '1201', 'W', 'rate')).toBe('.')
    expect(cell(table, 'total', 'W', 'rate')).toBe(400)
  })

  it('say nothing under 1,000 resident-days or five events', () => {
    const table = fill('T3', asking, frame, { tallies, census: [census('c', 900)] })
    expect(cell(table, '1201', 'W', 'rate')).toBe('x')
    expect(cell(table, '1201', 'S', 'rate-high')).toBe('x')
  })
})

describe('an entry with several causes', () => {
  it('counts for each of them and once in all', () => {
    const table = fill('T10', asking, frameWith([home('a')]), {
      tallies: [
        { codes: { cause: 'health', preventive: 'training' }, entries: 1, hurt: 1 },
        { codes: { cause: 'staffing', preventive: 'training' }, entries: 1, hurt: 1 },
        { codes: { cause: 'health' }, entries: 1, hurt: 1 },
        { codes: { cause: 'staffing' }, entries: 1, hurt: 1 },
        { codes: { preventive: 'training' }, entries: 1, hurt: 1 },
        { codes: {}, entries: 1, hurt: 1 },
      ],
    })
    expect(cell(table, 'health', 'training', 'entries')).toBe(1)
    expect(cell(table, 'total', 'training', 'entries')).toBe(1)
    expect(cell(table, 'staffing', 'total', 'entries')).toBe(1)
    expect(cell(table, 'total', 'total', 'entries')).toBe(1)
  })
})

describe('shares', () => {
  it('of assessments are taken among the assessed cases', () => {
    const cases = [
      { authority: 'pcpr', outcome: 'adequate', openDays: null, cases: 3 },
      { authority: 'pcpr', outcome: 'inadequate', openDays: null, cases: 1 },
      { authority: 'pcpr', outcome: null, openDays: 9, cases: 4 },
    ]
    const table = fill('T9', asking, frameWith([home('a')]), { tallies: [], cases })
    expect(cell(table, 'pcpr', 'inadequate', 'share')).toBe(250)
    expect(cell(table, 'pcpr', 'open', 'share')).toBe('x')
    expect(
      cell(
        fill('T9', asking, frameWith([home('a')]), { tallies: [], cases: cases.slice(2) }),
        'pcpr',
        'adequate',
        'share',
      ),
    ).toBe('x')
  })

  it('in time are those whose step took no longer than its term', () => {
    const took = (step: string, days: number, entries: number) => ({ codes: { step, home: 'a' }, days, entries })
    const durations = [took('event-report', 1, 5), took('event-report', 2, 3), took('handover-assessment', 14, 1)]
    const table = fill('T7', asking, frameWith([home('a'), home('b')]), { tallies: [], durations })
    expect(cell(table, 'a', 'event-report', 'timely')).toBe(625)
    expect(cell(table, 'a', 'handover-assessment', 'timely')).toBe(1000)
    expect(cell(table, 'b', 'event-report', 'timely')).toBe('x')
  })
})

describe('the measures of a home', () => {
  it('are counted by kind and by what became of them, and add up', () => {
    const table = fill('T19', asking, frameWith([home('a')]), {
      tallies: [
        { codes: { preventive: 'training', effect: 'helped' }, entries: 2, hurt: 2 },
        { codes: { preventive: 'training', effect: 'planned' }, entries: 1, hurt: 1 },
        { codes: { preventive: 'other', effect: 'given-up' }, entries: 1, hurt: 0 },
      ],
    })
    expect(cell(table, 'training', 'helped', 'measures')).toBe(2)
    expect(cell(table, 'training', 'total', 'measures')).toBe(3)
    expect(cell(table, 'total', 'total', 'measures')).toBe(4)
  })
})

describe('the census by home and month', () => {
  const census = [{ home: 'a', month: '2025-12', residents: 50, residentDays: 1550, estimated: false }]
  const table = fill('T17', { ...asking, from: '2025-12' }, frameWith([home('a'), home('b')], '2025-12'), {
    tallies: [],
    census,
  })

  it('shows no number of residents where none was told, and no zero', () => {
    const [wasTold, notYet, never] = [
      ['a', '2025-12'],
      ['a', '2026-01'],
      ['b', '2025-12'],
    ].map((place) => cell(table, ...place, 'residents'))
    expect([wasTold, notYet, never]).toEqual([50, '.', '.'])
  })

  it('says how many of the days are an estimate', () => {
    const estimate = { home: 'b', month: '2025-12', residents: 40, residentDays: 1240, estimated: true }
    const frame = frameWith([home('a'), home('b')], '2025-12')
    const both = fill('T17', { ...asking, from: '2025-12' }, frame, { tallies: [], census: [...census, estimate] })
    const days = (place: string) =>
      ['resident-days', 'estimated-days'].map((measure) => cell(both, place, '2025-12', measure))
    expect([days('a'), days('b'), days('total')]).toEqual([
      [1550, 0],
      [1240, 1240],
      [2790, 1240],
    ])
  })
})

describe('the series of 24 months', () => {
  it('has limits of chance once there are eight months with a census', () => {
    const months = monthsBetween('2025-02', '2026-01')
    const census = months.map((month) => ({ home: 'a', month, residents: 50, residentDays: 1500, estimated: false }))
    const tallies = months.map((month) => ({ codes: { home: 'a', month }, entries: 6, hurt: 6 }))
    const table = fill('T15', { ...asking, from: '2025-02' }, frameWith([home('a')], '2025-02'), { tallies, census })
    expect(cell(table, '2026-01', 'centre')).toBe(400)
    expect(cell(table, '2026-01', 'limit-low')).toBe(0)
    expect(cell(table, '2026-01', 'limit-high')).toBe(890)
    const short = fill('T15', asking, frameWith([home('a')], '2025-12'), { tallies, census: census.slice(-2) })
    expect(cell(short, '2026-01', 'centre')).toBe('x')
  })
})

describe('every table', () => {
  const codes = fc.constantFrom('W', 'S', 'O', 'N')
  const counts = fc.array(fc.record({ home: fc.constantFrom('a', 'b', 'c'), kind: codes, entries: fc.nat(9) }), {
    maxLength: 30,
  })

  it.each(tableCodes)('%s has a cell for each combination and never invents one', (code) => {
    const table = fill(code, asking, frameWith([home('a'), home('b')]), { tallies: [] })
    expect(table.cells).toHaveLength(sizeOf(table.dimensions))
    expect(table.cells.filter((one) => typeof one === 'number' && one !== 0)).toEqual([])
  })

  it('has sums that are the sums of their parts, in every additive measure', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const tallies = given.map(({ home: of, kind, entries }) => ({
          codes: { home: of, kind },
          entries,
          hurt: entries,
        }))
        const table = fill('T1', asking, frameWith([home('a'), home('b'), home('c', { county: '1201' })]), { tallies })
        for (const [index, { members }] of table.dimensions.entries()) {
          for (const { code, sumOf } of members) {
            if (!sumOf) continue
            expectSums(table, index, code, sumOf)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

/** For every cell of the sum: it is the sum of the cells of its parts. */
function expectSums(table: Figures, index: number, code: string, parts: readonly string[]): void {
  for (const others of combinations(table, index)) {
    const measure = others.at(-1) as MeasureCode
    if (!measures[measure].additive) continue
    const of = (one: string) => Number(cell(table, ...others.with(index, one)))
    expect(of(code)).toBe(parts.reduce((sum, part) => sum + of(part), 0))
  }
}

function combinations({ dimensions }: Figures, without: number): string[][] {
  return dimensions.reduce<string[][]>(
    (all, { members }, index) =>
      all.flatMap((one) => (index === without ? [[...one, '']] : members.map(({ code }) => [...one, code]))),
    [[]],
  )
}
