// Recommendations of an authority as rows both sides of the door may read. Names no home_* and no case_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { Case } from '../../domain/case.ts'
import type { RecommendationRows } from '../../register/common/recommendation-ports.ts'
import type { Rows } from '../batches.ts'
import type { ReadPart, WritePart } from '../part.ts'
import { doorRecommendation, doorRecommendationStep, sealedOf } from '../schema.ts'
import { build, insertRow, type Query } from '../statement.ts'

/** As the case's newest event tells them. */
export const recommendationRows = ({ id: handover, home, authority, recommendations = [] }: Case): Query[] =>
  recommendations.map(({ id, owner, issuedOn: issued_on, dueOn: due_on, state, doneOn: done_on }) =>
    insertRow(doorRecommendation, { id, handover, home, authority, owner, issued_on, due_on, state, done_on }, [
      'state',
      'due_on',
      'done_on',
    ]),
  )

export const writeRecommendationStep: WritePart<'recommendation-step'> = ({ step }) => [
  build.insert(doorRecommendationStep).values(step),
]

/** The words are gone with the case's content; what was recommended when, and how it ended, stays. */
export const forgetRecommendations = (handover: string): SQL =>
  sql`UPDATE door_recommendation_step SET sealed = NULL, sha256 = NULL WHERE handover = ${handover} AND sealed IS NOT NULL`

/** The two queries of what stands under these handovers. */
export const recommendationsUnder = (handovers: SQL): SQL[] => [
  sql`SELECT r.id, r.handover, r.owner, r.state, r.issued_on, r.due_on, r.done_on FROM door_recommendation r
    WHERE r.handover IN (${handovers}) ORDER BY r.issued_on, r.id`,
  sql`SELECT p.id, p.recommendation, p.handover, p.version, p.kind, p.sealed, p.sha256, p.due_on, p.done_on, p.at,
      d.subject AS sealed_subject, d.field AS sealed_field, d.version AS sealed_version, d.jwe AS sealed_jwe
    FROM door_recommendation_step p LEFT JOIN ${sealedOf.door} d ON d.id = p.sealed
    WHERE p.handover IN (${handovers}) ORDER BY p.handover, p.version`,
]

export const recommendationsIn = ([standing, steps]: Rows[]): RecommendationRows =>
  ({
    standing,
    steps: (steps ?? []).map(({ sealed_subject, sealed_field, sealed_version, sealed_jwe, ...step }) => ({
      ...step,
      sealedRow:
        sealed_jwe === null
          ? null
          : {
              id: step['sealed'],
              subject: sealed_subject,
              field: sealed_field,
              version: sealed_version,
              jwe: sealed_jwe,
            },
    })),
  }) as unknown as RecommendationRows

export const readCaseRecommendations: ReadPart<'caseRecommendations'> = {
  queries: (handover) => recommendationsUnder(sql`${handover}`),
  answer: recommendationsIn,
}
