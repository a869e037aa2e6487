// Whatever is sent, the answer is a refusal that names the field in Polish, never our fault, and never repeats it
// (issue “The register answers”, Bad input). That nothing is repeated anywhere is test/always/echo.test.ts.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultWords } from '../../src/words/faults.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import type { Answer } from '../support/client.ts'
import {
  castOf,
  describing,
  file,
  followUp,
  ifMatch,
  must,
  register,
  registering,
  report,
  type Cast,
} from '../support/crew.ts'
import { tablesOf, withoutLedger } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

/** `invalid /when/on in-future`: code and faults; each fault has its Polish sentence, and the whole a Polish title. */
function told({ status, body }: Answer): string {
  if (status < 300) return String(status)
  expect(body.title).toBe(refusalWords[body.code as keyof typeof refusalWords].pl.title)
  const faults = (body.errors ?? []) as { pointer: string; code: keyof typeof faultWords; detail: string }[]
  for (const { code, detail } of faults) expect(detail).toBe(faultWords[code].pl)
  return [body.code, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)].join(' ')
}
const filing = async (changed: object | string) =>
  told(await cast.reporter('POST', '/api/entries', typeof changed === 'string' ? changed : { ...report, ...changed }))
const when = (changed: object) => filing({ when: { on: '2026-03-07', ...changed } })
const described = (description: unknown) => filing({ what: { description } })

describe('a report', () => {
  it.each<[string, object, string]>([
    ['no answer at all', { what: undefined }, 'invalid /what required'],
    ['no description', { what: {} }, 'invalid /what/description required'],
    ['nobody', { who: { residents: [] } }, 'invalid /who/residents required'],
    [
      'fifty-one residents',
      { who: { residents: Array(51).fill({ role: 'hurt' }) } },
      'invalid /who/residents too-many',
    ],
    ['an unknown role', { who: { residents: [{ role: 'guest' }] } }, 'invalid /who/residents/0/role unknown-code'],
    [
      'an unknown age',
      { who: { residents: [{ role: 'hurt', ageBand: '81' }] } },
      'invalid /who/residents/0/ageBand unknown-code',
    ],
    [
      'a name for a pseudonym',
      { who: { residents: [{ role: 'hurt', pseudonym: 'pani Wanda' }] } },
      'invalid /who/residents/0/pseudonym wrong-type',
    ],
    ['an unknown place', { where: { place: 'moon' } }, 'invalid /where/place unknown-code'],
    ['an inherited name for a place', { where: { place: 'toString' } }, 'invalid /where/place unknown-code'],
    ['no action', { done: { actions: [] } }, 'invalid /done/actions required'],
    ['twenty-one actions', { done: { actions: Array(21).fill('other') } }, 'invalid /done/actions too-many'],
    ['an unknown harm', { condition: { harm: 5 } }, 'invalid /condition/harm unknown-code'],
    ['a harm in words', { condition: { harm: '1' } }, 'invalid /condition/harm unknown-code'],
    [
      'death of the mind',
      { condition: { harm: 4, psychological: 4 } },
      'invalid /condition/psychological unknown-code',
    ],
    ['a truth in words', { condition: { harm: 1, hospital: 'tak' } }, 'invalid /condition/hospital wrong-type'],
    ['a number for a text', { what: { description: 1234567890 } }, 'invalid /what/description wrong-type'],
    ['a list for an object', { where: [] }, 'invalid /where wrong-type'],
    ['null for an object', { where: null }, 'invalid /where wrong-type'],
    ['a field that is not there', { colour: 'red' }, 'invalid  unknown-field'],
    [
      'one deep inside',
      { who: { residents: [{ role: 'hurt', pesel: '44051401359' }] } },
      'invalid /who/residents/0 unknown-field',
    ],
    ['an unknown allegation', { what: { ...report.what, alleges: ['cook'] } }, 'invalid /what/alleges/0 unknown-code'],
    ['another home’s id', { home: 'OTHER' }, 'not-found'],
    ['no home’s id', { home: 'nie-ma' }, 'not-found'],
    ['an id longer than any', { home: 'x'.repeat(65) }, 'invalid /home too-long'],
  ])('with %s is refused by field', async (_what, changed, expected) => {
    const foreign = JSON.stringify(changed).replace('"OTHER"', JSON.stringify(there.organisations.otherHome))
    const body = {
      ...report,
      ...JSON.parse(foreign),
      ...('what' in changed && changed.what === undefined && { what: undefined }),
    }
    expect(await filing(body)).toBe(expected)
  })

  it.each<[object, string]>([
    [{ on: '2026-02-31' }, 'invalid /when/on impossible-date'],
    [{ on: '2026-13-01' }, 'invalid /when/on impossible-date'],
    [{ on: '2023-02-29' }, 'invalid /when/on impossible-date'],
    [{ on: '31.02.2026' }, 'invalid /when/on impossible-date'],
    [{ on: '' }, 'invalid /when/on impossible-date'],
    [{ on: 20260307 }, 'invalid /when/on wrong-type'],
    [{ on: undefined }, 'invalid /when/on required'],
    [{ on: '+02026-03-07' }, 'invalid /when/on impossible-date'],
    [{ on: '2026-03-10' }, 'invalid /when/on in-future'],
    [{ on: '9999-12-31' }, 'invalid /when/on in-future'],
    [{ on: '2026-03-09', time: '11:01' }, 'invalid /when/time in-future'],
    [{ on: '2025-03-08' }, 'invalid /when/on too-old'],
    [{ on: '1900-01-01' }, 'invalid /when/on too-old'],
    [{ on: '0001-01-01' }, 'invalid /when/on impossible-date'],
    [{ time: '24:00' }, 'invalid /when/time impossible-time'],
    [{ time: '7:05' }, 'invalid /when/time impossible-time'],
    [{ time: '05:40:00' }, 'invalid /when/time impossible-time'],
    [{ time: null }, 'invalid /when/time wrong-type'],
    [{ partOfDay: 'noon' }, 'invalid /when/partOfDay unknown-code'],
    [{ time: '05:40', offset: '+03:00' }, 'invalid /when/offset unknown-code'],
    [{ learned: { on: '2026-03-06' } }, 'invalid /when/learned before-event'],
    [{ time: '05:40', learned: { on: '2026-03-07', time: '05:39' } }, 'invalid /when/learned before-event'],
    [{ learned: { on: '2026-03-10' } }, 'invalid /when/learned/on in-future'],
    [{ learned: { on: '2026-02-30' } }, 'invalid /when/learned/on impossible-date'],
    [{ on: '2026-03-09', time: '11:00' }, '201'],
    [{ on: '2025-03-09' }, '201'],
    [{ time: '05:40', learned: { on: '2026-03-07', time: '05:40' } }, '201'],
  ])('that happened at %j is answered %s', async (changed, expected) => expect(await when(changed)).toBe(expected))

  it('knows the night that lost an hour and the night that had it twice', async () => {
    there.at('2026-04-01T10:00:00.000Z')
    expect(await when({ on: '2026-03-29', time: '02:30' })).toBe('invalid /when/time skipped-hour')
    expect(await when({ on: '2026-03-29', time: '01:59' })).toBe('201')
    expect(await when({ on: '2026-03-29', time: '03:00' })).toBe('201')
    expect(await when({ on: '2025-10-26', time: '02:30' })).toBe('invalid /when/time ambiguous-hour')
    expect(await when({ on: '2025-10-26', time: '02:30', offset: '+01:00' })).toBe('201')
    there.at('2026-03-09T10:00:00.000Z')
  })
})

describe('a text', () => {
  const astral = String.fromCodePoint(0x1f9d3)
  it.each<[string, unknown, string]>([
    ['nothing', '', 'too-short'],
    ['nine characters', 'dziewięć.', 'too-short'],
    ['blanks', ' '.repeat(40), 'too-short'],
    ['ten characters of another plane', astral.repeat(10), '201'],
    ['4,000 of them', astral.repeat(4000), '201'],
    ['4,001', 'a'.repeat(4001), 'too-long'],
    ['20,000', astral.repeat(20_000), 'too-long'],
    ['4,000 letters written in two parts each', 'e\u0301'.repeat(4000), '201'],
    ['NUL', 'Upadek w łazience\u0000 i reszta', 'control-character'],
    ['an escape', 'Upadek w łazience \u001b[31m', 'control-character'],
    ['a C1 control', 'Upadek w łazience \u0085.', 'control-character'],
    ['half a character', 'Upadek w łazience \ud83e', 'ill-formed'],
    ['the other half', '\uddd3 upadek w łazience', 'ill-formed'],
    ['halves the wrong way round', 'Upadek w \uddd3\ud83e łazience', 'ill-formed'],
    ['line breaks and tabs', 'Upadek\r\nw łazience\tprzy\numywalce', '201'],
    ['text that runs right to left', '\u202eUpadek w łazience\u202c', '201'],
    ['a formula', '=HYPERLINK("http://zle.example";"klik")', '201'],
    ['markup', '<script>alert(1)</script>', '201'],
  ])('of %s is %s', async (_what, description, expected) =>
    expect(await described(description)).toBe(expected === '201' ? '201' : `invalid /what/description ${expected}`),
  )

  it('of any length in any plane is kept as it was, in its composed form, or refused by field', async () => {
    const planes = [0x20, 0x2000, 0xe000, 0x10000, 0x20000, 0x30000, 0xe0000, 0xf0000, 0x10ffff - 0x100]
    const plane = fc.constantFrom(...planes).chain((from) => fc.integer({ min: from, max: from + 0x5f }))
    const text = fc
      .tuple(plane, fc.integer({ min: 0, max: 20_000 }))
      .map(([point, length]) => String.fromCodePoint(point).repeat(length))
    await fc.assert(
      fc.asyncProperty(text, async (description) => {
        const answer = await cast.reporter('POST', '/api/entries', { ...report, what: { description } })
        if (answer.status === 422) {
          expect(told(answer)).toMatch(/^invalid \/what\/description (too-short|too-long|control-character)$/)
          return
        }
        const kept = await must(200, cast.director('GET', `/api/entries/${answer.body.id}`))
        expect(kept.texts.description).toBe(description.normalize('NFC').trim())
      }),
      { numRuns: 60, seed: 7 },
    )
  }, 30_000)
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
    return told({ status: answer.status, body: await answer.json(), etag: null, headers: answer.headers })
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

describe('a command', () => {
  it.each<[string, object, string]>([
    ['register', { ...registering, category: 'Z99' }, 'invalid /category unknown-code'],
    ['register', { ...registering, category: '__proto__' }, 'invalid /category too-long'],
    ['register', { ...registering, category: 'w99' }, 'invalid /category unknown-code'],
    ['register', { ...registering, threat: 'yes' }, 'invalid /threat wrong-type'],
    ['register', { ...registering, threat: false }, 'invalid /threat not-valid-here'],
    ['register', { ...registering, secondary: ['W99'] }, 'invalid /secondary/0 duplicate'],
    ['register', { ...registering, secondary: ['S99', 'S99'] }, 'invalid /secondary/1 duplicate'],
    ['register', { ...registering, secondary: ['Z1'] }, 'invalid /secondary/0 unknown-code'],
    ['register', { ...registering, secondary: ['S99', 'O99', 'W01', 'W02'] }, 'invalid /secondary too-many'],
    [
      'register',
      { ...registering, bodies: [{ body: 'nobody', answer: 'yes' }] },
      'invalid /bodies/0/body unknown-code',
    ],
    [
      'register',
      { ...registering, bodies: [{ body: 'police', answer: 'yes', on: '2026-02-31' }] },
      'invalid /bodies/0/on impossible-date',
    ],
    [
      'register',
      { ...registering, bodies: [{ body: 'police', answer: 'yes', on: '2026-03-10' }] },
      'invalid /bodies/0/on in-future',
    ],
    [
      'register',
      {
        ...registering,
        bodies: [
          { body: 'police', answer: 'yes' },
          { body: 'police', answer: 'yes' },
        ],
      },
      'invalid /bodies/1/body duplicate',
    ],
    [
      'register',
      { category: 'W01', threat: true, bodies: [{ body: 'family-or-guardian', answer: 'no' }] },
      'invalid /bodies/0/detail required',
    ],
    ['decline', {}, 'invalid /reason required'],
    ['decline', { reason: 'za krótko' }, 'invalid /reason too-short'],
    ['decline', { reason: 'Powód do zapamiętania.\u0000' }, 'invalid /reason control-character'],
  ])('%s %j is refused by field', async (action, body, expected) => {
    const { id } = await file(cast)
    expect(told(await cast.director('POST', `/api/entries/${id}/${action}`, body, ifMatch(1)))).toBe(expected)
  })

  it.each<[string, object, string]>([
    ['amend', { reason: 'Powód bez żadnej zmiany.' }, 'invalid  required'],
    ['amend', { reason: 'Pomyłka co do dnia zdarzenia.', when: { on: '2026-03-10' } }, 'invalid /when/on in-future'],
    [
      'amend',
      { reason: 'Pomyłka co do dnia zdarzenia.', when: { on: '2026-02-29' } },
      'invalid /when/on impossible-date',
    ],
    ['update-outcome', { residents: [] }, 'invalid /residents required'],
    [
      'update-outcome',
      { residents: [{ physical: 7, psychological: 0, hospital: false }] },
      'invalid /residents/0/physical unknown-code',
    ],
    [
      'update-outcome',
      { residents: Array(2).fill({ physical: 1, psychological: 0, hospital: false }) },
      'invalid /residents not-valid-here',
    ],
    ['follow-up', { ...followUp, causes: [] }, 'invalid /causes required'],
    ['follow-up', { ...followUp, causes: ['fate'] }, 'invalid /causes/0 unknown-code'],
    [
      'describe',
      { ...describing, checklist: { ...describing.checklist, noNames: false } },
      'invalid /checklist/noNames unknown-code',
    ],
    ['describe', { description: describing.description }, 'invalid /checklist required'],
    [
      'describe',
      { ...describing, description: 'Kontakt: wanda@poczta.example, osoba upadła.' },
      'personal-data-in-text /description e-mail',
    ],
    [
      'describe',
      { ...describing, description: 'PESEL 44051401359, osoba upadła w łazience.' },
      'personal-data-in-text /description pesel',
    ],
    [
      'describe',
      { ...describing, description: 'Halina widziała, jak osoba upadła.' },
      'personal-data-in-text /description name',
    ],
    ['feedback', { how: 'e-mail' }, 'invalid /how unknown-code'],
    ['reopen', { reason: 'Nowe informacje ze szpitala.' }, 'wrong-state'],
    ['approve', { reason: 'x' }, 'invalid  unknown-field'],
  ])('%s %j is refused by field', async (action, body, expected) => {
    const id = await register(cast)
    expect(told(await cast.director('POST', `/api/entries/${id}/${action}`, body, ifMatch(2)))).toBe(expected)
  })
})

describe('an address', () => {
  it.each<[string, string]>([
    ['/api/entries?limit=0', 'invalid ?limit wrong-type'],
    ['/api/entries?limit=201', 'invalid ?limit wrong-type'],
    ['/api/entries?limit=abc', 'invalid ?limit wrong-type'],
    ['/api/entries?limit=1&limit=2', 'invalid ?limit wrong-type'],
    ['/api/entries?state=lost', 'invalid ?state unknown-code'],
    ['/api/entries?book=X', 'invalid ?book unknown-code'],
    ['/api/entries?before=yesterday', 'invalid ?before wrong-type'],
    [`/api/entries?before=${'9'.repeat(24)}|${'x'.repeat(81)}`, 'invalid ?before wrong-type'],
    ['/api/entries?home=nie-ma', 'not-found'],
    ['/api/entries?home=%00', 'not-found'],
    ['/api/entries?home=%ED%A0%80', 'not-found'],
    ['/api/transfers?side=moon', 'invalid ?side unknown-code'],
    ['/api/transfers?organisation=%27%20OR%201=1--', 'not-found'],
    ['/api/entries/%00', 'not-found'],
    ['/api/entries/%FF%FE', 'not-found'],
    ['/api/entries/%27%20OR%201=1--', 'not-found'],
    [`/api/entries/${'x'.repeat(5000)}`, 'not-found'],
    ['/api/entries/__proto__', 'not-found'],
    ['/problems/__proto__', 'not-found'],
    ['/problems/toString', 'not-found'],
  ])('%s is answered %s', async (path, expected) => expect(told(await cast.director('GET', path))).toBe(expected))

  it.each<[string, string]>([
    ['from=2026-3&to=2026-03', 'invalid ?from'],
    ['from=2026-00&to=2026-03', 'invalid ?from'],
    ['from=2026-03&to=2026-02', 'invalid ?to'],
    ['from=2026-03', 'invalid ?to required'],
    ['from=2026-01&to=2026-02&format=xlsx', 'invalid ?format unknown-code'],
    ['from=0000-01&to=9999-12', 'invalid ?'],
  ])('of the table with %s is answered %s', async (query, expected) =>
    expect(told(await cast.head('GET', `/api/statistics/T1?${query}`))).toMatch(
      new RegExp(`^${expected.replace('?', '\\?')}`),
    ),
  )
})

describe('a version', () => {
  it('must be given and be the last one, in the one form an ETag has', async () => {
    const { id } = await file(cast)
    const attempt = async (header?: string) =>
      told(
        await cast.officer(
          'POST',
          `/api/entries/${id}/register`,
          registering,
          header === undefined ? {} : { 'if-match': header },
        ),
      )
    expect(await attempt()).toBe('precondition-required')
    for (const wrong of [
      '',
      '"v0"',
      '"v2"',
      'v1',
      '"1"',
      'W/"v1"',
      '*',
      '"v1", "v2"',
      '"v1"x',
      '"v01"x',
      '"v-1"',
      '"v1e0"',
      '"v999999999"',
      '"v9999999999"',
      '"v１"'.normalize('NFC').replace('１', '%EF%BC%91'),
    ])
      expect([wrong, await attempt(wrong)]).toEqual([
        wrong,
        wrong === '' ? expect.stringMatching(/stale|precondition/) : 'stale',
      ])
    expect(await attempt('"v1"')).toBe('200')
    expect(await attempt('"v1"')).toBe('stale')
  })
})

it('none of all this moved anything but what was answered 200 or 201', async () => {
  const before = withoutLedger(await tablesOf(there.client))
  expect(await described('')).toBe('invalid /what/description too-short')
  expect(withoutLedger(await tablesOf(there.client))).toEqual(before)
  expect(there.errors).toEqual([])
})
