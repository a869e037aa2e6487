// Why the vault did not give out a value. Never carries a value, a key or a cause: messages of JSON.parse quote the text.

/**
 * `foreign`: sealed for another subject, field or version. `altered`: the text, its tag or its hash is not what was sealed.
 * `unknown-key`: the key ring has no key of that id. `no-key`: the subject has no key (destroyed, or never made).
 */
export const vaultRefusalCodes = ['foreign', 'altered', 'unknown-key', 'no-key'] as const

export type VaultRefusalCode = (typeof vaultRefusalCodes)[number]

export class VaultRefusal extends Error {
  override readonly name = 'VaultRefusal'
  readonly code: VaultRefusalCode

  constructor(code: VaultRefusalCode) {
    super(`vault: ${code}`)
    this.code = code
  }
}
