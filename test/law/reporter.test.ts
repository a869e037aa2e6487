// art. 55c ust. 3–5 u.p.s.: every report reaches the register, however it was made; who made it stays confidential, and is told only
// where somebody answers for having asked.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, file, ifMatch, must, registering, report, type Cast } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { eventsOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

it('art. 55c ust. 3: a report made on paper, by phone or by nobody known is entered in the register like any other', async () => {
  const numbers = []
  for (const received of [
    { source: 'paper', name: 'Kunegunda Łączka' },
    { source: 'phone', name: 'Kunegunda Łączka', contact: '600 100 200' },
    { source: 'e-mail', unknown: true },
  ]) {
    const { id } = await must(201, cast.officer('POST', '/api/entries', { ...report, received }))
    numbers.push((await must(200, cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))).number)
  }
  expect(numbers).toEqual(['1/2026', '2/2026', '3/2026'])
})

it('art. 55c ust. 4: who reported is told to nobody, until a director asks for a reason, which the reporter can read', async () => {
  const { id } = await file(cast)
  const reason = 'Prokurator zażądał danych, sygn. Ds. 1/2026.'
  const known = async () =>
    tracesIn(JSON.stringify((await cast.director('GET', `/api/entries/${id}`)).body), [people.reporter[2]])
  expect(await known()).toEqual([])
  const { name } = await must(200, cast.director('POST', `/api/entries/${id}/reporter`, { reason }))
  expect(name).toBe(people.reporter[2])
  // Told once, not from then on.
  expect(await known()).toEqual([])
  const { reveals } = await must(200, cast.reporter('GET', `/api/reports/${id}`))
  expect(reveals).toEqual([{ at: expect.any(String), role: 'director', name: people.director[2], reason }])
  expect((await eventsOf(there.client)).filter(({ action }) => action === 'reveal')).toHaveLength(1)
})

it('art. 55c ust. 5: typing in what somebody else reported takes a written authorisation to receive reports', async () => {
  const typing = { ...report, received: { source: 'paper', unknown: true } }
  expect((await cast.unauthorised('POST', '/api/entries', typing)).body.code).toBe('no-active-authorisation')
  expect((await cast.reporter('POST', '/api/entries', typing)).body.code).toBe('not-permitted')
  expect((await cast.officer('POST', '/api/entries', typing)).status).toBe(201)
})
