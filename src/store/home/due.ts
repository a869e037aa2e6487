// Which entries of a home must leave: what its authority does not know yet, what does not count once, what is to be taken back.
// Compares events and rows by their order; opens nothing, and what exactly would leave is the door's to say.
import { sql } from 'drizzle-orm'
import { nothingNewToAuthority } from '../../domain/snapshot.ts'
import { stood } from '../common/as-of.ts'
import { storedEvents } from '../common/events.ts'
import { inList } from '../common/paging.ts'
import { isGone, isHidden, isWithdrawn } from '../common/standing.ts'
import type { ReadPart } from '../part.ts'
import { mayReach } from './reach.ts'

/** The event `c` of entry `x` is an answer that stands: it left by itself, in the same instant. */
const leftByItself = sql`c.action = 'answer' AND EXISTS (
  SELECT 1 FROM home_handover a JOIN door_snapshot o ON o.handover = a.handover JOIN door_transfer w ON w.id = o.transfer
  WHERE a.entry = x.id AND o.made_at = c.at AND w.kind = 'answer' AND ${stood('w')}
    AND NOT EXISTS (SELECT 1 FROM door_quarantine q WHERE q.snapshot = o.id))`

/** Handover `h` has a snapshot that stands and was not taken back. */
const stands = sql`NOT ${isGone(sql`h.handover`)} AND EXISTS (
  SELECT 1 FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
  WHERE s.handover = h.handover AND ${stood('t')} AND NOT ${isWithdrawn})`

/** The handovers of entry `x` with a snapshot that stands and was not taken back. */
export const standing = sql`SELECT h.handover AS handover FROM home_handover h WHERE h.entry = x.id AND ${stands}`

/** The handover of entry `x` under which its newest snapshot left that stands and was not taken back. */
export const toldLast = sql`SELECT h.handover AS handover FROM home_handover h JOIN door_snapshot s ON s.handover = h.handover
  JOIN door_transfer t ON t.id = s.transfer WHERE h.entry = x.id AND NOT ${isGone(sql`h.handover`)} AND ${stood('t')}
  AND NOT ${isWithdrawn} ORDER BY s.made_at DESC, s.version DESC LIMIT 1`

type OnDay = { home: string; todayOn: string }

/** Who runs or commissions the home on the day. */
const authorityOn = ({ home, todayOn }: OnDay) => sql`(SELECT v.authority FROM supervision v
  WHERE v.home = ${home} AND v.from_on <= ${todayOn} AND v.until_on >= ${todayOn} ORDER BY v.from_on DESC LIMIT 1)`

/** Entry `x` crossed under several handovers, and none of them counts it, or today's authority's and another do. */
const isMiscounted = (day: OnDay) => sql`(SELECT count(*) > 1 FROM home_handover h WHERE h.entry = x.id)
  AND EXISTS (${standing}) AND (SELECT count(*) = 0 OR count(*) > 1 AND max(h.authority = ${authorityOn(day)})
    FROM home_handover h JOIN door_standing c ON c.handover = h.handover WHERE h.entry = x.id)`

/** Whether transfer `t` of handover `h` told all there is: to today's authority or, while that one holds nothing of entry `x`, to another. */
const told = (day: OnDay) => sql`(h.authority = ${authorityOn(day)} OR NOT EXISTS (
    SELECT 1 FROM home_handover h WHERE h.entry = x.id AND h.authority = ${authorityOn(day)} AND ${stands}))
  AND NOT EXISTS (
    SELECT 1 FROM event c WHERE c.subject = x.id AND c.version IS NOT NULL AND c.action NOT IN ${inList(nothingNewToAuthority)}
      AND (c.stream, c.seq) > (t.cutoff_stream, t.cutoff_seq) AND NOT (${leftByItself}))`

/**
 * Entry `x` of the home has a number, and something its authority sees happened after its last delivered snapshot, or it is not
 * counted once (domain/handover.ts). A cancelled one is due only as long as an authority holds what must be taken back.
 */
export const isDue = (day: OnDay) => sql`x.number IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM home_destroyed g WHERE g.entry = x.id)
  AND (x.state <> 'cancelled' OR EXISTS (${standing}))
  AND (NOT EXISTS (
    SELECT 1 FROM home_handover h JOIN door_snapshot s ON s.handover = h.handover JOIN door_transfer t ON t.id = s.transfer
    WHERE h.entry = x.id AND ${stood('t')} AND NOT ${isHidden} AND ${told(day)}) OR ${isMiscounted(day)})`

export const readDueEntries: ReadPart<'dueEntries'> = {
  queries: ({ home, todayOn, viewer }) => [
    sql`SELECT e.*
      FROM event e JOIN home_entry x ON x.id = e.subject
      WHERE x.home = ${home} AND e.version IS NOT NULL AND ${isDue({ home, todayOn })} AND ${viewer ? mayReach('x', viewer) : sql`1`}
      ORDER BY e.subject, e.version`,
    sql`SELECT count(*) AS n FROM home_entry x WHERE x.home = ${home} AND x.state = 'reported' AND ${viewer ? mayReach('x', viewer) : sql`1`}`,
    sql`SELECT changed_stream AS stream, changed_seq AS seq FROM home_entry WHERE home = ${home}
      ORDER BY changed_stream DESC, changed_seq DESC LIMIT 1`,
  ],
  answer: ([events, waiting, last]) => ({
    events: storedEvents(events),
    awaitingDecision: Number(waiting?.[0]?.['n'] ?? 0),
    position: { stream: String(last?.[0]?.['stream'] ?? ''), seq: Number(last?.[0]?.['seq'] ?? 0) },
  }),
}
