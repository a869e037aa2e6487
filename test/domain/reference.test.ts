// References of reports and pseudonyms of residents.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReference, pseudonymPattern, referenceFrom } from '../../src/domain/reference.ts'

describe('the reference of a report', () => {
  it('can be read out: no sign is mistaken for another, and it is never a pseudonym', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 16 }), (random) => {
        const reference = referenceFrom(random)
        expect(isReference(reference)).toBe(true)
        expect(reference.slice(2)).not.toMatch(/[01OILUAEY]/)
        expect(reference).not.toMatch(pseudonymPattern)
      }),
    )
  })

  it('follows from the random bytes alone', () => {
    expect(referenceFrom(Uint8Array.of(0, 1, 2, 3))).toBe('Z-234F')
    expect(referenceFrom(Uint8Array.of(5, 15, 2, 7))).toBe('Z-7K4K')
    expect(() => referenceFrom(Uint8Array.of(1, 2, 3))).toThrow(RangeError)
  })

  it('has one form only', () => {
    expect(isReference('Z-7K4Q')).toBe(true)
    expect(['z-7k4q', 'Z-7K4', 'Z-7K4QQ', 'Z-7K40', 'M-7K4Q', ' Z-7K4Q', 'Z-2345'].some(isReference)).toBe(false)
  })
})

describe('a pseudonym', () => {
  it('is a letter and three to five digits', () => {
    expect(['M-0147', 'K-001', 'A-12345'].every((text) => pseudonymPattern.test(text))).toBe(true)
    expect(['M-12', 'm-0147', 'M0147', 'MM-0147', 'M-123456'].some((text) => pseudonymPattern.test(text))).toBe(false)
  })
})
