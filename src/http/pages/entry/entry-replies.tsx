// What came back from the authority for an entry: questions with their terms, assessments, the closing of the case.
import type { AssessmentOutcome } from '../../../domain/case.ts'
import type { ReplyView } from '../../../register/home/replies.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { entryActionWords, outcomeWords } from '../../../words/terms.ts'
import type { PartProps } from './entry-reported.tsx'
import { Notice, Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'
import { Term } from '../waiting.tsx'

/** `told`: the question that stands elsewhere on the page. */
export function Replies({ reader, view, told }: PartProps & { told?: string | undefined }) {
  const { say } = reader
  const replies = view.replies.filter(({ id }) => id !== told)
  if (told && replies.length === 0) return null
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{say(words.replies)}</h2>
      {replies.length === 0 ? <p class="quiet">{say(words.noReplies)}</p> : null}
      {replies.map((reply) => (
        <Reply reader={reader} view={view} reply={reply} />
      ))}
      {replies.some(({ kind }) => kind === 'assessment') ? <p class="quiet">{say(words.notAdministrative)}</p> : null}
    </section>
  )
}

function Reply({ reader: { say }, view, reply }: { reader: Reader; view: EntryView; reply: ReplyView }) {
  const { id, kind, outcome, text, dueOn, at } = reply
  const titles: Record<string, string> = {
    question: say(words.question),
    assessment: outcome ? say(outcomeWords[outcome as AssessmentOutcome]) : say(words.assessment),
    closed: say(words.caseClosed),
    reopened: say(words.caseReopened),
  }
  return (
    <div class="card">
      <h3>{titles[kind]}</h3>
      <p class="quiet">
        {dayOf(warsawDate(at))}
        {dueOn === null ? null : ` – ${say(words.due)}: ${dayOf(dueOn)}`}
      </p>
      {text ? <Written text={text} /> : null}
      {view.answered?.at(-1) === id && view.texts.answer ? (
        <>
          <p class="quiet">{say(words.answered)}</p>
          <Written text={view.texts.answer} />
        </>
      ) : null}
    </div>
  )
}

/** The authority's question that nobody has answered, or whose answer was hidden and not given anew. */
export function openQuestionOf({ replies, answered, leftHidden }: EntryView): ReplyView | undefined {
  const last = replies.findLast(({ kind }) => kind === 'question' || kind === 'closed')
  if (last?.kind !== 'question') return undefined
  const hidden = leftHidden.answers.some(({ question }) => question === last.id)
  return answered?.includes(last.id) && !hidden ? undefined : last
}

/** The question that waits for the home, and the way to answer it for who may. */
export function OpenQuestion({ reader, view, todayOn }: PartProps & { todayOn: string }) {
  const { say } = reader
  const last = openQuestionOf(view)
  if (!last || !view.travels) return null
  return (
    <Notice tone="wait" title={say(words.asks)}>
      <Written text={last.text ?? ''} />
      <p>
        <Term reader={reader} on={last.dueOn} todayOn={todayOn} />
      </p>
      {view.allowed.includes('answer') ? (
        <p>
          <a class="govuk-button" href={`/cases/${last.case}/answer?entry=${view.id}`}>
            {say(entryActionWords.answer)}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
