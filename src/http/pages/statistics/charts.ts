// Which table is drawn how: all of it is here, as data. The figures are the table's own; drawing is chart-*.tsx.
import type { DimensionCode, TableCode } from '../../../domain/statistics/table.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import type { Words } from '../../../words/language.ts'
import type { Palette } from './chart-fill.tsx'

type Common = { id: string; heading: Words; text: Words }

/**
 * `bars`: a bar for each member that goes down, divided by the members of `parts`. `rows`: which members get one, otherwise all
 * that are no sums. `occurring`: those without a figure get none. `heat`: what goes down by what goes across.
 * `series`: the months that go down.
 */
export type Chart =
  | (Common & {
      shape: 'bars'
      parts: DimensionCode
      of?: readonly string[]
      rows?: RegExp
      occurring?: true
      palette: Palette
    })
  | (Common & { shape: 'heat' })
  | (Common & { shape: 'series' })

/** Bars of the kinds of art. 55c ust. 2: the books are never drawn as one. */
const kinds: Chart = {
  id: 'kinds',
  shape: 'bars',
  heading: words.chart,
  text: words.chartText,
  parts: 'kind',
  of: ['W', 'S', 'O'],
  palette: 'kinds',
}

const harm = { shape: 'bars', parts: 'harm', palette: 'harm', text: words.chartHarmText } as const

export const charts: Partial<Record<TableCode, readonly Chart[]>> = {
  T1: [kinds],
  T2: [
    { ...harm, id: 'harm-kinds', heading: words.chartHarmKinds, rows: /^[WSO]$/ },
    { ...harm, id: 'harm-register', heading: words.chartHarmCodes, rows: /^[WSO]\d/, occurring: true },
    { ...harm, id: 'harm-others', heading: words.chartHarmOthers, rows: /^N\d/, occurring: true },
  ],
  T3: [kinds],
  T4: [kinds],
  T5: [{ id: 'heat', shape: 'heat', heading: words.chartHeat, text: words.chartHeatText }],
  T15: [{ id: 'series', shape: 'series', heading: words.chartSeries, text: words.chartSeriesText }],
}
