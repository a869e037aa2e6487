// Matters of which somebody is kept from: what a home lets its running body know, so that it can be told when nobody is left.
// Names no home_* and no case_* table; holds no reference, no text and no instant.
import { sql } from 'drizzle-orm'
import type { MatterRows } from '../../register/common/waiting-ports.ts'
import type { ReadPart, WritePart } from '../part.ts'
import { doorMatter } from '../schema.ts'
import { insertRow } from '../statement.ts'

export const writeMatter: WritePart<'matter'> = ({ id, home, needs, excluded }) => [
  insertRow(doorMatter, { id, home, needs, excluded: JSON.stringify(excluded) }, ['needs', 'excluded']),
]

export const readMatters: ReadPart<'matters'> = {
  queries: ({ authority, todayOn, now }) => {
    const supervised = sql`SELECT v.home FROM supervision v
      WHERE v.authority = ${authority} AND v.from_on <= ${todayOn} AND v.until_on >= ${todayOn}`
    return [
      sql`SELECT m.home AS home, o.name AS name, m.needs AS needs, m.excluded AS excluded
        FROM door_matter m JOIN organisation o ON o.id = m.home WHERE m.needs IS NOT NULL AND m.home IN (${supervised})
        ORDER BY o.name, o.id`,
      sql`SELECT DISTINCT a.organisation AS home, a.person AS person, a.role AS role FROM acting a
        WHERE a.organisation IN (SELECT m.home FROM door_matter m WHERE m.needs IS NOT NULL AND m.home IN (${supervised}))
          AND (a.role = 'director' OR (a.role = 'officer' AND a.scope = 'receive'))
          AND a.from_at <= ${now} AND a.until_at > ${now}`,
    ]
  },
  answer: ([matters, receivers]) =>
    ({
      matters: (matters ?? []).map((row) => ({ ...row, excluded: JSON.parse(String(row['excluded'])) })),
      receivers,
    }) as unknown as MatterRows,
}
