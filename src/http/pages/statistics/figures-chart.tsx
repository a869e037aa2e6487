// The chart of a table that has one: which of its figures are drawn. The figures are the table's; drawing is chart-bars.tsx.
import { memberLabel, titleOf } from '../../../exports/labels.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import type { Reader } from '../reader.ts'
import { Bars } from './chart-bars.tsx'
import { captionOf, cellAt, dimensionsNamed, figureIn } from './figures-table.tsx'

type Props = { reader: Reader; table: TableView }

/** Bars of the kinds of art. 55c ust. 2, for each member that goes down: the books are never drawn as one. */
const kinds = ['W', 'S', 'O'] as const

export function Chart({ reader, table }: Props) {
  const { say, language } = reader
  const [down] = dimensionsNamed(table, table.rows)
  if (!down || !table.columns.includes('kind')) return null
  return (
    <figure class="plot">
      <figcaption>
        <h2>{say(words.chart)}</h2>
      </figcaption>
      <Bars
        id="kinds"
        title={`${titleOf(table.table, language)}. ${captionOf(reader, table)}`}
        description={say(words.chartText)}
        series={kinds.map((code) => memberLabel('kind', { code }, language))}
        rows={down.members
          .filter(({ sumOf }) => !sumOf)
          .map((member) => {
            const cells = kinds.map((kind) => cellAt(table, { [down.code]: member.code, kind, measure: 'entries' }))
            return {
              label: memberLabel(down.code, member, language),
              parts: cells.map((cell) => (typeof cell === 'number' ? cell : 0)),
              instead: cells.every((cell) => cell === '.') ? figureIn(language, '.', 'entries') : '–',
            }
          })}
      />
    </figure>
  )
}
