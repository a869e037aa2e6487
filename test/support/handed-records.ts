// Many snapshots that were handed over, put into a database in bulk: for lists of them as long as lists may get. No event tells them.
import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/store/database.ts'

/** @param of whose they are, by id; `on`: the day of every event, and of the sending at noon */
export async function handOverRecords(
  client: Database,
  of: { home: string; authority: string },
  count: number,
  on = '2026-03-08',
): Promise<void> {
  const { home, authority } = of
  const sentAt = `${on}T11:00:00.000Z`
  const atOnce = 5000
  for (let start = 0; start < count; start += atOnce) {
    const transfer = `many-${start}`
    const rows = Array.from({ length: Math.min(atOnce, count - start) }, (_, index) => [
      randomUUID(),
      start + index + 1,
    ])
    const each = `SELECT r.value ->> 0 AS id, r.value ->> 1 AS n FROM json_each(?) r`
    await client.batch(
      [
        {
          sql: `INSERT INTO door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at)
            VALUES (?, ?, ?, 'periodic', 'acknowledged', 3, ?, ?)`,
          args: [transfer, home, authority, sentAt, sentAt],
        },
        {
          sql: `INSERT INTO door_handover SELECT id, ?, ? FROM (${each})`,
          args: [home, authority, JSON.stringify(rows)],
        },
        {
          sql: `INSERT INTO door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category,
            harm, hurt, event_on, month, made_at, hash, place, part_of_day, reported_on, registered_on, made_on, coded)
            SELECT 's-' || id, id, 1, ?, ?, ?, 'U', n || '/2026', 'W', 'W01', 3, 1, ?, substr(?, 1, 7), ?, 'h',
              'common', 'night', ?, ?, ?, '{"causes":["health"]}' FROM (${each})`,
          args: [transfer, authority, home, on, on, sentAt, on, on, on, JSON.stringify(rows)],
        },
      ],
      'write',
    )
  }
}
