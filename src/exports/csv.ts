// A table as CSV for a Polish Excel (domain.md §9.4, V17). Never decides what a table holds; metadata stay outside.

/** Cells below their columns. `null`: no information, printed `.` as GUS does; numbers stay numbers, also 0. */
export type Table = { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] }

/** Excel reads UTF-8 only behind a byte order mark (domain.md §9.4). */
const byteOrderMark = '\uFEFF'

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const unformulated = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function cell(value: string | number | null): string {
  if (value === null) return '.'
  return typeof value === 'number' ? String(value).replace('.', ',') : quoted(unformulated(value))
}

/** Header row first; `;` between cells, decimal comma, CRLF after every row, quotes doubled. Encode the text as UTF-8. */
export function excelCsv({ columns, rows }: Table): string {
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}
