// The part of the ports that concerns recommendations of an authority: how they stand, and what crossed the door about them. Shapes only.
import type { Recommendation } from '../../domain/recommendation.ts'
import type { RecommendationAction } from '../../domain/recommendation-decide.ts'
import type { SealedRow } from '../ports.ts'

/** `handover`: of the case it was issued in. Dates of Warsaw. */
export type RecommendationRow = {
  id: string
  handover: string
  owner: Recommendation['owner']
  state: Recommendation['state']
  issued_on: string
  due_on: string
  done_on: string | null
}

/** One thing said about one recommendation, by the authority or (`carry-out`) by the home. `at`: instant in UTC. */
export type RecommendationStep = {
  id: string
  recommendation: string
  handover: string
  version: number
  kind: RecommendationAction | 'carry-out'
  sealed: string | null
  sha256: string | null
  due_on: string | null
  done_on: string | null
  at: string
}

/** With the sealed words of each step. */
export type RecommendationRows = {
  standing: RecommendationRow[]
  steps: (RecommendationStep & { sealedRow: SealedRow | null })[]
}

export type RecommendationReads = {
  /** Of one case, by its handover. */
  caseRecommendations: { in: string; out: RecommendationRows }
  /** Of every case of an entry. */
  entryRecommendations: { in: string; out: RecommendationRows }
}

export type RecommendationWrites = { write: 'recommendation-step'; step: RecommendationStep }
