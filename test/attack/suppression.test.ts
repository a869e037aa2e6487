// Safe publication under attack: an independent solver reads everything that was released and recovers no hidden count.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeOf, type Dimension, type Figures } from '../../src/domain/statistics/figures.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { published, publishing } from '../../src/domain/statistics/suppression/publication.ts'
import { atOnce } from '../support/at-once.ts'
import { attack, width } from '../support/attack.ts'
import { anyDimension, anyTable, corrected, fewEntries, filled, placeOf, summed } from '../support/random-table.ts'

/** Publishes one table after the other, as an office would. */
function releasedInTurn(tables: readonly Figures[]): Release[] {
  const releases: Release[] = []
  for (const table of tables) releases.push(published(table, releases).release)
  return releases
}
const releasedTogether = (tables: readonly Figures[]): Release[] =>
  atOnce(publishing(tables, [])).map(({ release }) => release)
/** Counts that are told too well. Of a table of which nothing was shown only small counts are kept: the others may follow. */
const told = (releases: readonly Release[]) =>
  attack(releases).filter((found) => width(found) < 5 && !(found.withheld && (found.value === 0 || found.value >= 5)))

const twoWays = fc.tuple(anyDimension('a', 5), anyDimension('b', 4))
const threeMonths = ['2026-01', '2026-02', '2026-03']
/** The three months of a quarter over the same places, and the quarter. */
const quarter = fc.tuple(anyDimension('a', 4), anyDimension('b', 3)).chain((dimensions) => {
  const months = threeMonths.map((month) => anyTable(fc.constant(dimensions), { from: month, to: month }))
  return fc.tuple(...months).map((tables) => [...tables, summed(tables)])
})

const dimension = (code: string, leaves: string[], whole: string): Dimension => ({
  code,
  members: [...leaves.map((leaf) => ({ code: leaf })), { code: whole, sumOf: leaves }],
})
const counties = dimension('county', ['1202', '1205', '1206'], 'total')
const kinds = dimension('kind', ['W', 'S', 'O'], 'U')
const sexes = dimension('sex', ['F', 'M'], 'total')
const harm = dimension('harm', ['1', '3'], 'total')
const at = ({ members }: Dimension, code: string | undefined): number =>
  members.findIndex((member) => member.code === code)

describe('somebody with a solver and everything published', () => {
  it('tells no hidden count of a table with margins and groups', () => {
    fc.assert(
      fc.property(anyTable(twoWays), (table) => {
        expect(told(releasedInTurn([table]))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('tells none of a table with three ways', () => {
    const threeWays = fc.tuple(anyDimension('a', 3), anyDimension('b', 3), anyDimension('c', 2))
    fc.assert(
      fc.property(anyTable(threeWays), (table) => {
        expect(told(releasedInTurn([table]))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('tells none of the months from their quarter, in whatever order they came out', () => {
    const inOrder = quarter.chain((tables) => fc.shuffledSubarray(tables, { minLength: 4 }))
    fc.assert(
      fc.property(inOrder, (tables) => {
        expect(told(releasedInTurn(tables))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tells none from a correction of a month and of its quarter', () => {
    const withCorrections = fc.tuple(
      quarter,
      fc.array(fewEntries, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.boolean(),
    )
    fc.assert(
      fc.property(withCorrections, ([tables, changes, seed, whileOpen]) => {
        const [first, second, third, whole] = tables as [Figures, Figures, Figures, Figures]
        const late = corrected(first, changes, seed)
        const sequence = whileOpen
          ? [first, second, late, third, summed([late, second, third])]
          : [first, second, third, whole, late, summed([late, second, third])]
        expect(told(releasedInTurn(sequence))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tells none from the zero of a quarter whose month was corrected to none', () => {
    const tableOf = (counts: Record<string, number>, from: string, to = from) =>
      filled([kinds], ['entries'], ([kind = '']) => counts[kind] ?? 0, { from, to })
    const first = tableOf({ W: 1, S: 12, O: 13 }, '2026-01')
    const others = ['2026-02', '2026-03'].map((month) => tableOf({ W: 0, S: 9, O: 8 }, month))
    const none = tableOf({ W: 0, S: 12, O: 13 }, '2026-01')
    const whole = tableOf({ W: 0, S: 30, O: 29 }, '2026-01', '2026-03')
    const releases = releasedInTurn([first, ...others, none, whole])
    expect(told(releases)).toEqual([])
    expect(releases.map(({ cells }) => cells[0])).toEqual(['#', 0, 0, '#', '#'])
    expect(releases.at(-1)?.withheld).toBe(false)
  })

  it('tells neither entries nor people hurt from each other', () => {
    const tables = twoWays.chain((dimensions) =>
      fc
        .array(fc.tuple(fewEntries, fc.constantFrom(0, 0, 0, 1, 2)), {
          minLength: sizeOf(dimensions),
          maxLength: sizeOf(dimensions),
        })
        .map((counts) =>
          filled(dimensions, ['entries', 'hurt'], (codes, measure) => {
            const [entries, more] = counts[placeOf(dimensions, codes)] ?? [0, 0]
            return measure === 'entries' || entries === 0 ? entries : entries + more
          }),
        ),
    )
    fc.assert(
      fc.property(tables, (table) => {
        expect(told(releasedInTurn([table]))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tells none from another table that has the same sums', () => {
    const split = fc.tuple(fewEntries, fc.nat(99))
    const both = fc.array(split, { minLength: 9, maxLength: 9 }).map((counts) => {
      const entries = (county: number, kind: number): number => counts[county * 3 + kind]?.[0] ?? 0
      const byCounty = filled([counties, kinds], ['entries'], ([county, kind]) =>
        entries(at(counties, county), at(kinds, kind)),
      )
      const byHarm = filled(
        [harm, kinds],
        ['entries'],
        ([level, kind]) => {
          const all = entries(0, at(kinds, kind)) + entries(1, at(kinds, kind)) + entries(2, at(kinds, kind))
          const severe = (counts[at(kinds, kind)]?.[1] ?? 0) % (all + 1)
          return level === '3' ? severe : all - severe
        },
        { table: 'T2' },
      )
      return [byCounty, byHarm]
    })
    fc.assert(
      fc.property(both, fc.boolean(), (tables, otherFirst) => {
        const releases = releasedInTurn(otherFirst ? tables.toReversed() : tables)
        expect(told(releases)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('tells neither the entries of a harm nor the people so hurt from each other, which stand in two tables', () => {
    const both = fc
      .array(fc.tuple(fewEntries, fc.constantFrom(0, 0, 0, 1, 2), fc.nat(99)), { minLength: 6, maxLength: 6 })
      .map((counts) => {
        const count = (level: string | undefined, kind: string | undefined) =>
          counts[at(harm, level) * 3 + at(kinds, kind)] ?? [0, 0, 0]
        const byKind = filled([kinds, harm], ['entries'], ([kind, level]) => count(level, kind)[0], { table: 'T2' })
        const bySex = filled(
          [sexes, harm],
          ['hurt'],
          ([sex, level]) => {
            const all = ['W', 'S', 'O'].map((kind) => count(level, kind))
            const people = all.reduce((sum, [entries, more]) => sum + entries + (entries > 0 ? more : 0), 0)
            const women = (all[0]?.[2] ?? 0) % (people + 1)
            return sex === 'F' ? women : people - women
          },
          { table: 'T6' },
        )
        return [byKind, bySex]
      })
    fc.assert(
      fc.property(both, (tables) => {
        expect(told(releasedTogether(tables))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('tells none of the voivodeship by county and kind, month after month, where a home has none to two', () => {
    const releases = releasedInTurn([table('2026-01', 1), table('2026-02', 2), table('2026-03', 3)])
    expect(releases.map(({ withheld }) => withheld)).toEqual([false, false, false])
    expect(told(releases)).toEqual([])
  })
})

/** 16 counties and groups of counties × W, S, O with their sums: 0 to 2 in a home and month. */
function table(month: string, seed: number): Figures {
  const counties = Array.from({ length: 16 }, (_, at) => `k${String(at).padStart(2, '0')}`)
  const dimensions: Dimension[] = [
    { code: 'county', members: [...counties.map((code) => ({ code })), { code: '12', sumOf: counties }] },
    { code: 'kind', members: [{ code: 'W' }, { code: 'S' }, { code: 'O' }, { code: 'U', sumOf: ['W', 'S', 'O'] }] },
  ]
  let state = seed
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return filled(dimensions, ['entries'], ([, kind]) => next({ W: 14, S: 2, O: 6 }[kind ?? ''] ?? 1), {
    from: month,
    to: month,
  })
}
