// What a data protection officer sees of the ledger: everything that was done, the people by name, a reporter never.
import type { Database } from '../../src/store/database.ts'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/domain/entry-command.ts'
import { warsawYear } from '../../src/domain/zone.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import * as chaining from '../../src/ledger/chain.ts'
import { readLedger, type LedgerWish } from '../../src/register/common/ledger.ts'
import { fileReport } from '../../src/register/home/entries.ts'
import type { Credential, Ports } from '../../src/register/ports.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeChain } from '../../src/store/common/chain.ts'
import { makeStore } from '../../src/store/store.ts'
import { makeKeyRing, parseKeyRing } from '../../src/vault/key-ring.ts'
import { makeVault } from '../../src/vault/vault.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { makeMemoryKeyStore } from '../vault/memory-key-store.ts'

const now = '2026-03-02T08:00:00.000Z'
const later = '2026-03-02T09:30:00.000Z'

const ring = parseKeyRing(JSON.stringify(makeKeyRing()))

const portsOn = (client: Database): Ports => ({
  store: makeStore(makeBatches(client, 1)),
  vault: makeVault({
    ring: () => ring,
    indexSecret: new Uint8Array(32).fill(9),
    keyStore: makeMemoryKeyStore(),
    now: () => new Date(now),
  }),
  signer: { sign: () => expect.fail('nothing is signed here') },
  chain: { sealed: () => expect.fail('nothing is signed here') },
  mint: uuidv7,
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
})

/** Two homes, each with a dpo, a director and a carer. */
const homes = async () => {
  const { client } = await freshDatabase()
  const ports = portsOn(client)
  const chain = makeChain(makeBatches(client, 1), chaining)
  await client.execute({ sql: `INSERT INTO instance VALUES (1, 'real', ?)`, args: [now] })
  const people: { [name: string]: Credential } = {}
  const enrol = async (home: string, role: string, name: string) => {
    const person = await ports.vault.takeSubject()
    const sealed = await ports.vault.seal(person, 'profile', 1, { name })
    const { id, field, version, sha256 } = sealed
    await client.execute({ sql: 'INSERT INTO person (id, demo, version) VALUES (?, 0, 1)', args: [person] })
    await ports.store.commit([
      {
        write: 'event',
        event: {
          stream: `${home}:${warsawYear(now)}`,
          id: uuidv7(),
          subject: person,
          version: 1,
          action: 'enrol',
          actor: 'system',
          role: 'system',
          authorisation: null,
          at: now,
          detail: canonicalise({ sealed: [{ id, field, version, sha256 }] }),
        },
      },
      { write: 'sealed', plane: 'person', value: sealed },
    ])
    await client.batch(
      [
        {
          sql: 'INSERT INTO role_grant (id, person, organisation, role, from_at) VALUES (?, ?, ?, ?, ?)',
          args: [uuidv7(), person, home, role, now],
        },
        {
          sql: 'INSERT INTO session VALUES (?, ?, ?, ?, ?)',
          args: [name, person, now, '2026-03-03T08:00:00.000Z', '2026-03-03T08:00:00.000Z'],
        },
      ],
      'write',
    )
    people[name] = { kind: 'session', id: name, person, inHome: true }
  }
  for (const [home, surname] of [
    ['home-1', 'Lipowa'],
    ['home-2', 'Dębowa'],
  ] as const) {
    await client.execute({
      sql: `INSERT INTO organisation (id, kind, name, running, version) VALUES (?, 'home', ?, 'public', 1)`,
      args: [home, `DPS ${home}`],
    })
    for (const [role, name] of [
      ['dpo', 'Iga'],
      ['director', 'Ewa'],
      ['reporter', 'Ola'],
    ] as const)
      await enrol(home, role, `${name} ${surname}`)
  }
  const as = (name: string) => people[name] ?? expect.fail(name)
  const read = (name: string, wish: LedgerWish = {}, at = later) =>
    readLedger(ports, chain, { credential: as(name), now: at }, wish)
  return { client, ports, chain, as, read }
}

const report: Report = {
  what: { description: 'Pani M. upadła w łazience przy umywalce.', alleges: [] },
  who: { residents: [{ role: 'hurt', sex: 'unknown', ageBand: 'unknown' }] },
  when: { on: '2026-03-02', time: '07:10' },
  where: { place: 'bathroom' },
  done: { actions: [] },
  condition: { harm: 1, psychological: 9, hospital: false },
}

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })

describe('the ledger a data protection officer reads', () => {
  it('names the people of the organisation and gives every event in order, with its seal', async () => {
    const { read, as } = await homes()
    const page = await read('Iga Lipowa')
    expect(page).toMatchObject({ organisation: 'home-1', year: 2026, next: null })
    expect(page.items.map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'enrol'],
      [2, 'enrol'],
      [3, 'enrol'],
      [4, 'look-ledger'],
    ])
    expect(page.items[3]).toEqual({
      seq: 4,
      at: later,
      action: 'look-ledger',
      subject: 'home-1',
      actor: as('Iga Lipowa').person,
      actorKind: 'person',
      actorName: 'Iga Lipowa',
      role: 'dpo',
      authorisation: null,
      detail: { after: 0, limit: 200, year: 2026 },
      hash: null,
    })
    expect(page.items[0]).toMatchObject({ actor: 'system', actorKind: 'other', actorName: null })
    for (const { hash } of page.items.slice(0, 3)) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(page.chain).toEqual({
      lastSeq: 3,
      lastHash: page.items[2]?.hash,
      events: 4,
      unsealedSince: later,
      alarm: false,
    })
  })

  it('comes in pages that go on where the last one ended', async () => {
    const { read } = await homes()
    const first = await read('Iga Lipowa', { limit: 2 })
    expect([first.items.map(({ seq }) => seq), first.next]).toEqual([[1, 2], 2])
    const second = await read('Iga Lipowa', { limit: 4, after: 2 })
    expect([second.items.map(({ seq }) => seq), second.next]).toEqual([[3, 4, 5], null])
    const third = await read('Iga Lipowa', { after: 4 })
    expect(third.items.map(({ seq, actorName }) => [seq, actorName])).toEqual([
      [5, 'Iga Lipowa'],
      [6, 'Iga Lipowa'],
    ])
  })

  it('knows a reporter as an alias only: no name and no person, in whatever role the report was filed', async () => {
    const { ports, read, as } = await homes()
    for (const name of ['Ola Lipowa', 'Ewa Lipowa'])
      await fileReport(ports, report, { credential: as(name), now, idempotency: { key: `key-${name}`, body: name } })
    const page = await read('Iga Lipowa')
    const filed = page.items.filter(({ action }) => action === 'file')
    expect(filed).toHaveLength(2)
    for (const { actorKind, actorName } of filed) expect([actorKind, actorName]).toEqual(['reporter-alias', null])
    const shown = JSON.stringify(filed)
    for (const name of ['Ola Lipowa', 'Ewa Lipowa']) {
      expect(shown).not.toContain(name)
      expect(shown).not.toContain(as(name).person)
    }
    expect(JSON.stringify(page)).not.toContain('Ola Lipowa')
  })

  it('of another home is not found, and is not looked at', async () => {
    const { read, client } = await homes()
    await expect(read('Iga Lipowa', { organisation: 'home-2' })).rejects.toEqual(refused('not-found'))
    await expect(read('Iga Lipowa', { organisation: 'home-9' })).rejects.toEqual(refused('not-found'))
    const { rows } = await client.execute(`SELECT count(*) AS n FROM event WHERE action = 'look-ledger'`)
    expect(rows[0]?.['n']).toBe(0)
  })

  it('is closed to everybody else in the home', async () => {
    const { read } = await homes()
    for (const name of ['Ewa Lipowa', 'Ola Lipowa'])
      for (const wish of [{}, { organisation: 'home-1' }])
        await expect(read(name, wish)).rejects.toEqual(refused('not-permitted'))
    await expect(read('Iga Lipowa', {}, '2026-03-04T08:00:00.000Z')).rejects.toEqual(refused('unauthenticated'))
  })

  it('refuses a page that is too long or no place at all, by its field', async () => {
    const { read } = await homes()
    const faultOf = (wish: LedgerWish) =>
      read('Iga Lipowa', wish).then(
        () => 'none',
        ({ faults }) => faults,
      )
    expect(await faultOf({ limit: 201 })).toEqual([{ pointer: '?limit', code: 'too-big' }])
    expect(await faultOf({ limit: 0 })).toEqual([{ pointer: '?limit', code: 'too-small' }])
    expect(await faultOf({ after: -1, year: 1.5 })).toEqual([
      { pointer: '?year', code: 'wrong-type' },
      { pointer: '?after', code: 'too-small' },
    ])
  })

  it('raises an alarm when events have been waiting for their seal for more than two minutes', async () => {
    const { read, client } = await homes()
    const trigger = 'event_kept'
    await client.execute(`DROP TRIGGER ${trigger}`)
    await client.execute(`DELETE FROM event WHERE stream = 'home-1:2026' AND seq = 2`)
    expect((await read('Iga Lipowa', {}, '2026-03-02T08:02:00.000Z')).chain.alarm).toBe(false)
    const { chain } = await read('Iga Lipowa', {}, '2026-03-02T08:02:00.001Z')
    expect(chain).toMatchObject({ alarm: true, lastSeq: 1, unsealedSince: now })
  })
})
