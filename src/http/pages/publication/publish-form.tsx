// The form that publishes a close: what will be hidden, how much is lost, and that it cannot be undone.
import type { Dimension } from '../../../domain/statistics/figures.ts'
import { hasPublicPart } from '../../../domain/statistics/public-page.ts'
import { tableCodes } from '../../../domain/statistics/table.ts'
import type { Omission } from '../../../domain/statistics/release.ts'
import { titleOf } from '../../../exports/labels.ts'
import { previewRelease, publish, type ReleasePreview } from '../../../register/authority/publications.ts'
import { omissionWords } from '../../../words/codes-close.ts'
import { publicPageWords } from '../../../words/pages-public-page.ts'
import { publicationWords as words } from '../../../words/pages-publications.ts'
import { looking } from '../../api/entries.ts'
import { publishing } from '../../api/publications.ts'
import type { App, RequestContext } from '../../context.ts'
import { periodName } from '../close/period.ts'
import { formPage } from '../form-page.tsx'
import { Notice, Table } from '../parts.tsx'
import type { Reader } from '../reader.ts'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

export function publishForm(app: App): void {
  formPage(app, '/closes/:id/publish', {
    load: (c) => previewRelease(c.var.services.ports, looking(c), idOf(c)),
    existing: true,
    schema: publishing,
    show: ({ view, reader }) => {
      const { say, language } = reader
      const title = `${say(words.publish)}: ${periodName(language, view)}`
      return {
        title,
        back: { href: '/publications', text: say(words.title) },
        above: (
          <>
            <h1>{title}</h1>
            {view.published ? (
              <Notice title={say(words.already)} />
            ) : (
              <>
                <p class="lead">{say(words.publishText)}</p>
                <p>{say(words.levels)}</p>
                {tableCodes.some((code) => hasPublicPart(code, view)) ? <p>{say(publicPageWords.alsoPublic)}</p> : null}
              </>
            )}
            {view.published ? null : <Losses reader={reader} protection={view.protection} />}
            {view.published ? null : <Omitted reader={reader} omitted={view.omitted} />}
          </>
        ),
        fields: <input type="hidden" name="/digest" value={view.digest} />,
        submit: view.published ? undefined : say(words.publish),
      }
    },
    act: (c, { digest }, asked) => publish(c.var.services.ports, idOf(c), digest, asked),
    next: ({ id }) => `/publications/${id}`,
  })
}

function Losses({ reader, protection }: { reader: Reader; protection: ReleasePreview['protection'] }) {
  const { say, language } = reader
  if (protection.length === 0) return <Notice tone="wait" title={say(words.nothing)} />
  return (
    <Table title={say(words.publish)} heads={[words.table, words.shown, words.primary, words.secondary].map(say)}>
      {protection.map(({ table, shown, primary, secondary, withheld }) => (
        <tr>
          <th scope="row">
            {`${table} ${titleOf(table, language)}`}
            {withheld ? <div class="quiet">{say(words.withheld)}</div> : null}
          </th>
          <td class="number">{shown}</td>
          <td class="number">{primary}</td>
          <td class="number">{secondary}</td>
        </tr>
      ))}
    </Table>
  )
}

type OmittedProps = {
  reader: Reader
  omitted: readonly Omission[]
  membersOf?: (table: string) => readonly Pick<Dimension, 'code' | 'members'>[]
}

/** Which tables are not there, and why. `membersOf`: what of a table would be shown, where that is not all of it. */
export function Omitted({ reader, omitted, membersOf = () => [] }: OmittedProps) {
  const { say, language } = reader
  if (omitted.length === 0) return null
  return (
    <>
      <h2>{say(words.omitted)}</h2>
      <ul>
        {omitted.map(({ table, why }) => (
          <li>{`${table} ${titleOf({ table, dimensions: membersOf(table) }, language)}: ${say(omissionWords[why])}`}</li>
        ))}
      </ul>
    </>
  )
}
