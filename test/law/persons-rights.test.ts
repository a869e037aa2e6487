// RODO art. 12 and 15–21: a person's request is kept with its term, who asked lies sealed, and nobody misses the day.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ask, asking, castOf, ifMatch, must, type Cast } from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { eventsOf, rowsOf, tablesOf } from '../support/rows.ts'
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

it('art. 12 ust. 3: a request has a term of one month, is prolonged by two with a reason, and answered', async () => {
  const id = await ask(cast)
  const path = `/api/requests/${id}`
  expect(await must(200, cast.dpo('GET', path))).toMatchObject({
    dueOn: '2026-04-02',
    state: 'open',
    allowed: ['answer'],
  })
  const reason = { because: 'complex', text: 'Dane obejmują trzy lata wpisów.' }
  expect((await cast.dpo('POST', `${path}/prolong`, reason, ifMatch(1))).status).toBe(403)
  await must(200, cast.director('POST', `${path}/prolong`, reason, ifMatch(1)))
  expect(await must(200, cast.director('GET', path))).toMatchObject({
    dueOn: '2026-06-02',
    prolongedBecause: 'complex',
  })
  await must(200, cast.dpo('POST', `${path}/answer`, { on: '2026-03-09', text: 'Wydano kopię.' }, ifMatch(2)))
  expect(await must(200, cast.director('GET', path))).toMatchObject({
    state: 'answered',
    closedOn: '2026-03-09',
    allowed: ['hold'],
    texts: [
      { action: 'prolong-request', text: reason.text },
      { action: 'answer-request', text: 'Wydano kopię.' },
    ],
  })
})

it('art. 12 ust. 3: after the first month prolonging is neither offered nor taken, and what was typed too late is kept', async () => {
  const id = await ask(cast)
  const path = `/requests/${id}/prolong`
  const typed = { '/because': 'complex', '/text': 'Dane obejmują trzy lata wpisów.' }
  const director = await visitorOf(there, 'director', '2026-04-02T10:00:00.000Z')
  there.at('2026-04-02T10:00:00.000Z')
  const inTime = await director.open(path)
  expect((await director.open(`/requests/${id}`)).html).toContain(path)
  there.at('2026-04-02T22:00:00.000Z')
  const after = await visitorOf(there, 'director', '2026-04-02T22:00:00.000Z')
  const late = await after.open(path)
  expect((await after.open(`/requests/${id}`)).html).not.toContain(path)
  expect(late.text).toContain('Tego terminu nie można już przedłużyć.')
  expect(late.html).not.toContain('type="submit" class="govuk-button')
  const refused = await after.send(path, typed, inTime)
  expect([refused.status, refused.text.includes(typed['/text'])]).toEqual([422, true])
})

it('art. 5 ust. 1 lit. f: who asked and what lies sealed; the rows are told by the events alone', async () => {
  const { person } = there.people.reporter
  await ask(cast)
  await ask(cast, { requester: 'staff', person, who: 'Halina Zmyślona-Żak' })
  const stored = JSON.stringify(await tablesOf(there.client))
  for (const text of [asking.who, asking.what, 'Halina Zmyślona-Żak']) expect(stored).not.toContain(text)
  const rows = await rowsOf(there.client, 'SELECT * FROM home_request ORDER BY id')
  const told = projected(await eventsOf(there.client))['home_request']?.toSorted((a, b) =>
    String(a['id']) < String(b['id']) ? -1 : 1,
  )
  expect(rows).toEqual(told)
})

it('art. 12 ust. 3: who answers for the home and who watches are reminded before the term and after it, on the first page', async () => {
  const id = await ask(cast)
  const reminded = async (name: 'director' | 'dpo' | 'officer', at: string) => {
    there.at(at)
    return (await (await visitorOf(there, name, at)).open('/start')).html.includes(`/requests/${id}`)
  }
  expect(await reminded('director', '2026-03-18T10:00:00.000Z')).toBe(false)
  for (const name of ['director', 'dpo'] as const) {
    expect(await reminded(name, '2026-03-19T10:00:00.000Z')).toBe(true)
    expect(await reminded(name, '2026-05-01T10:00:00.000Z')).toBe(true)
  }
  expect(await reminded('officer', '2026-03-19T10:00:00.000Z')).toBe(false)
})

it('is nobody else’s: not of another home, not of the authority, not of the officers', async () => {
  const id = await ask(cast)
  for (const name of ['otherDpo', 'otherDirector', 'authorityDpo', 'head'] as const)
    expect([name, (await cast[name]('GET', `/api/requests/${id}`)).status]).toEqual([name, 404])
  expect((await cast.officer('GET', `/api/requests/${id}`)).status).toBe(403)
  const { home } = there.organisations
  expect((await cast.authorityDpo('POST', '/api/requests', { ...asking, organisation: home })).status).toBe(404)
})

it('is recorded and answered on pages, and what was typed is kept on a refusal', async () => {
  const dpo = await visitorOf(there, 'dpo', now)
  const fields = {
    '/right': 'access',
    '/requester': 'resident',
    '/way': 'letter',
    '/receivedOn': '2026-03-02',
    '/who': 'M-0147',
    '/what': 'Prosi o kopię danych.',
  }
  const refused = await dpo.send('/requests/new', { ...fields, '/receivedOn': '2026-03-10' })
  expect([refused.status, refused.html.includes('Prosi o kopię danych.')]).toEqual([422, true])
  const { location } = await dpo.send('/requests/new', fields)
  const [, id] = /\/requests\/([\w-]+)\?done=record/.exec(location ?? '') ?? []
  expect((await dpo.open(location ?? '')).text).toContain('M-0147')
  const done = await dpo.send(`/requests/${id}/answer`, { '/on': '2026-03-09', '/text': 'Wydano kopię.' })
  expect(done.location).toBe(`/requests/${id}?done=changed`)
  expect((await dpo.open('/requests?state=answered')).html).toContain(`/requests/${id}`)
})
