// The public pages: what was published for everybody, one release with its tables, and its files. Open to anyone, without a person and
// without a cookie; the same for everybody who asks at an address. While the page is closed there is nothing here.
import { Refusal } from '../../../domain/refusal.ts'
import { publicMembers } from '../../../domain/statistics/public-page.ts'
import { titleOf } from '../../../exports/labels.ts'
import {
  openContent,
  openManifest,
  openTable,
  readOpenPage,
  readOpenRelease,
  type OpenReleaseView,
} from '../../../register/authority/open-statistics.ts'
import { chooseLanguage, languages } from '../../../words/language.ts'
import { openWords as words } from '../../../words/pages-open.ts'
import { answerFile } from '../../api/closes.ts'
import type { App, RequestContext } from '../../context.ts'
import { shared } from '../../shared.ts'
import { periodName } from '../close/period.ts'
import { page } from '../frame.tsx'
import { Facts, Notice, PrintButton, Table } from '../parts.tsx'
import { Omitted } from '../publication/publish-form.tsx'
import { momentOf, type Reader } from '../reader.ts'
import { catalogueOf } from './catalogue.ts'
import { OpenFigures } from './figures.tsx'
import { Method } from './method.tsx'

/** The language of the address, else the browser's: what is kept on the way to many must not hang on one's cookie. */
function readerOf(c: RequestContext): Reader {
  const asked = languages.find((one) => one === c.req.query('language'))
  const language = asked ?? chooseLanguage(c.req.header('accept-language'))
  return { language, self: undefined, say: (text) => text[language] }
}

/** A further page in the language this one was asked in. */
const inSame = (c: RequestContext, path: string): string => {
  const asked = languages.find((one) => one === c.req.query('language'))
  return asked ? `${path}?language=${asked}` : path
}

export function openStatisticsPages(app: App): void {
  app.get('/open', async (c) => {
    const reader = readerOf(c)
    const { say, language } = reader
    const { releases, ...open } = await readOpenPage(c.var.services.ports)
    const newest = releases.filter(({ period }, at) => releases.findIndex((one) => one.period === period) === at)
    const answer = await page(c, {
      title: say(words.title),
      reader,
      shared: true,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
          <Facts facts={[[say(words.whose), open.name]]} />
          <h2>{say(words.releases)}</h2>
          {newest.length === 0 ? (
            <Notice title={say(words.none)} />
          ) : (
            <Table
              title={say(words.releases)}
              heads={[words.period, words.tables, words.edition, words.published].map(say)}
            >
              {newest.map((release) => (
                <tr>
                  <th scope="row">
                    <a href={inSame(c, `/open/${release.period}`)}>{periodName(language, release)}</a>
                  </th>
                  <td>
                    {release.tables.map((figures) => `${figures.table}. ${titleOf(figures, language)}`).join('; ')}
                  </td>
                  <td>{release.edition}</td>
                  <td class="nowrap">{momentOf(release.at)}</td>
                </tr>
              ))}
            </Table>
          )}
          <p>
            <a href="/open/catalogue.jsonld">{say(words.catalogue)}</a>
          </p>
          <Method reader={reader} open={open} />
        </>
      ),
    })
    return shared(c, answer)
  })

  app.get('/open/catalogue.jsonld', async (c) => {
    const catalogue = catalogueOf(c.var.settings.publicUrl, await readOpenPage(c.var.services.ports))
    return shared(c, c.body(JSON.stringify(catalogue), 200, { 'content-type': 'application/ld+json' }), true)
  })

  app.get('/open/:period', async (c) => releasePage(c, await viewOf(c)))
  app.get('/open/:period/:edition', async (c) => releasePage(c, await viewOf(c)))

  app.get('/open/:period/:edition/content', async (c) => shared(c, answerFile(c, openContent(await viewOf(c))), true))
  app.get('/open/:period/:edition/manifest', async (c) =>
    shared(c, answerFile(c, await openManifest(await viewOf(c))), true),
  )
  app.get('/open/:period/:edition/:table/:format', async (c) => {
    const { table = '', format = '' } = c.req.param()
    return shared(c, answerFile(c, await openTable(await viewOf(c), table, format)), true)
  })
}

/** @throws Refusal `not-found`, the same for whatever is not there */
function viewOf(c: RequestContext): Promise<OpenReleaseView> {
  const { period = '', edition } = c.req.param() as Record<string, string | undefined>
  if (edition === undefined) return readOpenRelease(c.var.services.ports, period)
  const number = /^v([1-9]\d{0,3})$/.exec(edition)?.[1]
  if (!number) throw new Refusal('not-found')
  return readOpenRelease(c.var.services.ports, period, Number(number))
}

async function releasePage(c: RequestContext, view: OpenReleaseView): Promise<Response> {
  const reader = readerOf(c)
  const { say, language } = reader
  const { release, editions, ...open } = view
  const title = `${say(words.short)}: ${periodName(language, release)}`
  const address = `/open/${release.period}/v${release.edition}`
  const [newest] = editions
  const answer = await page(c, {
    title,
    reader,
    shared: true,
    back: { href: inSame(c, '/open'), text: say(words.title) },
    body: (
      <>
        <h1>{title}</h1>
        {newest === release.edition ? null : (
          <Notice tone="wait" title={say(words.corrected)}>
            <a
              href={inSame(c, `/open/${release.period}`)}
            >{`${periodName(language, release)}, ${say(words.edition).toLowerCase()} ${newest}`}</a>
          </Notice>
        )}
        <Facts
          facts={[
            [say(words.whose), open.name],
            [say(words.edition), String(release.edition)],
            [say(words.published), momentOf(release.at)],
            [say(words.asOf), momentOf(release.asOf)],
            [say(words.homes), String(release.homes)],
            editions.length < 2
              ? undefined
              : [
                  say(words.editions),
                  <>
                    {editions.map((edition) => (
                      <>
                        <a href={inSame(c, `/open/${release.period}/v${edition}`)}>{`v${edition}`}</a>{' '}
                      </>
                    ))}
                  </>,
                ],
          ]}
        />
        <Omitted reader={reader} omitted={release.omitted} membersOf={(table) => publicMembers(table, release)} />
        {release.tables.map((figures) => (
          <OpenFigures reader={reader} release={release} name={open.name} figures={figures} address={address} />
        ))}
        <nav class="buttons no-print" aria-label={say(words.allFiles)}>
          <span>{say(words.allFiles)}:</span>
          <a href={`${address}/content`} download>
            {say(words.content)}
          </a>
          <a href={`${address}/manifest`} download>
            {say(words.manifest)}
          </a>
          <PrintButton reader={reader} />
        </nav>
        <Method reader={reader} open={open} />
      </>
    ),
  })
  return shared(c, answer)
}
