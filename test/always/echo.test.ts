// What comes back with an answer: nothing that was submitted, whatever the part of the request it was planted in, and the same
// headers on every kind of answer. Paths and methods that do not exist are refused like everything else.
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse, openToAnyone } from '../support/access.ts'
import { castOf, must, register, report, type Cast } from '../support/crew.ts'
import { documentOf, kindOf, parametersOf, requestFor, type Aim } from '../support/requests.ts'
import { everySubject } from '../support/every-subject.ts'
import { world, type World } from '../support/world.ts'

const marker = 'Zaba7Wypis'
const found = new RegExp(marker, 'i')

let there: World
let cast: Cast
let document: any
let aim: Aim
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  document = await documentOf(there)
  await register(cast)
  const { home, authority } = there.organisations
  aim = { home, authority, person: there.people.colleague.person, ids: await everySubject(there, cast, 'colleague') }
  return () => there.end()
})

/** The same value with the marker in the place of each leaf, beside the fields of each object, and as each whole. */
function* planted(value: unknown): Generator<unknown> {
  yield marker
  yield { [marker]: marker }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const one of planted(item)) yield value.with(index, one)
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, [marker]: 'x' }
    for (const [key, item] of Object.entries(value)) for (const one of planted(item)) yield { ...value, [key]: one }
  }
}

/** @param what of the attempt, for whoever reads a failure */
const expectSilent = async (answer: Response, what: string) => {
  expect([what, answer.status]).toEqual([what, expect.toSatisfy((status: number) => status < 500)])
  expect([what, [...answer.headers].flat().join('\n')]).toEqual([what, expect.not.stringMatching(found)])
  expect([what, await answer.text()]).toEqual([what, expect.not.stringMatching(found)])
}

const requestBy = async (
  route: string,
  changed: { path?: string; body?: unknown; headers?: Record<string, string> },
) => {
  const { method, path, body, headers } = requestFor(document, route, aim)
  const name = mayUse[route]?.at(-1)
  const { token } = await there.services.tokens.issue(there.people[name ?? 'director'], '2026-03-09T10:00:00.000Z')
  const sent = changed.body ?? body
  return there.request(changed.path ?? path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'sec-fetch-site': 'same-origin',
      ...(sent !== undefined && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      ...headers,
      ...changed.headers,
    },
    ...(sent !== undefined && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
  })
}

const documented = [...Object.keys(mayUse), ...openToAnyone.filter((route) => route.startsWith('POST /api'))]
const posts = documented.filter((route) => route.startsWith('POST') && !/sign-in|activation/.test(route))

describe('an answer', () => {
  it('repeats nothing of an address', async () => {
    for (const route of documented) {
      const { path } = requestFor(document, route, aim)
      const [bare = '', query = ''] = path.split('?')
      const names = parametersOf(document, route)
      const queries = [marker, ...names].map((name) => `${name}=${marker}`)
      for (const one of queries) {
        const kept = new URLSearchParams(query)
        kept.delete(one.split('=')[0] ?? '')
        await expectSilent(await requestBy(route, { path: `${bare}?limit=1&${kept}&${one}` }), `${route} ${one}`)
      }
      const kind = kindOf(route)
      const other = kind ? bare.replace(aim.ids[kind], `${marker}%00%2F..%2F`) : `${bare}/${marker}`
      await expectSilent(await requestBy(route, { path: other }), other)
      await expectSilent(await there.request(other), other)
    }
  }, 60_000)

  // After the addresses: what is accepted here is rightly shown by lists.
  it('repeats nothing of a body', async () => {
    for (const route of posts) {
      const { body } = requestFor(document, route, aim)
      for (const one of planted(body))
        await expectSilent(await requestBy(route, { body: one }), `${route} ${JSON.stringify(one)}`)
      await expectSilent(await requestBy(route, { body: `{"${marker}` }), route)
      await expectSilent(await requestBy(route, { body: `{"${marker}":1,"${marker}":2}` }), route)
    }
  }, 60_000)

  it('repeats nothing of a header, but a request id that looks like one', async () => {
    const names = [
      'if-match',
      'idempotency-key',
      'accept-language',
      'content-type',
      'accept',
      'origin',
      'host',
      'x-request-id',
    ]
    for (const route of [
      'GET /api/entries',
      'POST /api/entries',
      'POST /api/entries/:id/follow-up',
      'GET /api/cases/:id',
    ])
      for (const name of [
        ...names,
        'authorization',
        'cookie',
        'x-forwarded-host',
        'sec-fetch-site',
        'user-agent',
        'if-none-match',
      ])
        await expectSilent(await requestBy(route, { headers: { [name]: `${marker} <x>` } }), `${route} ${name}`)
    const given = async (id: string) =>
      (await requestBy('GET /api/me', { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await given('Zaba7Wypis')).toBe('Zaba7Wypis')
    for (const id of [
      'krótki',
      '1234567',
      'a'.repeat(65),
      'ma spację w środku',
      'a;b=c;d-e-f',
      '<script>alert(1)</script>',
    ])
      expect(await given(encodeURIComponent(id) === id ? id : Buffer.from(id).toString('latin1'))).toMatch(
        /^[\da-f]{8}-[\da-f-]{27}$/,
      )
  })

  it('leaves nothing of it in the log', () => {
    expect(JSON.stringify(there.errors)).not.toMatch(found)
  })
})

describe('every kind of answer', () => {
  const always = {
    'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/),
    'cache-control': expect.any(String),
  }

  it('carries the headers that keep browsers and caches from mischief', async () => {
    const of = [
      [200, await there.request('/')],
      [200, await there.request('/health/live')],
      [200, await there.request('/openapi.json')],
      [401, await there.request('/api/me')],
      [401, await there.request('/nie-ma')],
      [404, await there.request('/assets/nie-ma.js')],
      [404, await there.request('/problems/nie-ma')],
      [200, await requestBy('GET /api/entries', {})],
      [
        200,
        await requestBy('GET /api/statistics/:table', {
          path: '/api/statistics/T1?from=2026-01&to=2026-03&format=csv',
        }),
      ],
      [201, await requestBy('POST /api/entries', { body: report })],
      [422, await requestBy('POST /api/entries', { body: {} })],
      [405, await requestBy('POST /api/entries', { path: '/api/me', body: {} })],
      [413, await requestBy('POST /api/entries', { body: ' '.repeat(1_000_001) })],
    ] as const
    for (const [status, answer] of of) {
      expect([status, Object.fromEntries(answer.headers)]).toEqual([answer.status, expect.objectContaining(always)])
      if (status >= 400 || answer.url.includes('/api/')) expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('is a refusal where there is no such path or method', async () => {
    for (const path of ['/nie-ma', '/api', '/api/entries/', '/api/entries/x/y/z', '/api/Entries', '/.git/HEAD'])
      expect([path, (await must(404, cast.director('GET', path))).code]).toEqual([path, 'not-found'])
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']) {
      const answer = await cast.director(method as never, '/api/entries')
      expect([method, answer.body.code, answer.headers.get('allow')]).toEqual([
        method,
        'method-not-allowed',
        'POST, GET',
      ])
    }
    expect(await must(405, cast.director('POST', '/api/me', {}))).toMatchObject({ code: 'method-not-allowed' })
    expect(await must(405, cast.director('POST', '/health/live', {}))).toMatchObject({ code: 'method-not-allowed' })
  })

  it('is without a body when only the head was asked for, and a look all the same', async () => {
    const id = await register(cast)
    const head = await cast.director('HEAD' as never, `/api/entries/${id}`)
    expect([head.status, head.body, head.etag]).toEqual([200, '', '"v2"'])
    const { items } = await must(200, cast.director('GET', `/api/entries/${id}/history`))
    expect(items.filter(({ action }: { action: string }) => action === 'look-entry')).toHaveLength(1)
    expect((await cast.director('HEAD' as never, '/api/entries/nie-ma')).status).toBe(404)
    expect((await there.request('/health/live', { method: 'HEAD' })).status).toBe(200)
  })

  it('allows no other origin', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    for (const method of ['GET', 'OPTIONS'])
      expect(
        [...(await there.request('/api/entries', { method, headers })).headers.keys()].filter((name) =>
          name.startsWith('access-control'),
        ),
      ).toEqual([])
  })
})
