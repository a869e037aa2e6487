// A body that is no JSON, no UTF-8, too large, endless, deep, wide or strange: refused, never our fault.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { castOf, must, report, type Cast } from '../support/crew.ts'
import { told } from '../support/told.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

describe('a body', () => {
  const raw = async (body: BodyInit | null, headers: Record<string, string> = {}) => {
    const { token } = await there.services.tokens.issue(there.people.reporter, '2026-03-09T10:00:00.000Z')
    const given = {
      authorization: `Bearer ${token}`,
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/json',
      ...headers,
    }
    const init = { method: 'POST', headers: given, body, duplex: 'half' } as RequestInit
    const answer = await there.request('/api/entries', init)
    return told({ status: answer.status, body: await answer.json() })
  }
  const whole = JSON.stringify(report)

  it('is JSON in UTF-8 of at most a million bytes', async () => {
    expect(await raw(whole)).toBe('201')
    expect(await raw(whole, { 'content-type': 'Application/JSON; charset=utf-8' })).toBe('201')
    for (const type of [
      'text/plain',
      'text/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/xml',
      'application/jsonp',
      '',
    ])
      expect([type, await raw(whole, { 'content-type': type })]).toEqual([type, 'unsupported-media-type'])
    for (const wrong of [
      '{',
      '[',
      '{"what":}',
      "{'what':1}",
      'NaN',
      whole.slice(0, -1),
      `${whole}}`,
      `${whole}\u0000`,
      `\u0000${whole}`,
      '{"a":"\u0001"}',
    ])
      expect([wrong, await raw(wrong)]).toEqual([wrong, 'malformed'])
    for (const value of ['null', '1', '"text"', '[]', 'true'])
      expect([value, await raw(value)]).toEqual([value, 'invalid  wrong-type'])
    expect(await raw('')).toMatch(/^(malformed|invalid)/)
    expect(await raw(null)).toMatch(/^(malformed|invalid)/)
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0x80, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0xff, 0xfe, 0x7b, 0],
      [0x22, 0xe4, 0xb8],
    ])
      expect([bytes, await raw(Uint8Array.from(bytes))]).toEqual([bytes, 'malformed'])
    expect(await raw(Buffer.from(whole.replace('łazience', 'lazience'), 'latin1'))).toBe('malformed')
    expect(await raw(`${' '.repeat(1_000_000 - Buffer.byteLength(whole))}${whole}`)).toBe('201')
    expect(await raw(`${' '.repeat(1_000_001 - Buffer.byteLength(whole))}${whole}`)).toBe('too-large')
    expect(await raw(whole, { 'content-length': '1000001' })).toBe('too-large')
  })

  it('is not read on for ever when it does not end', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        if (++pulled > 1000) controller.close()
        else controller.enqueue(new Uint8Array(10_000).fill(0x20))
      },
    })
    expect(await raw(endless)).toBe('too-large')
    expect(pulled).toBeLessThan(200)
  })

  it('may be deep, wide or strange, and is refused all the same', async () => {
    expect(await raw('['.repeat(400_000))).toBe('malformed')
    expect(await raw('['.repeat(200_000) + ']'.repeat(200_000))).toBe('invalid  wrong-type')
    expect(await raw(`{"what":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`)).toMatch(/^invalid /)
    expect(await raw(JSON.stringify({ ...report, who: { residents: Array(20_000).fill({ role: 'x' }) } }))).toMatch(
      /^invalid \/who\/residents/,
    )
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`pole${index}`, 1]))
    expect(await raw(JSON.stringify({ ...report, ...wide }))).toBe('invalid  unknown-field')
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', ''])
      expect([name, await raw(`${whole.slice(0, -1)},"${name}":{"role":"director"}}`)]).toEqual([
        name,
        'invalid  unknown-field',
      ])
    expect(await raw(whole.replace('"harm":1', '"harm":1e999'))).toBe('invalid /condition/harm unknown-code')
    expect(await raw(whole.replace('"harm":1', '"harm":1.0000000000000000001'))).toBe('201')
    expect(await raw(whole.replace('"harm":1', '"harm":-0'))).toBe('201')
  })

  it('says a thing twice, and the last is what counts: nothing of the first is kept', async () => {
    const twice = whole.replace('"what":{', '"what":{"description":"Pierwszy opis, którego ma nie być.",')
    const { token } = await there.services.tokens.issue(there.people.reporter, '2026-03-09T10:00:00.000Z')
    const headers = {
      authorization: `Bearer ${token}`,
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/json',
    }
    const { id } = (await (await there.request('/api/entries', { method: 'POST', headers, body: twice })).json()) as {
      id: string
    }
    expect((await must(200, cast.director('GET', `/api/entries/${id}`))).texts.description).toBe(
      report.what.description,
    )
  })

  it('mutated at random is never our fault', async () => {
    const strange = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(null, -1, 1e308, '', [], {}, '2026-02-30'),
    )
    const paths = [...leavesOf(report)]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), strange), { minLength: 1, maxLength: 3 }),
        async (mutations) => {
          const body = mutations.reduce((one, [path, value]) => withAt(one, path, value), report as unknown)
          const answer = await cast.reporter('POST', '/api/entries', JSON.stringify(body))
          expect([201, 404, 422]).toContain(answer.status)
          told(answer)
        },
      ),
      { numRuns: 400, seed: 11 },
    )
  }, 30_000)
})

/** The path of every part of a value. */
function* leavesOf(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path
  if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key])
}
function withAt(value: unknown, [first, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (first === undefined) return put
  if (Array.isArray(value)) {
    const index = Math.min(Number(first), value.length)
    return value.toSpliced(index, 1, withAt(value[index], rest, put))
  }
  return { ...(value as object), [first]: withAt((value as Record<string, unknown>)?.[first], rest, put) }
}
