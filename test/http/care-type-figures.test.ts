// The table by type of care for a home of several types: for its authority, the voivode and itself, in closes, and the way to what it counts.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, deliver, must, recordCensus, register, registering, report, type Cast } from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import type { PersonName } from '../support/population.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const may = '2026-05-05T10:00:00.000Z'
let there: World
let cast: Cast

const line = (type: string, residents: number) => ({
  ...{ type, first: residents, admitted: 0, departed: 0, residentDays: residents * 30 },
})
const happened = (careType: string | undefined, of: 'home' | 'other' = 'home', on = '2026-03-07') =>
  register(of === 'home' ? cast : cast.other, {
    report: { ...report, when: { on, partOfDay: '00-06' } },
    registering: { ...registering, ...(careType && { careType }) },
  })

/** Of March: six of one type, five of the other, of the home of two; one of the home of one. Nothing happened in April. */
beforeEach(async () => {
  there = await world(may)
  cast = castOf(there)
  await there.client.execute({ sql: `INSERT INTO care_type VALUES (?, 'PSCH')`, args: [there.organisations.home] })
  for (const month of ['2026-03', '2026-04'])
    await recordCensus(cast, { month, lines: [line('PW', 40), line('PSCH', 35)] })
  for (let count = 0; count < 6; count++) await happened('PW')
  for (let count = 0; count < 5; count++) await happened('PSCH')
  await happened(undefined, 'other')
  await deliver(cast)
  await deliver(cast.other)
}, 60_000)
afterEach(() => there.end())

type Dimension = { code: string; members: { code: string }[] }
/** A live table says the value of each cell with its codes; that of a close holds the cells as they are counted. */
type Table = { table: string; dimensions: Dimension[]; cells: (number | string | { value: unknown })[] }
const rows = ({ dimensions }: Table) => dimensions[0]?.members.map(({ code }) => code)
const figure = ({ dimensions, cells }: Table, ...codes: string[]) => {
  const at = dimensions.reduce(
    (position, { members }, index) =>
      position * members.length + members.findIndex(({ code }) => code === codes[index]),
    0,
  )
  const cell = cells[at]
  return typeof cell === 'object' ? cell.value : cell
}
const table = (name: PersonName, month = '2026-03', to = month): Promise<Table> =>
  must(200, cast[name]('GET', `/api/statistics/T4?from=${month}&to=${to}`))

it('is split where every event says its type: for its authority, the voivode and the home itself', async () => {
  for (const name of ['head', 'inspector', 'director'] as const) {
    const of = await table(name)
    expect([name, rows(of)]).toEqual([name, ['PW', 'PSCH', 'total']])
    expect([figure(of, 'PW', 'W', 'entries'), figure(of, 'PW', 'W', 'rate')]).toEqual([name === 'inspector' ? 7 : 6, 5])
    expect([figure(of, 'PSCH', 'W', 'entries'), figure(of, 'PSCH', 'W', 'rate')]).toEqual([5, 4.76])
  }
})

it('stands together with all its days where one event was of several types', async () => {
  await happened('several')
  await deliver(cast)
  const of = await table('head')
  expect(rows(of)).toEqual(['several', 'total'])
  expect([figure(of, 'several', 'W', 'entries'), figure(of, 'several', 'W', 'rate')]).toEqual([12, 5.33])
})

it('gives its days to its types in a month without events, as the last event before said its type', async () => {
  expect(rows(await table('head', '2026-04'))).toEqual(['PW', 'PSCH', 'total'])
  // A year and more before, nothing says whether it would have told.
  expect(rows(await table('head', '2026-01'))).toEqual(['several', 'total'])
})

it('leads to the cases or entries it counts', async () => {
  const ways = (html: string) =>
    [...html.matchAll(/<td class="number[^"]*"><a href="([^"]+)">(\d+)<\/a>/g)].map(
      ([, href = '', count = '']) => [href.replaceAll('&amp;', '&'), count] as const,
    )
  const walk = async (name: PersonName) => {
    const who = await visitorOf(there, name, may)
    const { html } = await who.open('/statistics?table=T4&from=2026-03&to=2026-03')
    for (const [address, count] of ways(html)) {
      const { text } = await who.open(address)
      expect([address, /(?:Znalezione sprawy|Znaleziono): (\d+)/.exec(text)?.[1]]).toEqual([address, count])
    }
    return ways(html).length
  }
  expect(await walk('head')).toBeGreaterThan(2)
  expect(await walk('director')).toBeGreaterThan(2)
  await happened('several')
  await deliver(cast)
  expect(await walk('head')).toBeGreaterThan(1)
})

it('is split in closes of the authority and of the voivode, and both are what the ledger tells', async () => {
  const closed = async (name: 'head' | 'inspector') => {
    const id = await closeMonth({ ...cast, head: cast[name] }, '2026-03')
    expect((await must(200, cast[name]('GET', `/api/closes/${id}/verification`))).mismatches).toEqual([])
    const { tables, facts } = await must(200, cast[name]('GET', `/api/closes/${id}`))
    return { of: tables.find((one: Table) => one.table === 'T4') as Table, facts }
  }
  const { of, facts } = await closed('head')
  expect([rows(of), figure(of, 'PSCH', 'W', 'rate')]).toEqual([['PW', 'PSCH', 'total'], 476])
  expect(facts.census).toMatchObject([{ byType: { PW: 1200, PSCH: 1050 } }])
  await closeMonth({ ...cast, head: cast.otherHead }, '2026-03')
  const together = await closed('inspector')
  expect([figure(together.of, 'PW', 'W', 'entries'), figure(together.of, 'PW', 'W', 'rate')]).toEqual([7, 500])
})

it('goes to no observer', async () => {
  const { status } = await cast.analyst('GET', '/api/statistics/T4?from=2026-03&to=2026-03')
  expect([403, 404, 422]).toContain(status)
})
