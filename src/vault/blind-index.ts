// A keyed hash to find equal values without storing them. Never undone, and never meant for values that must not be recognised as equal.
import { createHmac, createSecretKey, hash } from 'node:crypto'

/**
 * HMAC-SHA-256 over purpose, NUL and value, as 43 characters of base64url. `secret`: at least 32 bytes, its own, not the key ring's.
 * The value is taken as it is: bring it to one spelling (NFC, case, spaces) beforehand.
 */
export const blindIndex = (secret: Uint8Array, purpose: string, value: string): string => {
  if (secret.length < 32) throw new RangeError('the index secret must have at least 32 bytes')
  if (purpose === '' || purpose.includes('\0')) throw new TypeError('a purpose is a name without NUL')
  return createHmac('sha256', createSecretKey(secret)).update(`${purpose}\0${value}`, 'utf8').digest('base64url')
}

/**
 * As many keyed hashes of one value, of which none can be told from those of another value without the secret, and which nobody else
 * can tie together. Always the same ones, in the same order.
 */
export const blindIndexes = (secret: Uint8Array, purpose: string, value: string, count: number): string[] => {
  // Stored nowhere itself: whoever knew it could make the others.
  const seed = blindIndex(secret, `${purpose} seed`, value)
  return Array.from({ length: count }, (_, number) => hash('sha256', `${seed}\0${number}`, 'base64url'))
}
