// What a migrated database is: exactly what the SQL files declare, strict, sound, and append-only where it must be.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/store/database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded, type Embedded } from '../../src/embedded.ts'
import { splitStatements, tokensOf } from '../../src/store/sql-statements.ts'
import { filesOf, textOf } from '../support/source-tree.ts'

let folder: string
let embedded: Embedded

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  embedded = await openEmbedded(join(folder, 'data'), join(folder, 'keys'))
})

afterAll(() => {
  embedded.close()
  rmSync(folder, { recursive: true })
})

const all = async (client: Database, sql: string) =>
  (await client.execute(sql)).rows.map((row) => ({ ...Object.values(row), ...row }) as unknown as typeof row)
const one = async (client: Database, sql: string) => (await all(client, sql))[0]?.[0]

type Journal = { entries: { idx: number; when: number; tag: string; breakpoints: boolean }[] }

const chunksOf = (file: string) => textOf(file).split('--> statement-breakpoint')

/** `table person`, `index basis_home` …: what stands after one chunk more. A table that is dropped takes its indexes along. */
const declaredAfter = (before: ReadonlyMap<string, string>, chunk: string): ReadonlyMap<string, string> => {
  const words = tokensOf(chunk)
    .map(({ text }) => text)
    .join(' ')
  if (/^(insert|delete|pragma) /i.test(words)) return before
  const [, dropped] = /^drop table (\w+)/i.exec(words) ?? []
  if (dropped) return new Map([...before].filter(([, table]) => table !== dropped))
  const [, trigger] = /^drop trigger (\w+)/i.exec(words) ?? []
  if (trigger) return new Map([...before].filter(([key]) => key !== `trigger ${trigger}`))
  const [, old, renamed] = /^alter table (\w+) rename to (\w+)/i.exec(words) ?? []
  if (old && renamed)
    return new Map([...before].map(([key, table]) => (table === old ? [`table ${renamed}`, renamed] : [key, table])))
  if (/^alter table \w+ (add|rename) column /i.test(words)) return before
  const [, view] = /^drop view (\w+)/i.exec(words) ?? []
  if (view) return new Map([...before].filter(([key]) => key !== `view ${view}`))
  const [, type = '', name = ''] = /^create (?:unique )?(table|index|trigger|view) (\w+)/i.exec(words) ?? []
  if (name === '') throw new Error(`this test must learn what becomes of: ${words.slice(0, 60)}`)
  const table = type.toLowerCase() === 'table' ? name : (/ on (\w+)/i.exec(words)?.[1] ?? '')
  return new Map([...before, [`${type.toLowerCase()} ${name}`, table]])
}

describe.each(['data', 'keys'] as const)('the database migrated by migrations/%s', (name) => {
  const files = filesOf(`migrations/${name}`).filter((path) => path.endsWith('.sql'))
  const { entries } = JSON.parse(textOf(`migrations/${name}/meta/_journal.json`)) as Journal
  const client = () => (name === 'data' ? embedded.client : embedded.keysClient)

  it('has every table, index, trigger and view that is declared, and no other', async () => {
    const found = await all(client(), `SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`)
    expect(found.map((row) => row[0]).toSorted()).toEqual(
      [
        ...files.flatMap(chunksOf).reduce(declaredAfter, new Map<string, string>()).keys(),
        'table __drizzle_migrations',
        'index __drizzle_migrations_once',
      ].toSorted(),
    )
  })

  it('comes from chunks of one statement each', () => {
    for (const chunk of files.flatMap(chunksOf)) expect(splitStatements(chunk), chunk).toHaveLength(1)
  })

  it('is described by a journal that rises and names every file', async () => {
    expect(entries.map(({ idx }) => idx)).toEqual([...entries.keys()])
    expect(entries.map(({ tag }) => `migrations/${name}/${tag}.sql`)).toEqual(files)
    expect(entries.every(({ breakpoints }) => breakpoints)).toBe(true)
    const instants = entries.map(({ when }) => when)
    expect([...new Set(instants)].toSorted((a, b) => a - b)).toEqual(instants)
  })

  it('remembers the files as they are', async () => {
    const applied = await all(client(), 'SELECT hash FROM __drizzle_migrations ORDER BY created_at')
    expect(applied.map(({ hash }) => hash)).toEqual(
      files.map((file) => createHash('sha256').update(textOf(file)).digest('hex')),
    )
  })

  it('takes no value of a wrong type', async () => {
    const lax = await all(
      client(),
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`,
    )
    expect(lax.map((row) => row[0]).toSorted()).toEqual(['__drizzle_migrations', 'sqlite_schema'])
  })

  it('refers only to columns that name one row', async () => {
    const references = await all(
      client(),
      `SELECT t.name AS "from", f."table" AS "to", coalesce(f."to", (SELECT name FROM pragma_table_info(f."table") WHERE pk = 1)) AS "column"
        FROM pragma_table_list t, pragma_foreign_key_list(t.name) f`,
    )
    for (const { from, to, column } of references) {
      const sure = await one(
        client(),
        `SELECT (SELECT group_concat(name) FROM pragma_table_info('${to}') WHERE pk > 0) = '${column}' OR EXISTS (
          SELECT 1 FROM pragma_index_list('${to}') i WHERE i."unique" AND NOT i.partial
            AND (SELECT group_concat(name) FROM pragma_index_info(i.name)) = '${column}')`,
      )
      expect(sure, `${from} → ${to}.${column}`).toBe(1)
    }
  })

  it('is sound', async () => {
    expect(await all(client(), 'PRAGMA foreign_key_check')).toEqual([])
    expect(await one(client(), 'PRAGMA integrity_check')).toBe('ok')
  })

  it('is durable, shared without blocking readers, and checks references', async () => {
    expect(await one(client(), 'PRAGMA journal_mode')).toBe('wal')
    expect(await one(client(), 'PRAGMA synchronous'), 'FULL').toBe(2)
    expect(await one(client(), 'PRAGMA busy_timeout')).toBe(5000)
    expect(await one(client(), 'PRAGMA foreign_keys')).toBe(1)
    expect(await one(client(), 'PRAGMA secure_delete')).toBe(1)
  })
})

const sealedRow = `'value-1', 'subject-1', 'description', 1, 'eyJ'`
/** Tables that only ever grow, each with a row. */
const appendOnly: Record<string, string> = {
  event: `'home-1:2026', 1, 'event-1', 'entry-1', 1, 'file', 'alias-1', 'reporter', NULL, '2026-03-09T10:00:00.000Z', '{}'`,
  link: `'home-1:2026', 1, '${'0'.repeat(64)}'`,
  checkpoint: `'checkpoint-1', 'home-1', 'home-1:2026', 1, '${'0'.repeat(64)}', '2026-03-09T10:00:00.000Z', 'day', NULL, NULL, 'eyJ'`,
  door_snapshot: `'snapshot-1', 'handover-1', 1, 'transfer-1', 'authority-1', 'home-1', 'U', '1/2026', 'W', 'W01', 2, 1,
    '2026-03-08', '2026-03', '2026-03-09T10:00:00.000Z', '${'0'.repeat(64)}', NULL, NULL, NULL, NULL, NULL, NULL, 0`,
  home_sealed: sealedRow,
  door_sealed: sealedRow,
  case_sealed: sealedRow,
  person_sealed: sealedRow,
}

describe('what was written', () => {
  it('is kept in a table of this list when it is sealed', async () => {
    const sealed = await all(
      embedded.client,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%\\_sealed' ESCAPE '\\'`,
    )
    expect(sealed.map((row) => String(row[0])).filter((table) => !(table in appendOnly))).toEqual([])
  })

  it.each(Object.entries(appendOnly))('is never altered nor deleted: %s', async (table, row) => {
    const { client } = embedded
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute(`INSERT INTO ${table} VALUES (${row})`)
    await client.execute('PRAGMA foreign_keys = ON')
    const before = await all(client, `SELECT * FROM ${table}`)
    const columns = await all(client, `SELECT name FROM pragma_table_info('${table}')`)
    const refusal = /append-only|frozen|never altered/
    for (const { name } of columns) {
      await expect(client.execute(`UPDATE ${table} SET ${name} = ${name}`), String(name)).rejects.toThrow(refusal)
    }
    await expect(client.execute(`DELETE FROM ${table}`)).rejects.toThrow(refusal)
    expect(await all(client, `SELECT * FROM ${table}`)).toEqual(before)
  })

  it.each(['0', 'NULL', "'1 '", '2'])('is undone when a condition turns out to be %s', async (holds) => {
    const { client } = embedded
    await client.execute(`INSERT INTO guard VALUES ('', 1)`)
    const person = `INSERT INTO person (id, demo, version) VALUES ('undone', 0, 1)`
    const written = client.batch([person, `INSERT INTO guard VALUES ('', ${holds})`], 'write')
    await expect(written).rejects.toThrow(/guard/)
    expect(await one(client, `SELECT count(*) FROM person WHERE id = 'undone'`)).toBe(0)
  })
})
