// The first homes, filled in the first minutes of a year and in a night when the clocks change: every state is there, and every role
// finds something to do. The whole voivodeship on an ordinary day is demo.test.ts's.
import { beforeAll, describe, expect, it } from 'vitest'
import { found } from '../../src/demo/founding.ts'
import { homes } from '../../src/demo/homes.ts'
import { seedDemo } from '../../src/demo/seed.ts'
import { caseStates } from '../../src/domain/case.ts'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import { feedbackWays } from '../../src/domain/entry.ts'
import { transferStates } from '../../src/domain/transfer.ts'
import { addDays, warsawDate } from '../../src/domain/zone.ts'
import { entryBodies } from '../../src/http/api/entry-commands.ts'
import { markMode } from '../../src/register/common/setup.ts'
import { previewOf } from '../../src/register/door/preview.ts'
import { walk, type People } from '../support/walk.ts'
import { empty, seededPartly, type Seeded } from './seeding.ts'

const ordinary = '2026-11-22T09:00:00.000Z'
const unusual = ['2026-01-01T00:30:00.000Z', '2026-10-25T01:30:00.000Z']

const firstHome = 'Dom pod Siódmym Klonem'
const otherHome = 'Dom przy Papierowym Młynie'

describe.each(unusual)('the demo filled at %s', (now) => {
  let there: Seeded
  beforeAll(async () => {
    there = await seededPartly(now, homes.slice(0, 3))
  }, 60_000)
  const today = warsawDate(now)
  const distinct = (column: string, table: string) =>
    there.values(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`)
  const homesWith = (from: string) =>
    there.values(`SELECT DISTINCT o.name FROM ${from.replace(/ (?=WHERE)/, ' JOIN organisation o ON o.id = x.home ')}`)

  it('shows every state an entry can have', async () => {
    expect(await distinct('state', 'home_entry')).toEqual(entryStates.toSorted())
  })

  it('shows every state of a case and of a transfer', async () => {
    expect(await distinct('state', 'case_file')).toEqual(caseStates.toSorted())
    expect(await distinct('state', 'door_transfer')).toEqual(
      transferStates.filter((state) => state !== 'discarded').toSorted(),
    )
    expect(await homesWith(`door_transfer x WHERE x.state = 'prepared'`)).toEqual([otherHome])
    expect(await homesWith(`door_transfer x WHERE x.state = 'returned'`)).toEqual([otherHome])
  })

  it('shows recommendations in every way they end or wait, told by the home and sent back once among them', async () => {
    expect(await distinct('state', 'door_recommendation')).toEqual(['accepted', 'open', 'told', 'waived'])
    const kinds = ['accept', 'carry-out', 'recommend', 'send-back', 'waive']
    expect(await distinct('kind', 'door_recommendation_step')).toEqual(kinds)
    const late = `SELECT count(*) FROM door_recommendation WHERE state = 'accepted' AND done_on > due_on`
    const overdue = `SELECT count(*) FROM door_recommendation WHERE state = 'open' AND due_on < '${today}'`
    const waits = `SELECT count(*) FROM door_recommendation WHERE state = 'open' AND due_on >= '${today}'`
    for (const query of [late, overdue, waits]) expect(Number((await there.values(query))[0])).toBeGreaterThan(0)
  })

  it('gives feedback in every way, and lets a declined reporter ask again, with and without success', async () => {
    const ways = `SELECT DISTINCT json_extract(detail, '$.feedback') FROM event WHERE action = 'feedback'`
    expect((await there.values(ways)).toSorted()).toEqual(feedbackWays.toSorted())
    const asked = `SELECT e.state FROM home_entry e WHERE EXISTS
      (SELECT 1 FROM event v WHERE v.subject = e.id AND v.action = 'reconsider') ORDER BY 1`
    expect(await there.values(asked)).toEqual(['closed', 'reported'])
  })

  it('uses every step of the register that its homes know', async () => {
    const actions = await there.values(`SELECT DISTINCT action FROM event WHERE version IS NOT NULL`)
    expect(Object.keys(entryBodies).filter((action) => !actions.includes(action))).toEqual([])
  })

  it('has two years of censuses in every home: estimated, counted later, handed over', async () => {
    const recorded = await there.values(`SELECT count(*) FROM home_census GROUP BY home`)
    expect(recorded.map((months) => Number(months) >= 22)).toEqual([true, true, true])
    expect(await distinct('state', 'home_census')).toEqual(['amended', 'recorded'])
    expect(await distinct('estimated', 'home_census_line')).toEqual([0, 1])
    expect(await distinct('home', 'door_census')).toHaveLength(3)
  })

  it('has work for officers and directors of both homes', async () => {
    const both = [firstHome, otherHome]
    const fresh = `home_entry x WHERE x.state = 'reported' AND x.event_on = '${addDays(today, -1)}'`
    expect(await homesWith(fresh)).toEqual(expect.arrayContaining(both))
    const followedUp = `EXISTS (SELECT 1 FROM event v WHERE v.subject = x.id AND v.action = 'follow-up')`
    const toApprove = `home_entry x WHERE x.state = 'registered' AND ${followedUp}`
    expect(await homesWith(toApprove)).toEqual(expect.arrayContaining(both))
    const soon = `BETWEEN '${addDays(today, 2)}' AND '${addDays(today, 7)}'`
    const open = `case_file x WHERE x.state = 'awaiting_home' AND EXISTS
      (SELECT 1 FROM door_reply r WHERE r.handover = x.id AND r.kind = 'question' AND r.due_on ${soon})`
    expect((await homesWith(open)).toSorted()).toEqual(both)
  })

  it('has work for reviewers and heads of both authorities', async () => {
    const authorities = (from: string) => there.values(`SELECT DISTINCT authority FROM ${from}`)
    expect(await authorities(`case_file WHERE state = 'received'`)).toHaveLength(2)
    expect(await authorities(`case_file WHERE state = 'to_sign'`)).toHaveLength(2)
    expect(await authorities(`door_transfer WHERE state = 'sent'`)).toHaveLength(2)
  })

  it('leaves the first home little to hand over', async () => {
    const [home] = await there.values(`SELECT id FROM organisation WHERE name = '${firstHome}'`)
    const credential = { kind: 'session', id: 'anybody', person: 'anybody', inHome: true } as const
    const { snapshots } = await previewOf(there.ports, String(home), { credential, now })
    expect(snapshots.length).toBeLessThanOrEqual(12)
    expect(snapshots.flatMap(({ findings }) => findings)).toEqual([])
  })

  it('lets every reader walk the whole journey, twice', async () => {
    const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
    const cast = Object.fromEntries(
      await Promise.all(roles.map(async (role) => [role, await there.as(role)])),
    ) as People
    for (const _ of [1, 2]) {
      const seen = await walk(cast, today)
      expect(seen.csv).toContain(firstHome)
    }
  }, 30_000)
})

describe('a demo', () => {
  it('says so when an earlier filling was interrupted', async () => {
    const there = await empty('demo', ordinary)
    await found(there.ports, '2026-08-20T05:00:00.000Z', '2026-11-22')
    await expect(seedDemo(there.ports, { now: ordinary, print: () => {} })).rejects.toThrow('przerwane')
  }, 30_000)

  it('never fills a real database, and neither starts as the other', async () => {
    const real = await empty('real', ordinary)
    await expect(seedDemo(real.ports, { now: ordinary, print: () => {} })).rejects.toThrow('only a demo database')
    await expect(markMode(real.ports, 'demo', ordinary)).rejects.toThrow('is a real one')
    const demo = await empty('demo', ordinary)
    await expect(markMode(demo.ports, 'real', ordinary)).rejects.toThrow('is a demo one')
  })

  it.each([
    ['real', 1],
    ['demo', 0],
  ] as const)('takes no person and no client of the other kind into a %s database', async (mode, demo) => {
    const there = await empty(mode, ordinary)
    const person = (kind: number) => there.rows(`INSERT INTO person (id, demo, version) VALUES ('p', ${kind}, 1)`)
    await expect(person(demo)).rejects.toThrow('guard:mode')
    await person(1 - demo)
    await there.rows(`INSERT INTO organisation (id, kind, name, version) VALUES ('o', 'voivode', 'Zmyślony', 1)`)
    const client = (kind: number) =>
      there.rows(
        `INSERT INTO client (id, person, organisation, secret, in_home, demo, created_at) VALUES ('c', 'p', 'o', '', 0, ${kind}, '${ordinary}')`,
      )
    await expect(client(demo)).rejects.toThrow('guard:mode')
    await client(1 - demo)
  })
})
