// Only people whom the director authorised, and not the one it is about, receive, verify and follow up (art. 55c ust. 5; ust. 4:
// nobody unauthorised has access, the reporter is protected).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, deliver, file, hideAnother, ifMatch, must, register, registering, report } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { world } from '../support/world.ts'

const reason = 'Zgłoszenie dotyczy postępowania tej osoby.'

type Inhabited = Awaited<ReturnType<typeof inhabited>>

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
  // Nor can it be said that there was nothing.
  const { digest } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
  const nil = await cast.director('POST', `/api/transfers/${transfer}/send`, { digest, nil: true }, ifMatch(1))
  expect(nil.body.code).toBe('not-nil')
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

it('art. 55c ust. 5: what concerns an officer shuts, once joined, the reports that were joined before it as well', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.officer
  const [entry, earlier, later] = [await file(cast), await file(cast), await file(cast, { concerns: [person] })]
  const merge = (who: 'officer' | 'director', id: string) =>
    cast[who]('POST', `/api/entries/${id}/merge`, { into: entry.reference }, ifMatch(1))
  await must(200, merge('officer', earlier.id))
  await must(200, merge('director', later.id))
  for (const { id } of [entry, earlier, later]) {
    expect((await cast.officer('GET', `/api/entries/${id}`)).status).toBe(404)
    expect((await cast.officer('POST', `/api/entries/${id}/reporter`, { reason })).status).toBe(404)
  }
  await must(200, cast.director('POST', `/api/entries/${earlier.id}/separate`, { reason }, ifMatch(2)))
  expect((await cast.officer('GET', `/api/entries/${earlier.id}`)).status).toBe(404)
})

it('art. 55c ust. 4: who reported and is excluded from the entry the report was joined to reads nothing of that entry', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.colleague
  const [entry, own] = [await file(cast), await file({ ...cast, reporter: cast.colleague })]
  const { number } = await must(200, cast.officer('POST', `/api/entries/${entry.id}/register`, registering, ifMatch(1)))
  await must(200, cast.director('POST', `/api/entries/${entry.id}/exclude`, { person, reason }, ifMatch(2)))
  const seen = async () => {
    const [{ version: _, ...line }] = (await must(200, cast.colleague('GET', '/api/reports'))).items
    const { version: _version, ...report } = await must(200, cast.colleague('GET', `/api/reports/${own.id}`))
    return { ...report, allowed: [], line }
  }
  const before = await seen()
  await must(200, cast.officer('POST', `/api/entries/${own.id}/merge`, { into: number }, ifMatch(1)))
  const told = (id: string, text: string, version: number) =>
    must(200, cast.officer('POST', `/api/entries/${id}/feedback`, { how: 'in-system', text }, ifMatch(version)))
  await told(entry.id, 'Ta osoba nie przychodzi już na dyżury.', 4)
  expect(await seen()).toEqual(before)
  // What is said to the person about the own report is theirs to read.
  await told(own.id, 'Dziękujemy za zgłoszenie.', 2)
  expect((await seen()).feedback).toEqual({ how: 'in-system', text: 'Dziękujemy za zgłoszenie.' })
})

const typed = { ...report, received: { source: 'phone', name: 'Anna Dzwoniąca', contact: '601202303' } }

it.each([
  [
    'whose authorisation ended',
    ({ there, cast }: Inhabited, _: string) =>
      cast.director('POST', `/api/authorisations/${there.authorisation}/revoke`, { reason: 'left' }, ifMatch(2)),
    // As for a stranger's report, which an officer knows to be there.
    403,
  ],
  [
    'who is excluded from the entry',
    ({ there, cast }: Inhabited, id: string) =>
      cast.director('POST', `/api/entries/${id}/exclude`, { person: there.people.officer.person, reason }, ifMatch(1)),
    404,
  ],
])('art. 55c ust. 5: a typist %s finds the typed report as little as one of somebody else', async (_, ends, status) => {
  const { there, cast } = await inhabited()
  const { id } = await must(201, cast.officer('POST', '/api/entries', typed))
  const [mine, strange] = [await file({ ...cast, reporter: cast.officer }), await file(cast)]
  expect((await must(200, cast.officer('GET', `/api/reports/${id}`))).received.name).toBe('Anna Dzwoniąca')
  await must(200, ends({ there, cast }, id))
  const version = (await must(200, cast.director('GET', `/api/entries/${id}`))).version
  await must(
    200,
    cast.director('POST', `/api/entries/${id}/ask`, { question: 'Kto był na dyżurze?' }, ifMatch(version)),
  )
  const asStranger = await cast.officer('GET', `/api/reports/${strange.id}`)
  const refused = await cast.officer('GET', `/api/reports/${id}`)
  const plain = ({ requestId: _, instance: _at, ...told }: any) => told
  expect([refused.status, plain(refused.body)]).toEqual([404, plain(asStranger.body)])
  const text = 'Nie, nic takiego się nie działo.'
  const adding = await cast.officer('POST', `/api/entries/${id}/supplement`, { text }, ifMatch(version + 1))
  expect(adding.status).toBe(status)
  // What the person saw with their own eyes stays their own.
  expect((await must(200, cast.officer('GET', '/api/reports'))).items.map((one: any) => one.id)).toEqual([mine.id])
  await must(200, cast.officer('GET', `/api/reports/${mine.id}`))
  const looks = (await eventsOf(there.client)).filter((one) => one.subject === id && one.action === 'look-own-report')
  expect(looks).toHaveLength(1)
})
