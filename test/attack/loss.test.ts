// What safe publication costs: counts lost beside those an exact solver would lose, and beside rounding to five.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figures } from '../../src/domain/statistics/figures.ts'
import { knowledgeOf, smallest } from '../../src/domain/statistics/suppression/knowledge.ts'
import type { System } from '../../src/domain/statistics/suppression/system.ts'
import { published } from '../../src/domain/statistics/suppression/publication.ts'
import { fewestHidden } from '../support/exact-suppression.ts'
import { anyDimension, anyTable } from '../support/random-table.ts'

function systemOf(table: Figures): System {
  const { value } = knowledgeOf([table], ['entries'], []).next()
  if (!value) throw new Error('nothing is known of a table alone')
  return value.system
}
/** The same tables in every run. */
const tables = fc.sample(anyTable(fc.tuple(anyDimension('a', 4), anyDimension('b', 3))), { numRuns: 100, seed: 55 })
const sum = (numbers: readonly number[]): number => numbers.reduce((so, number) => so + number, 0)
const counts = ({ cells }: Figures) => cells.filter((cell) => typeof cell === 'number' && cell > 0).map(Number)

describe('the counts of a hundred small tables', () => {
  it('are hidden hardly more often than an exact solver must, and far less is lost than by rounding', () => {
    const ours = tables.map((table) => published(table, []))
    const fewest = sum(tables.map((table) => fewestHidden(systemOf(table), smallest)))
    const [small, further] = [sum(ours.map(({ primary }) => primary)), sum(ours.map(({ secondary }) => secondary))]
    const altered = sum(tables.map((table) => counts(table).filter((count) => count % 5 !== 0).length))
    expect({ counts: sum(tables.map((table) => counts(table).length)), small, further, fewest, altered }).toEqual({
      counts: 973,
      small: 332,
      further: 212,
      fewest: 193,
      altered: 809,
    })
    expect(ours.filter(({ release }) => release.withheld)).toEqual([])
  })
})
