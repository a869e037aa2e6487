// What was taken in from homes outside this program, and what left last to an authority: rows of the door. Names no home_* and no case_* table.
import { sql } from 'drizzle-orm'
import { inList } from '../common/paging.ts'
import type { ReadPart, WritePart } from '../part.ts'
import { doorHandover, doorImport, doorOutsideHandover } from '../schema.ts'
import { build, insertRow } from '../statement.ts'

export const writeImport: WritePart<'import'> = ({ transfer, home, authority, theirs, nth }) => [
  insertRow(doorImport, { transfer, home, authority, theirs, nth }),
]

export const writeOutsideHandover: WritePart<'outside-handover'> = ({ id, home, authority, theirs }) => [
  build.insert(doorHandover).values({ id, home, authority }),
  build.insert(doorOutsideHandover).values({ handover: id, home, authority, theirs }),
]

export const readTakenIn: ReadPart<'takenIn'> = {
  queries: ({ home, authority }) => [
    sql`SELECT i.theirs AS theirs, t.cutoff_stream AS stream, t.cutoff_seq AS seq, t.sent_at AS sentAt
      FROM door_import i JOIN door_transfer t ON t.id = i.transfer
      WHERE i.authority = ${authority} AND i.home = ${home} ORDER BY i.nth`,
    sql`SELECT o.handover AS handover, o.theirs AS theirs,
        (SELECT count(*) FROM door_snapshot s WHERE s.handover = o.handover) AS versions
      FROM door_outside_handover o WHERE o.authority = ${authority} AND o.home = ${home}`,
  ],
  answer([transfers = [], handovers = []]) {
    const last = transfers.at(-1)
    return {
      transfers: transfers.map(({ theirs }) => String(theirs)),
      last: last && {
        cutoff: { stream: String(last['stream']), seq: Number(last['seq']) },
        sentAt: String(last['sentAt']),
      },
      handovers: handovers as never,
    }
  },
}

/** By the place of its sending in the home's ledger: two may leave in one instant. */
export const lastSent = (home: string, authority: string) =>
  sql`(SELECT t.id FROM door_transfer t JOIN event e ON e.subject = t.id AND e.action = 'send'
    WHERE t.home = ${home} AND t.authority = ${authority} AND t.sent_at IS NOT NULL
    ORDER BY e.stream DESC, e.seq DESC LIMIT 1)`

export const readLastSent: ReadPart<'lastSent'> = {
  queries: ({ home, authority }) => [sql`SELECT ${lastSent(home, authority)} AS id`],
  answer: ([found]) => (found?.[0]?.['id'] ?? undefined) as string | undefined,
}

/** Who stands in for a director holds another role there already. */
export const readStaffed: ReadPart<'staffed'> = {
  queries: ({ ids, now }) => [
    sql`SELECT DISTINCT g.organisation AS id FROM role_grant g
      WHERE g.organisation IN ${inList(ids)} AND g.from_at <= ${now} AND g.until_at > ${now} ORDER BY 1`,
  ],
  answer: ([found]) => (found ?? []).map(({ id }) => String(id)),
}
