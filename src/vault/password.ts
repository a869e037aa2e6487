// Hashes passwords and the secrets of machine clients, and makes random tokens. Never decides who may sign in or how often one may try.
import { hash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// 16 MiB and 150 ms each: OWASP's setting that fits the 128 MB of a Workers isolate (libraries.md F3-F5).
const current = { ln: 14, r: 8, p: 5 }
const saltBytes = 16
const hashBytes = 32
const phc = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{43})$/

// maxmem is always given: Node and workerd read its default differently (workerd#6639).
const derive = (password: string, salt: Uint8Array, { ln, r, p }: typeof current): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, hashBytes, { N: 2 ** ln, r, p, maxmem: 32 * 2 ** 20 }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '')

/** A PHC string: `$scrypt$ln=14,r=8,p=5$salt$hash`, base64 without padding; the password in NFKC. Length and quality are not checked. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(saltBytes)
  const { ln, r, p } = current
  return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(await derive(password, salt, current))}`
}

/** With the parameters of the stored text, in constant time. False also for a text that is not of this form; throws when it asks for over 32 MiB. */
export const verifyPassword = async (password: string, stored: string): Promise<boolean> => {
  const [, ln, r, p, salt, expected] = phc.exec(stored) ?? []
  if (!salt || !expected) return false
  const derived = await derive(password, Buffer.from(salt, 'base64'), { ln: Number(ln), r: Number(r), p: Number(p) })
  return timingSafeEqual(derived, Buffer.from(expected, 'base64'))
}

/** `bytes` random bytes as base64url: tokens, client secrets. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/** Hex SHA-256. Only for a secret of `randomToken`: what a person chose needs `hashPassword`. */
export const hashSecret = (secret: string): string => hash('sha256', secret)

/** Compares in constant time. */
export const verifySecret = (secret: string, stored: string): boolean => {
  const [given, expected] = [Buffer.from(hashSecret(secret)), Buffer.from(stored)]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
