// The part of the ports that concerns the census of a home's months. Shapes only; rows hold codes, months and numbers.
import type { Census } from '../../domain/census.ts'
import type { HomeType } from '../../domain/home-type.ts'

/** Months `YYYY-MM`, both inclusive. */
export type CensusPage = { home: string; from: string; to: string }

/** One care type of a month, as it stands now. `residents`: at the end of the last day. `estimated`: 0 or 1. */
export type CensusRow = {
  id: string
  home: string
  month: string
  state: string
  version: number
  type: HomeType
  first: number
  admitted: number
  departed: number
  residents: number
  resident_days: number
  estimated: number
}

export type CensusReads = {
  /** By month and care type. */
  homeCensus: { in: CensusPage | { id: string }; out: CensusRow[] }
}

export type CensusWrites = { write: 'census'; census: Census }
