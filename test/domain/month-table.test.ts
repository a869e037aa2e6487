// The table of events by home and kind, as pure arithmetic.
import { describe, expect, it } from 'vitest'
import { arrangeMonths, faultsOfMonths } from '../../src/domain/month-table.ts'

const lipa = { id: 'home-1', name: 'DPS Lipa' }
const dab = { id: 'home-2', name: 'DPS Dąb' }
const asOf = '2026-04-02T08:00:00.000Z'
const quarter = { from: '2026-01', to: '2026-03', asOf }
const sent = (home: { id: string; name: string }, sentAt: string | null) => ({ home: home.id, name: home.name, sentAt })
const none = { entries: 0, hurt: 0 }

describe('the table of events by kind and home', () => {
  const table = arrangeMonths(quarter, [lipa, dab], {
    counts: [
      { home: 'home-1', book: 'N', kind: 'N', entries: 4, hurt: 1 },
      { home: 'home-1', book: 'U', kind: 'O', entries: 1, hurt: 1 },
      { home: 'home-1', book: 'U', kind: 'W', entries: 3, hurt: 5 },
      { home: 'home-2', book: 'U', kind: 'W', entries: 2, hurt: 2 },
    ],
    deliveries: [sent(lipa, '2026-04-01T09:00:00.000Z'), sent(dab, '2026-02-28T09:00:00.000Z')],
  })

  it('counts entries and residents hurt of each kind, the two books apart', () => {
    expect(table.rows[1]).toEqual({
      home: 'home-1',
      name: 'DPS Lipa',
      delivered: true,
      U: { W: { entries: 3, hurt: 5 }, S: none, O: { entries: 1, hurt: 1 }, total: { entries: 4, hurt: 6 } },
      N: { entries: 4, hurt: 1 },
    })
  })

  it('adds up its rows', () => {
    expect(table.sum).toEqual({
      U: { W: { entries: 5, hurt: 7 }, S: none, O: { entries: 1, hurt: 1 }, total: { entries: 6, hurt: 8 } },
      N: { entries: 4, hurt: 1 },
    })
  })

  it('lists its homes by name and says of when it is', () => {
    expect(table.rows.map(({ name }) => name)).toEqual(['DPS Dąb', 'DPS Lipa'])
    expect(table).toMatchObject({ from: '2026-01', to: '2026-03', asOf })
  })

  it('counts an accident kept in the supervisory book there and not in the statutory one', () => {
    const counts = [{ home: 'home-1', book: 'N', kind: 'W', entries: 2, hurt: 0 }]
    expect(arrangeMonths(quarter, [lipa], { counts, deliveries: [] }).sum).toEqual({
      U: { W: none, S: none, O: none, total: none },
      N: { entries: 2, hurt: 0 },
    })
  })

  it('lists a home that handed over nothing, and that nothing was delivered', () => {
    const { rows } = arrangeMonths(quarter, [lipa], { counts: [], deliveries: [] })
    expect(rows).toMatchObject([{ home: 'home-1', delivered: false, U: { total: none }, N: none }])
  })

  it('lists a home that sent for the period and is supervised by another authority now, once', () => {
    const counts = [{ home: 'home-2', book: 'U', kind: 'S', entries: 1, hurt: 1 }]
    const deliveries = [sent(lipa, '2026-03-01T09:00:00.000Z'), sent(dab, '2026-03-31T09:00:00.000Z')]
    const { rows, sum } = arrangeMonths(quarter, [], { counts, deliveries })
    expect(rows.map(({ home }) => home)).toEqual(['home-2'])
    expect(sum.U.S.entries).toBe(1)
    expect(arrangeMonths(quarter, [dab, lipa], { counts, deliveries }).rows).toHaveLength(2)
  })
})

describe('a home has delivered', () => {
  const delivered = (sentAt: string | null) =>
    arrangeMonths({ from: '2026-01', to: '2026-03', asOf }, [lipa], { counts: [], deliveries: [sent(lipa, sentAt)] })
      .rows[0]?.delivered

  it('when it sent in the last month of the table or later', () => {
    expect(delivered('2026-03-01T12:00:00.000Z')).toBe(true)
    expect(delivered('2026-07-01T12:00:00.000Z')).toBe(true)
  })

  it('not when it last sent before that month, or only answered a question', () => {
    expect(delivered('2026-02-28T12:00:00.000Z')).toBe(false)
    expect(delivered(null)).toBe(false)
  })

  it('by the calendar of Warsaw', () => {
    expect(delivered('2026-02-28T22:59:00.000Z')).toBe(false)
    expect(delivered('2026-02-28T23:00:00.000Z')).toBe(true)
  })
})

describe('a period', () => {
  it('of one month to three years is accepted', () => {
    expect(faultsOfMonths('2026-01', '2026-01')).toEqual([])
    expect(faultsOfMonths('2024-01', '2026-12')).toEqual([])
  })

  it('longer than three years is refused', () => {
    expect(faultsOfMonths('2024-01', '2027-01')).toEqual([{ pointer: '?to', code: 'too-long-period' }])
  })

  it('that ends before it begins is refused', () => {
    expect(faultsOfMonths('2026-02', '2026-01')).toEqual([{ pointer: '?to', code: 'before-start' }])
  })

  it('of something that is no month is refused, each field by its name', () => {
    for (const wrong of ['2026-13', '2026-00', '2026-1', '2026', '', '2026-01-01', '0001-01', '2026-01 ', '٢٠٢٦-01'])
      expect(faultsOfMonths(wrong, '2026-03')).toEqual([{ pointer: '?from', code: 'impossible-month' }])
    expect(faultsOfMonths('2026-01', 'x').map(({ pointer }) => pointer)).toEqual(['?to'])
    expect(faultsOfMonths('x', 'x').map(({ pointer }) => pointer)).toEqual(['?from', '?to'])
  })
})
