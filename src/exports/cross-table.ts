// A filled table as people read it: some dimensions down the page, the others across, one header row, no merged cells.
import {
  cellAt,
  combinationsOf,
  dimensionsNamed,
  type Cell,
  type Combination,
  type Figures,
} from '../domain/statistics/figures.ts'
import { fileWords } from '../words/statistics-files.ts'
import { decimalsOf, dimensionLabel, memberLabel, shownCode, showsCode, titleOf } from './labels.ts'
import type { Sheet, Value } from './sheet.ts'

/** The figure of a cell as a value of a sheet; a sign stays itself. */
export const valueOf = (cell: Cell | undefined, measure: string | undefined): Value => {
  if (typeof cell !== 'number') return cell ?? '.'
  const decimals = decimalsOf(measure)
  return decimals === 0 ? cell : { scaled: cell, decimals }
}

/** Columns of codes stand before the names where people know the codes (TERYT, codes of events, degrees of harm). */
export function crossTable(figures: Figures): Sheet {
  const down = dimensionsNamed(figures, figures.rows)
  const heads = combinationsOf(dimensionsNamed(figures, figures.columns))
  const figureOf = (combination: Combination): Value => {
    const codes = Object.fromEntries(combination.map(({ dimension, member }) => [dimension, member.code]))
    return valueOf(cellAt(figures, codes), codes['measure'])
  }
  return {
    name: figures.table,
    columns: [
      ...down.flatMap((dimension) => {
        const { name } = dimensionLabel(dimension)
        return showsCode(dimension.code) ? [`${name} – ${fileWords.code.pl.toLowerCase()}`, name] : [name]
      }),
      ...heads.map((head) => titleOfColumn(head) || titleOf(figures)),
    ],
    rows: combinationsOf(down).map((combination) => [
      ...combination.flatMap(({ dimension, member }) => {
        const label = memberLabel(dimension, member)
        return showsCode(dimension) ? [shownCode(member.code), label] : [label]
      }),
      ...heads.map((head) => figureOf([...combination, ...head])),
    ]),
  }
}

const titleOfColumn = (head: Combination): string =>
  head.map(({ dimension, member }) => memberLabel(dimension, member)).join(' – ')
