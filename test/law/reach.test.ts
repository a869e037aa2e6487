// Only people whom the director authorised, and not the one it is about, receive, verify and follow up (art. 55c ust. 5; ust. 4:
// nobody unauthorised has access, the reporter is protected).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, deliver, file, hideAnother, ifMatch, must, register, registering, report } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { world } from '../support/world.ts'

const reason = 'Zgłoszenie dotyczy postępowania tej osoby.'

async function inhabited() {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}
/** With a second director, who can shut out the first. */
async function directedByTwo() {
  const { there, cast } = await inhabited()
  const { unauthorised, director, dpo } = there.people
  await must(200, cast.admin('POST', `/api/people/${unauthorised.person}/grant-role`, { role: 'director' }, ifMatch(1)))
  const exclude = async (id: string, who: 'director' | 'dpo') => {
    const { version } = await must(200, cast.unauthorised('GET', `/api/entries/${id}`))
    const body = { person: { director, dpo }[who].person, reason }
    return must(200, cast.unauthorised('POST', `/api/entries/${id}/exclude`, body, ifMatch(version)))
  }
  return { there, cast, exclude, second: { ...cast, director: cast.unauthorised } }
}

it('art. 55c ust. 5: an excluded officer, whatever the authorisation says, neither sees the entry nor acts on it', async () => {
  const { there, cast } = await inhabited()
  const { id } = await file(cast)
  const { person } = there.people.officer
  await must(200, cast.director('POST', `/api/entries/${id}/exclude`, { person, reason }, ifMatch(1)))
  expect((await cast.officer('GET', `/api/entries/${id}`)).status).toBe(404)
  expect((await cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(2))).status).toBe(404)
  const { access } = await must(200, cast.director('GET', `/api/entries/${id}`))
  expect(access.excluded).toEqual([{ person, name: 'Grażyna Fikcyjna', at: '2026-03-09T10:00:00.000Z', reason }])
  const told = (await eventsOf(there.client)).filter(({ action }) => action === 'exclude')
  expect(told.map(({ role, detail }) => [role, JSON.parse(detail).excluded])).toEqual([['director', [person]]])
  // The reason lies sealed.
  expect(told[0]?.detail).not.toContain('postępowania')
  await must(200, cast.director('POST', `/api/entries/${id}/readmit`, { person, reason }, ifMatch(2)))
  await must(200, cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(3)))
})

it('art. 55c ust. 4: who reported and is excluded keeps the own report, and learns of it nothing but that', async () => {
  const { there, cast } = await inhabited()
  const { id } = await must(201, cast.officer('POST', '/api/entries', report))
  const { person } = there.people.officer
  await must(200, cast.director('POST', `/api/entries/${id}/exclude`, { person, reason }, ifMatch(1)))
  expect((await cast.officer('GET', `/api/entries/${id}`)).status).toBe(404)
  const own = await must(200, cast.officer('GET', `/api/reports/${id}`))
  expect(JSON.stringify(own)).not.toMatch(/exclu|access|limited/)
})

it('art. 55c ust. 4: an entry the director limited is for the officers named, and for nobody else of them', async () => {
  const { there, cast } = await inhabited()
  const id = await register(cast)
  const { officer, unauthorised } = there.people
  const limit = (people: string[], version: number) =>
    cast.director('POST', `/api/entries/${id}/limit`, { people, reason }, ifMatch(version))
  // Somebody who is no officer here cannot be named.
  expect((await limit([there.people.otherOfficer.person], 2)).status).toBe(422)
  expect((await limit([there.people.reporter.person], 2)).status).toBe(422)
  await must(200, limit([unauthorised.person], 2))
  expect((await cast.officer('GET', `/api/entries/${id}`)).status).toBe(404)
  // Being named gives no authorisation.
  expect((await cast.unauthorised('GET', `/api/entries/${id}`)).body.code).toBe('no-active-authorisation')
  await must(200, limit([unauthorised.person, officer.person], 3))
  expect(JSON.stringify(await must(200, cast.officer('GET', `/api/entries/${id}`)))).not.toContain(unauthorised.person)
})

it('art. 55c ust. 5: an exclusion that came while the excluded was writing refuses what was written', async () => {
  const { there, cast } = await inhabited()
  const { id } = await file(cast)
  const { person } = there.people.officer
  const [excluded, registered] = await Promise.all([
    cast.director('POST', `/api/entries/${id}/exclude`, { person, reason }, ifMatch(1)),
    cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1)),
  ])
  // Either came first; never both on the same version.
  expect([excluded.status, registered.status].filter((status) => status === 200)).toHaveLength(1)
})

it('art. 55c ust. 6: what the director is kept from leaves the home all the same, by whoever else directs', async () => {
  const { there, cast } = await inhabited()
  const { unauthorised, director } = there.people
  await must(200, cast.admin('POST', `/api/people/${unauthorised.person}/grant-role`, { role: 'director' }, ifMatch(1)))
  const second = { ...cast, director: cast.unauthorised }
  const id = await register(cast)
  await must(
    200,
    second.director('POST', `/api/entries/${id}/exclude`, { person: director.person, reason }, ifMatch(2)),
  )
  const { id: transfer } = await must(201, cast.director('POST', '/api/transfers', {}))
  const { snapshots: shown } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
  expect(shown).toEqual([])
  const { snapshots } = await must(200, second.director('GET', `/api/transfers/${transfer}`))
  expect(snapshots.map(({ entry }: any) => entry)).toEqual([id])
})

it('art. 55c ust. 5: who is kept from a report is kept from the entry it is joined to, and cannot join to what is hidden', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.officer
  const [entry, report, third] = [await file(cast), await file(cast), await file(cast)]
  await must(200, cast.director('POST', `/api/entries/${report.id}/exclude`, { person, reason }, ifMatch(1)))
  const hidden = await cast.officer('POST', `/api/entries/${third.id}/merge`, { into: report.reference }, ifMatch(1))
  expect(hidden.body.errors).toMatchObject([{ pointer: '/into', code: 'unknown-code' }])
  await must(200, cast.director('POST', `/api/entries/${report.id}/merge`, { into: entry.reference }, ifMatch(2)))
  expect((await cast.officer('GET', `/api/entries/${entry.id}`)).status).toBe(404)
})

const record = {
  what: 'W opisie dla organu zostało imię i nazwisko mieszkanki.',
  consequences: 'Przeczytała je jedna osoba w PCPR.',
  measures: 'Treść ukryto, opis napisano na nowo.',
  notified: 'no',
  notifiedText: 'Ryzyko dla tej osoby jest mało prawdopodobne.',
  residentsTold: 'no',
  residentsToldText: 'Nie ma wysokiego ryzyka.',
}

it.each(['director', 'dpo'] as const)(
  'art. 55c ust. 5: the breach record of an entry is not there for the %s who is kept from the entry',
  async (who) => {
    const { cast, exclude } = await directedByTwo()
    const breach = await hideAnother(cast)
    const { items } = await must(200, cast.director('GET', '/api/entries'))
    expect((await must(200, cast[who]('GET', '/api/breaches'))).items).toHaveLength(1)
    await exclude(items[0].id, who)
    expect((await must(200, cast[who]('GET', '/api/breaches'))).items).toEqual([])
    expect((await cast[who]('GET', `/api/breaches/${breach}`)).status).toBe(404)
    expect((await cast[who]('POST', `/api/breaches/${breach}/record`, record, ifMatch(1))).status).toBe(404)
    await must(200, cast.unauthorised('POST', `/api/breaches/${breach}/record`, record, ifMatch(1)))
    expect((await must(200, cast.unauthorised('GET', '/api/breaches'))).items).toHaveLength(1)
  },
)

it('art. 55c ust. 5: who is kept from an entry cannot hide by a remembered id what left of it', async () => {
  const { cast, exclude, second } = await directedByTwo()
  const entry = await register(cast)
  const id = await deliver(cast)
  const { version, snapshots } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  const hidden = { handover: snapshots[0].case, version: snapshots[0].version }
  await exclude(entry, 'director')
  const path = `/api/transfers/${id}/quarantine`
  expect((await cast.director('POST', path, hidden, ifMatch(version))).status).toBe(404)
  await must(200, second.director('POST', path, hidden, ifMatch(version)))
})
