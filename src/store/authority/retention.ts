// How long cases are kept, as rows: legal holds, decisions to destroy, and what is gone. The authority plane's tables and the door's.
import { sql, type SQL } from 'drizzle-orm'
import type { KeptPage } from '../../register/common/retention-ports.ts'
import { inList } from '../common/paging.ts'
import type { WritePart } from '../part.ts'
import { caseDisposal, caseHold, doorDestroyed, sealedOf } from '../schema.ts'
import { forgetRecommendations } from '../common/recommendations.ts'
import { build } from '../statement.ts'

const lastOf = (...actions: string[]) => sql`(SELECT max(e.at) FROM event e
  WHERE e.subject = x.id AND e.version IS NOT NULL AND e.action IN ${inList(actions)})`
const isHeld = sql`EXISTS (SELECT 1 FROM case_hold h WHERE h.file = x.id AND h.held = 1)`
const isDestroyed = sql`EXISTS (SELECT 1 FROM door_destroyed d WHERE d.handover = x.id)`
/** A case closes by an assessment that asks for nothing more, too; without anything to verify it is over when that was taken away. */
const keptColumns = sql`'case' AS "of", x.id, x.version, x.state, x.number AS reference,
  (SELECT name FROM organisation WHERE id = x.home) AS home, NULL AS book, NULL AS year, NULL AS number, x.category, NULL AS claim, x.event_on,
  x.received_at AS registered_at, CASE x.state WHEN 'closed' THEN ${lastOf('assess', 'confirm', 'close')}
    WHEN 'moot' THEN ${lastOf('withdraw', 'take-back', 'quarantine')} END AS finished_at,
  ${isHeld} AS held, ${isDestroyed} AS destroyed`

/** First received first. */
export function keptCases(columns: SQL, page: KeptPage): SQL {
  const which =
    'named' in page
      ? sql`x.id IN ${inList(page.named)}`
      : 'held' in page
        ? sql`${isHeld} AND NOT ${isDestroyed}`
        : sql`x.received_at <= ${page.begunUntil} AND NOT ${isDestroyed}`
  return sql`SELECT ${columns} FROM case_file x WHERE x.authority = ${page.organisation} AND ${which}
    ORDER BY x.received_at, x.id ${'limit' in page ? sql`LIMIT ${page.limit}` : sql``}`
}
export const keptCaseRows = (page: KeptPage): SQL => keptCases(keptColumns, page)

export const caseDisposals = (authority: string | undefined): SQL =>
  authority === undefined
    ? sql`SELECT id, state, version, proposed_at FROM case_disposal WHERE state = 'confirmed' ORDER BY proposed_at`
    : sql`SELECT id, state, version, proposed_at FROM case_disposal WHERE authority = ${authority}
        ORDER BY proposed_at DESC, id DESC LIMIT 200`

export const writeHold = (file: string, held: 0 | 1) =>
  build.insert(caseHold).values({ file, held }).onConflictDoUpdate({ target: caseHold.file, set: { held } })

export const writeDisposal: WritePart<'disposal'> = ({
  disposal: { id, authority = '', state, version, proposedAt: proposed_at },
}) => [
  build
    .insert(caseDisposal)
    .values({ id, authority, state, version, proposed_at })
    .onConflictDoUpdate({ target: caseDisposal.id, set: { state, version } }),
]

export const writeDestroyed: WritePart<'case-destroyed'> = ({ file, at }) => [
  build.insert(doorDestroyed).values({ handover: file, at }),
  // That it came, when and with what result is all that is left of a reply.
  sql`UPDATE door_reply SET sealed = NULL, sha256 = NULL WHERE handover = ${file}`,
  forgetRecommendations(file),
  sql`DELETE FROM ${sealedOf.case} WHERE subject = ${file}`,
  sql`DELETE FROM ${sealedOf.door} WHERE subject = ${file}
    OR subject IN (SELECT s.id FROM door_snapshot s WHERE s.handover = ${file})`,
]
