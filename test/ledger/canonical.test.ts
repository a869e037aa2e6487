// RFC 8785 canonical JSON, with its own vectors.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalise } from '../../src/ledger/canonical.ts'

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units, as RFC 8785 section 3.2.3 shows', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(canonicalise(members)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })

  it('writes strings and literals as RFC 8785 sections 3.2.2 and 3.2.4 show', () => {
    const value = { string: '\u20ac$\u000f\nA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }
    const text = canonicalise(value)
    expect(text).toBe('{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
    expect(Buffer.from(text).toString('hex')).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    )
  })

  it('writes whole numbers plainly, minus zero as zero (RFC 8785 appendix B)', () => {
    expect(canonicalise([0, -0, 17, -4, 9007199254740991, -9007199254740991])).toBe(
      '[0,0,17,-4,9007199254740991,-9007199254740991]',
    )
  })

  it('sorts at every depth and leaves the order of lists', () => {
    expect(canonicalise({ b: [{ d: 1, c: 2 }, 'z', 'a'], a: {} })).toBe('{"a":{},"b":[{"c":2,"d":1},"z","a"]}')
  })

  it('says the same as the value and does not depend on the order in which members were given', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
        fc.maxSafeInteger().map((number) => number + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    })).value
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, member]) => [name, reversed(member)]),
      )
    }
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalise(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalise(reversed(value))).toBe(text)
        expect(canonicalise(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('refuses what has no one spelling or is lost in JSON', () => {
    const refused = [
      1.5,
      NaN,
      Infinity,
      2 ** 53,
      undefined,
      [undefined],
      new Array(1),
      { a: undefined },
      10n,
      Symbol('a'),
      () => 1,
      new Date('2026-03-02T08:00:00Z'),
      new Map(),
      new Uint8Array(1),
      '\ud800',
      { 'a\udc00': 1 },
    ]
    for (const value of refused) expect(() => canonicalise(value)).toThrow(TypeError)
  })

  it('does not show the value it refuses', () => {
    expect(() => canonicalise({ imię: 'Jan\ud800' })).toThrow(/^not canonical: a lone surrogate$/)
  })
})
