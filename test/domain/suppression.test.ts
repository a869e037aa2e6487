// What is hidden in a table for observers and the public, by example; test/attack/ attacks it at random.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dimension, Figures } from '../../src/domain/statistics/figures.ts'
import { releasing } from '../../src/domain/statistics/release.ts'
import { Leeway } from '../../src/domain/statistics/suppression/leeway.ts'
import { published } from '../../src/domain/statistics/suppression/publication.ts'
import { staysUnnoticed, type System } from '../../src/domain/statistics/suppression/system.ts'
import { atOnce } from '../support/at-once.ts'
import { filled } from '../support/random-table.ts'

const kinds: Dimension = {
  code: 'kind',
  members: [{ code: 'W' }, { code: 'S' }, { code: 'O' }, { code: 'U', sumOf: ['W', 'S', 'O'] }],
}
const counties: Dimension = {
  code: 'county',
  members: [{ code: '1202' }, { code: '1205' }, { code: 'total', sumOf: ['1202', '1205'] }],
}
const of = (counts: Record<string, number[]>, head: Partial<Figures> = {}): Figures =>
  filled(
    [counties, kinds],
    ['entries'],
    ([county = '', kind = '']) => counts[county]?.[['W', 'S', 'O'].indexOf(kind)] ?? 0,
    head,
  )
/** The rows of a table as they are printed: W, S, O, U. */
const rowsOf = ({ cells }: Figures): string[] => [0, 4, 8].map((from) => cells.slice(from, from + 4).join(' '))

describe('a table for the public', () => {
  it('shows zeros and counts of five and more when nothing is small', () => {
    const table = of({ '1202': [12, 0, 7], '1205': [30, 5, 0] })
    expect(published(table, []).figures).toEqual(table)
  })

  it('hides a small count, and as much as it takes that rows and columns do not tell it', () => {
    const { figures, primary, secondary } = published(of({ '1202': [12, 3, 7], '1205': [30, 9, 8] }), [])
    expect(rowsOf(figures)).toEqual(['12 # # 22', '30 # # 47', '42 12 15 69'])
    expect([primary, secondary]).toEqual([1, 3])
  })

  it('hides the sum of small counts too, when it leaves them fewer than five apart', () => {
    const { figures } = published(of({ '1202': [2, 3, 0], '1205': [0, 0, 0] }), [])
    expect(rowsOf(figures)).toEqual(['# # 0 #', '0 0 0 0', '# # 0 #'])
  })

  it('hides a count in the quarter that was hidden in its month, when the other months would tell it', () => {
    const january = of({ '1202': [20, 3, 0], '1205': [30, 9, 8] }, { from: '2026-01', to: '2026-01' })
    const february = of({ '1202': [20, 8, 6], '1205': [30, 9, 8] }, { from: '2026-02', to: '2026-02' })
    const march = of({ '1202': [20, 7, 6], '1205': [30, 9, 8] }, { from: '2026-03', to: '2026-03' })
    const quarter = of({ '1202': [60, 18, 12], '1205': [90, 27, 24] }, { from: '2026-01', to: '2026-03' })
    const releases = [january, february, march].reduce(
      (so, month) => [...so, published(month, so).release],
      [] as ReturnType<typeof published>['release'][],
    )
    expect(rowsOf(published(quarter, []).figures)).toEqual(rowsOf(quarter))
    expect(rowsOf(published(quarter, releases).figures)[0]).toMatch(/#/)
  })

  it('keeps hidden what a correction would bare, and hides the changed sums with a count that became small', () => {
    const first = of({ '1202': [12, 6, 7], '1205': [30, 9, 8] })
    const corrected = of({ '1202': [12, 4, 7], '1205': [30, 9, 8] })
    const before = published(first, [])
    expect(rowsOf(before.figures)).toEqual(rowsOf(first))
    expect(rowsOf(published(corrected, [before.release]).figures)).toEqual(['12 # 7 #', '30 9 8 47', '42 # 15 #'])
  })

  it('keeps a place hidden in every correction, also when its count is no longer small', () => {
    const before = published(of({ '1202': [12, 3, 7], '1205': [30, 9, 8] }), [])
    const corrected = of({ '1202': [12, 8, 7], '1205': [30, 9, 8] })
    expect(rowsOf(published(corrected, [before.release]).figures)[0]).toMatch(/^12 # # /)
  })

  it('is refused when the same counties were merged otherwise for the same months', () => {
    const merged = filled([{ code: 'county', members: [{ code: '1201+1214' }] }], ['entries'], () => 9)
    const apart = filled([{ code: 'county', members: [{ code: '1201' }] }], ['entries'], () => 6)
    expect(() => published(apart, [published(merged, []).release])).toThrow(/1201 was published as 1201\+1214/)
  })

  it('is not shown at all when too much is known already', () => {
    const quarter = of({ '1202': [5, 0, 0] }, { from: '2026-01', to: '2026-03' })
    const february = of({ '1202': [3, 0, 0] }, { from: '2026-02', to: '2026-02' })
    const { figures, release } = published(february, [published(quarter, []).release])
    expect([release.withheld, new Set(figures.cells)]).toEqual([true, new Set(['#'])])
  })

  it('is left out of a release when too much is known already, and the others are shown', () => {
    const quarter = published(of({ '1202': [5, 0, 0] }, { from: '2026-01', to: '2026-03' }), []).release
    const month = { from: '2026-02', to: '2026-02' }
    const february = of({ '1202': [3, 0, 0] }, month)
    const rooms: Dimension = { code: 'place', members: [{ code: 'private' }, { code: 'common' }] }
    const other = filled([rooms], ['entries'], () => 9, { table: 'T5', ...month })
    const made = atOnce(releasing([february, other], [quarter]))
    expect(made.omitted).toEqual([{ table: 'T3', why: 'not-provable' }])
    expect(made.published.map(({ figures }) => figures)).toEqual([other])
  })

  it('hides a rate with its count, and leaves the days everybody knows', () => {
    const table = filled([kinds], ['entries', 'resident-days', 'rate'], ([kind], measure) =>
      measure === 'entries' ? ({ W: 20, S: 3, O: 12 }[kind ?? ''] ?? 0) : measure === 'rate' ? 150 : 9000,
    )
    const { cells } = published(table, []).figures
    expect([cells.slice(3, 6), cells[1], cells[7]]).toEqual([['#', 9000, '#'], 9000, 9000])
    expect([0, 6, 9].map((at) => cells[at] === '#')).toEqual([0, 6, 9].map((at) => cells[at + 2] === '#'))
  })

  it('hides with a count the sign that it is too small for a rate: it would tell which of the hidden are small', () => {
    const table = filled([kinds], ['entries', 'rate'], ([kind]) => ({ W: 20, S: 3, O: 12 })[kind ?? ''] ?? 0)
    const cells = table.cells.map((cell, at) => (at % 2 === 0 ? cell : Number(table.cells[at - 1]) < 5 ? 'x' : 150))
    const { figures, release } = published({ ...table, cells }, [])
    expect([cells[3], figures.cells[3]]).toEqual(['x', '#'])
    expect(figures.cells.filter((_, at) => at % 2 === 1)).not.toContain('x')
    const days = filled([kinds], ['entries', 'rate'], () => 0)
    expect(
      published({ ...days, cells: days.cells.map((_, at) => (at % 2 === 0 ? 0 : '.')) }, [release]).figures.cells,
    ).toContain('.')
  })

  it('is refused where a sum is no sum, where periods overlap, and where an entry counts under several codes', () => {
    const wrong = { ...of({ '1202': [12, 0, 7] }), cells: [12, 0, 7, 20, 0, 0, 0, 0, 12, 0, 7, 20] }
    expect(() => published(wrong, [])).toThrow(/not the sum/)
    const rolling = of({ '1202': [12, 0, 7] }, { from: '2026-01', to: '2026-02' })
    const overlapping = of({ '1202': [12, 0, 7] }, { from: '2026-02', to: '2026-03' })
    expect(() => published(overlapping, [published(rolling, []).release])).toThrow(/overlap/)
    const causes = filled([{ code: 'cause', members: [{ code: 'a' }, { code: 'total' }] }], ['entries'], () => 9)
    expect(() => published(causes, [])).toThrow(/several codes/)
  })
})

describe('a proof', () => {
  const system: System = {
    unknowns: [
      { room: 2, state: 'hidden', guarded: true, weight: 2, period: 'March' },
      { room: 9, state: 'hidden', guarded: true, weight: 4, period: 'March' },
      { room: 9, state: 'shown', guarded: false, weight: 4, period: 'March' },
    ],
    relations: [{ total: 2, parts: [0, 1] }],
  }

  it('moves only what is hidden, in whole counts, within its room and with every sum as it was', () => {
    const holds = (...move: [number, number][]): boolean => staysUnnoticed(system, new Map(move))
    expect([holds([0, 5], [1, -5]), holds([0, -2], [1, 2])]).toEqual([true, true])
    expect([holds([0, -3], [1, 3]), holds([0, 0.5], [1, -0.5]), holds([0, 1]), holds([0, 1], [2, 1])]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('is looked for in whole numbers and found as far as the sums allow', () => {
    const leeway = new Leeway(
      [2, 9, 1].map((down) => ({ down, up: 9 })),
      [
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
      ],
      5,
    )
    leeway.open([0, 1, 2], () => 1)
    expect(leeway.furthest(0, 1)).toEqual([5, -5, 0])
    expect(leeway.furthest(0, -1)).toEqual([-2, 2, 0])
    leeway.close([1])
    expect(leeway.furthest(0, 1)).toEqual([1, 0, -1])
  })

  it('keeps every sum and every room, whatever was asked, closed and opened again before', () => {
    const column = fc.nat(7)
    const step = fc.record({ close: fc.array(column), open: fc.array(column), ask: column, up: fc.boolean() })
    const row = fc.uniqueArray(fc.tuple(column, fc.constantFrom(1, -1)), { selector: ([at]) => at, minLength: 2 })
    const asked = [
      fc.array(fc.record({ down: fc.nat(5), up: fc.nat(5) }), { minLength: 8, maxLength: 8 }),
      fc.array(row, { minLength: 2, maxLength: 5 }),
      fc.array(step, { minLength: 4, maxLength: 30 }),
    ] as const
    fc.assert(
      fc.property(...asked, (rooms, rows, steps) => {
        const leeway = new Leeway(rooms, rows, 5)
        const isOpen = new Set<number>()
        for (const { close, open, ask, up } of steps) {
          leeway.close(close)
          for (const one of close) isOpen.delete(one)
          leeway.open(open, () => 1)
          for (const one of open) isOpen.add(one)
          const changes = leeway.furthest(ask, up ? 1 : -1)
          if (!changes) continue
          expect(rows.map((terms) => terms.reduce((sum, [at, by]) => sum + by * (changes[at] ?? 0), 0))).toEqual(
            rows.map(() => 0),
          )
          for (const [at, by] of changes.entries()) {
            const { down = 0, up: most = 0 } = isOpen.has(at) ? (rooms[at] ?? {}) : {}
            expect([-by <= down, by <= most]).toEqual([true, true])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
