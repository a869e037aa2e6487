// The first pages: what a person with a browser sees before there is an account, and when something is refused.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeApp } from '../../src/http/app.ts'
import { markMode, openSetup } from '../../src/register/common/setup.ts'
import { emptyInstance } from '../support/accounts-world.ts'
import { visitorWith } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
beforeAll(async () => {
  there = await world(now)
})
afterAll(() => there.end())

const stranger = () => visitorWith(there, '')
const demoAccounts = (['reporter', 'dpo', 'inspector', 'analyst'] as const).map((role) => ({
  role,
  signInName: `demo-${role}`,
}))
const beginning = {
  '/organisation/kind': 'authority',
  '/organisation/name': 'PCPR „Próba”',
  '/organisation/body': 'PCPR',
  '/person/name': 'Anna Nowak',
  '/person/signInName': 'a.nowak',
  '/person/password': 'trzy zielone parasole',
  '/person/again': 'trzy zielone parasole',
}

it('greets in the reader’s language, without an inline script or style', async () => {
  const { html, text } = await stranger().open('/')
  expect(html).toContain('<html lang="pl"')
  expect(text).toContain('Rejestr zdarzeń nadzwyczajnych')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/)
  const ukrainian = await there.request('/', { headers: { accept: 'text/html', 'accept-language': 'uk' } })
  expect(await ukrainian.text()).toContain('<html lang="uk"')
})

it('offers in the demonstration one card for each of its accounts, and tells the way of a report once', async () => {
  const settings = { publicUrl, mode: 'demo', demo: { accounts: demoAccounts, password: 'demo demo demo' } } as const
  const app = makeApp({ services: () => there.services, settings, clock: () => new Date(now) })
  const { html, text } = await visitorWith({ ...there, request: async (url, init) => app.request(url, init) }, '').open(
    '/',
  )
  const offered = [...html.matchAll(/name="role" value="(\w+)"/g)].map(([, role]) => role)
  const tour = ['reporter', 'officer', 'director', 'reviewer', 'head']
  expect(offered).toEqual(['reporter', 'dpo', 'inspector', 'analyst', ...tour])
  expect(text.match(/Jego nazwisko jest zaszyfrowane/g)).toHaveLength(1)
})

it('leads a browser without a session to sign in and back, and answers a client of the API with problem+json', async () => {
  const page = await stranger().open('/nothing-here?x=1')
  expect([page.status, page.location]).toEqual([303, '/sign-in?next=%2Fnothing-here%3Fx%3D1'])
  const api = await there.request('/api/entries', { headers: { accept: 'text/html' } })
  expect([api.status, api.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
})

it('keeps what was typed into the set-up form, names the faulty fields, and never gives the password back', async () => {
  const form = await stranger().open('/setup?token=x')
  expect(form.html).toContain('action="/setup"')
  const answer = await stranger().send('/setup', { ...beginning, '/person/name': 'A', '/person/again': 'inne' }, form)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('value="PCPR „Próba”"')
  expect(answer.html).toMatch(/id="person-name"\s[^>]*aria-invalid="true"/)
  expect(answer.html).toContain('href="#person-name"')
  expect(answer.html).not.toContain('parasole')
  // Not all of it: the passwords are gone.
  expect(answer.text).not.toContain('To, co wpisano, zostało')
})

it('opens no second set-up, none from another site, and none without a token', async () => {
  expect(await openSetup(there.services.ports, now)).toBeUndefined()
  const form = await stranger().open('/setup?token=x')
  expect((await stranger().send('/setup', beginning, form)).status).toBe(409)
  const foreign = await there.request('/setup', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://gdzie.indziej.example',
      accept: 'text/html',
    },
    body: new URLSearchParams({ ...beginning, _token: 'x' }).toString(),
  })
  expect(foreign.status).toBe(403)
  const bare = await stranger().open('/setup')
  expect([bare.status, bare.text]).toEqual([404, expect.stringContaining('Ten adres już nie działa')])
})

it('sets up an empty register by its one-time link, once', async () => {
  const services = await emptyInstance()
  await markMode(services.ports, 'real', now)
  const token = (await openSetup(services.ports, now)) ?? ''
  const app = makeApp({
    services: () => ({ ...there.services, ...services }),
    settings: { publicUrl, mode: 'real' },
    clock: () => new Date(now),
  })
  const visitor = visitorWith({ ...there, request: async (url, init) => app.request(url, init) }, '')
  const form = await visitor.open(`/setup?token=${token}`)
  const wrong = await visitor.send('/setup', { ...beginning, _token: 'inny' }, form)
  expect([wrong.status, wrong.text]).toEqual([404, expect.stringContaining('Ten adres już nie działa')])
  const done = await visitor.send('/setup', beginning, form)
  expect([done.status, done.text]).toEqual([200, expect.stringContaining('Rejestr jest uruchomiony')])
  const signedIn = await visitor.send('/sign-in', { '/name': 'a.nowak', '/password': 'trzy zielone parasole' })
  expect([signedIn.status, signedIn.location]).toEqual([303, '/start'])
  expect((await visitor.send('/setup', beginning, form)).status).toBe(409)
})
