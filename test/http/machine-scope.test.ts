// A machine made to read statistics: it reads them as its person, and every other route of the running app is shut to it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { caller, signInAsClient, type Call } from '../support/client.ts'
import { castOf, type Cast } from '../support/crew.ts'
import { mayOpen } from '../support/page-access.ts'
import { routesOf } from '../support/requests.ts'
import { addedBy, eventsOf, rowsOf, tablesOf, withoutLedger } from '../support/rows.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
/** Literal on purpose: a new route is closed to such a machine until somebody writes it down here. */
const reads = [
  'GET /api/me',
  'GET /api/statistics/:table',
  'GET /api/records/:list',
  'GET /api/closes',
  'GET /api/closes/preview',
  'GET /api/closes/:id',
  'GET /api/closes/:id/manifest',
  'GET /api/closes/:id/verification',
  'GET /api/closes/:id/tables/:table',
  'GET /api/closes/:id/publication',
  'GET /api/publications',
  'GET /api/publications/:id',
  'GET /api/publications/:id/tables/:table',
]

let there: World
let cast: Cast
let made: { id: string; secret: string }
let machine: Call
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  made = (await cast.head('POST', '/api/clients', { scope: 'statistics' })).body
  machine = await signInAsClient(publicUrl, made.id, made.secret, there.request)
})
afterAll(() => there.end())

const shown = (route: string) => {
  const [method = '', path = ''] = route.split(' ')
  return { method: method as 'GET', path: path.replaceAll(/:\w+/g, 'x') }
}
const codeOf = async (route: string) => {
  const { method, path } = shown(route)
  const { status, body } = await machine(method, path, method === 'GET' ? undefined : {})
  return [route, status, body?.code]
}

describe('a machine made to read statistics', () => {
  it('is refused every route but those that read statistics, and writes nothing but that it was refused', async () => {
    const shut = Object.keys(mayUse).filter((route) => !reads.includes(route))
    expect(shut.length).toBeGreaterThan(100)
    const before = withoutLedger(await tablesOf(there.client))
    const { events } = await addedBy(there.client, async () => {
      for (const route of shut) expect(await codeOf(route)).toEqual([route, 403, 'not-permitted'])
    })
    expect(withoutLedger(await tablesOf(there.client))).toEqual(before)
    expect(new Set(events.map(({ action }) => action))).toEqual(new Set(['refused']))
  }, 30_000)

  it('gets past the door to every route that reads statistics, and there is all it may do', async () => {
    const known = routesOf(there)
    expect(reads.filter((route) => !known.includes(route))).toEqual([])
    const table = '/api/statistics/T1?from=2026-01&to=2026-03'
    for (const path of ['/api/me', table, '/api/records/handed-over?from=2026-01&to=2026-03', '/api/closes'])
      expect([path, (await machine('GET', path)).status]).toEqual([path, 200])
    expect((await machine('GET', table)).body).toEqual((await cast.head('GET', table)).body)
  })

  it('gets no page, no path that only looks like statistics, and none by another method', async () => {
    for (const path of Object.keys(mayOpen)) expect([path, (await codeOf(`GET ${path}`))[1]]).toEqual([path, 403])
    for (const path of [
      '/api/statisticsx',
      '/api/me/x',
      '/API/closes',
      '/x/api/closes',
      '/api/closes%2f..%2fcases',
      '/api/statistics/../cases',
      '/api/statistics/%2e%2e/cases',
      '/api//closes',
      '/api/nothing',
    ])
      expect([path, (await machine('GET', path)).status]).toEqual([path, 403])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as 'POST'[])
      expect([method, (await machine(method, '/api/closes')).status]).toEqual([method, 403])
  })

  it('may what its person may and no more: who reads no statistics makes none that does', async () => {
    const { id, secret } = (await cast.admin('POST', '/api/clients', { scope: 'statistics' })).body
    const idle = await signInAsClient(publicUrl, id, secret, there.request)
    const answer = await idle('GET', '/api/statistics/T1?from=2026-01&to=2026-03')
    expect([answer.status, answer.body.code]).toEqual([403, 'not-permitted'])
  })

  it('stays what it was made for: in its event, in the list, in its row; another scope is none', async () => {
    const whole = (await cast.head('POST', '/api/clients', {})).body
    const { items } = (await cast.head('GET', '/api/clients')).body
    const scopeOf = (id: string) => items.find((one: { id: string }) => one.id === id).scope
    expect([scopeOf(made.id), scopeOf(whole.id)]).toEqual(['statistics', null])
    const told = (await eventsOf(there.client)).filter(({ subject }) => subject === made.id)
    expect(told.map(({ action, detail }) => [action, JSON.parse(detail).scope])).toEqual([
      ['create-client', 'statistics'],
    ])
    expect(await rowsOf(there.client, 'SELECT scope FROM client WHERE id = ?', [made.id])).toEqual([
      { scope: 'statistics' },
    ])
    expect((await cast.head('POST', '/api/clients', { scope: 'everything' })).status).toBe(422)
  })

  it('is nobody with a token that names a scope nobody knows', async () => {
    const of = { ...there.people.head, scope: 'everything' as 'statistics' }
    const { token } = await there.services.tokens.issue(of, now)
    expect((await caller(publicUrl, token, there.request)('GET', '/api/me')).status).toBe(401)
  })
})
