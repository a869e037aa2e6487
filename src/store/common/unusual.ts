// Where the ledger shows unusual access: one statement for each rule, over the days asked for and no others.
// What is unusual and from how many on is the domain's; an alias of a reporter is nobody here.
import { sql, type SQL } from 'drizzle-orm'
import { openingLooks, partInAll, searchingLooks, type AccessRuleCode } from '../../domain/unusual-access.ts'
import type { UnusualRow, UnusualSearch } from '../../register/common/account-ports.ts'
import type { ReadPart } from '../part.ts'
import { inList } from './paging.ts'

const opened = sql`e.action IN ${inList(openingLooks)} AND e.role <> 'reporter'`

/** Of which events, counted how. A refused attempt of an unnamed carer counts with all other unnamed ones. */
const rules: { [Code in AccessRuleCode]: (organisation: string) => { where: SQL; counted: SQL } } = {
  'many-in-hour': () => ({ where: opened, counted: entries }),
  'many-in-day': () => ({ where: opened, counted: entries }),
  'at-night': () => ({ where: opened, counted: entries }),
  'no-part': () => ({
    where: sql`${opened} AND e.role NOT IN ${inList(partInAll)} AND NOT EXISTS (
      SELECT 1 FROM event x WHERE x.subject = e.subject AND x.version IS NOT NULL AND x.actor = e.actor)`,
    counted: entries,
  }),
  'after-authorisation': (organisation) => ({
    where: sql`e.action = 'refused' AND json_extract(e.detail, '$.code') = 'no-active-authorisation'
      AND EXISTS (SELECT 1 FROM authorisation a WHERE a.person = e.actor AND a.home = ${organisation}
        AND a.state <> 'granted' AND (a.state = 'revoked' OR a.until_at <= e.at))
      AND NOT EXISTS (SELECT 1 FROM authorisation a WHERE a.person = e.actor AND a.home = ${organisation}
        AND a.state = 'active' AND a.from_at <= e.at AND a.until_at > e.at)`,
    counted: attempts,
  }),
  'refused-often': () => ({ where: sql`e.action = 'refused'`, counted: attempts }),
  'search-burst': () => ({
    where: sql`e.action IN ${inList(searchingLooks)} AND e.role <> 'reporter'`,
    counted: attempts,
  }),
}
const entries = sql`count(DISTINCT e.subject)`
const attempts = sql`count(*)`

/** Walks the index of instants day by day (or night by night): the cross join keeps that order. */
function search(
  { organisation, days, nights, limit }: UnusualSearch,
  seen: SQL,
  { code, window, least }: UnusualSearch['rules'][number],
) {
  const { where, counted } = rules[code](organisation)
  const spans = JSON.stringify((window === 'night' ? nights : days).flatMap((span) => streamsOf(organisation, span)))
  const start = window === 'hour' ? sql`substr(e.at, 1, 13) || ':00:00.000Z'` : sql`s.value ->> 'fromAt'`
  return sql`SELECT ${code} AS rule, CASE WHEN e.role = 'reporter' THEN NULL ELSE e.actor END AS person, max(e.role) AS role,
      s.value ->> 'on' AS onDay, ${start} AS startAt, ${counted} AS n, min(e.at) AS firstAt, max(e.at) AS lastAt
    FROM json_each(${spans}) s CROSS JOIN event e INDEXED BY event_day
      ON e.stream = s.value ->> 'stream' AND e.at >= s.value ->> 'fromAt' AND e.at < s.value ->> 'untilAt'
    WHERE ${where} AND ${seen} GROUP BY 2, 4, 5 HAVING n >= ${least} ORDER BY lastAt DESC, person LIMIT ${limit}`
}

/** A night of New Year stands in two streams. */
const streamsOf = (organisation: string, span: UnusualSearch['days'][number]) =>
  [...new Set([span.on.slice(0, 4), span.endsOn.slice(0, 4)])].map((year) => ({
    ...span,
    stream: `${organisation}:${year}`,
  }))

/** One statement for each rule; `seen`: of which events `e` the reader may be told. */
export const unusualSearches = (of: UnusualSearch, seen: SQL): SQL[] => of.rules.map((rule) => search(of, seen, rule))

export const unusualRows: ReadPart<'unusual'>['answer'] = (results) =>
  results.flatMap((found) => found as unknown as UnusualRow[])
