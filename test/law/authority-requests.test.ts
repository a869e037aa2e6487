// RODO art. 12 and 15–21 at the authority: it answers requests of persons too, and holds nothing on a resident or a reporter to give.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { asking, castOf, deliver, ifMatch, must, register, report, type Cast } from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { addedBy, eventsOf, rowsOf, tablesOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
})
afterEach(() => there.end())

const ask = async (changed: object = {}): Promise<string> =>
  (await must(201, cast.authorityDpo('POST', '/api/requests', { ...asking, ...changed }))).id
/** As the head has read it: before that nothing is gathered. */
const held = async (id: string) => {
  await must(200, cast.head('GET', `/api/requests/${id}`))
  return must(200, cast.authorityDpo('GET', `/api/requests/${id}/held`))
}

it('art. 12 ust. 3: a request to the authority has its term, is prolonged by the head and answered by the dpo', async () => {
  const id = await ask()
  const path = `/api/requests/${id}`
  expect(await must(200, cast.authorityDpo('GET', path))).toMatchObject({
    authority: there.organisations.authority,
    who: asking.who,
    dueOn: '2026-04-02',
    allowed: ['answer'],
  })
  const reason = { because: 'many', text: 'Wpłynęło dwadzieścia wniosków.' }
  expect((await cast.authorityDpo('POST', `${path}/prolong`, reason, ifMatch(1))).status).toBe(403)
  await must(200, cast.head('POST', `${path}/prolong`, reason, ifMatch(1)))
  await must(200, cast.authorityDpo('POST', `${path}/answer`, { on: '2026-03-09', text: 'Wskazano dom.' }, ifMatch(2)))
  expect(await must(200, cast.head('GET', path))).toMatchObject({
    state: 'answered',
    dueOn: '2026-06-02',
    allowed: ['hold'],
  })
  expect((await must(200, cast.head('GET', '/api/requests'))).items).toMatchObject([{ id, state: 'answered' }])
})

it('is nobody else’s: not of the home, not of another authority, not of who verifies', async () => {
  const id = await ask()
  for (const name of ['dpo', 'director', 'otherHead', 'officer'] as const)
    expect([name, (await cast[name]('GET', `/api/requests/${id}`)).status]).toEqual([name, 404])
  expect((await cast.reviewer('GET', `/api/requests/${id}`)).status).toBe(403)
  expect((await cast.reviewer('GET', '/api/requests')).status).toBe(403)
})

it('art. 5 ust. 1 lit. f: who asked and what lies sealed; the rows are told by the events alone', async () => {
  await ask({ requester: 'outside', who: 'Halina Zmyślona-Żak' })
  const stored = JSON.stringify(await tablesOf(there.client))
  for (const text of ['Halina Zmyślona-Żak', asking.what]) expect(stored).not.toContain(text)
  const told = projected(await eventsOf(there.client))
  expect(await rowsOf(there.client, 'SELECT * FROM case_request')).toEqual(told['case_request'])
  expect(told['home_request']).toEqual([])
})

it('art. 15: who works in the authority is given account, roles and what was done there under the own name', async () => {
  await register(cast)
  await deliver(cast)
  await must(200, cast.reviewer('GET', '/api/cases'))
  const { person, name } = there.people.reviewer
  const id = await ask({ requester: 'staff', person, who: name })
  const { result: given, events } = await addedBy(there.client, () => held(id))
  expect(given).toMatchObject({ side: 'authority', cards: [], entries: [] })
  expect(given.account).toMatchObject({ id: person, name, roles: [{ role: 'reviewer' }], authorisations: [] })
  expect(given.account.acts.map(({ action }: any) => action)).toContain('look-cases')
  expect(events.map(({ action, subject }) => [action, subject])).toContainEqual(['look-held', id])
  expect((await cast.head('GET', `/api/requests/${id}/held`)).status).toBe(403)
})

it('art. 11 and art. 55c ust. 6: on a resident it holds nothing, says so, and asks no table of the home', async () => {
  await register(cast)
  await deliver(cast)
  const id = await ask()
  there.sql.length = 0
  expect(await held(id)).toMatchObject({ side: 'authority', cards: [], entries: [], account: null })
  const { text } = await (await visitorOf(there, 'authorityDpo', now)).open(`/requests/${id}/held`)
  expect(text).toContain('Organ nie ma w programie danych mieszkańców')
  expect(text).not.toContain(report.what.description)
  expect(there.sql.length).toBeGreaterThan(5)
  expect(there.sql.filter((said) => /\bhome_/.test(said))).toEqual([])
})

it('is recorded on pages, and reminded of on the first page, without the home’s documents', async () => {
  const dpo = await visitorOf(there, 'authorityDpo', now)
  const fields = {
    '/right': 'access',
    '/requester': 'resident',
    '/way': 'letter',
    '/receivedOn': '2026-02-16',
    '/who': 'Córka mieszkanki',
    '/what': 'Prosi o kopię danych.',
  }
  const { location } = await dpo.send('/requests/new', fields)
  const [, id] = /\/requests\/([\w-]+)\?done=record/.exec(location ?? '') ?? []
  expect((await dpo.open(location ?? '')).text).toContain('Córka mieszkanki')
  const { html } = await dpo.open('/requests')
  expect([html.includes(`/requests/${id}`), html.includes('/documents')]).toEqual([true, false])
  for (const name of ['authorityDpo', 'head'] as const)
    expect((await (await visitorOf(there, name, now)).open('/start')).html).toContain(`/requests/${id}`)
})

it('the head records one of who works there, chosen by name among the authority’s own people and nobody else’s', async () => {
  const head = await visitorOf(there, 'head', now)
  const { reviewer, otherReviewer, officer } = there.people
  const { html } = await head.open('/requests/new')
  expect([reviewer, otherReviewer, officer].map(({ person }) => html.includes(person))).toEqual([true, false, false])
  expect(html).toContain(reviewer.name)
  const { location } = await head.send('/requests/new', {
    '/right': 'access',
    '/requester': 'staff',
    '/person': reviewer.person,
    '/way': 'in-person',
    '/receivedOn': '2026-03-09',
    '/who': reviewer.name,
    '/what': 'Prosi o wykaz swoich wglądów.',
  })
  expect((await head.open(location ?? '')).text).toContain('Prosi o wykaz swoich wglądów.')
})
