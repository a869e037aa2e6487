// The authority's own review of a case: what waits for the home, the assessment with its reasons, what was written before.
import type { AssessmentOutcome } from '../../../domain/case.ts'
import { actingWords, eventWords } from '../../../words/codes-ledger.ts'
import { withdrawalReasonWords } from '../../../words/codes-office.ts'
import { caseWords as words } from '../../../words/pages-case.ts'
import type { CaseView } from './case-content.tsx'
import { OutcomeTag } from './case-table.tsx'
import { Notice, Written } from '../parts.tsx'
import { dayOf, momentOf, type Reader } from '../reader.ts'
import { Term } from '../waiting.tsx'

type Props = { reader: Reader; view: CaseView }
type Note = { action: string; at: string; role: string; text: string }

/** What the authority wrote on the matter, in order; questions are told with their answers, a hold with the time of keeping. */
function notesOf({ notes }: CaseView): Note[] {
  const own = notes.filter(({ action }) => !['ask', 'hold', 'release'].includes(action))
  return own.map(({ action, version: _version, at, role, ...texts }) => ({
    action,
    at,
    role,
    text: Object.values(texts).join('\n'),
  }))
}

/** Why the case is back in review, when that was the last step. */
function sentBack(view: CaseView): Note | undefined {
  const last = notesOf(view).at(-1)
  return last?.action === 'return' || last?.action === 'reopen' ? last : undefined
}

const proposal = (view: CaseView): Note | undefined => notesOf(view).findLast(({ action }) => action === 'assess')

/** What has to be known before anything else: what the home still owes, and why the case came back. */
export function CaseNotices({ reader, view, todayOn }: Props & { todayOn: string }) {
  const { say } = reader
  const back = sentBack(view)
  const open = view.replies.find(({ id }) => id === view.question)
  const followUpOpen = view.state === 'awaiting_home' && !open && view.followUp !== 'approved'
  return (
    <>
      {view.withdrawn ? (
        <Notice title={say(words.withdrawn)}>
          <p>{`${say(words.withdrawnBecause)}: ${say(withdrawalReasonWords[view.withdrawn])}.`}</p>
          <p>{say(words.withdrawnText)}</p>
        </Notice>
      ) : null}
      {back ? (
        <Notice tone="wait" title={say(back.action === 'return' ? words.returned : words.reopened)}>
          <Written text={back.text} />
        </Notice>
      ) : null}
      {open ? (
        <Notice tone="wait" title={say(words.waitsForAnswer)}>
          <Written text={open.text ?? ''} />
          <p>
            <Term reader={reader} on={open.dueOn} todayOn={todayOn} />
          </p>
        </Notice>
      ) : null}
      {followUpOpen ? (
        <Notice tone="wait">
          <p>{say(words.waitsForFollowUp)}</p>
        </Notice>
      ) : null}
    </>
  )
}

const roleIn = ({ language }: Reader, role: string): string => actingWords[role]?.[language] ?? role

/** Nothing at all before anything was asked or assessed. */
export function CaseReview({ reader, view }: Props) {
  const { say } = reader
  const signing = view.state === 'to_sign'
  const told = signing || !view.outcome ? undefined : view.replies.findLast(({ kind }) => kind === 'assessment')
  const standing = signing ? proposal(view)?.text : told?.text
  const back = sentBack(view)?.text
  const before = notesOf(view).filter(({ text }) => text !== standing && text !== back)
  const replaced = replacedQuestions(view)
  if (!standing && before.length === 0 && replaced.length === 0) return null
  return (
    <section aria-labelledby="review-title">
      <h2 id="review-title">{say(words.review)}</h2>
      {signing ? <Proposal reader={reader} view={view} /> : null}
      {told ? (
        <div class="card">
          <h3>{say(words.outcome)}</h3>
          <p>
            <OutcomeTag reader={reader} outcome={told.outcome as AssessmentOutcome} />
          </p>
          <Written text={told.text ?? ''} />
          <p class="quiet">
            {say(words.assessed)}: {momentOf(told.at)}. {say(words.notDecision)}
          </p>
        </div>
      ) : null}
      {before.length === 0 && replaced.length === 0 ? null : (
        <details class="govuk-details no-print">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{say(words.history)}</span>
          </summary>
          <div class="govuk-details__text">
            {replaced.map(({ text, at, dueOn }) => (
              <>
                <p>
                  <strong>{say(words.replaced)}</strong>, {momentOf(at)}
                  {dueOn ? `, ${say(words.until)}: ${dayOf(dueOn)}` : ''}
                </p>
                <Written text={text ?? ''} />
              </>
            ))}
            {before.map(({ action, at, role, text }) => (
              <>
                <p>
                  <strong>{actionIn(reader, action)}</strong>, {momentOf(at)}, {roleIn(reader, role)}
                </p>
                <Written text={text} />
              </>
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

function actionIn({ say }: Reader, action: string): string {
  const known = eventWords[action]
  return known ? say(known) : action
}

/** Questions that the newest version does not answer and that wait no longer. */
function replacedQuestions(view: CaseView) {
  const answered = new Set(view.snapshots.at(-1)?.answers.map(({ question }) => question))
  return view.replies.filter(({ id, kind }) => kind === 'question' && id !== view.question && !answered.has(id))
}

/** The reviewer's opinion, before the head has confirmed it. `alone`: on a page of its own, not within the review. */
export function Proposal({ reader, view, alone = false }: Props & { alone?: boolean }) {
  const { say } = reader
  const title = say(words.proposed)
  return view.outcome ? (
    <div class="card">
      {alone ? <h2>{title}</h2> : <h3>{title}</h3>}
      <p>
        <OutcomeTag reader={reader} outcome={view.outcome} />
      </p>
      <Written text={proposal(view)?.text ?? ''} />
      <p class="quiet">{say(words.notDecision)}</p>
    </div>
  ) : null
}
