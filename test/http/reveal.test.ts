// Who reported is told to one person, for a reason, one entry at a time; its reporter and the dpo see that it was. And a report
// from paper, phone or e-mail, typed in by somebody else (art. 55c ust. 4–5 u.p.s.; design.md §4, §5).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeAuthorisation, grantAuthorisation } from '../../src/register/common/authorisations.ts'
import { castOf, file, ifMatch, must, report, type Cast } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { addedBy, eventsOf, rowsOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
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

const reason = 'Prokurator zażądał danych, sygn. Ds. 1/2026.'
const reveal = (who: keyof typeof people, id: string, headers = {}) =>
  cast[who]('POST', `/api/entries/${id}/reporter`, { reason }, headers)

/** Gives the officer an authorisation with this scope alone besides the one of the world. */
async function authorise(name: 'unauthorised', scopes: readonly ('reveal' | 'receive')[]) {
  const { client, person, inHome } = there.people.director
  const credential = { kind: 'client', id: client, person, inHome } as const
  const given = { number: '9/2026', issuedOn: '2026-03-01', scopes, fromOn: '2026-03-01', untilOn: '2026-12-31' }
  const { ports } = there.services
  const paper = { ...given, home: there.organisations.home, person: there.people[name].person }
  const { id } = await grantAuthorisation(ports, paper, { credential, now })
  await changeAuthorisation(ports, id, { action: 'confirm' }, { credential, now, ifMatch: 1 })
}

describe('a reveal', () => {
  it('tells the director the name, and leaves one event without a version and with a sealed reason', async () => {
    const { id, reference } = await file(cast, { reporterFunction: 'nurse' })
    const { result, events } = await addedBy(there.client, () => must(200, reveal('director', id)))
    expect(result).toEqual({
      ...{ id, version: 1, reference, at: now },
      ...{ name: people.reporter[2], function: 'nurse', contact: null },
      ...{ source: 'system', receivedOn: null, enteredBy: null },
    })
    expect(events).toMatchObject([
      { subject: id, version: null, action: 'reveal', actor: there.people.director.person, role: 'director' },
    ])
    expect(tracesIn(JSON.stringify(events), [reason, 'Prokurator', people.reporter[2]])).toEqual([])
  })

  it('is for an officer only under an authorisation that says so', async () => {
    const { id } = await file(cast)
    expect((await reveal('officer', id)).body.code).toBe('no-active-authorisation')
    expect((await reveal('unauthorised', id)).body.code).toBe('no-active-authorisation')
    await authorise('unauthorised', ['reveal'])
    expect(await must(200, reveal('unauthorised', id))).toMatchObject({ name: people.reporter[2] })
    // The scope opens who reported, not what was reported.
    expect((await cast.unauthorised('GET', `/api/entries/${id}`)).body.code).toBe('no-active-authorisation')
  })

  it.each([
    ['officer', 403],
    ['dpo', 403],
    ['admin', 404],
    ['colleague', 404],
    ['reporter', 404],
    ['otherDirector', 404],
    ['reviewer', 403],
  ] as const)('is refused to %s, who learns and seals nothing', async (name, status) => {
    const { id } = await file(cast)
    const sealed = () => rowsOf(there.client, 'SELECT count(*) AS n FROM home_sealed')
    const before = await sealed()
    const refused = await reveal(name, id)
    expect([name, refused.status === 404 || refused.status === status]).toEqual([name, true])
    expect(tracesIn(JSON.stringify(refused.body), [people.reporter[2], there.people.reporter.person])).toEqual([])
    expect(await sealed()).toEqual(before)
    expect((await eventsOf(there.client)).filter(({ action }) => action === 'reveal')).toEqual([])
  })

  it('is refused to an officer who is excluded from the entry, whatever the authorisation says', async () => {
    const { id } = await file(cast)
    await authorise('unauthorised', ['reveal'])
    const { person } = there.people.unauthorised
    const why = 'Zgłoszenie dotyczy postępowania tej osoby.'
    await must(200, cast.director('POST', `/api/entries/${id}/exclude`, { person, reason: why }, ifMatch(1)))
    expect((await reveal('unauthorised', id)).status).toBe(404)
    expect((await eventsOf(there.client)).filter(({ action }) => action === 'reveal')).toEqual([])
  })

  it('needs a reason in words, and none of an entry that is not there', async () => {
    const { id } = await file(cast)
    const short = await cast.director('POST', `/api/entries/${id}/reporter`, { reason: 'bo tak' })
    expect(short.body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/reason' }] })
    expect((await reveal('director', there.people.reporter.person)).status).toBe(404)
  })

  it('is seen by the reporter on the own report: that, when, by whom and why', async () => {
    const { id } = await file(cast)
    expect(await must(200, cast.reporter('GET', `/api/reports/${id}`))).toMatchObject({ reveals: [] })
    there.at('2026-03-10T09:15:00.000Z')
    await must(200, reveal('director', id))
    const { items } = await must(200, cast.reporter('GET', '/api/reports'))
    expect(items[0].unread).toBe(true)
    expect(await must(200, cast.reporter('GET', `/api/reports/${id}`))).toMatchObject({
      reveals: [{ at: '2026-03-10T09:15:00.000Z', role: 'director', name: people.director[2], reason }],
    })
    const carer = await visitorOf(there, 'reporter', '2026-03-10T09:20:00.000Z')
    const own = await carer.open(`/reports/${id}`)
    expect(own.text).toContain(people.director[2])
    expect(own.text).toContain(reason)
  })

  it('is seen by the dpo in the ledger and in the history, by name; the reporter is named in neither', async () => {
    const { id } = await file(cast)
    await must(200, reveal('director', id))
    const told = { action: 'reveal', actorName: people.director[2], role: 'director' }
    const history = await must(200, cast.dpo('GET', `/api/entries/${id}/history`))
    expect(history.items).toContainEqual(expect.objectContaining(told))
    const ledger = await must(200, cast.dpo('GET', `/api/ledger?subject=${id}`))
    expect(ledger.items).toContainEqual(expect.objectContaining(told))
    expect(tracesIn(JSON.stringify([history, ledger]), [people.reporter[2], reason])).toEqual([])
  })

  it('asked twice with one key is two looks and two events; another reason under that key is refused', async () => {
    const { id } = await file(cast)
    const key = { 'idempotency-key': 'ujawnienie-1' }
    const first = await must(200, reveal('director', id, key))
    expect(await must(200, reveal('director', id, key))).toEqual(first)
    expect((await eventsOf(there.client)).filter(({ action }) => action === 'reveal')).toHaveLength(2)
    const other = { reason: 'Zupełnie inny powód, równie długi jak tamten.' }
    const refused = await cast.director('POST', `/api/entries/${id}/reporter`, other, key)
    expect(refused.body.code).toBe('idempotency-mismatch')
  })

  it('is a page that asks why, then shows the name once', async () => {
    const { id } = await file(cast)
    const director = await visitorOf(there, 'director', now)
    const shown = await director.send(`/entries/${id}/reporter`, { '/reason': reason })
    expect([shown.status, shown.location]).toEqual([200, null])
    expect(shown.text).toContain(people.reporter[2])
    expect((await director.open(`/entries/${id}/reporter`)).text).not.toContain(people.reporter[2])
    expect((await director.open(`/entries/${id}`)).text).not.toContain(people.reporter[2])
    const empty = await director.send(`/entries/${id}/reporter`, {})
    expect([empty.status, empty.text.includes('Napisz, do czego.')]).toEqual([422, true])
    const officer = await visitorOf(there, 'officer', now)
    expect((await officer.open(`/entries/${id}/reporter`)).status).toBe(403)
    expect((await officer.open(`/entries/${id}`)).html).not.toContain(`/entries/${id}/reporter`)
  })
})

describe('a report from paper, phone or e-mail', () => {
  const received = { source: 'phone', on: '2026-03-08', name: 'Kunegunda Łączka', contact: '600 100 200' }
  const type = (given: object = received, who: keyof typeof people = 'officer') =>
    cast[who]('POST', '/api/entries', { ...report, reporterFunction: 'family', received: given })

  it('is revealed with its reporter, and with who typed it in', async () => {
    const { id } = await must(201, type())
    expect(await must(200, reveal('director', id))).toMatchObject({
      ...{ name: 'Kunegunda Łączka', function: 'family', contact: '600 100 200' },
      ...{ source: 'phone', receivedOn: '2026-03-08', enteredBy: people.officer[2] },
    })
    const unknown = await must(201, type({ source: 'paper', unknown: true }))
    expect(await must(200, reveal('director', unknown.id))).toMatchObject({
      ...{ name: null, contact: null, source: 'paper', enteredBy: people.officer[2] },
    })
  })

  it('belongs to who typed it in: questions and feedback come there, to be passed on', async () => {
    const { id } = await must(201, type())
    await must(
      200,
      cast.director('POST', `/api/entries/${id}/ask`, { question: 'Kto jeszcze to widział?' }, ifMatch(1)),
    )
    expect(await must(200, cast.officer('GET', `/api/reports/${id}`))).toMatchObject({
      received: { source: 'phone', name: 'Kunegunda Łączka', contact: '600 100 200' },
      asking: true,
    })
    const answer = { text: 'Widziała to też sąsiadka z pokoju.' }
    await must(200, cast.officer('POST', `/api/entries/${id}/supplement`, answer, ifMatch(2)))
    expect((await cast.director('GET', `/api/reports/${id}`)).status).toBe(404)
  })

  it('takes an authorisation to receive; a carer types in nothing for others', async () => {
    expect((await type(received, 'reporter')).body.code).toBe('not-permitted')
    expect((await type(received, 'unauthorised')).body.code).toBe('no-active-authorisation')
    await must(201, type(received, 'director'))
  })

  it.each([
    [{ source: 'paper' }, '/received/name required'],
    [{ ...received, unknown: true, contact: undefined }, '/received/name not-valid-here'],
    [{ source: 'paper', unknown: true, contact: '600 100 200' }, '/received/contact not-valid-here'],
    [{ ...received, on: '2026-03-10' }, '/received/on in-future'],
    [{ ...received, source: 'system' }, '/received/source unknown-code'],
  ])('says who reported or that nobody knows: %o', async (given, fault) => {
    const { body } = await type(given)
    expect(body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`)).toContain(fault)
  })

  it('lies in the database like any other: rows, lengths and events tell neither source nor typist', async () => {
    await file(cast)
    await must(201, type())
    await must(201, type({ source: 'paper', unknown: true }))
    await must(201, type({ source: 'e-mail', name: 'Ż'.repeat(100), contact: '"'.repeat(100) }, 'director'))
    const lengths = await rowsOf(there.client, 'SELECT DISTINCT length(jwe) AS n FROM home_reporter')
    expect(lengths).toHaveLength(1)
    const filings = (await eventsOf(there.client)).filter(({ action }) => action === 'file')
    const shape = ({ role, authorisation, detail }: (typeof filings)[number]) => [
      role,
      authorisation,
      detail.replaceAll(/[\da-f]{64}|[\da-f-]{36}|Z-[\dA-Z]{4}/g, '·'),
    ]
    expect(new Set(filings.map((event) => JSON.stringify(shape(event)))).size).toBe(1)
    const typists = [there.people.officer.person, there.people.director.person, there.authorisation]
    expect(tracesIn(JSON.stringify(filings), typists)).toEqual([])
  })

  it('is a page for who may receive reports, which keeps what was typed', async () => {
    const officer = await visitorOf(there, 'officer', now)
    expect((await officer.open('/reports/new')).html).toContain('/reports/received')
    const carer = await visitorOf(there, 'reporter', now)
    expect((await carer.open('/reports/new')).html).not.toContain('/reports/received')
    expect((await carer.open('/reports/received')).status).toBe(403)
    const fields = {
      '/what/description': report.what.description,
      '/who/residents/0/name': 'Leokadia Zmyślna',
      '/who/residents/0/role:with': 'hurt',
      '/when/on': '2026-03-07',
      '/where/place': 'bathroom',
      '/done/actions:list': 'first-aid',
      '/condition/harm:number': '1',
    }
    const nobody = await officer.send('/reports/received', fields)
    expect([nobody.status, nobody.text.includes('Zaznacz, jak wpłynęło.')]).toEqual([422, true])
    expect(nobody.html).toContain('Leokadia Zmyślna')
    const from = { '/received/source': 'paper', '/received/unknown:yes': 'yes' }
    const sent = await officer.send('/reports/received', { ...fields, ...from })
    expect(sent.location).toMatch(/^\/reports\/[\da-f-]{36}\?done=file$/)
    const own = await officer.open((sent.location ?? '').split('?')[0] ?? '')
    expect(own.text).toContain('zgłaszający nieustalony')
  })
})
