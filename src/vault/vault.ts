// The vault as the register uses it: seals and opens values under the key of their subject. Never stores a value and never decides who may look.
import { uuidv7 } from 'uuidv7'
import { blindIndex, blindIndexes } from './blind-index.ts'
import { VaultRefusal } from './refusal.ts'
import { open, seal, sealHash } from './seal.ts'
import { makeSubjectKeys, type Ids, type SubjectKeysOptions } from './subject-keys.ts'

/** A row of `sealed`. `id`: UUIDv7; `jwe`: the sealed text; `sha256`: hex, of that text, as the event carries it. */
export type SealedValue = { id: string; subject: string; field: string; version: number; jwe: string; sha256: string }

/**
 * `takeSubject`: a new id whose key is durable; `adoptSubject`: makes the key of an id that has none. `seal` and `open` refuse `no-key`
 * (destroyed or unknown subject) and `unknown-key`; `open` also `foreign` and `altered`. `openAll`: in their order, with one read of
 * the key store for all of them. `destroy` shreds: afterwards nothing of the subject opens. `index`, `indexes`: see `blindIndex`.
 */
export type Vault = {
  takeSubject(ids?: Ids): Promise<string>
  adoptSubject(subject: string): Promise<void>
  seal(subject: string, field: string, version: number, value: unknown): Promise<SealedValue>
  open(sealed: SealedValue): Promise<unknown>
  openAll(sealed: readonly SealedValue[]): Promise<unknown[]>
  destroy(subject: string): Promise<void>
  index(purpose: string, value: string): string
  indexes(purpose: string, value: string, count: number): string[]
}

/** `indexSecret`: at least 32 bytes, apart from the ring; the rest as in `SubjectKeysOptions`. */
export const makeVault = ({ indexSecret, ...options }: SubjectKeysOptions & { indexSecret: Uint8Array }): Vault => {
  const keys = makeSubjectKeys(options)
  const opened = (key: Uint8Array, { subject, field, version, jwe, sha256 }: SealedValue): unknown => {
    if (sealHash(jwe) !== sha256) throw new VaultRefusal('altered')
    return open(key, { subject, field, version }, jwe)
  }
  return {
    takeSubject: keys.takeSubject,
    adoptSubject: keys.adoptSubject,
    seal: async (subject, field, version, value) => {
      const key = await keys.key(subject)
      return { id: uuidv7(), subject, field, version, ...seal(key, { subject, field, version }, value) }
    },
    open: async (sealed) => opened(await keys.key(sealed.subject), sealed),
    openAll: async (sealed) => {
      const of = await keys.keys(sealed.map(({ subject }) => subject))
      return sealed.map((one) => opened(of.get(one.subject) as Uint8Array, one))
    },
    destroy: keys.destroy,
    index: (purpose, value) => blindIndex(indexSecret, purpose, value),
    indexes: (purpose, value, count) => blindIndexes(indexSecret, purpose, value, count),
  }
}
