// As canary.test.ts, for the pages: identities planted in every field of two entries are in no page the authority's side can
// open, and within the home no page tells an officer who reported.
import { beforeAll, describe, expect, it } from 'vitest'
import { castOf } from '../support/crew.ts'
import { mayOpen } from '../support/page-access.ts'
import { liveThrough, planted, type Life } from '../support/planted-life.ts'
import { people, type PersonName } from '../support/population.ts'
import { tracesIn } from '../support/traces.ts'
import { visitorOf, type Shown } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const texts = Object.values(planted)
const homeNames = (Object.keys(people) as PersonName[])
  .filter((name) => /home$/i.test(people[name][0]))
  .flatMap((name) => [people[name][2], people[name][2].split(' ')[0] ?? ''])

let there: World
let life: Life
let now: string
beforeAll(async () => {
  there = await world()
  life = await liveThrough(castOf(there))
  const [last] = (await there.client.batch([{ sql: 'SELECT max(at) AS at FROM event', args: [] }], 'read')) as any
  now = String(last.rows[0].at)
  there.at(now)
  return () => there.end()
}, 60_000)

const said = ({ status, html, headers }: Shown) => `${status}\n${[...headers].flat().join('\n')}\n${html}`
/** Every page, aimed at each of these ids where it is about one thing. */
const addresses = (ids: readonly string[]) =>
  Object.keys(mayOpen).flatMap((path) => (path.includes(':id') ? ids.map((id) => path.replace(':id', id)) : [path]))
const periods = [
  '/statistics?from=2026-01&to=2026-12',
  '/records?from=2026-01&to=2026-12',
  '/cases?state=closed',
  '/transfers?side=authority',
]

const mayRead = (name: PersonName) => name === 'reviewer' || name === 'head'

describe('the authority’s side', () => {
  it('finds no planted identity and nobody of the home in any page, whatever it asks for', async () => {
    let opened = 0
    const seen = new Set<string>()
    for (const name of ['reviewer', 'head', 'authorityDpo', 'inspector', 'analyst', 'otherReviewer'] as const) {
      const visitor = await visitorOf(there, name, now)
      const every = [life.entries, life.cases, life.transfers].map((ids) => (mayRead(name) ? ids : ids.slice(0, 1)))
      for (const path of [...addresses(every.flat()), ...periods]) {
        const shown = await visitor.open(path)
        // Pages that refuse are the same for every address.
        const known = `${name} ${shown.status} ${shown.text}`
        if (!seen.has(known))
          expect([name, path, tracesIn(said(shown), [...texts, ...homeNames])]).toEqual([name, path, []])
        seen.add(known)
        if (shown.status === 200) opened++
      }
    }
    expect(opened).toBeGreaterThan(60)
  }, 60_000)

  it('is told no id of an entry or of a person of the home by the pages it may open', async () => {
    const known = Object.values(there.people).filter(({ inHome }) => inHome)
    const ids = [...life.entries, ...known.flatMap(({ person, client }) => [person, client])]
    for (const name of ['reviewer', 'head'] as const) {
      const visitor = await visitorOf(there, name, now)
      for (const path of [...addresses([...life.cases, ...life.transfers]), ...periods])
        expect([name, path, tracesIn(said(await visitor.open(path)), ids)]).toEqual([name, path, []])
    }
  }, 60_000)
})

describe('within the home', () => {
  it('no page tells an officer who reported, and none of the texts stands in an address or a title', async () => {
    const officer = await visitorOf(there, 'officer', now)
    const { reporter } = there.people
    for (const path of addresses([...life.entries, ...life.transfers])) {
      const shown = await officer.open(path)
      expect([path, tracesIn(said(shown), [reporter.name, reporter.person, 'Halina'])]).toEqual([path, []])
      const addressed = [...shown.html.matchAll(/(?:href|action|src)="([^"]*)"|<title>([^<]*)/g)].map(
        ([, a, b]) => a ?? b,
      )
      expect([path, tracesIn(addressed.join('\n'), texts)]).toEqual([path, []])
    }
  }, 60_000)

  it('has something to find: the entry’s page holds what was planted', async () => {
    const director = await visitorOf(there, 'director', now)
    const shown = await director.open(`/entries/${life.entries[0]}`)
    expect(tracesIn(shown.html, texts).length).toBeGreaterThan(8)
  })
})
