// Lists of anonymised records for whom they were handed over to: how long one is, and the list itself, page by page.
// The look stands before the first byte, with the ids of all that may come; opens nothing sealed.
import { looks } from '../../domain/looking.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { actsAs, roles } from '../../domain/role.ts'
import { faultsOfMonths, monthsBetween } from '../../domain/statistics/months.ts'
import { recordLists, recordRow, type RecordListCode, type RecordRow } from '../../domain/statistics/record.ts'
import type { Describing } from '../../exports/describing.ts'
import type { RecordList } from '../../exports/records.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { onlyOrganisation } from '../common/organisation-of.ts'
import { codeListsOf, scopeOf } from '../common/statistics.ts'
import type { RecordsAsked } from '../common/statistics-ports.ts'
import type { Ports } from '../ports.ts'

/** `from`, `to`: months `YYYY-MM`, both inclusive, of the event or of its report. */
export type RecordWish = Omit<RecordsAsked, 'of'> & { organisation?: string | undefined }

const recordsOnPage = 500

/**
 * How many records a list has now. A look at a count: it names no record.
 *
 * @throws Refusal as `openRecords`
 */
export async function countRecords(ports: Ports, asked: Looking, wish: RecordWish): Promise<number> {
  const { organisation, records } = await wished(ports, asked, wish)
  const { by, from, list, to } = wish
  const look = lookAt(ports, asked, 'look-statistics', { of: 'organisation', id: organisation }, looks.records)
  const detail = canonicalise({ by, from, list, to })
  const seen = await ports.store.look({ ...look, detail }, { recordCount: records })
  return seen ? seen.recordCount : refuseOrganisationLook(ports, organisation, looks.records, asked)
}

/** @property count how many records come, unless some are taken back or destroyed meanwhile */
export type OpenedRecords = {
  list: RecordList
  count: number
  describing: Describing
  pages: AsyncGenerator<readonly RecordRow[]>
}

/**
 * A list of records: its event is written here and names them all; its pages are read as they are taken, and no further when
 * nobody takes them. What comes to the register meanwhile is in none of them.
 *
 * @throws Refusal `invalid` (`?from`, `?to`, `?organisation`), `unauthenticated`, `not-permitted`, `not-found`
 */
export async function openRecords(ports: Ports, asked: Looking, wish: RecordWish): Promise<OpenedRecords> {
  const { organisation, records } = await wished(ports, asked, wish)
  const { by, from, list, to } = wish
  const look = lookAt(ports, asked, 'look-records', { of: 'organisation', id: organisation }, looks.records, {
    records,
  })
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ by, from, ids: 0, list, to }) },
    { organisations: { ids: [organisation] }, countedHomes: records, recordCount: { look: look.id } },
  )
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.records, asked)
  const [about] = seen.organisations
  const homes = seen.countedHomes
  return {
    list: { table: list, from, to, by, asOf: asked.now, columns: recordLists[list] },
    count: seen.recordCount,
    describing: {
      scope: { code: scopeOf(about?.county ?? null, homes), name: about?.name ?? '' },
      version: 0,
      codeLists: codeListsOf(monthsBetween(from, to)),
      suppression: 'complete',
      silent: homes.filter(({ delivered }) => !delivered).map(({ name }) => name),
    },
    pages: pagesOf(ports, records, look.id, seen.recordCount),
  }
}

async function* pagesOf(ports: Ports, records: RecordsAsked, look: string, count: number) {
  for (let start = 0; start < count; start += recordsOnPage) {
    const { recordPage } = await ports.store.read({ recordPage: { ...records, look, start, most: recordsOnPage } })
    yield recordPage.map((facts) => recordRow(records.list, facts))
  }
}

/** Of which organisation, and what was handed over to it; of one the person has no part in, nothing: the look refuses. */
async function wished(ports: Ports, asked: Looking, { organisation: named, list, from, to, by }: RecordWish) {
  refuseFaults(faultsOfMonths(from, to))
  const { actor: found } = await ports.store.read({ actor: asked })
  const actor = authenticated(found)
  const organisation = named ?? onlyOrganisation(actor, looks.records, '?organisation')
  const acting = actsAs(actor, organisation, looks.records)
  const everything = acting && roles[acting.role] === 'voivode'
  const records: RecordsAsked = { list, from, to, by, of: everything ? 'every-authority' : { authority: organisation } }
  return { organisation, records }
}

export type { RecordListCode }
