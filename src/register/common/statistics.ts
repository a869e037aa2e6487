// The authority's tables: figures from what homes handed over, and from nothing else.
import { looks } from '../../domain/looking.ts'
import { arrangeMonths, faultsOfMonths, type MonthTable } from '../../domain/month-table.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { excelCsv } from '../../exports/csv.ts'
import { monthSheet, monthTableFile, monthTableTitle } from '../../exports/month-table.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Ports } from '../ports.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import { organisationOf } from './organisation-of.ts'

/** The table and what describes it; `organisation` is the authority. */
export type MonthTableView = MonthTable & { table: 'T1'; title: string; organisation: string }

/**
 * Table T1 of an authority, from the newest snapshots that were not returned, by date of event. Looking at it is an event.
 *
 * @param wish `from`, `to`: months `YYYY-MM`, both inclusive
 * @throws Refusal `invalid` (`?from`, `?to`, `?organisation`), `unauthenticated`, `not-permitted`, `not-found`
 */
export async function monthTable(
  ports: Ports,
  asked: Looking,
  { organisation: named, from, to }: { organisation?: string | undefined; from: string; to: string },
): Promise<MonthTableView> {
  refuseFaults(faultsOfMonths(from, to))
  const organisation = await organisationOf(ports, asked, looks.statistics, named, '?organisation')
  const look = lookAt(ports, asked, 'look-statistics', { of: 'organisation', id: organisation }, looks.statistics)
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ from, to, table: 'T1' }) },
    {
      monthCounts: { organisation, fromMonth: from, untilMonth: to },
      // Dates compare as texts, and no month has a later day.
      supervisedHomes: { authority: organisation, fromOn: `${from}-01`, untilOn: `${to}-31` },
      deliveries: { authority: organisation },
    },
  )
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.statistics, asked)
  const { monthCounts, supervisedHomes, deliveries } = seen
  const table = arrangeMonths({ from, to, asOf: asked.now }, supervisedHomes, { counts: monthCounts, deliveries })
  return { table: 'T1', title: monthTableTitle, organisation, ...table }
}

/** The table as a file for a Polish Excel: its name (ASCII, names no home) and its text, to be encoded as UTF-8. */
export function monthTableCsv(table: MonthTable): { name: string; text: string } {
  return { name: monthTableFile(table, 'csv'), text: excelCsv(monthSheet(table)) }
}
