// Closes that an earlier version of the program made: read, verified, corrected, added up and published with the tables of their day.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestVersion } from '../../src/domain/statistics/closed-tables.ts'
import { cellAt } from '../../src/domain/statistics/figures.ts'
import { approve, castOf, deliver, ifMatch, must, type Cast } from '../support/crew.ts'
import { closedEarlier } from '../support/earlier-close.ts'
import { closeMonth, publish } from '../support/every-subject.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const april = '2026-04-02T10:00:00.000Z'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(april)
  cast = castOf(there)
  await approve(cast)
  await deliver(cast)
})
afterEach(() => there.end())

type Table = { table: string; rows: string[]; columns: string[]; cells: unknown[] }
const read = async (id: string, by: 'head' | 'inspector' = 'head') => must(200, cast[by]('GET', `/api/closes/${id}`))
const shapeOf = (tables: Table[]) => tables.map(({ table, rows, columns }) => [table, ...rows, ...columns].join(' '))

describe('a close of an earlier version', () => {
  it('is read, verified and given out as files as it was', async () => {
    const id = await closedEarlier(there, 'head', '2026-03', 1, april)
    expect((await read(id)).version).toBe(1)
    const { mismatches } = await must(200, cast.head('GET', `/api/closes/${id}/verification`))
    expect(mismatches).toEqual([])
    expect((await (await visitorOf(there, 'head', april)).open(`/closes/${id}`)).text).toContain('T10')
    for (const table of ['T4', 'T10'])
      await must(200, cast.head('GET', `/api/closes/${id}/tables/${table}?format=json`))
  })

  it('is corrected in its own version: the same cells are compared', async () => {
    const id = await closedEarlier(there, 'head', '2026-03', 1, april)
    const nothing = await cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1))
    expect([nothing.status, nothing.body.code]).toEqual([409, 'nothing-changed'])
    const before = await read(id)
    await approve(cast)
    await deliver(cast)
    await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
    const after = await read(id)
    expect([after.version, after.edition, shapeOf(after.tables)]).toEqual([1, 2, shapeOf(before.tables)])
    expect(after.cells.filter(({ was }: { was: unknown }) => was === null)).toEqual([])
    const { mismatches } = await must(200, cast.head('GET', `/api/closes/${id}/verification`))
    expect(mismatches).toEqual([])
  })

  it('is added to those of today in a close of the voivode, which is verified and published', async () => {
    await closedEarlier(there, 'head', '2026-03', 1, april)
    await closeMonth({ ...cast, head: cast.otherHead }, '2026-03')
    const id = await closeMonth({ ...cast, head: cast.inspector }, '2026-03')
    const made = await read(id, 'inspector')
    expect([made.version, made.checks.entries]).toEqual([newestVersion, 1])
    expect(made.tables.find(({ table }: Table) => table === 'T1').cells).toContain(1)
    const { mismatches } = await must(200, cast.inspector('GET', `/api/closes/${id}/verification`))
    expect(mismatches).toEqual([])
    await publish(cast.inspector, id)
  })

  it('of the voivode is corrected in its own version from closes of today, and published', async () => {
    const id = await closedEarlier(there, 'inspector', '2026-03', 1, april)
    await closeMonth(cast, '2026-03')
    await must(200, cast.inspector('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
    const { version, checks, tables } = await read(id, 'inspector')
    expect([version, checks.entries]).toEqual([1, 1])
    // The immediate action of the one entry: no table of today counts it, a close of today holds its count all the same.
    const causes = tables.find(({ table }: Table) => table === 'T10')
    expect(cellAt(causes, { cause: 'surroundings', action: 'first-aid', measure: 'entries' })).toBe(1)
    const { mismatches } = await must(200, cast.inspector('GET', `/api/closes/${id}/verification`))
    expect(mismatches).toEqual([])
    await publish(cast.inspector, id)
  })

  it('of a month stands beside a quarter of today: the bridge compares only what both have', async () => {
    for (const month of ['2026-01', '2026-02', '2026-03']) await closedEarlier(there, 'head', month, 1, april)
    const { bridge } = await read(await closeMonth(cast, '2026-01', '2026-03'))
    expect([bridge.months.length, bridge.cells]).toEqual([3, []])
  })
})
