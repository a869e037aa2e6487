// A report that concerns the director or an officer reaches somebody else, and never those it concerns (art. 55c ust. 4–5; design.md §2).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, file, ifMatch, must, propose, register, registering, report } from '../support/crew.ts'
import { tablesOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'

async function inhabited() {
  const there = await world(now)
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const concerning = async (...names: (keyof typeof there.people)[]) => {
    const concerns = names.map((name) => there.people[name].person)
    return (await must(201, cast.reporter('POST', '/api/entries', { ...report, concerns }))).id as string
  }
  const head = await visitorOf(there, 'head', now)
  const told = async () => (await head.open('/start')).text
  return { there, cast, concerning, told }
}
const needed = 'Potrzebna osoba do przyjęcia zgłoszenia'

it('art. 55c ust. 5: a report about the director goes to the officer, and the director does not even count it', async () => {
  const { there, cast, concerning, told } = await inhabited()
  const director = await visitorOf(there, 'director', now)
  const before = (await director.open('/start')).text
  const id = await concerning('director')
  expect((await cast.director('GET', `/api/entries/${id}`)).status).toBe(404)
  expect((await must(200, cast.director('GET', '/api/entries'))).total).toBe(0)
  expect((await director.open('/start')).text).toBe(before)
  await must(200, cast.officer('GET', `/api/entries/${id}`))
  expect(await told()).not.toContain(needed)
})

it('art. 55c ust. 5: with nobody left the running body is told that somebody is needed, and nothing else', async () => {
  const { there, cast, concerning, told } = await inhabited()
  const id = await concerning('director', 'officer')
  const { reference } = await must(200, cast.reporter('GET', `/api/reports/${id}`))
  expect(await told()).toContain(needed)
  expect(await told()).toContain('Dom pod Zmyślonym Dębem')
  expect(await told()).not.toMatch(new RegExp(`${reference}|${id}|Władysława|Grażyna`))
  const [matter] = (await tablesOf(there.client))['door_matter'] ?? []
  expect(Object.keys(matter ?? {}).toSorted()).toEqual(['excluded', 'home', 'id', 'needs'])
  expect(JSON.stringify(matter)).not.toContain(id)
  // The other authority is told nothing.
  expect((await (await visitorOf(there, 'otherHead', now)).open('/start')).text).not.toContain(needed)
  // An acting director on the running body's document, confirmed by a second person, takes it over.
  const { person } = there.people.unauthorised
  const appointment = await propose(cast, person)
  await must(200, cast.dpo('POST', `/api/appointments/${appointment}/confirm`, { documentSeen: true }, ifMatch(1)))
  expect(await told()).not.toContain(needed)
  await must(200, cast.unauthorised('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
})

it('art. 55c ust. 5: the running body is told also when the last who could is gone later, and when only directing is left', async () => {
  const { there, cast, concerning, told } = await inhabited()
  const id = await concerning('director')
  expect(await told()).not.toContain(needed)
  const revoked = { reason: 'left' }
  await must(200, cast.director('POST', `/api/authorisations/${there.authorisation}/revoke`, revoked, ifMatch(2)))
  expect(await told()).toContain(needed)

  const later = await inhabited()
  const received = await later.concerning('director')
  await must(200, later.cast.officer('POST', `/api/entries/${received}/register`, registering, ifMatch(1)))
  expect(await later.told()).toContain(needed)
  expect(id).not.toBe(received)
})

it('art. 55c ust. 4: a carer learns of names those of the director and the officers, and can name nobody else', async () => {
  const { there, cast } = await inhabited()
  const { items } = await must(200, cast.reporter('GET', '/api/reports/concerned'))
  expect(items.map(({ name, role }: any) => `${name} ${role}`)).toEqual([
    'Grażyna Fikcyjna officer',
    'Władysława Urojona director',
    'Zenon Bezpapierowy officer',
  ])
  for (const name of ['colleague', 'dpo', 'otherDirector'] as const) {
    const concerns = [there.people[name].person]
    const { body } = await cast.reporter('POST', '/api/entries', { ...report, concerns })
    expect(body.errors).toMatchObject([{ pointer: '/concerns/0', code: 'not-valid-here' }])
  }
})

it('art. 55c ust. 4: the form asks it plainly, by name and function', async () => {
  const { there } = await inhabited()
  const form = await (await visitorOf(there, 'reporter', now)).open('/reports/new')
  expect(form.text).toContain('Zgłoszenie dotyczy dyrektora albo osoby upoważnionej')
  expect(form.text).toContain('Władysława Urojona – Dyrektor (kierownik) domu')
  expect(form.text).not.toContain('Bożena Nieprawdziwa')
})

it('art. 55c ust. 5: no officer shuts the director out of an entry with a number by a report of their own; who directs then joins', async () => {
  const { there, cast } = await inhabited()
  const entry = await register(cast)
  const { number } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  const concerns = [there.people.director.person]
  const join = (who: 'officer' | 'unauthorised', id: string) =>
    cast[who]('POST', `/api/entries/${id}/merge`, { into: number }, ifMatch(1))
  // It is refused whoever filed it: the refusal tells nothing of that.
  for (const filer of [cast.officer, cast.reporter]) {
    const { id } = await file({ ...cast, reporter: filer }, { concerns })
    expect((await join('officer', id)).body.code).toBe('joining-shuts-out')
  }
  await must(200, cast.director('GET', `/api/entries/${entry}`))
  const { items } = await must(200, cast.officer('GET', '/api/entries?state=reported'))
  const appointment = await propose(cast, there.people.unauthorised.person)
  await must(200, cast.dpo('POST', `/api/appointments/${appointment}/confirm`, { documentSeen: true }, ifMatch(1)))
  await must(200, join('unauthorised', items[0].id))
  expect((await cast.director('GET', `/api/entries/${entry}`)).status).toBe(404)
})
