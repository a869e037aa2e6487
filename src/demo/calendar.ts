// Days and office hours of the invented world, in Warsaw time. Knows no clock; movable holidays are left out.
import { addDays, toInstant } from '../domain/zone.ts'

const holidays = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26']

/** The instant of a Warsaw date and time `HH:MM`; of the hour that comes twice in October the first. @throws RangeError for the hour skipped in March */
export function at(dateOn: string, time: string): string {
  const found = toInstant(dateOn, time, '+02:00')
  if (!found.ok) throw new RangeError(`${dateOn} ${time}: ${found.why}`)
  return found.at
}

export function isWorkday(dateOn: string): boolean {
  const weekday = new Date(`${dateOn}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(dateOn.slice(5))
}

/** The date itself, or the first workday after it. */
export function workday(dateOn: string): string {
  return isWorkday(dateOn) ? dateOn : workday(addDays(dateOn, 1))
}

/** The date so many workdays later; 0 is `workday`. */
export function workdaysLater(dateOn: string, days: number): string {
  return days === 0 ? workday(dateOn) : workdaysLater(addDays(workday(dateOn), 1), days - 1)
}

/** The last workday before the date. */
export function workdayBefore(dateOn: string): string {
  const before = addDays(dateOn, -1)
  return isWorkday(before) ? before : workdayBefore(before)
}
