// What the home has done about an entry so far: follow-up, whom it notified, the description that leaves, the feedback given.
import type { BodyCode } from '../../../domain/body.ts'
import type { FeedbackWay } from '../../../domain/entry.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { bodyAnswerWords, bodyWords, causeWords, feedbackWayWords } from '../../../words/codes-entry.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { Measures } from './entry-measures.tsx'
import type { PartProps } from './entry-reported.tsx'
import { Facts, Tag, Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

export function FollowUp({ reader, view }: PartProps) {
  const { say } = reader
  const { texts, causes = [], measures, riskKnown, followedUp } = view
  const written = (text: string | undefined) => (text ? <Written text={text} /> : null)
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">{say(snapshotWords.followUp)}</h2>
      {followedUp ? (
        <Facts
          facts={[
            [
              say(snapshotWords.causes),
              <>
                {causes.map((one) => say(causeWords[one])).join('; ')}
                {written(texts.causesText)}
              </>,
            ],
            [say(snapshotWords.limiting), written(texts.limiting)],
            [
              say(snapshotWords.preventive),
              <>
                {written(texts.preventive)}
                <Measures reader={reader} measures={measures} texts={texts} overdueMeasures={view.overdueMeasures} />
              </>,
            ],
            [
              say(words.riskKnown),
              typeof riskKnown === 'boolean' ? say(bodyAnswerWords[riskKnown ? 'yes' : 'no']) : null,
            ],
          ]}
        />
      ) : (
        <p class="quiet">{say(words.noFollowUp)}</p>
      )}
    </section>
  )
}

/** Mandatory ones first, then those to consider, then whoever else was told. */
export function bodiesInOrder({ notify, bodies = [] }: Pick<EntryView, 'notify' | 'bodies'>): BodyCode[] {
  return [...new Set([...notify.mandatory, ...notify.advised, ...bodies.map(({ body }) => body)])]
}

export function Bodies({ reader, view }: PartProps) {
  const { say } = reader
  const codes = bodiesInOrder(view)
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{say(snapshotWords.bodies)}</h2>
      {codes.length === 0 ? (
        <p class="quiet">{say(words.nobodyToNotify)}</p>
      ) : (
        <ul class="plain">
          {codes.map((body) => (
            <li class="task">
              <div>
                {say(bodyWords[body])} <Duty reader={reader} view={view} body={body} />
                <div>
                  <BodyAnswer reader={reader} view={view} body={body} />
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function Duty({ reader: { say }, view: { notify }, body }: PartProps & { body: BodyCode }) {
  if (notify.mandatory.includes(body)) return <Tag tone="calm">{say(words.mandatory)}</Tag>
  return notify.advised.includes(body) ? <Tag>{say(words.advised)}</Tag> : null
}

/** Filled in or obtained, where others are told. */
const forms: readonly BodyCode[] = ['nk-a', 'art-18-assessment']
const toldWords = { ...bodyAnswerWords, yes: words.told, no: words.notTold }

function BodyAnswer({ reader: { say }, view, body }: { reader: Reader; view: EntryView; body: BodyCode }) {
  const given = view.bodies?.find((one) => one.body === body)
  if (!given) {
    const tone = view.notify.mandatory.includes(body) ? 'wait' : 'still'
    return <Tag tone={tone}>{say(words.noAnswer)}</Tag>
  }
  const reason = given.reasoned ? view.texts.bodyDetails?.[body] : undefined
  const on = given.on === null ? undefined : dayOf(given.on)
  const answers = forms.includes(body) ? bodyAnswerWords : toldWords
  const told = [say(answers[given.answer]), on].filter(Boolean).join(' ')
  return <span>{reason ? `${told} – ${reason}` : told}</span>
}

export function OutgoingDescription({ reader: { say }, view: { texts, described } }: PartProps) {
  if (!texts.outgoingDescription) return null
  return (
    <section aria-labelledby="outgoing">
      <h2 id="outgoing">
        {say(words.outgoingText)}{' '}
        <Tag tone={described ? 'good' : 'wait'}>{say(described ? words.described : words.undescribed)}</Tag>
      </h2>
      <Written text={texts.outgoingDescription} />
    </section>
  )
}

/** „Przekazano ustnie”; where it could not be given, why. */
const wayOf = ({ say }: Reader, way: FeedbackWay): string =>
  way === 'in-system' || way === 'orally'
    ? `${say(words.given)} ${say(feedbackWayWords[way])}`
    : say(feedbackWayWords[way])

export function Feedback({ reader, view: { texts, feedback } }: PartProps) {
  const { say } = reader
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{say(words.feedback)}</h2>
      {feedback ? (
        <p>{`${wayOf(reader, feedback)}${texts.feedbackText ? ':' : ''}`}</p>
      ) : (
        <p class="quiet">{say(words.noFeedback)}</p>
      )}
      {feedback && texts.feedbackText ? <Written text={texts.feedbackText} /> : null}
    </section>
  )
}
