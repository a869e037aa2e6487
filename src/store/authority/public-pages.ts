// The public page of a voivodeship: whether it is open, and the releases it is made of. While it is closed its releases are not read.
import { sql } from 'drizzle-orm'
import { first, rows, type WritePart } from '../part.ts'
import { publicPage } from '../schema.ts'
import { build } from '../statement.ts'

export const writePublicPage: WritePart<'public-page'> = ({ organisation, page }) => {
  const row = { ...page, open: page.open ? 1 : 0 }
  return [
    build
      .insert(publicPage)
      .values({ organisation, ...row })
      .onConflictDoUpdate({ target: publicPage.organisation, set: row }),
  ]
}

export const readOpenPage = first<'openPage'>(
  () => sql`SELECT p.organisation AS organisation, o.name AS name, p.contact AS contact, p.terms AS terms
    FROM public_page p JOIN organisation o ON o.id = p.organisation WHERE p.open = 1`,
)

export const readPublicReleases = rows<'publicReleases'>(
  (of) => sql`SELECT r.number, r.edition, r.from_month, r.to_month, r.hash, r.at, r.content
    FROM public_page p JOIN case_release r ON r.organisation = p.organisation
    WHERE p.open = 1 AND r.from_month = substr(r.to_month, 1, 4) || '-01' AND r.to_month ${
      of === 'every-year' ? sql`LIKE '%-12'` : sql`= ${`${of.year}-12`}`
    }
    ORDER BY r.to_month DESC, r.edition DESC`,
)
