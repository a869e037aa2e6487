// Who reported is known to nobody before a reveal (art. 55c ust. 4 u.p.s.): whatever the home's own people read, granted or
// refused, says nothing of the person, the name or the client behind a report.
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { castOf, must, report, type Cast } from '../support/crew.ts'
import { liveThrough, type Life } from '../support/planted-life.ts'
import { aimAt, documentOf, requestFor } from '../support/requests.ts'
import { rowsOf } from '../support/rows.ts'
import { said, tracesIn } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

const readers = ['officer', 'unauthorised', 'director', 'dpo', 'admin', 'colleague'] as const
/** Lists of accounts name everybody; they may only not change by a report. */
const accounts = ['people', 'clients', 'authorisations', 'homes', 'organisations'].map((name) => `/api/${name}`)
const accountsSeen = (cast: Cast) =>
  Promise.all(readers.flatMap((name) => accounts.map(async (path) => (await cast[name]('GET', path)).body.items)))

let there: World
let cast: Cast
let document: any
let life: Life
let before: { accounts: unknown[]; seq: number }
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  document = await documentOf(there)
  const stream = `${there.organisations.home}:2026`
  // Whoever lists accounts is shown everybody, and the look says so; what came before the reports tells nothing of them.
  const listed = await accountsSeen(cast)
  const [last] = await rowsOf(there.client, 'SELECT max(seq) AS seq FROM event WHERE stream = ?', [stream])
  before = { accounts: listed, seq: Number(last?.['seq']) }
  life = await liveThrough(cast)
  return () => there.end()
}, 60_000)

describe('a reporter', () => {
  it('is told by nothing that the home’s people can read', async () => {
    const { person, client, name: fullName } = there.people.reporter
    const traces = [person, client, fullName, 'Halina', 'Zmyślona-Żak']
    let asked = 0
    for (const name of readers)
      for (const id of [...life.entries, ...life.cases, ...life.transfers])
        for (const route of Object.keys(mayUse).filter((one) => one.startsWith('GET'))) {
          const { path } = requestFor(document, route, aimAt(there, id))
          if (accounts.some((start) => path.startsWith(start))) continue
          // How accounts were made stands in the ledger by name; what came after is about the reports.
          const later = path.startsWith('/api/ledger') ? `${path}&after=${before.seq}` : path
          expect([name, later, tracesIn(said(await cast[name]('GET', later)), traces)]).toEqual([name, later, []])
          asked++
        }
    expect(asked).toBeGreaterThan(200)
    expect(await accountsSeen(cast)).toEqual(before.accounts)
  }, 60_000)

  it('is an alias of that one report in the ledger, and another alias in another', async () => {
    const { items } = await must(200, cast.dpo('GET', `/api/ledger?after=${before.seq}`))
    const aliases = life.entries.map(
      (id) =>
        new Set(
          items.flatMap(({ subject, role, actor }: Record<string, string>) =>
            subject === id && role === 'reporter' ? [actor] : [],
          ),
        ),
    )
    expect(aliases.map(({ size }) => size)).toEqual([1, 1, 1])
    expect(new Set(aliases.flatMap((alias) => [...alias])).size).toBe(3)
  })

  it('is not told by a refused attempt at the own report either: nobody is named there', async () => {
    const { items } = await must(200, cast.dpo('GET', `/api/ledger?after=${before.seq}`))
    const unnamed = items.filter((line: any) => line.action === 'refused' && line.actorKind === 'reporter-alias')
    expect(unnamed.length).toBeGreaterThanOrEqual(3)
    expect(new Set(unnamed.map((line: any) => line.subject))).toEqual(new Set([there.organisations.home]))
    const { person } = there.people.reporter
    const named = items.filter((line: any) => line.subject === life.entries[0] && line.actor === person)
    expect(named).toEqual([])
  })

  it('is not told by holding another role: who filed is “the reporter”, whatever else the person is', async () => {
    for (const name of ['officer', 'director', 'unauthorised'] as const) {
      const { id } = await must(201, cast[name]('POST', '/api/entries', report))
      await must(200, cast[name]('GET', `/api/reports/${id}`))
      await must(200, cast[name]('GET', '/api/reports'))
      const { items } = await must(200, cast.dpo('GET', `/api/entries/${id}/history`))
      expect(items.map((line: any) => [line.action, line.role, line.authorisation])).toEqual([
        ['file', 'reporter', null],
        ['look-own-report', 'reporter', null],
        ['look-history', 'dpo', null],
      ])
      const { person } = there.people[name]
      expect(tracesIn(JSON.stringify(items), [person, there.authorisation])).toEqual([])
      const own = (await must(200, cast.dpo('GET', '/api/ledger?after=100'))).items
      expect(own.filter((line: any) => line.action === 'look-own-report' && line.actor === person)).toEqual([])
    }
  })

  it('is tied to no other act by anything stored in the clear', async () => {
    await must(201, cast.officer('POST', '/api/entries', report))
    await must(201, cast.officer('POST', '/api/entries', report))
    const { id } = await must(201, cast.reporter('POST', '/api/entries', report))
    await must(
      200,
      cast.officer('POST', `/api/entries/${id}/register`, { category: 'W99', threat: true }, { 'if-match': '"v1"' }),
    )
    const remembered = await rowsOf(there.client, 'SELECT actor, key FROM idempotency')
    for (const column of ['actor', 'key'])
      expect(new Set(remembered.map((row) => row[column])).size).toBe(remembered.length)
  })
})
