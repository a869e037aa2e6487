// The invented voivodeship: complete, the same every time, and never mixed with real people.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../src/demo/cast.ts'
import { found } from '../../src/demo/founding.ts'
import { seedDemo } from '../../src/demo/seed.ts'
import { caseStates } from '../../src/domain/case.ts'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import { feedbackWays } from '../../src/domain/entry.ts'
import { transferKinds, transferStates } from '../../src/domain/transfer.ts'
import { warsawDate } from '../../src/domain/zone.ts'
import { openEmbedded, migrations } from '../../src/embedded.ts'
import { entryBodies } from '../../src/http/api/entry-commands.ts'
import { makeApp } from '../../src/http/app.ts'
import { makeServices } from '../../src/program.ts'
import { previewOf } from '../../src/register/door/transfers.ts'
import { markMode } from '../../src/register/common/setup.ts'
import { readEntry } from '../../src/register/home/views.ts'
import { signInAsClient } from '../support/client.ts'
import { walk, type People } from '../support/walk.ts'
import { publicUrl, testKeys } from '../support/world.ts'

const ends: (() => void)[] = []
afterAll(() => ends.forEach((end) => end()))

/** An empty database of this mode, whose clock stands at `now`. */
async function empty(mode: 'real' | 'demo', now: string) {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'))
  const { client, keysClient, close } = await openEmbedded(folder, folder)
  const clock = () => new Date(now)
  const wiring = { publicUrl, migrations, group: 64, poolSize: 32, asset: async () => undefined }
  const services = makeServices({ ...wiring, client, keysClient, keys: await testKeys(), clock })
  const app = makeApp({ services: () => services, settings: { publicUrl, mode }, clock })
  const request = async (url: string, init?: RequestInit) => app.request(url.replace(publicUrl, ''), init)
  await markMode(services.ports, mode, now)
  ends.push(() => {
    close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ...services,
    now,
    rows: async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row })),
    as: (name: string) => signInAsClient(publicUrl, `demo-${name}`, 'demo', request),
  }
}

async function seeded(now: string) {
  const there = await empty('demo', now)
  const lines: string[] = []
  await seedDemo(there.ports, { now, print: (line) => lines.push(line) })
  return { ...there, lines }
}
type Seeded = Awaited<ReturnType<typeof seeded>>

const valuesOf = async ({ rows }: Seeded, sql: string) => (await rows(sql)).map((row) => Object.values(row)[0])

/** An ordinary day, the first minutes of a year, and the two nights on which the clocks change. */
const nows = [
  '2026-11-22T09:00:00.000Z',
  '2026-01-01T00:30:00.000Z',
  '2026-03-29T01:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
]

describe.each(nows)('the demo filled at %s', (now) => {
  let there: Seeded
  beforeAll(async () => {
    there = await seeded(now)
  }, 60_000)

  it('shows every state an entry can have, except the one that comes with withdrawals', async () => {
    const states = await valuesOf(there, 'SELECT DISTINCT state FROM home_entry')
    expect(states.toSorted()).toEqual(entryStates.filter((state) => state !== 'cancelled').toSorted())
  })

  it('shows every state of a case, and every state and kind of a transfer', async () => {
    const distinct = (column: string, table: string) =>
      valuesOf(there, `SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`)
    expect(await distinct('state', 'case_file')).toEqual(caseStates.toSorted())
    expect(await distinct('state', 'door_transfer')).toEqual(transferStates.toSorted())
    expect(await distinct('kind', 'door_transfer')).toEqual(transferKinds.toSorted())
    const prepared = `SELECT o.name FROM door_transfer t JOIN organisation o ON o.id = t.home WHERE t.state = 'prepared'`
    expect(await valuesOf(there, prepared)).toEqual(['Dom przy Papierowym Młynie'])
  })

  it('gives feedback in every way, and lets a declined reporter ask again, with and without success', async () => {
    const ways = `SELECT DISTINCT json_extract(detail, '$.feedback') FROM event WHERE action = 'feedback'`
    expect((await valuesOf(there, ways)).toSorted()).toEqual(feedbackWays.toSorted())
    const asked = `SELECT e.state FROM home_entry e WHERE EXISTS
      (SELECT 1 FROM event v WHERE v.subject = e.id AND v.action = 'reconsider') ORDER BY 1`
    expect(await valuesOf(there, asked)).toEqual(['closed', 'reported'])
  })

  it('uses every step of the register that its homes know', async () => {
    const actions = await valuesOf(there, `SELECT DISTINCT action FROM event WHERE version IS NOT NULL`)
    const known = Object.keys(entryBodies)
    expect(known.filter((action) => !actions.includes(action))).toEqual([])
  })

  it('shows authorisations that wait, work, ended and were revoked', async () => {
    const until = warsawDate(now)
    const states = `SELECT state || CASE WHEN until_on < '${until}' THEN ' until earlier' ELSE '' END FROM authorisation ORDER BY 1`
    expect(await valuesOf(there, states)).toEqual(['active', 'active', 'active until earlier', 'granted', 'revoked'])
  })

  it('keeps book N in the first home only', async () => {
    const books = `SELECT DISTINCT o.name || ' ' || e.book FROM home_entry e JOIN organisation o ON o.id = e.home
      WHERE e.book IS NOT NULL ORDER BY 1`
    expect(await valuesOf(there, books)).toEqual([
      'Dom pod Siódmym Klonem N',
      'Dom pod Siódmym Klonem U',
      'Dom przy Papierowym Młynie U',
    ])
  })

  it('tells of 60 to 90 reports of three months, all before today, and in the order in which they happened', async () => {
    const [range] = await there.rows(
      'SELECT count(*) AS reports, min(event_on) AS first, max(event_on) AS last FROM home_entry',
    )
    expect(range?.['reports']).toBeGreaterThanOrEqual(60)
    expect(range?.['reports']).toBeLessThanOrEqual(90)
    expect(String(range?.['last']) < warsawDate(now)).toBe(true)
    const later = `SELECT a.stream, a.seq FROM event a JOIN event b ON b.stream = a.stream AND b.seq = a.seq + 1
      WHERE b.at < a.at OR b.at > '${now}'`
    expect(await there.rows(later)).toEqual([])
  })

  it('leaves the first home little to hand over', async () => {
    const [home] = await valuesOf(there, `SELECT id FROM organisation WHERE name = 'Dom pod Siódmym Klonem'`)
    const { snapshots } = await previewOf(there.ports, String(home), now)
    expect(snapshots.length).toBeLessThanOrEqual(12)
    expect(snapshots.flatMap(({ findings }) => findings)).toEqual([])
  })

  it('lets every reader walk the whole journey, twice', async () => {
    const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
    const cast = Object.fromEntries(
      await Promise.all(roles.map(async (role) => [role, await there.as(role)])),
    ) as People
    for (const _ of [1, 2]) {
      const seen = await walk(cast, warsawDate(now))
      expect(seen.csv).toContain('Dom pod Siódmym Klonem')
    }
  }, 30_000)
})

describe('the demo', () => {
  const [now = ''] = nows
  let there: Seeded
  beforeAll(async () => {
    there = await seeded(now)
  }, 60_000)

  it('is the same every time, apart from ids and what is sealed', async () => {
    const [one, other] = [await story(there), await story(await seeded(now))]
    expect(one.entries.length).toBeGreaterThan(60)
    expect(one).toEqual(other)
  }, 60_000)

  it('is filled once: started again, even later, it stays as it is', async () => {
    const events = 'SELECT count(*) FROM event'
    const before = await valuesOf(there, events)
    const lines: string[] = []
    await seedDemo(there.ports, { now: '2027-02-01T09:00:00.000Z', print: (line) => lines.push(line) })
    expect(lines).toEqual([])
    expect(await valuesOf(there, events)).toEqual(before)
    expect(there.lines.at(-1)).toBe('Gotowe.')
  })

  it('says so when an earlier filling was interrupted', async () => {
    const there = await empty('demo', now)
    await found(there.ports, '2026-08-20T05:00:00.000Z')
    await expect(seedDemo(there.ports, { now, print: () => {} })).rejects.toThrow('przerwane')
  }, 30_000)

  it('signs in everyone it names, each with no more than the role gives', async () => {
    const named = Object.keys(people) as (keyof typeof people)[]
    const answers = await Promise.all(
      named.map(async (name) => [name, (await (await there.as(name))('GET', '/api/entries')).status] as const),
    )
    const readers = answers.flatMap(([name, status]) => (status === 200 ? [name] : []))
    expect(readers.toSorted()).toEqual(['director', 'officer', 'other-director', 'other-officer'])
    const refused = await Promise.all(
      ['former-officer', 'new-officer'].map(
        async (name) => (await (await there.as(name))('GET', '/api/entries')).body.code,
      ),
    )
    expect(refused).toEqual(['no-active-authorisation', 'no-active-authorisation'])
  }, 60_000)

  it('never fills a real database, and neither starts as the other', async () => {
    const real = await empty('real', now)
    await expect(seedDemo(real.ports, { now, print: () => {} })).rejects.toThrow('only a demo database')
    await expect(markMode(real.ports, 'demo', now)).rejects.toThrow('is a real one')
    const demo = await empty('demo', now)
    await expect(markMode(demo.ports, 'real', now)).rejects.toThrow('is a demo one')
  })

  it.each([
    ['real', 1],
    ['demo', 0],
  ] as const)('takes no person and no client of the other kind into a %s database', async (mode, demo) => {
    const there = await empty(mode, now)
    const person = (kind: number) => there.rows(`INSERT INTO person (id, demo, version) VALUES ('p', ${kind}, 1)`)
    await expect(person(demo)).rejects.toThrow('guard:mode')
    await person(1 - demo)
    await there.rows(`INSERT INTO organisation (id, kind, name, version) VALUES ('o', 'voivode', 'Zmyślony', 1)`)
    const client = (kind: number) =>
      there.rows(
        `INSERT INTO client (id, person, organisation, secret, in_home, demo, created_at) VALUES ('c', 'p', 'o', '', 0, ${kind}, '${now}')`,
      )
    await expect(client(demo)).rejects.toThrow('guard:mode')
    await client(1 - demo)
  })
})

/** All that a seeding tells, without ids: entries with their texts, cases, transfers and who did what when. */
async function story(there: Seeded) {
  const found =
    await there.rows(`SELECT e.id, o.name AS home, e.state, e.version, reported_at, event_on, part_of_day, place, harm,
      hurt, book, year, number, category, priority
    FROM home_entry e JOIN organisation o ON o.id = e.home ORDER BY o.name, reported_at, event_on, category`)
  const clients = await there.rows(`SELECT id, person FROM client WHERE id IN ('demo-director', 'demo-other-director')`)
  const credentialOf = (home: unknown) => {
    const id = home === 'Dom pod Siódmym Klonem' ? 'demo-director' : 'demo-other-director'
    return {
      kind: 'client',
      id,
      person: String(clients.find((client) => client['id'] === id)?.['person']),
      inHome: true,
    } as const
  }
  const entries = []
  for (const { id, ...row } of found) {
    const { texts } = await readEntry(there.ports, String(id), {
      credential: credentialOf(row['home']),
      now: there.now,
    })
    entries.push({ ...row, texts })
  }
  const cases = await there.rows(`SELECT o.name, c.state, c.version, number, outcome, snapshot, received_at
    FROM case_file c JOIN organisation o ON o.id = c.home ORDER BY o.name, number`)
  const transfers = await there.rows(`SELECT o.name, t.kind, t.state, prepared_at
    FROM door_transfer t JOIN organisation o ON o.id = t.home ORDER BY o.name, prepared_at, t.kind, t.state`)
  const events = await there.rows(`SELECT o.name, e.at, e.action, e.version, e.role
    FROM event e JOIN organisation o ON e.stream LIKE o.id || ':%' WHERE e.at < '${there.now}' ORDER BY 1, 2, 3, 4, 5`)
  return { entries, cases, transfers, events }
}
