// Table T1 (domain.md §9.2): what homes handed over, by kind and home. Arranges counts, never makes them; books U and N
// stay apart. A home is listed also when it handed over nothing.
import type { Book, Kind } from './catalogue.ts'
import type { Fault } from './refusal.ts'
import { isDate, monthOf, warsawDate } from './zone.ts'

/** Entries and the residents hurt in them (≠ entries, domain.md §9.1). */
export type Count = { entries: number; hurt: number }

export const statutoryKinds = ['W', 'S', 'O'] as const satisfies readonly Kind[]
export type StatutoryKind = (typeof statutoryKinds)[number]
export type MonthCounts = { U: Record<StatutoryKind | 'total', Count>; N: Count }

/** `delivered`: a periodic or nil transfer was sent in the last month of the table or after it; without one a 0 says nothing. */
export type MonthRow = MonthCounts & { home: string; name: string; delivered: boolean }

/** Months `YYYY-MM` of the date of event, both inclusive; `asOf`: instant in UTC. Rows by name in code units, then by id. */
export type MonthTable = { from: string; to: string; asOf: string; rows: MonthRow[]; sum: MonthCounts }

/** What transfers told: newest snapshots counted by home, book and kind; the last sending of each home that ever sent (UTC). */
export type Delivered = {
  counts: readonly { home: string; book: string; kind: string; entries: number; hurt: number }[]
  deliveries: readonly { home: string; name: string; sentAt: string | null }[]
}

/** The longest period one table covers. */
export const mostMonths = 36

/** Faults of a period: `?from` and `?to` each a month, `?to` not before `?from` and at most 36 months in all. */
export function faultsOfMonths(from: string, to: string): Fault[] {
  const impossible = { '?from': from, '?to': to }
  const faults = Object.entries(impossible).filter(([, month]) => !isDate(`${month}-01`))
  if (faults.length > 0) return faults.map(([pointer]) => ({ pointer, code: 'impossible-month' }))
  if (to < from) return [{ pointer: '?to', code: 'before-start' }]
  return ordinal(to) - ordinal(from) < mostMonths ? [] : [{ pointer: '?to', code: 'too-long-period' }]
}

/**
 * The table of a period.
 *
 * @param supervised the homes whose authority it was in that period; a home that sent for it and is no longer (or not
 *   yet) supervised is listed too when it has a count, so that the sum is the sum of the rows
 */
export function arrangeMonths(
  period: { from: string; to: string; asOf: string },
  supervised: readonly { id: string; name: string }[],
  { counts, deliveries }: Delivered,
): MonthTable {
  const counted = deliveries.filter(({ home }) => counts.some((count) => count.home === home))
  const names = new Map([
    ...counted.map(({ home, name }) => [home, name] as const),
    ...supervised.map(({ id, name }) => [id, name] as const),
  ])
  const rows = [...names].map(([home, name]) => {
    const sentAt = deliveries.find((delivery) => delivery.home === home)?.sentAt
    const delivered = typeof sentAt === 'string' && monthOf(warsawDate(sentAt)) >= period.to
    return { home, name, delivered, ...countsOf(counts.filter((count) => count.home === home)) }
  })
  return { ...period, rows: rows.sort(byName), sum: countsOf(counts) }
}

function countsOf(counts: Delivered['counts']): MonthCounts {
  const of = (book: Book, kind?: Kind): Count => {
    const chosen = counts.filter((count) => count.book === book && (kind === undefined || count.kind === kind))
    return {
      entries: chosen.reduce((sum, { entries }) => sum + entries, 0),
      hurt: chosen.reduce((sum, { hurt }) => sum + hurt, 0),
    }
  }
  return { U: { W: of('U', 'W'), S: of('U', 'S'), O: of('U', 'O'), total: of('U') }, N: of('N') }
}

function byName(a: MonthRow, b: MonthRow): number {
  const [first, second] = [`${a.name}\n${a.home}`, `${b.name}\n${b.home}`]
  return first < second ? -1 : 1
}

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
