// Every "no" of the register on the wire: each code of the closed list is produced by some request, all in one shape,
// in the reader's language, and nothing that was submitted comes back.
import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { refusals, type RefusalCode } from '../../src/domain/refusal.ts'
import { changeHome } from '../../src/register/common/organisations.ts'
import { languages } from '../../src/words/language.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import type { Answer } from '../support/client.ts'
import {
  asking,
  approve,
  castOf,
  counted,
  deliver,
  describeAll,
  describing,
  file,
  ifMatch,
  must,
  newestCase,
  prepare,
  register,
  report,
} from '../support/crew.ts'
import type { Cast } from '../support/crew.ts'
import { makeSigningKeys, publicJwks, signStatement } from '../../src/ledger/signature.ts'
import { proposeDisposal } from '../support/proposed.ts'
import { standInAuthority, standInHome } from '../support/two-instances.ts'
import { publicUrl, world, type World } from '../support/world.ts'

type Headers = Record<string, string>
type Attempt = (headers: Headers) => Promise<Answer>

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

/** A request without a token, as a browser on our own page sends it. */
const stranger = async (method: string, path: string, body?: string, headers: Headers = {}): Promise<Answer> => {
  const same = { 'sec-fetch-site': 'same-origin', ...(body !== undefined && { 'content-type': 'application/json' }) }
  const init = { method, headers: { ...same, ...headers }, ...(body !== undefined && { body }) }
  const answer = await there.request(path, init)
  return { status: answer.status, body: JSON.parse(await answer.text()), etag: null, headers: answer.headers }
}
const signIn = (name: string, headers: Headers) =>
  stranger('POST', '/api/sign-in', JSON.stringify({ name, password: 'nie to hasło, co trzeba' }), headers)

/** A declined report of a home that has recorded how long it keeps. */
async function declined(): Promise<string> {
  const { items } = await must(200, cast.director('GET', '/api/homes'))
  const { id: home, version } = items.find(({ id }: { id: string }) => id === there.organisations.home)
  const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }
  await must(200, cast.director('POST', `/api/organisations/${home}/retention`, rule, ifMatch(version)))
  const { id } = await file(cast)
  const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'
  await must(200, cast.director('POST', `/api/entries/${id}/decline`, { reason }, ifMatch(1)))
  return id
}

type Brought = {
  headers: Headers
  pin?: boolean
  file?: string
  wrong?: object
  changed?: object
  otherKeys?: boolean
  /** A file that was taken in before, with these changes. */
  before?: object
}

/** A nil return of a home outside, brought to its authority. */
async function bring({ headers, pin = true, wrong = {}, otherKeys = false, ...given }: Brought): Promise<Answer> {
  const home = await standInHome(there)
  const keys = there.keys.ledger
  const theirs = { theirHome: 'their-home', theirAuthority: 'their-authority' }
  if (pin) {
    const jwks = JSON.stringify(publicJwks(keys))
    await must(200, cast.head('POST', `/api/homes/${home}/pin`, { jwks, ...theirs }, ifMatch(2)))
    await must(200, cast.reviewer('POST', `/api/homes/${home}/confirm-pin`, { compared: true }, ifMatch(3)))
  }
  const nil = {
    ...{ format: 3, transfer: 'one', home: 'their-home', authority: 'their-authority', kind: 'nil', previous: null },
    ...{ sentAt: '2026-03-09T09:00:00.000Z', cutoff: { stream: 'their-home:2026', seq: 1 }, counts: { U: 0, N: 0 } },
    ...{ awaitingDecision: 0, residents: null, snapshots: [], checkpoints: [] },
  }
  const fileOf = async (changed: object, by = keys) => {
    const manifest = await signStatement(by, { ...nil, ...changed }, 'transfer')
    return JSON.stringify({ format: 'register-transfer', version: 1, manifest, snapshots: [], ...wrong })
  }
  const path = `/api/homes/${home}/take-in`
  if (given.before) await must(201, cast.head('POST', path, { file: await fileOf(given.before) }))
  const file = given.file ?? (await fileOf(given.changed ?? {}, otherKeys ? await makeSigningKeys() : keys))
  return cast.reviewer('POST', path, { file }, headers)
}

/** Code → how to be refused with it, any number of times. */
const attempts: Record<RefusalCode, () => Promise<Attempt>> = {
  malformed: async () => (headers) => cast.reporter('POST', '/api/entries', '{"what":', headers),
  'idempotency-key-required': async () => (headers) =>
    cast.reporter('POST', '/api/entries', report, { ...headers, 'idempotency-key': 'krótki' }),
  unauthenticated: async () => (headers) => stranger('GET', '/api/me', undefined, headers),
  'sign-in-failed': async () => (headers) => signIn('nikt', headers),
  'not-permitted': async () => (headers) => cast.reporter('GET', '/api/entries', undefined, headers),
  'no-active-authorisation': async () => (headers) => cast.unauthorised('GET', '/api/entries', undefined, headers),
  'foreign-origin': async () => (headers) => signIn('nikt', { ...headers, 'sec-fetch-site': 'cross-site' }),
  'not-found': async () => (headers) => cast.director('GET', '/api/entries/nie-ma', undefined, headers),
  'method-not-allowed': async () => (headers) => cast.director('DELETE' as never, '/api/entries', undefined, headers),
  'idempotency-mismatch': async () => {
    const key = { 'idempotency-key': 'ten-sam-klucz' }
    await must(201, cast.reporter('POST', '/api/entries', report, key))
    return (headers) => cast.reporter('POST', '/api/entries', { ...report, home: '' }, { ...headers, ...key })
  },
  'wrong-state': async () => {
    const { id } = await file(cast)
    return (headers) => cast.director('POST', `/api/entries/${id}/approve`, {}, { ...headers, ...ifMatch(1) })
  },
  'retention-not-recorded': async () => {
    const { id } = await file(cast.other)
    return (headers) => cast.otherDirector('POST', '/api/disposals', { entries: [id] }, headers)
  },
  'still-kept': async () => {
    const id = await declined()
    return (headers) => cast.director('POST', '/api/disposals', { entries: [id] }, headers)
  },
  'legal-hold': async () => {
    const id = await declined()
    const reason = 'Sąd zażądał akt tej sprawy.'
    await must(200, cast.director('POST', `/api/entries/${id}/hold`, { reason }, ifMatch(2)))
    return (headers) => cast.director('POST', '/api/disposals', { entries: [id] }, headers)
  },
  'second-person': async () => {
    const path = `/api/disposals/${await proposeDisposal(there, await declined(), 'director')}/confirm`
    return (headers) => cast.director('POST', path, { agreed: true }, { ...headers, ...ifMatch(1) })
  },
  'request-unseen': async () => {
    const { id } = await must(201, cast.dpo('POST', '/api/requests', asking))
    return (headers) => cast.dpo('GET', `/api/requests/${id}/held`, undefined, headers)
  },
  'census-unconfirmed': async () => {
    const lines = [{ ...counted, residentDays: 82 }]
    return (headers) => cast.director('POST', '/api/census', { month: '2026-02', lines }, headers)
  },
  'nothing-changed': async () => {
    const months = { organisation: there.organisations.authority, from: '2025-01', to: '2025-01' }
    const { digest } = await must(200, cast.head('GET', `/api/closes/preview?${new URLSearchParams(months)}`))
    const { id } = await must(201, cast.head('POST', '/api/closes', { ...months, digest }))
    return (headers) => cast.head('POST', `/api/closes/${id}/correct`, {}, { ...headers, ...ifMatch(1) })
  },
  'keys-not-pinned': async () => (headers) => bring({ headers, pin: false }),
  'file-unreadable': async () => (headers) => bring({ headers, file: '{}' }),
  'file-altered': async () => (headers) =>
    bring({ headers, wrong: { snapshots: [{ id: 'a', content: {}, salt: 'a', asOf: 'a' }] } }),
  'key-unknown': async () => (headers) => bring({ headers, otherKeys: true }),
  'not-for-us': async () => (headers) => bring({ headers, changed: { home: 'another' } }),
  'already-taken-in': async () => (headers) => bring({ headers, before: {} }),
  'receipt-recorded': async () => {
    await register(cast)
    const id = await deliver(cast)
    await must(200, cast.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(2)))
    const path = `/api/transfers/${id}/record-receipt`
    return (headers) => cast.director('POST', path, { file: 'e30.e30.e30' }, { ...headers, ...ifMatch(3) })
  },
  'receipt-of-another': async () => {
    const apart = await world()
    onTestFinished(() => apart.end())
    await standInAuthority(apart)
    const { director, dpo, ...crew } = castOf(apart)
    const [{ id: home, version }] = (await must(200, director('GET', '/api/outside'))).items
    const jwks = JSON.stringify(publicJwks(apart.keys.ledger))
    await must(200, director('POST', `/api/homes/${home}/pin`, { jwks }, ifMatch(version)))
    await must(200, dpo('POST', `/api/homes/${home}/confirm-pin`, { compared: true }, ifMatch(version + 1)))
    await register({ director, dpo, ...crew })
    const path = `/api/transfers/${await deliver({ director, dpo, ...crew })}/record-receipt`
    const of = { format: 2, transfer: 'another', home, authority: 'a', content: '', at: '2026-03-09T09:00:00.000Z' }
    const signed = await signStatement(apart.keys.ledger, of, 'receipt')
    return (headers) => director('POST', path, { file: signed }, { ...headers, ...ifMatch(2) })
  },
  'transfer-missing': async () => (headers) => bring({ headers, changed: { previous: 'another' } }),
  'transfer-forked': async () => (headers) => bring({ headers, before: {}, changed: { transfer: 'another' } }),
  'book-not-open': async () => {
    const { id } = await file(cast.other)
    const body = { category: 'N01', threat: false }
    return (headers) => cast.otherOfficer('POST', `/api/entries/${id}/register`, body, { ...headers, ...ifMatch(1) })
  },
  'decline-needs-director': async () => {
    const { id } = await file(cast, { what: { ...report.what, alleges: ['staff'] } })
    const body = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
    return (headers) => cast.officer('POST', `/api/entries/${id}/decline`, body, { ...headers, ...ifMatch(1) })
  },
  'joining-shuts-out': async () => {
    await register(cast)
    const { id } = await file(cast, { concerns: [there.people.director.person] })
    const { items } = await must(200, cast.officer('GET', '/api/entries?state=registered'))
    const body = { into: items[0].number }
    return (headers) => cast.officer('POST', `/api/entries/${id}/merge`, body, { ...headers, ...ifMatch(1) })
  },
  'reports-joined': async () => {
    const { id, reference } = await file(cast)
    const other = await file(cast)
    const merging = cast.officer('POST', `/api/entries/${other.id}/merge`, { into: reference }, ifMatch(1))
    await must(200, merging)
    const body = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
    return (headers) => cast.director('POST', `/api/entries/${id}/decline`, body, { ...headers, ...ifMatch(2) })
  },
  'follow-up-incomplete': async () => {
    const id = await register(cast)
    return (headers) => cast.director('POST', `/api/entries/${id}/approve`, {}, { ...headers, ...ifMatch(2) })
  },
  'breach-incomplete': async () => {
    await approve(cast.other)
    const id = await deliver(cast.other)
    const { version, snapshots } = await must(200, cast.otherDirector('GET', `/api/transfers/${id}`))
    const hidden = { handover: snapshots[0].case, version: 1 }
    await must(200, cast.otherDirector('POST', `/api/transfers/${id}/quarantine`, hidden, ifMatch(version)))
    const [{ id: breach }] = (await must(200, cast.otherDirector('GET', '/api/breaches'))).items
    return (headers) => cast.otherDirector('POST', `/api/breaches/${breach}/close`, {}, { ...headers, ...ifMatch(1) })
  },
  'closing-incomplete': async () => {
    const id = await approve(cast)
    return (headers) => cast.director('POST', `/api/entries/${id}/close`, {}, { ...headers, ...ifMatch(6) })
  },
  'description-unconfirmed': async () => {
    await register(cast.other)
    const id = await prepare(cast.other)
    const { digest } = await must(200, cast.otherDirector('GET', `/api/transfers/${id}`))
    return (headers) =>
      cast.otherDirector('POST', `/api/transfers/${id}/send`, { digest }, { ...headers, ...ifMatch(1) })
  },
  'not-nil': async () => {
    const { items } = await must(200, cast.otherDirector('GET', '/api/transfers?limit=1'))
    const body = { digest: 'a'.repeat(64), nil: true }
    const path = `/api/transfers/${items[0].id}/send`
    return (headers) => cast.otherDirector('POST', path, body, { ...headers, ...ifMatch(1) })
  },
  'transfer-open': async () => (headers) => cast.otherDirector('POST', '/api/transfers', {}, headers),
  'no-authority': async () => {
    const [operator] = (await there.client.execute(`SELECT person FROM client WHERE id = 'c-founder'`)).rows
    const credential = { kind: 'client', id: 'c-founder', person: String(operator?.['person']), inHome: true } as const
    const none = { action: 'supervision', basis: 'none', noAuthority: 'umowa wygasła', fromOn: '2026-03-01' } as const
    await changeHome(there.services.ports, there.organisations.otherHome, none, {
      credential,
      now: '2026-03-09T10:00:00.000Z',
    })
    return (headers) => cast.otherDirector('POST', '/api/transfers', {}, headers)
  },
  'nothing-to-send': async () => {
    await deliver(cast)
    const id = await prepare(cast)
    const { digest } = await must(200, cast.director('GET', `/api/transfers/${id}`))
    return (headers) => cast.director('POST', `/api/transfers/${id}/send`, { digest }, { ...headers, ...ifMatch(1) })
  },
  'no-open-question': async () => {
    const { id, number } = await newestCase(cast)
    const { items } = await must(200, cast.director('GET', '/api/entries?limit=200'))
    const { version } = items.find((one: { number: string }) => one.number === number)
    const body = { text: 'Nikt o nic nie pytał.', digest: 'a'.repeat(64) }
    return (headers) => cast.director('POST', `/api/cases/${id}/answer`, body, { ...headers, ...ifMatch(version) })
  },
  'recommendation-open': async () => {
    // One is prepared already.
    const { items } = await must(200, cast.director('GET', '/api/transfers'))
    await approve(cast)
    const { digest } = await describeAll(cast, items[0].id)
    await must(200, cast.director('POST', `/api/transfers/${items[0].id}/send`, { digest }, ifMatch(1)))
    const { id } = await newestCase(cast)
    const steps = [
      ['take', {}],
      ['assess', { outcome: 'adequate_with_remarks', reasons: 'Zasadne, brakuje poręczy przy łóżkach.' }],
      ['recommend', { text: 'Zamontować poręcze.', owner: 'maintenance', dueOn: '2026-12-31' }],
    ] as const
    for (const [index, [action, body]] of steps.entries())
      await must(200, cast.reviewer('POST', `/api/cases/${id}/${action}`, body, ifMatch(index + 1)))
    return (headers) => cast.reviewer('POST', `/api/cases/${id}/close`, {}, { ...headers, ...ifMatch(4) })
  },
  'conflicting-roles': async () => {
    const path = `/api/people/${there.people.dpo.person}/grant-role`
    return (headers) => cast.admin('POST', path, { role: 'director' }, { ...headers, ...ifMatch(1) })
  },
  'already-exists': async () => {
    const body = { name: 'Ktoś Zmyślony', signInName: 'officer', roles: ['reporter'] }
    return (headers) => cast.admin('POST', '/api/people', body, headers)
  },
  'already-set-up': async () => {
    const person = { name: 'Ktoś Zmyślony', signInName: 'ktos', password: 'trzy zielone parasole' }
    const organisation = { kind: 'voivode', name: 'Wydział Drugi' }
    const body = JSON.stringify({ token: 'nie-ten', organisation, person })
    return (headers) => stranger('POST', '/api/setup', body, headers)
  },
  stale: async () => {
    const { id } = await file(cast)
    return (headers) => cast.director('POST', `/api/entries/${id}/approve`, {}, { ...headers, ...ifMatch(7) })
  },
  'precondition-required': async () => {
    const { id } = await file(cast)
    return (headers) => cast.director('POST', `/api/entries/${id}/approve`, {}, headers)
  },
  'too-large': async () => (headers) => cast.reporter('POST', '/api/entries', ' '.repeat(1_000_001), headers),
  'unsupported-media-type': async () => (headers) =>
    cast.reporter('POST', '/api/entries', report, { ...headers, 'content-type': 'text/plain' }),
  invalid: async () => (headers) => cast.reporter('POST', '/api/entries', {}, headers),
  'personal-data-in-text': async () => {
    const id = await register(cast)
    const body = { ...describing, description: 'Kontakt: 601 234 567, osoba upadła.' }
    return (headers) => cast.director('POST', `/api/entries/${id}/describe`, body, { ...headers, ...ifMatch(2) })
  },
  'too-many-attempts': async () => {
    for (let failure = 0; failure < 5; failure++) await signIn('zgadywana', {})
    return (headers) => signIn('zgadywana', headers)
  },
  unavailable: async () => {
    await there.client.execute('PRAGMA busy_timeout = 0')
    const other = createClient({ url: `file:${there.folder}/register.db` })
    const held = await other.transaction('write')
    return async (headers) => {
      const answer = await cast.reporter('POST', '/api/entries', report, headers)
      if (headers['accept-language'] === 'uk') held.close()
      return answer
    }
  },
  internal: async () => {
    const broken = await world()
    await broken.client.execute('DROP TABLE idempotency')
    return async (headers) => {
      const answer = await castOf(broken).reporter('POST', '/api/entries', report, headers)
      there.errors.push(...broken.errors.splice(0))
      if (headers['accept-language'] === 'uk') await broken.end()
      return answer
    }
  },
}

const securityHeaders = {
  'content-security-policy': expect.stringContaining("default-src 'none'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

describe('a refusal', () => {
  it.each(Object.keys(attempts) as RefusalCode[])('is given as %s, in one shape and three languages', async (code) => {
    const attempt = await attempts[code]()
    for (const language of languages) {
      const { status, body, headers } = await attempt({
        'accept-language': language,
        'x-request-id': `badanie-${language}`,
      })
      const { errors, ...rest } = body
      expect(rest).toEqual({
        type: `${publicUrl}/problems/${code}`,
        ...refusalWords[code][language],
        status: refusals[code],
        code,
        requestId: `badanie-${language}`,
      })
      expect(status).toBe(refusals[code])
      for (const error of errors ?? []) {
        expect(error).toEqual({
          pointer: expect.stringMatching(/^(\/|\?|$)/),
          code: expect.any(String),
          detail: expect.any(String),
        })
      }
      expect(Object.fromEntries(headers)).toMatchObject({
        ...securityHeaders,
        'content-type': 'application/problem+json',
        'content-language': language,
        'x-request-id': `badanie-${language}`,
      })
    }
    const { pathname } = new URL(`${publicUrl}/problems/${code}`)
    const meaning = await (await there.request(pathname)).json()
    expect(meaning).toEqual({ code, status: refusals[code], ...refusalWords[code] })
  })

  it('is logged when it is our fault, by its class and code and nothing else', () => {
    expect(there.errors.length).toBeGreaterThanOrEqual(6)
    for (const line of there.errors)
      expect(line).toEqual({
        requestId: expect.stringMatching(/^badanie-/),
        error: expect.stringMatching(/^\w+$/),
        code: expect.stringMatching(/^(internal|unavailable)$/),
      })
  })
})
