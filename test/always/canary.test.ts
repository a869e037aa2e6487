// Identities planted in every field a home can fill: after a whole life of two entries none of them is found in anything the
// authority's side can get, nor in the log, nor in the bytes of the database.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { recordFormats } from '../../src/exports/records.ts'
import type { Answer } from '../support/client.ts'
import { castOf, ifMatch, must, type Cast } from '../support/crew.ts'
import { liveThrough, planted, type Life } from '../support/planted-life.ts'
import { people, type PersonName } from '../support/population.ts'
import { aimAt, documentOf, requestFor } from '../support/requests.ts'
import { said, tracesIn, tracesInBytes } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

const texts = Object.values(planted)
const wordsOf = (text: string) => text.split(/[ -]/).filter((word) => word.length > 5)
const homeNames = (Object.keys(people) as PersonName[])
  .filter((name) => /home$/i.test(people[name][0]))
  // Some surnames are words in the names of organisations.
  .flatMap((name) => [people[name][2], people[name][2].split(' ')[0] ?? ''])

let there: World
let cast: Cast
let document: any
let life: Life
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  document = await documentOf(there)
  life = await liveThrough(cast)
  return () => there.end()
}, 60_000)

describe('the search', () => {
  it('finds what is planted in every disguise', () => {
    const name = 'Bazylia Śnieżkowska'
    const escaped = name.replace('Ś', '\\u015a').replace('ż', '\\u017c')
    const coded = ['', 'x', 'xy'].flatMap((start) =>
      (['base64', 'base64url'] as const).map((how) => Buffer.from(`${start}${name}!`).toString(how)),
    )
    const signs = [...name].map((sign) => sign.codePointAt(0) ?? 0)
    const html = [signs.map((code) => `&#${code};`).join(''), signs.map((code) => `&#x${code.toString(16)};`).join('')]
    const hex = [name, name.toUpperCase(), 'bazylia sniezkowska'].map((one) => Buffer.from(one).toString('hex'))
    const upper = [...hex.map((one) => one.toUpperCase()), Buffer.from(name.toUpperCase()).toString('base64url')]
    const disguises = [encodeURIComponent(name), encodeURIComponent(name.toUpperCase()), escaped, ...coded, ...html]
    for (const text of [name, name.toUpperCase(), 'bazylia sniezkowska', ...disguises, ...hex, ...upper])
      expect(tracesIn(`… ${text} …`, [name])).toEqual([name])
    expect(tracesIn('Bazyli Śnieżek', [name])).toEqual([])
    for (const how of ['utf8', 'utf16le'] as const)
      expect(tracesInBytes(Buffer.from(`-${name}-`, how), [name])).toEqual([name])
  })

  it('has something to find: the home’s own answers hold what was written last into each field', async () => {
    const typed = (await cast.officer('GET', '/api/reports')).body.items[0].id
    const answers = await Promise.all([
      ...[...life.entries, typed].map((id) => cast.director('GET', `/api/entries/${id}`)),
      ...life.entries.slice(0, 2).map((id) => cast.reporter('GET', `/api/reports/${id}`)),
      cast.officer('GET', `/api/reports/${typed}`),
    ])
    const { key: _key, ...fields } = planted
    const replaced = ['amendReason', 'outcomeReason', 'laterOutcomeReason', 'returnReason', 'noCaseReason'] as const
    const missing = Object.values(fields).filter((text) => tracesIn(answers.map(said).join(), [text]).length === 0)
    const expected = [...replaced, 'bodyDetail', 'declineReason'] as const
    expect(missing.toSorted()).toEqual(expected.map((field) => planted[field]).toSorted())
  })
})

const outside = ['reviewer', 'head', 'authorityDpo', 'inspector', 'analyst', 'otherReviewer'] as const
const lists = [
  'people',
  'clients',
  'homes',
  'organisations',
  'authorisations',
  'cases',
  'transfers?side=authority',
  'ledger',
]
const period = 'from=2026-01&to=2026-12'
const tables = [
  ...['json', 'csv'].map((format) => `statistics/T1?${period}&format=${format}`),
  ...['T13', 'handed-over'].flatMap((list) =>
    recordFormats.map((format) => `records/${list}?${period}&format=${format}`),
  ),
]
/** Everybody reads; those who may change anything of the authority's try to change everything. */
const routesBy = (name: (typeof outside)[number]) =>
  Object.keys(mayUse).filter(
    (route) => route.includes(':id') && (route.startsWith('GET') || ['reviewer', 'head'].includes(name)),
  )
const statementsIn = (text: string) =>
  [...text.matchAll(/eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g)].map(([, payload = '']) =>
    Buffer.from(payload, 'base64url').toString(),
  )

describe('the authority’s side', () => {
  // First: later tests ask by these ids, and what is asked for in vain is written into the asker's own ledger.
  it('learns no id of the home: no entry’s, no person’s, no client’s', async () => {
    const known = Object.values(there.people).filter(({ inHome }) => inHome)
    const ids = [...life.entries, there.authorisation, ...known.flatMap(({ person, client }) => [person, client])]
    const views = [...life.cases.map((id) => `cases/${id}`), ...life.transfers.map((id) => `transfers/${id}`)]
    for (const name of outside)
      for (const path of [...lists, ...views, ...tables])
        expect([name, path, tracesIn(said(await cast[name]('GET', `/api/${path}`)), ids)]).toEqual([name, path, []])
  })

  it('finds no planted identity in any answer, header, file, signed statement or error', async () => {
    const statements: unknown[] = []
    let asked = 0
    const expectClean = (answer: Answer, what: string) => {
      const opened = statementsIn(said(answer))
      statements.push(...opened.map((text) => JSON.parse(text)))
      expect([what, tracesIn([said(answer), ...opened].join('\n'), [...texts, ...homeNames])]).toEqual([what, []])
      asked++
    }
    for (const name of outside) {
      for (const path of [...lists, ...tables]) expectClean(await cast[name]('GET', `/api/${path}`), `${name} ${path}`)
      for (const id of [...life.entries, ...life.cases, ...life.transfers])
        for (const route of routesBy(name)) {
          const { method, path, body } = requestFor(document, route, aimAt(there, id))
          expectClean(await cast[name](method, path, body, ifMatch(99)), `${name} ${method} ${path}`)
        }
    }
    expect(asked).toBeGreaterThan(600)
    const kinds = statements.map((one) => ('snapshots' in (one as object) ? 'manifest' : 'receipt'))
    expect(new Set(kinds)).toEqual(new Set(['manifest', 'receipt']))
  }, 60_000)

  it('keeps its deliberation from the home: what comes back is the question and the settled assessment', async () => {
    const view = said(await cast.director('GET', `/api/entries/${life.entries[0]}`))
    expect(view).toContain('Zasadne, proszę o termin zakupu.')
    expect(view).toContain('Czy ryzyko upadku oceniano wcześniej?')
    const { reviewer, head } = there.people
    const own = [
      'Brak terminu zakupu mat',
      'Nie zgadzam się z oceną',
      reviewer.person,
      head.person,
      reviewer.name,
      head.name,
    ]
    expect(tracesIn(view, own)).toEqual([])
  })
})

describe('the log', () => {
  it('holds nothing at all', () => expect(there.errors).toEqual([]))
})

describe('the database', () => {
  it('holds no planted identity, no name and no sign-in name in the clear, in any of its files', async () => {
    const account = { name: 'Pelagia Rozmarynowa', signInName: 'krolowa-sniegu-77', roles: ['reporter'] }
    await must(201, cast.admin('POST', '/api/people', account))
    const typed = 'Jeremiasz Kłosek'
    await must(404, cast.director('GET', `/api/entries/${encodeURIComponent(typed)}`))
    const attempt = { name: 'Balbina Zgadywanka', password: 'niecierpliwe hasło' }
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    await there.request('/api/sign-in', { method: 'POST', headers, body: JSON.stringify(attempt) })

    const names = [...Object.values(people).map(([, , name]) => name), account.name, typed, attempt.name]
    const sought = [...texts.filter((text) => !/^[\d-]+$/.test(text)), ...names, account.signInName, attempt.password]
    const files = readdirSync(there.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(there.folder, name))
      .filter((path) => statSync(path).isFile())
    expect(files.map((path) => path.slice(there.folder.length + 1))).toEqual(
      expect.arrayContaining(['register.db', 'register.db-wal', 'keys.db']),
    )
    for (const path of files) {
      const found = tracesInBytes(
        readFileSync(path),
        sought.flatMap((text) => [text, ...wordsOf(text)]),
      )
      expect([path, found]).toEqual([path, []])
    }
  })
})
