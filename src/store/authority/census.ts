// What an authority knows of homes' censuses: what crossed the door, and for months of which nothing did what it typed in itself of a
// home outside. Names no home_* table.
import { sql } from 'drizzle-orm'
import { stood, within } from '../common/as-of.ts'
import { rows } from '../part.ts'

/** The newest version that stands: what came with a returned transfer does not count. */
export const readHandedCensus = rows<'handedCensus'>(({ of, from, to, upTo }) => {
  const theirs = (row: string) =>
    of === 'every-authority' ? sql`` : sql`AND ${sql.raw(row)}.authority = ${of.authority}`
  const version = upTo
    ? sql`(SELECT max(e.version) FROM event e WHERE e.subject = c.id AND ${within(upTo)})`
    : sql`c.version`
  return sql`SELECT c.home AS home, c.month AS month, c.type AS type, c.residents AS residents,
      c.resident_days AS resident_days, c.estimated AS estimated, c.version AS version, 'home' AS told
    FROM door_census c JOIN door_transfer t ON t.id = c.transfer
    WHERE c.month BETWEEN ${from} AND ${to} ${theirs('c')} AND ${stood('t', upTo)}
      AND NOT EXISTS (SELECT 1 FROM door_census n JOIN door_transfer u ON u.id = n.transfer
        WHERE n.month = c.month AND n.home = c.home ${theirs('n')} AND n.version > c.version AND ${stood('u', upTo)})
    UNION ALL SELECT c.home, c.month, l.type, l.first + l.admitted - l.departed, l.resident_days, l.estimated,
      l.version, 'authority'
    FROM case_census c JOIN case_census_line l ON l.census = c.id AND l.version = ${version}
    WHERE c.month BETWEEN ${from} AND ${to} ${theirs('c')}
      AND NOT EXISTS (SELECT 1 FROM door_census n JOIN door_transfer u ON u.id = n.transfer
        WHERE n.month = c.month AND n.home = c.home ${theirs('n')} AND ${stood('u', upTo)})
    ORDER BY home, month, type`
})
