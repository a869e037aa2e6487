// What each stolen thing opens and what it does not (art. 55c ust. 4 u.p.s.; RODO art. 32): the table of SECURITY.md, line by line.
// Uses copies of the files of a whole life; the program that made them is not asked.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseKeyRing, makeKeyRing, unwrapKey } from '../../src/vault/key-ring.ts'
import { open } from '../../src/vault/seal.ts'
import { castOf, ifMatch, must } from '../support/crew.ts'
import { liveThrough, planted, type Life } from '../support/planted-life.ts'
import { people } from '../support/population.ts'
import { said, tracesIn } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

type Sealed = { subject: string; field: string; version: number; jwe: string }

let there: World
let life: Life
let stolen: { register: DatabaseSync; keys: DatabaseSync }
beforeAll(async () => {
  there = await world()
  life = await liveThrough(castOf(there))
  const folder = mkdtempSync(join(tmpdir(), 'thief-'))
  for (const client of [there.client, there.keysClient]) await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  for (const name of ['register.db', 'keys.db']) copyFileSync(join(there.folder, name), join(folder, name))
  stolen = {
    register: new DatabaseSync(join(folder, 'register.db')),
    keys: new DatabaseSync(join(folder, 'keys.db')),
  }
  return async () => {
    for (const database of Object.values(stolen)) database.close()
    rmSync(folder, { recursive: true })
    await there.end()
  }
}, 60_000)

const sealedOf = (plane: 'home' | 'door' | 'case' | 'person') =>
  stolen.register.prepare(`SELECT subject, field, version, jwe FROM ${plane}_sealed`).all() as unknown as Sealed[]
const planes = ['home', 'door', 'case', 'person'] as const
const wrappedOf = (subject: string) =>
  String(stolen.keys.prepare('SELECT wrapped FROM subject_key WHERE subject = ?').get(subject)?.['wrapped'])
const everything = (database: DatabaseSync) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all()
    .map(({ name }) => JSON.stringify(database.prepare(`SELECT * FROM "${String(name)}"`).all()))
    .join('\n')
const identities = [
  ...Object.values(planted).filter((text) => !/^[\d:-]+$/.test(text)),
  ...Object.values(people).map(([, , name]) => name),
]

describe('who steals', () => {
  it('the database file reads no name and no text in any of its rows', () => {
    expect(tracesIn(everything(stolen.register), identities)).toEqual([])
  })

  it('the key store reads wrapped keys under random ids, and nothing else', () => {
    expect(tracesIn(everything(stolen.keys), identities)).toEqual([])
    const columns = stolen.keys.prepare('PRAGMA table_info(subject_key)').all()
    expect(columns.map(({ name }) => name)).toEqual(['subject', 'wrapped', 'created_at'])
  })

  it('both files, without the key ring, opens nothing', () => {
    const another = parseKeyRing(JSON.stringify(makeKeyRing()))
    const rows = planes.flatMap(sealedOf)
    expect(rows.length).toBeGreaterThan(40)
    for (const { subject } of rows) expect(() => unwrapKey(another, subject, wrappedOf(subject))).toThrow('unknown-key')
  })

  it('the key ring and the database, without the key store, has a key that fits no value', () => {
    const [{ key }] = parseKeyRing(there.keys.vault())
    for (const { jwe, ...header } of planes.flatMap(sealedOf)) expect(() => open(key, header, jwe)).toThrow('altered')
  })

  it('both files and the key ring has everything: that is what the three must be kept apart for', () => {
    const ring = parseKeyRing(there.keys.vault())
    const opened = planes
      .flatMap(sealedOf)
      .map(({ jwe, ...header }) => open(unwrapKey(ring, header.subject, wrappedOf(header.subject)), header, jwe))
    expect(tracesIn(JSON.stringify(opened), [planted.description])).toEqual([planted.description])
  })

  it('one entry’s key opens that entry and no other', () => {
    const ring = parseKeyRing(there.keys.vault())
    const [entry, other] = life.entries as [string, string]
    const key = unwrapKey(ring, entry, wrappedOf(entry))
    const of = (subject: string) => sealedOf('home').filter((row) => row.subject === subject)
    expect(of(entry).length).toBeGreaterThan(5)
    for (const { jwe, ...header } of of(entry)) expect(open(key, header, jwe)).toBeTypeOf('object')
    for (const { jwe, ...header } of of(other)) expect(() => open(key, header, jwe)).toThrow('altered')
  })

  it('the token of a machine or a session reaches what its person may, and nothing once the person is gone', async () => {
    const { officer, admin } = castOf(there)
    const path = `/api/entries/${life.entries[0]}`
    expect(tracesIn(said(await officer('GET', path)), [planted.hurt])).toEqual([planted.hurt])
    const { person } = there.people.officer
    const { items } = await must(200, admin('GET', '/api/people'))
    const { version } = items.find(({ id }: { id: string }) => id === person)
    await must(200, admin('POST', `/api/people/${person}/deactivate`, {}, ifMatch(version)))
    expect((await officer('GET', path)).status).toBe(401)
  })
})
