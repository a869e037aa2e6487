// A filled table: every combination of members has one cell, and its figure is written without floating point.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesAt, decimalOf, positionOf, sizeOf, type Dimension } from '../../../src/domain/statistics/figures.ts'

const dimensions = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }).map((sizes): Dimension[] =>
  sizes.map((size, at) => ({
    code: `d${at}`,
    members: Array.from({ length: size }, (_, index) => ({ code: `m${index}` })),
  })),
)

describe('a filled table', () => {
  it('has one place for each combination of members, the last dimension running fastest', () => {
    fc.assert(
      fc.property(dimensions, (given) => {
        const all = Array.from({ length: sizeOf(given) }, (_, position) => codesAt(given, position))
        expect(all.map((codes) => positionOf(given, codes))).toEqual(all.map((_, position) => position))
        expect(all.map((codes) => codes.join())).toEqual(all.map((codes) => codes.join()).toSorted())
      }),
    )
  })

  it('has no place for who is no member', () => {
    expect(positionOf([{ code: 'kind', members: [{ code: 'W' }] }], ['S'])).toBe(-1)
  })

  it.each([
    [1234, 2, '12.34'],
    [5, 2, '0.05'],
    [-5, 1, '-0.5'],
    [0, 2, '0.00'],
    [17, 0, '17'],
    ['#', 2, '#'],
  ] as const)('writes %s with %s decimals as %s', (cell, decimals, text) => {
    expect(decimalOf(cell, decimals)).toBe(text)
  })
})
