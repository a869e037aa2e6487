// Reads a CSV file as people and programs write it: RFC 4180, with Excel's `;`, its byte order mark and any line break. Texts only: what
// they mean is decided elsewhere.

/** `line`: of the file where the record begins, from 1. */
export type CsvRow = { line: number; cells: string[] }

/** `unclosed`: the line with a quote that does not end as it should; nothing of the file can be trusted then. */
export type CsvFile = { rows: CsvRow[] } | { unclosed: number }

/** Cells are without spaces at their ends; empty lines are left out. The first line says what stands between cells: `;`, a tab or `,`. */
export function readCsv(text: string): CsvFile {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const cell = new RegExp(` *"((?:[^"]|"")*)" *(?=${separator}|\\r|\\n|$)|([^${separator}\\r\\n"]*)`, 'y')
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < source.length) {
    const row: CsvRow = { line, cells: [] }
    for (;;) {
      cell.lastIndex = at
      const [whole = '', quoted, plain = ''] = cell.exec(source) ?? []
      row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
      line += linesIn(whole)
      at += whole.length
      if (source[at] === '"') return { unclosed: line }
      if (source[at] !== separatorSign(separator)) break
      at += 1
    }
    if (row.cells.some((one) => one !== '')) rows.push(row)
    const ending = /^(?:\r\n|\r|\n)/.exec(source.slice(at, at + 2))?.[0] ?? ''
    at += ending.length
    line += 1
  }
  return { rows }
}

/** As it stands in a regular expression. */
function separatorOf(source: string): ';' | '\\t' | ',' {
  const [first = ''] = source.split(/\r|\n/, 1)
  return first.includes(';') ? ';' : first.includes('\t') ? '\\t' : ','
}

const separatorSign = (separator: string) => (separator === '\\t' ? '\t' : separator)
const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length - 1
