// Who stands in for the director gives authorisations and decides like the director, on a recorded document and within its dates only
// (art. 55c ust. 5; design.md §2).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, file, ifMatch, must, propose, report } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const grave = { what: { ...report.what, alleges: ['staff'] } }
const paper = { number: 'Z-1/2026', issuedOn: '2026-03-02', fromOn: '2026-03-09', untilOn: '2026-03-20' }
const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'

async function inhabited() {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}

it('art. 55c ust. 5: the acting director decides what is the director’s, under the document, to the last midnight in Warsaw', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.unauthorised
  const { id } = await file(cast, grave)
  const { id: second } = await file(cast, grave)
  const decline = (entry: string) => cast.unauthorised('POST', `/api/entries/${entry}/decline`, { reason }, ifMatch(1))
  expect((await decline(id)).body.code).toBe('no-active-authorisation')
  const { id: appointment } = await must(201, cast.director('POST', '/api/appointments', { ...paper, person }))
  there.at('2026-03-20T22:59:59.999Z')
  await must(200, decline(id))
  const [told] = (await eventsOf(there.client)).filter(({ action }) => action === 'decline')
  expect(told).toMatchObject({ role: 'director', authorisation: appointment, actor: person })
  there.at('2026-03-20T23:00:00.000Z')
  expect((await decline(second)).body.code).toBe('no-active-authorisation')
})

it('art. 55c ust. 5: a page session of the acting director is refused with the very next request after the appointment is revoked', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.unauthorised
  const { id } = await must(201, cast.director('POST', '/api/appointments', { ...paper, person }))
  const visitor = await visitorOf(there, 'unauthorised', '2026-03-09T10:00:00.000Z')
  expect((await visitor.open('/entries')).status).toBe(200)
  expect((await visitor.open('/authorisations/new')).status).toBe(200)
  await must(200, cast.director('POST', `/api/appointments/${id}/revoke`, {}, ifMatch(1)))
  expect((await visitor.open('/entries')).status).toBe(403)
  expect((await visitor.open('/authorisations/new')).status).toBe(403)
})

it('art. 55c ust. 5: what an administrator records works only with a second person, who is neither the administrator nor the appointed', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.unauthorised
  const { id } = await file(cast)
  const appointment = await propose(cast, person)
  const confirm = (by: (typeof cast)['admin']) =>
    by('POST', `/api/appointments/${appointment}/confirm`, { documentSeen: true }, ifMatch(1))
  const read = () => cast.unauthorised('GET', `/api/entries/${id}`)
  expect((await read()).status).toBe(403)
  expect((await confirm(cast.admin)).body.code).toBe('not-permitted')
  expect((await confirm(cast.unauthorised)).body.code).toBe('not-permitted')
  expect((await confirm(cast.otherDirector)).body.code).toBe('not-found')
  expect((await read()).status).toBe(403)
  await must(200, confirm(cast.dpo))
  await must(200, read())
})

it('art. 55c ust. 5: nobody appoints themselves, nor the dpo, nor a stranger', async () => {
  const { there, cast } = await inhabited()
  const appoint = async (by: (typeof cast)['admin'], name: keyof typeof there.people) =>
    (await by('POST', '/api/appointments', { ...paper, person: there.people[name].person })).body.code
  expect(await appoint(cast.admin, 'admin')).toBe('not-permitted')
  expect(await appoint(cast.officer, 'officer')).toBe('not-permitted')
  expect(await appoint(cast.admin, 'dpo')).toBe('conflicting-roles')
  expect(await appoint(cast.director, 'otherOfficer')).toBe('invalid')
  const { person } = there.people.officer
  await must(201, cast.director('POST', '/api/appointments', { ...paper, person }))
  expect(await appoint(cast.director, 'unauthorised')).toBe('already-exists')
  // And whoever directs for a while is not made dpo meanwhile.
  const { body } = await cast.admin('POST', `/api/people/${person}/grant-role`, { role: 'dpo' }, ifMatch(1))
  expect(body.code).toBe('conflicting-roles')
})
