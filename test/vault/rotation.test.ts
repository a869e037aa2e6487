// Changing the key-encryption key on a real key store while others read, make and destroy keys; retiring the old one.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/web'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openKeys } from '../../src/embedded.ts'
import type { Database } from '../../src/store/database.ts'
import { makeKeyStore } from '../../src/store/key-store.ts'
import { type KeyRing, makeKeyRing, parseKeyRing, unwrapKey, wrapKey, wrappedBy } from '../../src/vault/key-ring.ts'
import { promoted, rewrapAll, withNewKey, withoutUnused } from '../../src/vault/rotation.ts'
import { makeSubjectKeys } from '../../src/vault/subject-keys.ts'
import { startHrana } from '../support/hrana.ts'

const at = '2026-03-09T10:00:00.000Z'
const now = () => new Date(at)
const [first, second] = [makeKeyRing(), makeKeyRing()].map((made) => parseKeyRing(JSON.stringify(made))[0])
const old: KeyRing = [first!]
const both: KeyRing = [second!, first!]

let file: string
let client: Database
let store: ReturnType<typeof makeKeyStore>

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  client = await openKeys(folder)
  file = join(folder, 'keys.db')
  store = makeKeyStore(client)
  onTestFinished(() => {
    client.close()
    rmSync(folder, { recursive: true })
  })
})

/** As many subjects as asked for, their keys wrapped by the old key. */
async function subjects(count: number): Promise<{ ids: string[]; keys: Map<string, Uint8Array> }> {
  const of = makeSubjectKeys({ ring: () => old, keyStore: store, now, poolSize: 50 })
  const ids = await Promise.all(Array.from({ length: count }, () => of.takeSubject()))
  return { ids, keys: new Map(await Promise.all(ids.map(async (id) => [id, await of.key(id)] as const))) }
}
const pause = async () => {}

describe('rewrapping', () => {
  it('leaves every key what it was, and none wrapped by the old key', async () => {
    const { ids, keys } = await subjects(250)
    expect(await rewrapAll(both, store, pause)).toBeGreaterThanOrEqual(250)
    expect(await store.count(wrappedBy(first!.kid))).toBe(0)
    for (const id of ids) {
      expect([...unwrapKey([second!], id, (await store.read(id)) ?? '')]).toEqual([...keys.get(id)!])
    }
    expect(await rewrapAll(both, store, pause)).toBe(0)
  })

  it('goes on where it was stopped', async () => {
    await subjects(250)
    const stopped = rewrapAll(both, store, () => Promise.reject(new Error('power cut')))
    await expect(stopped).rejects.toThrow('power cut')
    const left = await store.count(wrappedBy(first!.kid))
    expect(left).toBeGreaterThan(0)
    expect(await rewrapAll(both, store, pause)).toBe(left)
  })

  it('brings back no key that was destroyed while it ran', async () => {
    const { ids } = await subjects(3)
    const [gone = ''] = ids
    const found = await store.wrappedOtherwise(wrappedBy(second!.kid), '', 500)
    await store.destroy(gone)
    const rows = found.map(({ subject, wrapped }) => ({ subject, was: wrapped, wrapped: 'anything' }))
    expect(await store.rewrap(rows)).toBe(found.length - 1)
    expect(await store.read(gone)).toBeUndefined()
  })

  it('goes by pieces, between which others work', async () => {
    const { ids } = await subjects(250)
    const reading = makeSubjectKeys({ ring: () => both, keyStore: store, now })
    let pauses = 0
    await rewrapAll(both, store, async () => {
      pauses++
      expect(await reading.key(ids[pauses] ?? '')).toHaveLength(32)
    })
    expect(pauses).toBeGreaterThan(1)
  })

  it('does the same over HTTP, for the edge', async () => {
    const { ids, keys } = await subjects(5)
    const hrana = await startHrana({ file, token: 'keys-token' })
    const remote = makeKeyStore(createClient({ url: hrana.url, authToken: 'keys-token' }))
    await rewrapAll(both, remote, pause)
    const retiring = await withoutUnused(both, remote, at)
    await hrana.close()
    expect(retiring.retired).toEqual([first!.kid])
    for (const id of ids) {
      expect([...unwrapKey([second!], id, (await store.read(id)) ?? '')]).toEqual([...keys.get(id)!])
    }
  })

  it('destroys nothing when the ring lacks a key', async () => {
    const { ids } = await subjects(1)
    await expect(rewrapAll([second!], store, pause)).rejects.toThrow('unknown-key')
    expect(unwrapKey(old, ids[0] ?? '', (await store.read(ids[0] ?? '')) ?? '')).toHaveLength(32)
  })
})

describe('a server that was started before', () => {
  it('reads the ring again when a key is wrapped by one it does not know', async () => {
    const { ids, keys } = await subjects(1)
    let ring = old
    const server = makeSubjectKeys({ ring: () => ring, keyStore: store, now })
    await rewrapAll(both, store, pause)
    await expect(server.key(ids[0] ?? '')).rejects.toThrow('unknown-key')
    ring = both
    expect([...(await server.key(ids[0] ?? ''))]).toEqual([...keys.get(ids[0] ?? '')!])
  })

  it('wraps the keys it makes next by the new key', async () => {
    let ring = old
    const server = makeSubjectKeys({ ring: () => ring, keyStore: store, now, poolSize: 1 })
    await server.takeSubject()
    ring = both
    await server.takeSubject()
    expect([await store.count(wrappedBy(first!.kid)), await store.count(wrappedBy(second!.kid))]).toEqual([1, 1])
  })
})

describe('a ring', () => {
  it('gets a new key that wraps only once it is promoted', () => {
    const added = withNewKey(old)
    expect(added.map(({ kid }) => kid)[0]).toBe(first!.kid)
    expect(added).toHaveLength(2)
    const next = promoted(added, added[1]!.kid)
    expect(next.map(({ kid }) => kid)).toEqual([added[1]!.kid, first!.kid])
    expect(() => promoted(old, 'unknown')).toThrow('no key')
  })

  it('keeps a key while anything is wrapped by it', async () => {
    await subjects(1)
    expect(await withoutUnused(both, store, at)).toEqual({ ring: both, retired: [] })
    await rewrapAll(both, store, pause)
    expect(await withoutUnused(both, store, at)).toEqual({ ring: [second], retired: [first!.kid] })
  })

  it('never loses the key that wraps, used or not', async () => {
    expect(await withoutUnused(old, store, at)).toEqual({ ring: old, retired: [] })
  })
})

describe('a retired key', () => {
  it('wraps nothing any more, whatever ring a server still holds', async () => {
    await withoutUnused(both, store, at)
    const behind = makeSubjectKeys({ ring: () => old, keyStore: store, now })
    await expect(behind.takeSubject()).rejects.toThrow('retired')
    const rows = [{ subject: 'a', wrapped: wrapKey(both, 'a', new Uint8Array(32)), createdAt: at }]
    await store.insert(rows)
    const back = wrapKey(old, 'a', new Uint8Array(32))
    await expect(store.rewrap([{ subject: 'a', was: rows[0]!.wrapped, wrapped: back }])).rejects.toThrow('retired')
  })

  it('is told from others by what its keys begin with, for any kid', () => {
    for (const kid of ['a', 'ab', 'abc', 'ż"\\', first!.kid]) {
      const wrapped = wrapKey([{ kid, key: new Uint8Array(32) }], 'subject', new Uint8Array(32))
      expect(wrapped.startsWith(wrappedBy(kid))).toBe(true)
      for (const other of ['b', 'abcd', `${kid}a`, kid.slice(1)])
        expect(wrapped.startsWith(wrappedBy(other))).toBe(false)
    }
  })
})

describe('the key store on disk', () => {
  it.runIf(process.platform !== 'win32')('is for its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
