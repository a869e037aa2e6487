// A table that a migration rebuilds keeps its rows, and what refers to them, in a database that was in use before.
import { expect, it } from 'vitest'
import { migrations } from '../../src/embedded.ts'
import { openFile } from '../../src/store/file-client.ts'
import { migrate } from '../../src/store/migrate.ts'

it('the entries of a home, their reporters and handovers stay when reports can be joined', async () => {
  const client = openFile(':memory:', 1000)
  const rebuild = migrations.data.findIndex(({ tag }) => tag.endsWith('_merged'))
  await migrate(client, migrations.data.slice(0, rebuild))
  for (const sql of [
    `INSERT INTO organisation (id, kind, name, version) VALUES ('home-1', 'home', 'Dom', 1), ('authority-1', 'authority', 'PCPR', 1)`,
    `INSERT INTO home_entry (id, home, reference, state, version, alias, reported_at, event_on, part_of_day, place, harm,
      hurt, book, year, number, category, priority, changed_stream, changed_seq)
      VALUES ('entry-1', 'home-1', 'Z-7K4Q', 'registered', 2, 'alias-1', '2026-03-09', '2026-03-08', '00-06', 'room', 2,
      1, 'U', 2026, 1, 'W01', 'P2', 'home-1:2026', 2)`,
    `INSERT INTO event (stream, seq, id, subject, version, action, actor, role, at, detail)
      VALUES ('home-1:2026', 2, 'event-2', 'entry-1', 2, 'register', 'officer-1', 'officer', '2026-03-09', '{}')`,
    `INSERT INTO home_reporter VALUES ('entry-1', 'index-1', 'eyJ')`,
    `INSERT INTO door_handover VALUES ('handover-1', 'home-1', 'authority-1')`,
    `INSERT INTO home_handover VALUES ('entry-1', 'handover-1', 'authority-1')`,
  ])
    await client.execute(sql)
  const rowsOf = async () => {
    const tables = ['home_entry', 'home_reporter', 'home_handover']
    const found = await Promise.all(tables.map((table) => client.execute(`SELECT * FROM ${table}`)))
    return found.map(({ rows }) => rows.map((row) => ({ ...row })))
  }
  const [entries, ...others] = await rowsOf()
  await migrate(client, migrations.data)
  const [entriesNow, ...othersNow] = await rowsOf()
  expect(entriesNow).toEqual(entries?.map((row) => expect.objectContaining({ ...row, merged_into: null })))
  expect(othersNow).toEqual(others)
  // The number it had before numbers had a table of their own is given for good as well.
  const given = await client.execute('SELECT book, year, number, entry, event FROM home_number')
  expect(given.rows.map((row) => Object.values(row))).toEqual([['U', 2026, 1, 'entry-1', 'event-2']])
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  await expect(client.execute(`INSERT INTO home_reporter VALUES ('nobody', 'index-1', 'eyJ')`)).rejects.toThrow()
  client.close()
})

it('the transfers of before stay, with what they carried and its counts, when an authority of before can be told', async () => {
  const client = openFile(':memory:', 1000)
  const rebuild = migrations.data.findIndex(({ tag }) => tag.endsWith('_counted_before'))
  await migrate(client, migrations.data.slice(0, rebuild))
  for (const sql of [
    `INSERT INTO organisation (id, kind, name, version) VALUES ('home-1', 'home', 'Dom', 1), ('authority-1', 'authority', 'PCPR', 1)`,
    `INSERT INTO door_handover VALUES ('handover-1', 'home-1', 'authority-1')`,
    `INSERT INTO door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at, manifest)
      VALUES ('transfer-1', 'home-1', 'authority-1', 'periodic', 'sent', 2, '2026-03-01', '2026-03-01', 'eyJ')`,
    `INSERT INTO door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category, hurt, event_on,
      month, made_at, hash) VALUES ('snapshot-1', 'handover-1', 1, 'transfer-1', 'authority-1', 'home-1', 'U', '1/2026', 'W', 'W01',
      1, '2026-02-05', '2026-02', '2026-03-01', 'hash')`,
  ])
    await client.execute(sql)
  const rowsOf = async (table: string) =>
    (await client.execute(`SELECT * FROM ${table}`)).rows.map((row) => ({ ...row }))
  const [transfers, [snapshot]] = [await rowsOf('door_transfer'), await rowsOf('door_snapshot')]
  await migrate(client, migrations.data)
  expect(await rowsOf('door_transfer')).toEqual(transfers)
  expect(await rowsOf('door_snapshot')).toEqual([{ ...snapshot, counted_before: 0 }])
  expect(await rowsOf('door_tally')).toMatchObject([{ entries: 1, hurt: 1 }])
  await client.execute(`UPDATE door_transfer SET state = 'returned' WHERE id = 'transfer-1'`)
  expect(await rowsOf('door_tally')).toMatchObject([{ entries: 0, hurt: 0 }])
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  client.close()
})
