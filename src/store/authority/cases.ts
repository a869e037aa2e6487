// The authority plane's tables: cases and the authority's own sealed texts. Never names a home_* table; a test proves it.
import { sql, type SQL } from 'drizzle-orm'
import type { CasePage } from '../../register/ports.ts'
import { cursor, inList } from '../common/paging.ts'
import { rows, type WritePart } from '../part.ts'
import { caseFile, sealedOf } from '../schema.ts'
import { build } from '../statement.ts'

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
  ]
}

export const readCaseSealed = rows<'caseSealed'>(
  ({ subjects }) => sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.case}
    WHERE subject IN ${inList(subjects)} ORDER BY subject, version`,
)

const caseColumns = sql.raw(
  'id, authority, home, state, version, book, number, category, priority, harm, event_on, snapshot, reviewer, outcome, received_at',
)

/** Newest received first. */
export function casePage(columns: SQL, { authority, states, home, before, limit }: CasePage): SQL {
  const [at, id] = cursor(before)
  return sql`SELECT ${columns} FROM case_file
    WHERE authority = ${authority} AND state IN ${inList(states)} ${home ? sql`AND home = ${home}` : sql``}
      AND (received_at, id) < (${at}, ${id})
    ORDER BY received_at DESC, id DESC LIMIT ${limit}`
}
export const readCasePage = rows<'casePage'>((page) => casePage(caseColumns, page))
