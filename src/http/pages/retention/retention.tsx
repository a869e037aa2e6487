// How long the home keeps its entries: what is due within 90 days, what is on hold, and the protocols of what was destroyed.
import type { EntryState } from '../../../domain/entry-lifecycle.ts'
import { readRetention, type KeptLine, type RetentionView } from '../../../register/home/retention.ts'
import { frameWords } from '../../../words/frame.ts'
import {
  disposalActionWords,
  disposalStateWords,
  retentionDoneWords,
  retentionWords as words,
} from '../../../words/pages-retention.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { StateTag } from '../entry/entry-parts.tsx'
import { page } from '../frame.tsx'
import { Done, Notice, Places, Scroll, Tag } from '../parts.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader } from '../reader.ts'

export const retaining = ['director', 'officer', 'dpo'] as const

export function retentionPage(app: App): void {
  app.get('/retention', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = placeOf(c, reader, retaining)
    const view = await readRetention(c.var.services.ports, home, looking(c))
    return page(c, {
      title: say(frameWords.retention),
      reader,
      body: (
        <>
          <h1>{say(frameWords.retention)}</h1>
          <Places reader={reader} places={placesOf(reader, retaining)} chosen={home} path="/retention" />
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
              <Lines reader={reader} of={view.due} label={say(words.dueTitle)} />
            )}
          </section>
          <section aria-labelledby="held">
            <h2 id="held">{say(words.heldTitle)}</h2>
            {view.held.length === 0 ? (
              <p class="quiet">{say(words.nothingHeld)}</p>
            ) : (
              <Lines reader={reader} of={view.held} label={say(words.heldTitle)} />
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
export const disposable = ({ over, held, state }: KeptLine): boolean =>
  over && !held && ['closed', 'declined', 'cancelled'].includes(state)

function Rule({ reader: { say }, view: { home, rule, mayRecord } }: { reader: Reader; view: RetentionView }) {
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
          <a href={`/homes/${home}/retention`}>{say(words.record)}</a>
        </p>
      ) : null}
    </section>
  )
}

function Lines({ reader, of, label }: { reader: Reader; of: readonly KeptLine[]; label: string }) {
  const { say } = reader
  return (
    <Scroll label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say(words.number)}</th>
            <th scope="col">{say(words.eventOn)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.until)}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ id, number, eventOn, state, keptUntilOn, over, held }) => (
            <tr>
              <th scope="row">
                <a href={`/entries/${id}`}>{number}</a>
              </th>
              <td class="nowrap">{dayOf(eventOn)}</td>
              <td>
                <StateTag reader={reader} state={state as EntryState} />
                {held ? <Tag tone="alert">{say(words.held)}</Tag> : null}
              </td>
              <td class="nowrap">
                {keptUntilOn ? dayOf(keptUntilOn) : '–'} {over ? <Tag tone="wait">{say(words.over)}</Tag> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
