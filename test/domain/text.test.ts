// Which texts are taken, and how they are written down.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfText, normalizeText } from '../../src/domain/text.ts'

const any = { min: 0, max: 100 }

describe('a text', () => {
  it.each([
    ['zażółć\tgęślą\njaźń\r\n', undefined],
    ['a\u0000b', 'control-character'],
    ['a\u001bb', 'control-character'],
    ['a\u000b', 'control-character'],
    ['a\u007f', 'control-character'],
    ['a\u0085', 'control-character'],
    ['a\rb', 'control-character'],
    ['a\ud800b', 'ill-formed'],
    ['\udc00', 'ill-formed'],
    ['👩‍⚕️', undefined],
  ])('%j is faulted as %s', (text, fault) => {
    expect(faultOfText(text, any)).toBe(fault)
  })

  it('is measured in code points, composed and trimmed', () => {
    const two = { min: 2, max: 2 }
    expect(faultOfText('👵👴', two)).toBeUndefined()
    expect(faultOfText('  z\u0307\u00f3 \n', two)).toBeUndefined()
    expect(faultOfText(' ż ', two)).toBe('too-short')
    expect(faultOfText('żół', two)).toBe('too-long')
  })

  it('is kept composed, with plain line breaks and nothing at its ends', () => {
    expect(normalizeText(' \r\nz\u0307\r\nb ')).toBe('\u017c\nb')
  })

  it('does not change when normalised twice, and is accepted when its normal form is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normalizeText(text)
        expect(normalizeText(normal)).toBe(normal)
        if (faultOfText(text, any) === undefined) expect(faultOfText(normal, any)).toBeUndefined()
      }),
    )
  })

  it('with a planted control character or lone surrogate is always refused', () => {
    const planted = fc.constantFrom('\u0000', '\u0007', '\u007f', '\u009f', '\ud83d', '\ude00')
    fc.assert(
      fc.property(fc.string(), planted, fc.string(), (before, sign, after) => {
        expect(faultOfText(before + sign + after, { min: 0, max: 1000 })).toMatch(/^(control-character|ill-formed)$/)
      }),
    )
  })
})
