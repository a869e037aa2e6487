// The part of the ports that concerns the census of a home's months. Shapes only; rows hold codes, months and numbers.
import type { Census, CensusKeeper } from '../../domain/census.ts'
import type { HandedCensus } from '../../domain/census-line.ts'
import type { HomeType } from '../../domain/home-type.ts'
import type { HandedOverTo, Months } from './statistics-ports.ts'

/** Months `YYYY-MM`, both inclusive, as the keeper recorded them. */
export type CensusPage = CensusKeeper & { from: string; to: string }

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

/** What an authority knows of a month. `told`: a transfer carried it, or the authority typed it in of a home outside. */
export type HandedCensusRow = Pick<
  CensusRow,
  'home' | 'month' | 'type' | 'residents' | 'resident_days' | 'estimated' | 'version'
> & { told: 'home' | 'authority' }

export type CensusReads = {
  /** By month and care type. */
  keptCensus: { in: CensusPage; out: CensusRow[] }
  /** What no transfer that stands has carried in this version, by month and care type. */
  dueCensus: { in: { home: string }; out: CensusRow[] }
  /** The newest that was handed over, else what was typed in, by home, month and care type. */
  handedCensus: { in: Omit<Months, 'by'> & { of: HandedOverTo }; out: HandedCensusRow[] }
}

export type CensusWrites =
  | { write: 'census'; census: Census }
  | { write: 'handed-census'; transfer: string; home: string; authority: string; lines: readonly HandedCensus[] }
