// The control limits of a series of rates (u-chart, three sigma): what a month may differ by chance alone. Judges nobody.
import type { Cell } from './figures.ts'
import type { MeasureCode } from './measure.ts'

/** Fewer months with a census than this are no series. */
export const fewestMonths = 8

type Month = { rated: number; days: number }

/**
 * Writes centre and limits of each month into the cells of a series (rows of `measures`): per 1,000 resident-days, in hundredths.
 * Centre: all events of the months with a census over all their days. Limits: centre ± 3·√(centre / days of the month), the
 * lower one at least 0 (Montgomery, Introduction to Statistical Quality Control, u-chart with a varying sample).
 */
export function controlLimits(
  measures: readonly MeasureCode[],
  cells: readonly Cell[],
  months: readonly Month[],
): Cell[] {
  const told = months.filter(({ days }) => days > 0)
  const [events, days] = [sum(told.map(({ rated }) => rated)), sum(told.map((month) => month.days))]
  const centre = events / days
  return cells.map((cell, position) => {
    const measure = measures[position % measures.length]
    const month = months[Math.floor(position / measures.length)]
    if (measure !== 'centre' && measure !== 'limit-low' && measure !== 'limit-high') return cell
    if (!month || month.days === 0) return '.'
    if (told.length < fewestMonths) return 'x'
    const reach = 3 * Math.sqrt(centre / month.days)
    const limit = measure === 'centre' ? centre : measure === 'limit-low' ? Math.max(0, centre - reach) : centre + reach
    return Math.floor(limit * 100000 + 0.5)
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
