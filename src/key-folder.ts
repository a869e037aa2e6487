// The key folder of the Node runtime: four secrets as files of mode 0600, made on the first start, apart from the data.
// Never prints a secret and never overwrites one.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSigningKeys, parseSigningKeys } from './ledger/signature.ts'
import type { Keys } from './program.ts'
import { makeKeyRing } from './vault/key-ring.ts'
import { randomToken } from './vault/password.ts'

/** Reads the secrets of the folder, making those that are not there yet. */
export async function readKeyFolder(folder: string): Promise<Keys> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = async (name: string, make: () => unknown): Promise<string> => {
    const path = join(folder, name)
    if (!existsSync(path)) {
      const made = await make()
      writeFileSync(path, typeof made === 'string' ? made : JSON.stringify(made), { mode: 0o600, flag: 'wx' })
    }
    return readFileSync(path, 'utf8')
  }
  return {
    vault: await secret('vault.jwks.json', makeKeyRing),
    tokens: parseSigningKeys(await secret('tokens.jwks.json', makeSigningKeys)),
    ledger: parseSigningKeys(await secret('ledger.jwks.json', makeSigningKeys)),
    indexSecret: Buffer.from(await secret('index.secret', () => randomToken(32)), 'base64url'),
  }
}
