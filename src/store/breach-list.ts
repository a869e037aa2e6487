// The breach records a home's list shows: only those of entries its reader may reach.
import { sql } from 'drizzle-orm'
import { mayReachBreach } from './home/reach.ts'
import { rows } from './part.ts'

/** The open ones first, soonest due first. */
export const readBreaches = rows<'breaches'>(
  ({ home, viewer }) => sql`SELECT id, home, state, version, noticed_at, due_at FROM breach
    WHERE home = ${home} AND ${mayReachBreach('breach', viewer)}
    ORDER BY state DESC, CASE WHEN state = 'open' THEN due_at END, due_at DESC, id LIMIT 200`,
)
