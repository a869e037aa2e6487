// Recommendations as figures and as what lists are narrowed to: by when they were issued and how they stood. Names no home_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { HandedOverTo, RecommendationsAsked } from '../../register/common/statistics-ports.ts'
import type { CasePage } from '../../register/ports.ts'
import { within } from '../common/as-of.ts'
import { rows } from '../part.ts'
import { toldTo } from './told-to.ts'

type Recommended = NonNullable<CasePage['recommended']>
type Issued = { of: HandedOverTo; from: string; to: string }

/** Recommendation `r` was issued in the months. */
export const issuedIn = ({ of, from, to }: Issued): SQL =>
  sql`${toldTo(of, sql`r.authority`)} AND r.issued_on BETWEEN ${`${from}-01`} AND ${`${to}-31`}`

/** As `resultOf` of domain/recommendation.ts says it, of these columns. */
const resultOf = (state: SQL, dueOn: SQL, doneOn: SQL, on: string): SQL => sql`CASE ${state}
  WHEN 'accepted' THEN CASE WHEN ${doneOn} > ${dueOn} THEN 'carried-out-late' ELSE 'carried-out' END
  WHEN 'open' THEN CASE WHEN ${dueOn} < ${on} THEN 'overdue' ELSE 'open' END ELSE ${state} END`

/** How recommendation `r` stands now. */
export const resultNow = (on: string): SQL => resultOf(sql`r.state`, sql`r.due_on`, sql`r.done_on`, on)

/** Each as it stood at the position of its authority's ledger: the newest event of its case that speaks of them tells all. */
const standing = ({ upTo, on, ...issued }: RecommendationsAsked): SQL =>
  upTo
    ? sql`SELECT r.id AS id, r.home AS home, r.handover AS handover,
        ${resultOf(sql`j.value ->> 'state'`, sql`j.value ->> 'dueOn'`, sql`j.value ->> 'doneOn'`, on)} AS result
      FROM door_recommendation r JOIN json_each((SELECT e.detail -> '$.recommendations' FROM event e
        WHERE e.subject = r.handover AND e.version IS NOT NULL AND json_type(e.detail, '$.recommendations') IS NOT NULL
          AND ${within(upTo)} ORDER BY e.version DESC LIMIT 1)) j ON j.value ->> 'id' = r.id
      WHERE ${issuedIn(issued)}`
    : sql`SELECT r.id AS id, r.home AS home, r.handover AS handover, ${resultNow(on)} AS result
      FROM door_recommendation r WHERE ${issuedIn(issued)}`

export const readRecommendationTallies = rows<'recommendationTallies'>(
  (asked) => sql`SELECT home, result, count(*) AS recommendations FROM (${standing(asked)}) GROUP BY home, result
    ORDER BY home, result`,
)

export const readCountedRecommendations = rows<'countedRecommendations'>(
  (asked) => sql`SELECT s.id AS recommendation, s.home AS home, c.number AS number, s.result AS result
    FROM (${standing(asked)}) s JOIN case_file c ON c.id = s.handover ORDER BY s.id`,
)

/** The handovers of cases with a recommendation that a figure counts. */
export const recommendedHandovers = (authority: string, { from, to, result, on }: Recommended): SQL =>
  sql`SELECT r.handover FROM door_recommendation r WHERE ${issuedIn({ of: { authority }, from, to })}
    ${result ? sql`AND ${resultNow(on)} = ${result}` : sql``}`
