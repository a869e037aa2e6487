// What somebody who writes the database file can do beside the ledger: drop a guard of the schema, or put in a row that opens a door.
// Compares with the migrations and with the events; changes nothing, and does not follow the chain (ledger/verification.ts does).
import { sql } from 'drizzle-orm'
import type { Batches, Rows } from './batches.ts'

/** Tables, indexes, views and triggers, as text; the migrations' own table is drizzle's. */
const schema = sql`SELECT type || ' ' || name AS name, sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%drizzle%' ORDER BY type, name`

/** Roles that no event of their person granted, or that stand although an event ended them. */
const untoldRoles = sql`SELECT 'role_grant ' || g.id AS name FROM role_grant g WHERE NOT EXISTS (
    SELECT 1 FROM event e, json_each(e.detail, '$.granted') told WHERE e.subject = g.person AND e.version IS NOT NULL
      AND told.value ->> '$.id' = g.id AND told.value ->> '$.role' = g.role AND told.value ->> '$.organisation' = g.organisation)
  OR g.until_at > (SELECT min(e.at) FROM event e WHERE e.subject = g.person AND e.version IS NOT NULL AND (
    e.detail ->> '$.state' = 'deactivated' OR EXISTS (SELECT 1 FROM json_each(e.detail, '$.ended') over WHERE over.value = g.id)))`

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
  client: { person: 'person', organisation: 'organisation', in_home: 'homePlane', until_at: 'untilAt' },
  home_entry: {
    home: 'home',
    state: 'state',
    excluded: 'excluded',
    limited_to: 'limitedTo',
    merged_into: 'mergedInto',
  },
} as const

/** Rows that are not what their events say: nobody told of them, or they say more, longer, somebody else. Nobody excluded is no list. */
const untoldRows = (table: keyof typeof tellings) => {
  const told = (field: string) => sql`(SELECT nullif(e.detail ->> ${`$.${field}`}, '[]') FROM event e
    WHERE e.subject = p.id AND e.version IS NOT NULL AND json_type(e.detail, ${`$.${field}`}) IS NOT NULL
    ORDER BY e.version DESC LIMIT 1)`
  const differs = Object.entries(tellings[table]).map(
    ([column, field]) => sql`nullif(p.${sql.raw(column)}, '[]') IS NOT ${told(field)}`,
  )
  return sql`SELECT ${`${table} `} || p.id AS name FROM ${sql.raw(table)} p WHERE ${sql.join(differs, sql` OR `)}`
}

/**
 * One line for each thing that is there and should not be, is not there and should, or is another.
 *
 * @param made an empty database that the same migrations have made
 */
export async function untoldIn(found: Batches, made: Batches): Promise<string[]> {
  const tables = Object.keys(tellings) as (keyof typeof tellings)[]
  const [standing = [], ...untold] = await found.read([schema, untoldRoles, ...tables.map(untoldRows)])
  const [expected = []] = await made.read([schema])
  return [...differences(standing, expected), ...untold.flat().map(({ name }) => `${String(name)}: no event tells it`)]
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
