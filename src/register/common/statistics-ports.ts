// The part of the ports that concerns statistics: counts by codes, from what crossed the door or from the home's own register.
// Shapes only.
import type { RecordFacts, RecordListCode } from '../../domain/statistics/record.ts'
import type {
  CaseTally,
  CountedHome,
  Counting,
  Duration,
  RecommendationTally,
  Tally,
  TransferTally,
} from '../../domain/statistics/facts.ts'
import type { CountedRecommendation } from '../../domain/statistics/difference.ts'
import type { Position } from '../../domain/transfer.ts'
import type { Viewer } from './list-ports.ts'

/** Months `YYYY-MM`, both inclusive, of the event or of its report. `upTo`: as an authority's ledger stood there; now without one.
 * `among`: of these snapshots alone, which were found to stand there. */
export type Months = { from: string; to: string; by: 'event' | 'report'; upTo?: Position; among?: readonly string[] }

/** What was handed over to one authority, or to every authority. */
export type HandedOverTo = { authority: string } | 'every-authority'

/** Each way of counting gives a list of its own. */
type Counted = Months & { countings: readonly Counting[] }

/** A list of records: of what was handed over and stands, but for what was destroyed; by date of event, home, then case. */
export type RecordsAsked = Omit<Months, 'upTo' | 'among'> & { list: RecordListCode; of: HandedOverTo }

export type RecommendationsAsked = Pick<Months, 'from' | 'to' | 'upTo'> & { of: HandedOverTo; on: string }

export type StatisticsReads = {
  /** From the newest snapshot of each handover that was not returned and not taken back. */
  tallies: { in: Counted & { of: HandedOverTo }; out: Tally[][] }
  /** From the home's register, as far as the viewer may reach it. */
  homeTallies: { in: Counted & { home: string; viewer: Viewer }; out: Tally[][] }
  durations: { in: Months & { of: HandedOverTo }; out: Duration[] }
  /** `current`: cases that are open now, whatever the period; otherwise all of events in the period. */
  caseTallies: { in: Months & { of: HandedOverTo; current: boolean; now: string }; out: CaseTally[] }
  /** Recommendations issued in the months, as they stand on the Warsaw date `on`. */
  recommendationTallies: { in: RecommendationsAsked; out: RecommendationTally[] }
  countedRecommendations: { in: RecommendationsAsked; out: CountedRecommendation[] }
  transferTallies: { in: Months & { of: HandedOverTo }; out: TransferTally[] }
  /** Homes supervised at some time of the period, and those that handed over events of it (`withEvents`, where they are known); by name in code units, then by id. */
  countedHomes: {
    in: Months & { of: HandedOverTo | { home: string }; withEvents?: readonly string[] }
    out: CountedHome[]
  }
  /** Of events on these days of the month, both inclusive: the newest snapshot of each handover that was not returned and not taken back,
   * counted here or `elsewhere`. */
  standingSnapshots: {
    in: Months & { of: HandedOverTo; days: readonly [number, number] }
    out: { id: string; home: string; elsewhere: 0 | 1 }[]
  }
  /** Homes of several types without events in the months whose newest event of the twelve months before says its type. */
  typeTelling: { in: Months & { of: HandedOverTo; withEvents?: readonly string[] }; out: string[] }
  /** When the first transfer that stands was prepared for the authority. */
  firstTransferAt: { in: HandedOverTo; out: string | null }
  /** When the home gave its first number, among the entries the viewer may reach. */
  firstEntryAt: { in: { home: string; viewer: Viewer }; out: string | null }
  /** Of a list now, or of what the event of a look names. */
  recordCount: { in: RecordsAsked | { look: string }; out: number }
  /** Records that the event of the look names, from the `start`th of them (0 the first): what it does not name is in no page. */
  recordPage: { in: RecordsAsked & { look: string; start: number; most: number }; out: RecordFacts[] }
  authorityNames: { in: HandedOverTo; out: { id: string; name: string }[] }
}
