// Requests of persons as rows: codes, dates and the term, of a home or of an authority, each in a table of its own plane: a request
// of an authority never names the home's. Their texts lie sealed with those of that plane.
import { sql, type SQL } from 'drizzle-orm'
import type { RequestPage, RequestsDue } from '../register/common/request-ports.ts'
import type { KeptPage } from '../register/common/retention-ports.ts'
import { cursor, inList } from './common/paging.ts'
import { rows, type WritePart } from './part.ts'
import { keeperOf, type Keeper } from '../domain/keeper.ts'
import { caseRequest, homeRequest, sealedOf } from './schema.ts'
import { insertRow } from './statement.ts'

export const writeRequest: WritePart<'request'> = ({ request, recordedAt }) => {
  const { id, state, version, right: claim, requester, person = null, way, receivedOn, dueOn, closedOn, held } = request
  const { side, organisation } = keeperOf(request)
  const moving = {
    state,
    version,
    due_on: dueOn,
    closed_on: closedOn ?? null,
    held: held === undefined ? null : Number(held),
  }
  const row = { id, claim, requester, person, way, received_on: receivedOn, recorded_at: recordedAt, ...moving }
  return side === 'home'
    ? [insertRow(homeRequest, { ...row, home: organisation }, Object.keys(moving))]
    : [insertRow(caseRequest, { ...row, authority: organisation }, Object.keys(moving))]
}

const tables = {
  home: { table: sql.raw('home_request'), keeper: sql.raw('home') },
  authority: { table: sql.raw('case_request'), keeper: sql.raw('authority') },
}
/** From the requests of this keeper. */
function requestsOf({ side, organisation }: Keeper): SQL {
  const { table, keeper } = tables[side]
  return sql`FROM ${table} WHERE ${keeper} = ${organisation}`
}

const columns = sql.raw(
  'id, state, version, claim, requester, person, way, received_on, due_on, closed_on, recorded_at',
)

export function requestPage(what: SQL, { states, before, limit, ...keeper }: RequestPage): SQL {
  const [at, id] = cursor(before)
  return sql`SELECT ${what} ${requestsOf(keeper)} AND state IN ${inList(states)}
    AND (recorded_at, id) < (${at}, ${id}) ORDER BY recorded_at DESC, id DESC LIMIT ${limit}`
}
export const readRequestPage = rows<'requestPage'>((page) => requestPage(columns, page))

export const requestsDue = (what: SQL, { untilOn, limit, ...keeper }: RequestsDue): SQL =>
  sql`SELECT ${what} ${requestsOf(keeper)} AND state = 'open' AND due_on <= ${untilOn}
    ORDER BY due_on, id LIMIT ${limit}`
export const readRequestsDue = rows<'requestsDue'>((due) => requestsDue(columns, due))

export const readRequestWitnesses = rows<'requestWitnesses'>(
  ({ request }) => sql`SELECT DISTINCT actor, role FROM event
    WHERE subject = ${request} AND action IN ('record-request', 'look-request')`,
)

/** What becomes of a destroyed request is told by its last event; no row of its own says so. */
const isDestroyed = sql`EXISTS (SELECT 1 FROM event e WHERE e.subject = x.id AND e.version IS NOT NULL AND e.action = 'destroy')`
const keptColumns = sql`'request' AS "of", x.id, x.version, x.state, '' AS reference, NULL AS home, NULL AS book, NULL AS year, NULL AS number, NULL AS category,
  x.claim AS claim, x.received_on AS event_on, NULL AS registered_at, x.closed_on || 'T12:00:00.000Z' AS finished_at,
  coalesce(x.held, 0) AS held, ${isDestroyed} AS destroyed`

/** Requests as rows of retention lists, first recorded first. */
export function keptRequests(columns: SQL, page: KeptPage): SQL {
  const { table, keeper } = tables[page.side]
  const which =
    'named' in page
      ? sql`x.id IN ${inList(page.named)}`
      : 'held' in page
        ? sql`x.held = 1 AND NOT ${isDestroyed}`
        : sql`x.recorded_at <= ${page.begunUntil} AND NOT ${isDestroyed}`
  return sql`SELECT ${columns} FROM ${table} x WHERE x.${keeper} = ${page.organisation} AND ${which}
    ORDER BY x.recorded_at, x.id ${'limit' in page ? sql`LIMIT ${page.limit}` : sql``}`
}
export const keptRequestRows = (page: KeptPage): SQL => keptRequests(keptColumns, page)

export const writeRequestDestroyed: WritePart<'request-destroyed'> = ({ side, request }) => [
  sql`DELETE FROM ${side === 'home' ? sealedOf.home : sealedOf.case} WHERE subject = ${request}`,
]
