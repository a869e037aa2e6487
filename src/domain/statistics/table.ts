// The tables T1–T18 as data (domain.md §9.2): what goes down and across, what is counted, and whose table it is.
// T13 is a list of records, T18 is the home's own (../authorisation-count.ts); T19 is not in the reference: what worked, for a home alone.
import { outcomes } from '../case.ts'
import type { Book } from '../entry.ts'
import type { OrganisationKind } from '../organisation.ts'
import { recommendationResults } from '../recommendation.ts'
import type { Counting, EventDimension } from './facts.ts'
import type { MeasureCode } from './measure.ts'

export const tableCodes = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T14',
  'T15',
  'T16',
  'T17',
  'T19',
] as const
export type TableCode = (typeof tableCodes)[number]

/** The steps whose days are counted: from the event to its report, from there to the register, to the authority, to its assessment. */
export const steps = ['event-report', 'report-register', 'register-handover', 'handover-assessment'] as const
export type Step = (typeof steps)[number]

/** Everything that can stand in a table; a count by home also gives its county and its type of care. */
export const dimensionCodes = [
  'home',
  'authority',
  'county',
  'care-type',
  'kind',
  'category',
  'harm',
  'place',
  'part-of-day',
  'month',
  'quarter',
  'cause',
  'preventive',
  'effect',
  'action',
  'body',
  'answer',
  'sex',
  'age-band',
  'step',
  'transfer',
  'outcome',
  'result',
  'age',
  'measure',
] as const
export type DimensionCode = (typeof dimensionCodes)[number]

/**
 * @property events the ways in which events are counted for it; several where an entry may have several codes, so that a sum
 *   counts it once. None where something else is counted.
 * @property share along which dimension a share is taken, and of which members together: of what is known
 * @property book only entries of this book; both books otherwise, never added together
 * @property census whether it needs the resident-days
 * @property months how many months it always shows, the period's last one being the last; otherwise the period's own
 * @property current whether it shows today's state whatever the period
 */
export type Table = {
  rows: readonly DimensionCode[]
  columns: readonly DimensionCode[]
  measures: readonly MeasureCode[]
  whose: readonly OrganisationKind[]
  events?: readonly (readonly EventDimension[])[]
  other?: 'durations' | 'transfers' | 'cases' | 'recommendations'
  share?: { of: DimensionCode; among: readonly string[] }
  book?: Book
  census?: true
  months?: number
  current?: true
}

const everybody = ['home', 'authority', 'voivode'] as const
const offices = ['authority', 'voivode'] as const
const rates = ['entries', 'hurt', 'rate', 'rate-low', 'rate-high'] as const

export const tables: Readonly<Record<TableCode, Table>> = {
  T1: {
    rows: ['home'],
    columns: ['kind', 'measure'],
    measures: ['entries', 'hurt'],
    whose: everybody,
    events: [['home', 'kind']],
  },
  T2: {
    rows: ['category'],
    columns: ['harm', 'measure'],
    measures: ['entries'],
    whose: everybody,
    events: [['category', 'harm']],
  },
  T3: {
    rows: ['county'],
    columns: ['kind', 'measure'],
    measures: rates,
    whose: offices,
    events: [['home', 'kind']],
    census: true,
  },
  T4: {
    rows: ['care-type'],
    columns: ['kind', 'measure'],
    measures: rates,
    whose: everybody,
    events: [['home', 'kind', 'care-type']],
    census: true,
  },
  T5: {
    rows: ['place'],
    columns: ['part-of-day', 'measure'],
    measures: ['entries'],
    whose: everybody,
    events: [['place', 'part-of-day']],
    book: 'U',
  },
  T6: {
    rows: ['age-band'],
    columns: ['sex', 'harm', 'measure'],
    measures: ['hurt'],
    whose: everybody,
    events: [['age-band', 'sex', 'harm']],
    book: 'U',
  },
  T7: {
    rows: ['home'],
    columns: ['step', 'measure'],
    measures: ['entries', 'timely', 'median', 'p90'],
    whose: offices,
    other: 'durations',
  },
  T8: {
    rows: ['home'],
    columns: ['quarter', 'transfer', 'measure'],
    measures: ['transfers'],
    whose: offices,
    other: 'transfers',
  },
  T9: {
    rows: ['authority'],
    columns: ['outcome', 'measure'],
    measures: ['cases', 'share'],
    share: { of: 'outcome', among: outcomes },
    whose: offices,
    other: 'cases',
  },
  T10: {
    rows: ['cause'],
    columns: ['preventive', 'measure'],
    measures: ['entries'],
    whose: everybody,
    events: [['cause', 'preventive'], ['cause'], ['preventive'], []],
    book: 'U',
  },
  T11: {
    rows: ['home'],
    columns: ['result', 'measure'],
    measures: ['recommendations', 'share'],
    share: { of: 'result', among: recommendationResults },
    whose: offices,
    other: 'recommendations',
  },
  T12: {
    rows: ['body'],
    columns: ['answer', 'measure'],
    measures: ['entries', 'share'],
    share: { of: 'answer', among: ['yes', 'no'] },
    whose: everybody,
    events: [['body', 'answer']],
    book: 'U',
  },
  T14: {
    rows: ['category'],
    columns: ['county', 'measure'],
    measures: ['entries'],
    whose: everybody,
    events: [['home', 'category']],
    book: 'N',
  },
  T15: {
    rows: ['month'],
    columns: ['measure'],
    measures: ['entries', 'rate', 'centre', 'limit-low', 'limit-high'],
    whose: everybody,
    events: [['home', 'month']],
    book: 'U',
    census: true,
    months: 24,
  },
  T16: {
    rows: ['authority'],
    columns: ['age', 'measure'],
    measures: ['cases'],
    whose: offices,
    other: 'cases',
    current: true,
  },
  T17: {
    rows: ['home', 'month'],
    columns: ['measure'],
    measures: ['residents', 'resident-days', 'estimated-days', 'occupancy'],
    whose: everybody,
    census: true,
  },
  T19: {
    rows: ['preventive'],
    columns: ['effect', 'measure'],
    measures: ['measures'],
    whose: ['home'],
    events: [['preventive', 'effect']],
  },
}

export const isTableCode = (code: string): code is TableCode => (tableCodes as readonly string[]).includes(code)

/** The ways in which events are counted for a table. */
export const countingsOf = ({ events = [], book }: Pick<Table, 'events' | 'book'>): Counting[] =>
  events.map((by) => (book ? { by, book } : { by }))

/** The tables of a kind of organisation, in their order. */
export const tablesOf = (kind: OrganisationKind): TableCode[] =>
  tableCodes.filter((code) => tables[code].whose.includes(kind))
