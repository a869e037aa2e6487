// The change of the ledger's key: a statement by which the old key introduces the new one, and the way from a pinned key along
// such statements. Never reads or writes a file.
import { calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose'
import { keyNamedIn, makeSigningKeys, publicJwk, signStatement, verifyStatement } from './signature.ts'

/** What the old key signs: the new public key, at the instant `at` (UTC). */
export type KeyChange = { format: 1; key: JWK; at: string }

type ChangedKey = JWK & { change?: string }

/**
 * The set with a new first key, which carries as `change` the statement of the key before. The private part of that one is gone:
 * what it signed stays verifiable, but nobody signs with it again.
 */
export async function changeKeys(keys: JSONWebKeySet, at: string): Promise<JSONWebKeySet> {
  const [fresh = {} as JWK] = (await makeSigningKeys()).keys
  const statement: KeyChange = { format: 1, key: publicJwk(fresh), at }
  const change = await signStatement(keys, statement, 'key-change')
  return { keys: [{ ...fresh, change } as JWK, ...keys.keys.map(publicJwk)] }
}

/** The statements that the keys of a set carry, oldest first. */
export const changesIn = ({ keys }: JSONWebKeySet): string[] =>
  keys.flatMap(({ change }: ChangedKey) => (typeof change === 'string' ? [change] : [])).toReversed()

/**
 * The pinned keys and every key that they introduced, one after another, in whatever order the statements stand; and what led nowhere.
 * `origin`: the pinned key by which a key is trusted, by their names.
 */
export async function followChanges(
  pinned: JSONWebKeySet,
  changes: readonly string[],
): Promise<{ trusted: JSONWebKeySet; refused: string[]; origin: (kid: string) => string }> {
  const keys = [...pinned.keys]
  const by = new Map<string, string>()
  const origin = (kid: string): string => {
    const before = by.get(kid)
    return before === undefined ? kid : origin(before)
  }
  let left = [...new Set(changes)]
  for (let found = true; found && left.length > 0;) {
    found = false
    for (const change of left) {
      const key = await introduced({ keys }, change)
      if (!key) continue
      if (!keys.some(({ kid }) => kid === key.kid)) {
        keys.push(key)
        by.set(key.kid ?? '', keyNamedIn(change))
      }
      left = left.filter((one) => one !== change)
      found = true
    }
  }
  return { trusted: { keys }, refused: left, origin }
}

/** The key that a trusted one introduces; its name must be its thumbprint (RFC 7638), so that no name is taken by another key. */
async function introduced(trusted: JSONWebKeySet, change: string): Promise<JWK | undefined> {
  try {
    const { format, key } = (await verifyStatement(trusted, change, 'key-change')) as KeyChange
    return format === 1 && (await calculateJwkThumbprint(key)) === key.kid ? publicJwk(key) : undefined
  } catch {
    return undefined
  }
}
