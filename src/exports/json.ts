// A filled table as JSON: what it says about itself, its members, and one record for each cell. Bytes depend on nothing but it.
import { decimalOf, placeAt, type Cell, type Figures } from '../domain/statistics/figures.ts'
import { decimalsOf, dimensionLabel, memberLabel } from './labels.ts'
import type { Metadata } from './metadata.ts'

/** A figure in the unit of its measure; the decimal text is the shortest that gives the number back. */
export const numberOf = (cell: number, measure: string | undefined): number =>
  Number(decimalOf(cell, decimalsOf(measure)))

const recorded = (cell: Cell, measure: string | undefined) =>
  typeof cell === 'number' ? { value: numberOf(cell, measure) } : { value: null, sign: cell }

/** `cells`: the codes of the members by their dimensions, and `value`, or `null` and the `sign` that stands for it. */
export function jsonOf({ dimensions, rows, columns, cells }: Figures, metadata: Metadata): object {
  return {
    metadata,
    rows,
    columns,
    dimensions: dimensions.map(({ code, members }) => ({
      code,
      name: dimensionLabel({ code }).name,
      members: members.map((member) => ({
        code: member.code,
        name: memberLabel(code, member),
        ...(member.sumOf && { sumOf: member.sumOf }),
      })),
    })),
    cells: cells.map((cell, position) => {
      const codes = placeAt(dimensions, position)
      return { ...codes, ...recorded(cell, codes['measure']) }
    }),
  }
}
