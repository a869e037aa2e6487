// The password and the invitation on the wire: what the pages' own routes answer, and to whom.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, ifMatch, must, type Cast } from '../support/crew.ts'
import { publicUrl, world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const password = 'trzy zielone parasole'
const next = 'cztery żółte kalosze'
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  there.request(`${publicUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  })
const signIn = async (of: string) => {
  const answer = await post('/api/sign-in', { name: 'colleague', password: of })
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
const invites = (version: number) =>
  must(200, cast.admin('POST', `/api/people/${there.people.colleague.person}/invite`, {}, ifMatch(version)))

it('somebody invited anew activates the account, and changes the password from the own session', async () => {
  const { activation, state, version } = await invites(1)
  expect([state, version, activation.untilAt]).toEqual(['invited', 2, '2026-03-16T10:00:00.000Z'])
  expect((await post('/api/activation', { token: activation.token, password })).status).toBe(200)
  const { cookie } = await signIn(password)
  const { cookie: elsewhere } = await signIn(password)
  const change = (by: string, given: object) => post('/api/password', given, { cookie: by })

  expect((await change(cookie, { current: 'nie to hasło', password: next })).status).toBe(401)
  const short = await change(cookie, { current: password, password: 'krótkie' })
  expect([short.status, (await short.json()).errors]).toMatchObject([
    422,
    [{ pointer: '/password', code: 'too-short' }],
  ])
  expect((await change(cookie, { current: password })).status).toBe(422)
  const changed = await change(cookie, { current: password, password: next })
  expect([changed.status, await changed.text()]).toEqual([204, ''])
  expect((await change(elsewhere, { current: next, password })).status).toBe(401)
  expect((await signIn(password)).status).toBe(401)
  expect((await signIn(next)).status).toBe(200)
})

it('a change from another website, from a machine or from nobody is refused', async () => {
  const given = { current: password, password: next }
  const { activation } = await invites(1)
  await post('/api/activation', { token: activation.token, password })
  const { cookie } = await signIn(password)
  expect((await post('/api/password', given, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post('/api/password', given)).status).toBe(401)
  expect((await cast.colleague('POST', '/api/password', given)).body.code).toBe('not-permitted')
  expect((await signIn(password)).status).toBe(200)
})

it('nobody but the admin of the home invites, and no account that is in use', async () => {
  const path = `/api/people/${there.people.colleague.person}/invite`
  for (const name of ['director', 'dpo', 'officer', 'otherDirector', 'head'] as const)
    expect((await cast[name]('POST', path, {}, ifMatch(1))).status).toBe(404)
  expect((await cast.admin('POST', path, {})).status).toBe(428)
  const { activation } = await invites(1)
  await post('/api/activation', { token: activation.token, password })
  expect((await cast.admin('POST', path, {}, ifMatch(3))).body.code).toBe('wrong-state')
})
