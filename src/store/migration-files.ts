// Reads migrations from a folder in drizzle-kit's format: meta/_journal.json and one SQL file an entry. Node only; talks
// to no database. On the edge the journal itself, imported as JSON, is what `schemaStatus` compares with.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, MigrationError } from './migrate.ts'

type Journal = { entries: { idx: number; when: number; tag: string; hash?: string }[] }

/**
 * The migrations of a folder, in the journal's order. Throws `MigrationError` when a file has no entry, the order of
 * `idx` is not 0, 1, 2 …, or a file differs from the `hash` frozen in its entry at release.
 */
export const readMigrations = (folder: string): Migration[] => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal
  const migrations = entries.map(({ idx, when, tag, hash: frozen }, index) => {
    if (idx !== index) throw new MigrationError(`${tag} has idx ${idx} in place ${index}`)
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    const hash = createHash('sha256').update(sql).digest('hex')
    if (frozen !== undefined && frozen !== hash) throw new MigrationError(`${tag} was edited after its release`)
    return { tag, when, sql, hash }
  })
  const known = new Set(migrations.map(({ tag }) => `${tag}.sql`))
  const stray = readdirSync(folder).find((name) => name.endsWith('.sql') && !known.has(name))
  if (stray !== undefined) throw new MigrationError(`${stray} is not in the journal`)
  return migrations
}
