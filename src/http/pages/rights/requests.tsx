// The requests of persons to a home or an authority, for who answers and for its dpo, and one of them. A list shows codes and terms only.
import { keepingSides } from '../../../domain/keeper.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { requestActions, requestStates, type RequestState } from '../../../domain/rights-request.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listRequests, readRequest, type RequestLine, type RequestView } from '../../../register/common/requests.ts'
import { eventWords } from '../../../words/codes-ledger.ts'
import {
  prolongReasonWords,
  refusalGroundWords,
  requestActionWords,
  requesterWords,
  requestStateWords,
  requestWayWords,
  rightWords,
} from '../../../words/codes-request.ts'
import { documentWords } from '../../../words/pages-documents.ts'
import { heldWords } from '../../../words/pages-held.ts'
import { requestWords as words } from '../../../words/pages-requests.ts'
import { keepingWords, retentionWords } from '../../../words/pages-retention.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import type { Way } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { ButtonTo } from '../grave.tsx'
import { Done, Facts, Notice, Pages, Places, PrintButton, Table, Tag, Written } from '../parts.tsx'
import { dayOf, placesOf, signedIn, within, type Reader, type SignedIn } from '../reader.ts'

const rightsKeeping = ['director', 'head', 'dpo'] as const

/** The organisations of these roles that are of such a kind. */
const ofKinds = (reader: SignedIn, kinds: readonly string[]): { id: string; name: string }[] => {
  const found = reader.self.acting.filter(({ kind }) => kinds.includes(kind)).map(({ organisation }) => organisation)
  return placesOf(reader, rightsKeeping).filter(({ id }) => found.includes(id))
}

/** The homes and authorities in which the reader keeps requests. */
export const keepersOf = (reader: SignedIn) => ofKinds(reader, keepingSides)
/** The homes alone, for what only a home has. */
export const homesOf = (reader: SignedIn) => ofKinds(reader, ['home'])

/** The one of these that the address names, else the first. @throws Refusal `not-permitted` */
function namedIn(c: RequestContext, places: readonly { id: string }[]): string {
  const found = places.find(({ id }) => id === c.req.query('organisation')) ?? places[0]
  if (!found) throw new Refusal('not-permitted')
  return found.id
}
export const keeperIn = (c: RequestContext, reader: SignedIn): string => namedIn(c, keepersOf(reader))
export const homeOf = (c: RequestContext, reader: SignedIn): string => namedIn(c, homesOf(reader))

/** A foreign cursor shows the first page. */
export const cursorIn = (c: RequestContext) => {
  const before = c.req.query('before')
  return before && /^[\d\-:.TZ]{24}\|[\w:-]{1,80}$/.test(before) ? before : undefined
}

export function requestPages(app: App): void {
  app.get('/requests', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = keeperIn(c, reader)
    const state = requestStates.find((one) => one === c.req.query('state'))
    const wish = { states: state && [state], before: cursorIn(c), limit: 50 }
    const { items, next } = await listRequests(c.var.services.ports, organisation, wish, looking(c))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={keepersOf(reader)} chosen={organisation} path="/requests" />
          <p>{say(words.why)}</p>
          <p class="buttons">
            <a class="govuk-button" href={within(c, '/requests/new')}>
              {say(words.record)}
            </a>
            {homesOf(reader).some(({ id }) => id === organisation) ? (
              <a href={within(c, '/documents')}>{say(documentWords.title)}</a>
            ) : null}
          </p>
          <States c={c} reader={reader} chosen={state} />
          {items.length === 0 ? (
            <Notice title={say(words.nothing)} />
          ) : (
            <Lines reader={reader} items={items} todayOn={warsawDate(c.var.now)} />
          )}
          <Pages reader={reader} address={new URL(c.req.url)} next={next} />
        </>
      ),
    })
  })

  app.get('/requests/:id', async (c) => {
    const id = c.req.param('id')
    const [reader, view] = await Promise.all([signedIn(c), readRequest(c.var.services.ports, id, looking(c))])
    const { say } = reader
    const director = view.allowed.includes('refuse')
    return page(c, {
      title: say(words.one),
      reader,
      back: toRequests(c, reader),
      body: (
        <>
          <h1>{say(words.one)}</h1>
          <Done reader={reader} done={c.req.query('done')} words={{ record: words.recorded, changed: words.changed }} />
          {view.destroyed ? (
            <Notice tone="calm" title={say(keepingWords.destroyed)}>
              <p>
                <a href={`/disposals/${view.destroyed}`}>{say(retentionWords.protocol)}</a>
              </p>
            </Notice>
          ) : null}
          {view.held && !view.destroyed ? <Notice tone="wait" title={say(retentionWords.held)} /> : null}
          <About reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
          {view.texts.length === 0 ? null : <h2>{say(words.written)}</h2>}
          {view.texts.map(({ action, text }) => (
            <section>
              <h3>{eventWords[action] ? say(eventWords[action]) : action}</h3>
              <Written text={text} />
            </section>
          ))}
          {view.unseen ? <Notice tone="wait" title={say(heldWords.unseen)} /> : null}
          {director && view.state === 'open' ? <p class="quiet">{say(heldWords.seenByYou)}</p> : null}
          {view.gatherable ? (
            <p class="no-print">
              <a href={`/requests/${id}/held`}>{say(heldWords.open)}</a>
            </p>
          ) : null}
          <p class="buttons no-print">
            {requestActions
              .filter((action) => view.allowed.includes(action))
              .map((action) => (
                <ButtonTo href={`/requests/${id}/${action}`}>{say(requestActionWords[action])}</ButtonTo>
              ))}
          </p>
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

export const toRequests = (c: RequestContext, { say }: Reader): Way => ({
  href: within(c, '/requests'),
  text: say(words.title),
})

function States({
  c,
  reader: { say },
  chosen,
}: {
  c: RequestContext
  reader: Reader
  chosen: RequestState | undefined
}) {
  const current = (is: boolean) => is && { 'aria-current': 'page' as const }
  return (
    <nav class="tabs" aria-label={say(words.state)}>
      <a href={within(c, '/requests')} {...current(chosen === undefined)}>
        {say(words.all)}
      </a>
      {requestStates.map((state) => (
        <a href={within(c, '/requests', { state })} {...current(chosen === state)}>
          {say(requestStateWords[state])}
        </a>
      ))}
    </nav>
  )
}

const State = ({ reader: { say }, state }: { reader: Reader; state: RequestState }) => (
  <Tag tone={state === 'open' ? 'wait' : 'still'}>{say(requestStateWords[state])}</Tag>
)

/** The term, and in words that it is over. */
export function Due({
  reader: { say },
  of,
  todayOn,
}: {
  reader: Reader
  of: Pick<RequestLine, 'dueOn' | 'state'>
  todayOn: string
}) {
  const late = of.state === 'open' && of.dueOn < todayOn
  return (
    <>
      <span class="nowrap">{dayOf(of.dueOn)}</span> {late ? <Tag tone="alert">{say(words.late)}</Tag> : null}
    </>
  )
}

function Lines({ reader, items, todayOn }: { reader: Reader; items: readonly RequestLine[]; todayOn: string }) {
  const { say } = reader
  return (
    <Table
      title={say(words.title)}
      heads={[words.right, words.dueOn, words.state, words.requester, words.receivedOn].map(say)}
    >
      {items.map((line) => (
        <tr>
          <th scope="row">
            <a href={`/requests/${line.id}`}>{say(rightWords[line.right])}</a>
          </th>
          <td>
            <Due reader={reader} of={line} todayOn={todayOn} />
          </td>
          <td>
            <State reader={reader} state={line.state} />
          </td>
          <td>{say(requesterWords[line.requester])}</td>
          <td class="nowrap">{dayOf(line.receivedOn)}</td>
        </tr>
      ))}
    </Table>
  )
}

/** What was asked, by whom, until when; `todayOn` tells whether the term is over. */
export function About({ reader, view, todayOn }: { reader: Reader; view: RequestView; todayOn: string }) {
  const { say } = reader
  const { prolongedBecause, refusedBecause, closedOn } = view
  const reason = refusedBecause ? refusalGroundWords[refusedBecause] : undefined
  return (
    <Facts
      facts={[
        [say(words.right), say(rightWords[view.right])],
        [say(words.requester), say(requesterWords[view.requester])],
        [say(words.person), view.personName],
        view.destroyed ? undefined : [say(words.who), view.who],
        view.destroyed ? undefined : [say(words.what), <Written text={view.what} />],
        [say(words.way), say(requestWayWords[view.way])],
        [say(words.receivedOn), dayOf(view.receivedOn)],
        [say(words.dueOn), <Due reader={reader} of={view} todayOn={todayOn} />],
        prolongedBecause ? [say(requestActionWords.prolong), say(prolongReasonWords[prolongedBecause])] : undefined,
        [say(words.state), <State reader={reader} state={view.state} />],
        closedOn ? [say(words.answered), dayOf(closedOn)] : undefined,
        reason ? [say(words.because), say(reason)] : undefined,
      ]}
    />
  )
}
