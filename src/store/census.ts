// The census of homes' months as rows: the record, and its lines by version, which stay. A home's own lies in tables of its plane, what
// an authority typed in of a home outside in those of the authority's. Numbers and codes only.
import { sql, type SQL } from 'drizzle-orm'
import type { CensusPage } from '../register/common/census-ports.ts'
import { stood } from './common/as-of.ts'
import { rows, type WritePart } from './part.ts'
import { caseCensus, caseCensusLine, homeCensus, homeCensusLine } from './schema.ts'
import { build, insertRow } from './statement.ts'

export const writeCensus: WritePart<'census'> = ({ census }) => {
  const { id, home, authority, month, state, version } = census
  const row = { id, home, month, state, version }
  const moving = ['state', 'version']
  const lines = census.lines.map(({ type, first, admitted, departed, residentDays: resident_days, estimated }) => {
    return { census: id, version, type, first, admitted, departed, resident_days, estimated: estimated ? 1 : 0 }
  })
  return authority === undefined
    ? [insertRow(homeCensus, row, moving), ...lines.map((line) => build.insert(homeCensusLine).values(line))]
    : [
        insertRow(caseCensus, { ...row, authority }, moving),
        ...lines.map((line) => build.insert(caseCensusLine).values(line)),
      ]
}

const tables = {
  home: { census: sql.raw('home_census'), lines: sql.raw('home_census_line') },
  authority: { census: sql.raw('case_census'), lines: sql.raw('case_census_line') },
}
const tablesOf = ({ authority }: Pick<CensusPage, 'authority'>) =>
  tables[authority === undefined ? 'home' : 'authority']
const inPage = ({
  home,
  authority,
  from,
  to,
}: CensusPage): SQL => sql`home = ${home} AND month BETWEEN ${from} AND ${to}
  ${authority === undefined ? sql`` : sql`AND authority = ${authority}`}`

export const censusPage = (columns: SQL, page: CensusPage): SQL =>
  sql`SELECT ${columns} FROM ${tablesOf(page).census} WHERE ${inPage(page)} ORDER BY month`

const columns =
  sql.raw(`c.id AS id, c.home AS home, c.month AS month, c.state AS state, c.version AS version, l.type AS type,
  l.first AS first, l.admitted AS admitted, l.departed AS departed, l.first + l.admitted - l.departed AS residents,
  l.resident_days AS resident_days, l.estimated AS estimated`)
const standing = (of: Pick<CensusPage, 'authority'>): SQL =>
  sql`${tablesOf(of).census} c JOIN ${tablesOf(of).lines} l ON l.census = c.id AND l.version = c.version`

export const readKeptCensus = rows<'keptCensus'>(
  (page) => sql`SELECT ${columns} FROM ${standing(page)} WHERE ${inPage(page)} ORDER BY c.month, l.type`,
)

/** What came with a returned transfer did not arrive. */
export const readDueCensus = rows<'dueCensus'>(
  ({ home }) => sql`SELECT ${columns} FROM ${standing({})}
    WHERE c.home = ${home} AND NOT EXISTS (SELECT 1 FROM door_census d JOIN door_transfer t ON t.id = d.transfer
      WHERE d.home = c.home AND d.month = c.month AND d.version >= c.version AND ${stood('t')})
    ORDER BY c.month, l.type`,
)
