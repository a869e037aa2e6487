// The protocol of one destruction: what was named, who proposed and confirmed, on what basis, what left before. Made to be printed.
import { readDisposal, type DisposalView } from '../../../register/common/disposals.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { occasionWords } from '../../../words/codes-disclosure.ts'
import { frameWords } from '../../../words/frame.ts'
import { caseWords } from '../../../words/pages-case.ts'
import { disposalActionWords, disposalStateWords, retentionDoneWords } from '../../../words/pages-retention.ts'
import { retentionWordsOn } from '../../../words/pages-retention-case.ts'
import { disclosureWords } from '../../../words/pages-disclosures.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { ButtonTo } from '../grave.tsx'
import { Done, Facts, Notice, PrintButton, Table, Tag } from '../parts.tsx'
import { dayOf, momentOf, signedIn, type Reader } from '../reader.ts'

export const toRetention = ({ say }: Reader, organisation: string) => ({
  href: `/retention?organisation=${organisation}`,
  text: say(frameWords.retention),
})

export function disposalPage(app: App): void {
  app.get('/disposals/:id', async (c) => {
    const [reader, view] = await Promise.all([
      signedIn(c),
      readDisposal(c.var.services.ports, c.req.param('id'), looking(c)),
    ])
    const { say } = reader
    const words = retentionWordsOn[view.side]
    return page(c, {
      title: say(words.protocol),
      reader,
      back: toRetention(reader, view.organisation),
      body: (
        <>
          <Done reader={reader} done={c.req.query('done')} words={retentionDoneWords} />
          <h1>{say(words.protocol)}</h1>
          <p class="lead">{reader.self.acting.find(({ organisation }) => organisation === view.organisation)?.name}</p>
          <Actions reader={reader} view={view} />
          <Standing reader={reader} view={view} />
          <Protocol reader={reader} view={view} />
          <Signatures view={view} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

type Props = { reader: Reader; view: DisposalView }

function Actions({ reader: { say }, view: { id, allowed } }: Props) {
  if (allowed.length === 0) return null
  return (
    <p class="buttons no-print">
      {allowed.map((action) => (
        <ButtonTo href={`/disposals/${id}/${action}`} leading={action === 'confirm'}>
          {say(disposalActionWords[action])}
        </ButtonTo>
      ))}
    </p>
  )
}

function Standing({ reader: { say }, view }: Props) {
  const words = retentionWordsOn[view.side]
  if (view.state === 'confirmed') return <Notice tone="wait" title={say(words.underWay)} />
  if (!view.backupsGoneOn) return null
  return (
    <Notice title={say(words.backups)}>
      <p>{`${say(words.backupsText)} ${dayOf(view.backupsGoneOn)}. ${say(words.backupsAfter)}`}</p>
    </Notice>
  )
}

/** What the list is and what it rests on; also above the form that confirms it. */
export function Protocol({ reader, view }: Props) {
  const { say } = reader
  const { side, rule, consent, entries, left, disclosed } = view
  const words = retentionWordsOn[side]
  return (
    <>
      <Facts
        facts={[
          [
            say(words.state),
            <Tag tone={view.state === 'destroyed' ? 'still' : 'wait'}>{say(disposalStateWords[view.state])}</Tag>,
          ],
          [say(words.basis), `${say(words.class)} ${rule.class}, ${rule.number}, ${dayOf(rule.issuedOn)}`],
          [say(words.proposedBy), `${view.proposedBy ?? '–'}, ${dayOf(warsawDate(view.proposedAt))}`],
          view.confirmedAt
            ? [say(words.confirmedBy), `${view.confirmedBy ?? '–'}, ${momentOf(view.confirmedAt)}`]
            : undefined,
          consent ? [say(words.consent), `${consent.number}, ${dayOf(consent.issuedOn)}`] : undefined,
          view.destroyedAt ? [say(words.destroyedOn), momentOf(view.destroyedAt)] : undefined,
        ]}
      />
      <section aria-labelledby="entries">
        <h2 id="entries">{`${say(words.entries)} (${entries.length})`}</h2>
        <p>{say(words.staysText)}</p>
        <Table
          title={say(words.entries)}
          heads={[say(words.number), side === 'authority' ? say(caseWords.home) : null, say(words.until)]}
        >
          {entries.map(({ number, home, keptUntilOn }) => (
            <tr>
              <th scope="row">{number}</th>
              {side === 'authority' ? <td>{home ?? '–'}</td> : null}
              <td class="nowrap">{dayOf(keptUntilOn)}</td>
            </tr>
          ))}
        </Table>
      </section>
      <section aria-labelledby="left">
        <h2 id="left">{say(words.leftTitle)}</h2>
        <p>{say(words.leftText)}</p>
        {left.length === 0 ? <p class="quiet">{say(words.nothingLeft)}</p> : null}
        <ul>
          {left.map(({ number, authority, sentOn }) => (
            <li>{`${number}: ${authority}, ${dayOf(sentOn)}`}</li>
          ))}
          {disclosed.map(({ number, disclosure, occasion, madeOn }) => (
            <li>{`${number}: ${say(disclosureWords.extract)} ${disclosure}, ${say(occasionWords[occasion])}, ${dayOf(madeOn)}`}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Signatures({ view }: { view: DisposalView }) {
  if (view.state !== 'destroyed') return null
  return (
    <section class="print-only">
      <p>{`${view.proposedBy ?? ''} ........................`}</p>
      <p>{`${view.confirmedBy ?? ''} ........................`}</p>
    </section>
  )
}

/** Loads what a form of the protocol is about; a look. */
export const loadDisposal = (c: RequestContext): Promise<DisposalView> =>
  readDisposal(c.var.services.ports, c.req.param('id') ?? '', looking(c))
