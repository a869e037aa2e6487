// One entry as a person reads it, with what may be done to it now. On paper it is the card of the event.
import { entryActions } from '../../../domain/entry-lifecycle.ts'
import { looks } from '../../../domain/looking.ts'
import { actsAs } from '../../../domain/role.ts'
import { reachActions } from '../../../domain/entry-reach.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { readEntry, type EntryView } from '../../../register/home/views.ts'
import { eventWords } from '../../../words/codes-ledger.ts'
import { frameWords } from '../../../words/frame.ts'
import { quarantineWords } from '../../../words/pages-breach.ts'
import { entryWords as words, reasonWords } from '../../../words/pages-entry.ts'
import { seenWords } from '../../../words/pages-seen.ts'
import { revealWords } from '../../../words/pages-reveal.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { Destroyed, Keeping } from './entry-keeping.tsx'
import { coded, InShort, nameOf } from './entry-parts.tsx'
import { OpenQuestion, openQuestionOf, Replies } from './entry-replies.tsx'
import { OpenRecommendations, Recommendations } from './entry-recommendations.tsx'
import { Reach } from './entry-reach.tsx'
import { EarlierEntries } from './entry-residents.tsx'
import { Reported, Residents } from './entry-reported.tsx'
import { Bodies, Feedback, FollowUp, OutgoingDescription } from './entry-standing.tsx'
import { explains, Why } from './entry-turn.tsx'
import { JoinedReports, JoinedTo } from './entry-merging.tsx'
import { Exchange } from '../exchange.tsx'
import { page } from '../frame.tsx'
import { Apart, ButtonTo, LinkTo } from '../grave.tsx'
import { Notice, PrintButton } from '../parts.tsx'
import { movedFrom } from '../snapshot.tsx'
import { actorOf, signedIn, type Reader, type SignedIn } from '../reader.ts'

export function entryPage(app: App): void {
  app.get('/entries/:id', async (c) => {
    const [reader, view] = await Promise.all([
      signedIn(c),
      readEntry(c.var.services.ports, c.req.param('id'), looking(c)),
    ])
    const { say } = reader
    const todayOn = warsawDate(c.var.now)
    return page(c, {
      title: nameOf(reader, view),
      reader,
      back: { href: `/entries?organisation=${view.home}`, text: say(frameWords.entries) },
      body: (
        <>
          <Done reader={reader} c={c} />
          <Head reader={reader} view={view} />
          <Why reader={reader} view={view} />
          <JoinedTo reader={reader} view={view} />
          {view.asking ? <Notice tone="wait" title={say(words.asking)} /> : null}
          <HiddenVersions reader={reader} view={view} />
          <OpenQuestion reader={reader} view={view} todayOn={todayOn} />
          {view.destroyed ? null : <OpenRecommendations reader={reader} view={view} todayOn={todayOn} />}
          <Steps reader={reader} view={view} />
          <div class="columns">
            <div>
              {view.destroyed ? (
                <Destroyed reader={reader} view={view} />
              ) : (
                <>
                  <Reported reader={reader} view={view} reason={otherReason(view)} />
                  <Exchange reader={reader} said={view.exchange} />
                  <Residents reader={reader} view={view} />
                  <EarlierEntries reader={reader} view={view} />
                  <JoinedReports reader={reader} view={view} />
                  {view.registeredAt ? <FollowUp reader={reader} view={view} /> : null}
                  <OutgoingDescription reader={reader} view={view} />
                </>
              )}
            </div>
            <div>
              {view.registeredAt ? <Bodies reader={reader} view={view} /> : null}
              {view.state === 'reported' ? null : <Feedback reader={reader} view={view} />}
              {view.registeredAt && !view.destroyed ? (
                <Replies reader={reader} view={view} told={openQuestionOf(view)?.id} />
              ) : null}
              <Recommendations reader={reader} view={view} todayOn={todayOn} />
              {view.destroyed ? null : <Keeping reader={reader} view={view} />}
              <Reach reader={reader} view={view} />
              <nav class="no-print" aria-labelledby="links">
                <h2 id="links">{say(words.links)}</h2>
                <ul class="plain">
                  <li class="task">
                    <a href={`/entries/${view.id}/history`}>{say(words.history)}</a>
                  </li>
                  {actsAs(actorOf(reader.self), view.home, looks.seen) ? (
                    <li class="task">
                      <a href={`/entries/${view.id}/seen`}>{say(seenWords.title)}</a>
                    </li>
                  ) : null}
                  {view.mayReveal ? (
                    <li class="task">
                      <LinkTo href={`/entries/${view.id}/reporter`}>{say(revealWords.reveal)}</LinkTo>
                    </li>
                  ) : null}
                  {view.allowed.includes('describe') ? (
                    <li class="task">
                      <a href={`/entries/${view.id}/outgoing`}>{say(words.outgoing)}</a>
                    </li>
                  ) : null}
                </ul>
                <PrintButton reader={reader} />
              </nav>
              {view.allowed.includes('cancel') ? (
                <Apart reader={reader} href={`/entries/${view.id}/cancel`}>
                  {say(entryActionWords.cancel)}
                </Apart>
              ) : null}
            </div>
          </div>
        </>
      ),
    })
  })
}

/** What of it was hidden at the authority and still waits to be replaced. */
function HiddenVersions({ reader: { say }, view }: { reader: Reader; view: EntryView }) {
  return view.hidden
    .filter(({ replaced }) => !replaced)
    .map(({ version }) => (
      <Notice tone="alert" title={`${say(quarantineWords.hidden)}: ${say(quarantineWords.version)} ${version}`}>
        <p>{say(quarantineWords.describeAnew)}</p>
      </Notice>
    ))
}

function Done({ reader: { say }, c }: { reader: Reader; c: RequestContext }) {
  const action = entryActions.find((one) => one === c.req.query('done'))
  const word = action && eventWords[action]
  return word ? <Notice tone="good" title={`${say(frameWords.done)}: ${say(word)}`} /> : null
}

/** Of a reason that does not say why the entry is where it is. */
const otherReason = (view: EntryView) => (view.reasonOf && !explains(view) ? reasonWords[view.reasonOf] : undefined)

function Head({ reader, view }: { reader: SignedIn; view: EntryView }) {
  const { say } = reader
  const home = reader.self.acting.find(({ organisation }) => organisation === view.home)?.name
  return (
    <header>
      <p class="print-only">{`${say(words.card)} – ${home}`}</p>
      <h1>{nameOf(reader, view)}</h1>
      {view.category ? <p class="lead">{coded(reader, view.category)}</p> : null}
      {view.formerNumbers.length > 0 ? <p>{movedFrom(reader, view.formerNumbers)}</p> : null}
      <InShort reader={reader} view={view} toApprove={view.toApprove} />
    </header>
  )
}

type Step = EntryView['allowed'][number]

/** Nothing of it waits at an authority: every case is closed, or an event of this kind never leaves the home. */
const isOver = ({ handedOver, caseClosed, travels }: EntryView) => (handedOver ? caseClosed : !travels)

/** What comes next on the way of an entry, the first being the one to take; everything else is possible, not due. */
const due: readonly [Step, (view: EntryView) => boolean][] = [
  ['register', () => true],
  ['decline', () => true],
  ['follow-up', ({ toApprove }) => !toApprove],
  ['approve', ({ toApprove }) => toApprove],
  ['review-measures', ({ overdueMeasures }) => overdueMeasures.length > 0],
  ['describe', ({ described, leftHidden }) => !described || leftHidden.texts.length > 0],
  ['feedback', ({ feedback }) => !feedback],
  ['close', isOver],
]

function Steps({ reader: { say }, view }: { reader: Reader; view: EntryView }) {
  // A question is answered where it is asked, a recommendation where it stands; who may reach the entry stands beside it, what cannot be undone apart.
  const first = due.flatMap(([action, open]) => (view.allowed.includes(action) && open(view) ? [action] : []))
  const elsewhere: readonly Step[] = ['answer', 'carry-out', 'cancel', ...reachActions]
  const others = view.allowed.filter((action) => ![...elsewhere, ...first].includes(action))
  const href = (action: Step) => `/entries/${view.id}/${action}`
  return (
    <>
      {first.length > 0 ? (
        <div class="buttons">
          {first.map((action, index) => (
            <ButtonTo href={href(action)} leading={index === 0}>
              {say(entryActionWords[action])}
            </ButtonTo>
          ))}
        </div>
      ) : null}
      {others.length > 0 ? (
        <details class="govuk-details no-print">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{say(words.otherSteps)}</span>
          </summary>
          <ul class="plain">
            {others.map((action) => (
              <li class="task">
                <LinkTo href={href(action)}>{say(entryActionWords[action])}</LinkTo>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
