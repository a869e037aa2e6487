// The pages of written authorisations (art. 55c ust. 5): the director gives, confirms and revokes; an officer sees the own ones.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let director: Visitor
beforeAll(async () => {
  there = await world(now)
  director = await visitorOf(there, 'director', now)
})
afterAll(() => there.end())

const document = () => ({
  '/person': there.people.officer.person,
  '/number': '2/2026',
  '/issuedOn': '2026-03-02',
  '/scopes:list': ['receive', 'follow-up'],
  '/fromOn': '2026-03-03',
  '/untilOn': '2026-03-31',
})

/** The line of the list with this number, and the id its links name. */
async function lineOf(number: string): Promise<{ text: string; id: string }> {
  const { html } = await director.open('/authorisations')
  const row = html.split('<tr>').find((part) => part.includes(`>${number}</th>`)) ?? ''
  const text = row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  return { text, id: /\/authorisations\/([^/]+)\//.exec(row)?.[1] ?? '' }
}

describe('the director', () => {
  it('records a written authorisation, confirms that the document exists, and revokes it', async () => {
    const form = await director.open('/authorisations/new')
    expect(form.text).toContain('Zenon Bezpapierowy')
    expect(form.text).not.toContain('Halina Zmyślona-Żak')
    expect((await director.send('/authorisations/new', document(), form)).location).toBe('/authorisations?done=grant')
    const granted = await lineOf('2/2026')
    expect(granted.text).toMatch(
      /Grażyna Fikcyjna Przyjmowanie zgłoszeń Działania następcze 03\.03\.2026 31\.03\.2026 Wydane – czeka/,
    )

    const path = `/authorisations/${granted.id}`
    const half = await director.send(`${path}/confirm`, { '/documentSigned:yes': 'yes' })
    expect([half.status, half.html]).toEqual([422, expect.stringContaining('href="#confidentialityStatement"')])
    expect(half.html).toMatch(/name="\/documentSigned:yes"[^>]*checked/)
    const agreed = { '/documentSigned:yes': 'yes', '/confidentialityStatement:yes': 'yes' }
    const before = await director.open(`${path}/revoke`)
    expect((await director.send(`${path}/confirm`, agreed)).location).toBe('/authorisations?done=confirm')
    expect((await lineOf('2/2026')).text).toContain('Obowiązuje, niedługo się kończy')

    const stale = await director.send(`${path}/revoke`, { '/reason': 'left' }, before)
    expect([stale.status, stale.text]).toEqual([412, expect.stringContaining('W międzyczasie ktoś to zmienił')])
    expect((await director.send(`${path}/revoke`, { '/reason': 'left' }, stale)).location).toBe(
      '/authorisations?done=revoke',
    )
    expect((await lineOf('2/2026')).text).toContain('Cofnięte')
    // What is left of it is the paper.
    expect((await director.open('/authorisations')).html).not.toMatch(new RegExp(`${path}/(?!document)`))
  })

  it('sees faults beside their fields and keeps what was typed', async () => {
    const bad = await director.send('/authorisations/new', { ...document(), '/issuedOn': '', '/untilOn': '2026-03-01' })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('href="#issuedOn"')
    expect(bad.html).toContain('value="2/2026"')
    expect(bad.html).toMatch(/value="follow-up"\s+checked/)
    const early = await director.send('/authorisations/new', { ...document(), '/untilOn': '2026-03-01' })
    expect([early.status, early.html]).toEqual([422, expect.stringContaining('href="#untilOn"')])
    const twice = await director.send('/authorisations/new', { ...document(), '/number': '1/2026' })
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining('To już istnieje')])
  })

  it('is led from a person to the authorisation of that person', async () => {
    const { person } = there.people.unauthorised
    expect((await director.open(`/people/${person}`)).html).toContain(`href="/authorisations/new?person=${person}"`)
    expect((await director.open(`/authorisations/new?person=${person}`)).html).toMatch(
      new RegExp(`value="${person}"\\s+selected`),
    )
  })
})

it('of a document that ends, the director is led to the next one, unless another covers as much for longer', async () => {
  const { person } = there.people.officer
  const another = `href="/authorisations/new?person=${person}">Wydaj następne<`
  expect((await director.open('/authorisations')).html).not.toContain(another)
  const late = '2027-12-20T10:00:00.000Z'
  there.at(late)
  expect((await (await visitorOf(there, 'director', late)).open('/authorisations')).html).toContain(another)
  there.at(now)
})

describe('others', () => {
  it('an officer sees the own authorisation without a name; who has none is told what to do', async () => {
    const officer = await visitorOf(there, 'officer', now)
    const own = await officer.open('/authorisations')
    expect(own.text).toMatch(/Moje upoważnienia .* 1\/2026 .*31\.12\.2027 Obowiązuje/)
    expect(own.html).not.toMatch(/authorisations\/new|\/revoke/)
    const { text } = await (await visitorOf(there, 'unauthorised', now)).open('/authorisations')
    expect(text).toContain('o upoważnienie zapytaj dyrektora')
  })

  it('the dpo reads all; nobody but the director of this home changes any', async () => {
    const dpo = await visitorOf(there, 'dpo', now)
    const list = await dpo.open('/authorisations')
    expect(list.text).toContain('Grażyna Fikcyjna')
    expect(list.html).not.toContain('/revoke')
    for (const name of ['dpo', 'officer', 'admin', 'reviewer'] as const) {
      const { open } = await visitorOf(there, name, now)
      for (const path of ['/authorisations/new', `/authorisations/${there.authorisation}/revoke`]) {
        expect([name, path, (await open(path)).status]).toEqual([name, path, 403])
      }
    }
    const foreign = await visitorOf(there, 'otherDirector', now)
    expect((await foreign.open(`/authorisations/${there.authorisation}/revoke`)).status).toBe(404)
    for (const name of ['reporter', 'admin', 'head'] as const) {
      expect([name, (await (await visitorOf(there, name, now)).open('/authorisations')).status]).toEqual([name, 403])
    }
  })
})
