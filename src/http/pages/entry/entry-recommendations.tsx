// The recommendations of the authority on an entry of the home: what waits, first and with its term, and what was said about each.
import { recommendationPageWords as words } from '../../../words/pages-recommendations.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { isToCarryOut } from '../../../register/common/recommendations.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { Notice, Written } from '../parts.tsx'
import { RecommendationCard } from '../recommendation.tsx'
import type { Reader } from '../reader.ts'
import { Term } from '../waiting.tsx'

type Props = { reader: Reader; view: EntryView; todayOn: string }

/** Each that waits to be carried out, and the way to say that it is, for who may. */
export function OpenRecommendations({ reader, view, todayOn }: Props) {
  const { say } = reader
  return (
    <>
      {view.recommendations.filter(isToCarryOut).map(({ id, case: file, dueOn, said }) => (
        <Notice tone="wait" title={say(words.waits)}>
          <Written text={said[0]?.text ?? ''} />
          <p>
            <Term reader={reader} on={dueOn} todayOn={todayOn} />
          </p>
          {view.allowed.includes('carry-out') ? (
            <p>
              <a class="govuk-button" href={`/cases/${file}/carry-out?entry=${view.id}&recommendation=${id}`}>
                {say(entryActionWords['carry-out'])}
              </a>
            </p>
          ) : null}
        </Notice>
      ))}
    </>
  )
}

/** All of them, nothing at all where there is none. */
export function Recommendations({ reader, view, todayOn }: Props) {
  const { say } = reader
  if (view.recommendations.length === 0) return null
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations">{say(words.ofAuthority)}</h2>
      {view.recommendations.map((recommendation) => (
        <RecommendationCard reader={reader} recommendation={recommendation} todayOn={todayOn} />
      ))}
      <p class="quiet">{say(words.notDecision)}</p>
    </section>
  )
}
