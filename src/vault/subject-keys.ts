// Makes the keys of subjects ahead, finds them again and destroys them. Knows the key store as a port; never sees a sealed value.
import { randomBytes, randomUUID } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { makeKeyCache } from './key-cache.ts'
import { type KeyRing, unwrapKey, wrapKey } from './key-ring.ts'
import { VaultRefusal } from './refusal.ts'

/**
 * The key store apart from the data (design.md section 5). `insert` resolves only when all rows are durable; `createdAt` is an instant in UTC.
 * `read` gives the wrapped key, or undefined when there is none; `readAll` those there are, in one read. `destroy` resolves when the row is gone, from the store's log too; a second time is no error.
 */
export type KeyStore = {
  insert(rows: readonly { subject: string; wrapped: string; createdAt: string }[]): Promise<void>
  read(subject: string): Promise<string | undefined>
  readAll(subjects: readonly string[]): Promise<{ subject: string; wrapped: string }[]>
  destroy(subject: string): Promise<void>
}

/**
 * `ring`: read when keys are made and when a wrapped key names one that is not known yet, so that keys can be changed while the
 * program serves. `poolSize`: keys made in one batch. The cache keeps `cacheEntries` unwrapped keys for `cacheTtlMs` at most.
 */
export type SubjectKeysOptions = {
  ring: () => KeyRing
  keyStore: KeyStore
  now: () => Date
  poolSize?: number
  cacheEntries?: number
  cacheTtlMs?: number
}

export type SubjectKeys = {
  takeSubject(ids?: Ids): Promise<string>
  adoptSubject(subject: string): Promise<void>
  key(subject: string): Promise<Uint8Array>
  keys(subjects: readonly string[]): Promise<Map<string, Uint8Array>>
  destroy(subject: string): Promise<void>
}

/** `ordered`: UUIDv7, quick to insert. `opaque`: random, for what crosses the door: an ordered id tells when it was made. */
export type Ids = 'ordered' | 'opaque'

type FreshKey = { subject: string; key: Uint8Array }

/**
 * `takeSubject` gives an id whose key is already durable, each id once. `adoptSubject` makes the key of an id that is there already;
 * a key it has stays. `key` and `keys`, which reads those it does not know at once, refuse `no-key` and what `unwrapKey` refuses.
 * After `destroy` this process has forgotten the key at once; a read under way at that moment and other processes keep it for `cacheTtlMs` at most.
 * Backups of the key store are not its business.
 */
export const makeSubjectKeys = (options: SubjectKeysOptions): SubjectKeys => {
  const { ring: readRing, keyStore, now, poolSize = 32, cacheEntries = 1000, cacheTtlMs = 60_000 } = options
  const cache = makeKeyCache({ entries: cacheEntries, ttlMs: cacheTtlMs, now })
  const pools: Record<Ids, FreshKey[]> = { ordered: [], opaque: [] }

  let ring = readRing()

  const unwrap = (subject: string, wrapped: string): Uint8Array => {
    try {
      return unwrapKey(ring, subject, wrapped)
    } catch (error) {
      if (!(error instanceof VaultRefusal && error.code === 'unknown-key')) throw error
      ring = readRing()
      return unwrapKey(ring, subject, wrapped)
    }
  }

  const makeBatch = async (ids: Ids): Promise<FreshKey[]> => {
    ring = readRing()
    const createdAt = now().toISOString()
    const fresh = Array.from({ length: Math.max(1, poolSize) }, () => ({
      subject: ids === 'ordered' ? uuidv7() : randomUUID(),
      key: randomBytes(32),
    }))
    await keyStore.insert(
      fresh.map(({ subject, key }) => ({ subject, wrapped: wrapKey(ring, subject, key), createdAt })),
    )
    return fresh
  }

  const take = async (ids: Ids): Promise<FreshKey> => {
    const waiting = pools[ids].shift()
    if (waiting) return waiting
    // Whoever finds the pool empty takes from its own batch, so requests that refill at once cannot leave each other without.
    const [mine, ...rest] = await makeBatch(ids)
    pools[ids].push(...rest)
    return mine as FreshKey
  }

  const opened = (subject: string, wrapped: string): Uint8Array => {
    const key = unwrap(subject, wrapped)
    cache.keep(subject, key)
    return key
  }

  return {
    takeSubject: async (ids = 'ordered') => {
      const { subject, key } = await take(ids)
      cache.keep(subject, key)
      return subject
    },
    adoptSubject: async (subject) => {
      if ((await keyStore.read(subject)) !== undefined) return
      ring = readRing()
      const wrapped = wrapKey(ring, subject, randomBytes(32))
      await keyStore.insert([{ subject, wrapped, createdAt: now().toISOString() }])
    },
    key: async (subject) => {
      const known = cache.read(subject)
      if (known) return known
      const wrapped = await keyStore.read(subject)
      if (wrapped === undefined) throw new VaultRefusal('no-key')
      return opened(subject, wrapped)
    },
    keys: async (subjects) => {
      const found = new Map<string, Uint8Array>()
      for (const subject of subjects) {
        const known = cache.read(subject)
        if (known) found.set(subject, known)
      }
      const unknown = [...new Set(subjects)].filter((subject) => !found.has(subject))
      const stored = unknown.length === 0 ? [] : await keyStore.readAll(unknown)
      for (const { subject, wrapped } of stored) found.set(subject, opened(subject, wrapped))
      if (unknown.some((subject) => !found.has(subject))) throw new VaultRefusal('no-key')
      return found
    },
    destroy: async (subject) => {
      try {
        await keyStore.destroy(subject)
      } finally {
        cache.forget(subject)
      }
    },
  }
}
