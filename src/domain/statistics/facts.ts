// What tables are filled from: counts by codes as the store gives them, the homes and the months they are about. Counts nothing itself.
import type { Book } from '../entry.ts'
import type { HomeType } from '../home-type.ts'
import type { RunningForm } from '../organisation.ts'
import { monthsBetween, quarterOf } from './months.ts'

/**
 * What an event can be counted by. `cause`, `preventive`, `action` and `body` may stand several times in one entry. With
 * `sex` or `age-band` the hurt residents are counted, and `harm` is that of each; with `effect` the measures, and `preventive` is the
 * kind of each.
 */
export const eventDimensions = [
  'home',
  'authority',
  'month',
  'kind',
  'category',
  'harm',
  'place',
  'part-of-day',
  'care-type',
  'cause',
  'preventive',
  'effect',
  'action',
  'body',
  'answer',
  'sex',
  'age-band',
] as const
export type EventDimension = (typeof eventDimensions)[number]

/** One way in which events are counted: by these codes, only those of the book where one is named. */
export type Counting = { by: readonly EventDimension[]; book?: Book }

/** One line of a count: the codes it was counted by, and how many. A code that was not told is `untold`. */
export type Tally = { codes: Readonly<Record<string, string>>; entries: number; hurt: number }

/** How many entries took this many whole days for a step; a step that has not ended is not counted. */
export type Duration = { codes: Readonly<Record<string, string>>; days: number; entries: number }

/** Cases by what was decided, and how old the open ones are; `outcome` null while open. */
export type CaseTally = { authority: string; outcome: string | null; openDays: number | null; cases: number }

/** Recommendations issued in the period, by how they stand (recommendation.ts). */
export type RecommendationTally = { home: string; result: string; recommendations: number }

/** Transfers that were sent and not returned; `quarter` of the sending (Warsaw). */
export type TransferTally = { home: string; quarter: string; kind: string; transfers: number }

/** One month of a home's census, summed over its care types. `byType`: its resident-days by type; closes of format 1 have none. */
export type CensusMonth = {
  home: string
  month: string
  residents: number
  residentDays: number
  estimated: boolean
  byType?: Readonly<Record<string, number>>
}

/**
 * A home as the table sees it.
 *
 * @property delivered whether it told anything for the end of the period; without it a 0 says nothing
 */
export type CountedHome = {
  id: string
  name: string
  county: string | null
  types: readonly HomeType[]
  form: RunningForm | null
  places: number | null
  delivered: boolean
}

/**
 * @property to last month of the period; `months` all of them, oldest first, `quarters` those they lie in
 * @property own of a home's own register: what never leaves it has its rows too
 */
export type Frame = {
  months: readonly string[]
  quarters: readonly string[]
  homes: readonly CountedHome[]
  authorities: readonly { id: string; name: string }[]
  own?: true
}

/** The frame of a period; `from` and `to` both `YYYY-MM` and inclusive. */
export function frameOf(
  { from, to }: { from: string; to: string },
  homes: Frame['homes'],
  authorities: Frame['authorities'],
): Frame {
  const months = monthsBetween(from, to)
  return { months, quarters: [...new Set(months.map(quarterOf))], homes, authorities }
}

export type Facts = {
  tallies: readonly Tally[]
  durations?: readonly Duration[]
  cases?: readonly CaseTally[]
  transfers?: readonly TransferTally[]
  recommendations?: readonly RecommendationTally[]
  census?: readonly CensusMonth[]
  /** Homes of several types without an event in the period whose events say their type. */
  telling?: readonly string[]
}

/** For which homes and months a census is there. */
export function censusTold(census: readonly CensusMonth[]): (home: string, month: string) => boolean {
  const told = new Set(census.map(({ home, month }) => `${home} ${month}`))
  return (home, month) => told.has(`${home} ${month}`)
}
