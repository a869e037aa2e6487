// Access tokens: what they prove and which are refused.
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { describe, expect, it } from 'vitest'
import { makeSigningKeys } from '../../src/ledger/signature.ts'
import { makeTokens } from '../../src/vault/access-token.ts'

const keys = await makeSigningKeys()
const issuer = 'https://rejestr.example'
const now = '2026-03-09T10:00:00.000Z'
const nowInSeconds = Date.parse(now) / 1000
const subject = { person: 'person-1', client: 'c-1', inHome: true }

/** A token of another hand: everything right but what is changed. */
const forged = (change: { header?: object; payload?: JWTPayload } = {}, key = keys.keys[0]!) =>
  new SignJWT({
    iss: issuer,
    aud: issuer,
    sub: 'person-1',
    jti: 'jti-1',
    iat: nowInSeconds,
    exp: nowInSeconds + 600,
    client_id: 'c-1',
    in_home: true,
    ...change.payload,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.keys[0]!.kid!, ...change.header })
    .sign(key)

describe('an access token', () => {
  it('names person and client for ten minutes', async () => {
    const tokens = makeTokens(keys, issuer)
    const { token, expiresInSeconds } = await tokens.issue(subject, now)
    expect(expiresInSeconds).toBe(600)
    const proven = { ...subject, scope: null, untilAt: '2026-03-09T10:10:00.000Z' }
    expect(await tokens.verify(token, now)).toEqual(proven)
    expect(await tokens.verify(token, '2026-03-09T10:09:59.999Z')).toEqual(proven)
  })

  it('is over after ten minutes, also for who has seen it before', async () => {
    const seen = makeTokens(keys, issuer)
    const { token } = await seen.issue(subject, now)
    await seen.verify(token, now)
    for (const tokens of [seen, makeTokens(keys, issuer)]) {
      expect(await tokens.verify(token, '2026-03-09T10:10:00.000Z')).toBeUndefined()
    }
  })

  it('is of its own type, for this program, and signed with ES256 by one of its keys', async () => {
    const tokens = makeTokens(keys, issuer)
    expect(await tokens.verify(await forged(), now)).toMatchObject(subject)
    const { kid: _kid, ...stranger } = (await makeSigningKeys()).keys[0]!
    const wrong = [
      forged({ header: { typ: 'JWT' } }),
      forged({ header: { typ: 'receipt+jws' } }),
      forged({ header: { kid: 'unknown' } }),
      forged({ payload: { iss: 'https://inny.example' } }),
      forged({ payload: { aud: 'https://inny.example' } }),
      forged({ payload: { client_id: undefined } }),
      forged({ payload: { sub: '' } }),
      forged({}, { ...stranger, kid: keys.keys[0]!.kid! }),
    ]
    for (const token of wrong) expect(await tokens.verify(await token, now)).toBeUndefined()
    const [header = '', payload = ''] = (await forged()).split('.')
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid: keys.keys[0]!.kid })).toString(
      'base64url',
    )
    expect(await tokens.verify(`${unsigned}.${payload}.`, now)).toBeUndefined()
    expect(await tokens.verify(`${header}.${payload}.${'A'.repeat(86)}`, now)).toBeUndefined()
    expect(await tokens.verify('not a token', now)).toBeUndefined()
  })

  it('is not accepted when a public key was used as a shared secret', async () => {
    const { privateKey: _unused, publicKey } = await generateKeyPair('ES256', { extractable: true })
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)))
    const token = await new SignJWT({ client_id: 'c-1' })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: keys.keys[0]!.kid! })
      .sign(secret)
    expect(await makeTokens(keys, issuer).verify(token, now)).toBeUndefined()
  })

  it('outlives a change of keys, while the old one is kept', async () => {
    const { token } = await makeTokens(keys, issuer).issue(subject, now)
    const newer = await makeSigningKeys()
    const both = { keys: [...newer.keys, ...keys.keys] }
    expect(await makeTokens(both, issuer).verify(token, now)).toMatchObject(subject)
    expect(await makeTokens(newer, issuer).verify(token, now)).toBeUndefined()
  })

  it('is checked with public keys that hold nothing secret', () => {
    const published = makeTokens(keys, issuer).publicKeys().keys
    expect(published).toHaveLength(1)
    expect(Object.keys(published[0]!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  })
})
