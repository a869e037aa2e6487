// What a stranger with a URL and client secrets can see of the register, the same on every runtime. Knows the insides only to
// look into the database file afterwards. Called once by the test file of each runtime.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { shiftMonth } from '../../src/domain/statistics/months.ts'
import { tablesOfClose } from '../../src/domain/statistics/closing.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { madeWith, recompute } from '../../src/register/authority/closing.ts'
import { signInAsClient, type Call } from '../support/client.ts'
import { makeInstance, type Instance } from '../support/instance.ts'
import { people, type PersonName } from '../support/population.ts'
import { inTable, walk } from '../support/walk.ts'
import { filing, today } from './report.ts'
import { danglingReferences, documentHere, ofTheConnection, security } from './surface.ts'

export type Running = {
  url: string
  publicUrl: string
  /** Everything the program wrote to its log. */
  log: () => string
  stop: () => Promise<unknown>
}

const dist = join(import.meta.dirname, '../../dist/assets')
const planted = 'Wanda Wymyślona'

export function blackBox(start: (instance: Instance) => Promise<Running>): {
  instance: () => Instance
  running: () => Running
} {
  vi.setConfig({ testTimeout: 20_000 })
  let instance: Instance
  let running: Running
  beforeAll(async () => {
    instance = await makeInstance()
    running = await start(instance)
  }, 60_000)
  afterAll(async () => {
    await running?.stop()
    instance?.remove()
  }, 20_000)

  const calls = new Map<PersonName, Promise<Call>>()
  const as = (name: PersonName): Promise<Call> => {
    const { client, secret } = instance.people[name]
    const call = calls.get(name) ?? signInAsClient(running.url, client, secret)
    calls.set(name, call)
    return call
  }
  const get = async (path: string) => {
    const answer = await fetch(running.url + path)
    const headers = [...answer.headers].filter(([name]) => !ofTheConnection.includes(name) && name !== 'x-request-id')
    return {
      status: answer.status,
      headers: Object.fromEntries(headers),
      body: Buffer.from(await answer.arrayBuffer()),
    }
  }
  const fileOne = async (changed: object = {}) =>
    (await (await as('reporter'))('POST', '/api/entries', { ...filing, ...changed })).body

  describe('what is open to anyone', () => {
    it('is alive, and ready with its schema', async () => {
      expect((await get('/health/live')).body.toString()).toBe('{"ok":true}')
      const ready = await get('/health/ready')
      expect([ready.status, JSON.parse(ready.body.toString()).ok]).toEqual([200, true])
    })

    it('carries the same headers of security on every kind of answer', async () => {
      for (const path of [
        '/',
        '/docs',
        '/assets/page.css',
        '/openapi.json',
        '/api/me',
        '/nowhere',
        '/.well-known/jwks.json',
      ])
        expect((await get(path)).headers, path).toMatchObject(security)
    })

    it('documents itself with the same OpenAPI document, but for its address', async () => {
      const answer = await get('/openapi.json')
      expect(answer.headers).toEqual({ ...security, 'cache-control': 'no-store', 'content-type': 'application/json' })
      const document = JSON.parse(answer.body.toString())
      expect(document).toMatchObject({ openapi: '3.1.1', servers: [{ url: running.publicUrl }] })
      expect(document).toEqual(await documentHere(running.publicUrl))
      expect(danglingReferences(document)).toEqual([])
    })

    it('serves the documentation page and its files to the byte', async () => {
      const { status, headers, body } = await get('/docs')
      expect(status).toBe(200)
      expect(headers).toEqual({ ...security, 'cache-control': 'no-store', 'content-type': 'text/html; charset=UTF-8' })
      const files = [...body.toString().matchAll(/\/assets\/([\w.-]+)/g)].map(([, name = '']) => name)
      expect(files).toHaveLength(3)
      for (const name of files) {
        const hashed = name !== 'docs.js'
        const file = await get(`/assets/${name}`)
        expect(file.body.equals(readFileSync(join(dist, name))), name).toBe(true)
        expect(file.headers).toEqual({
          ...security,
          'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
          'content-type': name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
        })
      }
      expect((await get('/assets/manifest.json')).status).toBe(404)
      expect((await get('/assets/..%2fnode.js')).status).toBe(404)
    })

    it('publishes its keys without their private halves', async () => {
      const { keys } = JSON.parse((await get('/.well-known/jwks.json')).body.toString())
      const members = keys.map((key: object) => Object.keys(key).sort())
      expect(members).toEqual([0, 1].map(() => ['alg', 'crv', 'kid', 'kty', 'purpose', 'use', 'x', 'y']))
      expect(keys.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['access-token', 'ledger'])
    })

    it('gives no token for a wrong secret, and nothing without a token', async () => {
      await expect(signInAsClient(running.url, instance.people.officer.client, 'wrong')).rejects.toThrow('401')
      const { status, headers, body } = await get('/api/entries')
      expect([status, headers['content-type'], headers['www-authenticate']]).toEqual([
        401,
        'application/problem+json',
        'Bearer',
      ])
      expect(JSON.parse(body.toString())).toMatchObject({
        code: 'unauthenticated',
        type: `${running.publicUrl}/problems/unauthenticated`,
      })
    })
  })

  describe('the journey', () => {
    it('goes from the carer’s report to the month’s figures', async () => {
      const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
      const callers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await as(role)]))) as never
      const seen = await walk(callers, today)
      expect(inTable(seen.table, 'total', 'W')).toEqual({ entries: 1, hurt: 1 })
    }, 30_000)

    it('ends in a file for a Polish Excel that is the same to the byte', async () => {
      const { client, secret } = instance.people.head
      const bytes: Buffer[] = []
      const head = await signInAsClient(running.url, client, secret, async (url, init) => {
        const answer = await fetch(url, init)
        if (url.includes('format=csv')) bytes.push(Buffer.from(await answer.clone().arrayBuffer()))
        return answer
      })
      const month = today.slice(0, 7)
      const { headers } = await head('GET', `/api/statistics/T1?from=${month}&to=${month}&format=csv`)
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const groups = ['Wypadki (W)', 'Samouszkodzenia (S)', 'Obrażenia ciała (O)', 'Rejestr razem', 'Ewidencja (N)']
      const columns = groups.flatMap((group) => [`${group} – Zdarzenia (wpisy)`, `${group} – Poszkodowani`])
      const lines = [
        ['Dom', ...columns].join(';'),
        'Dom pod Zmyślonym Dębem;1;1;0;0;0;0;1;1;0;0',
        'Razem;1;1;0;0;0;0;1;1;0;0',
      ]
      expect(bytes[0]?.toString('hex')).toBe(
        Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`).toString('hex'),
      )
    })
  })

  describe('a closed month', () => {
    it('is the same to the byte as this process makes it of the same ledger', async () => {
      const month = shiftMonth(today.slice(0, 7), -1)
      const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
      const callers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await as(role)]))) as never
      await walk(callers, today, undefined, `${month}-15`)
      const head = await as('head')
      const { body: seen } = await head('GET', `/api/closes/preview?from=${month}&to=${month}`)
      expect(seen.checks).toMatchObject({ entries: 1, unverified: 0 })
      const closed = await head('POST', '/api/closes', { from: month, to: month, digest: seen.digest })
      expect([closed.status, closed.body.number]).toEqual([201, `1/${today.slice(0, 4)}`])
      const { items } = (await head('GET', '/api/closes')).body
      const { body: content } = await head('GET', `/api/closes/${closed.body.id}`)
      const here = await instance.open()
      const facts = await recompute(here.ports.store, content)
      here.end()
      const { from, to, asOf, frame } = content
      const tables = tablesOfClose({ from, to, by: 'event', asOf }, frame, facts, madeWith(content))
      expect(sha256(canonicalise({ ...content, facts, tables }))).toBe(items[0].hash)
    }, 30_000)
  })

  describe('many at once', () => {
    it('registers fifty reports in parallel under fifty numbers without a gap', async () => {
      const officer = await as('officer')
      const filed = await Promise.all(Array.from({ length: 50 }, () => fileOne()))
      expect(new Set(filed.map(({ reference }) => reference)).size).toBe(50)
      const category = {
        category: 'W01',
        threat: true,
        bodies: [{ body: 'family-or-guardian', answer: 'yes', on: today }],
      }
      const registered = await Promise.all(
        filed.map(({ id }) => officer('POST', `/api/entries/${id}/register`, category, { 'if-match': '"v1"' })),
      )
      expect(registered.map(({ status }) => status)).toEqual(filed.map(() => 200))
      const numbers = registered.map(({ body }) => Number(body.number.split('/')[0])).sort((a, b) => a - b)
      // Number 1 is the journey's, number 2 that of the month before.
      expect(numbers).toEqual(filed.map((_, index) => index + 3))
    }, 30_000)

    it('answers ten equal requests with one key by one report', async () => {
      const reporter = await as('reporter')
      const key = { 'idempotency-key': 'ten-times-the-same' }
      const answers = await Promise.all(Array.from({ length: 10 }, () => reporter('POST', '/api/entries', filing, key)))
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      const other = await reporter('POST', '/api/entries', { ...filing, done: { actions: ['observation'] } }, key)
      expect([other.status, other.body.code]).toEqual([409, 'idempotency-mismatch'])
    })

    it('lets one of five changes of the same version through and calls the others stale', async () => {
      const [director, { id }] = [await as('director'), await fileOne()]
      const reason = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => director('POST', `/api/entries/${id}/decline`, reason, { 'if-match': '"v1"' })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412])
      expect(answers.find(({ status }) => status === 412)?.body.code).toBe('stale')
    })
  })

  describe('its fences', () => {
    it('finds nothing of a foreign home', async () => {
      const { id } = await fileOne()
      const stranger = await as('otherDirector')
      const answers = [
        await stranger('GET', `/api/entries/${id}`),
        await stranger('GET', `/api/entries/${id}/history`),
        await stranger(
          'POST',
          `/api/entries/${id}/decline`,
          { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' },
          { 'if-match': '"v1"' },
        ),
        await stranger('GET', '/api/entries/019aa0a0-0000-7000-8000-000000000000'),
      ]
      for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'not-found'])
    })

    it('keeps a text of 4,000 characters of every plane as it was written', async () => {
      const description = [...'Zażółć 𝄞 漢字 👩‍⚕️ لغة; '.normalize('NFC').repeat(300)].slice(0, 3999).join('') + '.'
      const { id } = await fileOne({ what: { description } })
      const { body } = await (await as('officer'))('GET', `/api/entries/${id}`)
      expect(body.texts.description).toBe(description)
    })

    it('refuses what is too large, not JSON, ill-formed or too long', async () => {
      const reporter = await as('reporter')
      const report = (description: string) => ({ ...filing, what: { description } })
      const refused = async (body: unknown) => {
        const answer = await reporter('POST', '/api/entries', body)
        return [answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]
      }
      // A server may answer and hang up before it has read what it does not want; then asked again.
      await expect.poll(() => refused(report('a'.repeat(1_000_001)))).toEqual([413, 'too-large', undefined])
      expect(await refused('{"what":')).toEqual([400, 'malformed', undefined])
      expect(await refused(report('zdanie z \u0000 w środku'))).toEqual([422, 'invalid', '/what/description'])
      expect(await refused(report('zdanie z \ud800 w środku'))).toEqual([422, 'invalid', '/what/description'])
      expect(await refused(report('a'.repeat(4001)))).toEqual([422, 'invalid', '/what/description'])
    })
  })

  describe('what it leaves behind', () => {
    it('is a ledger that is sealed to its end and holds', async () => {
      const { chain, end } = await instance.open()
      const streams = await chain.streams()
      expect(streams.length).toBeGreaterThanOrEqual(5)
      for (const stream of streams) {
        await expect.poll(async () => (await chain.status(stream)).unsealedSince, { timeout: 10_000 }).toBeNull()
        const { lastSeq, events } = await chain.status(stream)
        expect(await chain.verify(stream)).toMatchObject({ ok: true, lastSeq: events })
        expect(lastSeq).toBe(events)
      }
      end()
    }, 20_000)

    it('shows the dpo every event with its hash', async () => {
      const { body } = await (await as('dpo'))('GET', '/api/ledger?limit=200')
      const unsealed = body.items.filter(({ hash }: { hash: string | null }) => hash === null)
      expect(unsealed.map(({ action }: { action: string }) => action)).toEqual(
        body.next === null ? ['look-ledger'] : [],
      )
    })

    it('is a database, its journal included, and a log without any name or text in the clear', async () => {
      const texts = [
        planted,
        ...Object.values(people).map(([, , name]) => name),
        'umywalce',
        'antypoślizgowe',
        'pierwsze piętro',
      ]
      const files = ['data/register.db', 'data/register.db-wal', 'keys/keys.db', 'keys/keys.db-wal']
      for (const file of files) {
        const bytes = readFileSync(join(instance.folder, file))
        expect(bytes.includes('home_entry') || !file.endsWith('register.db'), file).toBe(true)
        expect(
          texts.filter((text) => bytes.includes(text)),
          file,
        ).toEqual([])
      }
      expect(texts.filter((text) => running.log().includes(text))).toEqual([])
      expect(running.log()).not.toContain('"error"')
    })
  })
  return { instance: () => instance, running: () => running }
}
