// The charts of a table (charts.ts): which of its figures are drawn, and with what words. The figures are the table's.
import { decimalsOf, memberLabel, titleOf } from '../../../exports/labels.ts'
import { cellAt, dimensionsNamed, isSum, type Dimension, type Member } from '../../../domain/statistics/figures.ts'
import { isTableCode } from '../../../domain/statistics/table.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { measureWords } from '../../../words/statistics-measures.ts'
import type { Reader } from '../reader.ts'
import { Bars, type Bar } from './chart-bars.tsx'
import { Heat } from './chart-heat.tsx'
import { Series } from './chart-series.tsx'
import { charts, type Chart } from './charts.ts'
import { captionOf, figureIn } from './figures-table.tsx'

type Props = { reader: Reader; table: TableView }
type Drawn<Shape extends Chart['shape']> = Props & { chart: Extract<Chart, { shape: Shape }> }

export const Charts = ({ reader, table }: Props) => (
  <>
    {(isTableCode(table.table) ? (charts[table.table] ?? []) : []).map((chart) => {
      if (chart.shape === 'bars') return <BarsOf reader={reader} table={table} chart={chart} />
      if (chart.shape === 'heat') return <HeatOf reader={reader} table={table} chart={chart} />
      return <SeriesOf reader={reader} table={table} chart={chart} />
    })}
  </>
)

const titlesOf = ({ reader, table, chart: { id, heading, text } }: Drawn<Chart['shape']>) => ({
  id,
  title: `${titleOf(table, reader.language)}. ${reader.say(heading)}. ${captionOf(reader, table)}`,
  description: reader.say(text),
})

const Plot = ({ heading, children, note }: { heading: string; children: unknown; note?: string | undefined }) => (
  <figure class="plot">
    <figcaption>
      <h2>{heading}</h2>
      {note ? <p class="quiet">{note}</p> : null}
    </figcaption>
    {children}
  </figure>
)

const counted = (cell: unknown): number => (typeof cell === 'number' ? cell : 0)
/** A member that is a part of the whole, not the whole. */
const isPart = (member: Member) => !isSum(member)

function BarsOf(props: Drawn<'bars'>) {
  const { reader, table, chart } = props
  const { say, language } = reader
  const [down] = dimensionsNamed(table, table.rows)
  const [across] = dimensionsNamed(table, [chart.parts])
  if (!down || !across) return null
  const cellOf = (row: string, part: string) =>
    cellAt(table, { [down.code]: row, [across.code]: part, measure: 'entries' })
  const barOf = (member: Member, parts: readonly string[]): Bar => {
    const cells = parts.map((part) => cellOf(member.code, part))
    return {
      label: memberLabel(down.code, member, language),
      parts: cells.map(counted),
      instead: cells.every((cell) => cell === '.') ? figureIn(language, '.', 'entries') : '–',
    }
  }
  const offered = chart.rows ? down.members.filter(({ code }) => chart.rows?.test(code)) : down.members.filter(isPart)
  // What nobody left untold is no part of any bar, and needs no line in the legend.
  const parts =
    chart.of ??
    across.members
      .filter(isPart)
      .map(({ code }) => code)
      .filter((part) => part !== 'untold' || offered.some(({ code }) => counted(cellOf(code, part)) > 0))
  const rows = offered
    .map((member) => barOf(member, parts))
    .filter((bar) => !chart.occurring || bar.parts.some((part) => part > 0))
  if (rows.length === 0) return null
  return (
    <Plot heading={say(chart.heading)}>
      <Bars
        {...titlesOf(props)}
        palette={chart.palette}
        series={parts.map((code) => memberLabel(across.code, { code }, language))}
        rows={rows}
      />
    </Plot>
  )
}

/** What is in brackets of a long name, the hours of a part of the day. */
const hoursIn = (label: string): string | undefined => /\((.+)\)/.exec(label)?.[1]

function HeatOf(props: Drawn<'heat'>) {
  const { reader, table, chart } = props
  const { say, language } = reader
  const [down] = dimensionsNamed(table, table.rows)
  const [across] = dimensionsNamed(table, table.columns)
  if (!down || !across) return null
  const cellOf = (row: string, column: string) => cellAt(table, { [down.code]: row, [across.code]: column })
  const shown = ({ members }: Dimension, sumAt: (code: string) => number) =>
    members.filter(isPart).filter(({ code }) => code !== 'untold' || sumAt(code) > 0)
  const columns = shown(across, (code) => counted(cellOf('total', code)))
  const rows = shown(down, (code) => counted(cellOf(code, 'total')))
  const marks: Record<string, string> = { unknown: '?', untold: '…' }
  const short = columns.map((member) => {
    const label = memberLabel(across.code, member, language)
    const hours = hoursIn(label)
    return { head: hours ?? marks[member.code] ?? label, note: hours ? [] : [`${marks[member.code]} ${label}`] }
  })
  return (
    <Plot heading={say(chart.heading)}>
      <Heat
        {...titlesOf(props)}
        columns={short.map(({ head }) => head)}
        notes={short.flatMap(({ note }) => note)}
        rows={rows.map((member) => ({
          label: memberLabel(down.code, member, language),
          cells: columns.map(({ code }) => {
            const cell = cellOf(member.code, code)
            return { value: counted(cell), text: cell === 0 ? '–' : String(cell) }
          }),
        }))}
      />
    </Plot>
  )
}

/** A line of gaps says less than the counts: the rate is drawn with its limits where most months of a series have one. */
export function isRated(table: TableView): boolean {
  const months = dimensionsNamed(table, ['month']).flatMap(({ members }) => members)
  const has = (measure: string) =>
    months.filter(({ code }) => typeof cellAt(table, { month: code, measure }) === 'number').length
  return has('centre') > 0 && has('rate') * 2 >= months.length
}

function SeriesOf(props: Drawn<'series'>) {
  const { reader, table, chart } = props
  const { say, language } = reader
  const [down] = dimensionsNamed(table, table.rows)
  if (!down) return null
  const cellOf = (month: string, measure: string) => cellAt(table, { [down.code]: month, measure })
  const knownOf = (month: string, measure: string) => {
    const cell = cellOf(month, measure)
    return typeof cell === 'number' ? { known: cell } : {}
  }
  const months = down.members.map(({ code }) => code)
  const rated = isRated(table)
  const measure = rated ? 'rate' : 'entries'
  const rows = months.map((month) => {
    const { known: value } = knownOf(month, measure)
    const limits = rated
      ? {
          centre: knownOf(month, 'centre').known,
          low: knownOf(month, 'limit-low').known,
          high: knownOf(month, 'limit-high').known,
        }
      : {}
    return {
      label: `${month.slice(5)}.${month.slice(0, 4)}`,
      text: figureIn(language, cellOf(month, measure), measure),
      ...Object.fromEntries(Object.entries({ value, ...limits }).filter(([, one]) => one !== undefined)),
    }
  })
  const before = months.indexOf(table.liveFrom ?? '')
  return (
    <Plot heading={say(chart.heading)} note={rated ? undefined : say(words.noRate)}>
      <Series
        {...titlesOf(props)}
        rows={rows}
        print={(value) =>
          figureIn(language, value, measure).replace(/[,.]?0+$/, (zeros) => (decimalsOf(measure) ? '' : zeros))
        }
        names={{
          value: say(measureWords[measure].name),
          centre: say(measureWords.centre.name),
          limits: say(words.limits),
          outside: say(words.outsideLimits),
        }}
        mark={before === -1 ? undefined : { before, text: say(words.live) }}
      />
    </Plot>
  )
}
