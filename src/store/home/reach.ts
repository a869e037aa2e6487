// Who may reach which entry, as one condition that every read of entries shares: exclusion and limitation (domain/entry-reach.ts).
// Asked in the same batch as what is read, so nothing relies on a check made earlier. For people of the home only.
import { sql, type SQL } from 'drizzle-orm'
import type { LedgerSearch } from '../../register/common/account-ports.ts'
import type { Viewer } from '../../register/common/list-ports.ts'
import type { Guard, Reached } from '../../register/ports.ts'
import { inList } from '../common/paging.ts'
import type { ReadPart } from '../part.ts'

const holds = (list: string, person: string) =>
  sql`EXISTS (SELECT 1 FROM json_each(${sql.raw(list)}) j WHERE j.value = ${person})`

const isExcluded = (x: string, person: string) =>
  sql`(${sql.raw(x)}.excluded IS NOT NULL AND ${holds(`${x}.excluded`, person)})`

/**
 * The entry in row `x` of `home_entry` may be reached by this person, given a role that opens entries; a report that was joined to
 * another entry only with that one.
 */
export const mayReach = (x: string, viewer: Viewer): SQL =>
  sql`${isOpen(x, viewer)} AND (${sql.raw(x)}.merged_into IS NULL OR EXISTS (
    SELECT 1 FROM home_entry whole WHERE whole.id = ${sql.raw(x)}.merged_into AND ${isOpen('whole', viewer)}))`

function isOpen(x: string, { credential: { person }, now }: Viewer): SQL {
  return sql`NOT ${isExcluded(x, person)}
    AND (${sql.raw(x)}.limited_to IS NULL OR ${holds(`${x}.limited_to`, person)} OR EXISTS (
      SELECT 1 FROM acting u WHERE u.person = ${person} AND u.organisation = ${sql.raw(x)}.home
        AND u.role IN ('director', 'dpo') AND u.from_at <= ${now} AND u.until_at > ${now}))`
}

/** The report in row `x` was joined to an entry from which this person is excluded: of that one not even its reporter is told. */
export const isApart = (x: string, person: string): SQL =>
  sql`EXISTS (SELECT 1 FROM home_entry whole WHERE whole.id = ${sql.raw(x)}.merged_into
    AND ${isExcluded('whole', person)})`

/**
 * The transfer in row `t` of `door_transfer` left with nothing this person may not reach: a count would tell of it. Whoever works in
 * no home is shown no home's side of it, and the home plane is not asked.
 */
export const mayReachAll = (t: string, viewer: Viewer): SQL =>
  mayReachHandovers(
    sql`SELECT s.handover FROM door_snapshot s WHERE s.transfer = ${sql.raw(t)}.id
      UNION ALL SELECT w.handover FROM door_withdrawal w WHERE w.transfer = ${sql.raw(t)}.id`,
    viewer,
  )

/** The breach record in row `b` of `breach` is of no entry this person may not reach. */
export const mayReachBreach = (b: string, viewer: Viewer): SQL =>
  mayReachHandovers(
    sql`SELECT s.handover FROM door_quarantine k JOIN door_snapshot s ON s.id = k.snapshot WHERE k.breach = ${sql.raw(b)}.id`,
    viewer,
  )

const mayReachHandovers = (handovers: SQL, viewer: Viewer): SQL =>
  viewer.credential.inHome
    ? sql`NOT EXISTS (
  SELECT 1 FROM (${handovers}) l
    JOIN home_handover h ON h.handover = l.handover JOIN home_entry x ON x.id = h.entry
  WHERE NOT (${mayReach('x', viewer)}))`
    : sql`${0}`

const reachable = {
  entry: ['home_entry', mayReach],
  transfer: ['door_transfer', mayReachAll],
  breach: ['breach', mayReachBreach],
} as const

/** Those of these that the viewer may reach. */
const reachableOf = (of: Reached, ids: readonly string[], viewer: Viewer): SQL => {
  const [table, mayReachIt] = reachable[of]
  return sql`SELECT r.id AS id FROM ${sql.raw(table)} r WHERE r.id IN ${inList(ids)} AND ${mayReachIt('r', viewer)}`
}

export const readReachable: ReadPart<'reachable'> = {
  queries: ({ of, id, viewer }) => [reachableOf(of, [id], viewer)],
  answer: ([found]) => found?.length === 1,
}

/** The same asked again in the batch that writes. */
export const stillReachable = ({ of, ids, viewer }: Extract<Guard, { on: 'reachable' }>): SQL =>
  sql`(SELECT count(*) FROM (${reachableOf(of, ids, viewer)})) = ${ids.length}`

/** What the ledger calls the entries of the home that the person is excluded from, and what was joined to them: ids, handles and breach records. */
function barredNames(home: string, person: string): SQL {
  const barred = sql`SELECT x.id AS name FROM home_entry x
    WHERE x.home = ${home} AND (${isExcluded('x', person)} OR ${isApart('x', person)})`
  const handles = sql`SELECT h.handover AS name FROM home_handover h WHERE h.entry IN (${barred})`
  return sql`${barred} UNION ALL ${handles} UNION ALL
    SELECT k.breach FROM door_snapshot s JOIN door_quarantine k ON k.snapshot = s.id WHERE s.handover IN (${handles})`
}

/**
 * The event in row `e` says nothing of an entry the person is excluded from, except among the ids of a list; and no such entry is
 * the subject that is searched for. The names are gathered once for all events.
 */
export function namesNoneBarred({
  organisation,
  reader,
  subject,
}: Pick<LedgerSearch, 'organisation' | 'subject'> & { reader: string }): SQL {
  const names = sql`json_each((SELECT json_group_array(name) FROM (${barredNames(organisation, reader)}))) b`
  const searched = subject === undefined ? sql`` : sql`OR b.value = ${subject}`
  return sql`NOT EXISTS (SELECT 1 FROM ${names} WHERE b.value = e.subject
    OR instr(json_remove(e.detail, '$.ids'), '"' || b.value || '"') > 0 ${searched})`
}

export const readBarredNames: ReadPart<'barredNames'> = {
  queries: ({ home, person }) => [barredNames(home, person)],
  answer: ([found]) => (found ?? []).map(({ name }) => String(name)),
}
