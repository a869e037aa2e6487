// Signs what leaves the system (transfers, receipts, checkpoints) and verifies it, offline too. Never reads a key from the environment.
import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
} from 'jose'
import { canonicalise } from './canonical.ts'

export const statementTypes = ['transfer', 'receipt', 'return', 'checkpoint', 'key-change'] as const
export type StatementType = (typeof statementTypes)[number]

/** `unknown-key`: signed by a key not in the set. `wrong-type`: a statement of another kind. `not-signed`: text or signature is not right. */
export type StatementRefusalCode = 'unknown-key' | 'wrong-type' | 'not-signed'

export class StatementRefusal extends Error {
  override readonly name = 'StatementRefusal'
  readonly code: StatementRefusalCode

  constructor(code: StatementRefusalCode) {
    super(`statement: ${code}`)
    this.code = code
  }
}

/** How the published set tells the ledger's keys from those of access tokens: a member of each key. */
export const ledgerPurpose = 'ledger'
export const tokenPurpose = 'access-token'

const alg = 'ES256'
const typ = (type: StatementType): string => `${type}+jws`

/** A new set of one private ES256 key, `kid` its RFC 7638 thumbprint. A new key goes before the old ones, as in the key ring. */
export const makeSigningKeys = async (): Promise<JSONWebKeySet> => {
  const jwk = await exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey)
  return { keys: [{ ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' }] }
}

const filled = (...parts: unknown[]): boolean => parts.every((part) => typeof part === 'string' && part !== '')
const isPublic = ({ kty, crv, kid, x, y }: JWK): boolean => kty === 'EC' && crv === 'P-256' && filled(kid, x, y)

/**
 * Reads the text of a JWK set, first key = current and private; retired ones may have lost their private part.
 * Throws an `Error` that shows nothing of the keys.
 */
export const parseSigningKeys = (text: string): JSONWebKeySet => {
  let set: JSONWebKeySet | null
  try {
    set = JSON.parse(text)
  } catch {
    throw new Error('signing keys: not JSON')
  }
  if (!Array.isArray(set?.keys) || set.keys.length === 0) throw new Error('signing keys: no keys')
  if (!set.keys.every((key) => key !== null && isPublic(key)))
    throw new Error('signing keys: not all are P-256 keys with a kid')
  if (!filled(set.keys[0]?.d)) throw new Error('signing keys: the first is not private')
  return set
}

/** A key without its private part. `change`: how the key before introduced it (key-change.ts). */
export const publicJwk = ({ kty, crv, x, y, kid, change }: JWK & { change?: unknown }): JWK =>
  ({ kty, crv, x, y, kid, alg, use: 'sig', ...(typeof change === 'string' && { change }) }) as JWK

/** The same set without the private parts, for publishing and for `verifyStatement`: retired keys too, so that what they signed stays verifiable. */
export const publicJwks = ({ keys }: JSONWebKeySet): JSONWebKeySet => ({ keys: keys.map(publicJwk) })

/** A compact JWS (RFC 7515) over the canonical JSON of `payload` (integers and strings, see `canonicalise`), signed by the first key. */
export const signStatement = async (keys: JSONWebKeySet, payload: unknown, type: StatementType): Promise<string> => {
  const [key] = keys.keys
  if (!key?.kid) throw new Error('signing keys: no keys')
  return new CompactSign(new TextEncoder().encode(canonicalise(payload)))
    .setProtectedHeader({ alg, typ: typ(type), kid: key.kid })
    .sign(key)
}

/** The keys of a published set that may sign statements; a set that does not tell purposes apart is the ledger's own. */
export const statementKeys = ({ keys }: JSONWebKeySet): JSONWebKeySet => ({
  keys: keys
    .filter((key: JWK & { purpose?: unknown }) => isPublic(key) && (key.purpose ?? ledgerPurpose) === ledgerPurpose)
    .map(publicJwk),
})

/** Whether every key's name is its own thumbprint (RFC 7638), so that who compares names compares keys. */
export const areThumbprints = async (keys: readonly JWK[]): Promise<boolean> =>
  (await Promise.all(keys.map(async (key) => (await calculateJwkThumbprint(key)) === key.kid))).every(Boolean)

/** The key a statement names as the one that signed it; not verified. */
export const keyNamedIn = (jws: string): string => decodeProtectedHeader(jws).kid ?? ''

/** What the head of a compact JWS says it is; `undefined` for what is none. Believed only once verified. */
export function typeOf(jws: string): StatementType | undefined {
  try {
    const { typ: told } = decodeProtectedHeader(jws)
    return statementTypes.find((type) => told === typ(type))
  } catch {
    return undefined
  }
}

/** The payload, once signature, key and type are right. Refuses with `StatementRefusal`. The shape of the payload is not checked. */
export const verifyStatement = async (keys: JSONWebKeySet, jws: string, type: StatementType): Promise<unknown> => {
  try {
    const verified = await compactVerify(
      jws,
      ({ kid }) => {
        const key = keys.keys.find((one) => one.kid === kid)
        if (!key || kid === undefined) throw new StatementRefusal('unknown-key')
        return key
      },
      { algorithms: [alg] },
    )
    if (verified.protectedHeader.typ !== typ(type)) throw new StatementRefusal('wrong-type')
    return JSON.parse(new TextDecoder().decode(verified.payload))
  } catch (error) {
    throw error instanceof StatementRefusal ? error : new StatementRefusal('not-signed')
  }
}
