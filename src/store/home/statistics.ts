// A home's own figures, from its register: what was registered and neither cancelled nor joined, as far as the viewer may reach it.
// Reads codes only.
import { sql, type SQL } from 'drizzle-orm'
import { books, type Book } from '../../domain/entry.ts'
import type { CountedUnder } from '../../domain/statistics/counted.ts'
import type { EventDimension } from '../../domain/statistics/facts.ts'
import { monthsBetween, shiftMonth } from '../../domain/statistics/months.ts'
import type { Viewer } from '../../register/common/list-ports.ts'
import { startOfDay } from '../../domain/zone.ts'
import { groupOfPlace, grouped, talliesOf, typeCounted, underCodes } from '../common/grouping.ts'
import type { ReadPart } from '../part.ts'
import { mayReach } from './reach.ts'

const columns: Partial<Record<EventDimension, SQL>> = {
  home: sql`s.home`,
  // The first letter of a code is its kind (domain/catalogue.ts).
  kind: sql`substr(s.category, 1, 1)`,
  category: sql`s.category`,
  harm: sql`s.harm`,
  place: groupOfPlace(sql`s.place`),
  'part-of-day': sql`s.part_of_day`,
}

const within = {
  event: (from: string, to: string) => sql`s.event_on BETWEEN ${`${from}-01`} AND ${`${to}-31`}`,
  report: (from: string, to: string) =>
    sql`s.reported_at >= ${startOfDay(`${from}-01`)} AND s.reported_at < ${startOfDay(`${shiftMonth(to, 1)}-01`)}`,
} as const

/** The Warsaw month of a report by the instants in which months begin: SQL knows no time zone. */
const month = {
  event: () => sql`substr(s.event_on, 1, 7)`,
  report: (from: string, to: string) =>
    sql`CASE ${sql.join(
      monthsBetween(from, to).map(
        (one) => sql`WHEN s.reported_at < ${startOfDay(`${shiftMonth(one, 1)}-01`)} THEN ${one}`,
      ),
      sql` `,
    )} END`,
} as const

type Which = { home: string; viewer: Viewer; from: string; to: string; by: 'event' | 'report' }

const standing = ({ home, viewer, from, to, by }: Which): SQL => sql`s.home = ${home}
  AND s.state IN ('registered', 'approved', 'closed') AND s.merged_into IS NULL
  AND ${within[by](from, to)} AND ${mayReach('s', viewer)}`

/** The entries that a figure counts, by the very conditions of the figures; a home lies in one county. */
export const countedEntries = (home: string, viewer: Viewer, { codes, ...months }: CountedUnder): SQL => {
  const counted = sql`home_entry s WHERE ${standing({ home, viewer, ...months })}`
  const named = { book: sql`s.book`, partOfDay: columns['part-of-day'], careType: typeCounted(counted) }
  const { county: _one, ...others } = codes
  return sql`SELECT s.id FROM ${counted}${underCodes({ ...columns, ...named }, others)}`
}

export const readHomeTallies: ReadPart<'homeTallies'> = {
  queries: ({ countings, ...which }) =>
    countings.map((counting) => {
      const own = { ...columns, month: month[which.by](which.from, which.to) }
      return grouped(counting, own, sql`home_entry s`, standing(which))
    }),
  answer: talliesOf,
}

const firstIn = (book: Book, home: string, viewer: Viewer): SQL => sql`SELECT (SELECT g.at FROM home_number n
    JOIN event g ON g.id = n.event JOIN home_entry x ON x.id = n.entry
    WHERE n.home = ${home} AND n.book = ${book} AND ${mayReach('x', viewer)} ORDER BY n.year, n.number LIMIT 1) AS first`

export const readFirstEntryAt: ReadPart<'firstEntryAt'> = {
  queries: ({ home, viewer }) => [
    sql`SELECT min(first) AS at FROM (${sql.join(
      books.map((book) => firstIn(book, home, viewer)),
      sql` UNION ALL `,
    )})`,
  ],
  answer: ([found]) => (found?.[0]?.['at'] as string | null | undefined) ?? null,
}
