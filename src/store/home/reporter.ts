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

export const readUsedIndexes: ReadPart<'usedIndexes'> = {
  queries: (indexes) => [
    sql`SELECT DISTINCT person_index AS used FROM home_reporter WHERE person_index IN ${inList(indexes)}`,
  ],
  answer: ([found]) => (found ?? []).map((row) => String(row['used'])),
}

export const readReporter = first<'reporter'>((entry) => sql`SELECT jwe FROM home_reporter WHERE entry = ${entry}`)

export const readReveals = rows<'reveals'>(
  (entry) => sql`SELECT ${eventColumns} FROM event
    WHERE subject = ${entry} AND version IS NULL AND action = 'reveal' ORDER BY stream, seq`,
)
