// What people read of the codes of a table: its title, its dimensions, their members. Knows every code of the register that
// statistics are divided by; a code it does not know stands for itself.
import { counties } from '../domain/county.ts'
import type { Dimension, Member } from '../domain/statistics/figures.ts'
import { measures, type Measure, type MeasureCode } from '../domain/statistics/measure.ts'
import type { DimensionCode } from '../domain/statistics/table.ts'
import { categoryWords } from '../words/codes-category.ts'
import { bodyAnswerWords, bodyWords, causeWords, priorityWords } from '../words/codes-entry.ts'
import { measureEffectWords, preventiveMemberWords } from '../words/codes-measure.ts'
import { followUpStateWords, homeTypeWords, transferKindWords } from '../words/codes-office.ts'
import { ageBandWords, immediateActionWords, partOfDayWords, placeGroupWords, sexWords } from '../words/codes-report.ts'
import { recommendationResultWords } from '../words/codes-recommendation.ts'
import type { Language, Words } from '../words/language.ts'
import { kindColumnWords, statisticsWords } from '../words/pages-statistics.ts'
import {
  ageOfCaseWords,
  anyMemberWords,
  dimensionWords,
  monthWords,
  partOfYearWords,
  stepWords,
} from '../words/statistics-dimensions.ts'
import { measureWords } from '../words/statistics-measures.ts'
import { sumsOnlyWords, tableWords } from '../words/statistics-tables.ts'
import { bookWords, caseStateWords, harmWords, outcomeWords } from '../words/terms.ts'

type Table = Readonly<Record<string, Words>>

const kindGroupWords: Table = { ...kindColumnWords, U: statisticsWords.register, N: statisticsWords.others }
const countyWords: Table = Object.fromEntries(
  Object.entries(counties).map(([code, { name }]) => [code, { pl: name, en: name, uk: name }]),
)
const measureNames: Table = Object.fromEntries(Object.entries(measureWords).map(([code, { name }]) => [code, name]))

const membersOf: Readonly<Record<string, Table>> = {
  county: countyWords,
  'care-type': homeTypeWords,
  kind: kindGroupWords,
  // The sums of a kind and of a book stand among the codes.
  category: { ...categoryWords, ...kindGroupWords },
  harm: harmWords,
  place: placeGroupWords,
  'part-of-day': partOfDayWords,
  sex: sexWords,
  'age-band': ageBandWords,
  cause: causeWords,
  preventive: preventiveMemberWords,
  effect: measureEffectWords,
  action: immediateActionWords,
  body: bodyWords,
  answer: bodyAnswerWords,
  outcome: outcomeWords,
  result: recommendationResultWords,
  step: stepWords,
  transfer: transferKindWords,
  age: ageOfCaseWords,
  measure: measureNames,
  // Of lists of records.
  book: bookWords,
  priority: priorityWords,
  'follow-up': followUpStateWords,
  state: caseStateWords,
}

/** Dimensions whose codes people know and look for, beside the names. */
const shownCodes = ['county', 'category', 'harm']
export const showsCode = (dimension: string): boolean => shownCodes.includes(dimension)

/** A code as people are shown it: a sum, and what is not told, has none that they would know. */
export const shownCode = (code: string): string => (Object.hasOwn(anyMemberWords, code) ? '' : code)

const wordsOf = (table: Table | undefined, code: string): Words | undefined =>
  table && Object.hasOwn(table, code) ? table[code] : undefined

/** A member of a dimension in words: its proper name if it has one, else the words of its code, else the code. */
export function memberLabel(
  dimension: string,
  { code, name }: Pick<Member, 'code' | 'name'>,
  language: Language = 'pl',
) {
  const words = wordsOf(membersOf[dimension], code) ?? wordsOf(anyMemberWords, code)
  return name ?? words?.[language] ?? periodLabel(code, language) ?? code
}

/** Every code of a dimension or list with its words. */
export const codesOf = (dimension: string): { code: string; name: string }[] =>
  Object.keys(membersOf[dimension] ?? {}).map((code) => ({ code, name: memberLabel(dimension, { code }) }))

/** `2026-03` → „marzec 2026”, `2026-Q1` → „I kwartał 2026”; `undefined` for what is neither. */
export function periodLabel(code: string, language: Language = 'pl'): string | undefined {
  const [, year, part = ''] = /^(\d{4})-(\d{2}|[QH]\d)$/.exec(code) ?? []
  const words = wordsOf(monthWords, part) ?? wordsOf(partOfYearWords, part)
  return words && `${words[language]} ${year}`
}

/** Name and meaning of a dimension; one without words is its code. */
export function dimensionLabel({ code }: Pick<Dimension, 'code'>, language: Language = 'pl') {
  const words = Object.hasOwn(dimensionWords, code) ? dimensionWords[code as DimensionCode] : undefined
  return { name: words?.name[language] ?? code, meaning: words?.meaning[language] ?? '' }
}

type Titled = { table: string; dimensions?: readonly Pick<Dimension, 'code' | 'members'>[] }

/** The title of a table, `T1` … `T17`, or of figures of which it says what is shown; the code where there is none. */
export function titleOf(of: string | Titled, language: Language = 'pl'): string {
  const { table, dimensions = [] }: Titled = typeof of === 'string' ? { table: of } : of
  const sums = Object.hasOwn(sumsOnlyWords, table) ? sumsOnlyWords[table] : undefined
  const summedUp = dimensions.find(
    ({ code, members }) => wordsOf(sums, code) && members.every((member) => member.code === 'total'),
  )
  return (wordsOf(sums, summedUp?.code ?? '') ?? wordsOf(tableWords, table))?.[language] ?? table
}

/** What a member of the dimension `measure` counts; a code that is no measure is a whole number of nothing named. */
export function measureOf(code: string): Measure | undefined {
  return Object.hasOwn(measures, code) ? measures[code as MeasureCode] : undefined
}

/** Decimals of the cells of a measure; none for what is no measure. */
export const decimalsOf = (code: string | undefined): number => (code && measureOf(code)?.decimals) || 0
