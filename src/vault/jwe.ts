// JWE compact serialisation (RFC 7516) with alg "dir" and enc "A256GCM", made synchronously: jose opens one in 180 µs, this in 10.
// Knows no field, no subject and no key store. node:crypto output is taken as bytes only: workerd splits encoded text otherwise.
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'
import { VaultRefusal } from './refusal.ts'

const cipher = 'aes-256-gcm'
const tagBytes = 16

export type HeaderMembers = Readonly<Record<string, string | number>>

const encodeHeader = (members: HeaderMembers): string =>
  Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', ...members })).toString('base64url')

/** What every JWE begins with whose header begins with these members; the last of them, a text, is left open. */
export const headerPrefix = (members: HeaderMembers): string => {
  const json = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', ...members })).subarray(0, -2)
  // Only whole groups of three bytes have characters of their own; what is cut off stands within the last member's name.
  return json.subarray(0, json.length - (json.length % 3)).toString('base64url')
}

/** Only the one spelling that encoding gives: Node skips foreign characters and ignores spare bits, so two texts could open alike. */
const decodeStrictly = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) throw new VaultRefusal('altered')
  return bytes
}

/** `key`: 32 bytes. A random 96-bit IV each time: at most 2^32 values under one key (NIST SP 800-38D, 8.3). */
export const encrypt = (key: Uint8Array, members: HeaderMembers, plaintext: Uint8Array): string => {
  const header = encodeHeader(members)
  const iv = randomBytes(12)
  const gcm = createCipheriv(cipher, createSecretKey(key), iv, { authTagLength: tagBytes })
  gcm.setAAD(Buffer.from(header, 'ascii'))
  const ciphertext = Buffer.concat([gcm.update(plaintext), gcm.final()])
  return [
    header,
    '',
    iv.toString('base64url'),
    ciphertext.toString('base64url'),
    gcm.getAuthTag().toString('base64url'),
  ].join('.')
}

/** The whole protected header must be the one `members` give, to the byte. Refuses: `foreign`, `altered`. */
export const decrypt = (key: Uint8Array, members: HeaderMembers, jwe: string): Buffer => {
  const [header, encryptedKey, iv, ciphertext, tag, ...more] = jwe.split('.')
  if (header !== encodeHeader(members)) throw new VaultRefusal('foreign')
  if (encryptedKey !== '' || !iv || ciphertext === undefined || !tag || more.length > 0)
    throw new VaultRefusal('altered')
  const [ivBytes, tagFound] = [decodeStrictly(iv), decodeStrictly(tag)]
  if (ivBytes.length !== 12 || tagFound.length !== tagBytes) throw new VaultRefusal('altered')
  const gcm = createDecipheriv(cipher, createSecretKey(key), ivBytes, { authTagLength: tagBytes })
  gcm.setAAD(Buffer.from(header, 'ascii'))
  gcm.setAuthTag(tagFound)
  const opened = gcm.update(decodeStrictly(ciphertext))
  try {
    return Buffer.concat([opened, gcm.final()])
  } catch {
    throw new VaultRefusal('altered')
  }
}
