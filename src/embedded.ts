// The embedded libSQL files of the Node runtime: the data and, in the key folder, the key store; migrated and with their pragmas.
// One connection each: the file client is synchronous, and pragmas belong to a connection (design.md §8, performance.md 10).
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from './store/database.ts'
import { openFile } from './store/file-client.ts'
import { migrate } from './store/migrate.ts'
import { readMigrations } from './store/migration-files.ts'

const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations')
export const migrations = {
  data: readMigrations(join(migrationsFolder, 'data')),
  keys: readMigrations(join(migrationsFolder, 'keys')),
}

const busyTimeoutInMs = 5000

/** `erase`: what was deleted from the key store leaves its write-ahead log too; fails while another program reads there and keeps the log. */
export type Embedded = { client: Database; keysClient: Database; erase(): Promise<void>; close(): void }

/** Opens, and creates when absent, `register.db` in the data folder and `keys.db` in the key folder. */
export async function openEmbedded(dataDir: string, keysDir: string): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const client = await open(join(dataDir, 'register.db'))
  await migrate(client, migrations.data)
  const keysClient = await openKeys(keysDir)
  return {
    client,
    keysClient,
    async erase() {
      const { rows } = await keysClient.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      if (rows[0]?.['busy'] !== 0) throw new Error('the key store is being read: its log still holds what was deleted')
    },
    close() {
      client.close()
      keysClient.close()
    },
  }
}

/** Opens, and creates when absent, `keys.db` in the key folder: for its owner alone. */
export async function openKeys(keysDir: string): Promise<Database> {
  mkdirSync(keysDir, { recursive: true, mode: 0o700 })
  const path = join(keysDir, 'keys.db')
  const client = await open(path)
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
  await migrate(client, migrations.keys)
  return client
}

/** What is deleted is overwritten in the file, not only forgotten by it. */
async function open(path: string): Promise<Database> {
  const client = openFile(path, busyTimeoutInMs)
  for (const pragma of ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', 'PRAGMA secure_delete = ON'])
    await client.execute(pragma)
  return client
}
