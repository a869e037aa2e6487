// Figures come from counts that the database keeps, and a close from the events and the rows behind them: after any walk through
// every action there is, both say the same of every authority, month, home and kind.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Tally } from '../../src/domain/statistics/facts.ts'
import { castOf } from '../support/crew.ts'
import { walkRandomly } from '../support/random-walk.ts'
import { documentOf } from '../support/requests.ts'
import { world, type World } from '../support/world.ts'

const countings = [
  { by: ['authority', 'home', 'kind', 'month'] },
  { by: ['home', 'month'], book: 'U' },
  { by: [], book: 'N' },
] as const

const sorted = (tallies: readonly Tally[]) => tallies.map((tally) => JSON.stringify(tally)).toSorted()

/** Of each authority, by event and by report: as the kept counts say, and as its ledger and its rows do. */
async function bothWays({
  services: { ports },
  organisations,
}: World): Promise<[kept: string[][], counted: string[][]][]> {
  const found: [string[][], string[][]][] = []
  for (const authority of [organisations.authority, organisations.otherAuthority])
    for (const by of ['event', 'report'] as const) {
      const which = { countings, of: { authority }, from: '2020-01', to: '2030-12', by }
      const stream = `${authority}:2026`
      const { streamEnd: seq } = await ports.store.read({ streamEnd: stream })
      const [{ tallies: kept }, { tallies: counted }] = [
        await ports.store.read({ tallies: which }),
        await ports.store.read({ tallies: { ...which, upTo: { stream, seq } } }),
      ]
      found.push([kept.map(sorted), counted.map(sorted)])
    }
  return found
}

/** What changes a count besides a first arrival. */
const changing = ['transfers return', 'entries cancel', 'entries reclassify'] as const

it('after any walk the kept counts are those of the ledger, also when transfers were returned and entries taken back or moved', async () => {
  const done = new Set<string>()
  let lines = 0
  const picks = fc.array(fc.nat({ max: 9999 }), { minLength: 120, maxLength: 140, size: 'max' })
  const walked = async (chosen: readonly number[]) => {
    const there = await world('2026-03-09T10:00:00.000Z')
    try {
      for (const name of (await walkRandomly(there, castOf(there), await documentOf(there), chosen)).done)
        done.add(name)
      for (const [kept, counted] of await bothWays(there)) {
        expect(kept).toEqual(counted)
        lines += kept[0]?.length ?? 0
      }
    } finally {
      there.end()
    }
  }
  await fc.assert(fc.asyncProperty(picks, walked), { numRuns: 3, endOnFailure: true })
  const missing = () => changing.filter((name) => !done.has(name))
  for (let seed = 1; (missing().length > 0 || lines < 10) && seed <= 20; seed++)
    await walked(fc.sample(picks, { numRuns: 1, seed })[0] ?? [])
  expect(missing()).toEqual([])
  expect(lines).toBeGreaterThanOrEqual(10)
}, 400_000)
