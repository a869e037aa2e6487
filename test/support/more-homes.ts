// Two more homes of the first authority, put straight into the rows: tables of fewer than three say too much to be published.
import { rowsOf } from './rows.ts'
import type { World } from './world.ts'

/** To be called before a period is closed, or its close corrected. */
export async function addTwoHomes({ client, organisations: { authority } }: World): Promise<void> {
  for (const id of ['third', 'fourth']) {
    await rowsOf(
      client,
      "INSERT INTO organisation (id, kind, name, county, places, version) VALUES (?, 'home', ?, '1206', 30, 1)",
      [id, id],
    )
    await rowsOf(
      client,
      "INSERT INTO supervision (id, home, authority, basis, from_on) VALUES (?, ?, ?, 'runs', '2026-01-01')",
      [id, id, authority],
    )
  }
}
