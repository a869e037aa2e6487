// The part of the ports that concerns releases of statistics. Shapes only; a release holds counts, no home and no person.
import type { Published } from '../../domain/statistics/release.ts'

/** `at`: when it was published, instant in UTC; `hash` of `content`. */
export type ReleaseRow = {
  id: string
  organisation: string
  close: string
  edition: number
  from_month: string
  to_month: string
  number: number
  version: number
  hash: string
  at: string
}

/** `content`: canonical JSON of what was published; `figures`: of what is true, never shown to whom it was published for. */
export type ReleaseTexts = { content: string; figures: string }

export type ReleaseWrites = { write: 'publication'; release: Published; at: string } & { texts: ReleaseTexts }

export type ReleaseReads = {
  /** Newest first: of one voivode, or everybody's. */
  releases: { in: { organisation: string | 'every' }; out: ReleaseRow[] }
  /** Of one calendar year, whichever voivode's of the instance: they are of the same counts. In the order they were made, with what is true. */
  releasesOf: { in: { year: string }; out: (ReleaseRow & ReleaseTexts)[] }
  /** Which tables it has. */
  releasedTables: { in: { id: string }; out: { table: string }[] }
  publication: { in: { id: string }; out: (ReleaseRow & Pick<ReleaseTexts, 'content'>)[] }
}
