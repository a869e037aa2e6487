// A list of anonymised records in every format, as a stream: rows come page after page, are written and forgotten, so that fifty
// thousand cost no more memory than fifty. Takes records as they are: hides and rounds nothing.
import type { Figures } from '../domain/statistics/figures.ts'
import {
  recordColumns,
  type RecordColumn,
  type RecordColumnCode,
  type RecordRow,
  type RecordValue,
} from '../domain/statistics/record.ts'
import { fileWords } from '../words/statistics-files.ts'
import { recordColumnWords } from '../words/statistics-records.ts'
import { dialects } from './csv.ts'
import { mediaTypesOf } from './files.ts'
import { fileStem, type Describing } from './describing.ts'
import { codesOf, dimensionLabel, memberLabel, showsCode } from './labels.ts'
import { aboutOf, aboutSheet, type About, type Defined } from './metadata.ts'
import { streamOf, widthOf, type Row, type SheetStream, type Value } from './sheet.ts'
import { spreadsheet, spreadsheets, type SpreadsheetFormat } from './spreadsheet.ts'
import { inPieces } from './xml.ts'

/** `table`: `T13`, or `handed-over` for all that an authority received. Months as in figures. */
export type RecordList = Pick<Figures, 'from' | 'to' | 'by' | 'asOf'> & {
  table: 'T13' | 'handed-over'
  columns: readonly RecordColumnCode[]
}

/** Pages of any length, each row with one value for each column; read one after the other, as bytes are taken. */
export type Pages = AsyncIterable<readonly RecordRow[]>

/** `name` is ASCII and names no home; a `body` that is cancelled ends the reading of pages, one whose pages fail fails. */
export type StreamedFile = { name: string; type: string; body: ReadableStream<Uint8Array> }

type Head = { code: string; name: string; coded: boolean }
type Streaming = { list: RecordList; pages: Pages; describing: Describing }

const columnOf = (code: RecordColumnCode): RecordColumn => recordColumns[code]
const isCoded = (code: RecordColumnCode): boolean => 'of' in columnOf(code)

const definedColumn = (code: RecordColumnCode): Defined => {
  if (!(code in recordColumnWords)) return { code, ...dimensionLabel({ code }) }
  const { name, meaning } = recordColumnWords[code as keyof typeof recordColumnWords]
  return { code, name: name.pl, meaning: meaning.pl }
}

/** Several codes of one record stand in one cell. */
const labelsIn = (code: RecordColumnCode, value: RecordValue): string => {
  const column = columnOf(code)
  const codes = typeof value === 'object' ? (value ?? []) : [String(value)]
  return codes.map((one) => ('of' in column ? memberLabel(column.of, { code: one }) : one)).join('; ')
}
const codesIn = (value: RecordValue): string => (typeof value === 'object' ? (value ?? []).join(' ') : String(value))

const plain = (code: RecordColumnCode, value: string | number): Value =>
  columnOf(code).type === 'date' ? { on: String(value) } : value

/** A column as people read it: names, with the code beside them where people know the codes. */
function shownHeads(columns: readonly RecordColumnCode[]): Head[] {
  return columns.flatMap((code) => {
    const { name } = definedColumn(code)
    const head = { code, name, coded: false }
    return showsCode(code)
      ? [{ code, name: `${name} – ${fileWords.code.pl.toLowerCase()}`, coded: true }, head]
      : [head]
  })
}

const shown = (columns: readonly RecordColumnCode[], row: RecordRow): Value[] =>
  columns.flatMap((code, at): Value[] => {
    const value = row[at] ?? null
    if (value === null) return showsCode(code) ? [null, null] : [null]
    if (!isCoded(code)) return [plain(code, value as string | number)]
    return showsCode(code) ? [codesIn(value), labelsIn(code, value)] : [labelsIn(code, value)]
  })

const machineHeads = (columns: readonly RecordColumnCode[]): string[] =>
  columns.flatMap((code) => (isCoded(code) ? [code, `${code}-label`] : [code]))

const forMachines = (columns: readonly RecordColumnCode[], row: RecordRow): Value[] =>
  columns.flatMap((code, at): Value[] => {
    const value = row[at] ?? null
    if (value === null) return isCoded(code) ? [null, null] : [null]
    return isCoded(code) ? [codesIn(value), labelsIn(code, value)] : [plain(code, value as string | number)]
  })

/** What the file says about itself; of each column its type, and of codes what each of them means. */
function metadataOf({ list, describing }: Streaming): About & { columns: object[] } {
  return {
    ...aboutOf(list, describing),
    columns: list.columns.map((code) => {
      const column = columnOf(code)
      const codes = 'of' in column && { codes: codesOf(column.of) }
      return { ...definedColumn(code), type: column.type, ...codes }
    }),
  }
}

const definitions = ({ list, describing }: Streaming) =>
  aboutSheet(
    aboutOf(list, describing),
    list.columns.map((code) => [fileWords.column.pl, definedColumn(code)] as const),
  )

async function* csvTexts(dialect: keyof typeof dialects, { list: { columns }, pages }: Streaming) {
  const { start, row } = dialects[dialect]
  const machine = dialect === 'machine'
  yield start + row(machine ? machineHeads(columns) : shownHeads(columns).map(({ name }) => name))
  for await (const page of pages) {
    yield page.map((one) => row(machine ? forMachines(columns, one) : shown(columns, one))).join('')
  }
}

const recordText = (columns: readonly RecordColumnCode[], row: RecordRow): string =>
  JSON.stringify(Object.fromEntries(columns.map((code, at) => [code, row[at] ?? null])))

async function* jsonTexts(streaming: Streaming) {
  const { list, pages } = streaming
  yield `{"metadata":${JSON.stringify(metadataOf(streaming))},"records":[`
  let between = '\n'
  for await (const page of pages) {
    for (const row of page) {
      yield between + recordText(list.columns, row)
      between = ',\n'
    }
  }
  yield '\n]}\n'
}

async function* jsonLines({ list, pages }: Streaming) {
  for await (const page of pages) yield page.map((row) => `${recordText(list.columns, row)}\n`).join('')
}

function sheets(format: SpreadsheetFormat, streaming: Streaming): AsyncGenerator<Uint8Array> {
  const { list } = streaming
  const heads = shownHeads(list.columns)
  const sheet: SheetStream = {
    name: list.table,
    columns: heads.map(({ name }) => name),
    pages: shownPages(streaming),
    widths: heads.map(({ code, coded }) => widthOf(coded ? 4 : widths[columnOf(code as RecordColumnCode).type])),
    wrapped: false,
  }
  const { title } = aboutOf(list, streaming.describing)
  return spreadsheet(format, [sheet, streamOf(definitions(streaming), true)], title)
}

/** In characters, because the rows are not there when the columns are written. */
const widths = { text: 30, number: 10, date: 10, code: 24, codes: 30 } as const

async function* shownPages({ list, pages }: Streaming): AsyncGenerator<Row[]> {
  for await (const page of pages) yield page.map((row) => shown(list.columns, row))
}

async function* once(text: string) {
  yield text
}

type Format = { extension: string; type: string; write: (streaming: Streaming) => AsyncGenerator<Uint8Array> }
const csvType = 'text/csv; charset=utf-8'

/** CSV and JSON lines tell nothing of themselves: what they mean lies beside them, in `metadata` for people and in `json` for machines. */
const writers = {
  csv: { extension: 'csv', type: csvType, write: (from) => inPieces(csvTexts('excel', from)) },
  'csv-metadata': {
    extension: 'metadane.csv',
    type: csvType,
    write: (from) => {
      const { columns, rows } = definitions(from)
      return inPieces(once(dialects.excel.start + [columns, ...rows].map(dialects.excel.row).join('')))
    },
  },
  'machine-csv': { extension: 'dane.csv', type: csvType, write: (from) => inPieces(csvTexts('machine', from)) },
  schema: {
    extension: 'schema.json',
    type: 'application/json',
    write: (from) => inPieces(once(`${JSON.stringify(schemaOf(from))}\n`)),
  },
  xlsx: { extension: 'xlsx', type: spreadsheets.xlsx.type, write: (from) => sheets('xlsx', from) },
  ods: { extension: 'ods', type: spreadsheets.ods.type, write: (from) => sheets('ods', from) },
  json: { extension: 'json', type: 'application/json', write: (from) => inPieces(jsonTexts(from)) },
  'json-lines': { extension: 'jsonl', type: 'application/jsonl', write: (from) => inPieces(jsonLines(from)) },
} as const satisfies Record<string, Format>

export type RecordFormat = keyof typeof writers
export const recordFormats = Object.keys(writers) as RecordFormat[]
/** What a list may come as. */
export const recordTypes: readonly string[] = mediaTypesOf(recordFormats.map((format) => writers[format].type))

const tableTypes = { text: 'string', number: 'integer', date: 'date', code: 'string', codes: 'string' } as const

/** The columns of the machine CSV (Table Schema); several codes in one cell are separated by a space. */
function schemaOf(streaming: Streaming): object {
  const fields = streaming.list.columns.flatMap((code) => {
    const { name, meaning } = definedColumn(code)
    const label = { name: `${code}-label`, type: 'string', title: `${name}, ${fileWords.label.pl}` }
    const own = { name: code, type: tableTypes[columnOf(code).type], title: name, description: meaning }
    return isCoded(code) ? [own, label] : [own]
  })
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [''],
    metadata: metadataOf(streaming),
  }
}

/** The list as a file; the first bytes come before the first page is read. */
export function recordsFile(
  list: RecordList,
  format: RecordFormat,
  pages: Pages,
  describing: Describing,
): StreamedFile {
  const { extension, type, write }: Format = writers[format]
  return {
    name: `${fileStem(list, describing)}.${extension}`,
    type,
    body: streamed(write({ list, pages, describing })),
  }
}

/** Pulled by who reads it: the next piece is made when the last one was taken. */
function streamed(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
