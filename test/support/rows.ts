// What lies in the database of a test world: whole tables for comparing before and after, and the events added since.
// Reads only.
import type { Database } from '../../src/store/database.ts'

export type Row = Record<string, unknown>
export type Tables = Record<string, Row[]>

export async function rowsOf(client: Database, query: string, args: string[] = []): Promise<Row[]> {
  return (await client.execute({ sql: query, args })).rows.map((row) => ({ ...row }))
}

/** Every table with its rows, each in the order of its columns. */
export async function tablesOf(client: Database): Promise<Tables> {
  const names = await rowsOf(client, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
  const tables: Tables = {}
  for (const { name } of names) {
    const rows = await rowsOf(client, `SELECT * FROM "${name}"`)
    tables[String(name)] = rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return tables
}

/** Without the chain: asking for the ledger, even in vain, hastens what the sealer does anyway. */
export const withoutLinks = ({ link: _link, ...tables }: Tables): Tables => tables
/** Without the ledger's own tables, which a refused attempt may add to. */
export const withoutLedger = ({ event: _event, link: _link, ...tables }: Tables): Tables => tables

export type EventRow = {
  stream: string
  seq: number
  id: string
  subject: string
  version: number | null
  action: string
  actor: string
  role: string
  authorisation: string | null
  at: string
  detail: string
}

export async function eventsOf(client: Database): Promise<EventRow[]> {
  return (await rowsOf(client, 'SELECT * FROM event ORDER BY stream, seq')) as never
}

/** What `act` added to the ledger, stream by stream. */
export async function addedBy<Result>(
  client: Database,
  act: () => Promise<Result>,
): Promise<{ result: Result; events: EventRow[] }> {
  // Events are only ever added, each with the next sequence of its stream.
  const newest = await rowsOf(client, 'SELECT stream, max(seq) AS seq FROM event GROUP BY stream')
  const result = await act()
  const added = `SELECT e.* FROM event e LEFT JOIN json_each(?) known ON known.value ->> 'stream' = e.stream
    WHERE e.seq > coalesce(known.value ->> 'seq', 0) ORDER BY e.stream, e.seq`
  return { result, events: (await rowsOf(client, added, [JSON.stringify(newest)])) as never }
}
