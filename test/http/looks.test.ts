// Every look at personal content is an event of the ledger, exactly one, with the ids that were shown; where that event cannot be
// written nothing is shown (design.md §5: rows without their event cannot be returned).
import { beforeAll, describe, expect, it } from 'vitest'
import { changePerson } from '../../src/register/common/people.ts'
import { castOf, deliver, file, must, newestCase, register, report, type Cast } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { addedBy, eventsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'

async function inhabited() {
  const there = await world(now)
  const cast = castOf(there)
  const entry = await register(cast)
  const transfer = await deliver(cast)
  const { id: cases } = await newestCase(cast)
  await file(cast)
  await register(cast)
  return {
    there,
    cast,
    ids: { entry, transfer, cases, home: there.organisations.home, authority: there.organisations.authority },
  }
}

let there: World
let cast: Cast
let ids: Awaited<ReturnType<typeof inhabited>>['ids']
beforeAll(async () => {
  ;({ there, cast, ids } = await inhabited())
  return () => there.end()
})

type Subject = keyof typeof ids
/** Path (with `:` and the name of an id), who looks, the action of its event and what it is about. */
const looks: [path: string, name: PersonName, action: string, subject: Subject][] = [
  ['/api/entries', 'officer', 'look-entries', 'home'],
  ['/api/entries?state=registered&limit=1', 'director', 'look-entries', 'home'],
  ['/api/entries/:entry', 'officer', 'look-entry', 'entry'],
  ['/api/entries/:entry', 'director', 'look-entry', 'entry'],
  ['/api/entries/:entry/history', 'dpo', 'look-history', 'entry'],
  ['/api/entries/:entry/seen', 'director', 'look-seen', 'entry'],
  ['/api/entries/:entry/outgoing', 'director', 'look-outgoing', 'entry'],
  ['/api/reports/:entry', 'reporter', 'look-own-report', 'entry'],
  ['/api/transfers', 'director', 'look-transfers', 'home'],
  ['/api/transfers?side=authority', 'head', 'look-transfers', 'authority'],
  ['/api/transfers/:transfer', 'officer', 'look-transfer', 'transfer'],
  ['/api/transfers/:transfer', 'reviewer', 'look-transfer', 'transfer'],
  ['/api/cases', 'reviewer', 'look-cases', 'authority'],
  ['/api/cases/:cases', 'head', 'look-case', 'cases'],
  ['/api/statistics/T1?from=2026-01&to=2026-03', 'head', 'look-statistics', 'authority'],
  ['/api/statistics/T1?from=2026-01&to=2026-03&format=csv', 'reviewer', 'look-statistics', 'authority'],
  ['/api/records/handed-over?from=2026-01&to=2026-03', 'reviewer', 'look-records', 'authority'],
  ['/api/ledger', 'dpo', 'look-ledger', 'home'],
  ['/api/ledger/unusual', 'dpo', 'look-unusual', 'home'],
  ['/api/people', 'admin', 'look-people', 'home'],
  ['/api/people', 'director', 'look-people', 'home'],
  ['/api/clients', 'admin', 'look-clients', 'home'],
  ['/api/clients', 'dpo', 'look-clients', 'home'],
  ['/api/authorisations', 'director', 'look-authorisations', 'home'],
]
const pathOf = (path: string, of = ids) => path.replace(/:(\w+)/, (_, name: Subject) => of[name])
const reporterOf = async (entry: string) =>
  (await eventsOf(there.client)).find(({ subject, version }) => subject === entry && version === 1)?.actor

describe('a look', () => {
  it.each(looks)('at %s by the %s leaves one event', async (path, name, action, subject) => {
    const { result, events } = await addedBy(there.client, () => cast[name]('GET', pathOf(path)))
    expect(result.status).toBe(200)
    const actor = name === 'reporter' ? await reporterOf(ids.entry) : there.people[name].person
    const authorisation = name === 'officer' ? there.authorisation : null
    expect(events).toMatchObject([
      { action, subject: ids[subject], actor, role: name, authorisation, version: null, at: now },
    ])
    expect(events[0]?.stream).toMatch(new RegExp(`^(${ids.home}|${ids.authority}):2026$`))
  })

  it('at a list names the ids that were shown, no more and no less', async () => {
    for (const [path, name] of looks.filter(([one]) =>
      /^\/api\/(entries|transfers|cases|people|clients|authorisations)(\?|$)/.test(one),
    )) {
      const { result, events } = await addedBy(there.client, () => cast[name]('GET', path))
      const shown = result.body.items.map(({ id }: { id: string }) => id)
      expect([path, JSON.parse(events[0]?.detail ?? '{}').ids]).toEqual([path, shown])
      expect(shown.length).toBeGreaterThan(0)
    }
    const { result, events } = await addedBy(there.client, () => cast.director('GET', '/api/entries?limit=1'))
    const next = await addedBy(there.client, () =>
      cast.director('GET', result.headers.get('link')?.match(/<(.*)>/)?.[1] ?? ''),
    )
    expect(JSON.parse(events[0]?.detail ?? '').ids).not.toEqual(JSON.parse(next.events[0]?.detail ?? '').ids)
  })

  it('at one’s own reports is recorded under an alias of its own, in the homes it shows reports from and in no other', async () => {
    const { result, events } = await addedBy(there.client, () => cast.reporter('GET', '/api/reports'))
    expect(result.body.items.length).toBe(3)
    expect(events).toMatchObject([{ action: 'look-own-report', subject: ids.home, role: 'reporter', detail: '{}' }])
    const actors = (await eventsOf(there.client)).filter(({ actor }) => actor === events[0]?.actor)
    expect(actors).toHaveLength(1)
    expect((await addedBy(there.client, () => cast.colleague('GET', '/api/reports'))).events).toEqual([])
  })

  it('that was refused is an event of who tried, in the own stream', async () => {
    const tries: [PersonName, string, string][] = [
      ['otherDirector', `/api/entries/${ids.entry}`, there.organisations.otherHome],
      ['otherHead', `/api/cases/${ids.cases}`, there.organisations.otherAuthority],
      ['unauthorised', `/api/entries/${ids.entry}`, ids.home],
      ['analyst', `/api/transfers/${ids.transfer}`, there.organisations.observer],
    ]
    for (const [name, path, organisation] of tries) {
      const { events } = await addedBy(there.client, () => cast[name]('GET', path))
      const subject = path.split('/').at(-1)
      const expected = { action: 'refused', stream: `${organisation}:2026`, actor: there.people[name].person, subject }
      expect([name, events]).toMatchObject([name, [expected]])
    }
  })

  it('is none where nothing personal is shown', async () => {
    for (const path of ['/api/me', '/api/homes', '/api/organisations'])
      expect((await addedBy(there.client, () => cast.director('GET', path))).events).toEqual([])
  })
})

describe('a look whose event cannot be written', () => {
  const content = [
    report.what.description,
    report.where.detail,
    'W99',
    '1/2026',
    'M-0147',
    'Fikcyjna',
    'Zmyślonym Dębem',
  ]
  const expectNothing = async (breaking: string, statuses: readonly number[]) => {
    const { there: broken, cast: people, ids: known } = await inhabited()
    await broken.client.execute(breaking)
    const paths = [...looks.map(([path, name]) => [path, name] as const), ['/api/reports', 'reporter'] as const]
    for (const [path, name] of paths) {
      const answer = await people[name]('GET', pathOf(path, known))
      expect([path, name, answer.status]).toEqual([path, name, expect.toBeOneOf([...statuses])])
      for (const text of content)
        expect([path, JSON.stringify(answer.body)]).toEqual([path, expect.not.stringContaining(text)])
    }
    await broken.end()
  }

  it('shows nothing when the ledger refuses it', () =>
    expectNothing(
      `CREATE TRIGGER no_looks BEFORE INSERT ON event WHEN NEW.action LIKE 'look-%' BEGIN SELECT RAISE(ABORT, 'no'); END`,
      [401, 403, 404, 412],
    ))

  it('shows nothing when nothing can be written at all', () => expectNothing('PRAGMA query_only = ON', [500, 503]))
})

describe('a person who left', () => {
  it('no longer sees the own reports of that home: there is nobody to record the look for', async () => {
    const { there: fresh, cast: people } = await inhabited()
    const { person: admin, client } = fresh.people.admin
    const asked = { credential: { kind: 'client', id: client, person: admin, inHome: true }, now } as const
    const { reporter } = fresh.people
    const path = `/api/people/${reporter.person}`
    await must(200, people.admin('POST', `${path}/grant-role`, { role: 'dpo' }, { 'if-match': '"v1"' }))
    expect((await must(200, people.reporter('GET', '/api/reports'))).items).toHaveLength(3)
    await changePerson(fresh.services.ports, reporter.person, { action: 'end-role', role: 'reporter' }, asked)
    const { result, events } = await addedBy(fresh.client, () => people.reporter('GET', '/api/reports'))
    expect([result.status, result.body.items, events]).toEqual([200, [], []])
    await fresh.end()
  })
})
