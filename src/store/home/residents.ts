// The home plane's tables of residents: cards, and the keyed index that tells which entries are about the same resident.
// Nothing of the authority's is named here, and no name is in any column.
import { sql, type SQL } from 'drizzle-orm'
import type { KeptPage } from '../../register/common/retention-ports.ts'
import type { EarlierPage, Reads, ResidentPage, ResidentRow } from '../../register/ports.ts'
import type { Rows } from '../batches.ts'
import { type ReadPart, rows, type WritePart } from '../part.ts'
import { homeAnnex, homeResident, sealedOf } from '../schema.ts'
import { insertRow } from '../statement.ts'
import { inList } from '../common/paging.ts'
import { mayReach } from './reach.ts'
import { entryColumns } from './entries.ts'

/** The number of a new card comes from the event just written. */
export const writeResident: WritePart<'resident'> = ({ resident, event }) => {
  const { id, home, number, state, version, fromOn, untilOn, sealed } = resident
  const card = sealed.at(-1)
  if (!card) throw new Error('a card without what is sealed in it')
  const assigned = sql`(SELECT json_extract(detail, '$.number') FROM event WHERE id = ${event})`
  const row = { id, home, number: number === 0 ? assigned : number, state, version, from_on: fromOn, until_on: untilOn }
  const updated = ['state', 'version', 'from_on', 'until_on', 'sealed', 'sha256']
  return [insertRow(homeResident, { ...row, sealed: card.id, sha256: card.sha256 }, updated)]
}

/** The cards a list shows, by their labels. */
export const residentPage = (columns: SQL, { home, state }: ResidentPage): SQL =>
  sql`SELECT ${columns} FROM home_resident WHERE home = ${home} AND state = ${state} AND destroyed IS NULL ORDER BY number`

const residentsAsked = (of: Reads['residentCards']['in']): SQL => {
  if ('id' in of) return sql`r.id = ${of.id} ORDER BY r.number`
  if ('under' in of)
    return sql`r.home = (SELECT home FROM home_name_map WHERE subject = ${of.under}) AND s.subject = ${of.under}
      ORDER BY r.number LIMIT ${of.limit}`
  return sql`r.home = ${of.home} ${'state' in of ? sql`AND r.state = ${of.state}` : sql``} ORDER BY r.number`
}

export const readResidentCards: ReadPart<'residentCards'> = {
  queries: (of) => [
    sql`SELECT r.id, r.home, r.number, r.state, r.version, r.from_on, r.until_on, r.sha256, r.sealed,
        s.subject AS sealed_subject, s.field AS sealed_field, s.version AS sealed_version, s.jwe AS sealed_jwe
      FROM home_resident r JOIN ${sealedOf.home} s ON s.id = r.sealed
      WHERE ${residentsAsked(of)}`,
  ],
  answer: ([found]) => (found ?? []).map(residentRow),
}

const residentRow = (row: Rows[number]): ResidentRow => ({
  ...(row as unknown as ResidentRow),
  card: {
    id: String(row['sealed']),
    subject: String(row['sealed_subject']),
    field: String(row['sealed_field']),
    version: Number(row['sealed_version']),
    jwe: String(row['sealed_jwe']),
  },
})

export const readNameMaps = rows<'nameMaps'>(() => sql`SELECT subject, home FROM home_name_map ORDER BY subject`)

export const writeNameMapDestroyed: WritePart<'name-map-destroyed'> = ({ map }) => [
  sql`DELETE FROM ${sealedOf.home} WHERE subject = ${map}`,
  sql`DELETE FROM home_name_map WHERE subject = ${map}`,
]

/** A destroyed card's label stays used, and can be given to nobody. */
export const readResidentNumbers: ReadPart<'residentNumbers'> = {
  queries: (home) => [sql`SELECT number FROM home_resident WHERE home = ${home} AND destroyed IS NULL`],
  answer: ([found]) => (found ?? []).map((row) => Number(row['number'])),
}

/** The index of an entry follows from its annex as it stands. */
export const writeAnnex: WritePart<'annex'> = ({ entry, indexes }) => [
  sql`DELETE FROM home_annex WHERE entry = ${entry}`,
  ...[...new Set(indexes)].map((index) => insertRow(homeAnnex, { entry, resident_index: index })),
]

export const readAnnexed = rows<'annexed'>(
  (indexes) => sql`SELECT DISTINCT resident_index FROM home_annex WHERE resident_index IN ${inList(indexes)}`,
)

export const writeDestroyed: WritePart<'resident-destroyed'> = ({ resident: { id, version }, disposal }) => [
  sql`UPDATE home_resident SET version = ${version}, sealed = NULL, sha256 = NULL, destroyed = ${disposal} WHERE id = ${id}`,
  sql`DELETE FROM ${sealedOf.home} WHERE subject = ${id}`,
]

const isFree = (free: readonly string[]) => sql`x.id IN ${inList(free)}`
const keptColumns = (
  free: readonly string[],
) => sql`'card' AS "of", x.id, x.version, x.state, '' AS reference, NULL AS home, NULL AS book,
  NULL AS year, x.number, NULL AS category, NULL AS claim, x.until_on AS event_on, NULL AS registered_at,
  CASE WHEN ${isFree(free)} THEN x.until_on || 'T12:00:00.000Z' END AS finished_at, 0 AS held, x.destroyed IS NOT NULL AS destroyed`

/** Cards as rows of retention lists, whose stay ended first first. */
export function keptCards(columns: SQL, page: KeptPage): SQL {
  const which =
    'named' in page
      ? sql`x.id IN ${inList(page.named)}`
      : 'held' in page
        ? sql`0`
        : sql`${isFree(page.free)} AND x.destroyed IS NULL`
  return sql`SELECT ${columns} FROM home_resident x WHERE x.home = ${page.organisation} AND ${which}
    ORDER BY x.until_on, x.id ${'limit' in page ? sql`LIMIT ${page.limit}` : sql``}`
}
export const keptCardRows = (page: KeptPage): SQL => keptCards(keptColumns(page.free), page)

/** The other entries of the home about a resident of this one that the viewer may reach, newest first; as many as a person reads at once. */
const mostEarlier = 20
// CROSS JOIN: from the index to its entries, so that opening an entry does not read the whole register of the home.
export const earlierEntries = (columns: SQL, { entry, viewer }: EarlierPage): SQL =>
  sql`SELECT ${columns} FROM (SELECT DISTINCT other.entry AS entry FROM home_annex own
      CROSS JOIN home_annex other ON other.resident_index = own.resident_index
      WHERE own.entry = ${entry} AND other.entry <> ${entry})
    CROSS JOIN home_entry ON home_entry.id = entry
    WHERE ${mayReach('home_entry', viewer)} AND +home = (SELECT home FROM home_entry WHERE id = ${entry})
    ORDER BY event_on DESC, reported_at DESC, id DESC LIMIT ${mostEarlier}`

export const readEarlierEntries = rows<'earlierEntries'>((page) => earlierEntries(entryColumns, page))

export const readEntriesAbout = rows<'entriesAbout'>(
  ({
    home,
    indexes,
    viewer,
  }) => sql`SELECT id FROM home_entry WHERE home = ${home} AND ${mayReach('home_entry', viewer)}
    AND id IN (SELECT entry FROM home_annex WHERE resident_index IN ${inList(indexes)}) ORDER BY event_on, reported_at, id`,
)
