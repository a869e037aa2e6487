// A period of calendar dates as a search names it. Knows nothing of what is searched.
import type { Fault } from './refusal.ts'
import { isDate } from './zone.ts'

/** Warsaw dates `YYYY-MM-DD`, both inclusive; either may be left out. */
export type Period = { from?: string | undefined; to?: string | undefined }

/** Faults of a period: `?from` and `?to` each a date, `?to` not before `?from`. */
export function faultsOfPeriod({ from, to }: Period): Fault[] {
  const given = Object.entries({ '?from': from, '?to': to })
  const impossible = given.filter(([, date]) => date !== undefined && !isDate(date))
  if (impossible.length > 0) return impossible.map(([pointer]) => ({ pointer, code: 'impossible-date' }))
  return from !== undefined && to !== undefined && to < from ? [{ pointer: '?to', code: 'before-start' }] : []
}
