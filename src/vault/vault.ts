// The vault as the register uses it: seals and opens values under the key of their subject. Never stores a value and never decides who may look.
import { uuidv7 } from 'uuidv7'
import { blindIndex, blindIndexes } from './blind-index.ts'
import { VaultRefusal } from './refusal.ts'
import { open, seal, sealHash } from './seal.ts'
import { makeSubjectKeys, type Ids, type SubjectKeysOptions } from './subject-keys.ts'

/** A row of `sealed`. `id`: UUIDv7; `jwe`: the sealed text; `sha256`: hex, of that text, as the event carries it. */
export type SealedValue = { id: string; subject: string; field: string; version: number; jwe: string; sha256: string }

/**
 * `takeSubject`: a new id whose key is durable. `seal` and `open` refuse `no-key` (destroyed or unknown subject) and `unknown-key`;
 * `open` also `foreign` and `altered`. `destroy` shreds: afterwards nothing of the subject opens. `index`, `indexes`: see `blindIndex`.
 */
export type Vault = {
  takeSubject(ids?: Ids): Promise<string>
  seal(subject: string, field: string, version: number, value: unknown): Promise<SealedValue>
  open(sealed: SealedValue): Promise<unknown>
  destroy(subject: string): Promise<void>
  index(purpose: string, value: string): string
  indexes(purpose: string, value: string, count: number): string[]
}

/** `indexSecret`: at least 32 bytes, apart from the ring; the rest as in `SubjectKeysOptions`. */
export const makeVault = ({ indexSecret, ...options }: SubjectKeysOptions & { indexSecret: Uint8Array }): Vault => {
  const keys = makeSubjectKeys(options)
  return {
    takeSubject: keys.takeSubject,
    seal: async (subject, field, version, value) => {
      const key = await keys.key(subject)
      return { id: uuidv7(), subject, field, version, ...seal(key, { subject, field, version }, value) }
    },
    open: async ({ subject, field, version, jwe, sha256 }) => {
      if (sealHash(jwe) !== sha256) throw new VaultRefusal('altered')
      return open(await keys.key(subject), { subject, field, version }, jwe)
    },
    destroy: keys.destroy,
    index: (purpose, value) => blindIndex(indexSecret, purpose, value),
    indexes: (purpose, value, count) => blindIndexes(indexSecret, purpose, value, count),
  }
}
