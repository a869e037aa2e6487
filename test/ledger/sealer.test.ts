// The chain over a real database: it is extended only by what stands, by any number of sealers, and shows what was touched.
import type { Database } from '../../src/store/database.ts'
import { createClient as createHttpClient } from '@libsql/client/web'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeSealer } from '../../src/jobs/sealer.ts'
import * as chaining from '../../src/ledger/chain.ts'
import { verifyLedger } from '../support/chains.ts'
import type { Chaining } from '../../src/register/common/ledger-ports.ts'
import type { NewEvent } from '../../src/register/ports.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeChain } from '../../src/store/common/chain.ts'
import { makeStore } from '../../src/store/store.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { startHrana } from '../support/hrana.ts'

const stream = 'home-1:2026'

const eventAt = (of: string, place: number): NewEvent => ({
  stream: of,
  id: `${of}/${place}`,
  subject: `entry-${of}`,
  version: place,
  action: 'follow-up',
  actor: 'person-1',
  role: 'officer',
  authorisation: null,
  at: `2026-03-02T08:00:00.${String(place % 1000).padStart(3, '0')}Z`,
  detail: '{"state":"registered"}',
})

const chainOf = (client: Database, with_: Chaining = chaining) => makeChain(makeBatches(client, 1), with_)

const append = async (client: Database, of: string, from: number, to: number) => {
  const store = makeStore(makeBatches(client, 1))
  const events = Array.from({ length: to - from + 1 }, (_, index) => eventAt(of, from + index))
  await store.commit(events.map((event) => ({ write: 'event', event })))
}

const linksOf = async (client: Database) =>
  (await client.execute('SELECT stream, seq, hash FROM link ORDER BY stream, seq')).rows

/** Whoever can write the file can drop what protects it. */
const tamper = async (client: Database, statement: string) => {
  for (const trigger of ['event_unchanged', 'event_kept', 'link_unchanged', 'link_kept'])
    await client.execute(`DROP TRIGGER ${trigger}`)
  await client.execute(statement)
}

describe('the sealer', () => {
  it('seals everything that stands, in slices as in one piece', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 1203)
    await append(client, 'home-2:2026', 1, 2)
    const chain = chainOf(client)
    expect(await chain.seal()).toEqual({ sealed: 1205 })
    expect(await chain.seal()).toEqual({ sealed: 0 })

    const { rows } = await client.execute(`SELECT * FROM event WHERE stream = '${stream}' ORDER BY seq`)
    const inOnePiece = chaining.extendChain(chaining.chainStart.hash, rows as never)
    const links = (await linksOf(client)).filter((row) => row['stream'] === stream)
    expect(links.map(({ hash }) => hash)).toEqual(inOnePiece)
    expect(await chain.verify(stream)).toEqual({ ok: true, lastSeq: 1203, lastHash: inOnePiece.at(-1) })
  })

  it('seals over HTTP the same hashes as in the file', async () => {
    const { client, file } = await freshDatabase()
    await append(client, stream, 1, 3)
    const endpoint = await startHrana({ file, token: 'token-of-the-tests' })
    const remote = createHttpClient({ url: endpoint.url, authToken: 'token-of-the-tests' })
    onTestFinished(async () => {
      remote.close()
      await endpoint.close()
    })
    expect(await chainOf(remote).seal()).toEqual({ sealed: 3 })
    expect(await chainOf(remote).status(stream)).toEqual(await chainOf(client).status(stream))
    expect(await chainOf(client).verify(stream)).toMatchObject({ ok: true, lastSeq: 3 })
    expect(await chainOf(remote).verify(stream)).toMatchObject({ ok: true, lastSeq: 3 })
  })

  it('goes on where it ended, one stream alone when that is named', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 3)
    await append(client, 'home-2:2026', 1, 1)
    const chain = chainOf(client)
    expect(await chain.seal(stream)).toEqual({ sealed: 3 })
    await append(client, stream, 4, 5)
    expect(await chain.seal(stream)).toEqual({ sealed: 2 })
    expect(await chain.verify(stream)).toMatchObject({ ok: true, lastSeq: 5 })
    expect(await chain.verify('home-2:2026')).toEqual({ ok: false, seq: 1, why: 'unsealed' })
  })

  it('may run many times at once, while events go on being written', async () => {
    const { client, connect } = await freshDatabase()
    await append(client, stream, 1, 900)
    const chains = Array.from({ length: 4 }, () => chainOf(connect()))
    const writer = connect()
    const writing = (async () => {
      for (let place = 901; place <= 940; place++) {
        await append(writer, stream, place, place)
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    const sealed = await Promise.all(chains.map((chain) => chain.seal(stream)))
    await writing
    const rest = await chainOf(client).seal(stream)
    const total = [...sealed, rest].reduce((sum, one) => sum + one.sealed, 0)
    expect(total).toBe(940)
    expect(await linksOf(client)).toHaveLength(940)
    expect(await chainOf(client).verify(stream)).toMatchObject({ ok: true, lastSeq: 940 })
  })

  it('writes no link when another sealer was faster between its reading and its writing', async () => {
    const { client, connect } = await freshDatabase()
    await append(client, stream, 1, 4)
    const faster = connect()
    const [first] = chaining.extendChain(chaining.chainStart.hash, [
      (await client.execute(`SELECT * FROM event WHERE stream = '${stream}' AND seq = 1`)).rows[0] as never,
    ])
    const batches = makeBatches(client, 1)
    let overtaken = false
    const chain = makeChain(
      {
        ...batches,
        async write(queries) {
          if (!overtaken)
            await faster.execute({ sql: 'INSERT INTO link VALUES (?, 1, ?)', args: [stream, first ?? ''] })
          overtaken = true
          return batches.write(queries)
        },
      },
      chaining,
    )
    expect(await chain.seal(stream)).toEqual({ sealed: 3 })
    expect(await chain.verify(stream)).toMatchObject({ ok: true, lastSeq: 4 })
  })

  it('builds on no link that was exchanged under it', async () => {
    const { client, connect } = await freshDatabase()
    await append(client, stream, 1, 2)
    await chainOf(client).seal(stream)
    await append(client, stream, 3, 3)
    const intruder = connect()
    const batches = makeBatches(client, 1)
    let exchanged = false
    const chain = makeChain(
      {
        ...batches,
        async write(queries) {
          if (!exchanged) await tamper(intruder, `UPDATE link SET hash = '${'f'.repeat(64)}' WHERE seq = 2`)
          exchanged = true
          const written = await batches.write(queries)
          expect(written).toEqual([[]])
          throw new Error('seen enough')
        },
      },
      chaining,
    )
    await expect(chain.seal(stream)).rejects.toThrow('seen enough')
    expect(await linksOf(client)).toHaveLength(2)
  })

  it('seals nothing beyond a gap, so that the gap stays to be seen', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 5)
    await tamper(client, `DELETE FROM event WHERE seq = 3`)
    const chain = chainOf(client)
    expect(await chain.seal(stream)).toEqual({ sealed: 2 })
    expect(await chain.verify(stream)).toEqual({ ok: false, seq: 3, why: 'missing' })
    expect((await chain.status(stream)).unsealedSince).toBe('2026-03-02T08:00:00.004Z')
  })

  it('seals the other streams although one cannot be sealed, and says so', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 1)
    await append(client, 'home-2:2026', 1, 1)
    const chain = chainOf(client, {
      ...chaining,
      extendChain(previous, events) {
        if (events[0]?.stream === stream) throw new TypeError('not canonical')
        return chaining.extendChain(previous, events)
      },
    })
    await expect(chain.seal()).rejects.toThrow('not canonical')
    expect((await linksOf(client)).map((link) => link['stream'])).toEqual(['home-2:2026'])
  })
})

describe('the state of a stream', () => {
  it('tells how far it is sealed and since when its tail waits', async () => {
    const { client } = await freshDatabase()
    const chain = chainOf(client)
    expect(await chain.status(stream)).toEqual({
      lastSeq: 0,
      lastHash: '0'.repeat(64),
      events: 0,
      unsealedSince: null,
    })
    await append(client, stream, 1, 2)
    await chain.seal(stream)
    await append(client, stream, 3, 4)
    const [, second] = await linksOf(client)
    expect(await chain.status(stream)).toEqual({
      lastSeq: 2,
      lastHash: second?.['hash'],
      events: 4,
      unsealedSince: '2026-03-02T08:00:00.003Z',
    })
  })
})

describe('a ledger somebody touched in the database', () => {
  const touched = {
    [`UPDATE event SET detail = '{"state":"closed"}' WHERE stream = '${stream}' AND seq = 3`]: 'altered',
    [`UPDATE event SET at = '2026-03-01T08:00:00.003Z' WHERE stream = '${stream}' AND seq = 3`]: 'altered',
    [`UPDATE link SET hash = '${'a'.repeat(64)}' WHERE stream = '${stream}' AND seq = 3`]: 'altered',
    [`DELETE FROM event WHERE stream = '${stream}' AND seq = 3`]: 'missing',
    [`DELETE FROM link WHERE stream = '${stream}' AND seq = 3`]: 'unsealed',
    [`DELETE FROM link WHERE stream = '${stream}' AND seq >= 3`]: 'unsealed',
  }
  for (const [statement, why] of Object.entries(touched))
    it(`shows where: ${statement}`, async () => {
      const { client, connect } = await freshDatabase()
      await append(client, stream, 1, 6)
      await append(client, 'home-2:2026', 1, 3)
      const chain = chainOf(client)
      expect((await verifyLedger(chain)).map(({ ok }) => ok)).toEqual([false, false])
      await chain.seal()
      expect((await verifyLedger(chain)).map(({ ok }) => ok)).toEqual([true, true])
      await tamper(connect(), statement)
      const [first, second] = await verifyLedger(chain)
      expect(first).toEqual({ stream, ok: false, seq: 3, why })
      expect(second).toMatchObject({ stream: 'home-2:2026', ok: true, lastSeq: 3 })
    })

  it('beyond the first slice is shown at the right place too', async () => {
    const { client, connect } = await freshDatabase()
    await append(client, stream, 1, 1100)
    const chain = chainOf(client)
    await chain.seal()
    await tamper(connect(), `UPDATE event SET actor = 'person-2' WHERE seq = 1001`)
    expect(await chain.verify(stream)).toEqual({ ok: false, seq: 1001, why: 'altered' })
  })

  it('cannot be touched while its triggers stand', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 1)
    await chainOf(client).seal()
    for (const table of ['event', 'link']) {
      await expect(client.execute(`UPDATE ${table} SET seq = 9`)).rejects.toThrow('append-only')
      await expect(client.execute(`DELETE FROM ${table}`)).rejects.toThrow('append-only')
    }
  })
})

describe('waking the sealer', () => {
  it('once more while it runs makes one more run, which sees what came meanwhile', async () => {
    const { client } = await freshDatabase()
    await append(client, stream, 1, 2)
    const chain = chainOf(client)
    let runs = 0
    const counted = { seal: () => (runs++, chain.seal()) }
    const sealer = makeSealer(counted, (error) => expect.fail(String(error)))
    sealer.wake()
    await append(client, stream, 3, 3)
    for (let call = 0; call < 5; call++) sealer.wake()
    await sealer.idle()
    expect(runs).toBe(2)
    expect(await chain.verify(stream)).toMatchObject({ ok: true, lastSeq: 3 })
  })

  it('shortly after a run, again and again, makes one more run for all of them', async () => {
    let runs = 0
    const sealer = makeSealer({ seal: async () => ({ sealed: runs++ }) }, (error) => expect.fail(String(error)))
    const startedAt = performance.now()
    for (let call = 0; call < 60; call++) {
      sealer.wake()
      await new Promise((resume) => setTimeout(resume, 1))
    }
    await sealer.idle()
    expect(runs).toBeLessThanOrEqual(2 + (performance.now() - startedAt) / 15)
  })

  it('again after a failure tries again', async () => {
    const failures: unknown[] = []
    const outcomes = [Promise.reject(new Error('unreachable')), Promise.resolve({ sealed: 1 })]
    const sealer = makeSealer({ seal: () => outcomes.shift() ?? expect.fail('too often') }, (error) =>
      failures.push(error),
    )
    sealer.wake()
    await sealer.idle()
    sealer.wake()
    await sealer.idle()
    expect(failures).toHaveLength(1)
    expect(outcomes).toHaveLength(0)
  })
})
