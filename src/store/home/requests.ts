// Requests of persons as rows: codes, dates and the term. Their texts lie sealed with the home's.
import { sql, type SQL } from 'drizzle-orm'
import type { RequestPage, RequestsDue } from '../../register/common/request-ports.ts'
import { cursor, inList } from '../common/paging.ts'
import { rows, type WritePart } from '../part.ts'
import { homeRequest } from '../schema.ts'
import { insertRow } from '../statement.ts'

export const writeRequest: WritePart<'request'> = ({ request, recordedAt }) => {
  const { id, home, state, version, right: claim, requester, person = null, way, receivedOn, dueOn, closedOn } = request
  const moving = { state, version, due_on: dueOn, closed_on: closedOn ?? null }
  const row = { id, home, claim, requester, person, way, received_on: receivedOn, recorded_at: recordedAt }
  return [insertRow(homeRequest, { ...row, ...moving }, Object.keys(moving))]
}

const columns = sql.raw(
  'id, home, state, version, claim, requester, person, way, received_on, due_on, closed_on, recorded_at',
)

export function requestPage(what: SQL, { home, states, before, limit }: RequestPage): SQL {
  const [at, id] = cursor(before)
  return sql`SELECT ${what} FROM home_request WHERE home = ${home} AND state IN ${inList(states)}
    AND (recorded_at, id) < (${at}, ${id}) ORDER BY recorded_at DESC, id DESC LIMIT ${limit}`
}
export const readRequestPage = rows<'requestPage'>((page) => requestPage(columns, page))

export const requestsDue = (what: SQL, { home, untilOn, limit }: RequestsDue): SQL =>
  sql`SELECT ${what} FROM home_request WHERE home = ${home} AND state = 'open' AND due_on <= ${untilOn}
    ORDER BY due_on, id LIMIT ${limit}`
export const readRequestsDue = rows<'requestsDue'>((due) => requestsDue(columns, due))
