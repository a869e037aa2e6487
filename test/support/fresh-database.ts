// A database of its own for one test: a real libSQL file, migrated, removed afterwards. Knows nothing of the register.
// Migrated once, through the program's own migrations, then copied for each test.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { onTestFinished } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { readMigrations } from '../../src/store/migration-files.ts'

let migrated: Promise<string> | undefined

async function makeMigrated(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'data.db')
  const client = createClient({ url: `file:${file}` })
  await migrate(client, readMigrations('migrations/data'))
  client.close()
  return file
}

/** Each call of `connect` opens another connection to the same file, as a second process would. */
export const freshDatabase = async (): Promise<{ client: Client; connect: () => Client; file: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-'))
  const file = join(folder, 'data.db')
  copyFileSync(await (migrated ??= makeMigrated()), file)
  const clients: Client[] = []
  const connect = () => {
    const client = createClient({ url: `file:${file}`, timeout: 5000 })
    clients.push(client)
    return client
  }
  onTestFinished(() => {
    for (const client of clients) client.close()
    rmSync(folder, { recursive: true })
  })
  return { client: connect(), connect, file }
}
