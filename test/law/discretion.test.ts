// art. 55c ust. 4 u.p.s.: the reporter's identity stays confidential, also where nothing is said outright: in what is refused,
// in ids, in instants and in lists. Each was a way a fresh reader found.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, deliver, describing, ifMatch, must, newestCase, register, report, type Cast } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { addedBy, eventsOf } from '../support/rows.ts'
import { password, visitorOf, visitorWith } from '../support/visitor.ts'
import { activate } from '../../src/register/common/activation.ts'
import { signIn } from '../../src/register/common/sessions.ts'
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
    return [
      answer.body.code,
      answer.body.errors.map(({ pointer, code }: any) => `${pointer.replace(/\d+-\d+$/, 'place')} ${code}`),
    ]
  })
  const alike = ['personal-data-in-text', ['/description/place name']]
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

it('what is refused on a report of one’s own is recorded as on anybody’s: the exception would be the tell', async () => {
  const [own, foreign] = [await register({ ...cast, reporter: cast.director }), await register(cast)]
  const description = `Zdarzenie opisała ${surname('colleague')}.`
  for (const id of [own, foreign]) {
    const { version } = await must(200, cast.officer('GET', `/api/entries/${id}`))
    const tried = cast.director('POST', `/api/entries/${id}/describe`, { ...describing, description }, ifMatch(version))
    expect((await tried).status).toBe(422)
  }
  const refused = (await eventsOf(there.client)).filter(({ action }) => action === 'refused')
  const told = refused.map(({ subject: _, ...event }) => [event.actor, event.role, event.detail])
  expect(told[0]).toEqual(told[1])
  expect(told[0]?.[0]).toBe(there.people.director.person)
})

it('the address of an entry, sent to all of the staff, does not find its reporter by who is missing', async () => {
  const id = await register(cast)
  for (const name of ['reporter', 'colleague'] as const) {
    expect((await cast[name]('GET', `/api/entries/${id}`)).body).toMatchObject({ code: 'not-found' })
    await cast[name]('GET', `/api/reports/${id}`)
  }
  const refused = (await eventsOf(there.client)).filter(({ action }) => action === 'refused')
  const { reporter, colleague } = there.people
  expect(refused.map(({ subject, role }) => [subject, role])).toEqual(
    Array(3).fill([there.organisations.home, 'reporter']),
  )
  for (const { actor } of refused) expect([reporter.person, colleague.person]).not.toContain(actor)
  expect(new Set(refused.map(({ actor }) => actor)).size).toBe(3)
})

it('a person who also works for the authority leaves no trace of the home’s entry there', async () => {
  const id = await register(cast)
  const { authority, home } = there.organisations
  const { ports } = there.services
  const now = '2026-03-09T10:00:00.000Z'
  const account = { name: 'Wanda Podwójna', signInName: 'podwojna', roles: ['reporter'] }
  const { id: person, activation } = await must(201, cast.admin('POST', '/api/people', account))
  await activate(ports, activation.token, password, now)
  await there.client.execute({
    sql: `INSERT INTO role_grant (id, person, organisation, role, from_at) VALUES ('nadanie-1', ?, ?, 'dpo', ?)`,
    args: [person, authority, now],
  })
  const { cookie } = await signIn(ports, { name: 'podwojna', password }, now)
  expect((await visitorWith(there, `__Host-session=${cookie}`).open(`/entries/${id}`)).status).toBe(404)
  const refused = (await eventsOf(there.client)).filter(({ action }) => action === 'refused')
  expect(refused.map(({ stream }) => stream.split(':')[0])).toEqual([home])
  expect(refused.map(({ actor }) => actor)).not.toContain(person)
})

it('no page writes a look under a name beside one under the alias of a report', async () => {
  await register({ ...cast, reporter: cast.officer })
  await register({ ...cast, reporter: cast.director })
  for (const name of ['officer', 'director', 'unauthorised'] as const) {
    const visitor = await visitorOf(there, name, '2026-03-09T10:00:00.000Z')
    for (const path of ['/start', '/reports', '/reports/new', '/entries', '/transfers', '/account']) {
      const { events } = await addedBy(there.client, () => visitor.open(path))
      const roles = new Set(events.map(({ role }) => role === 'reporter'))
      expect([name, path, roles.size <= 1]).toEqual([name, path, true])
    }
  }
})

it('who saw an entry looks alike whoever of the office reported it', async () => {
  const shapeFor = async (reporter: 'reporter' | 'officer') => {
    const id = await register({ ...cast, reporter: cast[reporter] })
    await must(200, cast[reporter]('GET', `/api/reports/${id}`))
    await must(200, cast.officer('GET', `/api/entries/${id}`))
    const shapes = []
    for (const by of ['director', 'dpo'] as const) {
      const { items } = await must(200, cast[by]('GET', `/api/entries/${id}/seen`))
      shapes.push(items.map(({ action, way, actor, role }: any) => [action, way, actor, role]))
    }
    return shapes
  }
  expect(await shapeFor('officer')).toEqual(await shapeFor('reporter'))
})

it('unusual access looks alike whether the officer who looked had reported it all or nothing of it', async () => {
  const linesFor = async (reporter: 'reporter' | 'officer') => {
    const one = await world('2026-03-09T10:00:00.000Z')
    const crew = castOf(one)
    for (let turn = 0; turn < 20; turn += 1) {
      const { id } = await must(201, crew[reporter]('POST', '/api/entries', report))
      await must(200, crew[reporter]('GET', `/api/reports/${id}`))
      await must(200, crew.officer('GET', `/api/entries/${id}`))
      await crew.officer('GET', `/api/reports/${id}`)
    }
    const { items } = await must(200, crew.dpo('GET', '/api/ledger/unusual'))
    await one.end()
    return items.map(({ rule, name, role, count }: any) => [rule, name, role, rule === 'refused-often' ? 0 : count])
  }
  const [own, foreign] = [await linesFor('officer'), await linesFor('reporter')]
  expect(own.length).toBeGreaterThan(1)
  expect(foreign.filter(([rule]: any) => rule !== 'refused-often')).toEqual(own)
})
