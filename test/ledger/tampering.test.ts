// Whoever can write the database file, with a second tool and without our triggers: what they do to a real ledger is found offline,
// and the rewriting of everything by what the other side holds.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { JSONWebKeySet } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/embedded.ts'
import * as chaining from '../../src/ledger/chain.ts'
import type { LedgerEvent } from '../../src/ledger/chain.ts'
import { checkpointStatement } from '../../src/ledger/checkpoint.ts'
import { spellLine } from '../../src/ledger/export-lines.ts'
import { makeSigningKeys, publicJwks, signStatement } from '../../src/ledger/signature.ts'
import { makeVerification, type Verification } from '../../src/ledger/verification.ts'
import { exportLedger } from '../../src/register/common/ledger-export.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeChain } from '../../src/store/common/chain.ts'
import { makeStore } from '../../src/store/store.ts'
import { castOf, deliver, ifMatch, must, register } from '../support/crew.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let folder: string
let pinned: JSONWebKeySet
let home: string
let stream: string
/** What the other side keeps: the manifest with the authority, the receipt with the home. */
let manifest: string
let receipt: string
/** How far the manifest's checkpoint reaches. */
let reach: number
let copies = 0

/** A month in which two entries were registered and handed over, and the receipt came back. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tampering-'))
  const there = await world(now)
  const cast = castOf(there)
  await register(cast)
  await register(cast)
  const transfer = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${transfer}/acknowledge`, {}, ifMatch(2)))
  ;({ manifest, receipt } = await must(200, cast.reviewer('GET', `/api/transfers/${transfer}`)))
  const { items } = await must(200, cast.dpo('GET', '/api/ledger/checkpoints'))
  reach = items[0].seq
  await there.services.chain.seal()
  pinned = publicJwks(there.keys.ledger)
  home = there.organisations.home
  stream = `${home}:2026`
  await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  cpSync(join(there.folder, 'register.db'), join(folder, 'register.db'))
  await there.end()
})
afterAll(() => rmSync(folder, { recursive: true }))

const triggers = [
  'event_unchanged',
  'event_kept',
  'link_unchanged',
  'link_kept',
  'checkpoint_unchanged',
  'checkpoint_kept',
]

/** The lines of the home's export after somebody had the file to themselves. */
async function exportAfter(tamper: (database: DatabaseSync) => unknown): Promise<string[]> {
  const own = join(folder, String((copies += 1)))
  mkdirSync(own)
  cpSync(join(folder, 'register.db'), join(own, 'register.db'))
  const second = new DatabaseSync(join(own, 'register.db'), { enableForeignKeyConstraints: false })
  for (const trigger of triggers) second.exec(`DROP TRIGGER ${trigger}`)
  await tamper(second)
  second.close()
  const { client, close } = await openEmbedded(own, own)
  const batches = makeBatches(client, 1)
  const lines: string[] = []
  const chain = makeChain(batches, chaining)
  for await (const line of exportLedger({ store: makeStore(batches) }, chain, { of: home, keyChanges: [], now }))
    lines.push(spellLine(line))
  close()
  return lines
}

async function verify(
  exports: readonly (readonly string[])[],
  statements: readonly string[] = [],
): Promise<Verification> {
  const verification = makeVerification(pinned)
  exports.forEach((lines, index) => {
    const file = verification.export(`export-${index + 1}`)
    for (const line of lines) file.line(line)
    file.end()
  })
  for (const jws of statements) verification.statement('kept by the other side', jws)
  return verification.verdict()
}

const faultOf = ({ streams }: Verification) => {
  const { seq, why } = streams[0]?.fault ?? {}
  return streams[0]?.fault ? { seq, why } : undefined
}

/** The chain of the stream made anew over what stands there now. */
function rechain(database: DatabaseSync): chaining.Link[] {
  const events = database.prepare('SELECT * FROM event WHERE stream = ? ORDER BY seq').all(stream) as LedgerEvent[]
  database.prepare('DELETE FROM link WHERE stream = ?').run(stream)
  const insert = database.prepare('INSERT INTO link VALUES (?, ?, ?)')
  return chaining.extendChain(chaining.chainStart.hash, events).map((hash, index) => {
    insert.run(stream, index + 1, hash)
    return { seq: index + 1, hash }
  })
}

const at = (sql: string) => (database: DatabaseSync) => database.prepare(sql.replace('$stream', `'${stream}'`)).run()

it('an untouched register holds, with its own checkpoints and those of the other side', async () => {
  const verdict = await verify([await exportAfter(() => {})], [manifest, receipt])
  expect(verdict).toMatchObject({ ok: true, files: [], streams: [{ stream, checkpoints: 1 }] })
  expect(verdict.streams[0]?.events).toBeGreaterThan(reach)
  // The two of the export, the manifest and the receipt, and the one that each carries.
  expect(verdict.statements).toBe(6)
})

it('its triggers refuse the second tool too', () => {
  const second = new DatabaseSync(join(folder, 'register.db'), { enableForeignKeyConstraints: false })
  for (const table of ['event', 'link', 'checkpoint'])
    expect(() => second.exec(`DELETE FROM ${table}`)).toThrow('append-only')
  second.close()
})

describe('somebody who alters the file is found at the first event that no longer holds:', () => {
  it.each([
    ['alters an event', `UPDATE event SET detail = '{"state":"closed"}' WHERE stream = $stream AND seq = 3`, 'altered'],
    ['alters who acted', `UPDATE event SET actor = 'nobody' WHERE stream = $stream AND seq = 3`, 'altered'],
    ['alters a link', `UPDATE link SET hash = '${'a'.repeat(64)}' WHERE stream = $stream AND seq = 3`, 'altered'],
    ['deletes an event', `DELETE FROM event WHERE stream = $stream AND seq = 3`, 'missing'],
    ['deletes a link', `DELETE FROM link WHERE stream = $stream AND seq = 3`, 'unsealed'],
  ])('%s', async (_name, sql, why) => {
    expect(faultOf(await verify([await exportAfter(at(sql))]))).toEqual({ seq: 3, why })
  })

  it('inserts an event between two', async () => {
    const lines = await exportAfter((database) => {
      database.exec(`UPDATE event SET seq = seq + 100000 WHERE stream = '${stream}' AND seq > 3`)
      database.exec(`INSERT INTO event SELECT stream, 4, 'inserted', 'somebody', NULL, 'look-entry', actor, role, NULL, at, '{}'
        FROM event WHERE stream = '${stream}' AND seq = 3`)
      database.exec(`UPDATE event SET seq = seq - 99999 WHERE stream = '${stream}' AND seq > 100000`)
    })
    expect(faultOf(await verify([lines]))).toEqual({ seq: 4, why: 'altered' })
  })

  it('appends an event that the chain does not know, as if it had been there', async () => {
    const lines = await exportAfter((database) => {
      database.exec(`INSERT INTO event SELECT stream, max(seq) + 1, 'appended', 'somebody', NULL, 'look-entry', 'nobody',
        'director', NULL, '2026-03-09T08:00:00.000Z', '{}' FROM event WHERE stream = '${stream}'`)
    })
    const verdict = await verify([lines])
    expect(verdict.streams[0]?.fault?.why).toBe('unsealed')
  })

  it('lets two events change places', async () => {
    const lines = await exportAfter((database) => {
      for (const [from, to] of [
        [3, 100_003],
        [5, 3],
        [100_003, 5],
      ] as const)
        database.exec(`UPDATE event SET seq = ${to} WHERE stream = '${stream}' AND seq = ${from}`)
    })
    expect(faultOf(await verify([lines]))).toEqual({ seq: 3, why: 'altered' })
  })

  it('cuts off the end with its links', async () => {
    const lines = await exportAfter((database) => {
      for (const table of ['event', 'link'])
        database.exec(`DELETE FROM ${table} WHERE stream = '${stream}' AND seq >= ${reach}`)
    })
    expect(faultOf(await verify([lines]))).toEqual({ seq: reach, why: 'cut-off' })
  })

  it('takes the whole stream away', async () => {
    const lines = await exportAfter((database) => {
      for (const table of ['event', 'link']) database.exec(`DELETE FROM ${table} WHERE stream = '${stream}'`)
    })
    expect(faultOf(await verify([lines]))).toEqual({ seq: 1, why: 'cut-off' })
  })

  it('makes the chain anew over what was altered', async () => {
    const lines = await exportAfter((database) => {
      at(`UPDATE event SET detail = '{}' WHERE stream = $stream AND seq = 3`)(database)
      rechain(database)
    })
    expect(faultOf(await verify([lines]))).toEqual({ seq: reach, why: 'differs' })
  })

  it('forks the ledger: two exports tell it differently from there on', async () => {
    const before = await exportAfter(() => {})
    const after = await exportAfter((database) => {
      const last = reach + 1
      at(`UPDATE event SET detail = '{}' WHERE stream = $stream AND seq = ${last}`)(database)
      rechain(database)
    })
    expect((await verify([after])).ok).toBe(true)
    expect(faultOf(await verify([before, after]))).toEqual({ seq: reach + 1, why: 'differs' })
  })
})

describe('somebody who rewrites everything, chain and checkpoints,', () => {
  const rewrite = (resign: (link: chaining.Link) => Promise<string>) => async (database: DatabaseSync) => {
    at(`UPDATE event SET actor = 'nobody' WHERE stream = $stream AND seq = 3`)(database)
    const links = rechain(database)
    const rows = database.prepare('SELECT id, seq FROM checkpoint WHERE stream = ?').all(stream)
    for (const row of rows as { id: string; seq: number }[]) {
      const link = links[row.seq - 1]!
      const forge = database.prepare('UPDATE checkpoint SET hash = ?, statement = ? WHERE id = ?')
      forge.run(link.hash, await resign(link), row.id)
    }
  }

  it('is found by the checkpoint that the authority holds in the manifest, although the register is at one with itself', async () => {
    const lines = await exportAfter(async (database) => {
      await rewrite(async () => '')(database)
      database.exec('DELETE FROM checkpoint')
    })
    expect(await verify([lines])).toMatchObject({ ok: true, streams: [{ checkpoints: 0 }] })
    const verdict = await verify([lines], [manifest])
    expect(verdict.streams[0]?.fault).toMatchObject({
      seq: reach,
      why: 'differs',
      after: 0,
      checkpoint: { file: 'kept by the other side' },
    })
  })

  it('and signs with keys of their own is found by the pinned keys', async () => {
    const keys = await makeSigningKeys()
    const sign = ({ seq, hash }: chaining.Link) =>
      signStatement(keys, checkpointStatement({ stream, seq, hash, at: now }), 'checkpoint')
    const verdict = await verify([await exportAfter(rewrite(sign))])
    expect(verdict).toMatchObject({ ok: false, files: [{ file: 'export-1', why: 'unknown-key' }] })
  })

  it('and takes the name of our key for theirs is found as well', async () => {
    const keys = await makeSigningKeys()
    const impostor = { keys: keys.keys.map((key) => ({ ...key, kid: pinned.keys[0]?.kid })) } as JSONWebKeySet
    const sign = ({ seq, hash }: chaining.Link) =>
      signStatement(impostor, checkpointStatement({ stream, seq, hash, at: now }), 'checkpoint')
    const verdict = await verify([await exportAfter(rewrite(sign))])
    expect(verdict).toMatchObject({ ok: false, files: [{ why: 'not-signed' }] })
  })
})
