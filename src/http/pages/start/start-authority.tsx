// What waits in an authority: cases by what has to be done with them, transfers to acknowledge, homes that are silent.
import { warsawDate } from '../../../domain/zone.ts'
import type { AuthorityWaits } from '../../../register/authority/waiting.ts'
import { recommendationResultWords } from '../../../words/codes-recommendation.ts'
import { concernWords } from '../../../words/pages-concern.ts'
import { startWords as words } from '../../../words/pages-start.ts'
import { Notice } from '../parts.tsx'
import { dayOf, momentOf, type Reader } from '../reader.ts'
import { categoryIn, Since, Term, Waiting } from '../waiting.tsx'

type Props = { reader: Reader; waits: AuthorityWaits; todayOn: string }

export function AuthorityWaiting({ reader, waits, todayOn }: Props) {
  const { say } = reader
  const { counts, toTake, inReview, toSign, awaitingHome, recommendations, toAcknowledge, silentHomes } = waits
  const { needingSomebody, authority } = waits
  const of = (state: string) => `/cases?state=${state}&organisation=${authority}`
  const lines = (rows: readonly CaseLine[]) => rows.map((row) => <Line reader={reader} row={row} todayOn={todayOn} />)
  const reviewing = [toTake, inReview, toSign, awaitingHome, recommendations]
  const nothing = [needingSomebody, ...reviewing, toAcknowledge, silentHomes].every((list) => list.length === 0)
  return (
    <>
      {needingSomebody.length > 0 ? (
        <Notice tone="alert" title={say(concernWords.needed)}>
          <ul class="plain">
            {needingSomebody.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
          <p>{say(concernWords.neededText)}</p>
        </Notice>
      ) : null}
      {nothing ? <Notice tone="good" title={say(words.nothing)} /> : null}
      <div class="waiting">
        <div>
          <Waiting
            reader={reader}
            title={say(words.toSign)}
            count={counts.to_sign}
            href={of('to_sign')}
            rows={lines(toSign)}
          />
          <Waiting
            reader={reader}
            title={say(words.toTake)}
            count={counts.received + counts.reopened}
            href={of('to-take')}
            rows={lines(toTake)}
          />
        </div>
        <div>
          <Waiting
            reader={reader}
            title={say(words.inReview)}
            count={counts.in_review}
            href={of('in_review')}
            rows={lines(inReview)}
          />
          <Waiting
            reader={reader}
            title={say(words.awaitingHome)}
            count={counts.awaiting_home}
            href={of('awaiting_home')}
            rows={lines(awaitingHome)}
          />
          <Waiting
            reader={reader}
            title={say(words.toSettle)}
            count={recommendations[0]?.all ?? 0}
            rows={recommendations.map(({ id, number, homeName, dueOn, result }) => (
              <>
                <a href={`/cases/${id}`}>{number}</a>
                <span>
                  {say(recommendationResultWords[result])}
                  <span class="quiet">{homeName}</span>
                </span>
                {result === 'told' ? (
                  <span class="quiet">{`${say(words.due)}: ${dayOf(dueOn)}`}</span>
                ) : (
                  <Term reader={reader} on={dueOn} todayOn={todayOn} />
                )}
              </>
            ))}
          />
          <Waiting
            reader={reader}
            title={say(words.toAcknowledge)}
            count={toAcknowledge[0]?.all ?? 0}
            rows={toAcknowledge.map(({ id, sentAt, homeName }) => (
              <>
                <a href={`/transfers/${id}`}>{homeName}</a>
                <span class="quiet">{momentOf(sentAt)}</span>
              </>
            ))}
          />
          <Waiting
            reader={reader}
            title={say(words.silent)}
            count={silentHomes.length}
            rows={silentHomes.map(({ name }) => name)}
          />
        </div>
      </div>
    </>
  )
}

type CaseLine = AuthorityWaits['toTake'][number]

const Line = ({ reader, row, todayOn }: { reader: Reader; row: CaseLine; todayOn: string }) => (
  <>
    <a href={`/cases/${row.id}`}>{row.number}</a>
    <span>
      {categoryIn(reader, row.category)}
      <span class="quiet">{row.homeName}</span>
    </span>
    {row.dueOn ? (
      <Term reader={reader} on={row.dueOn} todayOn={todayOn} />
    ) : (
      <Since reader={reader} on={warsawDate(row.received_at)} todayOn={todayOn} />
    )}
  </>
)
