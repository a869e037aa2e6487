// A commit whose answer never came: only the database knows whether it happened, and the store asks it by the event's id.
// Over the Hrana endpoint, whose connections can be cut.
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewEvent, Store, Write } from '../../src/register/ports.ts'
import { openRemote } from '../../src/remote.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeStore } from '../../src/store/store.ts'
import { startHrana, type HranaEndpoint } from '../support/hrana.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let endpoint: HranaEndpoint
let store: Store

beforeEach(async () => {
  there = await world(now)
  endpoint = await startHrana({ file: join(there.folder, 'register.db'), token: 'token' })
  store = makeStore(makeBatches(openRemote(endpoint.url, 'token'), 1))
})
afterEach(async () => {
  await endpoint.close()
  await there.end()
})

const event = (id: string, changed: Partial<NewEvent> = {}): Write => ({
  write: 'event',
  event: {
    stream: 'stream:2026',
    id,
    subject: `subject-${id}`,
    version: 1,
    action: 'file',
    actor: 'somebody',
    role: 'reporter',
    authorisation: null,
    at: now,
    detail: '{"state":"reported"}',
    ...changed,
  },
})
const stored = async () => {
  const client = createClient({ url: `file:${join(there.folder, 'register.db')}` })
  const { rows } = await client.execute(`SELECT id FROM event WHERE stream = 'stream:2026' ORDER BY seq`)
  client.close()
  return rows.map(({ id }) => id)
}

describe('a commit whose connection is cut', () => {
  it('after it happened is a success, with the sequence it got', async () => {
    await store.commit([event('a')])
    endpoint.cutAfterNextCommit()
    expect(await store.commit([event('b')])).toMatchObject([
      { id: 'b', seq: 2, version: 1, detail: '{"state":"reported"}' },
    ])
    expect(await stored()).toEqual(['a', 'b'])
  })

  it('after it happened answers both events of a pair in their order', async () => {
    endpoint.cutAfterNextCommit()
    expect(await store.commit([event('z'), event('a')])).toMatchObject([
      { id: 'z', seq: 1 },
      { id: 'a', seq: 2 },
    ])
  })

  it('before it happened is unavailable and leaves nothing', async () => {
    endpoint.cutBeforeNextPipeline()
    await expect(store.commit([event('a')])).rejects.toMatchObject({ code: 'unavailable' })
    expect(await stored()).toEqual([])
    expect(await store.commit([event('a')])).toMatchObject([{ id: 'a', seq: 1 }])
  })

  it('and cannot be asked about is unavailable, whatever became of it', async () => {
    await endpoint.close()
    await expect(store.commit([event('a')])).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('over HTTP, where constraints have no names', () => {
  it('a lost race is moved', async () => {
    await store.commit([event('a', { subject: 'one' })])
    expect(await store.commit([event('b', { subject: 'one' })])).toBe('moved')
    expect(await stored()).toEqual(['a'])
  })

  it('the same event once more is the success it was', async () => {
    const [first] = (await store.commit([event('a')])) as object[]
    expect(await store.commit([event('a')])).toEqual([first])
    expect(await stored()).toEqual(['a'])
  })
})
