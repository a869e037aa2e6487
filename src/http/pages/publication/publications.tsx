// What was published, as pages: the list, with the closes an inspector can publish, and one release with its tables and files.
import { fileFormats } from '../../../exports/files.ts'
import { titleOf } from '../../../exports/labels.ts'
import { listReleases, readRelease, type ReleaseView } from '../../../register/authority/publications.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { frameWords } from '../../../words/frame.ts'
import { publicationWords as words } from '../../../words/pages-publications.ts'
import { suppressionWords } from '../../../words/statistics-files.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { periodName } from '../close/period.ts'
import { Select } from '../fields.tsx'
import { emptyForm } from '../form.ts'
import { page } from '../frame.tsx'
import { Facts, Notice, PrintButton, Scroll } from '../parts.tsx'
import { momentOf, signedIn, type Reader } from '../reader.ts'
import { Signs } from '../statistics/figures-meaning.tsx'
import { FiguresTable } from '../statistics/figures-table.tsx'
import { Omitted } from './publish-form.tsx'

export function publicationPages(app: App): void {
  app.get('/publications', async (c) => {
    const reader = await signedIn(c)
    const { say, language } = reader
    const { items, waiting } = await listReleases(c.var.services.ports, looking(c))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.lead)}</p>
          {items.length === 0 ? (
            <Notice title={say(words.none)} />
          ) : (
            <Scroll label={say(words.title)}>
              <table class="stacked" aria-label={say(words.title)}>
                <thead>
                  <tr>
                    {[words.period, words.number, words.edition, words.at].map((head) => (
                      <th scope="col">{say(head)}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, from_month: from, to_month: to, number, edition, at }) => (
                    <tr>
                      <th scope="row">
                        <a href={`/publications/${id}`}>{periodName(language, { from, to })}</a>
                      </th>
                      <td>{number}</td>
                      <td>{edition}</td>
                      <td class="nowrap">{momentOf(at)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          {waiting.length === 0 ? null : (
            <section aria-labelledby="waiting" class="no-print">
              <h2 id="waiting">{say(words.waiting)}</h2>
              <ul>
                {waiting.map(({ id, from_month: from, to_month: to }) => (
                  <li>
                    <a href={`/closes/${id}/publish`}>
                      {`${say(words.publish)}: ${periodName(language, { from, to })}`}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ),
    })
  })

  app.get('/publications/:id', async (c) => {
    const [reader, view] = await Promise.all([
      signedIn(c),
      readRelease(c.var.services.ports, looking(c), c.req.param('id')),
    ])
    const { say, language } = reader
    const { content, release } = view
    const title = `${say(words.one)} ${release.number}: ${periodName(language, content)}`
    return page(c, {
      title,
      reader,
      back: { href: '/publications', text: say(words.title) },
      body: (
        <>
          <h1>{title}</h1>
          <Facts
            facts={[
              [say(words.at), momentOf(release.at)],
              [say(words.edition), String(release.edition)],
              [say(words.hash), <code class="hash">{release.hash}</code>],
            ]}
          />
          <p>{say(suppressionWords['small-counts'])}</p>
          <Omitted reader={reader} omitted={content.omitted} />
          <Tables reader={reader} view={view} asked={c.req.query('table')} />
          <div class="buttons">
            <a href={`/api/publications/${release.id}`} download>
              {say(words.content)}
            </a>
            <PrintButton reader={reader} />
          </div>
        </>
      ),
    })
  })
}

type Props = { reader: Reader; view: ReleaseView; asked: string | undefined }

/** One table at a time, as it was published. */
function Tables({ reader, view: { content, release }, asked }: Props) {
  const { say, language } = reader
  const [first] = content.tables
  const figures = content.tables.find(({ table }) => table === asked) ?? first
  if (!figures) return <Notice title={say(words.nothing)} />
  const { name, scope, codeLists, homes } = content
  const unnamed = { organisation: '', own: false, silent: [], liveFrom: null }
  const table: TableView = { ...figures, ...unnamed, name, scope, codeLists, homes }
  return (
    <>
      <form method="get" action={`/publications/${release.id}`} class="filters no-print">
        <Select
          form={emptyForm('')}
          reader={reader}
          name="table"
          label={say(words.table)}
          value={table.table}
          choices={content.tables.map(({ table: code }) => ({
            value: code,
            label: `${code} ${titleOf(code, language)}`,
          }))}
        />
        <button type="submit" class="govuk-button">
          {say(frameWords.show)}
        </button>
      </form>
      <h2>{titleOf(table.table, language)}</h2>
      <FiguresTable reader={reader} table={table} />
      <Signs reader={reader} table={table} />
      <div class="buttons">
        <span>{say(words.files)}:</span>
        {fileFormats.map((format) => (
          <a href={`/api/publications/${release.id}/tables/${table.table}?format=${format}`} download>
            {`${table.table} ${format}`}
          </a>
        ))}
      </div>
    </>
  )
}
