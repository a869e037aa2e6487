// The pages of organisations and homes: the operator adds and says who supervises, a director records documents, others look.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../../src/register/common/sessions.ts'
import { visitorOf, visitorWith, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let operator: Visitor
beforeAll(async () => {
  there = await world(now)
  const { cookie } = await signIn(
    there.services.ports,
    { name: 'operator', password: 'dostatecznie długie hasło' },
    now,
  )
  operator = visitorWith(there, `__Host-session=${cookie}`)
})
afterAll(() => there.end())

const home = {
  '/kind': 'home',
  '/name': 'Dom za Zmyśloną Górą',
  '/county': '1217',
  '/types:list': ['PW', 'NF'],
  '/places:number': '45',
  '/running': 'public',
}

describe('the operator', () => {
  it('adds a home; what belongs to another kind of organisation does not count', async () => {
    expect(await operator.send('/organisations/new', { ...home, '/body': 'PCPR' })).toMatchObject({
      status: 303,
      location: '/organisations?done=organisation',
    })
    const list = await operator.open('/organisations?done=organisation')
    expect(list.text).toMatch(/Jednostka dodana.*Dom za Zmyśloną Górą powiat tatrzański 45 nie zapisano/)
    expect((await operator.send('/organisations/new', { ...home, '/kind': 'observer' })).status).toBe(303)
  })

  it('sees what is missing beside its field, with everything typed', async () => {
    const bad = await operator.send('/organisations/new', { ...home, '/county': '', '/places:number': 'dużo' })
    expect(bad.status).toBe(422)
    expect(bad.html).toMatch(/value="Dom za Zmyśloną Górą"/)
    expect(bad.html).toMatch(/value="NF"\s+checked/)
    expect(bad.html).toContain('value="dużo"')
    expect(bad.html).toContain('href="#places"')
  })

  it('says to whom a home hands over, or why to nobody', async () => {
    const path = `/homes/${there.organisations.otherHome}/supervision`
    const form = await operator.open(path)
    expect(form.text).toContain('Teraz MOPS Wymyślony organ prowadzi dom')
    const none = { '/basis': 'none', '/fromOn': '2026-03-01' }
    const bad = await operator.send(path, { ...none, '/authority': there.organisations.authority }, form)
    expect(bad.status).toBe(422)
    for (const field of ['authority', 'noAuthority']) expect(bad.html).toContain(`href="#${field}"`)
    const why = { ...none, '/noAuthority': 'dom bez zlecenia' }
    expect((await operator.send(path, why)).location).toBe('/organisations?done=supervision')
    expect((await operator.open('/organisations')).text).toContain('– dom bez zlecenia')
    expect((await operator.send(path, why, form)).status).toBe(412)
  })
})

describe('a director', () => {
  it('records the document on which the home keeps more', async () => {
    const director = await visitorOf(there, 'otherDirector', now)
    const path = `/homes/${there.organisations.otherHome}/basis`
    const fields = {
      '/covers': 'book-N',
      '/kind': 'order',
      '/number': '12/2026',
      '/issuedOn': '2026-03-02',
      '/fromOn': '2026-04-01',
    }
    const bad = await director.send(path, { ...fields, '/issuedOn': '2026-03-10' })
    expect([bad.status, bad.html]).toEqual([422, expect.stringContaining('href="#issuedOn"')])
    expect(bad.html).toContain('value="12/2026"')
    expect((await director.send(path, fields)).location).toBe('/organisations?done=basis')
    const list = await director.open('/organisations')
    expect(list.text).toContain('Ewidencja innych zdarzeń (nadzór): zarządzenie 12/2026, od 01.04.2026')
    expect(list.text).not.toContain('Dom pod Zmyślonym Dębem')
  })
})

describe('others', () => {
  it('see only what they may know of, and change nothing', async () => {
    const director = await visitorOf(there, 'director', now)
    expect((await director.open('/organisations')).text).toContain('PCPR Zmyślone organ prowadzi dom')
    const reviewer = await visitorOf(there, 'reviewer', now)
    const { text, html } = await reviewer.open('/organisations')
    expect(text).toContain('Dom pod Zmyślonym Dębem')
    expect(text).not.toContain('Dom nad Urojoną Wodą')
    expect(html).not.toMatch(/href="\/(organisations\/new|homes)/)
    const { home: id, otherHome } = there.organisations
    for (const name of ['admin', 'director', 'reviewer', 'reporter'] as const) {
      const { open } = await visitorOf(there, name, now)
      for (const path of ['/organisations/new', `/homes/${id}/supervision`])
        expect([name, path, (await open(path)).status]).toEqual([name, path, 403])
      expect((await open(`/homes/${otherHome}/basis`)).status).toBe(404)
    }
  })
})
