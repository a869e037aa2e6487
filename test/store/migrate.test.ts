// Migrations: applied whole, once, and never when edited.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { createClient as createHttpClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate as migrateByDrizzle } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, schemaStatus } from '../../src/store/migrate.ts'
import { readMigrations } from '../../src/store/migration-files.ts'
import { splitStatements } from '../../src/store/sql-statements.ts'
import { startHrana } from '../support/hrana.ts'

const first = `create table entry (id text primary key, kind text not null) strict;
--> statement-breakpoint
create trigger entry_stays before delete on entry begin
  select case when old.kind = ';' then null else raise(abort, 'entries stay; forever') end;
end;`
const second = `create index entry_kind on entry (kind); -- one statement; no more`

let folder: string
let client: Client

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  client = createClient({ url: `file:${join(folder, 'data.db')}` })
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const january = Date.UTC(2026, 0, 1)

/** Writes a folder of migrations, a day apart, and reads it back. */
const migrationsOf = (
  files: readonly string[],
  change: (entries: { when: number; hash?: string }[]) => void = () => {},
) => {
  const entries = files.map((_, idx) => ({
    idx,
    version: '6',
    when: january + idx * 86_400_000,
    tag: `000${idx}_step`,
    breakpoints: true,
  }))
  change(entries)
  mkdirSync(join(folder, 'meta'), { recursive: true })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  files.forEach((sql, idx) => writeFileSync(join(folder, `000${idx}_step.sql`), sql))
  return readMigrations(folder)
}

const names = async () =>
  (await client.execute(`select name from sqlite_schema where name like 'entry%' order by name`)).rows.map(
    (row) => row['name'],
  )

describe('migrating', () => {
  it('applies every statement of every migration, once', async () => {
    const migrations = migrationsOf([first, second])
    expect(await schemaStatus(client, migrations)).toEqual({
      applied: 0,
      expected: 2,
      ok: false,
      why: '0000_step is not applied',
    })
    expect(await migrate(client, migrations)).toEqual(['0000_step', '0001_step'])
    expect(await names()).toEqual(['entry', 'entry_kind', 'entry_stays'])
    expect(await migrate(client, migrations)).toEqual([])
    expect(await schemaStatus(client, migrations)).toEqual({ applied: 2, expected: 2, ok: true })
  })

  it('continues where it stopped', async () => {
    await migrate(client, migrationsOf([first]))
    const migrations = migrationsOf([first, second])
    expect(await schemaStatus(client, migrations)).toMatchObject({
      applied: 1,
      ok: false,
      why: '0001_step is not applied',
    })
    expect(await migrate(client, migrations)).toEqual(['0001_step'])
  })

  it('leaves nothing of a migration that fails half way', async () => {
    const broken = `create table entry_note (id text) strict;\n--> statement-breakpoint\ninsert into entry_note values (1, 2);`
    const migrations = migrationsOf([first, broken])
    await expect(migrate(client, migrations)).rejects.toThrow('entry_note')
    expect(await names()).toEqual(['entry', 'entry_stays'])
    expect(await schemaStatus(client, migrations)).toMatchObject({ applied: 1, ok: false })
  })

  it('is done once when several processes start together', async () => {
    const migrations = migrationsOf(['create table entry_seed (n integer) strict', 'insert into entry_seed values (1)'])
    const clients = Array.from({ length: 3 }, () =>
      createClient({ url: `file:${join(folder, 'data.db')}`, timeout: 5_000 }),
    )
    await Promise.all(clients.map((each) => migrate(each, migrations)))
    clients.forEach((each) => each.close())
    expect(await schemaStatus(client, migrations)).toEqual({ applied: 2, expected: 2, ok: true })
    expect((await client.execute('select count(*) as n from entry_seed')).rows[0]?.['n']).toBe(1)
  })

  it('is understood by the migrator of drizzle, and understands it', async () => {
    const migrations = migrationsOf([first, second])
    await migrateByDrizzle(drizzle(client), { migrationsFolder: folder })
    expect(await schemaStatus(client, migrations)).toEqual({ applied: 2, expected: 2, ok: true })
    const third = migrationsOf([first, second, 'create table entry_link (id text) strict'])
    expect(await migrate(client, third)).toEqual(['0002_step'])
    await migrateByDrizzle(drizzle(client), { migrationsFolder: folder })
    expect(await schemaStatus(client, third)).toEqual({ applied: 3, expected: 3, ok: true })
  })
})

describe('migrating over HTTP', () => {
  it('brings the edge database to the same schema, a lost answer included', async () => {
    const endpoint = await startHrana({ file: join(folder, 'edge.db'), token: 'token' })
    const edge = createHttpClient({ url: endpoint.url, authToken: 'token' })
    const migrations = migrationsOf([first, second])
    await migrate(edge, [])
    endpoint.cutAfterNextCommit()
    await migrate(edge, migrations)
    const journal = migrations.map(({ tag, when }) => ({ tag, when }))
    expect(await schemaStatus(edge, journal)).toEqual({ applied: 2, expected: 2, ok: true })
    edge.close()
    await endpoint.close()
  })
})

describe('migrating is refused', () => {
  it('when a chunk holds more than one statement', async () => {
    const migrations = migrationsOf([`${first}\ncreate table entry_lost (id text) strict;`])
    await expect(migrate(client, migrations)).rejects.toThrow('0000_step: chunk 2 holds 2 statements instead of one')
    expect(await names()).toEqual([])
  })

  it('when a chunk says nothing', async () => {
    await expect(migrate(client, migrationsOf([`${first}\n--> statement-breakpoint\n-- later`]))).rejects.toThrow(
      'holds 0',
    )
  })

  it('when a file was edited after it was applied', async () => {
    await migrate(client, migrationsOf([first, second]))
    const edited = migrationsOf([first.replace('forever', 'for now'), second])
    await expect(migrate(client, edited)).rejects.toThrow('0000_step was edited after it was applied')
    expect(await schemaStatus(client, edited)).toMatchObject({
      ok: false,
      why: '0000_step was edited after it was applied',
    })
  })

  it('when a migration slips in among those applied', async () => {
    await migrate(client, migrationsOf([first]))
    const migrations = migrationsOf([`create table entry_early (id text) strict`, first], (entries) => {
      entries[0]!.when = january - 1
      entries[1]!.when = january
    })
    await expect(migrate(client, migrations)).rejects.toThrow('0000_step is not what was applied in its place')
  })

  it('when the journal does not rise', async () => {
    const migrations = migrationsOf([first, second], (entries) => {
      entries[1]!.when = january
    })
    await expect(migrate(client, migrations)).rejects.toThrow('0001_step is not later than 0000_step')
  })

  it('when the database is newer than the program', async () => {
    await migrate(client, migrationsOf([first, second]))
    const [older] = migrationsOf([first, second])
    await expect(migrate(client, [older!])).rejects.toThrow('the database is 1 migration(s) ahead')
  })
})

describe('reading migrations is refused', () => {
  it('when a file is not in the journal', () => {
    migrationsOf([first])
    writeFileSync(join(folder, '0001_forgotten.sql'), second)
    expect(() => readMigrations(folder)).toThrow('0001_forgotten.sql is not in the journal')
  })

  it('when a released file differs from the hash in its entry', () => {
    const [released] = migrationsOf([first])
    const freeze = (entries: { hash?: string }[]) => {
      entries[0]!.hash = released!.hash
    }
    expect(migrationsOf([first], freeze)).toHaveLength(1)
    expect(() => migrationsOf([`${first} `], freeze)).toThrow('0000_step was edited after its release')
  })
})

describe('SQL text is cut into statements', () => {
  it.each([
    ['at semicolons', 'select 1; select 2', ['select 1', 'select 2']],
    ['not inside strings or names', `select ';', ";", [;], \`;\`, 'it''s;'`, [`select ';', ";", [;], \`;\`, 'it''s;'`]],
    ['not inside comments', 'select 1 -- a;b\n/* c;d */ + 1;', ['select 1 -- a;b\n/* c;d */ + 1']],
    [
      'not inside a trigger, whatever ENDs it holds',
      'create temp trigger t after insert on e begin select case 1 when 1 then 2 end; end; select 1',
      ['create temp trigger t after insert on e begin select case 1 when 1 then 2 end; end', 'select 1'],
    ],
    ['with nothing for empty pieces', ' ; -- x\n;', []],
  ])('%s', (_, sql, statements) => {
    expect(splitStatements(sql)).toEqual(statements)
  })
})
