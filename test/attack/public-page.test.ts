// The public page shows a part of what observers were given, cell by cell the same: somebody who holds both, all releases and all
// corrections, knows no more than an observer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countyCodes } from '../../src/domain/county.ts'
import { countingsIn, newestVersion, tablesOfVersion } from '../../src/domain/statistics/closed-tables.ts'
import type { ClosedFacts } from '../../src/domain/statistics/closing.ts'
import type { CountedHome, Frame, Tally } from '../../src/domain/statistics/facts.ts'
import { codesAt, positionOf, type Cell, type Figures } from '../../src/domain/statistics/figures.ts'
import { monthsBetween } from '../../src/domain/statistics/months.ts'
import { hasPublicPart, publicPart } from '../../src/domain/statistics/public-page.ts'
import { figuresToPublish, releasing } from '../../src/domain/statistics/release.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { attack, type Seen } from '../support/attack.ts'

const closedTables = tablesOfVersion(newestVersion)
const year = { from: '2025-01', to: '2025-12' }
const asOf = '2026-01-10T10:00:00.000Z'
const homes = [4, 3, 5].flatMap((count, at) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${countyCodes[at]}-${index}`, name: 'Dom Zmyślony', county: countyCodes[at] ?? null },
    ...{ types: ['PW'], form: 'public', places: 80, delivered: true },
  })),
) as CountedHome[]
const frame: Frame = { months: monthsBetween(year.from, year.to), quarters: [], homes, authorities: [] }

let state = 7
const next = (below: number) => {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}
const categories = ['W01', 'W02', 'W03', 'S01', 'O01', 'O02', 'N01']
type Happened = Record<'home' | 'kind' | 'category' | 'harm', string>
const happen = (count: number): Happened[] =>
  Array.from({ length: count }, () => {
    const category = categories[Math.min(next(9), next(9)) % 7] ?? 'W01'
    return {
      home: homes[next(12)]?.id ?? '',
      category,
      kind: category.charAt(0),
      harm: String(Math.min(next(5), next(5))),
    }
  })
const early = happen(150)
const late = happen(4)

/** What T2 and T3 count. */
function facts(events: readonly Happened[]): ClosedFacts {
  const counted = countingsIn(closedTables).map(({ by, book }): Tally[] =>
    book || !['category,harm', 'home,kind'].includes(by.join())
      ? []
      : [...Map.groupBy(events, (event) => by.map((code) => event[code as keyof Happened]).join()).values()].map(
          (group) => ({
            codes: Object.fromEntries(by.map((code) => [code, group[0]?.[code as keyof Happened] ?? ''])),
            ...{ entries: group.length, hurt: group.length },
          }),
        ),
  )
  return { counted, durations: [], cases: [], transfers: [], census: [] }
}

function publishedYear(events: readonly Happened[], earlier: readonly Release[]): Release[] {
  const { figures } = figuresToPublish({ ...year, asOf }, frame, facts(events), closedTables)
  const wished = figures.filter(({ table }) => hasPublicPart(table, year))
  const work = releasing(wished, earlier)
  for (;;) {
    const step = work.next()
    if (!step.done) continue
    expect([wished.length, step.value.omitted]).toEqual([2, []])
    return step.value.published.map(({ release }) => release)
  }
}

const shownBy = ({ figures, cells }: Seen): Figures => ({ ...figures, cells })

describe('somebody who has the public page and everything observers have', () => {
  it('bounds no hidden count better than an observer does, a correction included', () => {
    const first = publishedYear(early, [])
    const observers = [...first, ...publishedYear([...early, ...late], first)]
    const everybody = observers.map((release): Seen => {
      const [figures] = publicPart([release.figures], year) as [Figures]
      const [{ cells }] = publicPart([shownBy(release)], year) as [Figures]
      return { figures, cells, withheld: release.withheld }
    })
    const alone = attack(observers, 'exactly')
    // In the order of time: each release reaches observers and the public together.
    const together = attack(
      [...observers.slice(0, 2), ...everybody.slice(0, 2), ...observers.slice(2), ...everybody.slice(2)],
      'exactly',
    )
    expect(alone.length).toBeGreaterThan(20)
    const bounds = (found: typeof alone) =>
      new Set(found.map(({ name, least, most }) => `${name.replace(/^r\d+/, '')} ${least}..${most}`))
    expect([...bounds(together)].filter((one) => !bounds(alone).has(one))).toEqual([])
    expect(together.filter(({ least, most, withheld }) => !withheld && most - least < 5)).toEqual([])
  }, 120_000)

  it('finds on the page fewer cells and no other', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom<Cell>('#', '.'))
    const [t2, t3] = publishedYear(early, []).map(({ figures }) => figures) as [Figures, Figures]
    fc.assert(
      fc.property(fc.constantFrom(t2, t3), fc.infiniteStream(cell), (table, stream) => {
        const figures = { ...table, cells: table.cells.map(() => stream.next().value as Cell) }
        const [part] = publicPart([figures], year) as [Figures]
        const same = part.cells.map(
          (_, at) => figures.cells[positionOf(figures.dimensions, codesAt(part.dimensions, at))],
        )
        expect(part.cells).toEqual(same)
        expect(part.cells.length).toBeLessThan(figures.cells.length)
        expect(part.cells.length).toBe(part.dimensions.reduce((size, { members }) => size * members.length, 1))
        for (const { members } of part.dimensions)
          for (const { sumOf = [] } of members)
            for (const code of sumOf) expect(members.map((member) => member.code)).toContain(code)
      }),
    )
  })

  it('finds there whole years only, by code or by county and kind of the register, and nothing of harm, place, time, sex or age', () => {
    const tables = publishedYear(early, []).map(({ figures }) => figures)
    const shown = publicPart(tables, year).map(({ table, dimensions }) => [
      table,
      ...dimensions.map(({ code, members }) =>
        members.length > 5 ? code : `${code}: ${members.map((one) => one.code).join(' ')}`,
      ),
    ])
    expect(shown).toEqual([
      ['T2', 'category', 'harm: total', 'measure: entries'],
      ['T3', 'county: 1201 1202 1203 total', 'kind: W S O U', 'measure: entries hurt rate rate-low rate-high'],
    ])
    for (const to of ['2025-01', '2025-03', '2025-06']) expect(publicPart(tables, { ...year, to })).toEqual([])
  })
})
