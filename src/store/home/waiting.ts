// What waits in a home, as queries: its entries by what is to be done, the authority's questions, what was not handed over yet.
// Names no table of the authority plane: what the authority did comes back through the door.
import { sql, type SQL } from 'drizzle-orm'
import type { HomeWaiting, HomeWaitingRows } from '../../register/common/waiting-ports.ts'
import { stood } from '../common/as-of.ts'
import { inList } from '../common/paging.ts'
import type { ReadPart } from '../part.ts'
import { isGone } from '../common/standing.ts'
import { isDue, standing, toldLast } from './due.ts'
import { entryColumns, hiddenAsNewest, isOverdue } from './entries.ts'
import { mayReach } from './reach.ts'

/** How the case of entry `x` ended that was told last: the last closing or reopening that came back. */
const lastTurn = sql`(SELECT r.kind FROM door_reply r
  WHERE r.handover = (${toldLast}) AND r.kind IN ('closed', 'reopened') ORDER BY r.at DESC, r.version DESC LIMIT 1)`

const entryList =
  (which: SQL, since = sql`reported_at`) =>
  (columns: SQL, of: HomeWaiting) =>
    sql`SELECT ${columns} FROM home_entry x WHERE x.home = ${of.home} AND ${which} AND ${mayReach('x', of.viewer)} ORDER BY ${since}, id LIMIT ${of.limit}`

/** Soonest due first. */
const overdue = (columns: SQL, of: HomeWaiting) => entryList(isOverdue(of.todayOn), sql`measure_due_on`)(columns, of)

/** A registered entry whose follow-up is recorded and was not returned since: the director's turn. */
const followedUp = sql`x.state = 'registered' AND (SELECT e.action FROM event e
  WHERE e.subject = x.id AND e.action IN ('follow-up', 'return', 'reopen') ORDER BY e.version DESC LIMIT 1) IS 'follow-up'`

/** In the order of `HomeWaitingRows`, after the counts. */
const lists = [
  entryList(sql`x.state = 'reported'`),
  entryList(sql`x.state = 'registered' AND NOT (${followedUp})`),
  entryList(followedUp),
  entryList(sql`x.state = 'approved' AND ${lastTurn} IS 'closed'`),
  overdue,
]

/** The newest question of each handover, unless an answer that stands was given to it. */
const questions = (columns: SQL, { home, viewer, neverTravelling }: HomeWaiting) =>
  sql`SELECT ${columns} FROM home_entry x JOIN home_handover h ON h.entry = x.id JOIN door_reply r ON r.handover = h.handover
    WHERE x.home = ${home} AND r.kind = 'question' AND x.number IS NOT NULL AND ${mayLeave(neverTravelling)} AND ${mayReach('x', viewer)}
      AND r.version = (SELECT max(n.version) FROM door_reply n WHERE n.handover = r.handover AND n.kind = 'question')
      AND NOT EXISTS (
        SELECT 1 FROM event e JOIN json_each(e.detail, '$.answered') a
          JOIN door_snapshot s ON s.handover = r.handover AND s.made_at = e.at JOIN door_transfer t ON t.id = s.transfer
        WHERE e.subject = x.id AND e.action = 'answer' AND a.value = r.id AND t.kind = 'answer' AND ${stood('t')}
          AND NOT EXISTS (
            SELECT 1 FROM ${hiddenAsNewest} JOIN home_handover y ON y.handover = o.handover
            WHERE y.entry = x.id AND e.at <= o.made_at AND NOT EXISTS (
              SELECT 1 FROM event d JOIN json_each(d.detail, '$.again') f
              WHERE d.subject = x.id AND d.action = 'describe' AND f.key = r.id AND f.value > k.at)))
    ORDER BY r.due_on, r.at, x.id`

/** What the authority recommended and nobody said is carried out, soonest due first. */
const recommendations = (columns: SQL, { home, viewer }: HomeWaiting) =>
  sql`SELECT ${columns} FROM door_recommendation r JOIN home_handover h ON h.handover = r.handover JOIN home_entry x ON x.id = h.entry
    WHERE r.home = ${home} AND r.state = 'open' AND x.state IN ('registered', 'approved', 'closed')
      AND NOT ${isGone(sql`r.handover`)} AND NOT EXISTS (SELECT 1 FROM home_destroyed w WHERE w.entry = x.id)
      AND ${mayReach('x', viewer)} ORDER BY r.due_on, r.id`

/** The ids of all that is shown, for the event of the look. */
export function waitingInHome(of: HomeWaiting): SQL {
  const shown = lists.map((list) => sql`SELECT id FROM (${list(sql`id`, of)})`)
  const asked = [questions, recommendations].map((list) => sql`SELECT id FROM (${list(sql`x.id AS id`, of)})`)
  return sql.join([...shown, ...asked], sql` UNION `)
}

export const readWaitingInHome: ReadPart<'waitingInHome'> = {
  queries: (of) => [
    sql`SELECT CASE WHEN ${followedUp} THEN 'toApprove' ELSE x.state END AS waits, count(*) AS entries
      FROM home_entry x WHERE x.home = ${of.home} AND ${mayReach('x', of.viewer)} GROUP BY 1
      UNION ALL SELECT 'overdue', count(*)
      FROM home_entry x WHERE x.home = ${of.home} AND ${isOverdue(of.todayOn)} AND ${mayReach('x', of.viewer)}`,
    ...lists.map((list) => list(sql`${entryColumns}, measure_due_on`, of)),
    questions(sql`x.id, x.book, x.year, x.number, x.category, r.handover, r.due_on, r.at`, of),
    recommendations(sql`x.id, x.book, x.year, x.number, x.category, r.due_on`, of),
    transfer(of),
    sql`SELECT id, number, until_on FROM authorisation
      WHERE home = ${of.home} AND state = 'active' AND until_on BETWEEN ${of.todayOn} AND ${of.untilOn}
      ORDER BY until_on, id`,
  ],
  answer: ([counts, reported, registered, toApprove, approved, late, asked, recommended, leaving, endings]) => {
    const rows = {
      counts,
      reported,
      registered,
      toApprove,
      approved,
      overdue: late,
      questions: asked,
      recommendations: recommended,
      transfer: leaving?.[0],
      endings,
    }
    return rows as unknown as HomeWaitingRows
  },
}

/** Of a kind that travels, and not cancelled. */
const mayLeave = (neverTravelling: readonly string[]) =>
  sql`(x.state <> 'cancelled' AND x.category NOT IN ${inList(neverTravelling)})`

const transfer = ({ home, viewer, neverTravelling, todayOn }: HomeWaiting) =>
  sql`SELECT (SELECT id FROM door_transfer WHERE home = ${home} AND state = 'prepared') AS open,
    (SELECT count(*) FROM home_entry x WHERE x.home = ${home} AND ${isDue({ home, todayOn })} AND ${mayReach('x', viewer)}
      AND (${mayLeave(neverTravelling)} OR EXISTS (${standing}))) AS undelivered,
    (SELECT max(sent_at) FROM door_transfer WHERE home = ${home} AND kind IN ('periodic', 'nil')
      AND state IN ('sent', 'acknowledged')) AS lastSentAt`
