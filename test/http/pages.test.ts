// The first pages: what a person with a browser sees before there is an account, and when something is refused.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSetup } from '../../src/register/common/setup.ts'
import { publicUrl, world, type World } from '../support/world.ts'

let there: World
beforeAll(async () => {
  there = await world()
})
afterAll(() => there.end())

const get = (path: string, headers: Record<string, string> = {}) =>
  there.request(publicUrl + path, { headers: { accept: 'text/html', ...headers } })

it('greets in the reader’s language, without a script of its own', async () => {
  const polish = await (await get('/')).text()
  expect(polish).toContain('<html lang="pl">')
  expect(polish).toContain('Rejestr zdarzeń nadzwyczajnych')
  expect(polish).not.toMatch(/<script|style=| on\w+=/)
  expect(await (await get('/', { 'accept-language': 'uk' })).text()).toContain('<html lang="uk">')
})

it('answers a browser with a page and a client of the API with problem+json', async () => {
  const page = await get('/nothing-here')
  expect([page.status, page.headers.get('content-type')]).toEqual([401, 'text/html; charset=UTF-8'])
  expect(await page.text()).toContain('Trzeba się zalogować.')
  const api = await get('/api/entries')
  expect([api.status, api.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
})

it('keeps what was typed into the set-up form, names the faulty field, and never gives the password back', async () => {
  const typed = {
    token: 'x',
    kind: 'authority',
    organisationName: 'PCPR „Próba”',
    body: 'PCPR',
    name: 'A',
    signInName: 'a.nowak',
    password: 'trzy zielone parasole',
  }
  const answer = await there.request(`${publicUrl}/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
    body: new URLSearchParams(typed).toString(),
  })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('value="PCPR „Próba”"')
  expect(page).toMatch(/id="name"\s+name="name"[^>]*aria-invalid="true"/)
  expect(page).not.toContain('parasole')
})

it('opens no second set-up, and none from another site', async () => {
  expect(await openSetup(there.services.ports, '2026-03-09T10:00:00.000Z')).toBeUndefined()
  const form = {
    token: 'x',
    kind: 'voivode',
    organisationName: 'Wydział',
    name: 'Anna Nowak',
    signInName: 'a.nowak',
    password: 'trzy zielone parasole',
  }
  const post = (origin: string) =>
    there.request(`${publicUrl}/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, accept: 'text/html' },
      body: new URLSearchParams(form).toString(),
    })
  expect((await post('https://gdzie.indziej.example')).status).toBe(403)
  expect((await post(publicUrl)).status).toBe(409)
})
