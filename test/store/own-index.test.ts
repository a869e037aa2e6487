// Who holds the database file does not see which reports come from the same person (art. 55c ust. 4 u.p.s.); the person finds them all.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownIndexCount } from '../../src/register/home/own-index.ts'
import { castOf, file, must, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const indexes = async () =>
  (await rowsOf(there.client, 'SELECT person_index FROM home_reporter')).map((row) => String(row['person_index']))
const own = async () => (await must(200, cast.reporter('GET', '/api/reports?limit=200'))).items as { id: string }[]

it('each report lies under an index of its own, whoever made it, and every one is found again', async () => {
  const filed: string[] = []
  for (let count = 0; count < 12; count++) {
    filed.push((await file(cast)).id)
    await file({ ...cast, reporter: cast.colleague })
  }
  expect(new Set(await indexes()).size).toBe(24)
  expect((await own()).map(({ id }) => id).toSorted()).toEqual(filed.toSorted())
  for (const id of filed.slice(0, 2)) await must(200, cast.reporter('GET', `/api/reports/${id}`))
  expect((await cast.colleague('GET', `/api/reports/${filed[0]}`)).status).toBe(404)
})

it('somebody of very many reports still finds every one', async () => {
  const filed = []
  for (let count = 0; count < ownIndexCount + 3; count++) filed.push((await file(cast)).id)
  expect(new Set(await indexes()).size).toBe(ownIndexCount)
  expect((await own()).length).toBe(filed.length)
}, 60_000)

it('reports from before, all under one index, are the person’s still', async () => {
  const { id } = await file(cast)
  const before = there.services.ports.vault.index('reporter', there.people.reporter.person)
  await there.client.execute({ sql: 'UPDATE home_reporter SET person_index = ?', args: [before] })
  expect((await own()).map((item) => item.id)).toEqual([id])
  await must(200, cast.reporter('GET', `/api/reports/${id}`))
})
