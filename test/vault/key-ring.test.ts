// Wrapping keys: old ones still open, foreign ones never.
import { describe, expect, it } from 'vitest'
import { makeKeyRing, parseKeyRing, unwrapKey, wrapKey } from '../../src/vault/key-ring.ts'

const subject = '0190c1d2-0000-7000-8000-000000000001'
const raw = new Uint8Array(32).fill(5)
const ringOf = (...sets: { keys: object[] }[]) =>
  parseKeyRing(JSON.stringify({ keys: sets.flatMap(({ keys }) => keys) }))

describe('the key ring', () => {
  it('gives back the key of a subject', () => {
    const ring = ringOf(makeKeyRing())
    expect([...unwrapKey(ring, subject, wrapKey(ring, subject, raw))]).toEqual([...raw])
  })

  it('is made anew each time, with a key of 256 bits and a name of its own', () => {
    const [first, second] = [makeKeyRing(), makeKeyRing()]
    expect(ringOf(first)[0].key).toHaveLength(32)
    expect(first.keys[0]?.k).not.toBe(second.keys[0]?.k)
    expect(first.keys[0]?.kid).not.toBe(second.keys[0]?.kid)
  })

  it('wraps with its first key and still opens what an old key wrapped', () => {
    const [old, fresh] = [makeKeyRing(), makeKeyRing()]
    const wrapped = wrapKey(ringOf(old), subject, raw)
    const both = ringOf(fresh, old)
    expect([...unwrapKey(both, subject, wrapped)]).toEqual([...raw])
    expect([...unwrapKey(ringOf(fresh), subject, wrapKey(both, subject, raw))]).toEqual([...raw])
  })

  it('refuses a key wrapped by a key it does not have', () => {
    const wrapped = wrapKey(ringOf(makeKeyRing()), subject, raw)
    expect(() => unwrapKey(ringOf(makeKeyRing()), subject, wrapped)).toThrow('unknown-key')
  })

  it('refuses a key of the same name that is another', () => {
    const [mine, other] = [makeKeyRing(), makeKeyRing()]
    const impostor = { keys: other.keys.map((key) => ({ ...key, kid: mine.keys[0]?.kid })) }
    expect(() => unwrapKey(ringOf(impostor), subject, wrapKey(ringOf(mine), subject, raw))).toThrow('altered')
  })

  it("refuses another subject's key", () => {
    const ring = ringOf(makeKeyRing())
    expect(() => unwrapKey(ring, 'another', wrapKey(ring, subject, raw))).toThrow('foreign')
  })

  it('refuses what is no wrapped key', () => {
    const ring = ringOf(makeKeyRing())
    const wrapped = wrapKey(ring, subject, raw)
    const cut = wrapped.slice(0, -2)
    for (const text of ['', '.', 'zażółć', cut])
      expect(() => unwrapKey(ring, subject, text)).toThrow(/altered|unknown-key/)
    expect(() => unwrapKey(ring, subject, `${Buffer.from('null').toString('base64url')}....`)).toThrow('unknown-key')
  })

  it('is not read from a faulty set, and the message shows nothing of it', () => {
    const key = makeKeyRing().keys[0]
    const faulty: [unknown, string][] = [
      [null, 'no keys'],
      [{ keys: [] }, 'no keys'],
      [{ keys: [null] }, 'key 1 is not of type oct'],
      [{ keys: [key, { ...key, kty: 'EC' }] }, 'key 2 is not of type oct'],
      [{ keys: [{ ...key, kid: '' }] }, 'key 1 has no kid'],
      [{ keys: [{ ...key, k: 'c2hvcnQ' }] }, 'key 1 is not 256 bits of base64url'],
      [{ keys: [{ ...key, k: `${key?.k}=` }] }, 'key 1 is not 256 bits of base64url'],
      [{ keys: [key, key] }, 'two keys have one kid'],
    ]
    for (const [set, message] of faulty)
      expect(() => parseKeyRing(JSON.stringify(set))).toThrow(new Error(`key ring: ${message}`))
    expect(() => parseKeyRing('tajne')).toThrow(new Error('key ring: not JSON'))
  })
})
