// Accounts over HTTP: setting up, signing in, tokens of machine clients, and the administration of people.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeApp } from '../../src/http/app.ts'
import { markMode, openSetup } from '../../src/register/common/setup.ts'
import { caller } from '../support/client.ts'
import { emptyInstance, home, now, password } from '../support/accounts-world.ts'
import { publicUrl, world, type World } from '../support/world.ts'

type Headers = Record<string, string>
type App = { request: (path: string, init?: RequestInit) => Promise<Response> | Response }

const sameOrigin = { origin: publicUrl }
let keys = 0

/** A browser of one person: keeps the cookie, sends our origin, an idempotency key and JSON. */
const browser = (app: App) => {
  let cookie = ''
  const send = async (method: string, path: string, body?: unknown, headers: Headers = {}) => {
    const answer = await app.request(path, {
      method,
      headers: {
        ...sameOrigin,
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': `key-000${keys++}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  return { send, cookie: () => cookie }
}

let there: World
beforeEach(async () => {
  there = await world()
  onTestFinished(() => there.end())
})

const token = (form: Headers, headers: Headers = {}) =>
  there.app.request('/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
const basic = (client: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString('base64')}`,
})
const grant = { grant_type: 'client_credentials' }

describe('POST /oauth/token', () => {
  it('gives a ten-minute token for a secret in the form or in the header', async () => {
    const { client, secret, person } = there.people.officer
    for (const asked of [
      token({ ...grant, client_id: client, client_secret: secret }),
      token(grant, basic(client, secret)),
    ]) {
      const answer = await asked
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const { access_token, ...rest } = (await answer.json()) as { access_token: string }
      expect(rest).toEqual({ token_type: 'Bearer', expires_in: 600 })
      const me = await there.app.request('/api/me', { headers: { authorization: `Bearer ${access_token}` } })
      expect(await me.json()).toMatchObject({ person, acting: [{ role: 'officer' }] })
    }
  })

  it('refuses in the words of RFC 6749', async () => {
    const { client, secret } = there.people.officer
    const right = { ...grant, client_id: client, client_secret: secret }
    const cases: [Promise<Response> | Response, number, string][] = [
      [token({ ...right, client_secret: 'x' }), 401, 'invalid_client'],
      [token(grant), 401, 'invalid_client'],
      [token(grant, basic('c-unknown', secret)), 401, 'invalid_client'],
      [token(grant, { authorization: 'Basic %%%' }), 401, 'invalid_client'],
      [token({ ...right, grant_type: 'password' }), 400, 'unsupported_grant_type'],
      [token({ client_id: client, client_secret: secret }), 400, 'invalid_request'],
      [token(right, basic(client, secret)), 400, 'invalid_request'],
      [token(right, { 'content-type': 'application/json' }), 400, 'invalid_request'],
      [
        there.app.request('/oauth/token', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `${new URLSearchParams(right)}&grant_type=client_credentials`,
        }),
        400,
        'invalid_request',
      ],
    ]
    for (const [asked, status, error] of cases) {
      const answer = await asked
      expect([answer.status, await answer.json()]).toEqual([status, { error }])
      expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="token"' : null)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('closes a client to guesses after five, and opens it again in the next quarter of an hour', async () => {
    const { client, secret } = there.people.officer
    const right = { ...grant, client_id: client, client_secret: secret }
    for (let failure = 0; failure < 5; failure++)
      expect((await token({ ...right, client_secret: 'x' })).status).toBe(401)
    const answer = await token(right)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900'])
    there.at('2026-03-09T10:15:00.000Z')
    expect((await token(right)).status).toBe(200)
  })
})

describe('a page session', () => {
  const operator = { name: 'operator', password: 'dostatecznie długie hasło' }

  it('begins with a cookie no script can read and ends with signing out', async () => {
    const { send, cookie } = browser(there.app)
    const answer = await send('POST', '/api/sign-in', operator)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ untilAt: '2026-03-09T22:00:00.000Z' })
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^__Host-session=[\w-]{43}\.[\w-]{36}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await send('GET', '/api/me')).body.acting).toMatchObject([{ role: 'admin' }])
    const kept = cookie()
    expect((await send('POST', '/api/sign-out', {})).status).toBe(204)
    expect((await send('GET', '/api/me', undefined, { cookie: kept })).status).toBe(401)
  })

  it('changes nothing when another site asks, signing in included', async () => {
    const { send } = browser(there.app)
    const foreign = { origin: 'https://inna.example' }
    expect((await send('POST', '/api/sign-in', operator, foreign)).body.code).toBe('foreign-origin')
    await send('POST', '/api/sign-in', operator)
    expect((await send('POST', '/api/sign-out', {}, foreign)).body.code).toBe('foreign-origin')
    expect((await send('GET', '/api/me')).status).toBe(200)
  })

  it('is not opened with a wrong password, and not at all after five', async () => {
    const { send } = browser(there.app)
    const guess = { ...operator, password: 'zgaduję, zgaduję' }
    for (let failure = 0; failure < 5; failure++) {
      const answer = await send('POST', '/api/sign-in', guess)
      expect([answer.status, answer.body.code]).toEqual([401, 'sign-in-failed'])
    }
    const answer = await send('POST', '/api/sign-in', operator)
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      429,
      'too-many-attempts',
      '900',
    ])
  })
})

describe('from an empty database to a working home', () => {
  it('takes a setup, an invitation, an activation and an authorisation', async () => {
    const { ports, tokens } = await emptyInstance()
    await markMode(ports, 'real', now)
    const setupToken = await openSetup(ports, now)
    const services = { ...there.services, ports, tokens }
    const settings = { publicUrl, mode: 'real' } as const
    const app = makeApp({ services: () => services, settings, clock: () => new Date(now) })
    const admin = browser(app)
    const given = { organisation: home, person: { name: 'Anna Zmyślona', signInName: 'anna', password } }
    const wrong = await admin.send('POST', '/api/setup', { token: 'x', ...given })
    expect([wrong.status, wrong.body.code]).toEqual([404, 'not-found'])
    const set = await admin.send('POST', '/api/setup', { token: setupToken, ...given })
    expect(set.status).toBe(201)
    expect((await admin.send('POST', '/api/setup', { token: setupToken, ...given })).body.code).toBe('already-set-up')

    const joins = async (signInName: string, roles: string[]) => {
      await admin.send('POST', '/api/sign-in', { name: 'anna', password })
      const invited = await admin.send('POST', '/api/people', { name: `${signInName} Zmyślona`, signInName, roles })
      expect(invited.status).toBe(201)
      const person = browser(app)
      const { token } = invited.body.activation
      expect((await person.send('POST', '/api/activation', { token, password })).status).toBe(200)
      expect((await person.send('POST', '/api/activation', { token, password })).body.code).toBe('not-found')
      expect((await person.send('POST', '/api/sign-in', { name: signInName, password })).status).toBe(200)
      return { ...person, id: invited.body.id as string }
    }
    const director = await joins('dyr', ['director'])
    const officer = await joins('ela', ['officer'])
    const paper = {
      person: officer.id,
      number: 'UPW-1/2026',
      issuedOn: '2026-03-02',
      scopes: ['receive'],
      fromOn: '2026-03-03',
      untilOn: '2026-12-31',
    }
    const granted = await director.send('POST', '/api/authorisations', paper)
    expect([granted.status, granted.headers.get('etag')]).toEqual([201, '"v1"'])
    const confirm = `/api/authorisations/${granted.body.id}/confirm`
    const unsigned = await director.send('POST', confirm, { documentSigned: true }, { 'if-match': '"v1"' })
    expect(unsigned.body.errors).toMatchObject([{ pointer: '/confidentialityStatement' }])
    const body = { documentSigned: true, confidentialityStatement: true }
    expect((await director.send('POST', confirm, body)).body.code).toBe('precondition-required')
    expect((await director.send('POST', confirm, body, { 'if-match': '"v1"' })).headers.get('etag')).toBe('"v2"')
    expect((await officer.send('GET', '/api/me')).body.acting).toMatchObject([{ role: 'officer', scopes: ['receive'] }])
    expect((await officer.send('GET', '/api/authorisations')).body.items).toMatchObject([{ inForce: true, name: null }])
    expect((await director.send('GET', '/api/people')).body.items).toHaveLength(3)
  })
})

describe('the administration', () => {
  it('answers the same to the same request, and tells a moved account from a missing one', async () => {
    const admin = await there.as('admin')
    const given = { name: 'Anna Zmyślona', signInName: 'anna', roles: ['reporter'] }
    const key = { 'idempotency-key': 'the-same-key' }
    const first = await admin('POST', '/api/people', given, key)
    const second = await admin('POST', '/api/people', given, key)
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body])
    expect((await admin('POST', '/api/people', { ...given, name: 'Inna' }, key)).body.code).toBe('idempotency-mismatch')
    const role = { role: 'officer' }
    const path = `/api/people/${first.body.id}/grant-role`
    expect((await admin('POST', path, role, { 'if-match': '"v7"' })).status).toBe(412)
    expect((await admin('POST', path, role, { 'if-match': '"v1"' })).status).toBe(200)
    expect((await admin('POST', '/api/people/nobody/deactivate', {}, { 'if-match': '"v1"' })).status).toBe(404)
    expect((await admin('POST', `/api/people/${first.body.id}/deactivate`, {}, { 'if-match': '"v2"' })).status).toBe(
      200,
    )
  })

  it('names the fields that are wrong and repeats none of their values', async () => {
    const director = await there.as('director')
    const answer = await director('POST', '/api/authorisations', {
      person: there.people.reporter.person,
      number: ' ',
      issuedOn: '2026-02-30',
      scopes: ['approve'],
      fromOn: '2026-03-10',
      untilOn: 'jutro-jutro',
      note: 'Halina',
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ pointer, code }: Headers) => `${pointer} ${code}`)).toEqual([
      '/number too-short',
      '/issuedOn impossible-date',
      '/scopes/0 unknown-code',
      '/untilOn impossible-date',
      ' unknown-field',
    ])
    expect(JSON.stringify(answer.body)).not.toMatch(/jutro|Halina|approve/)
  })

  it('shows each side its homes, and lets only the operator change who supervises them', async () => {
    const { organisations } = there
    const ids = async (name: Parameters<World['as']>[0]) =>
      (await (await there.as(name))('GET', '/api/homes')).body.items.map(({ id }: { id: string }) => id)
    expect(await ids('reporter')).toEqual([organisations.home])
    expect(await ids('reviewer')).toEqual([organisations.home])
    expect(await ids('otherHead')).toEqual([organisations.otherHome])
    expect(await ids('analyst')).toEqual([])
    const body = { basis: 'none', noAuthority: 'dom prywatny', fromOn: '2026-03-09' }
    const path = `/api/homes/${organisations.home}/supervision`
    const director = await there.as('director')
    expect((await director('POST', path, body, { 'if-match': '"v4"' })).body.code).toBe('not-permitted')
    expect((await (await there.as('head'))('POST', path, body, { 'if-match': '"v4"' })).body.code).toBe('not-found')
    const operator = browser(there.app)
    await operator.send('POST', '/api/sign-in', { name: 'operator', password: 'dostatecznie długie hasło' })
    expect((await operator.send('POST', path, body, { 'if-match': '"v4"' })).status).toBe(200)
    expect(await ids('reviewer')).toEqual([])
  })

  it('gives a machine nothing of the home plane when its person becomes a carer later', async () => {
    const admin = await there.as('admin')
    const invited = await admin('POST', '/api/people', {
      name: 'Lidia Przyszła',
      signInName: 'lidia',
      roles: ['admin'],
    })
    const { id: person, activation } = invited.body
    const lidia = browser(there.app)
    await lidia.send('POST', '/api/activation', { token: activation.token, password })
    await lidia.send('POST', '/api/sign-in', { name: 'lidia', password })
    const { id, secret } = (await lidia.send('POST', '/api/clients', {})).body
    const directing = { role: 'director' }
    expect((await admin('POST', `/api/people/${person}/grant-role`, directing, { 'if-match': '"v2"' })).status).toBe(
      200,
    )
    const { access_token } = (await (await token(grant, basic(id, secret))).json()) as { access_token: string }
    const machine = caller(publicUrl, access_token, there.request)
    expect((await machine('GET', '/api/entries')).status).toBe(403)
    expect((await machine('GET', '/api/reports')).body.items).toEqual([])
    expect((await machine('GET', '/api/me')).body.acting.map(({ role }: { role: string }) => role)).toEqual(['admin'])
  })

  it('has a machine act for who connects it, shows the secret in that answer only, and lets maker and administrator end it', async () => {
    const [dpo, admin] = [await there.as('dpo'), await there.as('admin')]
    const made = await dpo('POST', '/api/clients', {})
    expect(made.status).toBe(201)
    const { id, secret } = made.body
    expect((await token(grant, basic(id, secret))).status).toBe(200)
    for (const call of [dpo, admin]) {
      const list = (await call('GET', '/api/clients')).body.items
      expect(list.find((item: { id: string }) => item.id === id).person).toBe(there.people.dpo.person)
      expect(JSON.stringify(list)).not.toContain(secret)
    }
    expect((await (await there.as('director'))('GET', '/api/clients')).body.code).toBe('not-permitted')
    expect((await admin('POST', `/api/clients/${id}/end`, {}, { 'if-match': '"v1"' })).status).toBe(200)
    expect((await token(grant, basic(id, secret))).status).toBe(401)
  })

  it('gives an administrator no machine that acts as somebody else: neither dpo, nor director, nor anybody of the register', async () => {
    const admin = await there.as('admin')
    for (const name of ['dpo', 'director', 'officer', 'reporter', 'reviewer', 'head'] as const) {
      const { person } = there.people[name]
      expect([name, (await admin('POST', '/api/clients', { person })).status]).toEqual([name, 422])
    }
    const { id, secret } = (await admin('POST', '/api/clients', {})).body
    const { access_token } = (await (await token(grant, basic(id, secret))).json()) as { access_token: string }
    const machine = caller(publicUrl, access_token, there.request)
    expect((await machine('GET', '/api/me')).body.person).toBe(there.people.admin.person)
    for (const path of ['/api/ledger', '/api/requests', '/api/breaches']) {
      expect([path, (await machine('GET', path)).body.code]).toEqual([path, 'not-permitted'])
    }
    for (const name of ['reporter', 'officer', 'director'] as const) {
      expect((await (await there.as(name))('POST', '/api/clients', {})).body.code).toBe('not-permitted')
    }
  })
})
