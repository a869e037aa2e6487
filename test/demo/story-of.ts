// All that a seeding tells of some homes, without ids: entries with their texts, cases, transfers and who did what when.
import { organisations } from '../../src/demo/cast.ts'
import type { Home } from '../../src/demo/homes.ts'
import { readEntry } from '../../src/register/home/views.ts'
import type { Seeded } from './seeding.ts'

export async function story(there: Seeded, homes: readonly Home[]) {
  const names = homes.map(({ key }) => `'${organisations[key].name}'`).join(', ')
  const ours = (column: string) => `JOIN organisation o ON o.id = ${column} AND o.name IN (${names})`
  const found = await there.rows(`SELECT e.id, o.name AS home, e.state, e.version, reported_at, event_on, part_of_day,
      place, harm, hurt, book, year, number, category, priority
    FROM home_entry e ${ours('e.home')} ORDER BY o.name, reported_at, event_on, category`)
  const entries = []
  for (const { id, ...row } of found) {
    const home = homes.find(({ key }) => organisations[key].name === row['home'])
    const client = `demo-${home?.director}`
    const [person] = await there.values(`SELECT person FROM client WHERE id = '${client}'`)
    const credential = { kind: 'client', id: client, person: String(person), inHome: true } as const
    const { texts } = await readEntry(there.ports, String(id), { credential, now: there.now })
    entries.push({ ...row, texts })
  }
  const cases = await there.rows(`SELECT o.name, c.state, c.version, number, outcome, snapshot, received_at
    FROM case_file c ${ours('c.home')} ORDER BY o.name, book, number`)
  const transfers = await there.rows(`SELECT o.name, t.kind, t.state, prepared_at
    FROM door_transfer t ${ours('t.home')} ORDER BY o.name, prepared_at, t.kind, t.state`)
  const events = await there.rows(`SELECT o.name, e.at, e.action, e.version, e.role
    FROM event e ${ours('substr(e.stream, 1, length(e.stream) - 5)')} WHERE e.at < '${there.now}' ORDER BY 1, 2, 3, 4, 5`)
  return { entries, cases, transfers, events }
}
