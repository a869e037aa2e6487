// A filled table as people read it: some dimensions down the page, the others across, one header row, no merged cells.
import { positionOf, type Cell, type Dimension, type Figures, type Member } from '../domain/statistics/figures.ts'
import { fileWords } from '../words/statistics-files.ts'
import { decimalsOf, dimensionLabel, memberLabel, shownCode, showsCode, titleOf } from './labels.ts'
import type { Sheet, Value } from './sheet.ts'

type Combination = readonly Member[]

/** Every combination of members, the last dimension running fastest; one empty combination where there is no dimension. */
function combinationsOf(dimensions: readonly Dimension[]): Combination[] {
  return dimensions.reduce<Combination[]>(
    (combinations, { members }) => combinations.flatMap((one) => members.map((member) => [...one, member])),
    [[]],
  )
}

/** The figure of a cell as a value of a sheet; a sign stays itself. */
export const valueOf = (cell: Cell | undefined, measure: string | undefined): Value => {
  if (typeof cell !== 'number') return cell ?? '.'
  const decimals = decimalsOf(measure)
  return decimals === 0 ? cell : { scaled: cell, decimals }
}

/** Columns of codes stand before the names where people know the codes (TERYT, codes of events, degrees of harm). */
export function crossTable({ table, dimensions, rows, columns, cells }: Figures): Sheet {
  const named = (codes: readonly string[]) =>
    codes.flatMap((code) => dimensions.find((dimension) => dimension.code === code) ?? [])
  const [down, across] = [named(rows), named(columns)]
  const heads = combinationsOf(across)
  const figureOf = (combination: Combination): Value => {
    const codes = dimensions.map(
      ({ code }) => combination[[...down, ...across].findIndex((one) => one.code === code)]?.code ?? '',
    )
    return valueOf(cells[positionOf(dimensions, codes)], codes[dimensions.findIndex(({ code }) => code === 'measure')])
  }
  return {
    name: table,
    columns: [
      ...down.flatMap((dimension) => {
        const { name } = dimensionLabel(dimension)
        return showsCode(dimension.code) ? [`${name} – ${fileWords.code.pl.toLowerCase()}`, name] : [name]
      }),
      ...heads.map((head) => titleOfColumn(head, across) || titleOf(table)),
    ],
    rows: combinationsOf(down).map((combination) => [
      ...combination.flatMap((member, index) => {
        const { code } = down[index] ?? { code: '' }
        const label = memberLabel(code, member)
        return showsCode(code) ? [shownCode(member.code), label] : [label]
      }),
      ...heads.map((head) => figureOf([...combination, ...head])),
    ]),
  }
}

const titleOfColumn = (head: Combination, across: readonly Dimension[]): string =>
  head.map((member, index) => memberLabel(across[index]?.code ?? '', member)).join(' – ')
