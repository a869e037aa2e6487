// When something happened, as people tell it: a Warsaw date and perhaps a time. Refuses what cannot have been.
// What is kept in the clear is the date and the part of the day; the exact time is a text.
import type { Moment } from './entry-command.ts'
import { partOfDay, type PartOfDay } from './part-of-day.ts'
import type { Fault } from './refusal.ts'
import { addDays, isDate, toInstant, warsawDate } from './zone.ts'

/** An event may be reported up to a year after it (domain.md §6.1); later needs the paper route. */
export const oldestReportInDays = 365

/**
 * Faults of a moment: impossible dates and hours, the future, more than a year ago.
 *
 * @param now instant in UTC; `reportedAt` the instant of the report, from which the year counts
 */
export function faultsOfMoment(moment: Moment, pointer: string, now: string, reportedAt = now): Fault[] {
  if (!isDate(moment.on)) return [{ pointer: `${pointer}/on`, code: 'impossible-date' }]
  const today = warsawDate(now)
  if (moment.on > today) return [{ pointer: `${pointer}/on`, code: 'in-future' }]
  if (moment.on < addDays(warsawDate(reportedAt), -oldestReportInDays))
    return [{ pointer: `${pointer}/on`, code: 'too-old' }]
  if (moment.time === undefined) return []
  const instant = toInstant(moment.on, moment.time, moment.offset)
  if (!instant.ok) return [{ pointer: `${pointer}/time`, code: instant.why }]
  if (instant.at > now) return [{ pointer: `${pointer}/time`, code: 'in-future' }]
  return []
}

/** Whether `a` lies before `b`, as far as their precision tells: without both times only the dates are compared. */
export function before(a: Moment, b: Moment): boolean {
  if (a.time === undefined || b.time === undefined) return a.on < b.on
  const [first, second] = [toInstant(a.on, a.time, a.offset), toInstant(b.on, b.time, b.offset)]
  return first.ok && second.ok && first.at < second.at
}

export function whenFields(when: Moment & { partOfDay?: PartOfDay | undefined }): {
  eventOn: string
  partOfDay: PartOfDay
} {
  return { eventOn: when.on, partOfDay: when.time ? partOfDay(when.time) : (when.partOfDay ?? 'unknown') }
}

export function whenTexts(when: Moment): { eventTime: string | null } {
  return { eventTime: timeText(when) }
}

/** The exact time as a text; the offset is kept where it tells two hours apart. */
export function timeText({ time, offset }: Moment): string | null {
  return time ? `${time}${offset ?? ''}` : null
}
