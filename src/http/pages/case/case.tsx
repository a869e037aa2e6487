// One case of the authority: what the home handed over, the authority's own review, and what the reader may do now.
import { caseActions, type CaseAction } from '../../../domain/case.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { readCase } from '../../../register/authority/cases.ts'
import { caseDoneWords, caseEffectWords, caseWords as words } from '../../../words/pages-case.ts'
import { caseActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { CaseContent, type CaseView } from './case-content.tsx'
import { caseFormPages, leadingFirst } from './case-forms.tsx'
import { caseListPage } from './case-list.tsx'
import { CaseDestroyed, CaseKeeping } from './case-keeping.tsx'
import { CaseNotices, CaseReview } from './case-review.tsx'
import { CaseRecommendations } from './case-recommendations.tsx'
import { recommendationForms } from './recommendation-forms.tsx'
import { OutcomeTag, PriorityTag, StateTag } from './case-table.tsx'
import { HiddenNotices, quarantineForms } from '../breach/quarantine-forms.tsx'
import { page } from '../frame.tsx'
import { Apart } from '../grave.tsx'
import { Facts, Notice, PrintButton } from '../parts.tsx'
import { dayOf, momentOf, signedIn, type SignedIn } from '../reader.ts'
import { categoryIn } from '../waiting.tsx'

export function casePages(app: App): void {
  caseListPage(app)
  caseFormPages(app)
  recommendationForms(app)
  quarantineForms(app)

  app.get('/cases/:id', async (c) => {
    const { ports } = c.var.services
    const [reader, view] = await Promise.all([signedIn(c), readCase(ports, c.req.param('id'), looking(c))])
    const { say } = reader
    const done = caseActions.find((action) => action === c.req.query('done'))
    const title = `${say(words.case)} ${view.number}`
    return page(c, {
      title: `${title}, ${view.homeName}`,
      reader,
      back: { href: '/cases', text: say(words.title) },
      body: (
        <>
          {done ? <Notice tone="good" title={say(caseDoneWords[done])} /> : null}
          <h1>{title}</h1>
          <p class="lead">
            {view.homeName}. {categoryIn(reader, view.category)}.
          </p>
          <HiddenNotices reader={reader} hidden={view.hidden} />
          <CaseNotices reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
          <div class="columns">
            <aside aria-label={say(words.case)}>
              <Actions reader={reader} view={view} freshKey={ports.mint()} />
              <CaseFacts reader={reader} view={view} />
              <PrintButton reader={reader} />
              <Aside reader={reader} view={view} />
            </aside>
            <div>
              {view.destroyed ? (
                <CaseDestroyed reader={reader} view={view} />
              ) : (
                <>
                  <CaseContent reader={reader} view={view} />
                  <CaseReview reader={reader} view={view} />
                  <CaseRecommendations reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
                  <CaseKeeping reader={reader} view={view} />
                </>
              )}
            </div>
          </div>
        </>
      ),
    })
  })
}

type Props = { reader: SignedIn; view: CaseView }

/** Always possible, and never what the case waits for. */
const idle: readonly CaseAction[] = ['quarantine', 'hold', 'release']

/** What is allowed now, the next step first. Taking a case needs no form: its button is one. */
function Actions({ reader, view, freshKey }: Props & { freshKey: string }) {
  const { say } = reader
  const links = leadingFirst(view.allowed).filter(({ action }) => action !== 'take' && !idle.includes(action))
  // What became of one is said where it stands.
  const recommends = view.allowed.includes('recommend')
  return (
    <section class="card no-print" aria-labelledby="actions-title">
      <h2 id="actions-title">{say(words.what)}</h2>
      {view.allowed.every((action) => idle.includes(action)) ? <p>{say(words.nothingToDo)}</p> : null}
      {view.allowed.includes('take') ? <Take reader={reader} view={view} freshKey={freshKey} /> : null}
      {links.length === 0 && !recommends ? null : (
        <div class="buttons">
          {recommends ? (
            <a href={`/cases/${view.id}/recommend`} class="govuk-button">
              {say(caseActionWords.recommend)}
            </a>
          ) : null}
          {links.map(({ action, leading }) => (
            <a href={`/cases/${view.id}/${action}`} class={`govuk-button${leading ? '' : ' govuk-button--secondary'}`}>
              {say(caseActionWords[action])}
            </a>
          ))}
        </div>
      )}
    </section>
  )
}

/** Where something slipped through; nothing to press by mistake. */
const Aside = ({ reader, view }: Props) =>
  view.allowed.includes('quarantine') && view.snapshots.length > 0 ? (
    <Apart reader={reader} href={`/cases/${view.id}/quarantine`}>
      {reader.say(caseActionWords.quarantine)}
    </Apart>
  ) : null

const Take = ({ reader: { say }, view, freshKey }: Props & { freshKey: string }) => (
  <form method="post" action={`/cases/${view.id}/take`}>
    <input type="hidden" name="_key" value={freshKey} />
    <input type="hidden" name="_version" value={String(view.version)} />
    <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
      {say(caseActionWords.take)}
    </button>
    <p class="quiet">{say(caseEffectWords.take)}</p>
  </form>
)

function CaseFacts({ reader, view }: Props) {
  const { say } = reader
  const { reviewer, outcome } = view
  const whose = reviewer === reader.self.person ? words.you : reviewer ? words.somebodyElse : words.nobody
  return (
    <Facts
      facts={[
        [say(words.state), <StateTag reader={reader} state={view.state} />],
        [say(words.priority), <PriorityTag reader={reader} priority={view.priority} />],
        [say(words.outcome), outcome ? <OutcomeTag reader={reader} outcome={outcome} /> : null],
        [say(view.state === 'reopened' ? words.lastReviewer : words.reviewer), say(whose)],
        [say(words.eventOn), dayOf(view.eventOn)],
        [say(words.received), momentOf(view.receivedAt)],
      ]}
    />
  )
}
