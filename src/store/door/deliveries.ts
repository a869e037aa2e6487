// Which homes handed over to an authority, and when last. Reads the door's tables only.
import { sql } from 'drizzle-orm'
import { rows } from '../part.ts'

/** What was returned does not count; an answer is no report of a period. */
export const readDeliveries = rows<'deliveries'>(
  ({ authority }) => sql`SELECT t.home AS home, o.name AS name,
      max(CASE WHEN t.kind IN ('periodic', 'nil') THEN t.sent_at END) AS sentAt
    FROM door_transfer t JOIN organisation o ON o.id = t.home
    WHERE t.authority = ${authority} AND t.state IN ('sent', 'acknowledged')
    GROUP BY t.home, o.name ORDER BY t.home`,
)
