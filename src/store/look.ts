// A look: the event that records who saw what, written in the same batch as the rows it shows.
// Its INSERT finds nothing unless the person may look; then the guard aborts the batch and no row is returned.
import { sql, type SQL } from 'drizzle-orm'
import type { Viewer } from '../register/common/list-ports.ts'
import type { Look, LookTarget } from '../register/ports.ts'
import { casePage } from './authority/cases.ts'
import { recordIds } from './authority/records.ts'
import { waitingInAuthority } from './authority/waiting.ts'
import { demand, eventColumns, nextSeq, reaches } from './common/events.ts'
import { inList } from './common/paging.ts'
import { censusPage } from './census.ts'
import { disclosurePage, mayReachDisclosed } from './home/disclosures.ts'
import { entryPage, ownReportPage } from './home/entries.ts'
import { mayReach, mayReachAll, mayReachBreach } from './home/reach.ts'
import { earlierEntries, residentPage } from './home/residents.ts'
import { waitingInHome } from './home/waiting.ts'
import { keptPage } from './kept-list.ts'
import { requestPage, requestsDue } from './requests.ts'
import type { Query } from './statement.ts'
import { transferList } from './transfer-list.ts'

/** What is looked at, as a query: its organisation, subject and, for a reporter, the alias that stands for the person. */
const targets: { [T in LookTarget['of']]: (target: Extract<LookTarget, { of: T }>, viewer: Viewer) => SQL } = {
  entry: ({ id }, viewer) => sql`SELECT home AS organisation, id AS subject, NULL AS alias FROM home_entry
    WHERE id = ${id} AND ${mayReach('home_entry', viewer)}`,
  'own-report': (
    { id, personIndexes, typed },
    viewer,
  ) => sql`SELECT e.home AS organisation, e.id AS subject, e.alias AS alias
    FROM home_entry e JOIN home_reporter r ON r.entry = e.id WHERE e.id = ${id} AND r.person_index IN ${inList(personIndexes)}
      ${typed ? sql`AND ${mayReach('e', viewer)}` : sql``}`,
  'own-reports': ({ page, alias }) => sql`SELECT DISTINCT home AS organisation, home AS subject, ${alias} AS alias
    FROM (${ownReportPage(sql`home`, page)})`,
  transfer: ({ id, side }, viewer) => sql`SELECT ${sql.raw(side)} AS organisation, id AS subject, NULL AS alias
    FROM door_transfer WHERE id = ${id} AND ${
      side === 'authority'
        ? sql`sent_at IS NOT NULL`
        : sql`state <> 'discarded' AND ${mayReachAll('door_transfer', viewer)}`
    }`,
  case: ({ id }) => sql`SELECT authority AS organisation, id AS subject, NULL AS alias FROM case_file WHERE id = ${id}`,
  request: ({ id, side }) =>
    sql`SELECT ${sql.raw(side)} AS organisation, id AS subject, NULL AS alias
      FROM ${sql.raw(side === 'home' ? 'home_request' : 'case_request')} WHERE id = ${id}`,
  disclosure: ({ id, openOn }, viewer) => sql`SELECT home AS organisation, id AS subject, NULL AS alias
    FROM home_disclosure WHERE id = ${id} AND ${mayReachDisclosed('home_disclosure', viewer)}
      ${openOn ? sql`AND state = 'valid' AND until_on >= ${openOn}` : sql``}`,
  resident: ({ id }) =>
    sql`SELECT home AS organisation, id AS subject, NULL AS alias FROM home_resident WHERE id = ${id} AND destroyed IS NULL`,
  census: ({ id, side }) =>
    sql`SELECT ${sql.raw(side)} AS organisation, id AS subject, NULL AS alias
      FROM ${sql.raw(side === 'home' ? 'home_census' : 'case_census')} WHERE id = ${id}`,
  breach: ({ id }, viewer) => sql`SELECT home AS organisation, id AS subject, NULL AS alias FROM breach
    WHERE id = ${id} AND ${mayReachBreach('breach', viewer)}`,
  organisation: ({ id, subject = id }) => sql`SELECT id AS organisation, ${subject} AS subject, NULL AS alias
    FROM organisation WHERE id = ${id}`,
}

/** The ids a list shows go into its event, taken by the same query in the same transaction, where the look says `"ids":0` of itself. */
function detailOf({ list, detail = '{}' }: Look): SQL {
  if (!list) return sql`${detail}`
  const ids = sql`'"ids":' || (SELECT json_group_array(id) FROM (${idsOf(list)}))`
  return detail === '{}' ? sql`'{' || ${ids} || '}'` : sql`replace(${detail}, '"ids":0', ${ids})`
}

function idsOf(list: NonNullable<Look['list']>): SQL {
  const id = sql`id`
  if ('entries' in list) return entryPage(id, list.entries)
  if ('residents' in list) return residentPage(id, list.residents)
  if ('census' in list) return censusPage(id, list.census)
  if ('earlier' in list) return earlierEntries(id, list.earlier)
  if ('cases' in list) return casePage(id, list.cases)
  if ('kept' in list) return keptPage(list.kept)
  if ('requests' in list) return requestPage(id, list.requests)
  if ('disclosures' in list) return disclosurePage(list.disclosures)
  if ('requestsDue' in list) return requestsDue(id, list.requestsDue)
  if ('accounts' in list) return accountIds[list.accounts](list.organisation, list.person)
  if ('transfers' in list) return transferList(id, list.transfers)
  if ('records' in list) return recordIds(list.records)
  return 'waitingInHome' in list ? waitingInHome(list.waitingInHome) : waitingInAuthority(list.waitingInAuthority)
}

const accountIds = {
  people: (organisation: string) =>
    sql`SELECT DISTINCT person AS id FROM role_grant WHERE organisation = ${organisation} ORDER BY 1`,
  clients: (organisation: string, person?: string) => sql`SELECT id FROM client WHERE organisation = ${organisation}
    ${person === undefined ? sql`` : sql`AND person = ${person}`} ORDER BY id`,
  authorisations: (organisation: string) => sql`SELECT id FROM authorisation WHERE home = ${organisation} ORDER BY id`,
  appointments: (organisation: string) => sql`SELECT id FROM appointment WHERE home = ${organisation} ORDER BY id`,
}

/** The statements that must stand before the reads of a look. */
export function lookQueries(look: Look): Query[] {
  const { id, action, credential, now, year, target, permits } = look
  const ways = permits.map(({ role, scope = '' }) => `${role}/${scope}`)
  const chosen = sql`SELECT t.organisation || ${`:${year}`} AS stream, t.subject AS subject,
      coalesce(t.alias, c.person) AS actor, CASE WHEN t.alias IS NULL THEN a.role ELSE 'reporter' END AS role,
      CASE WHEN t.alias IS NULL THEN a.authorisation END AS authorisation
    FROM (${targets[target.of](target as never, { credential, now })}) t
    JOIN credential c ON c.id = ${credential.id} AND c.person = ${credential.person} AND c.until_at > ${now}
    JOIN acting a ON a.person = c.person AND a.organisation = t.organisation
      AND ${reaches}
      AND a.from_at <= ${now} AND a.until_at > ${now}
    JOIN json_each(${JSON.stringify(ways)}) w ON w.value = a.role || '/' || a.scope
    ORDER BY w.key`
  if (target.of === 'own-reports') return ownListQueries(id, action, now, chosen)
  return [
    sql`INSERT INTO event (${eventColumns})
      SELECT stream, ${nextSeq(sql`chosen.stream`)}, ${id}, subject, NULL, ${action}, actor, role, authorisation,
        ${now}, ${detailOf(look)} FROM (${chosen} LIMIT 1) AS chosen`,
    demand(sql`EXISTS (SELECT 1 FROM event WHERE id = ${id})`),
  ]
}

/**
 * A reporter's own list leaves one event per home, under an alias of its own and without ids: anything more would tie the
 * reports of one person together (art. 55c ust. 4).
 */
function ownListQueries(id: string, action: string, now: string, chosen: SQL): Query[] {
  return [
    sql`INSERT INTO event (${eventColumns})
      SELECT stream, ${nextSeq(sql`chosen.stream`)}, ${id} || ':' || stream, subject, NULL, ${action}, actor, role, NULL,
        ${now}, '{}' FROM (SELECT * FROM (${chosen}) GROUP BY stream) AS chosen`,
  ]
}
