// Commands that share a transaction must not notice each other: each gets its own rows or its own refusal.
// On a real file; a client that only counts what passes through it.
import type { Database } from '../../src/store/database.ts'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeBatches, type Batches } from '../../src/store/batches.ts'
import { freshDatabase } from '../support/fresh-database.ts'

let client: Database
/** How many statements each write transaction held. */
let transactions: number[]
let batches: Batches

beforeEach(async () => {
  const fresh = await freshDatabase()
  transactions = []
  client = fresh.client
  await client.batch(['CREATE TABLE thing (name TEXT NOT NULL UNIQUE, n INTEGER NOT NULL) STRICT'], 'write')
  const counting = {
    batch: (statements: never[], mode: 'read' | 'write') => {
      if (mode === 'write') transactions.push(statements.length)
      return client.batch(statements, mode)
    },
  } as unknown as Database
  batches = makeBatches(counting, 64)
})

const put = (name: string) =>
  sql`INSERT INTO thing (name, n) SELECT ${name}, coalesce(max(n), 0) + 1 FROM thing RETURNING name, n`
const names = async () => (await client.execute('SELECT name FROM thing ORDER BY n')).rows.map(({ name }) => name)

describe('a group of commands', () => {
  it('is one transaction of at most 64 commands, in the order in which they came', async () => {
    const all = Array.from({ length: 150 }, (_, index) => `name-${index}`)
    const results = await Promise.all(all.map((name) => batches.write([put(name)])))
    expect(transactions).toEqual([64, 64, 22])
    expect(results.map(([found]) => found?.[0]?.['name'])).toEqual(all)
    expect(results.map(([found]) => found?.[0]?.['n'])).toEqual(all.map((_, index) => index + 1))
  })

  it('gives every command the rows of its own statements, however many it has', async () => {
    const commands = [['a'], ['b', 'c', 'd'], [], ['e', 'f']]
    const results = await Promise.all(commands.map((own) => batches.write(own.map(put))))
    expect(transactions).toEqual([6])
    expect(results.map((found) => found.map((rows) => rows[0]?.['name']))).toEqual(commands)
  })

  it('loses only the command that is refused', async () => {
    await batches.write([put('taken')])
    const results = await Promise.allSettled(
      ['a', 'taken', 'b', 'c'].map((name) => batches.write([put(name), put(`${name}-2`)])),
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(String((results[1] as PromiseRejectedResult).reason)).toContain('UNIQUE constraint failed: thing.name')
    expect(await names()).toEqual(['taken', 'a', 'a-2', 'b', 'b-2', 'c', 'c-2'])
  })

  it('that holds one refused among 64 is written in a dozen transactions, not in 64', async () => {
    await batches.write([put('taken')])
    transactions = []
    const all = Array.from({ length: 64 }, (_, index) => (index === 37 ? 'taken' : `name-${index}`))
    const results = await Promise.allSettled(all.map((name) => batches.write([put(name)])))
    expect(results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([37])
    expect(transactions).toHaveLength(13)
    expect(await names()).toEqual(['taken', ...all.filter((name) => name !== 'taken')])
  })

  it('leaves nothing of the refused command, not even what stood before the refusal', async () => {
    await batches.write([put('taken')])
    await Promise.allSettled([batches.write([put('before'), put('taken')]), batches.write([put('beside')])])
    expect(await names()).toEqual(['taken', 'beside'])
  })

  it('is a group again after one that was refused', async () => {
    await Promise.allSettled(['x', 'x', 'y'].map((name) => batches.write([put(name)])))
    transactions = []
    await Promise.all(['p', 'q', 'r'].map((name) => batches.write([put(name)])))
    expect(transactions).toEqual([3])
  })
})

describe('a command that is alone', () => {
  it('waits for no other', async () => {
    for (const name of ['a', 'b', 'c']) await batches.write([put(name)])
    expect(transactions).toEqual([1, 1, 1])
  })

  it('is refused by itself, once', async () => {
    await batches.write([put('taken')])
    transactions = []
    await expect(batches.write([put('taken')])).rejects.toThrow('UNIQUE')
    expect(transactions).toEqual([1])
  })

  it('goes alone everywhere when groups are of one', async () => {
    const plain = makeBatches(client, 1)
    const results = await Promise.allSettled(['a', 'b', 'a', 'c'].map((name) => plain.write([put(name)])))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await names()).toEqual(['a', 'b', 'c'])
  })
})
