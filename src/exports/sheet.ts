// Rows below their columns, the form in which every table becomes a file. Knows no format and no table.
import { decimalOf } from '../domain/statistics/figures.ts'

/** A number in units of its last decimal: 12.34 is `{ scaled: 1234, decimals: 2 }`. */
export type Scaled = { scaled: number; decimals: number }
/** A Warsaw calendar date `YYYY-MM-DD`. */
export type Dated = { on: string }

/** `null`: no information, which people read as `.`, as GUS prints it; numbers stay numbers, also 0. */
export type Value = string | number | Scaled | Dated | null

/** `name` of the sheet where a file has several. */
export type Sheet = { name: string; columns: readonly string[]; rows: readonly (readonly Value[])[] }

/** A value as text with a decimal point, all its decimals written. */
export function textOf(value: Exclude<Value, null>): string {
  if (typeof value !== 'object') return String(value)
  return 'on' in value ? value.on : decimalOf(value.scaled, value.decimals)
}
