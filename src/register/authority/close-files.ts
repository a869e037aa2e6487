// The files of a close: its canonical content, every table in every format, and their list with hashes. Counts nothing.
import { fileOf, listedFile, type ExportedFile, type FileFormat } from '../../exports/files.ts'
import type { Describing } from '../../exports/describing.ts'
import { nameOfPeriod } from '../../domain/statistics/months.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { Refusal } from '../../domain/refusal.ts'
import { breath } from '../common/breath.ts'
import type { CloseContent } from './closing.ts'

/** What the manifest lists: the same bytes on every machine. Spreadsheets are renderings that name the close's hash. */
const listed = ['csv', 'machine-csv', 'schema', 'json', 'json-stat'] as const satisfies readonly FileFormat[]

const describing = ({ scope: code, name, edition, codeLists }: CloseContent, close: string): Describing => ({
  scope: { code, name },
  version: edition,
  codeLists,
  suppression: 'complete',
  close,
})

/** `rejestr55c_1206_2026-03_zamkniecie_v1.json`. */
export const contentFileName = (content: CloseContent): string =>
  `rejestr55c_${content.scope}_${nameOfPeriod(content.from, content.to)}_zamkniecie_v${content.edition}.json`

/** Canonical JSON: which files a close has, each with bytes and SHA-256; the content first, then its tables in their order. */
export async function closeManifest(content: CloseContent, text: string, hash: string): Promise<string> {
  const tables: ExportedFile[] = []
  for (const table of content.tables) {
    tables.push(...(await Promise.all(listed.map((format) => fileOf(table, format, describing(content, hash))))))
    await breath()
  }
  const own = { name: contentFileName(content), type: 'application/json', body: new TextEncoder().encode(text) }
  const files = await Promise.all([own, ...tables].map(listedFile))
  return canonicalise({ close: hash, edition: content.edition, files })
}

/**
 * One table of a close as a file.
 *
 * @throws Refusal `not-found`: a table that the close does not have
 */
export function closedTable(
  content: CloseContent,
  hash: string,
  table: string,
  format: FileFormat,
): Promise<ExportedFile> {
  const figures = content.tables.find((one) => one.table === table)
  if (!figures) throw new Refusal('not-found')
  return fileOf(figures, format, describing(content, hash))
}
