// The part of the ports that concerns the public page of a voivodeship. Shapes only; what it gives is for everybody.
import type { PublicPage, ReuseTerms } from '../../domain/statistics/public-page.ts'
import type { ReleaseRow } from './publication-ports.ts'

/** The page that is open, with the name of its voivode. */
export type OpenPageRow = { organisation: string; name: string; contact: string; terms: ReuseTerms }
/** What was published for observers; the public gets a part of it. */
export type PublicRelease = Pick<ReleaseRow, 'number' | 'edition' | 'from_month' | 'to_month' | 'hash' | 'at'> & {
  content: string
}

export type PublicPageReads = {
  /** Of this instance: there is one public address. */
  openPage: { in: true; out: OpenPageRow | undefined }
  /** Of whole years, of the voivode whose page is open, newest year and edition first; none while it is closed. */
  publicReleases: { in: 'every-year' | { year: string }; out: PublicRelease[] }
}

export type PublicPageWrites = { write: 'public-page'; organisation: string; page: PublicPage }
