// A close is counted in slices: together they are one state of the ledger, whatever comes between two of them; on Node others get their
// turn there, over the network all of them are one way.
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countedAt, standingAt, type CountedAt } from '../../src/register/authority/counting.ts'
import { countingsIn, newestVersion, tablesOfVersion } from '../../src/domain/statistics/closed-tables.ts'
import { ordered } from '../../src/domain/statistics/closing.ts'
import type { Ask, Store } from '../../src/register/ports.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { handOver } from '../bench/voivodeship.ts'
import { approve, castOf, deliver, ifMatch, must, type Cast } from '../support/crew.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { world, type World } from '../support/world.ts'

const tables = tablesOfVersion(newestVersion)

const endOf = async ({ client }: World, stream: string) => {
  const { rows } = await client.execute({ sql: 'SELECT max(seq) AS seq FROM event WHERE stream = ?', args: [stream] })
  return { stream, seq: Number(rows[0]?.['seq']) }
}

/** The same store; something happens after each slice. */
const interrupted = (store: Store, happens: readonly (() => Promise<unknown>)[]): Pick<Store, 'readEach'> => {
  const waiting = [...happens]
  return {
    async readEach<const A extends readonly Ask[]>(asks: A) {
      const answers: unknown[] = []
      for (const ask of asks) {
        answers.push(...(await store.readEach([ask])))
        await waiting.shift()?.()
      }
      return answers as never
    },
  }
}

const asOf = '2026-04-02T10:00:00.000Z'

describe('the counts of two months of four hundred entries each', () => {
  let there: World
  beforeAll(async () => {
    there = await world('2026-04-02T10:00:00.000Z')
    await handOver(there.client, there as never, { authorities: 1, years: 1, perMonth: 400, closing: ['2025-12'] })
  }, 30_000)
  afterAll(() => there.end())

  it('are in slices what they are in one read', async () => {
    const { store } = there.services.ports
    const upTo = await endOf(there, 'authority-0:2026')
    const at: CountedAt = { authority: 'authority-0', from: '2025-11', to: '2025-12', upTo, asOf }
    const which = { from: at.from, to: at.to, by: 'event', of: { authority: at.authority }, upTo } as const
    const { facts, frame } = await countedAt(store, at, tables)
    const whole = await store.read({
      tallies: { ...which, countings: countingsIn(tables) },
      durations: which,
      caseTallies: { ...which, current: false, now: '' },
      countedHomes: which,
      countedEntries: which,
    })
    const { transfers, census, recommendations = [], telling = [] } = facts
    const { tallies: counted, durations, caseTallies: cases } = whole
    expect(facts).toEqual(ordered({ counted, durations, cases, transfers, census, telling, recommendations }))
    expect(facts.cases.reduce((sum, one) => sum + one.cases, 0)).toBe(800)
    expect(frame.homes).toEqual(whole.countedHomes)
    expect(
      (await standingAt(store, at, tables)).entries.toSorted((a, b) => (a.handover < b.handover ? -1 : 1)),
    ).toEqual(whole.countedEntries)
  })
})

describe('what comes between two slices', () => {
  let there: World
  let cast: Cast
  beforeEach(async () => {
    there = await world('2026-04-02T10:00:00.000Z')
    cast = castOf(there)
  })
  afterEach(() => there.end())

  const act = async (id: string, action: string, command: object = {}) => {
    const { version } = await must(200, cast.reviewer('GET', `/api/cases/${id}`))
    await must(200, cast.reviewer('POST', `/api/cases/${id}/${action}`, command, ifMatch(version)))
  }

  it('changes nothing: a case that is assessed, a new version, a new entry, a transfer that is returned', async () => {
    await approve(cast)
    await approve(cast)
    const transfer = await deliver(cast)
    const { store } = there.services.ports
    const { authority } = there.organisations
    const stream = `${authority}:2026`
    const at: CountedAt = { authority, from: '2026-01', to: '2026-03', upTo: await endOf(there, stream), asOf }
    const before = await countedAt(store, at, tables)
    const entries = await standingAt(store, at, tables)
    const { items } = await must(200, cast.reviewer('GET', '/api/cases'))
    const reasons = 'Brak terminu zakupu mat i osoby odpowiedzialnej.'
    const happens = [
      () => act(items[0].id, 'take'),
      () => act(items[0].id, 'assess', { outcome: 'inadequate', reasons }),
      async () => {
        await approve(cast)
        await deliver(cast)
      },
      async () => {
        const { version } = await must(200, cast.head('GET', `/api/transfers/${transfer}`))
        await must(
          200,
          cast.head('POST', `/api/transfers/${transfer}/return`, { reason: 'unreadable' }, ifMatch(version)),
        )
      },
    ]
    const meanwhile = interrupted(store, happens)
    expect(await countedAt(meanwhile, at, tables)).toEqual(before)
    expect(await standingAt(store, at, tables)).toEqual(entries)
    const now = { ...at, upTo: await endOf(there, stream) }
    expect((await countedAt(store, now, tables)).facts.counted).not.toEqual(before.facts.counted)
  })
})

describe('reads of which each is of a state of its own', () => {
  const read = (text: string) => [sql`SELECT ${text} AS said`]

  it('let others have their turn on Node, and go as one over the network', async () => {
    const { client } = await freshDatabase()
    const said: string[] = []
    const batches: string[][] = []
    const counted = {
      ...client,
      batch: (statements: { args: string[] }[], mode: 'read') => {
        batches.push(statements.map(({ args: [text = ''] }) => text))
        said.push('read')
        return client.batch(statements as never, mode)
      },
    }
    const other = () => new Promise((resolve) => setImmediate(() => resolve(said.push('another'))))
    const asks = ['a', 'b', 'c'].map(read)
    const [found] = await Promise.all([makeBatches(counted as never, 64).readEach(asks), other()])
    expect(found.map(([rows]) => rows?.[0]?.['said'])).toEqual(['a', 'b', 'c'])
    expect(said.indexOf('another')).toBeLessThan(3)
    expect(batches).toEqual([['a'], ['b'], ['c']])
    batches.length = 0
    expect(await makeBatches(counted as never, 1).readEach(asks)).toEqual(found)
    expect(batches).toEqual([['a', 'b', 'c']])
  })
})
