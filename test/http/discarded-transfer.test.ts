// A prepared transfer that is thrown away: nothing left the home, what was due stays due, and another may be prepared.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, prepare, register, type Cast } from '../support/crew.ts'
import { told } from '../support/told.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

type Told = { subject: string; action: string }

const discard = (id: string, version: number) =>
  cast.officer('POST', `/api/transfers/${id}/discard`, {}, ifMatch(version))

it('leaves nothing but its two events, and the next holds the same entries', async () => {
  await approve(cast)
  const id = await prepare(cast)
  const seen = await must(200, cast.director('GET', `/api/transfers/${id}`))
  expect(await must(200, discard(id, 1))).toMatchObject({ id, version: 2, state: 'discarded' })
  expect((await cast.director('GET', `/api/transfers/${id}`)).status).toBe(404)
  expect((await must(200, cast.director('GET', '/api/transfers'))).items).toEqual([])
  const { items } = await must(200, cast.dpo('GET', '/api/ledger?limit=200'))
  const done = items.filter(({ subject, action }: Told) => subject === id && !/look|refused/.test(action))
  expect(done.map(({ action }: Told) => action)).toEqual(['prepare', 'discard'])
  const next = await must(200, cast.director('GET', `/api/transfers/${await prepare(cast)}`))
  expect(next.digest).toBe(seen.digest)
})

it('can be neither sent nor thrown away again, and does not exist for the authority', async () => {
  await register(cast)
  const id = await prepare(cast)
  await must(200, discard(id, 1))
  const digest = 'a'.repeat(64)
  expect(told(await cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(2)))).toBe('not-found')
  expect(told(await discard(id, 2))).toBe('not-found')
  expect(told(await cast.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(2)))).toBe('not-found')
})

it('is possible only before the sending', async () => {
  await approve(cast)
  expect(told(await discard(await deliver(cast), 2))).toBe('wrong-state')
})

it('loses against a sending of the same moment, or wins: never both', async () => {
  await approve(cast)
  const id = await prepare(cast)
  const { digest } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  const send = () => cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1))
  const statuses = (await Promise.all([send(), discard(id, 1)])).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
})
