// The events of a test world alone give every one of its rows back. Compares; lives nothing through.
import { expect } from 'vitest'
import { migrations } from '../../src/embedded.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { openFile } from '../../src/store/file-client.ts'
import { migrate } from '../../src/store/migrate.ts'
import { untoldIn } from '../../src/store/untold.ts'
import { projected } from './projection.ts'
import { eventsOf, tablesOf, type Row } from './rows.ts'
import type { World } from './world.ts'

const sorted = (rows: readonly Row[]) => rows.map((row) => canonicalise(row)).toSorted()
const only = (row: Row, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))

/** @throws where a row is not what the events tell, or `npm run ledger -- verify` would find something. */
export async function expectReplayed({ client }: Pick<World, 'client'>): Promise<void> {
  const [tables, told] = [await tablesOf(client), projected(await eventsOf(client))]
  for (const [table, rows] of Object.entries(told)) {
    const columns = Object.keys(rows[0] ?? {})
    // The test's own operator has clients that were not made through the register.
    const stored = (tables[table] ?? []).filter((row) => table !== 'client' || rows.some(({ id }) => id === row['id']))
    expect([table, sorted(stored.map((row) => only(row, columns)))]).toEqual([table, sorted(rows)])
  }
  // What `npm run ledger -- verify` compares finds nothing either.
  const made = openFile(':memory:', 0)
  await migrate(made, migrations.data)
  expect(await untoldIn(makeBatches(client, 1), makeBatches(made, 1))).toEqual([])
  made.close()
}
