// The table of signed checkpoints: written beside what they are made for, read by either side that holds them, and what is due.
// Signs nothing and never reads a statement.
import { sql } from 'drizzle-orm'
import { first, rows, type WritePart } from '../part.ts'
import { checkpoint as table } from '../schema.ts'
import { insertRow } from '../statement.ts'
import { cursor, inList } from './paging.ts'

export const writeCheckpoint: WritePart<'checkpoint'> = ({ checkpoint }) => [insertRow(table, checkpoint)]

const columns = sql.raw('id, organisation, stream, seq, hash, at, occasion, holder, transfer, statement')

export const readCheckpointPage = rows<'checkpointPage'>(({ of, organisation, before, limit }) => {
  const [at, id] = cursor(before)
  const whose = of === 'own' ? sql`organisation` : sql`holder`
  return sql`SELECT ${columns} FROM checkpoint WHERE ${whose} = ${organisation} AND (at, id) < (${at}, ${id})
    ORDER BY at DESC, id DESC LIMIT ${limit}`
})

export const readCheckpoint = first<'checkpoint'>(
  ({ id, organisation }) => sql`SELECT ${columns} FROM checkpoint
    WHERE id = ${id} AND (organisation = ${organisation} OR holder = ${organisation})`,
)

export const readCheckpointsHeld = rows<'checkpointsHeld'>(
  ({ streams, holder }) => sql`SELECT stream, max(seq) AS seq FROM checkpoint
    WHERE stream IN ${inList(streams)} AND +holder = ${holder} GROUP BY stream`,
)

export const readCheckpointsGiven = rows<'checkpointsGiven'>(
  ({ by, to }) =>
    sql`SELECT stream, seq, hash, at FROM checkpoint WHERE +organisation = ${by} AND holder = ${to} ORDER BY stream, seq`,
)

/** Steps from stream to stream on the primary key of the links instead of reading every one. */
export const readCheckpointsDue = rows<'checkpointsDue'>(
  ({ since }) => sql`WITH RECURSIVE known (stream) AS (
      SELECT min(stream) FROM link
      UNION ALL SELECT (SELECT min(stream) FROM link WHERE stream > known.stream) FROM known WHERE stream IS NOT NULL)
    SELECT l.stream AS stream, l.seq AS seq, l.hash AS hash
    FROM known JOIN link l ON l.stream = known.stream AND l.seq = (SELECT max(seq) FROM link WHERE stream = known.stream)
    WHERE NOT EXISTS (SELECT 1 FROM checkpoint c WHERE c.stream = l.stream
      AND c.seq = (SELECT max(seq) FROM checkpoint WHERE stream = l.stream) AND (c.seq >= l.seq OR c.at >= ${since}))
    ORDER BY l.stream`,
)
