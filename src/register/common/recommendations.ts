// The recommendations of a case as either side reads them: how each stands, and what was said about it, in order.
// Never decides who may look; callers have recorded the look in the same batch that gave the rows.
import { resultOf, type Recommendation, type RecommendationResult } from '../../domain/recommendation.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { Ports } from '../ports.ts'
import type { RecommendationRows, RecommendationStep } from './recommendation-ports.ts'
import { openAt } from './writings.ts'

/** `at`: instant in UTC. `text`: null where nothing was written, or its case's content was destroyed. */
export type RecommendationSaid = {
  kind: RecommendationStep['kind']
  at: string
  text: string | null
  dueOn: string | null
  doneOn: string | null
}

/** `result`: how it stands today. */
export type RecommendationView = Recommendation & {
  case: string
  result: RecommendationResult
  said: RecommendationSaid[]
}

/** Whether the home may still say that it is carried out; nothing is left to say once its words went with its case. */
export const isToCarryOut = ({ state, said: [issued] }: RecommendationView): boolean =>
  state === 'open' && typeof issued?.text === 'string'

/** All that crosses the door with a step, as the pair of its events names it. */
export const crossingHash = ({ recommendation, kind, sha256: hash, due_on, done_on }: RecommendationStep): string =>
  sha256(canonicalise({ recommendation, kind, hash, dueOn: due_on, doneOn: done_on }))

/** In the order they were issued. @throws VaultRefusal as `openWritings` */
export function openRecommendations(
  ports: Ports,
  { standing, steps }: RecommendationRows,
  now: string,
): Promise<RecommendationView[]> {
  return Promise.all(
    standing.map(async ({ id, handover, owner, state, issued_on, due_on, done_on }) => {
      const one = { id, owner, state, issuedOn: issued_on, dueOn: due_on, doneOn: done_on }
      const own = steps.filter(({ recommendation }) => recommendation === id)
      const said = await Promise.all(own.map((step) => saidIn(ports, step)))
      return { ...one, case: handover, result: resultOf(one, warsawDate(now)), said }
    }),
  )
}

async function saidIn(ports: Ports, step: RecommendationRows['steps'][number]): Promise<RecommendationSaid> {
  const { kind, at, handover: subject, version, sealed: id, sha256, sealedRow } = step
  const rows = sealedRow ? [sealedRow] : []
  const place = id !== null && sha256 !== null && { id, subject, field: kind, version, sha256 }
  const text = place ? ((await openAt(ports, place, rows)) as { text: string }).text : null
  return { kind, at, text, dueOn: step.due_on, doneOn: step.done_on }
}
