// A report with whatever may be wrong in it: the answer is a refusal that names the field in Polish, never our fault
// (issue “The register answers”, Bad input). That nothing is repeated anywhere is test/always/echo.test.ts.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { castOf, must, report, type Cast } from '../support/crew.ts'
import { tablesOf, withoutLedger } from '../support/rows.ts'
import { told } from '../support/told.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

const filing = async (changed: object) => told(await cast.reporter('POST', '/api/entries', { ...report, ...changed }))
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

it('none of all this moved anything but what was answered 200 or 201', async () => {
  const before = withoutLedger(await tablesOf(there.client))
  expect(await described('')).toBe('invalid /what/description too-short')
  expect(withoutLedger(await tablesOf(there.client))).toEqual(before)
  expect(there.errors).toEqual([])
})
