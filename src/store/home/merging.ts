// Reports that were joined to an entry, and the entry a report was joined to, as queries.
// Names no table of the authority plane, and no reporter.
import { sql } from 'drizzle-orm'
import { eventColumns, storedEvents } from '../common/events.ts'
import { rows, type ReadPart } from '../part.ts'
import { sealedOf } from '../schema.ts'
import { isNamed } from './entries.ts'

export const readNamedEntry = rows<'namedEntry'>(
  ({ home, named }) => sql`SELECT ${eventColumns} FROM event
    WHERE version IS NOT NULL AND subject = (SELECT id FROM home_entry WHERE home = ${home} AND ${isNamed(home, named)})
    ORDER BY version`,
)

export const readJoinedReports = rows<'joinedReports'>(
  (entry) => sql`SELECT ${eventColumns} FROM event
    WHERE version IS NOT NULL AND subject IN (SELECT id FROM home_entry WHERE merged_into = ${entry})
    ORDER BY subject, version`,
)

export const readJoinedTo: ReadPart<'joinedTo'> = {
  queries(report) {
    const entry = sql`(SELECT merged_into FROM home_entry WHERE id = ${report})`
    return [
      sql`SELECT ${eventColumns} FROM event WHERE version IS NOT NULL AND subject = ${entry} ORDER BY version`,
      sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.home} WHERE subject = ${entry} ORDER BY version`,
    ]
  },
  answer: ([events, sealed]) => ({ events: storedEvents(events), sealed: (sealed ?? []) as never }),
}
