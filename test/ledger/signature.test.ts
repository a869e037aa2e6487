// Signed statements: which are believed and which are not.
import fc from 'fast-check'
import { CompactSign, decodeProtectedHeader, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  makeSigningKeys,
  parseSigningKeys,
  publicJwks,
  signStatement,
  statementTypes,
  verifyStatement,
} from '../../src/ledger/signature.ts'

const keys = await makeSigningKeys()
const others = await makeSigningKeys()
const published = publicJwks(keys)
const payload = { stream: 'home-1/2026', seq: 17, hash: 'ab'.repeat(32), at: '2026-03-02T08:00:00.000Z' }

describe('a signed statement', () => {
  it('is verified with the public keys alone', async () => {
    for (const type of statementTypes)
      expect(await verifyStatement(published, await signStatement(keys, payload, type), type)).toEqual(payload)
  })

  it('names its type, algorithm and key, and carries canonical JSON', async () => {
    const jws = await signStatement(keys, { b: 1, a: 2 }, 'receipt')
    expect(decodeProtectedHeader(jws)).toEqual({ alg: 'ES256', typ: 'receipt+jws', kid: keys.keys[0]?.kid })
    expect(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()).toBe('{"a":2,"b":1}')
  })

  it('is refused as a statement of another type', async () => {
    const jws = await signStatement(keys, payload, 'receipt')
    await expect(verifyStatement(published, jws, 'transfer')).rejects.toThrow('wrong-type')
  })

  it('is signed by the first key and verified after the keys changed', async () => {
    const rotated = { keys: [...others.keys, ...keys.keys] }
    const [old, fresh] = [
      await signStatement(keys, payload, 'transfer'),
      await signStatement(rotated, payload, 'transfer'),
    ]
    expect(decodeProtectedHeader(fresh).kid).toBe(others.keys[0]?.kid)
    expect(await verifyStatement(publicJwks(rotated), old, 'transfer')).toEqual(payload)
    expect(await verifyStatement(publicJwks(rotated), fresh, 'transfer')).toEqual(payload)
  })

  it('is refused from a stranger, also one who takes the name of a known key', async () => {
    const stranger = await signStatement(others, payload, 'transfer')
    await expect(verifyStatement(published, stranger, 'transfer')).rejects.toThrow('unknown-key')
    const impostor = { keys: others.keys.map((key) => ({ ...key, kid: keys.keys[0]?.kid })) } as JSONWebKeySet
    const forged = await signStatement(impostor, payload, 'transfer')
    await expect(verifyStatement(published, forged, 'transfer')).rejects.toThrow('not-signed')
  })

  it('is refused without a key name', async () => {
    const jws = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'ES256', typ: 'transfer+jws' })
      .sign(keys.keys[0] ?? {})
    const nameless = { keys: published.keys.map(({ kid: _, ...key }) => key) } as JSONWebKeySet
    await expect(verifyStatement(published, jws, 'transfer')).rejects.toThrow('unknown-key')
    await expect(verifyStatement(nameless, jws, 'transfer')).rejects.toThrow('unknown-key')
  })

  it('is refused unsigned or signed with a shared secret made of the public key', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const kid = keys.keys[0]?.kid
    const unsigned = `${part({ alg: 'none', typ: 'transfer+jws', kid })}.${part(payload)}.`
    const hmac = await new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'HS256', typ: 'transfer+jws', kid: kid ?? '' })
      .sign(Buffer.from(String(keys.keys[0]?.['x'])))
    for (const jws of [unsigned, hmac, '', '..', 'x'])
      await expect(verifyStatement(published, jws, 'transfer')).rejects.toThrow('not-signed')
  })

  it('is refused when a key of the set signed it with another algorithm', async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true })
    const set = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'ed' }] } as JSONWebKeySet
    const jws = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'transfer+jws', kid: 'ed' })
      .sign(pair.privateKey)
    await expect(verifyStatement(set, jws, 'transfer')).rejects.toThrow('not-signed')
  })

  it('is refused once any character of what was signed is another', async () => {
    const jws = await signStatement(keys, payload, 'transfer')
    const signed = jws.lastIndexOf('.')
    await fc.assert(
      fc.asyncProperty(fc.nat(signed - 1), fc.constantFrom('A', 'z', '0', '_', '.', ' '), async (at, character) => {
        fc.pre(jws[at] !== character)
        const flipped = jws.slice(0, at) + character + jws.slice(at + 1)
        await expect(verifyStatement(published, flipped, 'transfer')).rejects.toThrow(/^statement: /)
      }),
    )
  })

  it('is not made of what has no canonical form', async () => {
    await expect(signStatement(keys, { rate: 0.5 }, 'transfer')).rejects.toThrow(TypeError)
  })
})

describe('the signing keys', () => {
  it('are published without their private part', () => {
    expect(Object.keys(published.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  })

  it('are read from their text', async () => {
    const read = parseSigningKeys(JSON.stringify(keys))
    expect(await verifyStatement(published, await signStatement(read, payload, 'checkpoint'), 'checkpoint')).toEqual(
      payload,
    )
  })

  it('are not read from a faulty text, and the message shows nothing of it', () => {
    expect(() => parseSigningKeys('tajne')).toThrow(new Error('signing keys: not JSON'))
    for (const set of [null, {}, { keys: [] }])
      expect(() => parseSigningKeys(JSON.stringify(set))).toThrow(new Error('signing keys: no keys'))
    for (const key of [null, { ...keys.keys[0], crv: 'P-384' }, { ...keys.keys[0], kid: '' }])
      expect(() => parseSigningKeys(JSON.stringify({ keys: [key] }))).toThrow('not all are P-256 keys with a kid')
    expect(() => parseSigningKeys(JSON.stringify(published))).toThrow('the first is not private')
  })
})
