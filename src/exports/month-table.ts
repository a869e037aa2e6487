// Table T1 as rows and columns for a file (domain.md §9.2, §9.4). Counts nothing; the figures are the month table's.
import type { MonthCounts, MonthTable } from '../domain/month-table.ts'
import type { Sheet } from './sheet.ts'

export const monthTableTitle = 'Zdarzenia wg rodzaju (W/S/O) i domu'

const groups = ['Wypadki W', 'Samouszkodzenia S', 'Obrażenia ciała O', 'Rejestr (U) razem', 'Ewidencja (N) razem']

const figures = ({ U, N }: MonthCounts): number[] =>
  [U.W, U.S, U.O, U.total, N].flatMap(({ entries, hurt }) => [entries, hurt])

/** Where a home delivered nothing for the period, a zero is no information (`null`) and not a count. The last row is the sum. */
export function monthSheet({ rows, sum }: MonthTable): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: [
      'Dom',
      'Przekazano informację',
      ...groups.flatMap((group) => [`${group} – zdarzenia`, `${group} – poszkodowani`]),
    ],
    rows: [
      ...rows.map((row) => [
        row.name,
        row.delivered ? 'tak' : 'nie',
        ...figures(row).map((figure) => (figure === 0 && !row.delivered ? null : figure)),
      ]),
      ['Razem', '', ...figures(sum)],
    ],
  }
}

/** ASCII only, names nobody and no home. */
export const monthTableFile = ({ from, to }: Pick<MonthTable, 'from' | 'to'>, extension: string): string =>
  `rejestr55c_${from}_${to}_T1.${extension}`
