// One recommendation as either side of the door reads it: who answers for it, by when, how it stands and what was said about it.
import type { Child } from 'hono/jsx'
import { warsawDate } from '../../domain/zone.ts'
import type { RecommendationView } from '../../register/common/recommendations.ts'
import {
  recommendationOwnerWords,
  recommendationResultWords,
  recommendationSaidWords,
} from '../../words/codes-recommendation.ts'
import { recommendationPageWords as words } from '../../words/pages-recommendations.ts'
import { startWords } from '../../words/pages-start.ts'
import { Facts, Tag, Written } from './parts.tsx'
import { dayOf, type Reader } from './reader.ts'
import { tones } from './tones.ts'
import { Term } from './waiting.tsx'

type Props = { reader: Reader; recommendation: RecommendationView; todayOn: string }

/** `children`: what the reader may do with it. */
export function RecommendationCard({ reader, recommendation, todayOn, children }: Props & { children?: Child }) {
  const { say } = reader
  const { result, owner, said, dueOn, state, doneOn } = recommendation
  const [issued, ...since] = said
  const running = state === 'open'
  return (
    <div class="card">
      <p>
        <Tag tone={tones.recommendation[result]}>{say(recommendationResultWords[result])}</Tag>
      </p>
      <Written text={issued?.text ?? ''} />
      <Facts
        facts={[
          [say(words.owner), say(recommendationOwnerWords[owner])],
          [say(words.dueOn), running ? <Term reader={reader} on={dueOn} todayOn={todayOn} /> : dayOf(dueOn)],
          [say(words.doneOn), doneOn === null ? null : dayOf(doneOn)],
        ]}
      />
      {since.map(({ kind, at, text, dueOn: term, doneOn: on }) => (
        <>
          <p class="quiet">
            {say(recommendationSaidWords[kind])}, {dayOf(warsawDate(at))}
            {on === null ? null : ` – ${say(words.doneOn)}: ${dayOf(on)}`}
            {term === null ? null : ` – ${say(startWords.due)}: ${dayOf(term)}`}
          </p>
          {text ? <Written text={text} /> : null}
        </>
      ))}
      {children}
    </div>
  )
}
