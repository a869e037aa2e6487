// What somebody who writes the database file can do beside the ledger: drop a guard of the schema, or put in a row that opens a door.
// Compares with the migrations, the events and what was counted; changes nothing, and does not follow the chain (ledger/verification.ts does).
import { sql, type SQL } from 'drizzle-orm'
import type { Batches, Rows } from './batches.ts'

/** Tables, indexes, views and triggers, as text; the migrations' own table is drizzle's. */
const schema = sql`SELECT type || ' ' || name AS name, sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%drizzle%' ORDER BY type, name`

/** Roles that no event of their person granted, or that stand although an event ended them. */
const untoldRoles = sql`SELECT 'role_grant ' || g.id AS name FROM role_grant g WHERE NOT EXISTS (
    SELECT 1 FROM event e, json_each(e.detail, '$.granted') told WHERE e.subject = g.person AND e.version IS NOT NULL
      AND told.value ->> '$.id' = g.id AND told.value ->> '$.role' = g.role AND told.value ->> '$.organisation' = g.organisation
      AND told.value ->> '$.fromAt' = g.from_at)
  OR g.until_at > (SELECT min(e.at) FROM event e WHERE e.subject = g.person AND e.version IS NOT NULL AND (
    e.detail ->> '$.state' = 'deactivated' OR EXISTS (SELECT 1 FROM json_each(e.detail, '$.ended') over WHERE over.value = g.id)))`

/** Accounts that are over, or are not, other than their events say. */
const untoldPeople = sql`SELECT 'person ' || p.id AS name FROM person p WHERE p.until_at IS NOT coalesce(
    (SELECT min(e.at) FROM event e WHERE e.subject = p.id AND e.version IS NOT NULL
      AND e.detail ->> '$.state' = 'deactivated'), '9999-12-31T00:00:00.000Z')`

/** Who supervises a home, held against the home's latest list. */
const untoldSupervision = sql`SELECT 'supervision ' || s.id AS name FROM supervision s WHERE NOT EXISTS (
    SELECT 1 FROM json_each((SELECT e.detail -> '$.supervisions' FROM event e WHERE e.subject = s.home
      AND e.version IS NOT NULL AND json_type(e.detail, '$.supervisions') IS NOT NULL ORDER BY e.version DESC LIMIT 1)) told
    WHERE told.value ->> '$.id' = s.id AND told.value ->> '$.authority' IS s.authority
      AND told.value ->> '$.basis' = s.basis AND told.value ->> '$.fromOn' = s.from_on
      AND told.value ->> '$.untilOn' = s.until_on)`

/** Table → column → the field of its events that says it; a list in the same spelling. Whatever lets somebody act, or keeps somebody out. */
const tellings = {
  authorisation: {
    ...{ state: 'state', person: 'person', home: 'home', number: 'number' },
    ...{ scopes: 'scopes', from_at: 'fromAt', until_at: 'untilAt' },
  },
  appointment: {
    ...{ state: 'state', person: 'person', home: 'home', number: 'number' },
    ...{ from_at: 'fromAt', until_at: 'untilAt' },
  },
  client: {
    ...{ person: 'person', organisation: 'organisation', in_home: 'homePlane' },
    ...{ until_at: 'untilAt', scope: 'scope' },
  },
  home_entry: {
    home: 'home',
    state: 'state',
    excluded: 'excluded',
    limited_to: 'limitedTo',
    merged_into: 'mergedInto',
  },
  home_hold: { held: 'held' },
  case_hold: { held: 'held' },
  organisation: { kind: 'kind', operator: 'operator' },
  retention_rule: { class: 'retention.class', number: 'retention.number', issued_on: 'retention.issuedOn' },
  public_page: { open: 'publicPage.open', contact: 'publicPage.contact', terms: 'publicPage.terms' },
  door_transfer: { state: 'state', home: 'home', authority: 'authority' },
  case_file: { state: 'state', home: 'home', authority: 'authority', reviewer: 'reviewer', outcome: 'outcome' },
  breach: { state: 'state', home: 'home', due_at: 'dueAt' },
  home_disclosure: { state: 'state', home: 'home', until_on: 'untilOn' },
  home_request: { state: 'state', home: 'home', due_on: 'dueOn', held: 'held' },
  case_request: { state: 'state', authority: 'authority', due_on: 'dueOn', held: 'held' },
  home_disposal: { state: 'state', home: 'home' },
  case_disposal: { state: 'state', authority: 'authority' },
} as const
/** What names the subject of its events, where it is not `id`. */
const subjects: Partial<Record<keyof typeof tellings, string>> = {
  home_hold: 'entry',
  case_hold: 'file',
  retention_rule: 'organisation',
  public_page: 'organisation',
}

/** Rows that are not what their events say: nobody told of them, or they say more, longer, somebody else. Nobody excluded is no list; limited to nobody is one. */
const untoldRows = (table: keyof typeof tellings) => {
  const subject = sql.raw(`p.${subjects[table] ?? 'id'}`)
  const said = (value: SQL, column: string) => (column === 'excluded' ? sql`nullif(${value}, '[]')` : value)
  const told = (
    column: string,
    field: string,
  ) => sql`(SELECT ${said(sql`e.detail ->> ${`$.${field}`}`, column)} FROM event e
    WHERE e.subject = ${subject} AND e.version IS NOT NULL AND json_type(e.detail, ${`$.${field}`}) IS NOT NULL
    ORDER BY e.version DESC LIMIT 1)`
  const differs = Object.entries(tellings[table]).map(
    ([column, field]) => sql`${said(sql.raw(`p.${column}`), column)} IS NOT ${told(column, field)}`,
  )
  return sql`SELECT ${`${table} `} || ${subject} AS name FROM ${sql.raw(table)} p WHERE ${sql.join(differs, sql` OR `)}`
}

/** Kept counts that are not those of what stands; one that says nothing of nothing is none. */
const counts = sql.raw('authority, month, report_month, home, book, kind, entries, hurt')
const miscounted = sql`WITH
  kept AS (SELECT ${counts} FROM door_tally WHERE entries > 0 OR hurt > 0),
  standing AS (SELECT authority, month, report_month, home, book, kind, count(*) AS entries, sum(hurt) AS hurt
    FROM door_standing GROUP BY authority, month, report_month, home, book, kind)
  SELECT DISTINCT 'door_tally ' || home || ' ' || month AS name FROM (
    SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM standing)
    UNION ALL SELECT * FROM (SELECT * FROM standing EXCEPT SELECT * FROM kept)) ORDER BY 1`

/**
 * One line for each thing that is there and should not be, is not there and should, or is another.
 *
 * @param made an empty database that the same migrations have made
 */
export async function untoldIn(found: Batches, made: Batches): Promise<string[]> {
  const tables = Object.keys(tellings) as (keyof typeof tellings)[]
  const [standing = [], wrong = [], ...untold] = await found.read([
    ...[schema, miscounted, untoldRoles, untoldPeople, untoldSupervision],
    ...tables.map(untoldRows),
  ])
  const [expected = []] = await made.read([schema])
  return [
    ...differences(standing, expected),
    ...wrong.map(({ name }) => `${String(name)}: not what its snapshots count`),
    ...untold.flat().map(({ name }) => `${String(name)}: no event tells it`),
  ]
}

function differences(found: Rows, expected: Rows): string[] {
  const texts = (rows: Rows) => new Map(rows.map((row) => [String(row['name']), String(row['sql'])]))
  const [there, due] = [texts(found), texts(expected)]
  return [
    ...[...due.keys()].filter((name) => !there.has(name)).map((name) => `${name}: missing`),
    ...[...there]
      .filter(([name, text]) => due.get(name) !== text)
      .map(([name]) => `${name}: not as the migrations make it`),
  ]
}
