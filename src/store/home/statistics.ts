// A home's own figures, from its register: what was registered and neither cancelled nor joined, as far as the viewer may reach it.
// Reads codes only.
import { sql, type SQL } from 'drizzle-orm'
import { books, type Book } from '../../domain/entry.ts'
import type { EventDimension } from '../../domain/statistics/facts.ts'
import { shiftMonth } from '../../domain/statistics/months.ts'
import type { Viewer } from '../../register/common/list-ports.ts'
import { startOfDay } from '../../domain/zone.ts'
import { groupOfPlace, grouped, talliesOf } from '../common/grouping.ts'
import type { ReadPart } from '../part.ts'
import { mayReach } from './reach.ts'

const columns: Partial<Record<EventDimension, SQL>> = {
  home: sql`s.home`,
  month: sql`substr(s.event_on, 1, 7)`,
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

export const readHomeTallies: ReadPart<'homeTallies'> = {
  queries: ({ home, viewer, from, to, by, countings }) => {
    const where = sql`s.home = ${home} AND s.state IN ('registered', 'approved', 'closed') AND s.merged_into IS NULL
      AND ${within[by](from, to)} AND ${mayReach('s', viewer)}`
    return countings.map((counting) => grouped(counting, columns, sql`home_entry s`, where))
  },
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
