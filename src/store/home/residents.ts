// The home plane's tables of residents: cards, and the keyed index that tells which entries are about the same resident.
// Nothing of the authority's is named here, and no name is in any column.
import { sql, type SQL } from 'drizzle-orm'
import type { EarlierPage, ResidentPage, ResidentRow } from '../../register/ports.ts'
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
  sql`SELECT ${columns} FROM home_resident WHERE home = ${home} AND state = ${state} ORDER BY number`

export const readResidentCards: ReadPart<'residentCards'> = {
  queries: (of) => [
    sql`SELECT r.id, r.home, r.number, r.state, r.version, r.from_on, r.until_on, r.sha256, r.sealed,
        s.subject AS sealed_subject, s.field AS sealed_field, s.version AS sealed_version, s.jwe AS sealed_jwe
      FROM home_resident r JOIN ${sealedOf.home} s ON s.id = r.sealed
      WHERE ${'id' in of ? sql`r.id = ${of.id}` : sql`r.home = ${of.home}`}
        ${'state' in of && of.state ? sql`AND r.state = ${of.state}` : sql``}
      ORDER BY r.number`,
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

/** The subject under whose key the cards of this home lie; none before the first card. */
export const readNameMap: ReadPart<'nameMap'> = {
  queries: (home) => [
    sql`SELECT s.subject AS subject FROM home_resident r JOIN ${sealedOf.home} s ON s.id = r.sealed
      WHERE r.home = ${home} ORDER BY r.number LIMIT 1`,
  ],
  answer: ([found]) => (found?.[0] ? String(found[0]['subject']) : undefined),
}

export const readResidentNumbers: ReadPart<'residentNumbers'> = {
  queries: (home) => [sql`SELECT number FROM home_resident WHERE home = ${home}`],
  answer: ([found]) => (found ?? []).map((row) => Number(row['number'])),
}

/** The index of an entry follows from its annex as it stands. */
export const writeAnnex: WritePart<'annex'> = ({ entry, indexes }) => [
  sql`DELETE FROM home_annex WHERE entry = ${entry}`,
  ...[...new Set(indexes)].map((index) => insertRow(homeAnnex, { entry, resident_index: index })),
]

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
