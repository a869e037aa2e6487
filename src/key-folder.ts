// The key folder of the Node runtime: four secrets as files of mode 0600, made on the first start, apart from the data.
// Never prints a secret; overwrites none but the key ring and, when their key is changed, the ledger's keys; never reads a folder that
// other users of the machine can read.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'
import { makeSigningKeys, parseSigningKeys } from './ledger/signature.ts'
import type { Keys } from './program.ts'
import { keyRingText, makeKeyRing, parseKeyRing, type KeyRing } from './vault/key-ring.ts'
import { randomToken } from './vault/password.ts'

const ringName = 'vault.jwks.json'
const ledgerName = 'ledger.jwks.json'

/** Thrown at start; names the folder and what to do, never a secret. */
export class KeyFolderError extends Error {
  override readonly name = 'KeyFolderError'
}

/**
 * Makes the folder when there is none. On Windows, which has no such modes, nothing is checked.
 *
 * @throws KeyFolderError when somebody beside the owner may read the folder or a file in it
 */
export function closedKeyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (platform() === 'win32') return
  const open = [folder, ...readdirSync(folder).map((name) => join(folder, name))].filter(
    (path) => (statSync(path).mode & 0o077) !== 0,
  )
  if (open.length > 0) {
    throw new KeyFolderError(`others can read ${open.join(', ')}; close it with: chmod -R go= '${folder}'`)
  }
}

/**
 * Reads the secrets of the folder, making those that are not there yet. The key ring is read again whenever it is asked for.
 *
 * @throws KeyFolderError as `closedKeyFolder`
 */
export async function readKeyFolder(folder: string): Promise<Keys> {
  closedKeyFolder(folder)
  const secret = async (name: string, make: () => unknown): Promise<string> => {
    const path = join(folder, name)
    if (!existsSync(path)) {
      const made = await make()
      writeFileSync(path, typeof made === 'string' ? made : JSON.stringify(made), { mode: 0o600, flag: 'wx' })
    }
    return readFileSync(path, 'utf8')
  }
  await secret(ringName, makeKeyRing)
  return {
    vault: () => readFileSync(join(folder, ringName), 'utf8'),
    tokens: parseSigningKeys(await secret('tokens.jwks.json', makeSigningKeys)),
    ledger: parseSigningKeys(await secret(ledgerName, makeSigningKeys)),
    indexSecret: Buffer.from(await secret('index.secret', () => randomToken(32)), 'base64url'),
  }
}

/** The ring of the folder; `undefined` when it holds none. @throws KeyFolderError as `closedKeyFolder` */
export function readRing(folder: string): KeyRing | undefined {
  closedKeyFolder(folder)
  const path = join(folder, ringName)
  return existsSync(path) ? parseKeyRing(readFileSync(path, 'utf8')) : undefined
}

export const writeRing = (folder: string, ring: KeyRing): void => overwrite(join(folder, ringName), keyRingText(ring))

/** The keys of the ledger alone; `undefined` when the folder holds none. @throws KeyFolderError as `closedKeyFolder` */
export function readLedgerKeys(folder: string): JSONWebKeySet | undefined {
  closedKeyFolder(folder)
  const path = join(folder, ledgerName)
  return existsSync(path) ? parseSigningKeys(readFileSync(path, 'utf8')) : undefined
}

export const writeLedgerKeys = (folder: string, keys: JSONWebKeySet): void =>
  overwrite(join(folder, ledgerName), JSON.stringify(keys))

/** Whole or not at all: a server that reads meanwhile finds the old file or the new one. */
function overwrite(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}
