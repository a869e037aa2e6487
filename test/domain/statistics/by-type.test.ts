// Homes of several types in the table by type of care: split where every event says its type, together with all their days otherwise.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameOf, type CensusMonth, type CountedHome, type Facts } from '../../../src/domain/statistics/facts.ts'
import { positionOf, type Cell, type Figures } from '../../../src/domain/statistics/figures.ts'
import { fill } from '../../../src/domain/statistics/fill.ts'
import { definitionOf } from '../../../src/domain/statistics/closed-tables.ts'

const home = (id: string, ...types: CountedHome['types']): CountedHome => ({
  ...{ id, name: `Dom ${id}`, county: '1210', types, form: 'public', places: 50, delivered: true },
})
const asking = { from: '2026-01', to: '2026-02', by: 'event', asOf: '2026-03-03T10:00:00.000Z' } as const
const frame = frameOf(asking, [home('a', 'PW', 'PSCH'), home('b', 'PSCH')], [{ id: 'pcpr', name: 'PCPR' }])
const cell = ({ dimensions, cells }: Figures, ...codes: string[]): Cell | undefined =>
  cells[positionOf(dimensions, codes)]
const rowsOf = ({ dimensions }: Figures) => dimensions[0]?.members.map(({ code }) => code)

const said = (type: string, entries: number, of = 'a') => ({
  ...{ codes: { home: of, kind: 'W', 'care-type': type }, entries, hurt: entries },
})
const month = (of: string, on: string, byType: Record<string, number>): CensusMonth => {
  const residentDays = Object.values(byType).reduce((sum, days) => sum + days, 0)
  return { home: of, month: on, residents: 50, residentDays, estimated: false, byType }
}
const census = ['2026-01', '2026-02'].flatMap((on) => [
  month('a', on, { PW: 1000, PSCH: 500 }),
  month('b', on, { PSCH: 1500 }),
])
const table = (facts: Partial<Facts>) => fill('T4', asking, frame, { tallies: [], census, ...facts })

describe('a home of several types in the table by type of care', () => {
  it('has each event over the days of its type, where every event says one', () => {
    const split = table({ tallies: [said('PW', 10), said('PSCH', 5), said('PSCH', 5, 'b')] })
    expect(rowsOf(split)).toEqual(['PW', 'PSCH', 'total'])
    expect(cell(split, 'PW', 'W', 'rate')).toBe(500)
    expect([cell(split, 'PSCH', 'W', 'entries'), cell(split, 'PSCH', 'W', 'rate')]).toEqual([10, 250])
    expect([cell(split, 'total', 'W', 'entries'), cell(split, 'total', 'W', 'rate')]).toEqual([20, 333])
  })

  it.each(['untold', 'several'])('stands together with all its events and days where one event says „%s”', (type) => {
    const whole = table({ tallies: [said('PW', 19), said(type, 1), said('PSCH', 6, 'b')] })
    expect(rowsOf(whole)).toEqual(['PSCH', 'several', 'total'])
    expect([cell(whole, 'several', 'W', 'entries'), cell(whole, 'several', 'W', 'rate')]).toEqual([20, 667])
    expect(cell(whole, 'PSCH', 'W', 'rate')).toBe(200)
  })

  it('gives its days to the types in a period without an event only where its events say their type', () => {
    const quiet = [said('PSCH', 6, 'b')]
    expect(cell(table({ tallies: quiet, telling: ['a'] }), 'PSCH', 'W', 'rate')).toBe(150)
    expect(cell(table({ tallies: quiet }), 'PSCH', 'W', 'rate')).toBe(200)
  })

  it('has no rate where its census tells no days of a type that an event says, nor by a close that told none by type', () => {
    const facts = { tallies: [said('PW', 10), said('NF', 5), said('PSCH', 6, 'b')] }
    const unrated = table(facts)
    expect(rowsOf(unrated)).toEqual(['PW', 'PSCH', 'NF', 'total'])
    expect([cell(unrated, 'PW', 'W', 'rate'), cell(unrated, 'PSCH', 'W', 'rate')]).toEqual(['.', 200])
    const earlier = census.map(({ byType: _, ...told }) => told)
    expect(cell(table({ ...facts, census: earlier }), 'PW', 'W', 'rate')).toBe('.')
  })

  it('is never split in a close from before events said it', () => {
    const facts = { tallies: [{ codes: { home: 'a', kind: 'W' }, entries: 10, hurt: 10 }], census, telling: ['a'] }
    expect(rowsOf(fill('T4', asking, frame, facts, definitionOf(1, 'T4')))).toEqual(['PSCH', 'several', 'total'])
  })

  it('counts every event and every day once, whatever is said', () => {
    const types = fc.constantFrom('PW', 'PSCH', 'NF', 'several', 'untold')
    const lines = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b'), types, fc.integer({ min: 1, max: 40 })), {
      selector: ([of, type]) => `${of} ${type}`,
    })
    fc.assert(
      fc.property(lines, fc.subarray(['a']), (given, telling) => {
        const tallies = given.map(([of, type, entries]) => said(type, entries, of))
        const byType = table({ tallies, telling })
        const byCounty = fill('T3', asking, frame, { tallies, census })
        const rows = rowsOf(byType)?.filter((row) => row !== 'total') ?? []
        const sum = rows.reduce((all, row) => all + Number(cell(byType, row, 'W', 'entries')), 0)
        expect([sum, cell(byType, 'total', 'W', 'entries')]).toEqual([sum, cell(byCounty, '1210', 'W', 'entries')])
        if (!given.some(([of, type]) => of === 'a' && type === 'NF'))
          expect(cell(byType, 'total', 'W', 'rate')).toEqual(cell(byCounty, '1210', 'W', 'rate'))
      }),
    )
  })
})
