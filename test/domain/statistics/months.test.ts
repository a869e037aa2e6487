// Periods of months: which months and quarters they have and how they are named.
import { describe, expect, it } from 'vitest'
import { daysIn, faultsOfMonths, monthsBetween, quarterOf, shiftMonth } from '../../../src/domain/statistics/months.ts'

describe('a period', () => {
  it('has every month from the first to the last', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(shiftMonth('2026-01', -23)).toBe('2024-02')
    expect(quarterOf('2026-09')).toBe('2026-Q3')
    expect(daysIn('2028-02')).toBe(29)
  })

  it.each([
    ['2026-13', '2026-12', ['?from']],
    ['2026-1', '2026-12', ['?from']],
    ['2026-02', '2026-01', ['?to']],
    ['2023-01', '2026-01', ['?to']],
    ['2023-02', '2026-01', []],
  ])('from %s to %s has its faults named', (from, to, pointers) => {
    expect(faultsOfMonths(from, to).map(({ pointer }) => pointer)).toEqual(pointers)
  })
})
