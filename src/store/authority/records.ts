// Lists of anonymised records from what crossed the door: which they name, and their codes page by page.
// Reads codes only; opens nothing sealed and names no home_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { Coded } from '../../domain/statistics/coded.ts'
import { deathCategories, type RecordFacts, type RecordListCode } from '../../domain/statistics/record.ts'
import type { RecordsAsked } from '../../register/common/statistics-ports.ts'
import { stood } from '../common/as-of.ts'
import { inList } from '../common/paging.ts'
import { isGone, isHidden } from '../common/standing.ts'
import type { ReadPart } from '../part.ts'
import { snapshots, standing } from './statistics.ts'

const listed: Record<RecordListCode, SQL> = {
  T13: sql`(s.harm IN (3, 4) OR s.category IN ${inList(deathCategories)})`,
  'handed-over': sql`1`,
}

/** What was destroyed counts on in the tables, but is no record any more; what is hidden is none until it is replaced. */
const which = ({ list, ...months }: RecordsAsked): SQL =>
  sql`${standing(months)} AND NOT ${isGone(sql`s.handover`)} AND NOT ${isHidden} AND ${listed[list]}`

/** The cases of a list, in its order. */
export const recordIds = (asked: RecordsAsked): SQL =>
  sql`SELECT s.handover AS id FROM ${snapshots} WHERE ${which(asked)} ORDER BY s.event_on, s.home, s.handover`

export const readRecordCount: ReadPart<'recordCount'> = {
  queries: (of) => [
    'look' in of
      ? sql`SELECT json_array_length(e.detail, '$.ids') AS n FROM event e WHERE e.id = ${of.look}`
      : sql`SELECT count(*) AS n FROM ${snapshots} WHERE ${which(of)}`,
  ],
  answer: ([found]) => Number(found?.[0]?.['n'] ?? 0),
}

/** By its own id: by its handover SQLite would walk the month's index anew for each record. */
const newestOf = (handover: SQL): SQL => sql`(SELECT x.id FROM door_snapshot x JOIN door_transfer y ON y.id = x.transfer
  WHERE x.handover = ${handover} AND ${stood('y')} ORDER BY x.version DESC LIMIT 1)`

/** The ids of the look are the cursor: a page costs the same at the end as at the start, and shows nothing the event does not name. */
export const readRecordPage: ReadPart<'recordPage'> = {
  queries: ({ look, start, most, ...asked }) => [
    sql`SELECT o.name AS home, o.county AS county, s.number AS number, s.version AS version, s.book AS book, s.kind AS kind,
        s.category AS category, s.event_on AS eventOn, s.part_of_day AS partOfDay, s.place AS place, s.reported_on AS reportedOn,
        s.registered_on AS registeredOn, s.made_on AS handedOverOn, s.hurt AS hurt, s.harm AS harm, s.coded AS coded,
        c.priority AS priority, c.state AS state, c.outcome AS outcome
      FROM json_each((SELECT e.detail FROM event e WHERE e.id = ${look}), '$.ids') i
      CROSS JOIN door_snapshot s ON s.id = ${newestOf(sql`i.value`)} CROSS JOIN door_transfer t ON t.id = s.transfer
      JOIN organisation o ON o.id = s.home LEFT JOIN case_file c ON c.id = s.handover
      WHERE i.key >= ${start} AND i.key < ${start + most} AND ${which(asked)} ORDER BY i.key`,
  ],
  answer: ([found]) =>
    (found as unknown as (Omit<RecordFacts, 'coded'> & { coded: string | null })[]).map(({ coded, ...plain }) => ({
      ...plain,
      coded: coded === null ? null : (JSON.parse(coded) as Coded),
    })),
}
