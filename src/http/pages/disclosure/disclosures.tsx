// The register of disclosures of a home, to read and to print, and one disclosure. Shows no content of an entry.
import { disclosers } from '../../../domain/disclosure.ts'
import { actsAs } from '../../../domain/role.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listDisclosures, readDisclosure, type DisclosureLine } from '../../../register/home/disclosures.ts'
import {
  disclosureActionWords,
  disclosureStateWords,
  extentWords,
  occasionWords,
} from '../../../words/codes-disclosure.ts'
import { disclosureWords as words } from '../../../words/pages-disclosures.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import type { Way } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Apart } from '../grave.tsx'
import { Done, Facts, Notice, Pages, Places, PrintButton, Table, Tag, Written } from '../parts.tsx'
import { actorOf, dayOf, signedIn, within, type Reader } from '../reader.ts'
import { cursorIn, homeOf, homesOf } from '../rights/requests.tsx'

export function disclosurePages(app: App): void {
  app.get('/disclosures', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = homeOf(c, reader)
    const wish = { before: cursorIn(c), limit: 50 }
    const { items, next } = await listDisclosures(c.var.services.ports, home, wish, looking(c))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p class="print-only">{homesOf(reader).find(({ id }) => id === home)?.name}</p>
          <Places reader={reader} places={homesOf(reader)} chosen={home} path="/disclosures" />
          <p>{say(words.why)}</p>
          {actsAs(actorOf(reader.self), home, disclosers) ? (
            <p class="buttons no-print">
              <a class="govuk-button" href={within(c, '/disclosures/new')}>
                {say(words.disclose)}
              </a>
            </p>
          ) : null}
          {items.length === 0 ? (
            <Notice title={say(words.nothing)} />
          ) : (
            <Lines reader={reader} items={items} todayOn={warsawDate(c.var.now)} />
          )}
          <Pages reader={reader} address={new URL(c.req.url)} next={next} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })

  app.get('/disclosures/:id', async (c) => {
    const id = c.req.param('id')
    const [reader, view] = await Promise.all([signedIn(c), readDisclosure(c.var.services.ports, id, looking(c))])
    const { say } = reader
    return page(c, {
      title: `${say(words.one)} ${view.number}`,
      reader,
      back: toDisclosures(c, reader),
      body: (
        <>
          <Done
            reader={reader}
            done={c.req.query('done')}
            words={{ disclose: words.disclosed, withdraw: words.withdrawn }}
          />
          <h1>{`${say(words.one)} ${view.number}`}</h1>
          <About reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
          {view.mayExtract ? (
            <>
              <p class="no-print">{say(words.openText)}</p>
              <p class="buttons no-print">
                <a class="govuk-button" href={`/disclosures/${id}/extract`}>
                  {say(words.open)}
                </a>
              </p>
            </>
          ) : null}
          <PrintButton reader={reader} />
          {view.allowed.includes('withdraw') ? (
            <Apart reader={reader} href={`/disclosures/${id}/withdraw`}>
              {say(disclosureActionWords.withdraw)}
            </Apart>
          ) : null}
        </>
      ),
    })
  })
}

export const toDisclosures = (c: RequestContext, { say }: Reader): Way => ({
  href: within(c, '/disclosures'),
  text: say(words.title),
})

type Props = { reader: Reader; todayOn: string }

const State = ({ reader: { say }, todayOn, of }: Props & { of: Pick<DisclosureLine, 'state' | 'untilOn'> }) =>
  of.state === 'valid' && of.untilOn < todayOn ? (
    <Tag>{say(words.over)}</Tag>
  ) : (
    <Tag tone={of.state === 'valid' ? 'wait' : 'still'}>{say(disclosureStateWords[of.state])}</Tag>
  )

const reportersOf = ({ say }: Reader, { withReporters }: Pick<DisclosureLine, 'withReporters'>): string =>
  say(withReporters ? words.withReporters : words.withoutReporters)

function Lines({ reader, items, todayOn }: Props & { items: readonly DisclosureLine[] }) {
  const { say } = reader
  const heads = [
    words.number,
    words.madeOn,
    words.recipient,
    words.basis,
    words.entries,
    words.extent,
    words.untilOn,
    words.state,
  ]
  return (
    <Table title={say(words.title)} heads={heads.map(say)}>
      {items.map((line) => (
        <tr>
          <th scope="row" class="nowrap">
            <a href={`/disclosures/${line.id}`}>{line.number}</a>
          </th>
          <td class="nowrap">{dayOf(warsawDate(line.madeAt))}</td>
          <td>{`${say(occasionWords[line.occasion])}: ${line.recipient}`}</td>
          <td>{`${line.basis}, ${line.mark}`}</td>
          <td>{line.entries.map(({ name }) => name).join(', ')}</td>
          <td>{`${say(extentWords[line.extent])}. ${reportersOf(reader, line)}`}</td>
          <td class="nowrap">{dayOf(line.untilOn)}</td>
          <td>
            <State reader={reader} todayOn={todayOn} of={line} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** To whom, on what basis, what and until when; also above the extract and the form that withdraws. */
export function About({
  reader,
  view,
  todayOn,
}: Props & { view: Omit<DisclosureLine, 'entries'> & { entries: readonly { name: string }[] } }) {
  const { say } = reader
  return (
    <Facts
      facts={[
        [say(words.occasion), say(occasionWords[view.occasion])],
        [say(words.recipient), view.recipient],
        [say(words.basis), view.basis],
        [say(words.mark), view.mark],
        [say(words.requestedOn), dayOf(view.requestedOn)],
        [say(words.madeOn), dayOf(warsawDate(view.madeAt))],
        [say(words.untilOn), dayOf(view.untilOn)],
        [say(words.entries), view.entries.map(({ name }) => name).join(', ')],
        [say(words.extent), say(extentWords[view.extent])],
        [say(words.reporters), reportersOf(reader, view)],
        [say(words.state), <State reader={reader} todayOn={todayOn} of={view} />],
        view.reason ? [say(words.reason), <Written text={view.reason} />] : undefined,
      ]}
    />
  )
}
