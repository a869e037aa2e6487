// The columns a list of anonymised records may have (table T13, and what an authority was handed over): what kind of value stands
// in each, and which of them the two lists have. Codes and what the allow-list of the door lets out (snapshot.ts); no reporter,
// no label, no hour, no room.
import { catalogue20261 } from '../catalogue-2026-1.ts'
import type { Coded } from './coded.ts'

/** `code`: one code of a list; `codes`: several, in the order they were given; `date`: Warsaw calendar date. */
export type RecordColumn = { type: 'text' | 'number' | 'date' } | { type: 'code' | 'codes'; of: string }

/** `of`: the dimension or list whose codes they are. */
export const recordColumns = {
  home: { type: 'text' },
  county: { type: 'code', of: 'county' },
  number: { type: 'text' },
  version: { type: 'number' },
  book: { type: 'code', of: 'book' },
  kind: { type: 'code', of: 'kind' },
  category: { type: 'code', of: 'category' },
  'event-on': { type: 'date' },
  'part-of-day': { type: 'code', of: 'part-of-day' },
  place: { type: 'code', of: 'place' },
  'event-type': { type: 'code', of: 'care-type' },
  'reported-on': { type: 'date' },
  'registered-on': { type: 'date' },
  'handed-over-on': { type: 'date' },
  threat: { type: 'code', of: 'answer' },
  hurt: { type: 'number' },
  harm: { type: 'code', of: 'harm' },
  priority: { type: 'code', of: 'priority' },
  sex: { type: 'codes', of: 'sex' },
  'age-band': { type: 'codes', of: 'age-band' },
  action: { type: 'codes', of: 'action' },
  body: { type: 'codes', of: 'body' },
  description: { type: 'text' },
  'follow-up': { type: 'code', of: 'follow-up' },
  cause: { type: 'codes', of: 'cause' },
  'causes-text': { type: 'text' },
  limiting: { type: 'text' },
  preventive: { type: 'codes', of: 'preventive' },
  state: { type: 'code', of: 'state' },
  outcome: { type: 'code', of: 'outcome' },
} as const satisfies Record<string, RecordColumn>

export type RecordColumnCode = keyof typeof recordColumns
export const recordColumnCodes = Object.keys(recordColumns) as RecordColumnCode[]

/** In the order of the columns; `null`: not told (the coded supplement needs a basis), which is no zero and no empty list. */
export type RecordValue = string | number | null | readonly string[]
export type RecordRow = readonly RecordValue[]

/** What kind of event it was, when and where, by codes. */
const happened = ['book', 'kind', 'category', 'event-on', 'part-of-day', 'place', 'event-type'] as const

/**
 * The lists that may be downloaded, with their columns: T13 of severe harm and deaths (domain.md §9.3), and all that was handed
 * over. Codes, numbers and dates alone: a text is read in its case, one by one, where each opening is a look at that case.
 */
export const recordLists = {
  T13: [
    ...(['home', 'county', 'number'] as const),
    ...happened,
    ...(['hurt', 'harm', 'sex', 'age-band', 'cause', 'preventive', 'state', 'outcome'] as const),
  ],
  'handed-over': [
    ...(['home', 'county', 'number', 'version'] as const),
    ...happened,
    ...(['reported-on', 'registered-on', 'handed-over-on', 'hurt', 'harm', 'priority', 'sex', 'age-band'] as const),
    ...(['action', 'body', 'cause', 'preventive', 'state', 'outcome'] as const),
  ],
} as const satisfies Record<string, readonly RecordColumnCode[]>

export type RecordListCode = keyof typeof recordLists
export const recordListCodes = Object.keys(recordLists) as [RecordListCode, ...RecordListCode[]]

/** Codes of events that are deaths by themselves: T13 has them also where no basis lets the harm be told. */
export const deathCategories: readonly string[] = catalogue20261.categories
  .filter(({ harm }) => harm === 4)
  .map(({ code }) => code)

/** One record as it was handed over and as its case stands; `home` by name, dates of Warsaw, `null` for what was not told. */
export type RecordFacts = {
  home: string
  county: string | null
  number: string
  version: number
  book: string
  kind: string
  category: string
  eventOn: string
  partOfDay: string | null
  place: string | null
  reportedOn: string | null
  registeredOn: string | null
  handedOverOn: string | null
  hurt: number
  harm: number | null
  priority: string | null
  state: string | null
  outcome: string | null
  coded: Coded | null
}

/** A record in the columns of a list. A body stands in it when the home said that it was notified. */
export function recordRow(list: RecordListCode, facts: RecordFacts): RecordRow {
  const { coded, eventOn, partOfDay, reportedOn, registeredOn, handedOverOn, harm, ...plain } = facts
  const values: Partial<Record<RecordColumnCode, RecordValue>> = {
    ...plain,
    'event-on': eventOn,
    'part-of-day': partOfDay,
    'reported-on': reportedOn,
    'registered-on': registeredOn,
    'handed-over-on': handedOverOn,
    harm: harm === null ? null : String(harm),
    sex: coded?.residents?.map(([sex]) => sex) ?? null,
    'age-band': coded?.residents?.map(([, ageBand]) => ageBand) ?? null,
    action: coded?.actions ?? null,
    body: coded?.bodies?.filter(([, answer]) => answer === 'yes').map(([body]) => body) ?? null,
    cause: coded?.causes ?? null,
    'event-type': coded?.type ?? null,
    preventive: coded?.preventive ?? null,
  }
  return recordLists[list].map((column) => values[column] ?? null)
}
