// Periods of statistics as months: a month, a quarter, a half-year, a year, rolling twelve months. Warsaw calendar.
import type { Fault } from '../refusal.ts'
import { isDate } from '../zone.ts'

/** The longest period one table covers, in months. */
export const mostMonths = 36

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthAt = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

/** The month so many months later, or earlier. */
export const shiftMonth = (month: string, by: number): string => monthAt(ordinal(month) + by)

/** Every month of a period, both ends inclusive, oldest first. */
export function monthsBetween(from: string, to: string): string[] {
  return Array.from({ length: ordinal(to) - ordinal(from) + 1 }, (_, index) => shiftMonth(from, index))
}

/** `2026-Q3`. */
export const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

/** Faults of a period: `?from` and `?to` each a month, `?to` not before `?from` and at most 36 months in all. */
export function faultsOfMonths(from: string, to: string): Fault[] {
  const given = Object.entries({ '?from': from, '?to': to })
  const impossible = given.filter(([, month]) => !/^\d{4}-\d{2}$/.test(month) || !isDate(`${month}-01`))
  if (impossible.length > 0) return impossible.map(([pointer]) => ({ pointer, code: 'impossible-month' }))
  if (to < from) return [{ pointer: '?to', code: 'before-start' }]
  return ordinal(to) - ordinal(from) < mostMonths ? [] : [{ pointer: '?to', code: 'too-long-period' }]
}

/** How long a period is and how a file names it: `2026-03`, `2026-Q1`, `2026-H1`, `2026`, else `2026-01_2026-02`. */
export function nameOfPeriod(from: string, to: string): string {
  if (from === to) return from
  const [year, length, start] = [from.slice(0, 4), ordinal(to) - ordinal(from) + 1, ordinal(from) % 12]
  if (length === 3 && start % 3 === 0) return quarterOf(from)
  if (length === 6 && start % 6 === 0) return `${year}-H${start / 6 + 1}`
  return length === 12 && start === 0 ? year : `${from}_${to}`
}

/** Periods that offices ask for, in whole months; `rolling` is the last twelve, whatever month they begin with. */
export const periodCodes = ['month', 'quarter', 'half', 'year', 'rolling'] as const
export type PeriodCode = (typeof periodCodes)[number]
const monthsIn: Readonly<Record<PeriodCode, number>> = { month: 1, quarter: 3, half: 6, year: 12, rolling: 12 }

/** The last period of this kind that is over on a day (Warsaw date). */
export function lastPeriod(code: PeriodCode, dateOn: string): { from: string; to: string } {
  const now = ordinal(dateOn.slice(0, 7))
  const length = monthsIn[code]
  const next = code === 'rolling' ? now : now - (now % length)
  return { from: monthAt(next - length), to: monthAt(next - 1) }
}

/** The number of days of a month. */
export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
