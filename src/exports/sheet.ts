// Rows below their columns, the form in which every table becomes a file. Knows no format and no table.
import { decimalOf } from '../domain/statistics/figures.ts'

/** A number in units of its last decimal: 12.34 is `{ scaled: 1234, decimals: 2 }`. */
export type Scaled = { scaled: number; decimals: number }
/** A Warsaw calendar date `YYYY-MM-DD`. */
export type Dated = { on: string }

/** `null`: no information, which people read as `.`, as GUS prints it; numbers stay numbers, also 0. */
export type Value = string | number | Scaled | Dated | null
export type Row = readonly Value[]

/** `name` of the sheet where a file has several. */
export type Sheet = { name: string; columns: readonly string[]; rows: readonly Row[] }

/**
 * A sheet whose rows come page after page and are never all there.
 *
 * @property widths of the columns in characters
 * @property wrapped whether long texts break into lines instead of running on
 */
export type SheetStream = {
  name: string
  columns: readonly string[]
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>
  widths: readonly number[]
  wrapped: boolean
}

/** A value as text with a decimal point, all its decimals written. */
export function textOf(value: Exclude<Value, null>): string {
  if (typeof value !== 'object') return String(value)
  return 'on' in value ? value.on : decimalOf(value.scaled, value.decimals)
}

const [narrowest, widest] = [10, 60]
export const widthOf = (length: number): number => Math.min(widest, Math.max(narrowest, length + 2))

/** A sheet that is all there: columns as wide as their longest text, within reason; heads break into lines. */
export function streamOf({ name, columns, rows }: Sheet, wrapped = false): SheetStream {
  const widths = columns.map((head, at) => {
    const texts = rows
      .map((row) => row[at])
      .map((value) => (value === null || value === undefined ? '' : textOf(value)))
    return widthOf(Math.max(Math.min(head.length, 24), ...texts.map(({ length }) => length)))
  })
  return { name, columns, pages: [rows], widths, wrapped }
}
