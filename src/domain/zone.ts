// Warsaw wall clock and calendar, on Intl alone. Instants are UTC (`…Z`), dates and times of day are Warsaw's. Never reads a clock.

/** Why a date and a time of day name no single instant. */
export type ZoneFault = 'impossible-date' | 'impossible-time' | 'skipped-hour' | 'ambiguous-hour'
export type Offset = '+01:00' | '+02:00'

const offsets: readonly Offset[] = ['+01:00', '+02:00']

// Made once: constructing a formatter is slow, using it is not.
const warsaw = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function wallClock(at: Date): { date: string; time: string } {
  const part = Object.fromEntries(warsaw.formatToParts(at).map(({ type, value }) => [type, value]))
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/** A day of the calendar as `YYYY-MM-DD`, from 1900 on; earlier years are slips of the pen. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900') return false
  // Date.parse rolls 30 February over instead of refusing it.
  const at = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** A time of day as `HH:MM`, 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/**
 * The instant of a Warsaw date and time of day.
 *
 * @param localDate `YYYY-MM-DD`, 1950 or later (before, Warsaw had other offsets).
 * @param offset decides between the two passes of the hour repeated in October (+02:00 the first); ignored where nothing is to decide.
 */
export function toInstant(
  localDate: string,
  time: string,
  offset?: Offset,
): { ok: true; at: string } | { ok: false; why: ZoneFault } {
  if (!isDate(localDate) || localDate < '1950') return { ok: false, why: 'impossible-date' }
  if (!isTime(time)) return { ok: false, why: 'impossible-time' }
  const matching = offsets
    .map((candidate) => ({ candidate, at: new Date(`${localDate}T${time}:00.000${candidate}`) }))
    .filter(({ at }) => wallClock(at).time === time)
  const chosen = matching.length === 2 ? matching.find(({ candidate }) => candidate === offset) : matching[0]
  if (chosen) return { ok: true, at: chosen.at.toISOString() }
  return { ok: false, why: matching.length === 2 ? 'ambiguous-hour' : 'skipped-hour' }
}

/** The Warsaw date `YYYY-MM-DD` of an instant. @throws RangeError when `atIso` is no instant. */
export function warsawDate(atIso: string): string {
  return wallClock(new Date(atIso)).date
}

/** The Warsaw time of day `HH:MM` of an instant; seconds are cut off. @throws RangeError when `atIso` is no instant. */
export function warsawTime(atIso: string): string {
  return wallClock(new Date(atIso)).time
}

/** The Warsaw year of an instant: the year in which an entry is numbered. @throws RangeError when `atIso` is no instant. */
export function warsawYear(atIso: string): number {
  return Number(warsawDate(atIso).slice(0, 4))
}

/** The instant at which a Warsaw date begins: clocks are never changed at midnight. @throws RangeError when it is no date. */
export function startOfDay(date: string): string {
  const midnight = toInstant(date, '00:00')
  if (!midnight.ok) throw new RangeError(midnight.why)
  return midnight.at
}

/** The month `YYYY-MM` of a date, which is not checked. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

/** The date `days` later (earlier when negative). @throws RangeError when `date` is no date. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00.000Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
