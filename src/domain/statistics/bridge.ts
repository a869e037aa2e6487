// From the closes of months to the close of a quarter, half-year or year: where their sum is not the figure of the longer period.
import { codesAt, placeAt, positionOf, type Figures } from './figures.ts'
import { measures, type MeasureCode } from './measure.ts'

/** `sum`: of the months' closes. */
export type BridgeCell = { table: string; at: Readonly<Record<string, string>>; sum: number; is: number }

/**
 * Cells of additive measures that differ from the sum of the same cells in the tables of the months. Only whole numbers are compared, and
 * only tables that every month has of the same dimensions: a month may have been closed by an earlier version.
 */
export function bridge(months: readonly (readonly Figures[])[], whole: readonly Figures[]): BridgeCell[] {
  return whole.filter(isIn(months)).flatMap((table) =>
    table.cells.flatMap((is, position): BridgeCell[] => {
      const codes = codesAt(table.dimensions, position)
      const measure = measures[codes.at(-1) as MeasureCode]
      // Months and quarters are members of some tables: a month's table does not have those of another.
      if (
        typeof is !== 'number' ||
        !measure.additive ||
        table.dimensions.some(({ code }) => code === 'month' || code === 'quarter')
      )
        return []
      const sum = months.reduce((all, tables) => all + cellIn(tables, table.table, codes), 0)
      if (sum === is) return []
      return [
        {
          table: table.table,
          at: placeAt(table.dimensions, position),
          sum,
          is,
        },
      ]
    }),
  )
}

const isIn =
  (months: readonly (readonly Figures[])[]) =>
  ({ table, dimensions }: Figures): boolean =>
    months.every((tables) => {
      const own = tables.find((one) => one.table === table)
      return own?.dimensions.map(({ code }) => code).join() === dimensions.map(({ code }) => code).join()
    })

function cellIn(tables: readonly Figures[], code: string, codes: readonly string[]): number {
  const table = tables.find((one) => one.table === code)
  const cell = table?.cells[positionOf(table.dimensions, codes)]
  return typeof cell === 'number' ? cell : 0
}
