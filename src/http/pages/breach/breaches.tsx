// The home's breach records for its director and dpo: the list and one record, soonest due first, for screen and paper.
import type { Child } from 'hono/jsx'
import type { BreachState } from '../../../domain/breach.ts'
import { listBreaches, readBreach, type BreachView } from '../../../register/door/breaches.ts'
import {
  breachActionWords,
  breachStateWords,
  quarantineSideWords,
  toldOfBreachWords,
} from '../../../words/codes-breach.ts'
import type { Words } from '../../../words/language.ts'
import { breachWords as words } from '../../../words/pages-breach.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import type { BreachRow } from '../../../register/ports.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { ButtonTo } from '../grave.tsx'
import { Done, Facts, Notice, Places, PrintButton, Table, Tag, Written } from '../parts.tsx'
import { dayOf, momentOf, signedIn, type Reader } from '../reader.ts'
import { Waiting } from '../waiting.tsx'
import { homeOf, homesOf } from '../rights/requests.tsx'
import { breachForms } from './breach-forms.tsx'

const done: Readonly<Record<string, Words>> = { record: words.recorded, close: words.closed }

export function breachPages(app: App): void {
  app.get('/breaches', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = homeOf(c, reader)
    const items = await listBreaches(c.var.services.ports, home, looking(c))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.lead)}</p>
          <Places reader={reader} places={homesOf(reader)} chosen={home} path="/breaches" />
          {items.length === 0 ? (
            <Notice title={say(words.none)} />
          ) : (
            <Table title={say(words.title)} heads={[say(words.noticedAt), say(words.state), say(words.due)]} captioned>
              {items.map((row) => (
                <tr>
                  <th scope="row">
                    <a href={`/breaches/${row.id}`}>{momentOf(row.noticed_at)}</a>
                  </th>
                  <td>
                    <StateTag reader={reader} state={row.state} />
                  </td>
                  <td class="nowrap">
                    {momentOf(row.due_at)}
                    {row.state === 'open' && row.due_at < c.var.now ? ` ${say(words.over)}` : ''}
                  </td>
                </tr>
              ))}
            </Table>
          )}
          <PrintButton reader={reader} />
        </>
      ),
    })
  })

  app.get('/breaches/:id', async (c) => {
    const [reader, view] = await Promise.all([
      signedIn(c),
      readBreach(c.var.services.ports, c.req.param('id'), looking(c)),
    ])
    const { say } = reader
    return page(c, {
      title: `${say(words.one)} – ${view.number}`,
      reader,
      back: { href: '/breaches', text: say(words.title) },
      body: (
        <>
          <Done reader={reader} done={c.req.query('done')} words={done} />
          <h1>{`${say(words.one)} – ${view.number}`}</h1>
          <p>
            <StateTag reader={reader} state={view.state} />
          </p>
          {view.state === 'open' ? <Clock reader={reader} view={view} now={c.var.now} /> : null}
          <div class="buttons no-print">
            {view.allowed.map((action, index) => (
              <ButtonTo href={`/breaches/${view.id}/${action}`} leading={index === 0}>
                {say(breachActionWords[action])}
              </ButtonTo>
            ))}
          </div>
          <About reader={reader} view={view} />
          {view.recorded ? <Recorded reader={reader} view={view} /> : <p class="quiet">{say(words.notRecorded)}</p>}
          <PrintButton reader={reader} />
        </>
      ),
    })
  })

  breachForms(app)
}

const StateTag = ({ reader, state }: { reader: Reader; state: BreachState }) => (
  <Tag tone={state === 'open' ? 'alert' : 'still'}>{reader.say(breachStateWords[state])}</Tag>
)

type Props = { reader: Reader; view: BreachView }

/** The 72 hours. */
const Clock = ({ reader: { say }, view, now }: Props & { now: string }) => (
  <Notice tone={view.dueAt < now ? 'alert' : 'wait'} title={`${say(words.due)}: ${momentOf(view.dueAt)}`}>
    {view.dueAt < now ? <p>{say(words.over)}</p> : null}
    <p>{say(words.dueText)}</p>
  </Notice>
)

export const About = ({ reader: { say }, view }: Props) => (
  <Facts
    facts={[
      [say(snapshotWords.number), view.number],
      [say(words.noticedAt), momentOf(view.noticedAt)],
      [say(words.noticedBy), say(quarantineSideWords[view.noticedBy])],
      [say(words.due), momentOf(view.dueAt)],
      [say(words.destroyedAt), view.destroyedAt ? momentOf(view.destroyedAt) : say(words.notDestroyed)],
    ]}
  />
)

function Recorded({ reader: { say }, view }: Props) {
  const { texts, notified, notifiedOn, residentsTold, residentsToldOn } = view
  const written = (text: string | undefined): Child => (text ? <Written text={text} /> : null)
  const told = (answer: typeof notified, on: string | null | undefined) =>
    answer ? [say(toldOfBreachWords[answer]), on ? dayOf(on) : ''].filter(Boolean).join(', ') : null
  return (
    <Facts
      facts={[
        [say(words.what), written(texts.what)],
        [say(words.consequences), written(texts.consequences)],
        [say(words.measures), written(texts.measures)],
        [say(words.notified), told(notified, notifiedOn)],
        [say(words.notifiedText), written(texts.notifiedText)],
        [say(words.residentsTold), told(residentsTold, residentsToldOn)],
        [say(words.residentsToldText), written(texts.residentsToldText)],
      ]}
    />
  )
}

/** On the first page: what is open, with the end of its 72 hours; nothing where there is none. */
export function OpenBreaches({ reader, items, now }: { reader: Reader; items: readonly BreachRow[]; now: string }) {
  const open = items.filter(({ state }) => state === 'open')
  return (
    <Waiting
      reader={reader}
      title={reader.say(words.title)}
      count={open.length}
      rows={open.map(({ id, due_at }) => (
        <>
          <a href={`/breaches/${id}`}>{reader.say(words.one)}</a>
          <Tag tone={due_at < now ? 'alert' : 'wait'}>{`${reader.say(words.due)}: ${momentOf(due_at)}`}</Tag>
        </>
      ))}
    />
  )
}
