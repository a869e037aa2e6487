// Who saw an entry: looks at itself, at lists that showed it and at the transfers it left with, all in its home's own stream.
// Never a look under a reporter's alias, and nothing of the authority's.
import { sql } from 'drizzle-orm'
import { eventColumns, shows } from '../common/events.ts'
import { rows } from '../part.ts'

/** One year of the stream at a time, newest first: what it costs grows with the looks of that year, not with the years kept. */
export const readEntrySeen = rows<'entrySeen'>(
  ({ entry, year, before, limit }) => sql`SELECT ${eventColumns} FROM event e
    WHERE e.stream = (SELECT home FROM home_entry WHERE id = ${entry}) || ${`:${year}`} AND e.seq < ${before}
      AND e.version IS NULL AND e.role NOT IN ('reporter', 'counterpart') AND (e.subject = ${entry}
        OR (e.action = 'look-transfer' AND e.subject IN (SELECT s.transfer FROM home_handover h
          JOIN door_snapshot s ON s.handover = h.handover WHERE h.entry = ${entry}))
        OR ${shows(entry)})
    ORDER BY e.seq DESC LIMIT ${limit}`,
)
