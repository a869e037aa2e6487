// A filled table as a file in every format offices and machines ask for (domain.md §9.4), and the list of such files. Takes
// figures as they are: counts, hides and rounds nothing.
import type { Figures } from '../domain/statistics/figures.ts'
import { crossTable } from './cross-table.ts'
import { excelCsv, machineCsv } from './csv.ts'
import { fileStem, type Describing } from './describing.ts'
import { jsonStatOf } from './json-stat.ts'
import { jsonOf } from './json.ts'
import { longTable, schemaOf } from './long-table.ts'
import { metadataOf, metadataSheet } from './metadata.ts'
import { streamOf } from './sheet.ts'
import { gathered, spreadsheet, spreadsheets, type SpreadsheetFormat } from './spreadsheet.ts'
import { zip } from './zip.ts'

type Format = {
  extension: string
  type: string
  write: (figures: Figures, describing: Describing) => Uint8Array | Promise<Uint8Array>
}

/** Each media type once, without its parameters, in the order of the formats. */
export const mediaTypesOf = (types: readonly string[]): string[] => [
  ...new Set(types.map((type) => type.replace(/;.*/, ''))),
]

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const jsonText = (value: object): Uint8Array => utf8(`${JSON.stringify(value)}\n`)

/** The table, and Metadane as the second sheet. */
function sheetsOf(format: SpreadsheetFormat, figures: Figures, describing: Describing): Promise<Uint8Array> {
  const metadata = metadataOf(figures, describing)
  const sheets = [streamOf(crossTable(figures)), streamOf(metadataSheet(metadata), true)]
  return gathered(spreadsheet(format, sheets, `${metadata.table}. ${metadata.title}`))
}

/** What a CSV says about itself lies beside it: in `csv-metadata` for people, in `schema` for machines. */
const writers = {
  csv: {
    extension: 'csv',
    type: 'text/csv; charset=utf-8',
    write: (figures) => utf8(excelCsv(crossTable(figures))),
  },
  'csv-metadata': {
    extension: 'metadane.csv',
    type: 'text/csv; charset=utf-8',
    write: (figures, describing) => utf8(excelCsv(metadataSheet(metadataOf(figures, describing)))),
  },
  'machine-csv': {
    extension: 'dane.csv',
    type: 'text/csv; charset=utf-8',
    write: (figures) => utf8(machineCsv(longTable(figures))),
  },
  schema: {
    extension: 'schema.json',
    type: 'application/json',
    write: (figures, describing) => jsonText(schemaOf(figures, metadataOf(figures, describing))),
  },
  xlsx: {
    extension: 'xlsx',
    type: spreadsheets.xlsx.type,
    write: (figures, describing) => sheetsOf('xlsx', figures, describing),
  },
  ods: {
    extension: 'ods',
    type: spreadsheets.ods.type,
    write: (figures, describing) => sheetsOf('ods', figures, describing),
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: (figures, describing) => jsonText(jsonOf(figures, metadataOf(figures, describing))),
  },
  'json-stat': {
    extension: 'jsonstat.json',
    type: 'application/json',
    write: (figures, describing) => jsonText(jsonStatOf(figures, metadataOf(figures, describing))),
  },
} as const satisfies Record<string, Format>

type SingleFormat = keyof typeof writers
const singleFormats = Object.keys(writers) as SingleFormat[]

/** `zip`: all the others in one archive with their manifest, so that they are of one moment and lie beside each other. */
export const fileFormats = [...singleFormats, 'zip'] as const
export type FileFormat = (typeof fileFormats)[number]

/** `name` is ASCII and names no home; `type` a media type; the same figures and description give the same bytes on every
 * runtime, but for XLSX and ODS (and the archive with them), whose compression is the runtime's. */
export type ExportedFile = { name: string; type: string; body: Uint8Array }

/** The media type of a format's files. */
export const mediaTypeOf = (format: FileFormat): string => (format === 'zip' ? 'application/zip' : writers[format].type)

/** What a table may come as. */
export const fileTypes: readonly string[] = mediaTypesOf(fileFormats.map(mediaTypeOf))

export async function fileOf(figures: Figures, format: FileFormat, describing: Describing): Promise<ExportedFile> {
  if (format === 'zip') return bundleOf(figures, describing)
  const { extension, type, write }: Format = writers[format]
  return { name: `${fileStem(figures, describing)}.${extension}`, type, body: await write(figures, describing) }
}

async function bundleOf(figures: Figures, describing: Describing): Promise<ExportedFile> {
  const files = await Promise.all(singleFormats.map((format) => fileOf(figures, format, describing)))
  const all = [...files, await manifestOf(figures, describing, files)]
  const body = await gathered(zip(all.map((file) => ({ path: file.name, body: file.body }))))
  return { name: `${fileStem(figures, describing)}.zip`, type: mediaTypeOf('zip'), body }
}

/** `manifest.json`: which files belong together, each with its length in bytes and its SHA-256 in hex, in the order given. */
export async function manifestOf(
  figures: Figures,
  describing: Describing,
  files: readonly ExportedFile[],
): Promise<ExportedFile> {
  const { table, title, scope, period, asOf, version, close } = metadataOf(figures, describing)
  const listed = await Promise.all(files.map(listedFile))
  const about = { table, title, scope, period, asOf, version, ...(close !== undefined && { close }) }
  return {
    name: `${fileStem(figures, describing)}.manifest.json`,
    type: 'application/json',
    body: jsonText({ ...about, files: listed }),
  }
}

/** How a manifest lists a file: its length in bytes and its SHA-256 in hex. */
export const listedFile = async ({ name, type, body }: ExportedFile) => ({
  ...{ name, type, bytes: body.length },
  sha256: await sha256(body),
})

async function sha256(body: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
