// What anyone can read without an account, in a world with identities planted in every field: no address of the public page tells one,
// names a table of the home, asks who reads, or leaves a trace; while it is closed none of them exists.
import { beforeAll, describe, expect, it } from 'vitest'
import { castOf } from '../support/crew.ts'
import { closeMonth, openPublicPage, publishMonth } from '../support/every-subject.ts'
import { addTwoHomes } from '../support/more-homes.ts'
import { pagesOpenToAnyone } from '../support/page-access.ts'
import { liveThrough, planted } from '../support/planted-life.ts'
import { people } from '../support/population.ts'
import { tablesOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

const routes = pagesOpenToAnyone.filter((route) => route.startsWith('GET /open')).map((route) => route.slice(4))
/** Every route with what can stand in it, known and unknown. */
const filled: Record<string, readonly string[]> = {
  ':period': ['2026', '2025', '2026-03'],
  ':edition': ['v1', 'v2', '1'],
  ':table': ['T2', 'T3', 'T5', 'T1'],
  ':format': ['csv', 'csv-metadata', 'machine-csv', 'schema', 'json', 'json-stat', 'xlsx', 'ods', 'zip', 'pdf'],
}
const addresses = routes.flatMap((route) =>
  Object.entries(filled).reduce(
    (so, [name, values]) =>
      so.flatMap((path) => (path.includes(name) ? values.map((value) => path.replace(name, value)) : [path])),
    [route],
  ),
)
const secret = [...Object.values(planted), ...Object.values(people).map(([, , name]) => name)]

let there: World
const ask = (path: string) =>
  there.request(path, { headers: { accept: 'text/html', cookie: '__Host-session=cudza.sesja.tu; language=en' } })
const opened = async () => {
  const answers = await Promise.all(addresses.map(async (path) => [path, (await ask(path)).status] as const))
  return answers.filter(([, status]) => status === 200).map(([path]) => path)
}

beforeAll(async () => {
  there = await world()
  await liveThrough(castOf(there))
  await addTwoHomes(there)
  there.at('2027-01-20T10:00:00.000Z')
  await closeMonth(castOf(there), '2026-01', '2026-12')
  await publishMonth(there, '2026-01', '2026-12')
  return () => there.end()
}, 90_000)

describe('anyone without an account', () => {
  it('finds no address of the public page while it is closed, although a year is published', async () => {
    expect(addresses.length).toBeGreaterThan(100)
    expect(await opened()).toEqual([])
  })

  it('finds in it no planted identity and nobody, is asked nothing, and leaves nothing', async () => {
    await openPublicPage(castOf(there))
    const before = await tablesOf(there.client)
    const found = await opened()
    expect(found.length).toBeGreaterThan(20)
    for (const path of found) {
      there.sql.length = 0
      const answer = await ask(path)
      const body = Buffer.from(await answer.arrayBuffer()).toString()
      expect([path, tracesIn(`${[...answer.headers].flat().join('\n')}\n${body}`, secret)]).toEqual([path, []])
      expect([path, answer.headers.get('set-cookie')]).toEqual([path, null])
      const asked = there.sql.filter((text) => /\b(home|door|person|credential|event)(_|\b)/.test(text))
      expect([path, asked, there.sql.length > 0]).toEqual([path, [], true])
    }
    expect(await tablesOf(there.client)).toEqual(before)
  }, 60_000)
})
