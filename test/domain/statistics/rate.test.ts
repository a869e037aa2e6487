// Rates per 1,000 resident-days and their interval, against the exact Poisson limits of published tables.
import { describe, expect, it } from 'vitest'
import { rateOf } from '../../../src/domain/statistics/rate.ts'

/** Exact 95 % limits of a Poisson count (Documenta Geigy, Scientific Tables, 7th ed.). */
const exact = [
  [5, 1.62, 11.67],
  [10, 4.8, 18.39],
  [20, 12.22, 30.89],
  [50, 37.11, 65.92],
  [100, 81.36, 121.63],
] as const

describe('a rate', () => {
  it('is events per 1,000 resident-days in hundredths', () => {
    expect(rateOf(17, 4867)).toMatchObject({ rate: 349 })
  })

  it.each(exact)('of %s events has an interval within 1 %% of the exact one', (events, low, high) => {
    const found = rateOf(events, 1000)
    expect(Math.abs((found?.low ?? 0) / 100 / low - 1)).toBeLessThan(0.01)
    expect(Math.abs((found?.high ?? 0) / 100 / high - 1)).toBeLessThan(0.01)
  })

  it.each([
    [4, 5000],
    [5, 999],
    [0, 100000],
  ])('of %s events in %s days says nothing', (events, days) => {
    expect(rateOf(events, days)).toBeUndefined()
  })
})
