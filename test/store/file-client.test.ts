// The file client keeps its statements prepared; that must never be noticed, least of all after a failure.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/store/database.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFile } from '../../src/store/file-client.ts'

let folder: string
let client: Database

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'file-client-'))
  client = openFile(join(folder, 'data.db'), 100)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE thing (name TEXT NOT NULL UNIQUE, n INTEGER CHECK (n > 0)) STRICT')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const put = (name: string, n: number | null = 1) => ({
  sql: 'INSERT INTO thing (name, n) VALUES (?, ?)',
  args: [name, n],
})
const names = async () => (await client.execute('SELECT name FROM thing ORDER BY name')).rows.map(({ name }) => name)

describe('a statement', () => {
  it('answers rows by the names of their columns, a thousand as one', async () => {
    await client.batch(
      Array.from({ length: 1000 }, (_, index) => put(`name-${index}`, index + 1)),
      'write',
    )
    const { rows } = await client.execute({
      sql: 'SELECT name, n, NULL AS none FROM thing WHERE n > ? ORDER BY n',
      args: [1],
    })
    expect(rows).toHaveLength(999)
    expect(rows[998]).toEqual({ name: 'name-999', n: 1000, none: null })
  })

  it('starts anew after it failed, and after it was read', async () => {
    for (const name of ['a', 'b']) {
      await client.execute(put(name))
      await expect(client.execute(put(name))).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
      expect(await names()).toContain(name)
    }
    expect(await names()).toEqual(['a', 'b'])
  })

  it('follows the schema when that changes under it', async () => {
    await client.execute(put('a'))
    expect((await client.execute('SELECT * FROM thing')).rows).toEqual([{ name: 'a', n: 1 }])
    await client.execute(`ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'`)
    expect((await client.execute('SELECT * FROM thing')).rows).toEqual([{ name: 'a', n: 1, colour: 'red' }])
  })

  it('is one of more texts than are kept', async () => {
    for (let n = 0; n < 600; n++) await client.execute(`SELECT ${n} AS n`)
    expect((await client.execute('SELECT 0 AS n')).rows).toEqual([{ n: 0 }])
  })
})

describe('a batch', () => {
  it('leaves nothing when one of its statements fails, and the next one goes on', async () => {
    await expect(client.batch([put('a'), put('b'), put('a')], 'write')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    })
    await expect(client.batch([put('a'), 'no SQL'], 'write')).rejects.toThrow('syntax error')
    expect(await names()).toEqual([])
    await client.batch([put('a'), put('b')], 'write')
    expect(await names()).toEqual(['a', 'b'])
  })

  it('says that the file is busy when another process holds it', async () => {
    const other = openFile(join(folder, 'data.db'), 100)
    await other.execute('BEGIN IMMEDIATE')
    await expect(client.batch([put('a')], 'write')).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_BUSY/),
    })
    await other.execute('ROLLBACK')
    other.close()
    await client.batch([put('a')], 'write')
    expect(await names()).toEqual(['a'])
  })
})
