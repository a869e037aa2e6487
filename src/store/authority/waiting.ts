// What waits in an authority, as queries: its cases by what is to be done, its transfers, its silent homes. Never names a home_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { AuthorityWaiting, AuthorityWaitingRows } from '../../register/common/waiting-ports.ts'
import { isGone } from '../common/standing.ts'
import { inList } from '../common/paging.ts'
import type { ReadPart } from '../part.ts'
import { caseColumns, dueOn } from './cases.ts'

const caseList = (states: readonly string[], first: SQL) => (columns: SQL, of: AuthorityWaiting) =>
  sql`SELECT ${columns} FROM case_file WHERE authority = ${of.authority} AND state IN ${inList(states)}
    ORDER BY ${first}, received_at, id LIMIT ${of.limit}`

/** In the order of `AuthorityWaitingRows`, after the counts. */
const lists = [
  caseList(['received', 'reopened'], sql`priority`),
  (columns: SQL, of: AuthorityWaiting) => caseList(['in_review'], sql`reviewer IS NOT ${of.reviewer}`)(columns, of),
  caseList(['to_sign'], sql`received_at`),
  caseList(['awaiting_home'], sql`${dueOn} IS NULL, ${dueOn}`),
]

const toAcknowledge = (columns: SQL, { authority, limit }: AuthorityWaiting) =>
  sql`SELECT ${columns} FROM door_transfer WHERE authority = ${authority} AND state = 'sent'
    ORDER BY sent_at, id LIMIT ${limit}`

/** Recommendations that wait for the authority: said to be carried out, and those whose term is over. */
const recommendations = (columns: SQL, { authority, todayOn, limit }: AuthorityWaiting) =>
  sql`SELECT ${columns} FROM door_recommendation r JOIN case_file ON case_file.id = r.handover
    WHERE r.authority = ${authority} AND (r.state = 'told' OR (r.state = 'open' AND r.due_on < ${todayOn}))
      AND NOT ${isGone(sql`r.handover`)} ORDER BY r.due_on, r.id LIMIT ${limit}`

/** The ids of all that is shown, for the event of the look. */
export function waitingInAuthority(of: AuthorityWaiting): SQL {
  const shown = [...lists, toAcknowledge].map((list) => sql`SELECT id FROM (${list(sql`id`, of)})`)
  const recommended = sql`SELECT id FROM (${recommendations(sql`case_file.id AS id`, of)})`
  return sql.join([...shown, recommended], sql` UNION `)
}

export const readWaitingInAuthority: ReadPart<'waitingInAuthority'> = {
  queries: (of) => [
    sql`SELECT state, count(*) AS cases FROM case_file WHERE authority = ${of.authority} GROUP BY state`,
    ...lists.map((list) => list(caseColumns, of)),
    recommendations(
      sql`case_file.id AS id, case_file.number AS number, (SELECT name FROM organisation WHERE id = r.home) AS homeName,
        r.due_on AS dueOn, CASE r.state WHEN 'told' THEN 'told' ELSE 'overdue' END AS result, count(*) OVER () AS "all"`,
      of,
    ),
    toAcknowledge(
      sql`id, home, (SELECT name FROM organisation WHERE id = home) AS homeName, kind, sent_at AS sentAt, count(*) OVER () AS "all"`,
      of,
    ),
    silentHomes(of),
  ],
  answer: (found) => {
    const [counts, toTake, inReview, toSign, awaitingHome, recommended, acknowledging, silent] = found
    const reviewing = { counts, toTake, inReview, toSign, awaitingHome, recommendations: recommended }
    const rows = { ...reviewing, toAcknowledge: acknowledging, silentHomes: silent }
    return rows as unknown as AuthorityWaitingRows
  },
}

const silentHomes = ({ authority, todayOn, sentSince }: AuthorityWaiting) =>
  sql`SELECT id, name, lastSentAt FROM (
      SELECT o.id AS id, o.name AS name, (SELECT max(t.sent_at) FROM door_transfer t
        WHERE t.home = o.id AND t.authority = ${authority} AND t.kind IN ('periodic', 'nil')
          AND t.state IN ('sent', 'acknowledged')) AS lastSentAt
      FROM organisation o WHERE o.id IN (SELECT home FROM supervision
        WHERE authority = ${authority} AND from_on <= ${todayOn} AND until_on >= ${todayOn}))
    WHERE coalesce(lastSentAt, '') < ${sentSince} ORDER BY name, id`
