// What every list query shares: a set of values bound as one parameter, and the cursor of a page.
import { sql } from 'drizzle-orm'

export const inList = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`

/** A cursor is `instant|id` of the last row seen; without one the page starts at the newest. */
export function cursor(before: string | undefined): [string, string] {
  const [at = '', id = ''] = (before ?? '9999-12-31T00:00:00.000Z|~').split('|')
  return [at, id]
}
