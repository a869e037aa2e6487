// Sealed values: swapped, altered and foreign ciphertexts are refused.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import { describe, expect, it } from 'vitest'
import { VaultRefusal } from '../../src/vault/refusal.ts'
import { open, seal } from '../../src/vault/seal.ts'

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)
const header = { subject: '0190c1d2-0000-7000-8000-000000000001', field: 'description', version: 3 }
const report = {
  opis: 'Pani Żółć-Łękawska upadła w łazience 🛁',
  godzina: '06:40',
  osoby: ['A', 'B'],
  wiek: 84,
  cięte: null,
}
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const refusal = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error instanceof VaultRefusal ? error.code : error
  }
}

describe('a sealed value', () => {
  it('opens again as it was', () => {
    expect(open(key, header, seal(key, header, report).jwe)).toEqual(report)
  })

  it('opens again whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(open(key, header, seal(key, header, value).jwe)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('shows nothing of the value and looks different each time', () => {
    const [first, second] = [seal(key, header, report).jwe, seal(key, header, report).jwe]
    expect(first).not.toBe(second)
    expect(
      first
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
        .join(),
    ).not.toContain('azience')
  })

  it('is named by the SHA-256 of its text', () => {
    const { jwe, sha256 } = seal(key, header, report)
    expect(sha256).toBe(createHash('sha256').update(jwe, 'ascii').digest('hex'))
  })

  it('is a JWE that jose opens, with subject, field and version in the protected header', async () => {
    const { jwe } = seal(key, header, report)
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, key)
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(report)
    expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', ...header })
  })

  it('opens when jose made it', async () => {
    const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(report)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', ...header })
      .encrypt(key)
    expect(open(key, header, jwe)).toEqual(report)
  })

  it('does not open for another subject, field or version', () => {
    const { jwe } = seal(key, header, report)
    for (const other of [{ subject: '0190c1d2-0000-7000-8000-000000000002' }, { field: 'place' }, { version: 2 }])
      expect(refusal(() => open(key, { ...header, ...other }, jwe))).toBe('foreign')
  })

  it('does not open when the header of the place is put before the text of another place', () => {
    const [mine, theirs] = [header, { ...header, field: 'place' }].map((one) => seal(key, one, report).jwe.split('.'))
    expect(refusal(() => open(key, header, [mine?.[0], ...(theirs?.slice(1) ?? [])].join('.')))).toBe('altered')
  })

  it('does not open under another key', () => {
    expect(refusal(() => open(otherKey, header, seal(key, header, report).jwe))).toBe('altered')
  })

  it('does not open once any character of it is another', () => {
    const { jwe } = seal(key, header, report)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: jwe.length - 1 }),
        fc.constantFrom(...base64url, '.', '=', '+', '/', ' ', 'ł'),
        (at, character) => {
          fc.pre(jwe[at] !== character)
          const flipped = jwe.slice(0, at) + character + jwe.slice(at + 1)
          expect(['foreign', 'altered']).toContain(refusal(() => open(key, header, flipped)))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('does not open with the last character of any part changed in its spare bits only', () => {
    const { jwe } = seal(key, header, 'abcd')
    const parts = jwe.split('.')
    for (const index of [0, 2, 3, 4])
      for (const character of base64url) {
        const part = parts[index] ?? ''
        if (part.endsWith(character)) continue
        const altered = parts.with(index, part.slice(0, -1) + character).join('.')
        expect(['foreign', 'altered']).toContain(refusal(() => open(key, header, altered)))
      }
  })

  it('does not open cut short, lengthened, or with a shorter tag', () => {
    const { jwe } = seal(key, header, report)
    const parts = jwe.split('.')
    const shortTag = Buffer.from(parts[4] ?? '', 'base64url')
      .subarray(0, 12)
      .toString('base64url')
    for (const text of [...parts.keys()].map((count) => parts.slice(0, count).join('.')))
      expect(['foreign', 'altered']).toContain(refusal(() => open(key, header, text)))
    for (const text of [
      `${jwe}.`,
      `${jwe}.AA`,
      `${jwe}A`,
      parts.with(4, shortTag).join('.'),
      parts.with(1, 'AA').join('.'),
    ])
      expect(refusal(() => open(key, header, text))).toBe('altered')
  })

  it('does not open when the header names another algorithm or more than it should', async () => {
    const encrypt = (protectedHeader: object) =>
      new CompactEncrypt(new TextEncoder().encode('"x"'))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', ...protectedHeader })
        .encrypt(key)
    const more = await encrypt({ ...header, kid: 'x' })
    expect(decodeProtectedHeader(more)).toMatchObject(header)
    expect(refusal(() => open(key, header, more))).toBe('foreign')
  })

  it('says nothing of the content when the content is not JSON', async () => {
    const jwe = await new CompactEncrypt(new TextEncoder().encode('Jan Próbny upadł'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', ...header })
      .encrypt(key)
    expect(() => open(key, header, jwe)).toThrow(/^vault: altered$/)
  })

  it('is not made of what JSON cannot say', () => {
    expect(() => seal(key, header, undefined)).toThrow(TypeError)
  })
})
