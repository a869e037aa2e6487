// A table as CSV: for a Polish Excel, and for machines (domain.md §9.4, V17). Never decides what a table holds; what a file
// says about itself is another file.
import type { Sheet, Value } from './sheet.ts'
import { textOf } from './sheet.ts'

/** Excel reads UTF-8 only behind a byte order mark (domain.md §9.4). */
const byteOrderMark = '\uFEFF'

/** A text that a spreadsheet would take for a formula, in wide letters and behind spaces too, or the number of an entry for a month
 * (`3/2026`), gets an apostrophe before it. */
const asText = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r]|^\d{1,2}\/\d{4}$/.test(text) ? `'${text}` : text)

const quoted = (text: string, special: RegExp): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text

function excelCell(value: Value): string {
  if (value === null) return '.'
  // A comma and a tab too: an Excel of another country would part the text there, and take what follows for a formula.
  if (typeof value === 'string') return quoted(asText(value), /[;,\t"\r\n]/)
  return textOf(value).replace('.', ',')
}

const machineCell = (value: Value): string => (value === null ? '' : quoted(textOf(value), /[,"\r\n]/))

const row = (cells: readonly string[], between: string): string => `${cells.join(between)}\r\n`

/** How each of the two dialects begins and writes a row; rows follow one another without anything between them. */
export const dialects = {
  excel: { start: byteOrderMark, row: (values: readonly Value[]) => row(values.map(excelCell), ';') },
  /** RFC 4180. Texts stand as they are, without the guard against formulas: a program reads them, not a spreadsheet. */
  machine: { start: '', row: (values: readonly Value[]) => row(values.map(machineCell), ',') },
} as const

const csv = (dialect: keyof typeof dialects, { columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string =>
  dialects[dialect].start + [columns, ...rows].map(dialects[dialect].row).join('')

/** Header row first; `;` between cells, decimal comma, CRLF after every row, quotes doubled. Encode the text as UTF-8. */
export const excelCsv = (table: Pick<Sheet, 'columns' | 'rows'>): string => csv('excel', table)

/** RFC 4180: `,` between cells, decimal point, `null` empty, no byte order mark. Encode the text as UTF-8. */
export const machineCsv = (table: Pick<Sheet, 'columns' | 'rows'>): string => csv('machine', table)
