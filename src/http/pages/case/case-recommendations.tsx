// The recommendations of a case, each with what may be done with it now.
import { isUnsettled } from '../../../domain/recommendation.ts'
import { namedBy, recommendationActions } from '../../../domain/recommendation-decide.ts'
import { recommendationPageWords as words } from '../../../words/pages-recommendations.ts'
import { caseActionWords } from '../../../words/terms.ts'
import type { CaseView } from './case-content.tsx'
import { RecommendationCard } from '../recommendation.tsx'
import type { Reader } from '../reader.ts'

type Props = { reader: Reader; view: CaseView; todayOn: string }

/** Nothing at all before anything was recommended. */
export function CaseRecommendations({ reader, view, todayOn }: Props) {
  const { say } = reader
  if (view.recommendations.length === 0) return null
  const may = (id: string) =>
    recommendationActions.filter(
      (action) => view.allowed.includes(action) && namedBy(action, view).some((one) => one.id === id),
    )
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations">{say(words.title)}</h2>
      {view.recommendations.some(isUnsettled) ? <p>{say(words.leftOpen)}</p> : null}
      {view.recommendations.map((recommendation) => (
        <RecommendationCard reader={reader} recommendation={recommendation} todayOn={todayOn}>
          {may(recommendation.id).length === 0 ? null : (
            <p class="pages no-print">
              {may(recommendation.id).map((action) => (
                <a href={`/cases/${view.id}/${action}?recommendation=${recommendation.id}`}>
                  {say(caseActionWords[action])}
                </a>
              ))}
            </p>
          )}
        </RecommendationCard>
      ))}
      <p class="quiet">{say(words.notDecision)}</p>
    </section>
  )
}
