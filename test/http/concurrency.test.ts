// Many at once: numbers without a gap, one winner where two want the same, nothing lost and nothing twice across the door, and
// nobody acts on a permission that was taken away meanwhile (design.md §5).
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  approve,
  castOf,
  deliver,
  describeAll,
  file,
  followUp,
  ifMatch,
  must,
  prepare,
  register,
  registering,
  report,
} from '../support/crew.ts'
import type { Answer } from '../support/client.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { world } from '../support/world.ts'

async function inhabited() {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b)
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('fifty registrations at once', () => {
  it('in one home all succeed, under the numbers 1 to 50', async () => {
    const { there, cast } = await inhabited()
    const ids = await Promise.all(upTo(50).map(async () => (await file(cast)).id))
    const clerk = [await there.as('officer'), await there.as('director')] as const
    const answers = await Promise.all(
      ids.map((id, index) => clerk[index % 2]!('POST', `/api/entries/${id}/register`, registering, ifMatch(1))),
    )
    expect(statuses(answers)).toEqual(upTo(50).map(() => 200))
    const numbers = answers.map(({ body }) => body.number)
    expect(new Set(numbers)).toEqual(new Set(upTo(50).map((number) => `${number}/2026`)))
    for (const [index, id] of ids.entries())
      expect((await must(200, cast.director('GET', `/api/entries/${id}`))).number).toBe(numbers[index])
  })

  it('in two homes and two books each count for themselves', async () => {
    const { cast } = await inhabited()
    const books = [registering, { category: 'N01', threat: false }] as const
    const wishes = upTo(12).flatMap(() => [
      { of: cast, body: books[0] },
      { of: cast, body: books[1] },
      { of: cast.other, body: books[0] },
    ])
    const filed = await Promise.all(wishes.map(async ({ of }) => (await file(of)).id))
    const answers = await Promise.all(
      wishes.map(({ of, body }, index) =>
        of.officer('POST', `/api/entries/${filed[index]}/register`, body, ifMatch(1)),
      ),
    )
    const numbersOf = (nth: number) => answers.filter((_, index) => index % 3 === nth).map(({ body }) => body.number)
    for (const nth of [0, 2])
      expect(new Set(numbersOf(nth))).toEqual(new Set(upTo(12).map((number) => `${number}/2026`)))
    expect(new Set(numbersOf(1))).toEqual(new Set(upTo(12).map((number) => `N-${number}/2026`)))
  })

  it('leave no number behind where some are refused', async () => {
    const { cast } = await inhabited()
    const ids = await Promise.all(upTo(20).map(async () => (await file(cast)).id))
    const answers = await Promise.all(
      ids.map((id, index) =>
        cast.officer('POST', `/api/entries/${id}/register`, { ...registering, threat: index % 2 === 0 }, ifMatch(1)),
      ),
    )
    const numbers = answers.flatMap(({ status, body }) => (status === 200 ? [body.number] : []))
    expect(new Set(numbers)).toEqual(new Set(upTo(10).map((number) => `${number}/2026`)))
  })
})

describe('twenty changes of one thing at once', () => {
  it('have one winner, and the others are told that it moved', async () => {
    const { there, cast } = await inhabited()
    const { id } = await file(cast)
    const race = async (path: string, body: object, version: number) => {
      const answers = await Promise.all(upTo(20).map(() => cast.director('POST', path, body, ifMatch(version))))
      expect(statuses(answers)).toEqual([200, ...upTo(19).map(() => 412)])
      expect(new Set(answers.flatMap(({ body: { code } }) => code ?? []))).toEqual(new Set(['stale']))
    }
    await race(`/api/entries/${id}/register`, registering, 1)
    await race(`/api/entries/${id}/follow-up`, followUp, 2)
    const transfer = await prepare(cast)
    const { digest } = await describeAll(cast, transfer)
    await race(`/api/transfers/${transfer}/send`, { digest }, 1)
    await race(`/api/authorisations/${there.authorisation}/revoke`, { reason: 'left' }, 2)
    const told = (await eventsOf(there.client)).filter(({ subject, version }) => subject === id && version !== null)
    expect(told).toHaveLength(4)
  })

  it('open one transfer only', async () => {
    const { there, cast } = await inhabited()
    const answers = await Promise.all(upTo(10).map(() => cast.director('POST', '/api/transfers', {})))
    expect(statuses(answers)).toEqual([201, ...upTo(9).map(() => 409)])
    expect(await rowsOf(there.client, 'SELECT id FROM door_transfer')).toHaveLength(1)
  })

  it('of a case are taken by one reviewer', async () => {
    const { cast } = await inhabited()
    await approve(cast)
    await deliver(cast)
    const { items } = await must(200, cast.reviewer('GET', '/api/cases'))
    const answers = await Promise.all(
      upTo(10).map((nth) =>
        cast[nth % 2 === 0 ? 'reviewer' : 'head']('POST', `/api/cases/${items[0].id}/take`, {}, ifMatch(1)),
      ),
    )
    expect(statuses(answers)).toEqual([200, ...upTo(9).map(() => 412)])
  })
})

describe('registering while a transfer is sent', () => {
  it('loses nothing and sends nothing twice over two transfers', async () => {
    const { there, cast } = await inhabited()
    await Promise.all(upTo(5).map(() => register(cast)))
    const waiting = await Promise.all(upTo(10).map(async () => (await file(cast)).id))
    const first = await prepare(cast)
    const { digest } = await describeAll(cast, first)
    const [sent, ...registered] = await Promise.all([
      cast.director('POST', `/api/transfers/${first}/send`, { digest }, ifMatch(1)),
      ...waiting.map((id) => cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1))),
    ])
    expect(statuses(registered)).toEqual(upTo(10).map(() => 200))
    // Either it went before them all, or the sender had not seen them: then nothing left.
    expect([200, 409, 412]).toContain(sent.status)
    if (sent.status !== 200) {
      const seen = await describeAll(cast, first)
      await must(200, cast.director('POST', `/api/transfers/${first}/send`, { digest: seen.digest }, ifMatch(1)))
    }
    const second = await prepare(cast)
    const rest = await describeAll(cast, second)
    const nil = rest.snapshots.length === 0
    await must(200, cast.director('POST', `/api/transfers/${second}/send`, { digest: rest.digest, nil }, ifMatch(1)))
    const numbers = (await rowsOf(there.client, 'SELECT number FROM door_snapshot')).map(({ number }) => String(number))
    expect(numbers.toSorted()).toEqual(
      upTo(15)
        .map((number) => `${number}/2026`)
        .toSorted(),
    )
    const cutoffs = await rowsOf(there.client, 'SELECT cutoff_seq FROM door_transfer ORDER BY cutoff_seq')
    expect(cutoffs).toHaveLength(2)
  })

  it('sends what a change made of an entry once more, and the unchanged not again', async () => {
    const { there, cast } = await inhabited()
    const [one, two] = [await register(cast), await register(cast)]
    await deliver(cast)
    await must(200, cast.officer('POST', `/api/entries/${one}/follow-up`, followUp, ifMatch(3)))
    await must(200, cast.officer('POST', `/api/entries/${two}/feedback`, { how: 'orally' }, ifMatch(3)))
    await deliver(cast)
    const versions = await rowsOf(there.client, 'SELECT number, version FROM door_snapshot ORDER BY number, version')
    expect(versions).toEqual([
      { number: '1/2026', version: 1 },
      { number: '1/2026', version: 2 },
      { number: '2/2026', version: 1 },
    ])
  })
})

describe('a permission taken away', () => {
  it('at the same moment lets nothing through after it', async () => {
    for (let round = 0; round < 8; round++) {
      const { there, cast } = await inhabited()
      const ids = await Promise.all(upTo(12).map(async () => (await file(cast)).id))
      const officer = await there.as('officer')
      const revoke = () =>
        cast.director('POST', `/api/authorisations/${there.authorisation}/revoke`, { reason: 'left' }, ifMatch(2))
      const requests = ids.map((id) => () => officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
      const answers = await Promise.all(requests.toSpliced(round, 0, revoke).map((send) => send()))
      const events = (await eventsOf(there.client)).filter(({ stream }) => stream.startsWith(there.organisations.home))
      const revoked = events.find(({ action }) => action === 'revoke-authorisation')
      const done = events.filter(({ action }) => action === 'register')
      expect(answers[round]?.status).toBe(200)
      expect(done.filter(({ seq }) => seq > (revoked?.seq ?? 0))).toEqual([])
      const refused = answers.filter(({ status }) => status !== 200)
      expect(done.length + refused.length).toBe(12)
      expect(refused.filter(({ body }) => body.code !== 'no-active-authorisation')).toEqual([])
    }
  })

  it('between what was read and what is written is noticed by the batch itself', async () => {
    const { there, cast } = await inhabited()
    const { id } = await file(cast)
    const { store } = there.services.ports
    const { person, client } = there.people.officer
    const now = '2026-03-09T10:00:00.000Z'
    const guard = (authorisation: string | null, scope: string, at = now) =>
      store.commit([
        {
          write: 'guard',
          guard: {
            on: 'acting',
            credential: { kind: 'client', id: client, person, inHome: true },
            now: at,
            organisation: there.organisations.home,
            role: 'officer',
            scope,
            authorisation,
          },
        },
      ])
    expect(await guard(there.authorisation, 'receive')).toEqual([])
    expect(await guard(there.authorisation, 'urgent-notice')).toBe('moved')
    expect(await guard('another', 'receive')).toBe('moved')
    expect(await guard(there.authorisation, 'receive', '2027-12-31T23:00:00.000Z')).toBe('moved')
    await must(
      200,
      cast.director('POST', `/api/authorisations/${there.authorisation}/revoke`, { reason: 'left' }, ifMatch(2)),
    )
    expect(await guard(there.authorisation, 'receive')).toBe('moved')
    await must(403, cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
  })

  it('or a register that went on, or a home that was moved, is noticed by the batch of a sending', async () => {
    const { there, cast } = await inhabited()
    const { home, authority, otherAuthority } = there.organisations
    const { store } = there.services.ports
    await register(cast)
    const { director } = there.people
    const credential = { kind: 'client', id: director.client, person: director.person, inHome: true } as const
    const viewer = { credential, now: '2026-03-09T10:00:00.000Z' }
    const { dueEntries } = await store.read({ dueEntries: { home, viewer, todayOn: '2026-03-09' } })
    const unchanged = () =>
      store.commit([{ write: 'guard', guard: { on: 'register-unchanged', home, since: dueEntries.position } }])
    expect(await unchanged()).toEqual([])
    await register(cast.other)
    expect(await unchanged()).toEqual([])
    await file(cast)
    expect(await unchanged()).toBe('moved')
    const runs = (by: string, dateOn: string) =>
      store.commit([{ write: 'guard', guard: { on: 'authority', home, authority: by, dateOn } }])
    expect(await runs(authority, '2026-03-09')).toEqual([])
    expect(await runs(authority, '2025-12-31')).toBe('moved')
    expect(await runs(otherAuthority, '2026-03-09')).toBe('moved')
  })

  it('from the director while a transfer is being sent keeps it in the house', async () => {
    const { there, cast } = await inhabited()
    await register(cast)
    const id = await prepare(cast)
    const { digest } = await describeAll(cast, id)
    const director = await there.as('director')
    const [ended, sent] = await Promise.all([
      cast.admin('POST', `/api/people/${there.people.director.person}/end-role`, { role: 'director' }, ifMatch(1)),
      director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)),
    ])
    expect(ended.status).toBe(200)
    const events = await eventsOf(there.client)
    const order = events.filter(
      ({ action, stream }) => ['send', 'end-role'].includes(action) && stream.startsWith(there.organisations.home),
    )
    expect(order.map(({ action }) => action)).toEqual(sent.status === 200 ? ['send', 'end-role'] : ['end-role'])
    await must(403, director('POST', '/api/transfers', {}))
  })
})

it('reports filed by many at once get references of their own', async () => {
  const { cast } = await inhabited()
  const filed = await Promise.all(
    upTo(60).map((nth) => (nth % 2 ? cast.reporter : cast.colleague)('POST', '/api/entries', report)),
  )
  expect(statuses(filed)).toEqual(upTo(60).map(() => 201))
  expect(new Set(filed.map(({ body }) => body.reference)).size).toBe(60)
})
