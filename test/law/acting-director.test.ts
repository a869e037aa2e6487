// Who stands in for the director gives authorisations and decides like the director, on a recorded document and within its dates only
// (art. 55c ust. 5; design.md §2).
import { expect, it, onTestFinished } from 'vitest'
import { activateHashed } from '../../src/register/common/activation.ts'
import { signIn } from '../../src/register/common/sessions.ts'
import { hashQuickly } from '../support/accounts-world.ts'
import { castOf, file, ifMatch, must, propose, report } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { password, visitorOf, visitorWith } from '../support/visitor.ts'
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

it('art. 55c ust. 5: no administrator is a second person, nor is a dpo whom the administrator has made less than thirty days ago', async () => {
  const { there, cast } = await inhabited()
  const { ports } = there.services
  const { id } = await file(cast)
  const appointment = await propose(cast, there.people.unauthorised.person)
  /** An account the administrator makes and keeps the link of, in a browser of its own. */
  const makes = async (signInName: string, role: 'admin' | 'dpo') => {
    const given = { name: 'Druga Osoba-Zmyślona', signInName, roles: [role] }
    const { activation } = await must(201, cast.admin('POST', '/api/people', given))
    await activateHashed(ports, activation.token, await hashQuickly(password), '2026-03-09T10:00:00.000Z')
    return async (at: string) => {
      there.at(at)
      const { cookie } = await signIn(ports, { name: signInName, password }, at)
      const { send } = visitorWith(there, `__Host-session=${cookie}`)
      const agreed = { '/documentSeen:yes': 'yes', _key: `druga-osoba-${signInName}-${at.slice(0, 10)}`, _version: '1' }
      return (await send(`/appointments/${appointment}/confirm`, agreed)).status
    }
  }
  const [admin, dpo] = [await makes('drugi.administrator', 'admin'), await makes('drugi.iod', 'dpo')]
  expect(await admin('2026-03-09T10:01:00.000Z')).toBe(403)
  expect(await dpo('2026-03-09T10:01:00.000Z')).toBe(403)
  expect((await cast.unauthorised('GET', `/api/entries/${id}`)).status).toBe(403)
  expect(await dpo('2026-04-08T09:59:59.000Z')).toBe(403)
  expect(await admin('2026-04-08T10:00:00.000Z')).toBe(403)
  expect(await dpo('2026-04-08T10:00:00.000Z')).toBe(303)
})

it('art. 55c ust. 5: who stands in has somebody else stand in no longer than they do themselves', async () => {
  const { there, cast } = await inhabited()
  const { officer, unauthorised } = there.people
  await must(201, cast.director('POST', '/api/appointments', { ...paper, person: unauthorised.person }))
  const next = { ...paper, number: 'Z-2/2026', person: officer.person }
  const appoint = (untilOn: string) => cast.unauthorised('POST', '/api/appointments', { ...next, untilOn })
  expect((await appoint('2026-03-21')).body.errors).toMatchObject([{ pointer: '/untilOn', code: 'after-own-end' }])
  await must(201, appoint('2026-03-20'))
  // Nor do the two keep each other in office.
  const back = { ...paper, number: 'Z-3/2026', untilOn: '2026-03-21', person: unauthorised.person }
  expect((await cast.officer('POST', '/api/appointments', back)).body.code).toBe('invalid')
  await must(201, cast.director('POST', '/api/appointments', back))
})

it('art. 55c ust. 5: who stands in for the director neither authorises themselves nor confirms their own document', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.unauthorised
  await must(201, cast.director('POST', '/api/appointments', { ...paper, person }))
  const written = { ...paper, person, scopes: ['receive', 'reveal'], untilOn: '2027-12-31' }
  expect((await cast.unauthorised('POST', '/api/authorisations', written)).body.code).toBe('not-permitted')
  const { id } = await must(201, cast.director('POST', '/api/authorisations', written))
  const listed = (await must(200, cast.unauthorised('GET', '/api/authorisations'))).items
  expect(listed.find((one: { id: string }) => one.id === id).allowed).toEqual(['revoke'])
  const confirm = (by: (typeof cast)['director']) =>
    by(
      'POST',
      `/api/authorisations/${id}/confirm`,
      { documentSigned: true, confidentialityStatement: true },
      ifMatch(1),
    )
  expect((await confirm(cast.unauthorised)).body.code).toBe('not-permitted')
  await must(200, confirm(cast.director))
})

it.each(['appointment', 'person'] as const)(
  'art. 55c ust. 5: nobody becomes dpo and acting director in one moment, whichever is written second (%s)',
  async (second) => {
    const { there, cast } = await inhabited()
    const { person } = there.people.unauthorised
    const appoint = () => cast.director('POST', '/api/appointments', { ...paper, person })
    const grant = () => cast.admin('POST', `/api/people/${person}/grant-role`, { role: 'dpo' }, ifMatch(1))
    const { store } = there.services.ports
    const { commit } = store
    store.commit = async (writes) => {
      if (!writes.some(({ write }) => write === second)) return commit(writes)
      store.commit = commit
      await must(second === 'person' ? 201 : 200, second === 'person' ? appoint() : grant())
      return commit(writes)
    }
    expect((await (second === 'person' ? grant : appoint)()).body.code).toBe('conflicting-roles')
  },
)
