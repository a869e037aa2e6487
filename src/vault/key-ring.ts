// The key-encryption keys: wraps the key of a subject for the key store and unwraps it. Never stores a key and never reads the environment.
import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { decrypt, encrypt, headerPrefix } from './jwe.ts'
import { VaultRefusal } from './refusal.ts'

/** The first wraps; every one of them unwraps. `key`: 32 bytes. */
export type KeyRing = readonly [KeyEncryptionKey, ...KeyEncryptionKey[]]
export type KeyEncryptionKey = { kid: string; key: Uint8Array }

/** A JWK set (RFC 7517) of symmetric keys: secret, to be kept outside the data and its backups. */
export type KeyRingJwks = { keys: { kty: 'oct'; kid: string; k: string }[] }

/** A new set of one random key, whose kid (UUIDv7) tells when it was made. How a ring gets a further one: `ring-change.ts`. */
export const makeKeyRing = (): KeyRingJwks => ({
  keys: [{ kty: 'oct', kid: uuidv7(), k: randomBytes(32).toString('base64url') }],
})

const wrong = (what: string) => new Error(`key ring: ${what}`)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('not JSON') // JSON.parse would quote the secret
  }
}

const parseKey = (jwk: Partial<KeyRingJwks['keys'][number]> | null, index: number): KeyEncryptionKey => {
  const place = `key ${index + 1}`
  if (jwk?.kty !== 'oct') throw wrong(`${place} is not of type oct`)
  if (typeof jwk.kid !== 'string' || jwk.kid === '') throw wrong(`${place} has no kid`)
  const key = Buffer.from(typeof jwk.k === 'string' ? jwk.k : '', 'base64url')
  if (key.length !== 32 || key.toString('base64url') !== jwk.k) throw wrong(`${place} is not 256 bits of base64url`)
  return { kid: jwk.kid, key }
}

/** Reads the text of a JWK set, first key = current. Throws an `Error` that names what is wrong and shows nothing of the keys. */
export const parseKeyRing = (text: string): KeyRing => {
  const set = parseJson(text) as Partial<KeyRingJwks> | null
  const [first, ...others] = Array.isArray(set?.keys) ? set.keys.map(parseKey) : []
  if (!first) throw wrong('no keys')
  const ring: KeyRing = [first, ...others]
  if (new Set(ring.map(({ kid }) => kid)).size !== ring.length) throw wrong('two keys have one kid')
  return ring
}

/** The ring as the text of a JWK set again. Secret. */
export const keyRingText = (ring: KeyRing): string =>
  JSON.stringify({
    keys: ring.map(({ kid, key }) => ({ kty: 'oct', kid, k: Buffer.from(key).toString('base64url') })),
  } satisfies KeyRingJwks)

/** The subject's raw key as a JWE under the current key, bound to the subject and to the `kid` that opens it. */
export const wrapKey = ([{ kid, key }]: KeyRing, subject: string, raw: Uint8Array): string =>
  encrypt(key, { kid, subject }, raw)

/** What every key wrapped by this key-encryption key begins with, and no other: so that the key store can tell them apart. */
export const wrappedBy = (kid: string): string => headerPrefix({ kid, subject: '' })

const kidOf = (wrapped: string): unknown => {
  try {
    return JSON.parse(Buffer.from(wrapped.slice(0, wrapped.indexOf('.')), 'base64url').toString('utf8'))?.kid
  } catch {
    throw new VaultRefusal('altered')
  }
}

/** The subject's raw key. Refuses `unknown-key` (its kid is not in the ring), `foreign` (another subject's), `altered`. */
export const unwrapKey = (ring: KeyRing, subject: string, wrapped: string): Uint8Array => {
  const kid = kidOf(wrapped)
  const wrapping = ring.find((one) => one.kid === kid)
  if (!wrapping) throw new VaultRefusal('unknown-key')
  return decrypt(wrapping.key, { kid: wrapping.kid, subject }, wrapped)
}
