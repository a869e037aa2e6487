// How long a home keeps its entries or an authority its cases: what is due within 90 days, what is on hold, and the protocols of what was destroyed.
import type { EntryState } from '../../../domain/entry-lifecycle.ts'
import type { CaseState } from '../../../domain/case.ts'
import type { KeepingSide } from '../../../domain/keeper.ts'
import { isFinished, type KeptKind } from '../../../domain/retention.ts'
import type { ResidentState } from '../../../domain/resident.ts'
import type { RequestState } from '../../../domain/rights-request.ts'
import { readRetention, type KeptLine, type RetentionView } from '../../../register/common/retention.ts'
import { requestStateWords } from '../../../words/codes-request.ts'
import { residentStateWords } from '../../../words/codes-residents.ts'
import { frameWords } from '../../../words/frame.ts'
import { caseWords } from '../../../words/pages-case.ts'
import { disposalActionWords, disposalStateWords, retentionDoneWords } from '../../../words/pages-retention.ts'
import { retentionWordsOn } from '../../../words/pages-retention-case.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { StateTag as CaseStateTag } from '../case/case-table.tsx'
import { StateTag } from '../entry/entry-parts.tsx'
import { page } from '../frame.tsx'
import { Done, Notice, Places, Table, Tag } from '../parts.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader, type SignedIn } from '../reader.ts'

export const retaining = ['director', 'officer', 'dpo', 'head', 'reviewer'] as const

export function retentionPage(app: App): void {
  app.get('/retention', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, retaining)
    const view = await readRetention(c.var.services.ports, organisation, looking(c))
    const words = retentionWordsOn[view.side]
    return page(c, {
      title: say(frameWords.retention),
      reader,
      body: (
        <>
          <h1>{say(frameWords.retention)}</h1>
          <Places reader={reader} places={placesOf(reader, retaining)} chosen={organisation} path="/retention" />
          <Done reader={reader} done={c.req.query('done')} words={retentionDoneWords} />
          <p>{say(words.why)}</p>
          <Rule reader={reader} view={view} />
          <section aria-labelledby="due">
            <h2 id="due">{say(words.dueTitle)}</h2>
            {view.mayPropose && view.rule && view.due.some(disposable) ? (
              <p class="buttons">
                <a class="govuk-button" href={within(c, '/disposals/new')}>
                  {say(disposalActionWords.propose)}
                </a>
              </p>
            ) : null}
            {view.due.length === 0 ? (
              <p class="quiet">{say(words.nothingDue)}</p>
            ) : (
              <Lines reader={reader} side={view.side} of={view.due} label={say(words.dueTitle)} />
            )}
          </section>
          <section aria-labelledby="held">
            <h2 id="held">{say(words.heldTitle)}</h2>
            {view.held.length === 0 ? (
              <p class="quiet">{say(words.nothingHeld)}</p>
            ) : (
              <Lines reader={reader} side={view.side} of={view.held} label={say(words.heldTitle)} />
            )}
          </section>
          <section aria-labelledby="protocols">
            <h2 id="protocols">{say(words.disposalsTitle)}</h2>
            {view.disposals.length === 0 ? <p class="quiet">{say(words.noDisposals)}</p> : null}
            <ul class="plain">
              {view.disposals.map(({ id, state, proposedOn }) => (
                <li class="task">
                  <a
                    href={within(c, `/disposals/${id}`)}
                  >{`${say(words.protocol)}, ${say(words.proposedOn).toLowerCase()} ${dayOf(proposedOn)}`}</a>
                  <Tag tone={state === 'proposed' || state === 'confirmed' ? 'wait' : 'still'}>
                    {say(disposalStateWords[state])}
                  </Tag>
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    })
  })
}

/** Finished, past its last day and not on hold: may be named in a list. */
export const disposable = ({ over, held, state }: KeptLine): boolean => over && !held && isFinished(state)

function Rule({ reader: { say }, view }: { reader: Reader; view: RetentionView }) {
  const { side, organisation, rule, mayRecord } = view
  const words = retentionWordsOn[side]
  return (
    <section aria-labelledby="rule">
      <h2 id="rule">{say(words.ruleTitle)}</h2>
      {rule ? (
        <p>{`${say(words.class)} ${rule.class} (${rule.number}, ${dayOf(rule.issuedOn)})`}</p>
      ) : (
        <Notice tone="wait" title={say(words.presumed)} />
      )}
      {mayRecord ? (
        <p class="no-print">
          <a href={`/organisations/${organisation}/retention`}>{say(words.record)}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Who confirms a list need not be one who keeps requests. */
const mayReadRequests = (reader: SignedIn) => placesOf(reader, ['director', 'head', 'dpo']).length > 0

type ListProps = { reader: SignedIn; side: KeepingSide; of: readonly KeptLine[]; label: string }

function Lines({ reader, side, of, label }: ListProps) {
  const { say } = reader
  const words = retentionWordsOn[side]
  return (
    <Table
      title={label}
      heads={[
        say(words.number),
        side === 'authority' ? say(caseWords.home) : null,
        say(words.eventOn),
        say(words.state),
        say(words.until),
      ]}
    >
      {of.map(({ id, number, of: kind, home, eventOn, state, keptUntilOn, over, held }) => (
        <tr>
          <th scope="row">
            <Named reader={reader} id={id} number={number} kind={kind} />
          </th>
          {side === 'authority' ? <td>{home ?? '–'}</td> : null}
          <td class="nowrap">{dayOf(eventOn)}</td>
          <td>
            <State reader={reader} kind={kind} state={state} />
            {held ? <Tag tone="alert">{say(words.held)}</Tag> : null}
          </td>
          <td class="nowrap">
            {keptUntilOn ? dayOf(keptUntilOn) : '–'} {over ? <Tag tone="wait">{say(words.over)}</Tag> : null}
          </td>
        </tr>
      ))}
    </Table>
  )
}

const pathOf = { entry: 'entries', case: 'cases', request: 'requests' } as const

/** A card has no page of its own: opening the name map is a look at all it shows, and not every reader of this list may. */
function Named({ reader, id, number, kind }: { reader: SignedIn; id: string; number: string; kind: KeptKind }) {
  if (kind === 'card' || (kind === 'request' && !mayReadRequests(reader))) return <>{number}</>
  return <a href={`/${pathOf[kind]}/${id}`}>{number}</a>
}

function State({ reader, kind, state }: { reader: Reader; kind: KeptKind; state: string }) {
  const { say } = reader
  if (kind === 'entry') return <StateTag reader={reader} state={state as EntryState} />
  if (kind === 'case') return <CaseStateTag reader={reader} state={state as CaseState} />
  const words = kind === 'card' ? residentStateWords[state as ResidentState] : requestStateWords[state as RequestState]
  return <Tag tone="still">{say(words)}</Tag>
}
