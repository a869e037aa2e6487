// Two planes and one door, seen from the database (design.md §3): whatever people of an authority, voivode or observer ask for,
// granted or refused, their SQL never names a table of the home plane, and the home's never one of the authority plane.
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import {
  castOf,
  deliver,
  describeAll,
  file,
  ifMatch,
  must,
  newestCase,
  prepare,
  register,
  type Cast,
} from '../support/crew.ts'
import type { Call } from '../support/client.ts'
import { people, type PersonName } from '../support/population.ts'
import { documentOf, requestFor, type Aim } from '../support/requests.ts'
import { walk } from '../support/walk.ts'
import { rowsOf } from '../support/rows.ts'
import { everySubject } from '../support/every-subject.ts'
import { world, type World } from '../support/world.ts'

type Recorded = { name: PersonName; request: string; status: number; sql: string[] }

const names = Object.keys(people) as PersonName[]
/** Everybody of the other plane, and three who may see little of the home. */
const knocking = [
  'reviewer',
  'head',
  'authorityDpo',
  'inspector',
  'analyst',
  'otherDirector',
  'colleague',
  'dpo',
] as const
const atHome = (name: PersonName) => /home$/i.test(people[name][0])

let there: World
let cast: Cast
const recorded: Recorded[] = []
const naming = (table: RegExp, of: (one: Recorded) => boolean) =>
  recorded
    .filter(of)
    .filter(({ sql }) => sql.some((text) => table.test(text)))
    .map(({ name, request, status }) => `${name} ${request.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')} ${status}`)

beforeAll(async () => {
  there = await world()
  const plain = castOf(there)
  const recording =
    (name: PersonName): Call =>
    async (method, path, ...rest) => {
      there.sql.length = 0
      const answer = await plain[name](method, path, ...rest)
      recorded.push({ name, request: `${method} ${path}`, status: answer.status, sql: [...there.sql] })
      return answer
    }
  cast = { ...plain, ...(Object.fromEntries(names.map((name) => [name, recording(name)])) as Record<PersonName, Call>) }
  const { entry, case: cases, transfer } = await walk(cast, '2026-03-09')
  await register(cast)
  const returned = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${returned}/return`, { reason: 'unreadable' }, ifMatch(2)))
  const every = await everySubject(there, cast)
  await describeAll(cast, await prepare(cast))
  const { id: reported } = await file(cast)
  const { id: moot } = await newestCase(cast)

  const document = await documentOf(there)
  const { home, authority } = there.organisations
  const { person } = there.people.officer
  const known = { ...every, entries: entry, reports: entry, transfers: transfer, cases }
  const aims: Aim[] = [{ home, authority, person, ids: known }]
  for (const id of [reported, moot, 'nie-ma']) {
    aims.push({
      home: id,
      authority: id,
      person: id,
      ids: Object.fromEntries(Object.keys(aims[0]!.ids).map((kind) => [kind, id])) as Aim['ids'],
    })
  }
  for (const aim of aims)
    for (const route of Object.keys(mayUse))
      for (const name of knocking) {
        const { method, path, body, headers } = requestFor(document, route, aim)
        await cast[name](method, path, body, headers)
      }
  return () => there.end()
}, 120_000)

describe('the planes', () => {
  it('were crossed by everybody in every way before this is judged', () => {
    expect(recorded.length).toBeGreaterThan(1500)
    for (const name of knocking.filter((one) => !atHome(one))) {
      const own = recorded.filter((one) => one.name === name)
      expect([name, own.length]).toEqual([name, expect.toSatisfy((count: number) => count > 200)])
      expect(own.flatMap(({ sql }) => sql).length).toBeGreaterThan(400)
    }
    const allowed = recorded.filter(({ name, status }) => !atHome(name) && status < 300)
    expect(new Set(allowed.map(({ name }) => name))).toContain('reviewer')
    expect(naming(/\bcase_file\b/, ({ name }) => name === 'reviewer').length).toBeGreaterThan(5)
    expect(naming(/\bhome_entry\b/, ({ name }) => name === 'officer').length).toBeGreaterThan(5)
  })

  it('are apart for the authority, the voivode and the observer: none of their requests names a table of the home plane', () => {
    expect(naming(/\bhome_/, ({ name }) => !atHome(name))).toEqual([])
  })

  it('are apart for refused attempts as well, and these are recorded', () => {
    const refused = recorded.filter(({ name, status }) => !atHome(name) && (status === 403 || status === 404))
    expect(refused.length).toBeGreaterThan(500)
    expect(
      refused
        .filter(({ sql }) => !sql.some((text) => /^INSERT INTO event/.test(text.trim())))
        .map(({ request }) => request),
    ).toEqual([])
  })

  it('are not joined behind anybody’s back: no view shows a table of the other plane, and no trigger reaches into it', async () => {
    const made = await rowsOf(
      there.client,
      `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger')`,
    )
    const views = made.filter(({ type }) => type === 'view')
    const named = (sql: unknown) => String(sql).replaceAll(/--[^\n]*/g, '')
    // A view may be made of views: what names one that shows the home shows it too.
    const showing = (plane: RegExp): string[] => {
      const found = new Set<string>()
      for (const _ of views)
        for (const { name, sql } of views) {
          const inner = [...found].some((other) => new RegExp(`\\b${other}\\b`).test(named(sql)))
          if (plane.test(named(sql)) || inner) found.add(String(name))
        }
      return [...found]
    }
    expect([views.length > 0, showing(/\bhome_/), showing(/\bcase_/)]).toEqual([true, [], []])
    const planeOf = (table: unknown) => /^(home|case)_/.exec(String(table))?.[1]
    const reaching = made.filter(({ type, tbl_name, sql }) => {
      const body = named(sql).slice(named(sql).indexOf('BEGIN'))
      return (
        type === 'trigger' &&
        ['home', 'case'].some((one) => one !== planeOf(tbl_name) && new RegExp(`\\b${one}_`).test(body))
      )
    })
    expect(reaching.map(({ name }) => name)).toEqual([])
  })

  // The fence has one side: a home that knocks at a case or a publication is refused by the read itself, which names its table.
  it('meet in one batch only: what a home is granted names the authority’s tables where it hands over, and nowhere else', () => {
    const granted = ({ name, status, request }: Recorded) =>
      atHome(name) &&
      (status < 300 ||
        !/ \/api\/(cases|records|closes|publications)/.test(request) ||
        /\/(answer|carry-out)$/.test(request))
    const crossings = [
      'director POST /api/cases/:id/answer 200',
      'director POST /api/cases/:id/carry-out 200',
      'director POST /api/transfers/:id/quarantine 200',
      'director POST /api/transfers/:id/send 200',
    ]
    expect([...new Set(naming(/\bcase_/, granted))].toSorted()).toEqual(crossings)
    // What it names there, it only writes.
    const crossing = recorded.filter(granted).flatMap(({ sql }) => sql.filter((text) => /\bcase_/.test(text)))
    expect(crossing.filter((text) => !/^insert into "case_file"/i.test(text))).toEqual([])
  })
})
