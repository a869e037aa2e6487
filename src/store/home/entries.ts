// The home plane's tables: entries, their reporters, sealed texts and lists. Nothing of the authority's is named here.
import { sql, type SQL } from 'drizzle-orm'
import type { EntryName } from '../../domain/entry-number.ts'
import { harmOf, hurt, type Entry } from '../../domain/entry.ts'
import type { HomeType } from '../../domain/home-type.ts'
import { looks } from '../../domain/looking.ts'
import { soonestDueOn } from '../../domain/preventive-measure.ts'
import type { EntryPage, OwnReports, Reply } from '../../register/ports.ts'
import type { Rows } from '../batches.ts'
import { codedMeasures, codedOf as coded } from '../../domain/statistics/coded.ts'
import { stood } from '../common/as-of.ts'
import { eventColumns, reaches } from '../common/events.ts'
import { countUpTo, cursor, inList } from '../common/paging.ts'
import { isGone, isReplaced, isWithdrawn } from '../common/standing.ts'
import { recommendationsIn, recommendationsUnder } from '../common/recommendations.ts'
import { first, rows, type ReadPart, type WritePart } from '../part.ts'
import { doorHandover, homeEntry, homeHandover, homeHold, sealedOf } from '../schema.ts'
import { build, insertRow } from '../statement.ts'
import { isApart, mayReach } from './reach.ts'
import { countedEntries } from './statistics.ts'

/** The row follows from the entry; its number and its place in the stream from the event just written. */
export const writeEntry: WritePart<'entry'> = ({ entry, event }) => {
  const fromEvent = (column: string) => sql`(SELECT ${sql.raw(column)} FROM event WHERE id = ${event})`
  const row = {
    state: entry.state,
    version: entry.version,
    event_on: entry.eventOn,
    part_of_day: entry.partOfDay,
    place: entry.place,
    harm: harmOf(entry.residents),
    hurt: hurt(entry.residents).length,
    book: entry.book ?? null,
    year: entry.year ?? null,
    category: entry.category ?? null,
    priority: entry.priority ?? null,
    number: entry.number === 0 ? fromEvent(`json_extract(detail, '$.number')`) : (entry.number ?? null),
    changed_stream: fromEvent('stream'),
    changed_seq: fromEvent('seq'),
    merged_into: entry.mergedInto ?? null,
    excluded: entry.excluded?.length ? JSON.stringify(entry.excluded) : null,
    limited_to: entry.limitedTo ? JSON.stringify(entry.limitedTo) : null,
    former_numbers: entry.formerNumbers ? JSON.stringify(entry.formerNumbers) : null,
    coded: codedOf(entry),
    measure_due_on: entry.destroyed ? null : (soonestDueOn(entry.measures ?? []) ?? null),
  }
  const { id, home, reference, alias, reportedAt: reported_at } = entry
  return [
    insertRow(homeEntry, { ...row, id, home, reference, alias, reported_at }, Object.keys(row)),
    ...(entry.number === 0 ? [writeNumber(id, event)] : []),
    ...(entry.held === undefined ? [] : [writeHold(id, entry.held ? 1 : 0)]),
  ]
}

/** Told or not, a home's own register has every list; what is not filled in yet is empty. */
const codedOf = ({ causes = [], measures, immediateActions, bodies = [], residents, careType }: Entry): string =>
  JSON.stringify({
    ...coded({ causes }, { immediateActions, bodies, residents: hurt(residents), careType }),
    ...(measures && codedMeasures(measures)),
  })

/** What the event just gave is given for good: moved to the other book, the entry keeps it as a reference. */
const writeNumber = (entry: string, event: string) =>
  sql`INSERT INTO home_number (home, book, year, number, entry, event)
    SELECT home, book, year, number, id, ${event} FROM home_entry WHERE id = ${entry}`

const writeHold = (entry: string, held: 0 | 1) =>
  build.insert(homeHold).values({ entry, held }).onConflictDoUpdate({ target: homeHold.entry, set: { held } })

/** What is told to the reporter: opened, it is read. */
const toldReporter = ['feedback', 'decline', 'ask', 'reveal'] as const

/** Those that the home counted in the month of the event. */
const typesCounted = (entry: string) => sql` UNION SELECT l.type FROM home_entry e
  JOIN home_census c ON c.home = e.home AND c.month = substr(e.event_on, 1, 7)
  JOIN home_census_line l ON l.census = c.id AND l.version = c.version WHERE e.id = ${entry}`

export const readHomeFacts: ReadPart<'homeFacts'> = {
  queries(of) {
    const home = 'home' in of ? sql`${of.home}` : sql`(SELECT home FROM home_entry WHERE id = ${of.entry})`
    return [
      sql`SELECT covers, from_on AS fromOn, until_on AS untilOn FROM basis WHERE home = ${home}`,
      sql`SELECT authority, no_authority AS noAuthority, basis, from_on AS fromOn, until_on AS untilOn
        FROM supervision WHERE home = ${home}`,
      sql`SELECT type FROM care_type WHERE home = ${home}${'entry' in of ? typesCounted(of.entry) : sql``} ORDER BY type`,
    ]
  },
  answer: ([bases, supervisions, types]) => ({
    bases: bases as never,
    supervisions: supervisions as never,
    types: (types ?? []).map(({ type }) => type as HomeType),
  }),
}

export const readHomeSealed = rows<'homeSealed'>(
  ({ subjects }) => sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.home}
    WHERE subject IN ${inList(subjects)} ORDER BY subject, version`,
)

/** The cursor is `at` and sequence of the oldest line shown. */
export const readEntryLooks = rows<'entryLooks'>(({ entry, before, limit, changesOnly, ownReports }) => {
  const [at, seq] = cursor(before)
  return sql`SELECT ${eventColumns} FROM event
    WHERE subject = ${entry} AND substr(stream, 1, length(stream) - 5) = (SELECT home FROM home_entry WHERE id = ${entry})
      AND (at, seq) < (${at}, ${Number(seq) || 0}) ${changesOnly ? sql`AND version IS NOT NULL` : sql``}
      ${ownReports ? sql`` : sql`AND action <> 'look-own-report'`}
    ORDER BY at DESC, seq DESC LIMIT ${limit}`
})

export const entryColumns = sql.raw(
  'id, home, reference, state, version, reported_at, event_on, part_of_day, place, harm, hurt, book, year, number, former_numbers, category, priority',
)

/** Newest report first; the cursor is `reported_at` and id of the last row. */
export function entryPage(columns: SQL, page: EntryPage): SQL {
  const [at, id] = cursor(page.before)
  return sql`SELECT ${columns} FROM home_entry WHERE ${entriesOf(page)} AND (reported_at, id) < (${at}, ${id})
    ORDER BY reported_at DESC, id DESC LIMIT ${page.limit}`
}
export const readEntryPage = rows<'entryPage'>((page) => entryPage(entryColumns, page))

/** All that the page is a part of, as far as anybody counts. */
export const readEntryCount: ReadPart<'entryCount'> = {
  queries: (page) => [countUpTo(sql`home_entry WHERE ${entriesOf(page)}`)],
  answer: ([found]) => Number(found?.[0]?.['n'] ?? 0),
}

/** A measure that should have been done by the day before is neither carried out nor given up. */
export const isOverdue = (todayOn: string): SQL =>
  sql`measure_due_on < ${todayOn} AND state IN ('registered', 'approved', 'closed')`

function entriesOf({ home, viewer, states, book, named, fromOn, untilOn, overdueOn, counted }: EntryPage): SQL {
  return sql.join(
    [
      sql`home = ${home} AND state IN ${inList(states)}`,
      mayReach('home_entry', viewer),
      ...(book ? [sql`id IN (SELECT n.entry FROM home_number n WHERE n.home = ${home} AND n.book = ${book})`] : []),
      ...(named ? [isNamed(home, named)] : []),
      ...(fromOn ? [sql`event_on >= ${fromOn}`] : []),
      ...(untilOn ? [sql`event_on <= ${untilOn}`] : []),
      ...(overdueOn ? [isOverdue(overdueOn)] : []),
      ...(counted ? [sql`id IN (${countedEntries(home, viewer, counted)})`] : []),
    ],
    sql` AND `,
  )
}

/** By its reference, or by a number it has or had. */
export const isNamed = (home: string, named: EntryName) =>
  'reference' in named
    ? sql`reference = ${named.reference}`
    : sql`id = (SELECT n.entry FROM home_number n
        WHERE n.home = ${home} AND n.book = ${named.book} AND n.year = ${named.year} AND n.number = ${named.number})`

/** The reports of one person, newest first; a look at them is recorded in each home they are shown from. */
export function ownReportPage(columns: SQL, { personIndexes, credential, now, before, limit }: OwnReports): SQL {
  const [at, id] = cursor(before)
  const homes = sql`SELECT a.organisation FROM credential c
    JOIN acting a ON a.person = c.person AND ${reaches}
    WHERE c.id = ${credential.id} AND c.person = ${credential.person} AND c.until_at > ${now}
      AND a.from_at <= ${now} AND a.until_at > ${now} AND a.role IN ${inList(looks['own-report'].map(({ role }) => role))}`
  return sql`SELECT ${columns} FROM home_entry
    WHERE id IN (SELECT entry FROM home_reporter WHERE person_index IN ${inList(personIndexes)}) AND home IN (${homes})
      AND (reported_at, id) < (${at}, ${id})
    ORDER BY reported_at DESC, id DESC LIMIT ${limit}`
}
/**
 * Said since the reporter last opened it, on the report, or feedback on the entry it was joined to: told by the order of the
 * events, whatever the instants.
 */
const unread = (apart: SQL) => sql`EXISTS (SELECT 1 FROM event said
  WHERE ((said.subject = home_entry.id AND said.action IN ${inList(toldReporter)})
    OR (said.subject = home_entry.merged_into AND said.action = 'feedback' AND NOT ${apart}))
  AND NOT EXISTS (SELECT 1 FROM event seen WHERE seen.subject = home_entry.id AND seen.action = 'look-own-report'
    AND (seen.stream, seen.seq) > (said.stream, said.seq))) AS unread`
const asked = sql`(SELECT e.action FROM event e WHERE e.subject = home_entry.id AND e.action IN ('ask', 'supplement')
  ORDER BY e.version DESC LIMIT 1) IS 'ask' AS asked`

/** The sealed reporter tells whether the person only typed it in. */
const reporter = sql`(SELECT jwe FROM home_reporter WHERE entry = home_entry.id) AS jwe,
  (SELECT json_extract(detail, '$.reporterSealed') FROM event WHERE subject = home_entry.id AND version = 1) AS reporterSealed`

export const readOwnReports = rows<'ownReports'>((page) => {
  const apart = isApart('home_entry', page.credential.person)
  const reached = sql`(${mayReach('home_entry', page)}) AS reached`
  return ownReportPage(
    sql`${entryColumns}, ${unread(apart)}, ${asked}, ${apart} AS apart, ${reached}, ${reporter}`,
    page,
  )
})

export const readHandovers = rows<'handovers'>((of) =>
  'entry' in of
    ? sql`SELECT h.entry, h.handover, h.authority FROM home_handover h
        WHERE h.entry = ${of.entry} AND NOT ${isGone(sql`h.handover`)}`
    : sql`SELECT h.entry, h.handover, h.authority FROM home_handover h JOIN home_entry e ON e.id = h.entry
        WHERE e.home = ${of.home} AND NOT ${isGone(sql`h.handover`)}`,
)

/** `door_standing` holds what counts of each handover. */
export const readCounting = rows<'counting'>(
  ({ entries }) => sql`SELECT h.entry AS entry, h.handover AS handover FROM home_handover h
    JOIN door_standing d ON d.handover = h.handover WHERE h.entry IN ${inList(entries)}`,
)

export const readEntryReplies: ReadPart<'entryReplies'> = {
  queries: (entry) => [
    sql`SELECT r.id, r.handover, r.version, r.kind, r.outcome, r.sealed, r.sha256, r.due_on, r.at,
        d.subject AS sealed_subject, d.field AS sealed_field, d.version AS sealed_version, d.jwe AS sealed_jwe
      FROM home_handover h JOIN door_reply r ON r.handover = h.handover
      LEFT JOIN ${sealedOf.door} d ON d.id = r.sealed
      WHERE h.entry = ${entry} ORDER BY r.at, r.version, r.kind`,
  ],
  answer: ([found]) =>
    (found ?? []).map((row) => ({
      ...(row as unknown as Reply),
      sealedRow: row['sealed'] === null ? null : sealedRow(row),
    })),
}

export const readEntryRecommendations: ReadPart<'entryRecommendations'> = {
  queries: (entry) => recommendationsUnder(sql`SELECT h.handover FROM home_handover h WHERE h.entry = ${entry}`),
  answer: recommendationsIn,
}

const sealedRow = (row: Rows[number]) => ({
  id: String(row['sealed']),
  subject: String(row['sealed_subject']),
  field: String(row['sealed_field']),
  version: Number(row['sealed_version']),
  jwe: String(row['sealed_jwe']),
})

/** A case of before the home was moved is not its home's to wait for: the newest version went to another. */
export const readHandedOver = rows<'handedOver'>(
  (entry) => sql`SELECT h.handover AS handover FROM home_handover h
    JOIN door_snapshot s ON s.handover = h.handover JOIN door_transfer t ON t.id = s.transfer
    WHERE h.entry = ${entry} AND ${stood('t')} AND NOT ${isWithdrawn} ORDER BY s.made_at DESC, s.version DESC LIMIT 1`,
)

/** The versions of an entry that were hidden for the personal data in them. */
export const readHiddenOf = rows<'hiddenOf'>(
  (entry) => sql`SELECT o.version AS version, k.breach AS breach, k.at AS at, ${isReplaced} AS replaced
    FROM home_handover h JOIN door_snapshot o ON o.handover = h.handover JOIN door_quarantine k ON k.snapshot = o.id
    WHERE h.entry = ${entry} ORDER BY k.at`,
)

/** A version `o` was hidden by `k` when no newer one could be read: what was in it leaves again only when confirmed anew. */
export const hiddenAsNewest = sql`door_snapshot o JOIN door_quarantine k ON k.snapshot = o.id AND NOT EXISTS (
  SELECT 1 FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
  WHERE s.handover = o.handover AND s.version > o.version AND s.made_at <= k.at AND ${stood('t')}
    AND NOT EXISTS (SELECT 1 FROM door_quarantine q WHERE q.snapshot = s.id AND q.at <= k.at))`

export const readHidings = rows<'hidings'>(
  (of) => sql`SELECT h.entry AS entry, o.made_at AS made_at, k.at AS at
    FROM ${hiddenAsNewest} JOIN home_handover h ON h.handover = o.handover
    WHERE ${'entry' in of ? sql`h.entry = ${of.entry}` : sql`k.home = ${of.home}`} ORDER BY h.entry, k.at`,
)

export const readHandoverOf = first<'handoverOf'>(
  (handover) => sql`SELECT d.id AS id, d.home AS home, d.authority AS authority, h.entry AS entry
    FROM door_handover d JOIN home_handover h ON h.handover = d.id WHERE d.id = ${handover}`,
)

export const writeHandover: WritePart<'handover'> = ({ id, entry, home, authority }) => [
  build.insert(doorHandover).values({ id, home, authority }),
  build.insert(homeHandover).values({ entry, handover: id, authority }),
]
