// Brings a database to the schema this program expects and tells whether it is there. Uses drizzle-kit's format and its
// table `__drizzle_migrations`, but not its migrator, which runs only the first statement of a chunk, skips entries
// older than the last one applied and never notices an edited file. Reads no files: `migration-files.ts` does.
import type { Database } from './database.ts'
import { splitStatements } from './sql-statements.ts'

/** One migration; `when` is the journal's instant in ms since 1970 (UTC), `hash` the SHA-256 of the file, lower-case hex. */
export type Migration = { tag: string; when: number; sql: string; hash: string }

/** What is compared; the edge, which has no files, passes the journal's entries, with or without a hash. */
export type ExpectedMigration = { tag: string; when: number; hash?: string }

/** `applied` and `expected` count migrations; `why` names tags only and is there when `ok` is false. */
export type SchemaStatus = { applied: number; expected: number; ok: boolean; why?: string }

/** The migrations do not fit each other or the database. The message names tags, never content. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

type Applied = { hash: string; when: number }

const breakpoint = '--> statement-breakpoint'

/**
 * Applies what is missing, each migration in one write batch with its own journal row, so it is there whole or not at
 * all, also when two processes start at once. Foreign keys stay on: a rebuild starts with `pragma defer_foreign_keys`. Returns the tags applied. Throws `MigrationError` when the journal does
 * not rise, a chunk is not exactly one statement, or what was applied differs from the files; no migration runs then.
 */
export const migrate = async (client: Database, migrations: readonly Migration[]): Promise<string[]> => {
  requireRising(migrations)
  const chunksOf = new Map(migrations.map((migration) => [migration, chunks(migration)]))
  await client.batch(
    [
      'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
      'create unique index if not exists __drizzle_migrations_once on __drizzle_migrations (created_at)',
    ],
    'write',
  )
  const applied = await readApplied(client)
  const mismatch = findMismatch(applied, migrations)
  if (mismatch !== undefined) throw new MigrationError(mismatch)

  const tags: string[] = []
  for (const migration of migrations.slice(applied.length)) {
    const journalRow = {
      sql: 'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
      args: [migration.hash, BigInt(migration.when)],
    }
    try {
      // The journal row goes first: where another process was faster, its unique index stops the rest.
      await client.batch([journalRow, ...(chunksOf.get(migration) ?? [])], 'write')
      tags.push(migration.tag)
    } catch (error) {
      if (!(await readApplied(client)).some(({ hash }) => hash === migration.hash)) throw error
    }
  }
  return tags
}

/** Whether exactly the expected migrations are applied; changes nothing. A database without the table counts 0; one
 * that cannot be reached throws. */
export const schemaStatus = async (client: Database, expected: readonly ExpectedMigration[]): Promise<SchemaStatus> => {
  const applied = await readApplied(client)
  const counts = { applied: applied.length, expected: expected.length }
  const missing = expected[applied.length]
  const why = findMismatch(applied, expected) ?? (missing && `${missing.tag} is not applied`)
  return why === undefined ? { ...counts, ok: true } : { ...counts, ok: false, why }
}

const readApplied = async (client: Database): Promise<Applied[]> => {
  const [table] = (await client.execute(`select 1 from sqlite_schema where name = '__drizzle_migrations'`)).rows
  if (table === undefined) return []
  const { rows } = await client.execute(
    'select hash, cast(created_at as text) as at from __drizzle_migrations order by created_at',
  )
  return rows.map((row) => ({ hash: String(row['hash']), when: Number(row['at']) }))
}

const findMismatch = (applied: readonly Applied[], expected: readonly ExpectedMigration[]): string | undefined => {
  for (const [index, { hash, when }] of applied.entries()) {
    const migration = expected[index]
    if (migration === undefined) return `the database is ${applied.length - expected.length} migration(s) ahead`
    if (migration.when !== when) return `${migration.tag} is not what was applied in its place`
    if (migration.hash !== undefined && migration.hash !== hash)
      return `${migration.tag} was edited after it was applied`
  }
  return undefined
}

const requireRising = (migrations: readonly Migration[]): void => {
  for (const [index, { tag, when }] of migrations.entries()) {
    const before = migrations[index - 1]
    if (before !== undefined && before.when >= when) throw new MigrationError(`${tag} is not later than ${before.tag}`)
  }
}

const chunks = ({ tag, sql }: Migration): string[] =>
  sql.split(breakpoint).map((chunk, index) => {
    const statements = splitStatements(chunk)
    if (statements.length !== 1)
      throw new MigrationError(`${tag}: chunk ${index + 1} holds ${statements.length} statements instead of one`)
    return chunk.trim()
  })
