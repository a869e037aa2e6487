// Seals one JSON value for one field of one subject, so that it opens nowhere else. Knows the key it is given, never where keys are kept.
import { hash } from 'node:crypto'
import { decrypt, encrypt } from './jwe.ts'
import { VaultRefusal } from './refusal.ts'

/** Where a value belongs. `subject`: the entry (or other thing) whose key it is; `version`: of that subject, an integer. */
export type SealHeader = { subject: string; field: string; version: number }

// Also fixes the order of the members: the header is compared as text.
const members = ({ subject, field, version }: SealHeader) => ({ subject, field, version })

/** Hex SHA-256 of the bytes of a sealed text: what events carry in place of the value. */
export const sealHash = (jwe: string): string => hash('sha256', jwe)

/** `key`: 32 bytes. `value`: anything JSON can say. Gives the JWE text and its `sealHash`. The length of the value is not hidden. */
export const seal = (key: Uint8Array, header: SealHeader, value: unknown): { jwe: string; sha256: string } => {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new TypeError('only a JSON value can be sealed')
  const jwe = encrypt(key, members(header), Buffer.from(text))
  return { jwe, sha256: sealHash(jwe) }
}

/** The value again. Refuses `foreign` when it was sealed for another place, `altered` when the key, the tag or the text is wrong. */
export const open = (key: Uint8Array, expected: SealHeader, jwe: string): unknown => {
  const text = decrypt(key, members(expected), jwe).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new VaultRefusal('altered')
  }
}
