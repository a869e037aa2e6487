// art. 55c ust. 4 u.p.s.: the reporter's identity stays confidential, also where nothing is said outright: in what is refused,
// in ids, in instants and in lists. Each was a way a fresh reader found.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, deliver, describing, ifMatch, must, newestCase, register, type Cast } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { eventsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const surname = (name: keyof typeof people) => people[name][2].split(' ').at(-1) ?? ''

it('the check of a text for names answers alike for the reporter and for any colleague, and every refusal is an event', async () => {
  const id = await register(cast)
  const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
  const tries = (['reporter', 'colleague', 'officer'] as const).map(async (name) => {
    const description = `Zdarzenie opisała ${surname(name)} po dyżurze.`
    const answer = await cast.director(
      'POST',
      `/api/entries/${id}/describe`,
      { ...describing, description },
      ifMatch(version),
    )
    return [answer.body.code, answer.body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`)]
  })
  const alike = ['personal-data-in-text', ['/description name']]
  expect(await Promise.all(tries)).toEqual([alike, alike, alike])
  const refused = (await eventsOf(there.client)).filter(({ action, subject }) => action === 'refused' && subject === id)
  expect(refused).toHaveLength(3)
})

it('an id that crosses the door tells nothing of when the report was filed', async () => {
  await register(cast)
  await deliver(cast)
  const { id } = await newestCase(cast)
  const file = await must(200, cast.reviewer('GET', `/api/cases/${id}`))
  expect([id[14], file.snapshots.length]).toEqual(['4', 1])
  const rows = (await there.client.execute('SELECT id FROM door_snapshot')).rows
  expect(rows.map((row) => String(row['id'])[14])).toEqual(['4'])
})

it('a history shows nobody of another home, even where they asked for the entry', async () => {
  const id = await register(cast)
  expect((await cast.otherOfficer('GET', `/api/entries/${id}`)).status).toBe(404)
  const { items } = await must(200, cast.director('GET', `/api/entries/${id}/history`))
  expect(items.map(({ actor }: any) => actor)).not.toContain(there.people.otherOfficer.person)
  expect(items.map(({ action }: any) => action)).not.toContain('refused')
})

it('what was refused on a report of one’s own says neither what was tried nor why it failed', async () => {
  const id = await register({ ...cast, reporter: cast.director })
  const { version } = await must(200, cast.officer('GET', `/api/entries/${id}`))
  const description = `Zdarzenie opisała ${surname('colleague')}.`
  expect(
    (await cast.director('POST', `/api/entries/${id}/describe`, { ...describing, description }, ifMatch(version)))
      .status,
  ).toBe(422)
  const [refused] = (await eventsOf(there.client)).filter(
    ({ action, subject }) => action === 'refused' && subject === id,
  )
  expect(refused).toMatchObject({ role: 'reporter', detail: '{}' })
  expect(refused?.actor).not.toBe(there.people.director.person)
})
