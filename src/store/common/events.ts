// The ledger's table: writing events with their sequence, links, idempotency and guards; reading a subject's events.
// Never interprets a detail.
import { sql, type SQL } from 'drizzle-orm'
import type { LedgerSearch } from '../../register/common/account-ports.ts'
import type { NewEvent, Reads, StoredEvent } from '../../register/ports.ts'
import type { Rows } from '../batches.ts'
import { inList } from './paging.ts'
import { rows, type ReadPart, type WritePart } from '../part.ts'

/** How far a credential `c` reaches into what its person can act as, `a`: a machine only into its own organisation and planes. */
export const reaches = sql.raw(`(c.organisation IS NULL OR c.organisation = a.organisation)
  AND (c.in_home = 1 OR a.role NOT IN ('reporter', 'officer', 'director'))`)

/** The next sequence of a stream, assigned by SQL inside the batch: parallel writers never collide on it. */
export const nextSeq = (stream: SQL | string) =>
  sql`(SELECT coalesce(max(seq), 0) + 1 FROM event WHERE stream = ${stream})`

export const eventColumns = sql.raw('stream, seq, id, subject, version, action, actor, role, authorisation, at, detail')

/** `"number":0` becomes the next Lp. of the home, book and year; the text stays canonical, because only an integer changes. */
function numbered(event: NewEvent): SQL {
  if (!event.numbering) return sql`${event.detail}`
  if ('residentsOf' in event.numbering) {
    const { residentsOf } = event.numbering
    return sql`replace(${event.detail}, '"number":0', '"number":' || (
      SELECT coalesce(max(number), 0) + 1 FROM home_resident WHERE home = ${residentsOf}))`
  }
  if ('disclosuresOf' in event.numbering) {
    const { disclosuresOf, year } = event.numbering
    return sql`replace(${event.detail}, '"number":0', '"number":' || (
      SELECT coalesce(max(number), 0) + 1 FROM home_disclosure WHERE home = ${disclosuresOf} AND year = ${year}))`
  }
  if ('closesOf' in event.numbering) {
    const { closesOf, year } = event.numbering
    return sql`replace(${event.detail}, '"number":0', '"number":' || (
      SELECT coalesce(max(number), 0) + 1 FROM case_close WHERE organisation = ${closesOf} AND year = ${year}))`
  }
  const { home, book, year } = event.numbering
  return sql`replace(${event.detail}, '"number":0', '"number":' || (
    SELECT coalesce(max(number), 0) + 1 FROM home_number WHERE home = ${home} AND book = ${book} AND year = ${year}))`
}

export const writeEvent: WritePart<'event'> = ({ event }) => [
  sql`INSERT INTO event (${eventColumns}) VALUES (
    ${event.stream}, ${nextSeq(event.stream)}, ${event.id}, ${event.subject}, ${event.version}, ${event.action},
    ${event.actor}, ${event.role}, ${event.authorisation}, ${event.at}, ${numbered(event)})
    RETURNING ${eventColumns}`,
]

export const writeIdempotency: WritePart<'idempotency'> = ({ actor, key, body, event, status, at }) => [
  sql`INSERT INTO idempotency (actor, key, body, event, status, at)
    VALUES (${actor}, ${key}, ${body}, ${event}, ${status}, ${at})`,
]

/** Inserting into the view `guard` aborts the batch unless the condition holds. */
export const demand = (condition: SQL) => sql`INSERT INTO guard (code, holds) SELECT '', ${condition}`

export const storedEvents = (found: Rows | undefined) => (found ?? []) as unknown as StoredEvent[]

export const readEvents = rows<'events'>(
  (subject) =>
    sql`SELECT ${eventColumns} FROM event WHERE subject = ${subject} AND version IS NOT NULL ORDER BY version`,
)

export const readEventsOf = rows<'eventsOf'>(
  ({ subjects }) => sql`SELECT ${eventColumns} FROM event
    WHERE subject IN ${inList(subjects)} AND version IS NOT NULL ORDER BY subject, version`,
)

export const readReplay: ReadPart<'replay'> = {
  queries: ({ actor, key }) => [
    sql`SELECT i.body AS body, i.status AS status, e.* FROM idempotency i JOIN event e ON e.id = i.event
      WHERE i.actor = ${actor} AND i.key = ${key}`,
  ],
  answer([found]) {
    const row = found?.[0]
    if (!row) return undefined
    return { body: String(row['body']), status: Number(row['status']), event: row as unknown as StoredEvent }
  },
}

/** By the person's value, not by `c.person`: in an outer join SQLite would read the roles of everybody there is. */
export const readActor: ReadPart<'actor'> = {
  queries: ({ credential, now }) => [
    sql`SELECT c.person AS person, a.organisation AS organisation, a.role AS role, a.scope AS scope, a.authorisation AS authorisation
      FROM credential c
      LEFT JOIN acting a ON a.person = ${credential.person} AND ${reaches}
        AND a.from_at <= ${now} AND a.until_at > ${now}
      WHERE c.id = ${credential.id} AND c.person = ${credential.person} AND c.until_at > ${now}`,
  ],
  answer([found]) {
    const person = found?.[0]?.['person']
    if (!found || person === undefined) return undefined
    const acting = found.filter((row) => row['organisation'] !== null) as unknown as NonNullable<
      Reads['actor']['out']
    >['acting']
    return { person: String(person), acting }
  },
}

/** @param readable what every line `e` must be to this reader */
export const ledgerPage = ({ organisation, year, after, limit, ...search }: LedgerSearch, readable: SQL) =>
  sql`SELECT e.*, l.hash AS hash FROM event e
    ${search.fromAt ? sql`INDEXED BY event_day` : sql``} LEFT JOIN link l ON l.stream = e.stream AND l.seq = e.seq
    WHERE e.stream = ${`${organisation}:${year}`} AND e.seq > ${after} ${searched(search)} AND ${readable}
    ORDER BY e.seq LIMIT ${limit}`

const kindOf = {
  looks: sql` AND e.action LIKE 'look-%'`,
  changes: sql` AND e.action NOT LIKE 'look-%' AND e.action <> 'refused'`,
  refusals: sql` AND e.action = 'refused'`,
} as const satisfies Record<NonNullable<LedgerSearch['kind']>, SQL>

function searched({ actor, subject, kind, fromAt, untilAt }: Partial<LedgerSearch>): SQL {
  return sql.join([
    ...(kind ? [kindOf[kind]] : []),
    ...(actor ? [sql` AND e.actor = ${actor}`] : []),
    ...(subject ? [sql` AND (e.subject = ${subject} OR ${shows(subject)})`] : []),
    ...(fromAt ? [sql` AND e.at >= ${fromAt}`] : []),
    ...(untilAt ? [sql` AND e.at < ${untilAt}`] : []),
  ])
}

/** Whether the event `e` is a list that showed it. Looking for the text first spares parsing every detail. */
export const shows = (id: string) => sql`(instr(e.detail, ${JSON.stringify(id)}) > 0
  AND EXISTS (SELECT 1 FROM json_each(e.detail, '$.ids') i WHERE i.value = ${id}))`
