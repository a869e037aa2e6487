// Periods of months: which months and quarters they have and how they are named.
import { describe, expect, it } from 'vitest'
import {
  daysIn,
  faultsOfMonths,
  lastPeriod,
  monthsBetween,
  quarterOf,
  shiftMonth,
} from '../../../src/domain/statistics/months.ts'

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

  it.each([
    ['month', '2026-04-02', '2026-03', '2026-03'],
    ['quarter', '2026-04-02', '2026-01', '2026-03'],
    ['quarter', '2026-03-31', '2025-10', '2025-12'],
    ['half', '2026-07-01', '2026-01', '2026-06'],
    ['year', '2026-12-31', '2025-01', '2025-12'],
    ['rolling', '2026-04-02', '2025-04', '2026-03'],
  ] as const)('of a %s that is over on %s is %s to %s', (code, dateOn, from, to) => {
    expect(lastPeriod(code, dateOn)).toEqual({ from, to })
  })
})
