// The fewest counts that must be hidden in a small table, by an exact solver (HiGHS), to hold our choice against. A lower
// bound: it lets counts move by fractions, which a reader of whole counts does not believe.
import loadHighs from 'highs'
import type { System } from '../../src/domain/statistics/suppression/system.ts'

const highs = await loadHighs()

/**
 * How many of the unknowns that may be shown must be hidden beside the hidden ones.
 *
 * One table for each unknown and direction, in which only what is hidden differs from the true one; together they differ
 * by the width at every hidden count.
 */
export function fewestHidden({ unknowns, relations }: System, width: number): number {
  const some = unknowns.flatMap(({ state }, at) => (state === 'shown' ? [] : [at]))
  const tables = some.flatMap((target) => [`u${target}`, `d${target}`])
  const most = 2 * width
  const changes = tables.flatMap((table) => some.map((at) => `${table}_${at}`))
  const limits = tables.flatMap((table) =>
    some.flatMap((at) => [
      `${table}_${at} - ${most} y${at} <= 0`,
      `${table}_${at} + ${Math.min(most, unknowns[at]?.room ?? 0)} y${at} >= 0`,
    ]),
  )
  const sums = tables.flatMap((table) =>
    relations.flatMap(({ total, parts }) => {
      const terms = [...parts.map((part) => `+ ${table}_${part}`), `- ${table}_${total}`]
      const kept = terms.filter((term) => some.includes(Number(term.split('_')[1])))
      return kept.length === 0 ? [] : [`${kept.join(' ')} = 0`]
    }),
  )
  const apart = some.map((target) => `u${target}_${target} - d${target}_${target} - ${width} y${target} >= 0`)
  const mayHide = some.filter((at) => unknowns[at]?.state === 'open')
  const problem = [
    'Minimize',
    `obj: ${mayHide.map((at) => `y${at}`).join(' + ') || 'y0'}`,
    'Subject To',
    ...[...limits, ...sums, ...apart].map((row, at) => `c${at}: ${row}`),
    'Bounds',
    ...changes.map((change) => `-${most} <= ${change} <= ${most}`),
    ...some.filter((at) => unknowns[at]?.state === 'hidden').map((at) => `y${at} = 1`),
    'Binary',
    some.map((at) => `y${at}`).join(' '),
    'End',
  ].join('\n')
  const { Status, ObjectiveValue } = highs.solve(problem)
  if (Status !== 'Optimal') throw new Error(Status)
  return Math.round(ObjectiveValue)
}
