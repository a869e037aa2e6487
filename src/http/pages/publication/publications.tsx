// What was published, as pages: the list, with the closes an inspector can publish, and one release with its tables and files.
import { listReleases, readRelease } from '../../../register/authority/publications.ts'
import { isPageOpen } from '../../../register/authority/open-statistics.ts'
import { openWords } from '../../../words/pages-open.ts'
import { publicPageWords } from '../../../words/pages-public-page.ts'
import { publicationWords as words } from '../../../words/pages-publications.ts'
import { suppressionWords } from '../../../words/statistics-files.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { periodName } from '../close/period.ts'
import { page } from '../frame.tsx'
import { Facts, Notice, Table } from '../parts.tsx'
import { momentOf, placesOf, signedIn } from '../reader.ts'
import { FrozenTables } from '../statistics/frozen-tables.tsx'
import { Omitted } from './publish-form.tsx'

export function publicationPages(app: App): void {
  app.get('/publications', async (c) => {
    const reader = await signedIn(c)
    const { say, language } = reader
    const { items, waiting } = await listReleases(c.var.services.ports, looking(c))
    const isOpen = await isPageOpen(c.var.services.ports)
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.lead)}</p>
          <p class="no-print">
            {placesOf(reader, ['inspector']).length > 0 ? (
              <>
                <a href="/public-page">{say(publicPageWords.title)}</a> (
                {say(isOpen ? publicPageWords.open : publicPageWords.closed).toLowerCase()})
              </>
            ) : isOpen ? (
              <a href="/open">{say(openWords.title)}</a>
            ) : null}
          </p>
          {items.length === 0 ? (
            <Notice title={say(words.none)} />
          ) : (
            <Table title={say(words.title)} heads={[words.period, words.number, words.edition, words.at].map(say)}>
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
            </Table>
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
          <FrozenTables
            reader={reader}
            tables={content.tables}
            about={{
              ...unnamed,
              name: content.name,
              scope: content.scope,
              codeLists: content.codeLists,
              homes: content.homes,
            }}
            asked={c.req.query('table')}
            action={`/publications/${release.id}`}
            file={(table, format) => `/api/publications/${release.id}/tables/${table}?format=${format}`}
            whole={
              <a href={`/api/publications/${release.id}`} download>
                {say(words.content)}
              </a>
            }
          />
        </>
      ),
    })
  })
}

/** No organisation, no home by name, and no day of going live: an observer is told none. */
const unnamed = { organisation: '', own: false, silent: [], liveFrom: null }
