// Closes of statistics: their list with what can be closed next, and one close with its checks, tables, files and corrections.
import { closers } from '../../../domain/statistics/close.ts'
import { actsAs } from '../../../domain/role.ts'
import { listCloses, readClose, type CloseView } from '../../../register/authority/closes.ts'
import { periodKindWords } from '../../../words/codes-close.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { Select } from '../fields.tsx'
import { emptyForm } from '../form.ts'
import { page } from '../frame.tsx'
import { Done, Facts, Notice, Places, Table } from '../parts.tsx'
import { closing } from '../places.ts'
import { actorOf, momentOf, placeOf, placesOf, signedIn, within, type Reader } from '../reader.ts'
import { FrozenTables } from '../statistics/frozen-tables.tsx'
import { Changes } from './changes.tsx'
import { Checked } from './checked.tsx'
import { editionIn, editionName } from './edition.ts'
import { periodName, periodsOver } from './period.ts'

export function closePages(app: App): void {
  app.get('/closes', async (c) => {
    const reader = await signedIn(c)
    const { say, language } = reader
    const organisation = placeOf(c, reader, closing)
    const { items } = await listCloses(c.var.services.ports, looking(c), organisation)
    const closed = new Set(items.map(({ from_month, to_month }) => `${from_month} ${to_month}`))
    const open = periodsOver(c.var.now).filter(({ from, to }) => !closed.has(`${from} ${to}`))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, closing)} chosen={organisation} path="/closes" />
          <p>{say(words.lead)}</p>
          {actsAs(actorOf(reader.self), organisation, closers) ? (
            <form method="get" action="/closes/new" class="filters no-print">
              <input type="hidden" name="organisation" value={organisation} />
              <Select
                form={emptyForm('')}
                reader={reader}
                name="period"
                label={say(words.toClose)}
                choices={open.map((months) => ({
                  value: `${months.from}_${months.to}`,
                  label: periodName(language, months),
                }))}
              />
              <button type="submit" class="govuk-button">
                {say(words.check)}
              </button>
            </form>
          ) : null}
          {items.length === 0 ? (
            <Notice title={say(words.none)} />
          ) : (
            <Table title={say(words.title)} heads={[words.period, words.number, words.edition, words.madeAt].map(say)}>
              {items.map((close) => (
                <tr>
                  <th scope="row">
                    <a href={`/closes/${close.id}`}>
                      {periodName(language, { from: close.from_month, to: close.to_month })}
                    </a>
                    <div class="quiet">{say(periodKindWords[close.kind])}</div>
                  </th>
                  <td class="nowrap">{`${close.number}/${close.year}`}</td>
                  <td>{editionName(reader, close.edition)}</td>
                  <td class="nowrap">{momentOf(close.at)}</td>
                </tr>
              ))}
            </Table>
          )}
        </>
      ),
    })
  })

  app.get('/closes/:id', async (c) => {
    const [reader, view] = await Promise.all([
      signedIn(c),
      readClose(c.var.services.ports, looking(c), c.req.param('id'), editionIn(c)),
    ])
    const { say, language } = reader
    const title = `${say(words.one)} ${view.close.number}/${view.close.year}: ${periodName(language, view.content)}`
    return page(c, {
      title,
      reader,
      back: { href: within(c, '/closes'), text: say(words.title) },
      body: (
        <>
          <Done reader={reader} done={c.req.query('done')} words={{ close: words.closed, correct: words.corrected }} />
          <h1>{title}</h1>
          <About reader={reader} view={view} />
          <h2>{say(words.checks)}</h2>
          <Checked reader={reader} {...view.content} homes={view.content.frame.homes} />
          <Changes reader={reader} content={view.content} />
          {view.mayClose ? (
            <p class="buttons no-print">
              <a class="govuk-button govuk-button--secondary" href={`/closes/${view.close.id}/correct`}>
                {say(words.correct)}
              </a>
            </p>
          ) : null}
          <Tables c={c} reader={reader} view={view} />
        </>
      ),
    })
  })
}

function About({ reader, view: { close, content, edition, editions } }: { reader: Reader; view: CloseView }) {
  const { say } = reader
  return (
    <Facts
      facts={[
        [say(words.period), `${content.from} – ${content.to}`],
        [say(words.madeAt), momentOf(edition.at)],
        [
          say(words.edition),
          <>
            {editions.map((one, index) => (
              <>
                {index > 0 ? ', ' : null}
                {one.edition === edition.edition ? (
                  <strong>{editionName(reader, one.edition)}</strong>
                ) : (
                  <a href={`/closes/${close.id}?edition=${one.edition}`}>{editionName(reader, one.edition)}</a>
                )}
              </>
            ))}
          </>,
        ],
        [
          say(words.hash),
          <>
            <code class="hash">{edition.hash}</code>{' '}
            <a class="no-print" href={`/closes/${close.id}/verification?edition=${edition.edition}`}>
              {say(words.verify)}
            </a>
          </>,
        ],
      ]}
    />
  )
}

/** One frozen table at a time, as it is looked at while it is live. */
function Tables({ c, reader, view }: { c: RequestContext; reader: Reader; view: CloseView }) {
  const { close, content, edition } = view
  const { organisation, name, scope, codeLists, tables, frame, checks } = content
  const silent = frame.homes.filter(({ id }) => checks.silent.includes(id))
  const address = (path: string) => `/api/closes/${close.id}${path}edition=${edition.edition}`
  return (
    <FrozenTables
      reader={reader}
      tables={tables}
      about={{ organisation, name, scope, codeLists, own: false, homes: frame.homes.length, silent, liveFrom: null }}
      asked={c.req.query('table')}
      action={`/closes/${close.id}`}
      file={(table, format) => address(`/tables/${table}?format=${format}&`)}
      hidden={<input type="hidden" name="edition" value={edition.edition} />}
      whole={
        <>
          <a href={address('?')} download>
            {reader.say(words.content)}
          </a>
          <a href={address('/manifest?')} download>
            {reader.say(words.manifest)}
          </a>
        </>
      }
    />
  )
}
