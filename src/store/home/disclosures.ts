// Disclosures as rows: codes, days, the number, and which entries each names. Their texts lie sealed with the home's.
import { sql, type SQL } from 'drizzle-orm'
import type { DisclosedRow, DisclosurePage } from '../../register/common/disclosure-ports.ts'
import type { Viewer } from '../../register/common/list-ports.ts'
import type { SealedRow } from '../../register/ports.ts'
import { demand, eventColumns, storedEvents } from '../common/events.ts'
import { cursor, inList } from '../common/paging.ts'
import { rows, type ReadPart, type WritePart } from '../part.ts'
import { homeDisclosure, sealedOf } from '../schema.ts'
import { insertRow } from '../statement.ts'
import { isNamed } from './entries.ts'
import { mayReach } from './reach.ts'

/** The number follows from the event that was just written. */
export const writeDisclosure: WritePart<'disclosure'> = ({ disclosure, event }) => {
  const { id, home, state, version, year, occasion, untilOn, madeAt } = disclosure
  const number = sql`(SELECT json_extract(detail, '$.number') FROM event WHERE id = ${event})`
  const row = { id, home, year, number: disclosure.number === 0 ? number : disclosure.number, occasion }
  return [
    insertRow(homeDisclosure, { ...row, until_on: untilOn, made_at: madeAt, state, version }, ['state', 'version']),
  ]
}

export const writeDisclosed: WritePart<'disclosed'> = ({ disclosure, home, entries, viewer }) => [
  sql`INSERT INTO home_disclosed (disclosure, entry) SELECT ${disclosure}, x.id FROM home_entry x
    WHERE x.id IN ${inList(entries)} AND x.home = ${home} AND ${mayReach('x', viewer)} AND NOT ${isDestroyed}`,
  demand(sql`(SELECT count(*) FROM home_disclosed WHERE disclosure = ${disclosure}) = ${entries.length}`),
]

const isDestroyed = sql`EXISTS (SELECT 1 FROM home_destroyed d WHERE d.entry = x.id)`

/** The disclosure in row `d` names nothing this person may not reach. */
export const mayReachDisclosed = (d: string, viewer: Viewer): SQL => sql`NOT EXISTS (
  SELECT 1 FROM home_disclosed n JOIN home_entry x ON x.id = n.entry
  WHERE n.disclosure = ${sql.raw(d)}.id AND NOT (${mayReach('x', viewer)}))`

export function disclosurePage({ home, viewer, before, limit }: DisclosurePage): SQL {
  const [at, id] = cursor(before)
  return sql`SELECT id FROM home_disclosure WHERE home = ${home} AND (made_at, id) < (${at}, ${id})
    AND ${mayReachDisclosed('home_disclosure', viewer)} ORDER BY made_at DESC, id DESC LIMIT ${limit}`
}

export const readDisclosures: ReadPart<'disclosures'> = {
  queries(of) {
    const ids = 'id' in of ? sql`SELECT ${of.id} AS id` : disclosurePage(of)
    return [
      ids,
      sql`SELECT ${eventColumns} FROM event WHERE version IS NOT NULL AND subject IN (${ids}) ORDER BY subject, version`,
      sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.home} WHERE subject IN (${ids}) ORDER BY subject, version`,
      sql`SELECT n.disclosure AS disclosure, x.id AS entry, x.reference AS reference, x.book AS book, x.year AS year,
          x.number AS number FROM home_disclosed n JOIN home_entry x ON x.id = n.entry
        WHERE n.disclosure IN (${ids}) ORDER BY x.reported_at, x.id`,
    ]
  },
  answer: ([ids, events, sealed, entries]) => ({
    ids: (ids ?? []).map(({ id }) => String(id)),
    events: storedEvents(events),
    sealed: (sealed ?? []) as unknown as SealedRow[],
    entries: (entries ?? []) as unknown as DisclosedRow[],
  }),
}

export const readEntriesNamed: ReadPart<'entriesNamed'> = {
  queries: ({ home, viewer, named }) =>
    named.map(
      (one) => sql`SELECT x.id AS id FROM home_entry x
        WHERE x.id = (SELECT id FROM home_entry WHERE home = ${home} AND ${isNamed(home, one)})
          AND ${mayReach('x', viewer)} AND NOT ${isDestroyed}`,
    ),
  answer: (results) => results.map(([found]) => (found ? String(found['id']) : undefined)),
}

export const readReporters = rows<'reporters'>(
  (entries) => sql`SELECT entry, jwe FROM home_reporter WHERE entry IN ${inList(entries)}`,
)

export const readDisclosedWith = rows<'disclosedWith'>(
  ({
    entries,
  }) => sql`SELECT n.entry AS entry, d.number AS number, d.year AS year, d.occasion AS occasion, d.made_at AS made_at
    FROM home_disclosed n JOIN home_disclosure d ON d.id = n.disclosure
    WHERE n.entry IN ${inList(entries)} ORDER BY d.made_at, d.id, n.entry`,
)
