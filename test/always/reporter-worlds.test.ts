// Two worlds that differ only in who reported, and by what way, are one world to everybody else (art. 55c ust. 4 u.p.s.):
// every answer, page, header and refusal is the same text, apart from ids and what is sealed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { castOf, followUp, ifMatch, must, registering, report, type Cast } from '../support/crew.ts'
import { people, type PersonName } from '../support/population.ts'
import { aimAt, documentOf, requestFor } from '../support/requests.ts'
import { said } from '../support/traces.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

type Telling = { by: PersonName; how: object }
const tellings: Record<string, Telling> = {
  'a carer': { by: 'reporter', how: { reporterFunction: 'carer' } },
  'another carer': { by: 'colleague', how: {} },
  'an officer without an authorisation': { by: 'unauthorised', how: { reporterFunction: 'nurse' } },
  'the director': { by: 'director', how: {} },
  'somebody by telephone': {
    by: 'officer',
    how: {
      reporterFunction: 'family',
      received: { source: 'phone', name: 'Kunegunda Łączka', contact: '600 100 200' },
    },
  },
  'nobody knows who, on paper': { by: 'officer', how: { received: { source: 'paper', unknown: true } } },
}
/** Whoever reports in one of the worlds knows what the own reports are; of those nothing is compared. */
const tellers = new Set(Object.values(tellings).map(({ by }) => by))
const everybody = Object.keys(people) as PersonName[]

/**
 * Ids, hashes and keyed hashes by the order in which they appear; those of the accounts are the same in every world and stay.
 */
function withoutIds(text: string, known: ReadonlySet<string>): string {
  const seen = new Map<string, string>()
  return text.replaceAll(
    /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![\w-])(?:[\da-f]{64}|[\w-]{43}|Z-[\dA-Z]{4})(?![\w-])|(?<=<code>)[\da-f]{8}(?=<)/g,
    (id) => {
      if (known.has(id)) return id
      if (!seen.has(id)) seen.set(id, `<${seen.size}>`)
      return seen.get(id) ?? ''
    },
  )
}

type Seen = Map<string, string>

/** Lives the same through in a world of its own; gives what everybody reads and is refused then. */
async function seenWhen({ by, how }: Telling): Promise<Seen> {
  const there = await world('2026-03-09T10:00:00.000Z')
  const cast = castOf(there)
  const ids = await live(there, cast, by, how)
  const seen: Seen = new Map()
  const known = new Set([
    ...Object.values(there.organisations),
    ...Object.values(there.people).map((one) => one.person),
  ])
  for (const one of Object.values(there.people)) known.add(one.client)
  known.add(there.authorisation)
  // Pages show the tail of an id.
  for (const id of known) known.add(id.slice(-8))
  there.at('2026-03-12T10:00:00.000Z')
  const document = await documentOf(there)
  for (const name of everybody)
    for (const route of Object.keys(mayUse)) {
      if (tellers.has(name) && /\/reports|\/reconsider|\/supplement/.test(route)) continue
      // What would change something is tried with a version that is not there any more, or by whom it is not for.
      const changes = route.startsWith('POST')
      if (changes && (!route.includes('/entries/:id/') || mayUse[route]?.includes(name))) continue
      const { method, path, body, headers } = requestFor(document, route, aimAt(there, ids[0] ?? ''))
      const answer = await cast[name](method, path, body, changes ? headers : {})
      const told = said({
        ...answer,
        headers: new Headers([...answer.headers].filter(([key]) => key !== 'x-request-id')),
      })
      seen.set(`${name}: ${route}`, withoutIds(told.replaceAll(/"requestId":"[^"]*"/g, ''), known))
    }
  for (const [name, paths] of Object.entries({
    director: ['/start', '/entries', `/entries/${ids[0]}`, `/entries/${ids[1]}`, `/entries/${ids[0]}/history`],
    officer: ['/start', '/entries', `/entries/${ids[0]}`, `/entries/${ids[1]}/ask`],
    dpo: ['/start', '/ledger', `/entries/${ids[0]}/history`, '/entries'],
    colleague: [`/entries/${ids[0]}`],
  }))
    for (const path of paths) {
      const visitor = await visitorOf(there, name as PersonName, '2026-03-12T10:00:00.000Z')
      const page = await visitor.open(path)
      seen.set(
        `${name} opens ${path.replace(/[\da-f-]{36}/, ':id')}`,
        withoutIds(`${page.status}\n${page.html}`, known),
      )
    }
  await there.end()
  return seen
}

/** One report registered, asked about and followed up, one joined to it, one declined and told again; the last one of another home. */
async function live(there: World, cast: Cast, by: PersonName, how: object): Promise<string[]> {
  const ids: string[] = []
  const act = (who: 'officer' | 'director', id: string, action: string, version: number, body: object) =>
    must(200, cast[who]('POST', `/api/entries/${id}/${action}`, body, ifMatch(version)))
  for (const hour of ['01', '02', '03']) {
    there.at(`2026-03-10T${hour}:00:00.000Z`)
    ids.push((await must(201, cast[by]('POST', '/api/entries', { ...report, ...how }))).id)
  }
  const [first = '', second = '', third = ''] = ids
  there.at('2026-03-11T08:00:00.000Z')
  const { number } = await act('officer', first, 'register', 1, registering)
  await act('officer', second, 'merge', 1, { into: number })
  await act('officer', first, 'ask', 3, { question: 'Czy posadzka była mokra?' })
  await must(200, cast[by]('GET', '/api/reports'))
  await must(200, cast[by]('GET', `/api/reports/${first}`))
  await must(
    200,
    cast[by]('POST', `/api/entries/${first}/supplement`, { text: 'Tak, była mokra po myciu.' }, ifMatch(4)),
  )
  await act('officer', first, 'follow-up', 5, followUp)
  await act('officer', first, 'feedback', 6, { how: 'in-system', text: 'Dziękujemy. Kupujemy maty.' })
  const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'
  await act('director', third, 'decline', 1, { reason })
  await must(200, cast[by]('POST', `/api/entries/${third}/reconsider`, { reason }, ifMatch(2)))
  return [...ids, (await must(201, cast.otherReporter('POST', '/api/entries', report))).id]
}

/** Where two texts part, with what stands around it. */
function differing(what: string, text: string, other: string): string[] {
  if (text === other) return []
  const at = [...text].findIndex((sign, index) => sign !== other[index])
  return [what, text.slice(Math.max(0, at - 200), at + 200), other.slice(Math.max(0, at - 200), at + 200)]
}

const [first, ...others] = Object.keys(tellings)
let reference: Seen
beforeAll(async () => {
  reference = await seenWhen(tellings[first ?? ''] as Telling)
}, 120_000)
afterAll(() => reference.clear())

describe('to everybody else', () => {
  it.each(others)(
    'a report of a carer reads as one of %s',
    async (name) => {
      const seen = await seenWhen(tellings[name] as Telling)
      expect([...seen.keys()]).toEqual([...reference.keys()])
      expect(seen.size).toBeGreaterThan(300)
      for (const [what, text] of seen) expect(differing(what, text, reference.get(what) ?? '')).toEqual([])
    },
    120_000,
  )
})
