// The middle and the ninth tenth are days that occurred: half, and nine tenths, took no longer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentile } from '../../../src/domain/statistics/spread.ts'

describe('the middle of days', () => {
  it('is the day that half of the entries did not exceed', () => {
    const days = [
      { days: 0, entries: 3 },
      { days: 1, entries: 1 },
      { days: 9, entries: 1 },
    ]
    expect(percentile(days, 50)).toBe(0)
    expect(percentile(days, 90)).toBe(9)
  })

  it('of nothing is nothing', () => {
    expect(percentile([], 50)).toBeUndefined()
    expect(percentile([{ days: 3, entries: 0 }], 50)).toBeUndefined()
  })

  it('is the same however the days are told', () => {
    const days = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const found = percentile(
          all.map((one) => ({ days: one, entries: 1 })),
          percent,
        )
        const sorted = all.toSorted((a, b) => a - b)
        expect(found).toBe(sorted[Math.ceil((all.length * percent) / 100) - 1])
      }),
    )
  })
})
