// What statistics count (domain.md §9.1): every measure with its unit, its decimals and what it means. Computes nothing.

/** `additive`: the figure of a sum is the sum of its parts, so it has margins; a rate, a share or a median has none. */
export type Measure = { unit: Unit; decimals: 0 | 1 | 2; additive: boolean }
export const units = [
  'entries',
  'people',
  'days',
  'per-1000-days',
  'percent',
  'cases',
  'transfers',
  'recommendations',
  'places',
  'measures',
] as const
export type Unit = (typeof units)[number]

export const measures = {
  /** Entries of the register that stand, each once by its newest version. */
  entries: { unit: 'entries', decimals: 0, additive: true },
  /** Residents hurt in them; not the number of entries. */
  hurt: { unit: 'people', decimals: 0, additive: true },
  /** Days of residents in the home (osobodni), from the census. */
  'resident-days': { unit: 'days', decimals: 0, additive: true },
  /** Those of them that were not counted but estimated: residents × days. */
  'estimated-days': { unit: 'days', decimals: 0, additive: true },
  /** Residents on the last day of the period, from the census. */
  residents: { unit: 'people', decimals: 0, additive: true },
  places: { unit: 'places', decimals: 0, additive: true },
  /** Resident-days as a share of places × days. */
  occupancy: { unit: 'percent', decimals: 1, additive: false },
  /** Entries per 1,000 resident-days, with the ends of its Poisson 95 % interval. */
  rate: { unit: 'per-1000-days', decimals: 2, additive: false },
  'rate-low': { unit: 'per-1000-days', decimals: 2, additive: false },
  'rate-high': { unit: 'per-1000-days', decimals: 2, additive: false },
  /** The centre of a series of rates and the limits of chance around it (u-chart, three sigma). */
  centre: { unit: 'per-1000-days', decimals: 2, additive: false },
  'limit-low': { unit: 'per-1000-days', decimals: 2, additive: false },
  'limit-high': { unit: 'per-1000-days', decimals: 2, additive: false },
  /** Calendar days, the middle and the ninth tenth of the entries (nearest rank). */
  median: { unit: 'days', decimals: 0, additive: false },
  p90: { unit: 'days', decimals: 0, additive: false },
  /** Of the entries those in which the step took no longer than its term (term.ts). */
  timely: { unit: 'percent', decimals: 1, additive: false },
  /** Of what is known along one dimension the part that stands here (`Table.share`). */
  share: { unit: 'percent', decimals: 1, additive: false },
  cases: { unit: 'cases', decimals: 0, additive: true },
  /** Recommendations of an authority, by the month in which they were issued. */
  recommendations: { unit: 'recommendations', decimals: 0, additive: true },
  /** Transfers that were sent and not returned. */
  transfers: { unit: 'transfers', decimals: 0, additive: true },
  /** Preventive measures of the entries; an entry may have several. */
  measures: { unit: 'measures', decimals: 0, additive: true },
} as const satisfies Record<string, Measure>

export type MeasureCode = keyof typeof measures
export const measureCodes = Object.keys(measures) as MeasureCode[]
