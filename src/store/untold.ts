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

/** Papers whose row is not what its events say: nobody gave it, or it stands in another state, for somebody else or longer. */
const untoldPapers = (table: 'authorisation' | 'appointment') => {
  const told = (field: string) => sql`(SELECT e.detail ->> ${`$.${field}`} FROM event e
    WHERE e.subject = p.id AND e.version IS NOT NULL AND e.detail ->> ${`$.${field}`} IS NOT NULL ORDER BY e.version DESC LIMIT 1)`
  return sql`SELECT ${`${table} `} || p.id AS name FROM ${sql.raw(table)} p
    WHERE p.state IS NOT ${told('state')} OR p.person IS NOT ${told('person')} OR p.home IS NOT ${told('home')}
      OR p.from_at IS NOT ${told('fromAt')} OR p.until_at IS NOT ${told('untilAt')}`
}

/**
 * One line for each thing that is there and should not be, is not there and should, or is another.
 *
 * @param made an empty database that the same migrations have made
 */
export async function untoldIn(found: Batches, made: Batches): Promise<string[]> {
  const papers = [untoldPapers('authorisation'), untoldPapers('appointment')]
  const [standing = [], ...untold] = await found.read([schema, untoldRoles, ...papers])
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
