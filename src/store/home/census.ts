// The census of a home's months as rows: the record, and its lines by version, which stay. Numbers and codes only.
import { sql, type SQL } from 'drizzle-orm'
import type { CensusPage } from '../../register/common/census-ports.ts'
import { stood } from '../common/as-of.ts'
import { rows, type WritePart } from '../part.ts'
import { homeCensus, homeCensusLine } from '../schema.ts'
import { build, insertRow } from '../statement.ts'

export const writeCensus: WritePart<'census'> = ({ census: { id: census, home, month, state, version, lines } }) => [
  insertRow(homeCensus, { id: census, home, month, state, version }, ['state', 'version']),
  ...lines.map(({ type, first, admitted, departed, residentDays: resident_days, estimated }) =>
    build
      .insert(homeCensusLine)
      .values({ census, version, type, first, admitted, departed, resident_days, estimated: estimated ? 1 : 0 }),
  ),
]

export const censusPage = (columns: SQL, { home, from, to }: CensusPage): SQL =>
  sql`SELECT ${columns} FROM home_census WHERE home = ${home} AND month BETWEEN ${from} AND ${to} ORDER BY month`

const columns =
  sql.raw(`c.id AS id, c.home AS home, c.month AS month, c.state AS state, c.version AS version, l.type AS type,
  l.first AS first, l.admitted AS admitted, l.departed AS departed, l.first + l.admitted - l.departed AS residents,
  l.resident_days AS resident_days, l.estimated AS estimated`)
const standing = sql.raw('home_census c JOIN home_census_line l ON l.census = c.id AND l.version = c.version')

export const readHomeCensus = rows<'homeCensus'>(
  (of) => sql`SELECT ${columns} FROM ${standing}
    WHERE ${'id' in of ? sql`c.id = ${of.id}` : sql`c.home = ${of.home} AND c.month BETWEEN ${of.from} AND ${of.to}`}
    ORDER BY c.month, l.type`,
)

/** What came with a returned transfer did not arrive. */
export const readDueCensus = rows<'dueCensus'>(
  ({ home }) => sql`SELECT ${columns} FROM ${standing}
    WHERE c.home = ${home} AND NOT EXISTS (SELECT 1 FROM door_census d JOIN door_transfer t ON t.id = d.transfer
      WHERE d.home = c.home AND d.month = c.month AND d.version >= c.version AND ${stood('t')})
    ORDER BY c.month, l.type`,
)
