// What had been decided of a case when an authority's ledger stood at a position; without one, what is decided now.
import { sql, type SQL } from 'drizzle-orm'
import { within, type UpTo } from '../common/as-of.ts'

/** What was decided of the case of snapshot `s`; null while it was open. */
export function decided(upTo: UpTo): SQL {
  if (!upTo) {
    return sql`(SELECT CASE WHEN c.state IN ('assessed', 'closed') THEN c.outcome END FROM case_file c WHERE c.id = s.handover)`
  }
  const newest = (field: string) => sql`(SELECT e.detail ->> ${field} FROM event e
    WHERE e.subject = s.handover AND e.version IS NOT NULL AND json_type(e.detail, ${`$.${field}`}) IS NOT NULL
      AND ${within(upTo)} ORDER BY e.version DESC LIMIT 1)`
  return sql`CASE WHEN ${newest('state')} IN ('assessed', 'closed') THEN ${newest('outcome')} END`
}

/** When the case of snapshot `s` was first assessed. */
export const assessedAt = (upTo: UpTo): SQL => sql`(SELECT min(e.at) FROM event e
  WHERE e.subject = s.handover AND e.action = 'assess' ${upTo ? sql`AND ${within(upTo)}` : sql``})`
