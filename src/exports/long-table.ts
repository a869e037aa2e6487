// A filled table for machines: one row for each cell, codes and labels beside each other, and the schema of its columns
// (Table Schema, Data Package 2.0). Figures stand with a decimal point; a sign stands apart from the figure.
import { codesAt, signs, type Figures } from '../domain/statistics/figures.ts'
import { fileWords } from '../words/statistics-files.ts'
import { valueOf } from './cross-table.ts'
import { dimensionLabel, memberLabel } from './labels.ts'
import type { Metadata } from './metadata.ts'
import type { Sheet, Value } from './sheet.ts'

/** Columns `county`, `county-label`, …, `value`, `sign`: of the last two exactly one is filled. */
export function longTable({ table, dimensions, cells }: Figures): Sheet {
  const labels = dimensions.map(
    ({ code, members }) => new Map(members.map((one) => [one.code, memberLabel(code, one)])),
  )
  return {
    name: table,
    columns: [...dimensions.flatMap(({ code }) => [code, labelColumn(code)]), 'value', 'sign'],
    rows: cells.map((cell, position) => {
      const codes = codesAt(dimensions, position)
      const figure: [Value, Value] = typeof cell === 'number' ? [valueOf(cell, codes.at(-1)), null] : [null, cell]
      return [...codes.flatMap((code, index) => [code, labels[index]?.get(code) ?? code]), ...figure]
    }),
  }
}

const labelColumn = (dimension: string): string => `${dimension}-label`

/** The schema of the columns; what the whole file means stands under `metadata`. */
export function schemaOf({ dimensions }: Figures, metadata: Metadata): object {
  const said = (words: keyof typeof fileWords) => fileWords[words].pl
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      ...dimensions.flatMap(({ code, members }) => {
        const { name, meaning } = dimensionLabel({ code })
        const categories = members.map((member) => ({ value: member.code, label: memberLabel(code, member) }))
        return [
          {
            name: code,
            type: 'string',
            title: name,
            description: meaning,
            constraints: { required: true },
            categories,
          },
          {
            name: labelColumn(code),
            type: 'string',
            title: `${name}, ${said('label')}`,
            constraints: { required: true },
          },
        ]
      }),
      { name: 'value', type: 'number', title: said('value'), description: said('valueMeaning') },
      {
        name: 'sign',
        type: 'string',
        title: said('sign'),
        categories: signs.map((sign) => ({
          value: sign,
          label: metadata.signs.find((known) => known.sign === sign)?.meaning ?? sign,
        })),
      },
    ],
    missingValues: [''],
    primaryKey: dimensions.map(({ code }) => code),
    metadata,
  }
}
