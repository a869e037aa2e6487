// The table of releases of statistics: each for good, under its number. Reads and writes counts, never a person.
import { sql } from 'drizzle-orm'
import { rows, type WritePart } from '../part.ts'
import { caseRelease } from '../schema.ts'
import { build } from '../statement.ts'

export const writeRelease: WritePart<'publication'> = ({ release, at, texts }) => {
  const { id, organisation, close, edition, from, to, number, version, hash } = release
  const row = { id, organisation, close, edition, from_month: from, to_month: to, number, version, hash, at }
  return [build.insert(caseRelease).values({ ...row, ...texts })]
}

const columns = sql`id, organisation, close, edition, from_month, to_month, number, version, hash, at`

export const readReleases = rows<'releases'>(
  ({ organisation }) => sql`SELECT ${columns} FROM case_release
    WHERE ${organisation === 'every' ? sql`1` : sql`organisation = ${organisation}`}
    ORDER BY to_month DESC, from_month, number DESC`,
)

export const readReleasesOf = rows<'releasesOf'>(
  ({ year }) => sql`SELECT ${columns}, content, figures FROM case_release
    WHERE from_month >= ${`${year}-01`} AND to_month <= ${`${year}-12`} ORDER BY at, organisation, number`,
)

export const readReleasedTables = rows<'releasedTables'>(
  ({ id }) =>
    sql`SELECT t.value ->> 'table' AS "table" FROM case_release r, json_each(r.content, '$.tables') t WHERE r.id = ${id}`,
)

export const readRelease = rows<'publication'>(
  ({ id }) => sql`SELECT ${columns}, content FROM case_release WHERE id = ${id}`,
)
