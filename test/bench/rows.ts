// The rows of one filed report, taken from a database the program wrote, and copies of them: the bare limit inserts them as the
// program does, growth puts in many at once. Plain SQL; nothing here is part of the program.
import { randomBytes } from 'node:crypto'
import type { InStatement } from '@libsql/client'
import type { Database } from '../../src/store/database.ts'
import { uuidv7 } from 'uuidv7'

const tables = ['event', 'home_sealed', 'idempotency', 'home_entry', 'home_reporter'] as const
type Row = Record<string, string | number | null>
export type Template = Record<(typeof tables)[number], Row>

/** Under its label and its name a resident is found again. */
const indexesPerResident = 2
/** Entries that one resident comes to have in a register that lasts. */
const entriesPerResident = 10
/** As long as a keyed hash. */
const blind = () => randomBytes(32).toString('base64url')

/** The rows of the report filed last. */
export async function templateOf(client: Database): Promise<Template> {
  const one = async (sql: string, id: unknown) => {
    const { rows } = await client.execute({ sql, args: [id as string] })
    return { ...rows[0] } as Row
  }
  const entry = await one(`SELECT * FROM home_entry WHERE state = ? ORDER BY reported_at DESC LIMIT 1`, 'reported')
  const event = await one('SELECT * FROM event WHERE subject = ? AND version = 1', entry['id'])
  return {
    event,
    home_entry: entry,
    home_sealed: await one('SELECT * FROM home_sealed WHERE subject = ?', entry['id']),
    idempotency: await one('SELECT * FROM idempotency WHERE event = ?', event['id']),
    home_reporter: await one('SELECT * FROM home_reporter WHERE entry = ?', entry['id']),
  }
}

/** The bare inserts of one report, under new ids, in a stream of its own. */
export function insertsOf(template: Template, seq: number): InStatement[] {
  const [entry, event] = [uuidv7(), uuidv7()]
  const fresh: Record<(typeof tables)[number], Row> = {
    event: { stream: 'bare:2026', seq, id: event, subject: entry },
    home_sealed: { id: uuidv7(), subject: entry },
    idempotency: { key: event, event },
    home_entry: { id: entry, reference: `bare-${seq}`, alias: randomBytes(16).toString('hex') },
    home_reporter: { entry, person_index: blind() },
  }
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    return { sql, args: Object.values(row) }
  }
  const annex = Array.from({ length: indexesPerResident }, () => ({ entry, resident_index: blind() }))
  return [
    ...tables.map((table) => insert(table, { ...template[table], ...fresh[table] })),
    ...annex.map((row) => insert('home_annex', row)),
  ]
}

/**
 * So many closed entries of the year before, each with its number, its event, its sealed text, its own reporter's index, its resident's
 * and the snapshot its authority received, spread over twelve months; and a tenth as many people of other homes. Their ids stand before those of today.
 */
export async function grow(client: Database, template: Template, entries: number): Promise<void> {
  const { home, alias } = template.home_entry
  const authority = (
    await client.execute({ sql: 'SELECT authority FROM supervision WHERE home = ?', args: [home ?? ''] })
  ).rows[0]?.['authority']
  const known = { home: home ?? '', alias: alias ?? '', authority: String(authority), entries }
  const id = (kind: number) => `'0190000${kind}-0000-7000-8000-' || printf('%012d', i)`
  const on = `printf('2025-%02d-%02d', 1 + i % 12, 1 + i % 28)`
  const at = `${on} || 'T08:00:00.000Z'`
  // Spread over the index as keyed hashes are; the same for the entries of one resident.
  const residentIndex = (which: number) =>
    `printf('%08x', (i / ${entriesPerResident} * 2654435761 + ${which} * 40503) % 4294967296) || '${'x'.repeat(35)}'`
  const otherHome = `(SELECT id FROM organisation WHERE kind = 'home' AND id <> :home)`
  const copied = (table: keyof Template, changed: Record<string, string>) => {
    const columns = Object.keys(template[table])
    const values = columns.map((column) => changed[column] ?? `t.${column}`)
    return `${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM n, ${table} t WHERE t.rowid = :row`
  }
  const byId = (table: keyof Template, key: string) => (sql: string) =>
    sql.replace('t.rowid = :row', `t.${key} = '${template[table][key]}'`)
  const inserts = [
    byId('event', 'id')(copied('event', { stream: `'${home}:2025'`, seq: 'i', id: id(1), subject: id(2), at })),
    byId('home_sealed', 'id')(copied('home_sealed', { id: id(3), subject: id(2) })),
    byId(
      'home_entry',
      'id',
    )(
      copied('home_entry', {
        ...{
          id: id(2),
          reference: `'old-' || i`,
          state: `'closed'`,
          book: `'U'`,
          year: '2025',
          number: 'i',
          category: `'W01'`,
        },
        ...{ priority: `'P2'`, reported_at: at, event_on: on, changed_stream: `'${home}:2025'`, changed_seq: 'i' },
      }),
    ),
    byId(
      'home_reporter',
      'entry',
    )(copied('home_reporter', { entry: id(2), person_index: `lower(hex(randomblob(22)))` })),
    ...Array.from(
      { length: indexesPerResident },
      (_, which) => `home_annex (entry, resident_index) SELECT ${id(2)}, ${residentIndex(which)} FROM n`,
    ),
    `home_number (home, book, year, number, entry, event) SELECT :home, 'U', 2025, i, ${id(2)}, ${id(1)} FROM n`,
    `person (id, demo, version) SELECT ${id(6)}, 0, 1 FROM n WHERE i % 10 = 0`,
    `role_grant (id, person, organisation, role, from_at) SELECT ${id(7)}, ${id(6)}, ${otherHome}, 'reporter', '2025-01-01'
      FROM n WHERE i % 10 = 0`,
    `door_handover (id, home, authority) SELECT ${id(4)}, :home, :authority FROM n`,
    `door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at)
      SELECT 'old-transfer', :home, :authority, 'periodic', 'acknowledged', 3, '2026-01-02', '2026-01-02' WHERE :entries > 0`,
    `door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category, harm, hurt, event_on, month, made_at, hash)
      SELECT ${id(5)}, ${id(4)}, 1, 'old-transfer', :authority, :home, 'U', i || '/2025', 'W', 'W01', 1, 1, ${on}, substr(${on}, 1, 7), ${at}, 'hash' FROM n`,
  ]
  const numbers = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :entries)`
  await client.batch(
    inserts.map((insert) => {
      const sql = `${insert.includes('FROM n') ? numbers : ''} INSERT INTO ${insert}`
      const args = Object.fromEntries(Object.entries(known).filter(([name]) => sql.includes(`:${name}`)))
      return { sql, args }
    }),
    'write',
  )
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}
