// Who reported an entry, sealed, and who was told: beside the entry, in no list and no look of it.
import { sql } from 'drizzle-orm'
import { eventColumns } from '../common/events.ts'
import { inList } from '../common/paging.ts'
import { first, rows, type ReadPart, type WritePart } from '../part.ts'
import { homeReporter } from '../schema.ts'
import { insertRow } from '../statement.ts'

export const writeReporter: WritePart<'reporter'> = ({ entry, personIndex, jwe }) => [
  insertRow(homeReporter, { entry, person_index: personIndex, jwe }),
]

export const readOwn: ReadPart<'own'> = {
  queries: ({ entry, personIndexes }) => [
    sql`SELECT 1 FROM home_reporter WHERE entry = ${entry} AND person_index IN ${inList(personIndexes)}`,
  ],
  answer: ([found]) => (found?.length ?? 0) > 0,
}

/** Any of the free ones: they are given in an order of chance. */
export const readFreeIndex: ReadPart<'freeIndex'> = {
  queries: (indexes) => [
    sql`SELECT value AS free FROM ${inList(indexes)} WHERE NOT EXISTS (
      SELECT 1 FROM home_reporter WHERE person_index = value) LIMIT 1`,
  ],
  answer: ([found]) => (found?.[0] ? String(found[0]['free']) : undefined),
}

/** Two of one home collide once in some hundred thousand pairs, and a collision takes the whole group of writes along (batches.ts). */
export const readFreeReference: ReadPart<'freeReference'> = {
  queries: ({ person, references }) => [
    sql`SELECT value AS free FROM ${inList(references)} WHERE NOT EXISTS (
      SELECT 1 FROM role_grant g JOIN home_entry e ON e.home = g.organisation AND e.reference = value
      WHERE g.person = ${person}) LIMIT 1`,
  ],
  answer: ([found]) => (found?.[0] ? String(found[0]['free']) : undefined),
}

export const readReporter = first<'reporter'>((entry) => sql`SELECT jwe FROM home_reporter WHERE entry = ${entry}`)

export const readReveals = rows<'reveals'>(
  (entry) => sql`SELECT ${eventColumns} FROM event
    WHERE subject = ${entry} AND version IS NULL AND action = 'reveal' ORDER BY stream, seq`,
)
