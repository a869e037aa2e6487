// What every list query shares: a set of values bound as one parameter, and the cursor of a page.
import { sql, type SQL } from 'drizzle-orm'
import { mostCounted } from '../../domain/looking.ts'

export const inList = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`

/** A cursor is `instant|id` of the last row seen; without one the page starts at the newest. */
export function cursor(before: string | undefined): [string, string] {
  const [at = '', id = ''] = (before ?? '9999-12-31T00:00:00.000Z|~').split('|')
  return [at, id]
}

/** Counts no further than one more than anybody is told: a list is not to cost what the years behind it cost. */
export const countUpTo = (rows: SQL) => sql`SELECT count(*) AS n FROM (SELECT 1 FROM ${rows} LIMIT ${mostCounted + 1})`
