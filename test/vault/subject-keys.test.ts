// Keys made ahead, kept briefly, destroyed for good.
import { describe, expect, it } from 'vitest'
import { makeKeyRing, parseKeyRing } from '../../src/vault/key-ring.ts'
import { makeSubjectKeys } from '../../src/vault/subject-keys.ts'
import { makeMemoryKeyStore } from './memory-key-store.ts'

const ring = parseKeyRing(JSON.stringify(makeKeyRing()))

const makeKeys = (options: { poolSize?: number; cacheEntries?: number; cacheTtlMs?: number } = {}) => {
  const keyStore = makeMemoryKeyStore()
  const clock = { at: new Date('2026-03-02T08:00:00Z') }
  const keys = makeSubjectKeys({ ring: () => ring, keyStore, now: () => clock.at, ...options })
  return { keys, keyStore, clock, store: () => makeSubjectKeys({ ring: () => ring, keyStore, now: () => clock.at }) }
}

describe('the keys of subjects', () => {
  it('are in the key store before anybody gets the id', async () => {
    const { keys, keyStore, store } = makeKeys()
    const subject = await keys.takeSubject()
    expect(subject).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keyStore.rows.has(subject)).toBe(true)
    expect(await store().key(subject)).toEqual(await keys.key(subject))
  })

  it('are made in batches, so only one taking in four waits for the key store when four are made at once', async () => {
    const { keys, keyStore } = makeKeys({ poolSize: 4 })
    for (let count = 0; count < 8; count++) await keys.takeSubject()
    expect(keyStore.inserts.map(({ length }) => length)).toEqual([4, 4])
  })

  it('are never given out twice, even when many take from an empty pool at once', async () => {
    const { keys, keyStore } = makeKeys({ poolSize: 3 })
    const taken = await Promise.all(Array.from({ length: 50 }, () => keys.takeSubject()))
    expect(new Set(taken).size).toBe(50)
    expect(taken.every((subject) => keyStore.rows.has(subject))).toBe(true)
  })

  it('are not given out when the key store failed', async () => {
    const { keyStore } = makeKeys()
    const failing = { ...keyStore, insert: async () => Promise.reject(new Error('disk full')) }
    const keys = makeSubjectKeys({ ring: () => ring, keyStore: failing, now: () => new Date('2026-03-02T08:00:00Z') })
    await expect(keys.takeSubject()).rejects.toThrow('disk full')
    await expect(keys.takeSubject()).rejects.toThrow('disk full')
  })

  it('are stored wrapped, never bare, each another', async () => {
    const { keys, keyStore } = makeKeys({ poolSize: 2 })
    const [first, second] = [await keys.takeSubject(), await keys.takeSubject()]
    expect(await keys.key(first)).not.toEqual(await keys.key(second))
    expect(keyStore.rows.get(first)).not.toContain(Buffer.from(await keys.key(first)).toString('base64url'))
  })

  it('are read from the key store once and then from memory until their time is up', async () => {
    const { keys, keyStore, clock, store } = makeKeys({ cacheTtlMs: 60_000 })
    const subject = await store().takeSubject()
    await keys.key(subject)
    clock.at = new Date('2026-03-02T08:00:59Z')
    await keys.key(subject)
    expect(keyStore.reads).toEqual([subject])
    clock.at = new Date('2026-03-02T08:01:00Z')
    await keys.key(subject)
    expect(keyStore.reads).toEqual([subject, subject])
  })

  it('leave the memory in the order in which they were last used', async () => {
    const { keys, keyStore } = makeKeys({ cacheEntries: 2 })
    const [a, b] = [await keys.takeSubject(), await keys.takeSubject()]
    await keys.key(a)
    const c = await keys.takeSubject()
    await keys.key(a)
    await keys.key(c)
    expect(keyStore.reads).toEqual([])
    await keys.key(b)
    expect(keyStore.reads).toEqual([b])
  })

  it('are refused when there is none', async () => {
    await expect(makeKeys().keys.key('0190c1d2-0000-7000-8000-000000000001')).rejects.toThrow('vault: no-key')
  })

  it('are gone at once where they are destroyed, and elsewhere when the memory runs out', async () => {
    const { keys, clock, store } = makeKeys()
    const elsewhere = store()
    const subject = await keys.takeSubject()
    await elsewhere.key(subject)
    await keys.destroy(subject)
    await expect(keys.key(subject)).rejects.toThrow('no-key')
    await expect(elsewhere.key(subject)).resolves.toBeDefined()
    clock.at = new Date('2026-03-02T08:01:00Z')
    await expect(elsewhere.key(subject)).rejects.toThrow('no-key')
    await keys.destroy(subject)
  })

  it("do not open when two subjects' rows were exchanged in the key store", async () => {
    const { keys, keyStore, store } = makeKeys()
    const [a, b] = [await keys.takeSubject(), await keys.takeSubject()]
    keyStore.rows.set(a, keyStore.rows.get(b) ?? '')
    await expect(store().key(a)).rejects.toThrow('foreign')
  })
})
