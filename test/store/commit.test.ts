// A commit of the store: event and rows together or nothing, and `moved` when what was decided on no longer holds.
// On the world's real database, below the use cases.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewEvent, Store, Write } from '../../src/register/ports.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let store: Store
let minted = 0

beforeEach(async () => {
  there = await world(now)
  store = there.services.ports.store
})
afterEach(() => there.end())

const event = (changed: Partial<NewEvent> = {}): Write => ({
  write: 'event',
  event: {
    stream: `${there.organisations.home}:2026`,
    id: `event-${minted++}`,
    subject: 'subject-1',
    version: null,
    action: 'refused',
    actor: 'somebody',
    role: 'officer',
    authorisation: null,
    at: now,
    detail: '{}',
    ...changed,
  },
})
const sealed = (id: string): Write => ({
  write: 'sealed',
  plane: 'home',
  value: { id, subject: 'subject-1', field: id, version: 1, jwe: 'jwe', sha256: 'a'.repeat(64) },
})
const guard = (role: 'officer' | 'head'): Write => {
  const { person, client } = there.people.officer
  const credential = { kind: 'client', id: client, person, inHome: true } as const
  const organisation = there.organisations.home
  return {
    write: 'guard',
    guard: { on: 'acting', credential, now, organisation, role, scope: '', authorisation: null },
  }
}
const count = async (table: string) =>
  Number((await there.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.['n'])
const counts = async () => [await count('event'), await count('home_sealed')]

describe('a commit', () => {
  it('answers its events as they were stored, in the order of its writes', async () => {
    const committed = await store.commit([
      guard('officer'),
      event({ action: 'one' }),
      sealed('s-1'),
      event({ action: 'two' }),
    ])
    const events = committed === 'moved' ? [] : committed
    expect(events.map(({ action }) => action)).toEqual(['one', 'two'])
    expect((events[1]?.seq ?? 0) - (events[0]?.seq ?? 0)).toBe(1)
  })

  it('leaves nothing and says so when a guard no longer holds', async () => {
    const before = await counts()
    expect(await store.commit([event(), sealed('s-1'), guard('head')])).toBe('moved')
    expect(await counts()).toEqual(before)
  })

  it('leaves nothing when another was first with this version of the subject', async () => {
    await store.commit([event({ version: 1 })])
    const before = await counts()
    expect(await store.commit([sealed('s-1'), event({ version: 1 })])).toBe('moved')
    expect(await counts()).toEqual(before)
  })

  it('leaves nothing when an update finds no row', async () => {
    const before = await counts()
    expect(await store.commit([event(), { write: 'password', person: 'nobody', password: 'x' }])).toBe('moved')
    expect(await counts()).toEqual(before)
  })

  it('takes sequences of a stream without a gap, a hundred at once and some of them refused', async () => {
    const stream = 'stream:2026'
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.commit([event({ stream }), ...(index % 7 === 0 ? [guard('head')] : [])]),
      ),
    )
    const seqs = results.flatMap((result) => (result === 'moved' ? [] : result.map(({ seq }) => seq)))
    expect(results.filter((result) => result === 'moved')).toHaveLength(15)
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 85 }, (_, index) => index + 1))
  })

  it('takes a mistake of the program for a mistake, not for something that moved', async () => {
    const wrong = event({ detail: Symbol('no text') as unknown as string })
    await expect(store.commit([wrong])).rejects.toThrow()
  })
})

describe('a look', () => {
  it('that is not allowed reads nothing and leaves no event', async () => {
    const { person, client } = there.people.reporter
    const before = await count('event')
    const seen = await store.look(
      {
        id: 'look-1',
        action: 'look-entries',
        credential: { kind: 'client', id: client, person, inHome: true },
        now,
        year: 2026,
        target: { of: 'organisation', id: there.organisations.home },
        permits: [{ role: 'director' }],
      },
      { authorityNames: 'every-authority' },
    )
    expect(seen).toBeUndefined()
    expect(await count('event')).toBe(before)
  })
})
