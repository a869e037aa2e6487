// What everybody may read of a voivodeship without signing in: the public part of its releases, as they were published, with their
// files. Asks for no person and records none; while the page is closed there is nothing here. Counts and hides nothing.
import { Refusal } from '../../domain/refusal.ts'
import type { Figures } from '../../domain/statistics/figures.ts'
import { nameOfPeriod } from '../../domain/statistics/months.ts'
import { hasPublicPart, publicPart, type ReuseTerms } from '../../domain/statistics/public-page.ts'
import type { Omission } from '../../domain/statistics/release.ts'
import { tableCodes } from '../../domain/statistics/table.ts'
import { fileFormats, fileOf, listedFile, type ExportedFile, type FileFormat } from '../../exports/files.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { PublicRelease } from '../common/public-page-ports.ts'
import type { Ports } from '../ports.ts'
import { describingRelease, releaseOf } from './publications.ts'

export const openFormat = 'rejestr55c-open'
export const openVersion = 1

/** Whose page it is, whom one writes to, and on what terms its figures may be used again. */
export type OpenPage = { name: string; contact: string; terms: ReuseTerms }

/** `at`: when it was published, instant in UTC; `period`: `2025`. A correction is a further edition; the former one stays. */
export type OpenRelease = {
  period: string
  from: string
  to: string
  edition: number
  at: string
  asOf: string
  scope: string
  codeLists: readonly string[]
  homes: number
  withheld: readonly string[]
  omitted: readonly Omission[]
  tables: readonly Figures[]
}

/** Newest period and edition first. @throws Refusal `not-found` while the page is closed */
export async function readOpenPage(ports: Ports): Promise<OpenPage & { releases: OpenRelease[] }> {
  const { openPage: page, publicReleases } = await ports.store.read({ openPage: true, publicReleases: 'every-year' })
  if (!page) throw new Refusal('not-found')
  const { name, contact, terms } = page
  return { name, contact, terms, releases: publicReleases.flatMap(openRelease) }
}

/** Whether there is a page to lead to. */
export async function isPageOpen(ports: Ports): Promise<boolean> {
  return (await ports.store.read({ openPage: true })).openPage !== undefined
}

/** `editions`: of the period, newest first. */
export type OpenReleaseView = OpenPage & { release: OpenRelease; editions: readonly number[] }

/**
 * @param period a year, `2025`: the public gets nothing shorter
 * @param edition the newest when it is not named
 * @throws Refusal `not-found`, the same whether there is none, it is not for the public or the page is closed
 */
export async function readOpenRelease(ports: Ports, period: string, edition?: number): Promise<OpenReleaseView> {
  if (!/^\d{4}$/.test(period)) throw new Refusal('not-found')
  const { openPage: page, publicReleases } = await ports.store.read({
    openPage: true,
    publicReleases: { year: period },
  })
  const kept = publicReleases.find((one) => edition === undefined || one.edition === edition)
  const [release] = kept ? openRelease(kept) : []
  if (!page || !release) throw new Refusal('not-found')
  const { name, contact, terms } = page
  return { name, contact, terms, release, editions: publicReleases.map((one) => one.edition) }
}

/** The part for the public; none of a release that has no part for it. */
function openRelease({ at, ...kept }: PublicRelease): OpenRelease[] {
  const { from, to, edition, asOf, scope, codeLists, homes, withheld, omitted, tables } = releaseOf(kept)
  const isPublic = (table: string) => hasPublicPart(table, { from, to })
  if (!tableCodes.some(isPublic)) return []
  return [
    {
      ...{ period: nameOfPeriod(from, to), from, to, edition, at, asOf, scope, codeLists, homes },
      withheld: withheld.filter(isPublic),
      omitted: omitted.filter(({ table }) => isPublic(table)),
      tables: publicPart(tables, { from, to }),
    },
  ]
}

/** The same bytes on every machine; spreadsheets and archives are not, their compression is the machine's. */
const listed = [
  'csv',
  'csv-metadata',
  'machine-csv',
  'schema',
  'json',
  'json-stat',
] as const satisfies readonly FileFormat[]

/** One table as a file. @throws Refusal `not-found` */
export function openTable({ name, release }: OpenReleaseView, table: string, format: string): Promise<ExportedFile> {
  const figures = release.tables.find((one) => one.table === table)
  const known = fileFormats.find((one) => one === format)
  if (!figures || !known) throw new Refusal('not-found')
  return fileOf(figures, known, describingRelease({ ...release, name }))
}

/** The canonical content: all that the public gets of a release. */
export function openContent({ name, release }: OpenReleaseView): ExportedFile {
  const { period, scope, edition } = release
  const text = canonicalise({ format: openFormat, version: openVersion, name, ...release })
  return { name: `rejestr55c_${scope}_${period}_otwarte_v${edition}.json`, type: json, body: utf8(text) }
}

const json = 'application/json'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Canonical JSON: each file with its way below the release's address, its length in bytes and its SHA-256. */
export async function openManifest(view: OpenReleaseView): Promise<ExportedFile> {
  const { release } = view
  const own = { ...openContent(view), path: 'content' }
  const tables = await Promise.all(
    release.tables.flatMap(({ table }) =>
      listed.map(async (format) => ({ ...(await openTable(view, table, format)), path: `${table}/${format}` })),
    ),
  )
  const files = await Promise.all(
    [own, ...tables].map(async (file) => ({ path: file.path, ...(await listedFile(file)) })),
  )
  const about = { period: release.period, edition: release.edition, terms: view.terms, files }
  return {
    name: `rejestr55c_${release.scope}_${release.period}_v${release.edition}.manifest.json`,
    type: json,
    body: utf8(canonicalise(about)),
  }
}
