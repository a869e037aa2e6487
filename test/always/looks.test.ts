// Every route that reads, of the API and of the pages, leaves its look in the ledger with the ids it showed, or stands here by
// name among those that show nobody's data. Derived from the running app: a new route that leaves nothing fails.
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { castOf, type Cast } from '../support/crew.ts'
import { mayOpen } from '../support/page-access.ts'
import type { PersonName } from '../support/population.ts'
import { documentOf, isPage, requestFor, routesOf, type Aim } from '../support/requests.ts'
import { addedBy } from '../support/rows.ts'
import { everySubject } from '../support/every-subject.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'

/** Shows the reader alone, or what is written on every letterhead: names of organisations, empty forms and documents. */
const withoutLook = [
  'GET /api/me',
  'GET /api/homes',
  'GET /api/organisations',
  'GET /api/outside',
  'GET /outside',
  'GET /account',
  'GET /clients/new',
  'GET /account/password',
  'GET /organisations',
  'GET /organisations/new',
  'GET /homes/:id/basis',
  'GET /organisations/:id/retention',
  'GET /organisations/:id/open-page',
  'GET /organisations/:id/close-page',
  'GET /api/public-page',
  'GET /public-page',
  'GET /homes/:id/supervision',
  'GET /documents',
  'GET /documents/impact-assessment',
  'GET /documents/notice-reporter',
  'GET /documents/notice-resident',
  'GET /documents/notice-staff',
  'GET /documents/processing-record',
  'GET /people/new',
  'GET /reports/new',
  'GET /reports/received',
  // Names who holds an office in the home; a look under the own name while filing would tell who reports (art. 55c ust. 4).
  'GET /api/reports/concerned',
  'GET /residents/new',
  'GET /census/import',
  'GET /disclosures/new',
]
/** What these show is nobody's until there is one: an open question, a recommendation, an acknowledged transfer. */
const needsMore = ['GET /cases/:id/answer', 'GET /cases/:id/carry-out', 'GET /transfers/:id/receipt']
/** Lists that show a reader only what is the reader's own: nothing to record where there is none of it, or of others. */
const ownAlone: Record<string, readonly PersonName[]> = {
  authorisations: ['reporter', 'colleague', 'officer', 'unauthorised', 'admin'],
  reports: ['colleague', 'officer', 'unauthorised', 'director', 'dpo', 'admin'],
  '/authorisations/:id/document': ['officer'],
  start: ['colleague', 'unauthorised', 'dpo', 'admin', 'authorityDpo', 'inspector', 'analyst'],
}
/** Recorded without ids and under an alias: anything more would tie the reports of one person together (art. 55c ust. 4). */
const underAlias = ['GET /api/reports', 'GET /reports']

let there: World
let cast: Cast
let aim: Aim
let ids: Record<string, string>
let routes: string[]
let document: any
/** Each signs in once. */
const visitors = new Map<PersonName, Promise<Visitor>>()
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  document = await documentOf(there)
  const { home, authority } = there.organisations
  const known = await everySubject(there, cast)
  ids = known
  aim = { home, authority, person: there.people.officer.person, ids: known }
  const closed = new Set([...Object.keys(mayUse), ...Object.keys(mayOpen).map((path) => `GET ${path}`)])
  routes = routesOf(there).filter((route) => route.startsWith('GET ') && closed.has(route))
  return () => there.end()
})

const readersOf = (route: string): readonly PersonName[] =>
  (isPage(route) ? mayOpen[route.replace('GET ', '')] : mayUse[route]) ?? []
const idIn = (route: string) => {
  const kind = / (?:\/api)?\/(\w+)\/:id/.exec(route)?.[1]
  return kind === undefined ? undefined : ids[kind]
}
const addressOf = (route: string) => route.replace('GET ', '').replace(':id', () => idIn(route) ?? '')

async function lookedAt(route: string, name: PersonName) {
  const signingIn = isPage(route) ? (visitors.get(name) ?? visitorOf(there, name, now)) : undefined
  if (signingIn) visitors.set(name, signingIn)
  const visitor = await signingIn
  return addedBy(there.client, async () =>
    visitor
      ? (await visitor.open(addressOf(route))).status
      : (await cast[name]('GET', requestFor(document, route, aim).path)).status,
  )
}

describe('a route that reads', () => {
  it('is aimed here at a thing that there is, whatever kind its address names', () => {
    expect(routes.filter((route) => route.includes(':id') && idIn(route) === undefined)).toEqual([])
  })

  it('leaves its look, with the id that was asked for, for every kind of reader', async () => {
    const silent: string[] = []
    for (const route of routes.filter((one) => !withoutLook.includes(one) && !needsMore.includes(one))) {
      const own = / (?:\/api)?\/(\w+)$/.exec(route)?.[1]
      const exempt = ownAlone[own ?? route.replace('GET ', '')] ?? []
      for (const name of readersOf(route).filter((one) => !one.startsWith('other') && !exempt.includes(one))) {
        const { result, events } = await lookedAt(route, name)
        const looks = events.filter(({ action }) => action.startsWith('look-'))
        const id = idIn(route)
        // A checkpoint is of a whole stream and about nobody: its look names the organisation.
        const nobodys = route.includes('/checkpoints/')
        const named =
          id === undefined || nobodys || looks.some(({ subject, detail }) => subject === id || detail.includes(id))
        // A change of state that has passed has no form any more; its page is still a look, or refused as one.
        const told = looks.length > 0 || events.some(({ action }) => action === 'refused')
        if (result < 400 && !(told && named)) silent.push(`${route} by ${name}`)
      }
    }
    expect(silent).toEqual([])
  }, 60_000)

  it('stands among those that leave nothing only where it does leave nothing', async () => {
    for (const route of withoutLook) {
      const name = readersOf(route)[0]
      if (!name) continue
      const { events } = await lookedAt(route, name)
      expect([route, events.map(({ action }) => action)]).toEqual([route, []])
    }
  })

  it('names no id of a report in a look at the own list', async () => {
    for (const route of underAlias) {
      const { events } = await lookedAt(route, 'reporter')
      expect([route, events.map(({ action, role, detail }) => [action, role, detail])]).toEqual([
        route,
        [['look-own-report', 'reporter', '{}']],
      ])
    }
  })

  it('records who was refused, at a thing and at a list alike', async () => {
    const silent: string[] = []
    for (const route of routes) {
      for (const name of ['otherDirector', 'analyst'] as const) {
        if (readersOf(route).includes(name)) continue
        const { result, events } = await lookedAt(route, name)
        if (result >= 400 && !events.some(({ action }) => action === 'refused')) silent.push(`${route} by ${name}`)
      }
    }
    expect(silent).toEqual([])
  }, 60_000)
})
