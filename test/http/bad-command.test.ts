// A command, an address or a version with whatever may be wrong in it: refused by field, in Polish, never our fault.
import { beforeAll, describe, expect, it } from 'vitest'
import { castOf, describing, file, followUp, ifMatch, register, registering, type Cast } from '../support/crew.ts'
import { told } from '../support/told.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  return () => there.end()
})

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
    ['follow-up', { ...followUp, measures: [] }, 'invalid /measures required'],
    [
      'follow-up',
      { ...followUp, measures: [{ ...followUp.measures[0], by: 'Wanda' }] },
      'invalid /measures/0/by unknown-code',
    ],
    ['review-measures', { measures: [] }, 'invalid /measures required'],
    [
      'describe',
      { ...describing, checklist: { ...describing.checklist, noNames: false } },
      'invalid /checklist/noNames required',
    ],
    ['describe', { description: describing.description }, 'invalid /checklist required'],
    [
      'describe',
      { ...describing, description: 'Kontakt: wanda@poczta.example, osoba upadła.' },
      'personal-data-in-text /description/9-29 e-mail',
    ],
    [
      'describe',
      { ...describing, description: 'PESEL 44051401359, osoba upadła w łazience.' },
      'personal-data-in-text /description/6-17 pesel',
    ],
    [
      'describe',
      { ...describing, description: 'Halina widziała, jak osoba upadła.' },
      'personal-data-in-text /description/0-6 name',
    ],
    ['feedback', { how: 'e-mail' }, 'invalid /how unknown-code'],
    ['reopen', { reason: 'Nowe informacje ze szpitala.' }, 'wrong-state'],
    ['cancel', { reason: 'Wpisano to samo zdarzenie dwa razy.' }, 'invalid /because unknown-code'],
    [
      'cancel',
      { because: 'reclassified', reason: 'Wpisano to samo zdarzenie dwa razy.' },
      'invalid /because unknown-code',
    ],
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
    ['from=2026-01&to=2026-02&format=doc', 'invalid ?format unknown-code'],
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
