// RODO art. 15: everything held on a person, gathered for a request by the home's dpo, without the reporter and without others.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ask, asking, castOf, file, ifMatch, makeCard, must, register, report, type Cast } from '../support/crew.ts'
import { addedBy } from '../support/rows.ts'
import { said, tracesIn } from '../support/traces.ts'
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

const annex = (...people: { pseudonym?: string; name?: string }[]) => ({
  who: { residents: people.map((one) => ({ role: 'hurt', sex: 'F', ageBand: '75-84', ...one })) },
})
const held = (request: string) => must(200, cast.dpo('GET', `/api/requests/${request}/held`))

it('a resident is given every entry that bears the pseudonym, with the own row, and no other entry', async () => {
  const [one, two] = [await register(cast), await register(cast)]
  await file(cast, annex({ pseudonym: 'M-0148' }))
  const { entries } = await held(await ask(cast))
  expect(entries.map(({ id }: any) => id).toSorted()).toEqual([one, two].toSorted())
  expect(entries[0]).toMatchObject({ own: { pseudonym: 'M-0147', sex: 'F', ageBand: '75-84' } })
  expect(entries[0].texts).toContainEqual({ text: 'description', words: report.what.description })
})

it('art. 15 ust. 4 and art. 55c ust. 4: neither other residents nor staff nor the reporter stand in it', async () => {
  const description = 'Maria Nowakowa pchnęła M-0147; pomogła Bożena Nieprawdziwa, zgłosiła Halina Zmyślona-Żak.'
  await file(cast, {
    ...annex({ pseudonym: 'M-0147', name: 'Anna Rzepka' }, { pseudonym: 'M-0200', name: 'Maria Nowakowa' }),
    what: { description },
  })
  const answer = await cast.dpo('GET', `/api/requests/${await ask(cast)}/held`)
  const { person, client, name } = there.people.reporter
  const others = [person, client, name, 'Zmyślona-Żak', 'Nowakowa', 'Bożena Nieprawdziwa', 'M-0200']
  expect(tracesIn(said(answer), others)).toEqual([])
  expect(answer.body.entries[0].own).toMatchObject({ pseudonym: 'M-0147', name: 'Anna Rzepka' })
  expect(answer.body.entries[0].texts[0].words).toContain('M-0147')
})

it('art. 55c ust. 4: a reporter who was typed in is masked too, in the texts and in what was added later', async () => {
  const typed = {
    ...report,
    what: { description: 'Zadzwoniła Kunegunda Zmyślińska, mówi, że M-0147 upadła.' },
    received: { source: 'phone', name: 'Kunegunda Zmyślińska', contact: '601202303' },
  }
  const { id } = await must(201, cast.officer('POST', '/api/entries', typed))
  const text = 'Zmyślińska dodaje: proszę mówić o Kunegundzie, 601202303.'
  await must(200, cast.officer('POST', `/api/entries/${id}/supplement`, { text }, ifMatch(1)))
  const answer = await cast.dpo('GET', `/api/requests/${await ask(cast)}/held`)
  expect(tracesIn(said(answer), ['Kunegun', 'Zmyślińsk', '601202303'])).toEqual([])
  expect(answer.body.entries[0].texts.map(({ text: name }: any) => name)).toContain('supplement')
})

it('a resident with a card is given it too, and the entries that bear the name without the label', async () => {
  const card = await makeCard(cast)
  await makeCard(cast, { name: 'Celina Inna' })
  const { id } = await file(cast, {
    ...annex({ name: 'Wanda Wymyślona' }),
    what: { description: 'Wanda Wymyślona upadła na korytarzu, obok stała Celina Inna.' },
  })
  await file(cast, annex({ name: 'Celina Inna' }))
  const given = await held(await ask(cast, { who: 'M-0001, przez opiekuna' }))
  expect(given.cards).toMatchObject([{ id: card.id, label: 'M-0001', name: 'Wanda Wymyślona', bornIn: 1948 }])
  expect(given.entries.map((entry: any) => entry.id)).toEqual([id])
  expect(given.entries[0].texts[0].words).toBe('Wanda Wymyślona upadła na korytarzu, obok stała [inna osoba].')
})

it('is a look with the ids of all it gave, whose purpose is the request; the director sees it at the entry', async () => {
  const id = await register(cast)
  const request = await ask(cast)
  const { events } = await addedBy(there.client, () => held(request))
  expect(events.map(({ action, subject, role, detail }) => [action, subject, role, JSON.parse(detail)])).toEqual([
    ['look-held', request, 'dpo', { ids: [id] }],
  ])
  const { items } = await must(200, cast.director('GET', `/api/entries/${id}/seen`))
  expect(items.map(({ action, way }: any) => [action, way])).toContainEqual(['look-held', 'list'])
})

it('a person with an account is given account, roles, authorisations, and what was done under the own name', async () => {
  const { person, name } = there.people.officer
  await register(cast)
  await file({ ...cast, reporter: cast.officer })
  const { account, entries } = await held(await ask(cast, { requester: 'staff', person, who: name }))
  expect(entries).toEqual([])
  expect(account).toMatchObject({ id: person, name, roles: [{ role: 'officer' }] })
  expect(account.authorisations).toHaveLength(1)
  expect(account.acts.map(({ action }: any) => action)).toContain('register')
  expect(account.acts.map(({ action }: any) => action)).not.toContain('file')
})

it('who reported is not told by what is held on whom: it looks alike for the reporter and for a colleague', async () => {
  const { id } = await file(cast)
  await must(200, cast.reporter('GET', `/api/reports/${id}`))
  await must(200, cast.reporter('GET', '/api/reports'))
  const actsOf = async (name: 'reporter' | 'colleague') => {
    const { person } = there.people[name]
    const { account } = await held(await ask(cast, { requester: 'staff', person, who: name }))
    return account.acts.map(({ action, role }: any) => [action, role])
  }
  expect(await actsOf('reporter')).toEqual(await actsOf('colleague'))
})

it('is the dpo’s alone, and only while the request is open', async () => {
  const request = await ask(cast)
  expect((await cast.director('GET', `/api/requests/${request}/held`)).status).toBe(403)
  expect((await cast.otherDpo('GET', `/api/requests/${request}/held`)).status).toBe(404)
  const path = `/api/requests/${request}`
  await must(200, cast.dpo('POST', `${path}/answer`, { on: '2026-03-09', text: 'Wydano.' }, ifMatch(1)))
  expect((await cast.dpo('GET', `${path}/held`)).body).toMatchObject({ code: 'wrong-state' })
})

it('a request recorded by the dpo alone opens nothing until the director has read it, and nothing once it is refused', async () => {
  await register(cast)
  const { id } = await must(201, cast.dpo('POST', '/api/requests', asking))
  const path = `/api/requests/${id}`
  expect(await must(200, cast.dpo('GET', path))).toMatchObject({ gatherable: false, unseen: true })
  expect((await cast.dpo('GET', `${path}/held`)).body.code).toBe('request-unseen')
  await must(200, cast.director('GET', '/api/requests'))
  const dpo = await visitorOf(there, 'dpo', now)
  expect((await dpo.open(`/requests/${id}`)).text).toContain('gdy ten wniosek otworzy i przeczyta dyrektor')
  expect((await cast.dpo('GET', `${path}/held`)).body.code).toBe('request-unseen')
  const director = await visitorOf(there, 'director', now)
  expect((await director.open(`/requests/${id}`)).text).toContain('Sprawdź, czy ta osoba naprawdę go złożyła')
  expect((await held(id)).entries).toHaveLength(1)
  const no = { on: '2026-03-09', because: 'identity', text: 'Osoba takiego wniosku nie złożyła.' }
  await must(200, cast.director('POST', `${path}/refuse`, no, ifMatch(1)))
  expect((await cast.dpo('GET', `${path}/held`)).body.code).toBe('wrong-state')
})

it('one request is one person’s: one that names several labels is not recorded', async () => {
  const several = { ...asking, who: 'M-0147, także M-0148 i m-0149' }
  const { status, body } = await cast.dpo('POST', '/api/requests', several)
  expect([status, body.errors]).toMatchObject([422, [{ pointer: '/who', code: 'too-many' }]])
})

it('leaves out an entry that the dpo is excluded from', async () => {
  const [id, other] = [await register(cast), await register(cast)]
  const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
  const { person } = there.people.dpo
  const body = { person, reason: 'Zgłoszenie dotyczy tej osoby.' }
  await must(200, cast.director('POST', `/api/entries/${id}/exclude`, body, ifMatch(version)))
  expect((await held(await ask(cast))).entries.map((one: any) => one.id)).toEqual([other])
})

it('is a page the dpo opens from the request, reads and prints', async () => {
  await register(cast)
  const request = await ask(cast)
  const dpo = await visitorOf(there, 'dpo', now)
  expect((await dpo.open(`/requests/${request}`)).html).toContain(`/requests/${request}/held`)
  const { text } = await dpo.open(`/requests/${request}/held`)
  expect(text).toContain('Przeczytaj całość, zanim ją wydasz.')
  expect(text).toContain(report.what.description)
  const outside = await ask(cast, { requester: 'outside', who: 'Córka mieszkanki' })
  expect((await dpo.open(`/requests/${outside}/held`)).text).toContain('program nie szuka')
  const director = await visitorOf(there, 'director', now)
  expect((await director.open(`/requests/${request}`)).html).not.toContain('/held')
})
