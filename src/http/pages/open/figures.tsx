// One table of the public page: its bars, its figures with their signs, its files. Draws a hidden count as its sign, never as none.
import { cellAt, dimensionsNamed, type Figures } from '../../../domain/statistics/figures.ts'
import { memberLabel, titleOf } from '../../../exports/labels.ts'
import type { OpenRelease } from '../../../register/authority/open-statistics.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { openTableWords, openWords as words } from '../../../words/pages-open.ts'
import type { Reader } from '../reader.ts'
import { Bars, type Bar } from '../statistics/chart-bars.tsx'
import { Signs } from '../statistics/figures-meaning.tsx'
import { captionOf, FiguresTable } from '../statistics/figures-table.tsx'
import { TableFiles } from '../statistics/table-files.tsx'

type Props = { reader: Reader; release: OpenRelease; name: string; figures: Figures; address: string }

export function OpenFigures({ reader, release, name, figures, address }: Props) {
  const { language } = reader
  const { table } = figures
  const described = openTableWords[table]
  const { scope, codeLists, homes } = release
  const view: TableView = {
    ...figures,
    ...{ organisation: '', own: false, silent: [], liveFrom: null },
    ...{ name, scope, codeLists, homes },
  }
  return (
    <section aria-labelledby={table}>
      <h2 id={table}>{`${table}. ${titleOf(figures, language)}`}</h2>
      {described ? <p>{reader.say(described)}</p> : null}
      <OpenBars reader={reader} figures={figures} />
      <FiguresTable reader={reader} table={view} />
      <Signs reader={reader} table={view} />
      <TableFiles reader={reader} table={table} file={(format) => `${address}/${table}/${format}`} />
    </section>
  )
}

/** Which rows get a bar, and of which column: entries of the register alone, the books are never drawn as one. */
const drawn: Readonly<Record<string, { rows: RegExp; at: Readonly<Record<string, string>> }>> = {
  T2: { rows: /^[WSO]\d/, at: { harm: 'total', measure: 'entries' } },
  T3: { rows: /^\d/, at: { kind: 'U', measure: 'entries' } },
}

function OpenBars({ reader, figures }: { reader: Reader; figures: Figures }) {
  const { say, language } = reader
  const [down] = dimensionsNamed(figures, figures.rows)
  const chart = drawn[figures.table]
  if (!down || !chart) return null
  const rows = down.members.flatMap((member): Bar[] => {
    const cell = cellAt(figures, { ...chart.at, [down.code]: member.code })
    if (!chart.rows.test(member.code) || cell === 0) return []
    return [
      {
        label: memberLabel(down.code, member, language),
        parts: [typeof cell === 'number' ? cell : 0],
        instead: String(cell),
      },
    ]
  })
  if (rows.length === 0) return null
  return (
    <figure class="plot">
      <figcaption>
        <h3>{say(words.chart)}</h3>
      </figcaption>
      <Bars
        id={`bars-${figures.table}`}
        title={`${titleOf(figures, language)}. ${say(words.chart)}. ${captionOf(reader, figures)}`}
        description={say(words.chartText)}
        series={[say(words.chart)]}
        rows={rows}
      />
    </figure>
  )
}
