// One care type's line of a month's census: what a home's office counts, what is computed from it, what cannot be.
// The denominators of every rate (domain.md §9.1). Never reads a clock.
import { homeTypeCodes, type HomeType } from './home-type.ts'
import type { Fault } from './refusal.ts'
import { daysIn } from './statistics/months.ts'
import { isDate, warsawDate } from './zone.ts'

/**
 * What a home's office has of one care type and month: residents at the beginning of the first day, admissions and departures
 * (deaths among them) of the whole month, and resident-days (osobodni): the days on which residents were in the home, without days
 * of absence. `residentDays` null: not counted, to be estimated.
 */
export type CensusLine = {
  type: HomeType
  first: number
  admitted: number
  departed: number
  residentDays: number | null
}
/** As it is kept: an estimate stands where nothing was counted. */
export type CountedLine = Omit<CensusLine, 'residentDays'> & { residentDays: number; estimated: boolean }

/** What of a line crosses the door: codes and numbers. `residents`: at the end of the last day; `version`: of the month's census. */
export type HandedCensus = {
  month: string
  type: HomeType
  residents: number
  residentDays: number
  estimated: boolean
  version: number
}

/** `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`)

/** More live in no home; the largest of the voivodeship has 387 places (domain.md §9.5). */
export const mostResidents = 5000

/** Residents at the end of the last day. */
export const residentsAtEnd = ({ first, admitted, departed }: Omit<CensusLine, 'type' | 'residentDays'>): number =>
  first + admitted - departed

/** Residents × days (domain.md §9.1), of those at the beginning and at the end in equal parts; a half day counts whole. */
export function estimatedDays(line: Omit<CensusLine, 'type' | 'residentDays'>, month: string): number {
  return Math.ceil(((line.first + residentsAtEnd(line)) * daysIn(month)) / 2)
}

/** The lines as they are kept, in the order of the types. */
export function countedLines(month: string, lines: readonly CensusLine[]): CountedLine[] {
  return homeTypeCodes.flatMap((type) =>
    lines
      .filter((line) => line.type === type)
      .map(({ first, admitted, departed, residentDays }) => ({
        ...{ type, first, admitted, departed },
        residentDays: residentDays ?? estimatedDays({ first, admitted, departed }, month),
        estimated: residentDays === null,
      })),
  )
}

/**
 * What cannot be: `/month` (impossible-month, month-not-over before its last day), `/lines` (required), `/lines/<i>/type`
 * (duplicate) and each number: whole, not negative, nobody leaves who was not there, nobody stays longer than the month.
 */
export function faultsOfCensus(month: string, lines: readonly CensusLine[], now: string): Fault[] {
  if (!isMonth(month)) return [{ pointer: '/month', code: 'impossible-month' }]
  if (warsawDate(now) < `${month}-${daysIn(month)}`) return [{ pointer: '/month', code: 'month-not-over' }]
  if (lines.length === 0) return [{ pointer: '/lines', code: 'required' }]
  return lines.flatMap((line, index): Fault[] => {
    const twice = lines.findIndex(({ type }) => type === line.type) < index
    const found = twice ? [{ name: 'type', code: 'duplicate' } as const] : faultsOfLine(line, daysIn(month))
    return found.map(({ name, code }) => ({ pointer: `/lines/${index}/${name}`, code }))
  })
}

type LineFault = { name: keyof CensusLine; code: Fault['code'] }

function faultsOfLine(line: CensusLine, days: number): LineFault[] {
  const there = line.first + line.admitted
  const found = [
    faultOfNumber('first', line.first, mostResidents),
    faultOfNumber('admitted', line.admitted, mostResidents),
    faultOfNumber('departed', line.departed, there),
    line.residentDays === null ? undefined : faultOfNumber('residentDays', line.residentDays, there * days),
  ]
  return found.flatMap((fault) => fault ?? [])
}

function faultOfNumber(name: keyof CensusLine, value: number, most: number): LineFault | undefined {
  if (!Number.isInteger(value)) return { name, code: 'wrong-type' }
  if (value < 0) return { name, code: 'too-small' }
  return value > most ? { name, code: 'too-big' } : undefined
}
