// Figures from what crossed the door: counts of snapshots, days between steps, cases, transfers, and the homes they are about.
// Reads codes only; opens nothing sealed and names no home_* table.
import { sql, type SQL } from 'drizzle-orm'
import { openCaseStates } from '../../domain/case.ts'
import type { CountedUnder } from '../../domain/statistics/counted.ts'
import { quarterOf, shiftMonth } from '../../domain/statistics/months.ts'
import type { CountedHome, Duration, EventDimension, TransferTally } from '../../domain/statistics/facts.ts'
import { monthOf, startOfDay, warsawDate } from '../../domain/zone.ts'
import type { Reads } from '../../register/ports.ts'
import type { HandedOverTo, Months } from '../../register/common/statistics-ports.ts'
import { stood, takenBack } from '../common/as-of.ts'
import { grouped, talliesOf, typeCounted, underCodes } from '../common/grouping.ts'
import { inList } from '../common/paging.ts'
import { rows, type ReadPart } from '../part.ts'
import { assessedAt, decided } from './decided.ts'
import { issuedIn } from './recommendations.ts'
import { toldTo } from './told-to.ts'

const columns: Partial<Record<EventDimension, SQL>> = {
  home: sql`s.home`,
  authority: sql`s.authority`,
  kind: sql`s.kind`,
  category: sql`s.category`,
  harm: sql`s.harm`,
  place: sql`s.place`,
  'part-of-day': sql`s.part_of_day`,
}

const monthOfSnapshot = { event: sql`s.month`, report: sql`substr(s.reported_on, 1, 7)` } as const

type Which = Months & { of: HandedOverTo }

/** The newest snapshot of each handover that was not returned and not taken back, of events in the months, counted here or elsewhere. */
const handedOver = ({ among, ...which }: Which): SQL => (among ? sql`s.id IN ${inList(among)}` : handedOverIn(which))

const handedOverIn = ({
  of,
  from,
  to: until,
  by,
  upTo,
}: Omit<Which, 'among'>): SQL => sql`${toldTo(of, sql`s.authority`)}
  AND ${monthOfSnapshot[by]} BETWEEN ${from} AND ${until} AND ${stood('t', upTo)}
  AND NOT EXISTS (SELECT 1 FROM door_snapshot n JOIN door_transfer u ON u.id = n.transfer
    WHERE n.handover = s.handover AND n.version > s.version AND ${stood('u', upTo)})
  AND NOT ${takenBack(upTo)}`

/** What counts of it: an entry that another authority was handed over first counts there (domain/handover.ts). */
export const standing = (which: Which): SQL => sql`s.counted_before = 0 AND ${handedOver(which)}`

export const snapshots = sql`door_snapshot s JOIN door_transfer t ON t.id = s.transfer`
/** Of those that were found to stand nothing more is asked of their transfer. */
const counting = ({ among }: Pick<Which, 'among'>): SQL => (among ? sql`door_snapshot s` : snapshots)

/** A home without a county is `unknown`. */
const countyOfHome = sql`(SELECT coalesce(o.county, 'unknown') FROM organisation o WHERE o.id = s.home)`

/** The handovers that a figure counts, by the very conditions of the figures. */
export const countedHandovers = (authority: string, { codes, ...months }: CountedUnder): SQL => {
  const counted = sql`${snapshots} WHERE ${standing({ ...months, of: { authority } })}`
  const named = { book: sql`s.book`, partOfDay: columns['part-of-day'], county: countyOfHome }
  return sql`SELECT s.handover FROM ${counted}${underCodes({ ...columns, ...named, careType: typeCounted(counted) }, codes)}`
}

/** What `door_tally` was counted by, beside the book: the database keeps it with every change of what crossed. */
const kept: readonly EventDimension[] = ['home', 'authority', 'kind', 'month']
const tallies = sql`door_tally s`
const monthOfTally = { event: sql`s.month`, report: sql`s.report_month` } as const

/** What counts now of events in the months, as it was counted when it changed. */
const tallied = ({ of, from, to: until, by }: Omit<Which, 'upTo'>): SQL =>
  sql`${toldTo(of, sql`s.authority`)} AND ${monthOfTally[by]} BETWEEN ${from} AND ${until} AND s.entries > 0`

/** Row by row as the ledger stood at a position; what counts now from the kept counts, where they say enough. */
export const readTallies: ReadPart<'tallies'> = {
  queries: ({ countings, ...which }) => {
    const byRow = { ...columns, month: monthOfSnapshot[which.by] }
    const byCount = { ...columns, month: monthOfTally[which.by] }
    return countings.map((way) =>
      !which.upTo && way.by.every((dimension) => kept.includes(dimension))
        ? grouped(way, byCount, tallies, tallied(which), sql`coalesce(sum(s.entries), 0)`)
        : grouped(way, byRow, counting(which), standing(which)),
    )
  },
  answer: talliesOf,
}

/** Whole days between two dates of Warsaw. */
const between = (earlier: SQL, later: SQL) => sql`CAST(julianday(${later}) - julianday(${earlier}) AS INTEGER)`
const firstMadeOn = sql`(SELECT f.made_on FROM door_snapshot f WHERE f.handover = s.handover ORDER BY f.version LIMIT 1)`
const firstMadeAt = sql`(SELECT min(f.made_at) FROM door_snapshot f WHERE f.handover = s.handover)`
const days = (upTo: Months['upTo']) => ({
  'event-report': between(sql`s.event_on`, sql`s.reported_on`),
  'report-register': between(sql`s.reported_on`, sql`s.registered_on`),
  'register-handover': between(sql`s.registered_on`, firstMadeOn),
  'handover-assessment': between(firstMadeAt, assessedAt(upTo)),
})

export const readDurations: ReadPart<'durations'> = {
  queries: (which) =>
    Object.entries(days(which.upTo)).map(
      ([step, taken]) => sql`SELECT ${step} AS step, home, days, count(*) AS entries FROM (
        SELECT s.home AS home, ${taken} AS days FROM ${counting(which)} WHERE ${standing(which)})
      WHERE days IS NOT NULL GROUP BY home, days ORDER BY home, days`,
    ),
  answer: (found) =>
    found.flat().map(({ step, home, days: taken, entries }): Duration => ({
      codes: { step: String(step), home: String(home) },
      days: Number(taken),
      entries: Number(entries),
    })),
}

export const readStandingSnapshots = rows<'standingSnapshots'>(
  ({
    days: [first, last],
    ...which
  }) => sql`SELECT s.id AS id, s.home AS home, s.counted_before AS elsewhere FROM ${snapshots}
    WHERE ${handedOver(which)} AND CAST(substr(s.event_on, 9) AS INTEGER) BETWEEN ${first} AND ${last} ORDER BY s.id`,
)

export const readCaseTallies = rows<'caseTallies'>(({ current, now, ...which }) => {
  const openDays = between(sql`c.received_at`, sql`${now}`)
  return current
    ? sql`SELECT c.authority AS authority, NULL AS outcome, ${openDays} AS openDays, count(*) AS cases
        FROM case_file c WHERE ${toldTo(which.of, sql`c.authority`)} AND c.state IN ${inList(openCaseStates)} GROUP BY 1, 3`
    : sql`SELECT s.authority AS authority, ${decided(which.upTo)} AS outcome, NULL AS openDays, count(*) AS cases
        FROM ${counting(which)} WHERE ${standing(which)} GROUP BY 1, 2 ORDER BY 1, 2`
})

export const readTransferTallies: ReadPart<'transferTallies'> = {
  queries: ({ of, from, to: until, upTo }) => [
    sql`SELECT t.home AS home, t.kind AS kind, t.sent_at AS sentAt FROM door_transfer t
      WHERE ${toldTo(of, sql`t.authority`)} AND t.kind IN ('periodic', 'nil') AND ${stood('t', upTo)}
        AND t.sent_at >= ${startOfDay(`${from}-01`)} AND t.sent_at < ${startOfDay(`${shiftMonth(until, 1)}-01`)}`,
  ],
  answer: ([found]) =>
    (found ?? []).map(({ home, kind, sentAt }): TransferTally => ({
      home: String(home),
      kind: String(kind),
      quarter: quarterOf(monthOf(warsawDate(String(sentAt)))),
      transfers: 1,
    })),
}

/** Supervised in the period, or with events of it handed over; what it was sent last says whether a zero is one. */
export const readCountedHomes: ReadPart<'countedHomes'> = {
  queries: (which) => [
    sql`SELECT o.id AS id, o.name AS name, o.county AS county, o.running AS form, o.places AS places,
        (SELECT group_concat(type) FROM (SELECT type FROM care_type WHERE home = o.id ORDER BY type)) AS types,
        ${which.to} AS until, ${lastSent(which)} AS sentAt
      FROM organisation o WHERE ${counted(which)} ORDER BY o.name, o.id`,
  ],
  answer: ([found]) => (found ?? []).map(homeIn),
}

type Counted = Reads['countedHomes']['in']

/** A home's own register says all there is; an authority knows what it was sent. */
const lastSent = ({ of, upTo }: Counted): SQL =>
  isHome(of)
    ? sql`NULL`
    : sql`coalesce((SELECT t.sent_at FROM door_transfer t WHERE t.home = o.id AND ${toldTo(of, sql`t.authority`)}
        AND t.kind IN ('periodic', 'nil') AND t.sent_at IS NOT NULL AND ${stood('t', upTo)} ORDER BY t.sent_at DESC LIMIT 1), '')`

const counted = ({ of, withEvents, ...months }: Counted): SQL =>
  isHome(of)
    ? sql`o.id = ${of.home}`
    : sql`o.id IN (SELECT p.home FROM supervision p WHERE ${toldTo(of, sql`p.authority`)}
        AND p.from_on <= ${`${months.to}-31`} AND p.until_on >= ${`${months.from}-01`}
      UNION ${withEvents ? namedHomes(withEvents) : homesWithEvents({ of, ...months })}
      UNION SELECT r.home FROM door_recommendation r WHERE ${issuedIn({ of, ...months })})`

const namedHomes = (homes: readonly string[]): SQL => sql`SELECT value FROM json_each(${JSON.stringify(homes)})`

const homesWithEvents = (which: Which): SQL =>
  sql`SELECT s.home FROM ${which.upTo ? sql`${snapshots} WHERE ${standing(which)}` : sql`${tallies} WHERE ${tallied(which)}`}`

const isHome = (of: Counted['of']): of is { home: string } => typeof of === 'object' && 'home' in of

function homeIn(row: Record<string, unknown>): CountedHome {
  const { id, name, county, form, places, types, sentAt, until } = row
  return {
    id: String(id),
    name: String(name),
    county: county as CountedHome['county'],
    form: form as CountedHome['form'],
    places: places === null ? null : Number(places),
    types: (types ? String(types).split(',') : []) as unknown as CountedHome['types'],
    delivered: sentAt === null || (sentAt !== '' && monthOf(warsawDate(String(sentAt))) >= String(until)),
  }
}

/** So many months back an event still says whether the home's events say their type. */
const tellingMonths = 12

export const readTypeTelling: ReadPart<'typeTelling'> = {
  queries: ({ withEvents, ...which }) => {
    const before = { from: shiftMonth(which.from, -tellingMonths), to: shiftMonth(which.from, -1) }
    return [
      sql`SELECT o.id AS id FROM organisation o WHERE ${counted({ ...which, withEvents: [] })}
        AND (SELECT count(*) FROM care_type c WHERE c.home = o.id) > 1
        AND o.id NOT IN (${withEvents ? namedHomes(withEvents) : homesWithEvents(which)})
        AND (SELECT s.coded ->> '$.type' FROM ${snapshots} WHERE s.home = o.id AND ${standing({ ...which, ...before })}
          ORDER BY ${monthOfSnapshot[which.by]} DESC, s.event_on DESC, s.handover DESC LIMIT 1) IS NOT NULL
        ORDER BY o.id`,
    ]
  },
  answer: ([found]) => (found ?? []).map(({ id }) => String(id)),
}

export const readCountedEntries = rows<'countedEntries'>(
  (which) => sql`SELECT s.handover AS handover, s.home AS home, s.number AS number, s.version AS version,
      ${decided(which.upTo)} AS outcome, s.counted_before AS elsewhere FROM ${counting(which)} WHERE ${handedOver(which)} ORDER BY s.handover`,
)

export const readFirstTransferAt: ReadPart<'firstTransferAt'> = {
  queries: (of) => [
    sql`SELECT min(first) AS at FROM (SELECT (SELECT t.sent_at FROM door_transfer t
        WHERE t.authority = o.id AND t.state IN ('sent', 'acknowledged') ORDER BY t.prepared_at LIMIT 1) AS first
      FROM organisation o WHERE ${toldTo(of, sql`o.id`)})`,
  ],
  answer: ([found]) => (found?.[0]?.['at'] as string | null | undefined) ?? null,
}

export const readAuthorityNames = rows<'authorityNames'>(
  (of) => sql`SELECT id, name FROM organisation WHERE ${toldTo(of, sql`id`)} ORDER BY name, id`,
)
