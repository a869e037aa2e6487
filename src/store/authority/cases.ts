// The authority plane's tables: cases and the authority's own sealed texts. Never names a home_* table; a test proves it.
import { sql, type SQL } from 'drizzle-orm'
import type { CasePage } from '../../register/ports.ts'
import { stood } from '../common/as-of.ts'
import { countUpTo, cursor, inList } from '../common/paging.ts'
import { first, rows, type ReadPart, type WritePart } from '../part.ts'
import { caseFile, sealedOf } from '../schema.ts'
import { recommendationRows } from '../common/recommendations.ts'
import { build } from '../statement.ts'
import { writeHold } from './retention.ts'
import { recommendedHandovers } from './recommendations.ts'
import { countedHandovers } from './statistics.ts'

export const writeCase: WritePart<'case'> = ({ case: file }) => {
  const row = {
    state: file.state,
    version: file.version,
    book: file.book,
    number: file.number,
    category: file.category,
    priority: file.priority,
    harm: file.harm,
    event_on: file.eventOn,
    snapshot: file.snapshot,
    reviewer: file.reviewer ?? null,
    outcome: file.outcome ?? null,
  }
  const { id, authority, home, receivedAt: received_at } = file
  return [
    build
      .insert(caseFile)
      .values({ ...row, id, authority, home, received_at })
      .onConflictDoUpdate({ target: caseFile.id, set: row }),
    ...recommendationRows(file),
    ...(file.held === undefined ? [] : [writeHold(id, file.held ? 1 : 0)]),
  ]
}

export const readCaseSealed = rows<'caseSealed'>(
  ({ subjects }) => sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.case}
    WHERE subject IN ${inList(subjects)} ORDER BY subject, version`,
)

/** The term of the question that the newest event to speak of one leaves open. */
export const dueOn = sql.raw(`(SELECT r.due_on FROM door_reply r WHERE r.id = (
  SELECT json_extract(e.detail, '$.question') FROM event e
  WHERE e.subject = case_file.id AND e.version IS NOT NULL AND json_type(e.detail, '$.question') IS NOT NULL
  ORDER BY e.version DESC LIMIT 1))`)

export const caseColumns = sql`id, authority, home, state, version, book, number, category, priority, harm, event_on, snapshot,
  reviewer, outcome, received_at, (SELECT name FROM organisation WHERE id = case_file.home) AS homeName, ${dueOn} AS dueOn`

export const readCaseRow = first<'caseRow'>((id) => sql`SELECT ${caseColumns} FROM case_file WHERE id = ${id}`)

/** Newest received first. */
export function casePage(columns: SQL, page: CasePage): SQL {
  const [at, id] = cursor(page.before)
  return sql`SELECT ${columns} FROM case_file WHERE ${casesOf(page)} AND (received_at, id) < (${at}, ${id})
    ORDER BY received_at DESC, id DESC LIMIT ${page.limit}`
}
export const readCasePage = rows<'casePage'>((page) => casePage(caseColumns, page))

/** All that the page is a part of. */
export const readCaseCount: ReadPart<'caseCount'> = {
  queries: (page) => [countUpTo(sql`case_file WHERE ${casesOf(page)}`)],
  answer: ([found]) => Number(found?.[0]?.['n'] ?? 0),
}

function casesOf({ authority, states, home, number, kind, fromOn, untilOn, ...page }: CasePage): SQL {
  return sql.join(
    [
      sql`authority = ${authority} AND state IN ${inList(states)}`,
      ...(home ? [sql`home = ${home}`] : []),
      // Also by a number it stood under before the home moved the entry to its other book.
      ...(number
        ? [
            sql`id IN (SELECT s.handover FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
        WHERE s.authority = ${authority} AND s.number = ${number} AND ${stood('t')})`,
          ]
        : []),
      // A category's code begins with its kind.
      ...(kind ? [sql`substr(category, 1, 1) = ${kind}`] : []),
      ...(fromOn ? [sql`event_on >= ${fromOn}`] : []),
      ...(untilOn ? [sql`event_on <= ${untilOn}`] : []),
      ...(page.counted ? [sql`id IN (${countedHandovers(authority, page.counted)})`] : []),
      ...(page.recommended ? [sql`id IN (${recommendedHandovers(authority, page.recommended)})`] : []),
    ],
    sql` AND `,
  )
}
