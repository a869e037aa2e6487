// Every route of the running app, against everybody: strangers, wrong roles, other homes and authorities, ids of another kind.
// The lists here are literal on purpose: a new route is closed to all until somebody writes down who may use it.
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSigningKeys } from '../../src/ledger/signature.ts'
import { endClient } from '../../src/register/common/clients.ts'
import { changePerson } from '../../src/register/common/people.ts'
import { makeTokens } from '../../src/vault/access-token.ts'
import { mayUse, openToAnyone, withoutAim } from '../support/access.ts'
import { castOf, ifMatch, type Cast } from '../support/crew.ts'
import { people, type PersonName } from '../support/population.ts'
import { documentOf, isPage, kindOf, requestFor, routesOf, type Aim } from '../support/requests.ts'
import { addedBy, rowsOf, tablesOf, withoutLedger, withoutLinks, type EventRow } from '../support/rows.ts'
import { everySubject } from '../support/every-subject.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const names = Object.keys(people) as PersonName[]
const closed = Object.keys(mayUse)

/** To whom of the first home and authority a route's subject belongs; to all others it does not exist. */
const partiesOf = (route: string): readonly string[] =>
  /\/api\/(transfers|cases)\/:id|\/api\/homes\/:id\/(pin|confirm-pin|unpin)/.test(route)
    ? ['home', 'authority']
    : /\/api\/(cases|statistics|records|closes)|take-in/.test(route)
      ? ['authority']
      : ['home']

let there: World
let cast: Cast
let document: any
let aim: Aim

beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  document = await documentOf(there)
  const { home, authority } = there.organisations
  aim = { home, authority, person: there.people.officer.person, ids: await everySubject(there, cast) }
  return () => there.end()
})

/** The request as somebody sends it who knows the subject's version. */
const send = async (name: PersonName, route: string, { ids, ...at } = aim) => {
  const { method, path, body } = requestFor(document, route, { ...at, ids })
  const kind = kindOf(route)
  return cast[name](method, path, body, ifMatch(kind ? await versionOf(ids[kind]) : 1))
}
const versionOf = async (id: string) => {
  const [found] = await rowsOf(there.client, 'SELECT max(version) AS version FROM event WHERE subject = ?', [id])
  return Number(found?.['version'] ?? 1)
}

describe('the list of routes', () => {
  it('is told here whole: open to anyone, or with who may use it', () => {
    // Pages have a list of their own (pages.test.ts).
    const routes = routesOf(there).filter((route) => !isPage(route))
    expect(routes).toEqual([...openToAnyone, ...closed].filter((route) => !isPage(route)).toSorted())
  })

  it('has nothing but routes of subjects this test knows', () => {
    expect(closed.filter((route) => route.includes(':id') && !kindOf(route))).toEqual([])
  })
})

describe('a stranger', () => {
  const unauthenticated = { code: 'unauthenticated', status: 401 }
  const knock = async (route: string, headers: Record<string, string> = {}) => {
    const { method, path, body } = requestFor(document, route, aim)
    const given = {
      'content-type': 'application/json',
      'idempotency-key': 'nieznajomy-1',
      'if-match': '"v1"',
      ...headers,
    }
    return there.request(path, { method, headers: given, ...(body && { body: JSON.stringify(body) }) })
  }
  const expectShut = async (headers?: Record<string, string>, routes = closed) => {
    const before = withoutLinks(await tablesOf(there.client))
    for (const route of routes) {
      const answer = await knock(route, headers)
      expect([route, answer.status]).toEqual([route, 401])
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      expect(await answer.json()).toMatchObject(unauthenticated)
    }
    expect(withoutLinks(await tablesOf(there.client))).toEqual(before)
  }

  let turn = 0
  /** Every fifth route, other ones each time: all are behind the same guard. */
  const some = () => {
    turn += 1
    return closed.filter((_, index) => (index + turn) % 5 === 0)
  }

  it('finds every route shut that is not on the open list', () => expectShut())

  it('finds paths shut that do not exist, and open ones by another method', async () => {
    for (const path of ['/api', '/api/nothing', '/admin', '/api/entries/', '/API/entries', '/api//entries', '/.env'])
      expect([path, (await there.request(path)).status]).toEqual([path, 401])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect([method, (await there.request('/health/live', { method })).status]).toEqual([method, 401])
  })

  it('gains nothing by a header that is no token', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      'Basic ZGVtbzpkZW1v',
      'Bearer a.b.c',
      `Bearer ${'a'.repeat(5000)}`,
    ])
      await expectShut({ authorization }, some())
    for (const cookie of ['__Host-session=x', '__Host-session=x.y', '__Host-session=.', 'session=x.y'])
      await expectShut({ cookie, 'sec-fetch-site': 'same-origin' }, some())
  })

  it('gains nothing by a token of any other making', async () => {
    const { person, client } = there.people.director
    const now = '2026-03-09T10:00:00.000Z'
    const [key] = there.keys.tokens.keys as [JWK]
    const seconds = Date.parse(now) / 1000
    const claims = {
      iss: publicUrl,
      aud: publicUrl,
      sub: person,
      client_id: client,
      in_home: true,
      jti: 'j',
      iat: seconds,
      exp: seconds + 600,
    }
    const signed = (changed: object, header: object = {}, by: JWK | Uint8Array = key) =>
      new SignJWT({ ...claims, ...changed })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid ?? '', ...header })
        .sign(by as never)
    expect((await knock('GET /api/me', { authorization: `Bearer ${await signed({})}` })).status).toBe(200)

    const foreign = await makeTokens(await makeSigningKeys(), publicUrl).issue({ person, client, inHome: true }, now)
    const stranger = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)
    const unsigned = [{ alg: 'none', typ: 'at+jwt', kid: key.kid }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    const tokens = [
      foreign.token,
      await signed({}, {}, stranger),
      await signed({}, { alg: 'HS256' }, Buffer.from(JSON.stringify(key))),
      await signed({}, { typ: 'JWT' }),
      await signed({}, {}, there.keys.ledger.keys[0] as JWK),
      await signed({ exp: seconds - 1, iat: seconds - 601 }),
      await signed({ aud: 'https://elsewhere.example' }),
      await signed({ iss: 'https://elsewhere.example' }),
      await signed({ sub: there.people.reporter.person }),
      await signed({ client_id: there.people.reporter.client }),
      `${unsigned}.`,
      `${unsigned}.${'A'.repeat(86)}`,
    ]
    for (const token of tokens) await expectShut({ authorization: `Bearer ${token}` }, some())
  })

  it('is whoever comes with a token older than ten minutes', async () => {
    const { person, client } = there.people.director
    const { token } = await there.services.tokens.issue({ person, client, inHome: true }, '2026-03-09T09:49:59.000Z')
    await expectShut({ authorization: `Bearer ${token}` })
  })

  it('is who was let in a moment ago, once the client is ended or the person deactivated', async () => {
    const now = '2026-03-09T10:00:00.000Z'
    const credential = {
      kind: 'client',
      id: there.people.admin.client,
      person: there.people.admin.person,
      inHome: true,
    } as const
    const tokenOf = async (name: PersonName) =>
      `Bearer ${(await there.services.tokens.issue(there.people[name], now)).token}`
    const [ended, gone] = [await tokenOf('colleague'), await tokenOf('unauthorised')]
    for (const authorization of [ended, gone]) expect((await knock('GET /api/me', { authorization })).status).toBe(200)
    await endClient(there.services.ports, there.people.colleague.client, { credential, now })
    await changePerson(
      there.services.ports,
      there.people.unauthorised.person,
      { action: 'deactivate' },
      { credential, now },
    )
    for (const authorization of [ended, gone]) await expectShut({ authorization }, some())
  })
})

describe('a person', () => {
  /** Runs what must be refused; nothing may be written but events `refused`. */
  const expectRefused = async (attempts: () => Promise<unknown>): Promise<EventRow[]> => {
    const before = withoutLedger(await tablesOf(there.client))
    const { events } = await addedBy(there.client, attempts)
    expect(withoutLedger(await tablesOf(there.client))).toEqual(before)
    expect(new Set(events.map(({ action }) => action))).toEqual(new Set(['refused']))
    return events
  }
  const gone: readonly PersonName[] = ['colleague', 'unauthorised']

  it('is refused every route that is not for this role here, and a foreign subject is not found', async () => {
    const events = await expectRefused(async () => {
      for (const route of closed) {
        for (const name of names.filter((one) => !gone.includes(one) && !mayUse[route]?.includes(one))) {
          const { status, body } = await send(name, route)
          const aimed = !withoutAim.some((path) => route.endsWith(path))
          const foreign = aimed && !partiesOf(route).includes(people[name][0])
          if (foreign) expect([route, name, status, body.code]).toEqual([route, name, 404, 'not-found'])
          else expect([route, name, status]).toEqual([route, name, expect.toBeOneOf([403, 404])])
        }
      }
    })
    expect(events.length).toBeGreaterThan(300)
  }, 30_000)

  it('finds nothing by an id of another kind', async () => {
    const [event, snapshot] = await Promise.all(
      ['event', 'door_snapshot'].map(
        async (table) => (await rowsOf(there.client, `SELECT id FROM ${table}`))[0]?.['id'],
      ),
    )
    const { home, authority } = there.organisations
    const ids = [
      ...Object.values(aim.ids),
      event,
      snapshot,
      home,
      authority,
      'nic',
      '0199f3a0-0000-7000-8000-000000000000',
    ]
    const strongest = ['director', 'admin', 'head'] as const
    await expectRefused(async () => {
      for (const route of closed) {
        const kind = kindOf(route)
        if (!kind) continue
        // A report is an entry; the authority is an organisation like the home.
        const own = [
          kind === 'reports' ? aim.ids.entries : aim.ids[kind],
          ...(kind === 'organisations' ? [authority] : []),
        ]
        for (const id of ids.filter((one) => !own.includes(String(one)))) {
          for (const name of strongest) {
            const { status, body } = await send(name, route, { ...aim, ids: { ...aim.ids, [kind]: String(id) } })
            expect([route, id, name, status, body.code]).toEqual([route, id, name, 404, 'not-found'])
          }
        }
      }
    })
  }, 90_000)

  it('gets past permission where the list says so', async () => {
    for (const route of closed) {
      for (const name of (mayUse[route] ?? []).filter((one) => !gone.includes(one))) {
        const { status } = await send(name, route)
        expect([route, name, status]).toEqual([route, name, expect.toBeOneOf([200, 201, 409, 412, 422])])
        if (route.startsWith('GET')) expect([route, name, status]).toEqual([route, name, 200])
      }
    }
  })
})
