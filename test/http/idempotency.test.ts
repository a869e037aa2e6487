// The same key and bytes answer the same and happen once: one after another, all at once, after a restart; another's key is
// another's (design.md §5, §9).
import { beforeAll, describe, expect, it } from 'vitest'
import { makeApp } from '../../src/http/app.ts'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { makeServices } from '../../src/program.ts'
import {
  castOf,
  describeAll,
  file,
  ifMatch,
  must,
  newestCase,
  prepare,
  registering,
  report,
  type Cast,
} from '../support/crew.ts'
import { addedBy } from '../support/rows.ts'
import { publicUrl, world, type World } from '../support/world.ts'
import type { Call } from '../support/client.ts'

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

const key = (name: string) => ({ 'idempotency-key': `klucz-${name}` })
const versioned = (events: { version: number | null }[]) => events.filter(({ version }) => version !== null)

/** Every kind of change there is: what makes it ready, then the request. */
const changes: [name: string, make: () => Promise<() => ReturnType<Call>>][] = [
  ['a report', async () => () => cast.reporter('POST', '/api/entries', report, key('zgloszenie'))],
  [
    'a registration, with its number',
    async () => {
      const { id } = await file(cast)
      return () => cast.officer('POST', `/api/entries/${id}/register`, registering, { ...ifMatch(1), ...key('wpis') })
    },
  ],
  ['a transfer', async () => () => cast.otherDirector('POST', '/api/transfers', {}, key('przekazanie'))],
  [
    'a sending',
    async () => {
      const id = await prepare(cast)
      const { digest } = await describeAll(cast, id)
      return () => cast.director('POST', `/api/transfers/${id}/send`, { digest }, { ...ifMatch(1), ...key('wysylka') })
    },
  ],
  [
    'a step of a case',
    async () => {
      const { id } = await newestCase(cast)
      return () => cast.reviewer('POST', `/api/cases/${id}/take`, {}, { ...ifMatch(1), ...key('podjecie') })
    },
  ],
  [
    'a document',
    async () => {
      const paper = {
        number: 'X/1',
        issuedOn: '2026-03-02',
        scopes: ['receive'],
        fromOn: '2026-03-03',
        untilOn: '2026-12-31',
      }
      const body = { ...paper, person: there.people.unauthorised.person }
      return () => cast.director('POST', '/api/authorisations', body, key('upowaznienie'))
    },
  ],
  [
    'an invitation, with its token',
    async () => () =>
      cast.admin(
        'POST',
        '/api/people',
        { name: 'Nowa Osoba', signInName: 'nowa', roles: ['reporter'] },
        key('zaproszenie'),
      ),
  ],
  ['a client, with its secret', async () => () => cast.dpo('POST', '/api/clients', {}, key('system-zew'))],
]

describe('the same request again', () => {
  it.each(changes)('answers the same and does nothing: %s', async (_name, make) => {
    const send = await make()
    const first = await send()
    expect([first.status, first.body]).toEqual([
      expect.toBeOneOf([200, 201]),
      expect.objectContaining({ id: expect.any(String) }),
    ])
    for (let again = 0; again < 3; again++) {
      const { result, events } = await addedBy(there.client, send)
      expect([result.status, result.body, result.etag, events]).toEqual([first.status, first.body, first.etag, []])
    }
  })

  it('answers the same when it is sent twenty times at once', async () => {
    const { id } = await file(cast)
    const requests = [
      () => cast.reporter('POST', '/api/entries', report, key('naraz-zgloszenie')),
      () => cast.officer('POST', `/api/entries/${id}/register`, registering, { ...ifMatch(1), ...key('naraz-wpis') }),
      () => cast.dpo('POST', '/api/clients', {}, key('naraz-system')),
    ]
    for (const send of requests) {
      const { result, events } = await addedBy(there.client, () => Promise.all(Array.from({ length: 20 }, send)))
      const answers = new Set(result.map(({ status, body }) => JSON.stringify([status, body])))
      expect([...answers]).toHaveLength(1)
      expect(result[0]?.status).toBeLessThan(300)
      expect(versioned(events)).toHaveLength(1)
    }
  })

  it('answers the same after a restart', async () => {
    const send = (of: Call) => of('POST', '/api/entries', report, key('przed-i-po'))
    const first = await send(cast.reporter)
    const { client, keysClient, close } = await openEmbedded(there.folder, there.folder)
    const clock = () => new Date('2026-03-09T10:05:00.000Z')
    const wiring = { publicUrl, migrations, group: 1, poolSize: 2, asset: async () => undefined, keys: there.keys }
    const services = makeServices({ ...wiring, client, keysClient, clock })
    const app = makeApp({ services: () => services, settings: { publicUrl, mode: 'real' }, clock })
    const { token } = await services.tokens.issue(there.people.reporter, clock().toISOString())
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...key('przed-i-po') }
    const again = await app.request('/api/entries', { method: 'POST', headers, body: JSON.stringify(report) })
    expect([again.status, await again.json()]).toEqual([first.status, first.body])
    close()
  })

  it('answers the same when its subject has moved on since', async () => {
    const { id } = await file(cast)
    const send = () =>
      cast.officer('POST', `/api/entries/${id}/register`, registering, { ...ifMatch(1), ...key('pozniej') })
    const first = await send()
    await must(200, cast.officer('POST', `/api/entries/${id}/feedback`, { how: 'orally' }, ifMatch(2)))
    const again = await send()
    expect([again.status, again.body, again.etag]).toEqual([200, first.body, '"v2"'])
  })
})

describe('a key', () => {
  it('stands for its bytes: others are refused, and so is another path', async () => {
    const same = key('inne-bajty')
    await must(201, cast.reporter('POST', '/api/entries', report, same))
    const others = [
      { ...report, condition: { harm: 2 } },
      `${JSON.stringify(report)} `,
      JSON.stringify({ ...report, where: report.where }, undefined, 1),
    ]
    for (const body of others) {
      const { result, events } = await addedBy(there.client, () => cast.reporter('POST', '/api/entries', body, same))
      expect([result.status, result.body.code, events]).toEqual([409, 'idempotency-mismatch', []])
    }
    const { id } = await file(cast)
    const elsewhere = () =>
      cast.officer('POST', `/api/entries/${id}/approve`, {}, { ...ifMatch(1), ...key('inne-miejsce') })
    await must(403, elsewhere())
    const used = { ...key('wpis-i-co-dalej') }
    await must(200, cast.officer('POST', `/api/entries/${id}/register`, registering, { ...ifMatch(1), ...used }))
    expect(
      (
        await must(
          409,
          cast.officer('POST', `/api/entries/${id}/feedback`, { how: 'orally' }, { ...ifMatch(2), ...used }),
        )
      ).code,
    ).toBe('idempotency-mismatch')
  })

  it('is the person’s own: another with the same key is another', async () => {
    const same = key('wspolny-klucz')
    const [mine, hers] = [
      await must(201, cast.reporter('POST', '/api/entries', report, same)),
      await must(201, cast.colleague('POST', '/api/entries', report, same)),
    ]
    expect(hers.id).not.toBe(mine.id)
    const foreign = await must(201, cast.otherReporter('POST', '/api/entries', report, same))
    expect(new Set([mine.id, hers.id, foreign.id]).size).toBe(3)
  })

  it('of a refused request may be used for the right one', async () => {
    const same = key('drugie-podejscie')
    await must(422, cast.reporter('POST', '/api/entries', { ...report, who: { residents: [] } }, same))
    await must(201, cast.reporter('POST', '/api/entries', report, same))
  })

  it('is asked for before anything is decided, and must be one', async () => {
    const { id } = await file(cast)
    const requests = [
      [cast.reporter, '/api/entries', report],
      [cast.officer, `/api/entries/${id}/register`, registering],
      [cast.director, '/api/transfers', {}],
      [cast.dpo, '/api/clients', {}],
    ] as const
    for (const wrong of ['', 'siedem7', 'ze spacja w srodku', 'a'.repeat(129), 'tab\tw-srodku'])
      for (const [call, path, body] of requests) {
        const { code } = await must(400, call('POST', path, body, { 'idempotency-key': wrong, ...ifMatch(1) }))
        expect([wrong, path, code]).toEqual([wrong, path, 'idempotency-key-required'])
      }
    await must(201, cast.reporter('POST', '/api/entries', report, { 'idempotency-key': '!~8znakow' }))
    await must(201, cast.reporter('POST', '/api/entries', report, { 'idempotency-key': 'a'.repeat(128) }))
  })
})
