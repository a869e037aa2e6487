// Keyed indexes: equal for equal values, apart for each purpose.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindIndex } from '../../src/vault/blind-index.ts'

const secret = new Uint8Array(32).fill(1)

describe('a blind index', () => {
  it('is the HMAC-SHA-256 of purpose, NUL and value, as WebCrypto computes it', async () => {
    const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('resident\0Żak'))
    expect(blindIndex(secret, 'resident', 'Żak')).toBe(Buffer.from(mac).toString('base64url'))
  })

  it('differs by value, by purpose and by secret', () => {
    const all = [
      blindIndex(secret, 'resident', 'Żak'),
      blindIndex(secret, 'resident', 'Zak'),
      blindIndex(secret, 'sign-in', 'Żak'),
      blindIndex(new Uint8Array(32).fill(2), 'resident', 'Żak'),
    ]
    expect(new Set(all).size).toBe(4)
  })

  it('never takes a part of the value for a part of the purpose', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}$/), fc.string(), fc.nat(6), (purpose, value, shift) => {
        const [shorter, moved] = [purpose.slice(0, -shift || undefined), purpose.slice(-shift)]
        fc.pre(shift > 0 && shorter !== '')
        expect(blindIndex(secret, shorter, moved + value)).not.toBe(blindIndex(secret, purpose, value))
      }),
    )
    expect(() => blindIndex(secret, 'a\0b', 'c')).toThrow(TypeError)
    expect(() => blindIndex(secret, '', 'c')).toThrow(TypeError)
  })

  it('is not made with a short secret', () => {
    expect(() => blindIndex(new Uint8Array(31), 'resident', 'Żak')).toThrow(RangeError)
  })
})
