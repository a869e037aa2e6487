// What the database keeps of how many count (`door_tally`): after whatever crosses the door, in whatever order, it is what a count
// made anew of the snapshots, the returned transfers and the withdrawals would be.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EventDimension, Tally } from '../../src/domain/statistics/facts.ts'
import { migrations } from '../../src/embedded.ts'
import { makeBatches } from '../../src/store/batches.ts'
import type { Database } from '../../src/store/database.ts'
import { openFile } from '../../src/store/file-client.ts'
import { makeStore } from '../../src/store/store.ts'
import { migrate } from '../../src/store/migrate.ts'
import { rowsOf } from '../support/rows.ts'

const [handovers, transfers] = [4, 5]
const months = ['2026-01', '2026-02'] as const
const kinds = ['W', 'S', 'N'] as const

type Sent = {
  of: 'snapshot'
  handover: number
  transfer: number
  month: number
  told: boolean
  elsewhere: boolean
  kind: number
  hurt: number
}
type Step =
  Sent | { of: 'withdrawal'; handover: number; transfer: number } | { of: 'turn'; transfer: number; back: boolean }

const upTo = (max: number) => fc.nat({ max: max - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    of: fc.constant('snapshot' as const),
    ...{ handover: upTo(handovers), transfer: upTo(transfers), month: upTo(2), kind: upTo(3), hurt: upTo(3) },
    ...{ told: fc.boolean(), elsewhere: fc.boolean() },
  }),
  fc.record({ of: fc.constant('withdrawal' as const), handover: upTo(handovers), transfer: upTo(transfers) }),
  fc.record({ of: fc.constant('turn' as const), transfer: upTo(transfers), back: fc.boolean() }),
)

/** Two homes, each with an authority of its own and its handovers; every transfer is sent. */
const seed = [
  `INSERT INTO organisation (id, kind, name, version) VALUES ('home-0', 'home', 'Dom', 1), ('home-1', 'home', 'Drugi', 1),
    ('authority-0', 'authority', 'PCPR', 1), ('authority-1', 'authority', 'MOPS', 1)`,
  ...Array.from(
    { length: handovers },
    (_, n) => `INSERT INTO door_handover VALUES ('handover-${n}', 'home-${n % 2}', 'authority-${n % 2}')`,
  ),
  ...Array.from(
    { length: transfers },
    (_, n) => `INSERT INTO door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at)
      VALUES ('transfer-${n}', 'home-0', 'authority-0', 'periodic', 'sent', 2, '2026-03-0${n + 1}', '2026-03-0${n + 1}')`,
  ),
]

/** What happened so far, told apart from how the database tells it. */
type Told = {
  sent: (Sent & { version: number })[]
  withdrawn: { handover: number; version: number; transfer: number }[]
  back: Set<number>
}

async function take(client: Database, told: Told, one: Step, nth: number): Promise<void> {
  if (one.of === 'turn') {
    if (one.back) told.back.add(one.transfer)
    else told.back.delete(one.transfer)
    const state = one.back ? 'returned' : 'acknowledged'
    await client.execute(`UPDATE door_transfer SET state = '${state}' WHERE id = 'transfer-${one.transfer}'`)
    return
  }
  const { handover, transfer } = one
  const newest = Math.max(0, ...told.sent.filter((sent) => sent.handover === handover).map(({ version }) => version))
  if (one.of === 'withdrawal') {
    if (
      newest === 0 ||
      told.withdrawn.some((w) => w.handover === handover && w.version === newest && w.transfer === transfer)
    )
      return
    told.withdrawn.push({ handover, version: newest, transfer })
    await client.execute(`INSERT INTO door_withdrawal VALUES ('withdrawal-${nth}', 'handover-${handover}', ${newest},
      'transfer-${transfer}', '1/2026', 'duplicate', '2026-03-09')`)
    return
  }
  const [month, kind] = [months[one.month] ?? '', kinds[one.kind] ?? '']
  told.sent.push({ ...one, version: newest + 1 })
  await client.execute(`INSERT INTO door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category,
    hurt, event_on, month, made_at, hash, reported_on${one.elsewhere ? ', counted_before' : ''}) VALUES ('snapshot-${nth}', 'handover-${handover}', ${newest + 1},
    'transfer-${transfer}', 'authority-${handover % 2}', 'home-${handover % 2}', '${kind === 'N' ? 'N' : 'U'}', '1/2026', '${kind}', '${kind}01',
    ${one.hurt}, '${month}-05', '${month}', '2026-03-09', 'hash', ${one.told ? `'2026-02-06'` : 'NULL'}${one.elsewhere ? ', 1' : ''})`)
}

/** Counted by the rule of design.md: the newest of each that was not returned, unless a withdrawal that was not returned took it back, or it counts elsewhere. */
function counted({ sent, withdrawn, back }: Told): Record<string, [entries: number, hurt: number]> {
  const counts: Record<string, [number, number]> = {}
  for (const own of Map.groupBy(sent, ({ handover }) => handover).values()) {
    const newest = own.findLast(({ transfer }) => !back.has(transfer))
    if (!newest || newest.elsewhere) continue
    const gone = withdrawn.some(
      (w) => w.handover === newest.handover && w.version >= newest.version && !back.has(w.transfer),
    )
    if (gone) continue
    const { handover, month, kind, told, hurt } = newest
    const key = `authority-${handover % 2} ${months[month]} ${told ? '2026-02' : ''} home-${handover % 2} ${kinds[kind]}`
    const [entries, before] = counts[key] ?? [0, 0]
    counts[key] = [entries + 1, before + hurt]
  }
  return counts
}

async function kept(client: Database): Promise<Record<string, [number, number]>> {
  const rows = await rowsOf(client, 'SELECT * FROM door_tally WHERE entries > 0 OR hurt > 0')
  return Object.fromEntries(
    rows.map(({ authority, month, report_month, home, kind, entries, hurt }) => [
      `${authority} ${month} ${report_month} ${home} ${kind}`,
      [Number(entries), Number(hurt)],
    ]),
  )
}

it('is what a new count would be, after each snapshot, withdrawal and return, in any order', async () => {
  const client = openFile(':memory:', 1000)
  await migrate(client, migrations.data)
  for (const sql of seed) await client.execute(sql)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
      await client.execute('BEGIN')
      const told: Told = { sent: [], withdrawn: [], back: new Set() }
      for (const [nth, one] of steps.entries()) {
        await take(client, told, one, nth)
        expect(await kept(client)).toEqual(counted(told))
      }
      await client.execute('ROLLBACK')
    }),
    { numRuns: 60, endOnFailure: true },
  )
  client.close()
})

/** Of each month, by event and by report: the kept counts, and the rows one by one, which alone know the category. */
async function figures(client: Database): Promise<[kept: Tally[], byRow: Tally[]][]> {
  const store = makeStore(makeBatches(client, 1))
  const found: [Tally[], Tally[]][] = []
  for (const by of ['event', 'report'] as const)
    for (const month of months) {
      const which = { of: 'every-authority', from: month, to: month, by } as const
      const counted = async (...by: EventDimension[]) =>
        (await store.read({ tallies: { ...which, countings: [{ by }] } })).tallies.flat()
      const byRow = await counted('home', 'kind', 'category')
      found.push([
        await counted('home', 'kind'),
        byRow.map(({ codes: { category: _one, ...codes }, ...counts }) => ({ codes, ...counts })),
      ])
    }
  return found
}

it('gives the figures of a month, of events and of reports, that its rows give', async () => {
  const client = openFile(':memory:', 1000)
  await migrate(client, migrations.data)
  for (const sql of seed) await client.execute(sql)
  const told: Told = { sent: [], withdrawn: [], back: new Set() }
  let lines = 0
  const sampled = fc.sample(step, { numRuns: 60, seed: 55 })
  for (const [nth, one] of sampled.entries()) {
    await take(client, told, one, nth)
    for (const [kept, byRow] of await figures(client)) {
      expect(kept).toEqual(byRow)
      lines += kept.length
    }
  }
  expect(lines).toBeGreaterThan(60)
  client.close()
})

it('is filled by its migration in a database that was in use before', async () => {
  const client = openFile(':memory:', 1000)
  const before = migrations.data.findIndex(({ tag }) => tag.endsWith('_tally'))
  await migrate(client, migrations.data.slice(0, before))
  for (const sql of seed) await client.execute(sql)
  const told: Told = { sent: [], withdrawn: [], back: new Set() }
  const sent = { of: 'snapshot', month: 0, told: true, elsewhere: false, kind: 0, hurt: 1 } as const
  const steps: Step[] = [
    { ...sent, handover: 0, transfer: 0 },
    { ...sent, handover: 1, transfer: 0 },
    { ...sent, handover: 2, transfer: 1, kind: 2, told: false },
    { ...sent, handover: 3, transfer: 1 },
    { ...sent, handover: 0, transfer: 2, month: 1, hurt: 2 },
    { of: 'withdrawal', handover: 3, transfer: 3 },
    { of: 'turn', transfer: 0, back: true },
  ]
  for (const [nth, one] of steps.entries()) await take(client, told, one, nth)
  await migrate(client, migrations.data)
  expect(await kept(client)).toEqual(counted(told))
  expect(Object.values(counted(told))).toEqual([
    [1, 2],
    [1, 1],
  ])
  client.close()
})
