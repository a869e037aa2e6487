// The process is killed while it writes: whatever it answered is there afterwards, and what is there is whole.
// Runs the program as it is delivered, with many connections, on a real folder.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { verifyLedger } from '../support/chains.ts'
import { signInAsClient } from '../support/client.ts'
import { makeInstance, type Instance } from '../support/instance.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { filing, today } from '../runtime/report.ts'

let instance: Instance
let server: NodeProcess | undefined

beforeAll(async () => {
  instance = await makeInstance()
}, 30_000)
afterAll(async () => {
  await server?.kill()
  instance.remove()
})

type Answered = { id: string; reference: string; number?: string }
const command = { category: 'W01', threat: true, bodies: [{ body: 'family-or-guardian', answer: 'yes', on: today }] }

/** Files and registers on 12 connections until the process is killed after so many answers; all that was answered. */
async function workUntilKilled(after: number): Promise<Answered[]> {
  const { dataDir, keysDir } = instance
  const process = (server = await startNode({ dataDir, keysDir }))
  const { reporter: r, officer: o } = instance.people
  const reporter = await signInAsClient(process.url, r.client, r.secret)
  const officer = await signInAsClient(process.url, o.client, o.secret)
  const answered: Answered[] = []
  const work = async () => {
    for (;;) {
      const filed = await reporter('POST', '/api/entries', filing)
      expect(filed.status).toBe(201)
      const one: Answered = { id: filed.body.id, reference: filed.body.reference }
      answered.push(one)
      const registered = await officer('POST', `/api/entries/${one.id}/register`, command, { 'if-match': '"v1"' })
      expect(registered.status).toBe(200)
      one.number = registered.body.number
    }
  }
  const working = Promise.allSettled(Array.from({ length: 12 }, work))
  while (answered.length < after) await sleep(5)
  await process.kill()
  // What fetch throws when the other side dies; an assertion that failed would be no TypeError.
  for (const ended of await working) expect((ended as PromiseRejectedResult).reason).toBeInstanceOf(TypeError)
  return answered
}

it('keeps every answered report and number through three power cuts, without a gap, in a chain that holds', async () => {
  const answered: Answered[] = []
  for (const after of [20, 50, 90]) answered.push(...(await workUntilKilled(after)))
  expect(answered.length).toBeGreaterThanOrEqual(160)

  const { client, chain, end } = await instance.open()
  const { rows } = await client.execute('SELECT id, reference, number FROM home_entry ORDER BY number')
  const found = new Map(rows.map((row) => [row['id'], row]))
  for (const { id, reference, number } of answered) {
    const row = found.get(id)
    expect(row?.['reference']).toBe(reference)
    if (number !== undefined) expect(`${row?.['number']}/${today.slice(0, 4)}`).toBe(number)
  }
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [Number(number)]))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const events = await client.execute(`SELECT count(*) AS n FROM event WHERE action = 'file'`)
  expect(events.rows[0]?.['n']).toBe(rows.length)
  expect((await client.execute('PRAGMA integrity_check')).rows).toMatchObject([{ integrity_check: 'ok' }])
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  await chain.seal()
  for (const verdict of await verifyLedger(chain)) expect(verdict).toMatchObject({ ok: true })
  end()
}, 60_000)
