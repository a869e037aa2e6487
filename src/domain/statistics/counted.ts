// Under which codes statistics count an entry, so that a list can be narrowed to what stands behind a figure. Counts nothing.
import { kinds, type Kind } from '../catalogue.ts'
import { causeCodes } from '../cause.ts'
import { books, type Book } from '../entry.ts'
import { harmLevels } from '../harm.ts'
import { homeTypeCodes } from '../home-type.ts'
import { measureEffectCodes, preventiveKindCodes } from '../preventive-measure.ts'
import { partOfDayCodes } from '../part-of-day.ts'
import { placeGroups } from '../place.ts'
import type { RecommendationResult } from '../recommendation.ts'
import type { Fault } from '../refusal.ts'
import { faultsOfMonths } from './months.ts'

/** Not told: the coded supplement needs a basis. */
const untold = 'untold'

/** The codes of each, as figures name their members. */
export const countedCodes = {
  kind: kinds,
  book: books,
  harm: [...harmLevels.map(String), untold],
  place: [...Object.keys(placeGroups), untold],
  careType: [...homeTypeCodes, 'several', 'unknown'],
  partOfDay: [...partOfDayCodes, untold],
  cause: causeCodes,
  preventive: [...preventiveKindCodes, 'none', untold],
  effect: measureEffectCodes,
} as const satisfies Record<string, readonly string[]>

/** `fromMonth`, `toMonth`: `YYYY-MM`, both inclusive, of the event or of its report. `county`: of the home, by TERYT, or `unknown`.
 * `effect`: of a home's own entries; with `preventive` both are of one measure. */
export type CountedWish = {
  fromMonth?: string | undefined
  toMonth?: string | undefined
  by?: 'event' | 'report' | undefined
  kind?: Kind | undefined
  book?: Book | undefined
  category?: string | undefined
  harm?: string | undefined
  place?: string | undefined
  partOfDay?: string | undefined
  /** Of the home; of the event where every one counted of a home of several types says its own. */
  careType?: string | undefined
  cause?: string | undefined
  preventive?: string | undefined
  effect?: string | undefined
  county?: string | undefined
}

const codeNames = [
  ...(['kind', 'book', 'category', 'harm', 'place', 'partOfDay', 'careType', 'cause', 'preventive', 'effect'] as const),
  'county',
] as const
export type CountedCode = (typeof codeNames)[number]
export type CountedUnder = {
  from: string
  to: string
  by: 'event' | 'report'
  codes: Readonly<Partial<Record<CountedCode, string>>>
}

/** `recommendation`: how one stands, or any. `issuedFrom`, `issuedTo`: `YYYY-MM`, both inclusive, of its issue. */
export type RecommendedWish = {
  recommendation?: RecommendationResult | typeof anyRecommendation | undefined
  issuedFrom?: string | undefined
  issuedTo?: string | undefined
}
export const anyRecommendation = 'any'

/** What a list of cases is narrowed to by their recommendations; `undefined` when it is not. @param on Warsaw date */
export function recommendedIn({ recommendation, issuedFrom, issuedTo }: RecommendedWish, on: string) {
  if ((recommendation ?? issuedFrom ?? issuedTo) === undefined) return undefined
  const result = recommendation === anyRecommendation ? undefined : recommendation
  return { from: issuedFrom ?? first, to: issuedTo ?? last, result, on }
}

/** Faults of `?issuedFrom` and `?issuedTo`, as of the period of a table. */
export function faultsOfRecommended({ issuedFrom, issuedTo }: RecommendedWish): Fault[] {
  const only = issuedFrom ?? issuedTo
  if (only === undefined) return []
  return faultsOfMonths(issuedFrom ?? only, issuedTo ?? only).map((fault) => ({
    ...fault,
    pointer: fault.pointer === '?from' ? '?issuedFrom' : '?issuedTo',
  }))
}

/** Before and after everything that is kept here. */
const [first, last] = ['2000-01', '2999-12'] as const

/**
 * What a list is narrowed to when it is asked for as statistics count; `undefined` when it is not.
 *
 * @param own a filter the list has anyway: alone it asks for no figures
 */
export function countedIn(wish: CountedWish, own: CountedCode): CountedUnder | undefined {
  const codes = Object.fromEntries(
    codeNames.flatMap((name) => (wish[name] === undefined ? [] : [[name, wish[name]] as const])),
  )
  const { fromMonth, toMonth, by } = wish
  const asked = fromMonth ?? toMonth ?? by ?? Object.keys(codes).find((name) => name !== own)
  return asked === undefined ? undefined : { from: fromMonth ?? first, to: toMonth ?? last, by: by ?? 'event', codes }
}

/** Faults of `?fromMonth` and `?toMonth`, as of the period of a table. */
export function faultsOfCounted({ fromMonth, toMonth }: CountedWish): Fault[] {
  const [only] = [fromMonth ?? toMonth]
  if (only === undefined) return []
  return faultsOfMonths(fromMonth ?? only, toMonth ?? only).map((fault) => ({
    ...fault,
    pointer: `${fault.pointer}Month`,
  }))
}
