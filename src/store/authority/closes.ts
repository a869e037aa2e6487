// The tables of closes of statistics: each period once, each edition for good. Reads and writes counts, never a person.
import { sql } from 'drizzle-orm'
import { shiftMonth } from '../../domain/statistics/months.ts'
import { startOfDay, warsawDate } from '../../domain/zone.ts'
import { stood } from '../common/as-of.ts'
import { inList } from '../common/paging.ts'
import { rows, type ReadPart, type WritePart } from '../part.ts'
import { caseClose, caseCloseEdition } from '../schema.ts'
import { build, insertRow } from '../statement.ts'
import { toldTo } from './told-to.ts'

export const writeClose: WritePart<'close'> = ({ close, content, manifest, at, event }) => {
  const { id, organisation, from, to, kind, year, number, version, edition, hash } = close
  const row = { id, organisation, from_month: from, to_month: to, kind, year, version, edition, hash }
  // The event just written holds the number the database gave.
  const given = number === 0 ? sql`(SELECT detail ->> 'number' FROM event WHERE id = ${event})` : number
  return [
    insertRow(caseClose, { ...row, number: given }, ['version', 'edition', 'hash']),
    build.insert(caseCloseEdition).values({ close: id, edition, hash, at, content, manifest }),
  ]
}

const columns = sql`c.id, c.organisation, o.name, c.from_month, c.to_month, c.kind, c.year, c.number, c.version, c.edition,
  c.hash, e.at`
const newest = sql`case_close c JOIN organisation o ON o.id = c.organisation
  JOIN case_close_edition e ON e.close = c.id AND e.edition = c.edition`

export const readCloses = rows<'closes'>(
  ({ organisation }) => sql`SELECT ${columns} FROM ${newest} WHERE c.organisation = ${organisation}
    ORDER BY c.to_month DESC, c.from_month, c.id`,
)

export const readClosesOf = rows<'closesOf'>(
  ({ of, from, to }) =>
    sql`SELECT ${columns}, e.content FROM ${newest} WHERE ${toldTo(of, sql`c.organisation`)} AND c.from_month = ${from} AND c.to_month = ${to} ORDER BY c.organisation`,
)

export const readMonthCloses = rows<'monthCloses'>(
  ({ organisation, from, to }) => sql`SELECT ${columns}, e.content FROM ${newest} WHERE c.organisation = ${organisation}
    AND c.from_month >= ${from} AND c.to_month <= ${to} AND c.kind = 'month' ORDER BY c.from_month`,
)

export const readEditions = rows<'editions'>(
  ({ close }) => sql`SELECT close, edition, hash, at, content, manifest FROM case_close_edition
    WHERE close = ${close} ORDER BY edition`,
)

export const readCloseEditions = rows<'closeEditions'>(
  ({ from, to, hashes }) => sql`SELECT e.close, e.edition, e.hash, e.at, e.content, e.manifest
    FROM organisation o JOIN case_close c ON c.organisation = o.id AND c.from_month = ${from} AND c.to_month = ${to}
    JOIN case_close_edition e ON e.close = c.id AND e.hash IN ${inList(hashes)}
    WHERE o.kind = 'authority' ORDER BY c.organisation`,
)

export const readStreamEnd: ReadPart<'streamEnd'> = {
  queries: (stream) => [sql`SELECT coalesce(max(seq), 0) AS seq FROM event WHERE stream = ${stream}`],
  answer: ([found]) => Number(found?.[0]?.['seq'] ?? 0),
}

/** Only the first transfer after the months tells something of them: that the home was heard of at their end. */
export const readCountedTransfers: ReadPart<'countedTransfers'> = {
  queries: ({ authority, from, to, upTo }) => {
    const [start, last, end] = [`${from}-01`, `${to}-01`, `${shiftMonth(to, 1)}-01`].map(startOfDay)
    return [
      sql`SELECT t.id AS transfer, t.home AS home, t.sent_at AS sentAt FROM door_transfer t
        WHERE t.authority = ${authority} AND t.kind IN ('periodic', 'nil') AND t.sent_at >= ${start} AND ${stood('t', upTo)}
          AND (t.sent_at < ${end} OR NOT EXISTS (SELECT 1 FROM door_transfer u
            WHERE u.authority = t.authority AND u.home = t.home AND u.kind IN ('periodic', 'nil')
              AND u.sent_at >= ${last} AND (u.sent_at, u.id) < (t.sent_at, t.id) AND ${stood('u', upTo)}))
        ORDER BY t.id`,
    ]
  },
  answer: ([found]) =>
    (found ?? []).map(({ transfer, home, sentAt }) => ({
      transfer: String(transfer),
      home: String(home),
      sentOn: warsawDate(String(sentAt)),
    })),
}
