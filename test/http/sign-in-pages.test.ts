// Signing in on a page, coming back to where one wanted to go, and what a stranger or a foreign site gets instead.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeAt, placesWithPages } from '../../src/http/pages/places.ts'
import type { Reader } from '../../src/http/pages/reader.ts'
import { password, unescape, visitorOf, visitorWith, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let officer: Visitor
const stranger = () => visitorWith(there, '')

beforeAll(async () => {
  there = await world(now)
  officer = await visitorOf(there, 'officer', now)
})
afterAll(() => there.end())

const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? ''

describe('who is not signed in', () => {
  it('is led to sign in and then to the page that was asked for', async () => {
    const asked = await stranger().open('/entries?state=reported')
    expect([asked.status, asked.location]).toEqual([303, '/sign-in?next=%2Fentries%3Fstate%3Dreported'])
    const form = await stranger().open(asked.location ?? '')
    expect(form.html).toContain('name="next" value="/entries?state=reported"')
    const entered = await stranger().send('/sign-in', { '/name': 'officer', '/password': password }, form)
    expect([entered.status, entered.location]).toEqual([303, '/entries?state=reported'])
    const set = entered.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^__Host-session=[\w-]+\.[\w-]+\.[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await visitorWith(there, cookieOf(entered.headers)).open('/start')).status).toBe(200)
  })

  it.each(['https://zly.example', '//zly.example', '/\\zly.example', 'javascript:alert(1)', '/a\nb'])(
    'is never led to another site: %j',
    async (next) => {
      const entered = await stranger().send('/sign-in', { next, '/name': 'officer', '/password': password })
      expect([entered.status, entered.location]).toEqual([303, '/start'])
    },
  )

  it('learns by a wrong password nothing but that it was wrong, and keeps the name typed', async () => {
    const wrong = await stranger().send('/sign-in', { '/name': 'officer', '/password': 'nie to hasło' })
    const unknown = await stranger().send('/sign-in', { '/name': 'nikt', '/password': 'nie to hasło' })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.text).toBe(unknown.text)
    expect(wrong.html).toContain('value="officer"')
    expect(wrong.html).not.toContain('nie to hasło')
    expect(wrong.html).toContain('role="alert"')
  })

  it('can send no book instead of a name', async () => {
    const long = await stranger().send('/sign-in', { '/name': 'n'.repeat(100_000), '/password': password })
    expect([long.status, long.html.length < 120_000]).toEqual([401, true])
  })

  it('finds no way in of the demonstration outside of it', async () => {
    expect((await stranger().send('/demo/sign-in', { role: 'director' })).status).toBe(404)
    expect((await stranger().open('/')).html).not.toContain('/demo/sign-in')
  })
})

describe('a form sent after the session ended', () => {
  const typed = {
    '/what/description': 'Pani <M> upadła „przy” łóżku & skarży się',
    '/what/alleges:list': ['staff', 'crime'],
  }
  const inTheForm = 'Pani <M> upadła „przy” łóżku & skarży się'
  const asOfficer = { '/name': 'officer', '/password': password }
  /** The officer's form, opened with a session and sent without one. */
  const expired = async () => stranger().send('/reports/new', typed, await officer.open('/reports/new'))

  it('keeps what was typed, through signing in, until it is shown again', async () => {
    const ended = await expired()
    expect(ended.status).toBe(401)
    expect(unescape(ended.html)).toContain(`value="${inTheForm}"`)
    const entered = await stranger().send('/sign-in', asOfficer, ended)
    expect(entered.status).toBe(200)
    expect(entered.html).toContain('action="/reports/new"')
    const back = await officer.send('/reports/new', {}, entered)
    expect(back.status).toBe(200)
    expect(unescape(back.html)).toContain(inTheForm)
    expect((await (await there.as('officer'))('GET', '/api/entries')).body.items).toEqual([])
  })

  it('is kept through a wrong password too', async () => {
    const wrong = await stranger().send(
      '/sign-in',
      { '/name': 'officer', '/password': 'nie to hasło' },
      await expired(),
    )
    expect(wrong.status).toBe(401)
    const entered = await stranger().send('/sign-in', asOfficer, wrong)
    expect(unescape(entered.html)).toContain(`value="${inTheForm}"`)
  })

  it('is given back to nobody else who signs in on the same computer', async () => {
    await visitorOf(there, 'colleague', now)
    const entered = await stranger().send('/sign-in', { '/name': 'colleague', '/password': password }, await expired())
    expect([entered.status, entered.location]).toEqual([303, '/start?dropped'])
    const colleague = visitorWith(there, cookieOf(entered.headers))
    const start = await colleague.open('/start?dropped')
    expect(start.text).toContain('czekał formularz innej osoby')
    expect(unescape(start.html)).not.toContain('upadła')
  })

  it('is not kept when nobody can tell whose it is, and never when it holds passwords', async () => {
    const nobodys = await stranger().send('/reports/new', { _key: 'klucz-niczyj', ...typed })
    const secret = { '/current': 'stare hasło', '/password': 'nowe hasło', '/again': 'nowe hasło' }
    const change = await stranger().send('/account/password', secret, await officer.open('/account/password'))
    for (const { status, html, text } of [nobodys, change]) {
      expect([status, text.includes('Sesja wygasła')]).toEqual([401, true])
      expect(unescape(html)).not.toMatch(/upadła|hasło"/)
    }
  })

  it('of signing out needs no signing in', async () => {
    const out = await visitorWith(there, '__Host-session=dawna.osoba').send('/sign-out')
    expect([out.status, out.location]).toEqual([303, '/sign-in?out'])
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-session=; Max-Age=0/)
  })

  it('is not shown when it comes from another site', async () => {
    const body = new URLSearchParams({ _for: 'x', '/what/description': 'podrzucone' }).toString()
    const headers = {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://zly.example',
      'sec-fetch-site': 'cross-site',
    }
    const answer = await there.request('/reports/new', { method: 'POST', body, headers })
    expect(answer.status).toBe(401)
    expect(await answer.text()).not.toContain('podrzucone')
  })
})

describe('who is signed in', () => {
  it('sees the own name, and ways only to pages of the own roles', async () => {
    const { html } = await officer.open('/start')
    expect(html).toContain('Grażyna Fikcyjna')
    const ways = [...html.matchAll(/<li><a href="(\/[a-z-]+(?:\/[a-z]+)?)"/g)].map(([, href]) => href)
    expect(ways).toEqual(expect.arrayContaining(['/start', '/reports/new', '/reports', '/entries', '/transfers']))
    expect(ways).not.toContain('/cases')
    expect(ways).not.toContain('/people')
  })

  it('has on paper from where it comes and when', async () => {
    const { html } = await officer.open('/start')
    expect(html).toContain('Dom pod Zmyślonym Dębem · wydrukowano 09.03.2026, 11:00')
  })

  it('sees in the navigation where a page belongs that has no place of its own', () => {
    const acting = (['officer', 'reviewer', 'admin'] as const).map((role) => ({ role }))
    const here = placesWithPages({ self: { acting } } as unknown as Reader)
    const at = (path: string) => placeAt(here, path)?.href
    expect(
      ['/cases/7', '/cases/7/answer', '/entries/7/close', '/homes/7/basis', '/clients', '/entriesx'].map(at),
    ).toEqual(['/cases', '/entries', '/entries', '/organisations', '/people', undefined])
  })

  it('cannot be made to act from another site', async () => {
    for (const path of ['/sign-out', '/reports/new', '/sign-in']) {
      const answer = await there.request(path, {
        method: 'POST',
        body: '_key=abcdefgh',
        headers: {
          accept: 'text/html',
          cookie: officer.cookie,
          origin: 'https://zly.example',
          'sec-fetch-site': 'cross-site',
        },
      })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await officer.open('/start')).status).toBe(200)
  })

  it('is told in the own frame that a page does not exist', async () => {
    const { status, html } = await officer.open('/nie-ma-takiej')
    expect(status).toBe(404)
    expect(html).toMatch(/<h1>[^<]+[^.<]<\/h1>/)
    expect(html).toMatch(/class="govuk-button" href="\/start"/)
    expect(html).toContain('Grażyna Fikcyjna')
  })

  it('is signed out by whoever signs in next in the same browser', async () => {
    const before = await visitorOf(there, 'head', now)
    const entered = await before.send('/sign-in', { '/name': 'officer', '/password': password })
    expect(entered.status).toBe(303)
    expect((await before.open('/start')).status).toBe(303)
    expect((await visitorWith(there, cookieOf(entered.headers)).open('/start')).html).toContain('Grażyna Fikcyjna')
  })

  it('signs out here, or everywhere', async () => {
    const [here, elsewhere, third] = await Promise.all([1, 2, 3].map(() => visitorOf(there, 'reviewer', now)))
    const out = await here!.send('/sign-out', {}, await here!.open('/start'))
    expect([out.status, out.location]).toEqual([303, '/sign-in?out'])
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-session=; Max-Age=0/)
    expect((await here!.open('/start')).status).toBe(303)
    expect((await elsewhere!.open('/start')).status).toBe(200)
    await elsewhere!.send('/sign-out', { everywhere: 'yes' }, await elsewhere!.open('/start'))
    expect((await third!.open('/start')).status).toBe(303)
  })
})

describe('the language', () => {
  it('is chosen once, kept by the browser, and leads back', async () => {
    const chosen = await stranger().open('/language/uk?back=%2Fsign-in%3Fout')
    expect([chosen.status, chosen.location]).toEqual([303, '/sign-in?out'])
    const { html } = await visitorWith(there, cookieOf(chosen.headers)).open('/sign-in')
    expect(html).toContain('<html lang="uk"')
    expect(html).toContain('Увійти')
    expect((await stranger().open('/language/uk?back=https://zly.example')).location).toBe('/')
    expect((await stranger().open('/language/xx')).status).toBe(404)
  })
})
