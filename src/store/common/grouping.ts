// Counting by codes as SQL: the columns of a grouping, what must be joined for it, and how its rows become counts.
// Each plane says what its codes are called; nothing here names a table of either.
import { sql, type SQL } from 'drizzle-orm'
import type { Counting, EventDimension, Tally } from '../../domain/statistics/facts.ts'
import { placeGroup, placeCodes } from '../../domain/place.ts'
import type { Rows } from '../batches.ts'

type Dimensions = readonly EventDimension[]

/** Lists inside `coded` of row `s`: one row for each of their codes. */
const lists = {
  causes: 'cause',
  preventive: 'prevented',
  measures: 'planned',
  actions: 'action',
  bodies: 'notice',
  residents: 'resident',
} as const
type List = keyof typeof lists
const ownList: Partial<Record<EventDimension, List>> = {
  cause: 'causes',
  preventive: 'preventive',
  effect: 'measures',
  action: 'actions',
  body: 'bodies',
  answer: 'bodies',
  sex: 'residents',
  'age-band': 'residents',
}

/** Beside its effect the kind is that of the same measure. */
const listOf = (dimension: EventDimension, by: Dimensions): List | undefined =>
  dimension === 'preventive' && by.includes('effect') ? 'measures' : ownList[dimension]

/** Who was hurt but not told by sex and age stands in one line for the entry, which counts as many as it hurt; who planned no measure has one line too. */
const listIn = (list: List): SQL => {
  const told = sql`s.coded -> ${sql.raw(`'$.${list}'`)}`
  if (list === 'residents') return sql`coalesce(${told}, '[["untold","untold","untold"]]')`
  return list === 'preventive'
    ? sql`CASE ${told} WHEN '[]' THEN '["none"]' ELSE coalesce(${told}, '["untold"]') END`
    : told
}

/** What stands in `coded`, and in its lists. */
const coded: Partial<Record<EventDimension, SQL>> = {
  cause: sql`cause.value`,
  preventive: sql`prevented.value`,
  effect: sql`planned.value ->> 1`,
  action: sql`action.value`,
  body: sql`notice.value ->> 0`,
  answer: sql`notice.value ->> 1`,
  sex: sql`resident.value ->> 0`,
  'age-band': sql`resident.value ->> 1`,
  'care-type': sql`s.coded ->> '$.type'`,
}

const residentsHurt = sql`coalesce(sum(CASE WHEN json_type(s.coded, '$.residents') IS NULL THEN s.hurt ELSE 1 END), 0)`

const eachIn = (list: List): SQL => sql`json_each(${listIn(list)}) ${sql.raw(lists[list])}`

const codeIn = (dimension: EventDimension, by: Dimensions): SQL | undefined =>
  dimension === 'preventive' && by.includes('effect') ? sql`planned.value ->> 0` : coded[dimension]

const countsResidents = (by: Dimensions) => by.some((dimension) => listOf(dimension, by) === 'residents')

/**
 * Counts the rows `s` of `from` where `where` holds. `own`: the plane's columns; a book stands in `s.book` of either.
 *
 * @param entries how many they are: each row is one, unless it says how many were counted
 */
export function grouped(
  { by, book }: Counting,
  own: Partial<Record<EventDimension, SQL>>,
  from: SQL,
  where: SQL,
  entries = sql`count(*)`,
): SQL {
  const joined = [...new Set(by.flatMap((dimension) => listOf(dimension, by) ?? []))].map(
    (list) => sql` JOIN ${eachIn(list)}`,
  )
  const columnOf = (dimension: EventDimension) =>
    dimension === 'harm' && countsResidents(by) ? sql`resident.value ->> 2` : (codeIn(dimension, by) ?? own[dimension])
  const codes = by.map((dimension) => sql`coalesce(${columnOf(dimension)}, 'untold') AS ${sql.identifier(dimension)}`)
  const hurt = countsResidents(by) ? residentsHurt : sql`coalesce(sum(s.hurt), 0)`
  return sql`SELECT ${sql.join([...codes, sql`${entries} AS entries`, sql`${hurt} AS hurt`], sql`, `)}
    FROM ${from}${sql.join(joined)} WHERE ${where} ${book ? sql`AND s.book = ${book}` : sql``}
    ${by.length > 0 ? sql`GROUP BY ${sql.raw(by.map((_, index) => index + 1).join(', '))}` : sql``}`
}

/** The rows `s` that are counted under these codes, those of one list in one place of it; what was not told is `untold`, as in a count. */
export const underCodes = (
  own: Readonly<Record<string, SQL | undefined>>,
  codes: Readonly<Record<string, string>>,
): SQL => {
  const names = Object.keys(codes) as EventDimension[]
  return sql.join(
    [...Map.groupBy(names, (name) => listOf(name, names))].flatMap(([list, some]) => {
      if (list) {
        const found = sql.join(
          some.map((name) => sql`${codeIn(name, names)} = ${codes[name]}`),
          sql` AND `,
        )
        return [sql` AND EXISTS (SELECT 1 FROM ${eachIn(list)} WHERE ${found})`]
      }
      return some.map((name) =>
        codes[name] === 'untold' ? sql` AND ${own[name]} IS NULL` : sql` AND ${own[name]} = ${codes[name]}`,
      )
    }),
  )
}

/** Each row says by its columns what it was counted by. */
export const talliesOf = (found: readonly Rows[]): Tally[][] => found.map((counted) => counted.map(tallyOf))

function tallyOf(row: Rows[number]): Tally {
  const { entries, hurt, ...codes } = { ...row }
  return {
    codes: Object.fromEntries(Object.entries(codes).map(([dimension, code]) => [dimension, String(code)])),
    entries: Number(entries),
    hurt: Number(hurt),
  }
}

/**
 * At which type of care row `s` is counted (domain/statistics/by-type.ts): a home of several types stands together where one of the
 * counted rows says no type. `counted`: what the figure counts, of rows `s`.
 */
export const typeCounted = (counted: SQL): SQL => sql`CASE (SELECT count(*) FROM care_type c WHERE c.home = s.home)
  WHEN 0 THEN 'unknown' WHEN 1 THEN (SELECT c.type FROM care_type c WHERE c.home = s.home)
  ELSE iif(s.home IN (SELECT s.home FROM ${counted} AND coalesce(s.coded ->> '$.type', 'several') = 'several'),
    'several', s.coded ->> '$.type') END`

/** The group of the place in a column that holds the place itself (domain/place.ts). */
export const groupOfPlace = (column: SQL): SQL =>
  sql`CASE ${column} ${sql.raw(placeCodes.map((place) => `WHEN '${place}' THEN '${placeGroup(place)}'`).join(' '))} END`
