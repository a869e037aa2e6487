// The Hrana endpoint of the tests is worth its salt only if it is as strict as sqld; the edge client is the judge.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type LibsqlError } from '@libsql/client/web'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HranaEndpoint, startHrana } from '../support/hrana.ts'

let folder: string
let endpoint: HranaEndpoint
let client: Client
let heard: string[]

const token = 'token-of-the-tests'
const file = () => join(folder, 'data.db')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hrana-'))
  heard = []
  endpoint = await startHrana({ file: file(), token, statements: (sql) => heard.push(sql) })
  client = createClient({ url: endpoint.url, authToken: token, intMode: 'bigint' })
  await client.execute('create table entry (id text primary key, n integer unique, value any) strict')
})

afterEach(async () => {
  client.close()
  await endpoint.close()
  rmSync(folder, { recursive: true })
})

const insert = (id: string, value: null | bigint | number | string | Uint8Array = null) => ({
  sql: 'insert into entry (id, value) values (?, ?)',
  args: [id, value],
})
const ids = async () => (await client.execute('select id from entry order by id')).rows.map((row) => row['id'])
const failure = (promise: Promise<unknown>): Promise<LibsqlError> =>
  promise.then(
    () => expect.fail('expected a failure'),
    (error) => error as LibsqlError,
  )

describe('a batch over HTTP', () => {
  it('commits all of its statements in one round trip', async () => {
    const before = endpoint.roundTrips()
    const results = await client.batch([insert('a'), { sql: 'select count(*) as n from entry', args: [] }], 'write')
    expect(results[1]?.rows[0]?.['n']).toBe(1n)
    expect(results[0]?.rowsAffected).toBe(1)
    expect(endpoint.roundTrips() - before).toBe(1)
    expect(endpoint.openStreams()).toBe(0)
  })

  it('leaves nothing behind when one statement fails', async () => {
    const error = await failure(client.batch([insert('a'), insert('b'), insert('a')], 'write'))
    expect(error).toMatchObject({ code: 'SQLITE_CONSTRAINT', statementIndex: 2 })
    expect(await ids()).toEqual([])
  })

  it('takes the next number without a gap in 50 parallel batches', async () => {
    const sql = 'insert into entry (id, n) select ?, coalesce(max(n), 0) + 1 from entry returning n'
    const numbers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const [result] = await client.batch([{ sql, args: [`e-${i}`] }], 'write')
        return Number(result?.rows[0]?.['n'])
      }),
    )
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
  })

  it('waits for a transaction that another stream holds open, then goes on', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('held'))
    const waiting = client.batch([insert('waiting')], 'write')
    await transaction.commit()
    await waiting
    expect(await ids()).toEqual(['held', 'waiting'])
  })

  it('drops an open transaction when its stream is closed', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('a'))
    transaction.close()
    await expect.poll(() => endpoint.openStreams()).toBe(0)
    expect(await ids()).toEqual([])
  })
})

describe('an error over HTTP', () => {
  it('names a broken constraint by its plain code, with the message of SQLite', async () => {
    await client.execute(insert('a'))
    const error = await failure(client.execute(insert('a')))
    expect(error.code).toBe('SQLITE_CONSTRAINT')
    expect(error.extendedCode).toBeUndefined()
    expect(error.message).toBe('SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: entry.id')
  })

  it('carries what a trigger says when it refuses', async () => {
    await client.execute(
      `create trigger entry_stays before delete on entry begin select raise(abort, 'entries are never deleted'); end`,
    )
    await client.execute(insert('a'))
    const error = await failure(client.execute('delete from entry'))
    expect(error).toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    expect(error.message).toContain('entries are never deleted')
  })

  it.each([
    ['several statements in one string', 'select 1; select 2', 'SQL_MANY_STATEMENTS'],
    ['no statement at all', ' -- nothing', 'SQL_NO_STATEMENT'],
    ['a missing argument', 'select ?', 'ARGS_INVALID'],
    ['a setting of the database', 'pragma journal_mode = delete', 'SQL_PARSE_ERROR'],
    ['another database', `attach 'other.db' as other`, 'SQL_PARSE_ERROR'],
    ['wrong syntax', 'selct 1', 'SQL_PARSE_ERROR'],
    ['an unknown table', 'select * from nowhere', 'SQLITE_UNKNOWN'],
  ])('refuses %s', async (_, sql, code) => {
    expect(await failure(client.execute(sql))).toMatchObject({ code })
  })

  it('refuses a wrong token before anything runs', async () => {
    const stranger = createClient({ url: endpoint.url, authToken: 'guessed' })
    const before = heard.length
    expect(await failure(stranger.execute('select 1'))).toMatchObject({ code: 'SERVER_ERROR' })
    expect(heard.length).toBe(before)
  })
})

describe('a value over HTTP', () => {
  const roundTrip = async (value: null | bigint | number | string | Uint8Array) => {
    await client.execute(insert('v', value))
    const { rows } = await client.execute('select value, typeof(value) as type from entry')
    return [rows[0]?.['value'], rows[0]?.['type']]
  }

  it.each([
    ['an integer beyond 2^53', 9_223_372_036_854_775_807n, 'integer'],
    ['a negative integer beyond 2^53', -9_007_199_254_740_993n, 'integer'],
    ['a fraction', 0.1, 'real'],
    ['text outside the basic plane', 'Zażółć gęślą jaźń, Ґанок, 👩🏽‍⚕️ 𝔭', 'text'],
    ['text like a number', '17', 'text'],
    ['nothing', null, 'null'],
  ])('keeps %s', async (_, value, type) => {
    expect(await roundTrip(value)).toEqual([value, type])
  })

  it('binds every JavaScript number as REAL, even a whole one', async () => {
    expect(await roundTrip(17)).toEqual([17, 'real'])
  })

  it('keeps bytes, none included', async () => {
    const bytes = Uint8Array.from({ length: 257 }, (_, i) => i % 256)
    const [value, type] = await roundTrip(bytes)
    expect([new Uint8Array(value as ArrayBuffer), type]).toEqual([bytes, 'blob'])
    await client.execute(insert('empty', new Uint8Array()))
    const { rows } = await client.execute(`select value, typeof(value) as type from entry where id = 'empty'`)
    expect([(rows[0]?.['value'] as ArrayBuffer).byteLength, rows[0]?.['type']]).toEqual([0, 'blob'])
  })
})

describe('a lost connection', () => {
  it('after the commit looks like a failure though the row is there', async () => {
    endpoint.cutAfterNextCommit()
    expect(await ids()).toEqual([])
    await expect(client.batch([insert('a')], 'write')).rejects.toThrow()
    expect(await ids()).toEqual(['a'])
    await client.batch([insert('b')], 'write')
    expect(await ids()).toEqual(['a', 'b'])
  })

  it('after a refused batch is not spent: nothing was committed', async () => {
    await client.execute(insert('a'))
    endpoint.cutAfterNextCommit()
    const refused = await failure(client.batch([insert('b'), insert('a')], 'write'))
    expect(refused).toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    await expect(client.execute(insert('c'))).rejects.toThrow('fetch failed')
    expect(await ids()).toEqual(['a', 'c'])
  })

  it('before the commit leaves nothing', async () => {
    endpoint.cutBeforeNextPipeline()
    await expect(client.batch([insert('a')], 'write')).rejects.toThrow('fetch failed')
    expect(await ids()).toEqual([])
  })
})

describe('the endpoint', () => {
  it('runs a script of several statements, triggers with their own semicolons included', async () => {
    await client.executeMultiple(`
      create table moved (id text) strict; -- one; two
      create trigger entry_moved after update on entry begin
        insert into moved values (case when new.id = ';' then 'x' else new.id end);
      end;
      insert into entry (id) values ('a;b');
      update entry set n = 1;
    `)
    expect((await client.execute('select id from moved')).rows[0]?.['id']).toBe('a;b')
  })

  it('writes to the file that a native connection reads', async () => {
    await client.execute(insert('a', 'tekst'))
    const native = new Database(file())
    expect(native.prepare('select id, value from entry').all([])).toEqual([{ id: 'a', value: 'tekst' }])
    expect(native.prepare('pragma journal_mode').get([])).toMatchObject({ journal_mode: 'wal' })
    native.close()
  })

  it('answers versions 2 and 3, and knows autocommit only in 3', async () => {
    const post = (version: number) =>
      fetch(`${endpoint.url}/v${version}/pipeline`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ requests: [{ type: 'get_autocommit' }, { type: 'close' }] }),
      })
    expect((await fetch(`${endpoint.url}/v3`)).status).toBe(200)
    expect((await post(2)).status).toBe(400)
    expect(await (await post(3)).json()).toMatchObject({
      baton: null,
      results: [{ response: { type: 'get_autocommit', is_autocommit: true } }, { response: { type: 'close' } }],
    })
  })

  it('hears a baton once', async () => {
    const post = async (baton: string | null) => {
      const body = JSON.stringify({ baton, requests: [{ type: 'describe', sql: 'select :a as x, ? as y' }] })
      const response = await fetch(`${endpoint.url}/v3/pipeline`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body,
      })
      return { status: response.status, body: (await response.json()) as { baton: string; results: object[] } }
    }
    const first = await post(null)
    expect(first.body.results).toMatchObject([
      { response: { result: { params: [{ name: ':a' }, { name: null }], cols: [{ name: 'x' }, { name: 'y' }] } } },
    ])
    expect((await post(first.body.baton)).status).toBe(200)
    expect((await post(first.body.baton)).status).toBe(400)
  })
})
