// How long entries are kept, as rows: legal holds, decisions to destroy, and what is gone. The home plane's tables.
import { sql, type SQL } from 'drizzle-orm'
import type { KeptPage } from '../../register/common/retention-ports.ts'
import { inList } from '../common/paging.ts'
import { rows, type WritePart } from '../part.ts'
import { homeAnnex, homeDestroyed, homeDisposal, homeReporter, sealedOf } from '../schema.ts'
import { build } from '../statement.ts'
import { mayReach } from './reach.ts'

/** A report that was joined to an entry is kept as long as that entry. */
const clock = sql`coalesce(x.merged_into, x.id)`
const instantOf = (...actions: string[]) => sql`(SELECT max(e.at) FROM event e
  WHERE e.subject = ${clock} AND e.version IS NOT NULL AND e.action IN ${inList(actions)})`
const isHeld = sql`EXISTS (SELECT 1 FROM home_hold h WHERE h.entry = ${clock} AND h.held = 1)`
const isDestroyed = sql`EXISTS (SELECT 1 FROM home_destroyed d WHERE d.entry = x.id)`
const stateOf = sql`(SELECT m.state FROM home_entry m WHERE m.id = ${clock})`
const keptColumns = sql`'entry' AS "of", x.id, x.version, ${stateOf} AS state, x.reference, NULL AS home, x.book, x.year, x.number, x.category, NULL AS claim, x.event_on,
  ${instantOf('register')} AS registered_at,
  CASE WHEN ${stateOf} IN ('closed', 'declined', 'cancelled') THEN ${instantOf('close', 'decline', 'cancel')} END AS finished_at,
  ${isHeld} AS held, ${isDestroyed} AS destroyed`

/** Oldest report first. */
export function keptEntries(columns: SQL, page: KeptPage): SQL {
  const which =
    'named' in page
      ? sql`x.id IN ${inList(page.named)}`
      : 'held' in page
        ? sql`${isHeld} AND NOT ${isDestroyed}`
        : sql`x.reported_at <= ${page.begunUntil} AND NOT ${isDestroyed}`
  return sql`SELECT ${columns} FROM home_entry x
    WHERE x.home = ${page.organisation} AND ${mayReach('x', page.viewer)} AND ${which}
    ORDER BY x.reported_at, x.id ${'limit' in page ? sql`LIMIT ${page.limit}` : sql``}`
}
export const keptEntryRows = (page: KeptPage): SQL => keptEntries(keptColumns, page)

export const entryDisposals = (home: string | undefined): SQL =>
  home === undefined
    ? sql`SELECT id, state, version, proposed_at FROM home_disposal WHERE state = 'confirmed' ORDER BY proposed_at`
    : sql`SELECT id, state, version, proposed_at FROM home_disposal WHERE home = ${home}
        ORDER BY proposed_at DESC, id DESC LIMIT 200`

export const readLeftWith = rows<'leftWith'>(
  ({ entries }) => sql`SELECT DISTINCT h.entry AS entry, t.id AS transfer, t.sent_at AS sent_at, o.name AS authority
    FROM home_handover h JOIN door_snapshot s ON s.handover = h.handover JOIN door_transfer t ON t.id = s.transfer
    JOIN organisation o ON o.id = t.authority
    WHERE h.entry IN ${inList(entries)} ORDER BY t.sent_at, t.id, h.entry`,
)

export const writeDisposal: WritePart<'disposal'> = ({
  disposal: { id, home = '', state, version, proposedAt: proposed_at },
}) => [
  build
    .insert(homeDisposal)
    .values({ id, home, state, version, proposed_at })
    .onConflictDoUpdate({ target: homeDisposal.id, set: { state, version } }),
]

export const writeDestroyed: WritePart<'entry-destroyed'> = ({ entry, disposal }) => [
  build.insert(homeDestroyed).values({ entry, disposal }),
  sql`DELETE FROM ${sealedOf.home} WHERE subject = ${entry}`,
  sql`DELETE FROM ${homeReporter} WHERE entry = ${entry}`,
  sql`DELETE FROM ${homeAnnex} WHERE entry = ${entry}`,
]
