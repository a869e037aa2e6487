// What crossed the door of homes' censuses, which both sides may read. Names no home_* and no case_* table.
import { sql } from 'drizzle-orm'
import { stood } from '../common/as-of.ts'
import { rows, type WritePart } from '../part.ts'
import { doorCensus } from '../schema.ts'
import { build } from '../statement.ts'

export const writeHandedCensus: WritePart<'handed-census'> = ({ transfer, home, authority, lines }) =>
  lines.map(({ month, type, residents, residentDays: resident_days, estimated, version }) =>
    build.insert(doorCensus).values({
      transfer,
      home,
      authority,
      month,
      type,
      residents,
      resident_days,
      estimated: estimated ? 1 : 0,
      version,
    }),
  )

/** The newest version of each home's month that stands: what came with a returned transfer does not count. */
export const readHandedCensus = rows<'handedCensus'>(({ of, from, to, upTo }) => {
  const theirs = (row: string) =>
    of === 'every-authority' ? sql`` : sql`AND ${sql.raw(row)}.authority = ${of.authority}`
  return sql`SELECT c.home AS home, c.month AS month, c.type AS type, c.residents AS residents,
      c.resident_days AS resident_days, c.estimated AS estimated, c.version AS version
    FROM door_census c JOIN door_transfer t ON t.id = c.transfer
    WHERE c.month BETWEEN ${from} AND ${to} ${theirs('c')} AND ${stood('t', upTo)}
      AND NOT EXISTS (SELECT 1 FROM door_census n JOIN door_transfer u ON u.id = n.transfer
        WHERE n.month = c.month AND n.home = c.home ${theirs('n')} AND n.version > c.version AND ${stood('u', upTo)})
    ORDER BY c.home, c.month, c.type`
})
