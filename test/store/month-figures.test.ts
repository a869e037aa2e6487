// Where the authority's figures come from: the newest snapshots that homes handed over and that were not returned.
import type { Database } from '../../src/store/database.ts'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it } from 'vitest'
import { positionOf } from '../../src/domain/statistics/figures.ts'
import type { TableCode } from '../../src/domain/statistics/table.ts'
import { readTable, type TableView } from '../../src/register/common/statistics.ts'
import type { Ports } from '../../src/register/ports.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeStore } from '../../src/store/store.ts'
import { freshDatabase } from '../support/fresh-database.ts'

const now = '2026-04-02T08:00:00.000Z'

/** Two authorities, three homes; the head and the admin of the first authority are signed in under their role's name. */
const county = async () => {
  const { client } = await freshDatabase()
  const statements: string[] = []
  const organisation = (id: string, kind: string) =>
    client.execute({
      sql: 'INSERT INTO organisation (id, kind, name, version) VALUES (?, ?, ?, 1)',
      args: [id, kind, `Nazwa ${id}`],
    })
  await client.execute({ sql: `INSERT INTO instance VALUES (1, 'real', ?)`, args: [now] })
  for (const id of ['pcpr-1', 'pcpr-2']) await organisation(id, 'authority')
  for (const id of ['home-1', 'home-2', 'home-3']) await organisation(id, 'home')
  for (const role of ['head', 'reviewer', 'admin', 'dpo']) {
    await client.execute({ sql: 'INSERT INTO person (id, demo, version) VALUES (?, 0, 1)', args: [`person-${role}`] })
    await client.execute({
      sql: `INSERT INTO role_grant (id, person, organisation, role, from_at) VALUES (?, ?, 'pcpr-1', ?, '2026-01-01T00:00:00.000Z')`,
      args: [role, `person-${role}`, role],
    })
    await client.execute({
      sql: `INSERT INTO session VALUES (?, ?, ?, '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z')`,
      args: [role, `person-${role}`, now],
    })
  }
  const ports = {
    store: makeStore(makeBatches(client, 1, (sql) => statements.push(sql))),
    mint: uuidv7,
  } as Ports
  const table = (from: string, to: string, role = 'head', organisation?: string, code: TableCode = 'T1') =>
    readTable(
      ports,
      { credential: { kind: 'session', id: role, person: `person-${role}`, inHome: false }, now },
      { table: code, from, to, by: 'event', organisation },
    )
  return { client, table, statements }
}

const supervise = (client: Database, home: string, authority: string, from: string, until: string) =>
  client.execute({
    sql: `INSERT INTO supervision (id, home, authority, basis, from_on, until_on) VALUES (?, ?, ?, 'runs', ?, ?)`,
    args: [uuidv7(), home, authority, from, until],
  })

type Sent = { home: string; authority?: string; kind?: string; state?: string; sentAt: string }
const transfer = async (
  client: Database,
  { home, authority = 'pcpr-1', kind = 'periodic', state = 'sent', sentAt }: Sent,
) => {
  const id = uuidv7()
  await client.execute({
    sql: `INSERT INTO door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at) VALUES (?, ?, ?, ?, ?, 2, ?, ?)`,
    args: [id, home, authority, kind, state, sentAt, sentAt],
  })
  return { id, home, authority }
}

type Snapshot = {
  handover: string
  version?: number
  kind?: string
  book?: string
  hurt?: number
  eventOn: string
  coded?: object
}
const snapshot = async (
  client: Database,
  { id, home, authority }: { id: string; home: string; authority: string },
  { handover, version = 1, kind = 'W', book = 'U', hurt = 1, eventOn, coded }: Snapshot,
) => {
  await client.execute({
    sql: 'INSERT OR IGNORE INTO door_handover VALUES (?, ?, ?)',
    args: [handover, home, authority],
  })
  await client.execute({
    sql: `INSERT INTO door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category, harm,
      hurt, event_on, month, made_at, hash, coded) VALUES (?, ?, ?, ?, ?, ?, ?, '1/2026', ?, 'W01', 1, ?, ?, ?, ?, 'hash', ?)`,
    args: [
      ...[uuidv7(), handover, version, id, authority, home, book, kind, hurt, eventOn, eventOn.slice(0, 7), now],
      coded ? JSON.stringify(coded) : null,
    ],
  })
}

/** Entries and residents hurt of a kind, or of the register (`U`), over all homes. */
const inAll = ({ dimensions, cells }: TableView, kind: string) =>
  ['entries', 'hurt'].map((measure) => cells[positionOf(dimensions, ['total', kind, measure])])
const homesIn = ({ dimensions, silent }: TableView) =>
  (dimensions[0]?.members ?? [])
    .filter(({ sumOf }) => !sumOf)
    .map(({ code }) => [code, !silent.some(({ id }) => id === code)])

describe('the figures of an authority', () => {
  it('count the newest snapshot of each entry, in the month of its event', async () => {
    const { client, table } = await county()
    await supervise(client, 'home-1', 'pcpr-1', '2025-01-01', '9999-12-31')
    const first = await transfer(client, { home: 'home-1', sentAt: '2026-02-01T08:00:00.000Z' })
    await snapshot(client, first, { handover: 'h-1', eventOn: '2026-01-31', hurt: 1 })
    await snapshot(client, first, { handover: 'h-2', eventOn: '2026-01-10', hurt: 2 })
    await snapshot(client, first, { handover: 'h-3', eventOn: '2026-01-11', book: 'N', kind: 'N', hurt: 0 })
    const second = await transfer(client, { home: 'home-1', state: 'acknowledged', sentAt: '2026-03-01T08:00:00.000Z' })
    await snapshot(client, second, { handover: 'h-1', version: 2, eventOn: '2026-02-01', hurt: 3, kind: 'O' })

    const january = await table('2026-01', '2026-01')
    expect(['W', 'O', 'U', 'N'].map((kind) => inAll(january, kind))).toEqual([
      [1, 2],
      [0, 0],
      [1, 2],
      [1, 0],
    ])
    expect(inAll(await table('2026-02', '2026-02'), 'O')).toEqual([1, 3])
    const quarter = await table('2026-01', '2026-03')
    expect(homesIn(quarter)).toEqual([['home-1', true]])
    expect(inAll(quarter, 'U')).toEqual([2, 5])
  })

  it('count who was hurt also where sex and age were not told', async () => {
    const { client, table } = await county()
    await supervise(client, 'home-1', 'pcpr-1', '2025-01-01', '9999-12-31')
    const sent = await transfer(client, { home: 'home-1', sentAt: '2026-02-01T08:00:00.000Z' })
    const told = [
      ['F', '85+', 2],
      ['M', '60-64', 9],
    ]
    await snapshot(client, sent, { handover: 'h-1', eventOn: '2026-01-10', hurt: 2, coded: { residents: told } })
    await snapshot(client, sent, { handover: 'h-2', eventOn: '2026-01-11', hurt: 3, coded: { causes: [] } })
    const { dimensions, cells } = await table('2026-01', '2026-01', 'head', undefined, 'T6')
    const hurt = (...codes: string[]) => cells[positionOf(dimensions, [...codes, 'hurt'])]
    expect([hurt('85+', 'F', '2'), hurt('untold', 'untold', 'untold'), hurt('total', 'total', 'total')]).toEqual([
      1, 3, 5,
    ])
  })

  it('leave out what was returned, and count again what stood before it', async () => {
    const { client, table } = await county()
    await supervise(client, 'home-1', 'pcpr-1', '2025-01-01', '9999-12-31')
    const first = await transfer(client, { home: 'home-1', sentAt: '2026-02-01T08:00:00.000Z' })
    await snapshot(client, first, { handover: 'h-1', eventOn: '2026-01-31', hurt: 1 })
    const returned = await transfer(client, { home: 'home-1', state: 'returned', sentAt: '2026-03-01T08:00:00.000Z' })
    await snapshot(client, returned, { handover: 'h-1', version: 2, eventOn: '2026-01-31', hurt: 7 })
    const quarter = await table('2026-01', '2026-03')
    expect(homesIn(quarter)).toEqual([['home-1', false]])
    expect(inAll(quarter, 'U')).toEqual([1, 1])
  })

  it('list every home supervised in the period, and whether it delivered', async () => {
    const { client, table } = await county()
    await supervise(client, 'home-1', 'pcpr-1', '2025-01-01', '9999-12-31')
    await supervise(client, 'home-2', 'pcpr-1', '2025-01-01', '2026-01-31')
    await supervise(client, 'home-2', 'pcpr-2', '2026-02-01', '9999-12-31')
    await supervise(client, 'home-3', 'pcpr-1', '2026-03-31', '9999-12-31')
    await transfer(client, { home: 'home-1', kind: 'nil', sentAt: '2026-03-31T08:00:00.000Z' })
    await transfer(client, { home: 'home-3', kind: 'answer', sentAt: '2026-04-01T08:00:00.000Z' })
    const listed = async (from: string, to: string) => homesIn(await table(from, to))
    expect(await listed('2026-01', '2026-01')).toEqual([
      ['home-1', true],
      ['home-2', false],
    ])
    expect(await listed('2026-02', '2026-03')).toEqual([
      ['home-1', true],
      ['home-3', false],
    ])
  })

  it('hold nothing that was handed over to another authority', async () => {
    const { client, table } = await county()
    await supervise(client, 'home-2', 'pcpr-2', '2025-01-01', '9999-12-31')
    const foreign = await transfer(client, { home: 'home-2', authority: 'pcpr-2', sentAt: '2026-02-01T08:00:00.000Z' })
    await snapshot(client, foreign, { handover: 'h-9', eventOn: '2026-01-31' })
    expect(homesIn(await table('2026-01', '2026-01'))).toEqual([])
    await expect(table('2026-01', '2026-01', 'head', 'pcpr-2')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('count the cases that are open today by their age, whatever the period, and none that is decided or taken back', async () => {
    const { client, table } = await county()
    const states = ['received', 'in_review', 'awaiting_home', 'to_sign', 'reopened', 'assessed', 'closed', 'moot']
    for (const [index, state] of states.entries()) {
      await client.execute({
        sql: 'INSERT INTO door_handover VALUES (?, ?, ?)',
        args: [`h-${state}`, 'home-1', 'pcpr-1'],
      })
      await client.execute({
        sql: `INSERT INTO case_file VALUES (?, 'pcpr-1', 'home-1', ?, 1, 'U', '1/2026', 'W01', 'P2', 2, '2024-01-01', 1, NULL, NULL, ?)`,
        args: [`h-${state}`, state, `2026-0${index === 0 ? 1 : 3}-30T08:00:00.000Z`],
      })
    }
    const { dimensions, cells } = await table('2026-03', '2026-03', 'head', undefined, 'T16')
    const ofAge = (age: string) => cells[positionOf(dimensions, ['pcpr-1', age, 'cases'])]
    expect(['0-7', '8-14', '15-30', '31-90', '91+', 'total'].map(ofAge)).toEqual([4, 0, 0, 1, 0, 5])
  })

  it('are looked at by head and reviewer alone, and every look is an event', async () => {
    const { client, table, statements } = await county()
    for (const role of ['head', 'reviewer']) await table('2026-01', '2026-03', role)
    for (const role of ['admin', 'dpo'])
      for (const organisation of [undefined, 'pcpr-1'])
        await expect(table('2026-01', '2026-03', role, organisation)).rejects.toMatchObject({ code: 'not-permitted' })
    await expect(table('2026-03', '2026-01')).rejects.toMatchObject({
      faults: [{ pointer: '?to', code: 'before-start' }],
    })
    const { rows } = await client.execute('SELECT stream, action, role, detail FROM event ORDER BY seq')
    expect(rows.map((row) => Object.values({ ...row }))).toEqual(
      ['head', 'reviewer'].map((role) => [
        'pcpr-1:2026',
        'look-statistics',
        role,
        '{"by":"event","from":"2026-01","table":"T1","to":"2026-03"}',
      ]),
    )
    expect(statements.filter((sql) => /home_/.test(sql))).toEqual([])
  })
})
