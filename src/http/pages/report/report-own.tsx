// One's own report: the receipt right after filing, then what became of it, and asking for another look when it was declined.
import { Refusal } from '../../../domain/refusal.ts'
import { changeEntry } from '../../../register/home/entries.ts'
import { readOwnReport, type OwnReportView } from '../../../register/home/own-reports.ts'
import { feedbackWayWords } from '../../../words/codes-entry.ts'
import { frameWords } from '../../../words/frame.ts'
import { reportWords as words } from '../../../words/pages-report.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { entryBodies } from '../../api/entry-commands.ts'
import type { App, RequestContext } from '../../context.ts'
import { Exchange } from '../exchange.tsx'
import { TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Facts, Notice, Written } from '../parts.tsx'
import { momentOf, signedIn, type Reader } from '../reader.ts'
import { Revealed, TypedIn } from './report-known.tsx'
import { Receipt } from './report-receipt.tsx'
import { Steps } from './report-state.tsx'
import { ToSupplement } from './report-supplement.tsx'
import { WrittenReport } from './report-written.tsx'

const readOwn = (c: RequestContext) => readOwnReport(c.var.services.ports, c.req.param('id') ?? '', looking(c))

export function ownReportPages(app: App): void {
  app.get('/reports/:id', async (c) => {
    const [reader, own] = await Promise.all([signedIn(c), readOwn(c)])
    const done = c.req.query('done')
    const title = `${reader.say(words.report)} ${own.reference}`
    if (done === 'file') {
      return page(c, { title: reader.say(words.sent), reader, body: <Receipt reader={reader} own={own} /> })
    }
    return page(c, {
      // Without the reference: it would stand in the history of a shared browser.
      title: reader.say(words.report),
      reader,
      back: { href: '/reports', text: reader.say(frameWords.ownReports) },
      body: (
        <>
          {done === 'supplement' ? <Notice tone="good" title={reader.say(words.supplemented)} /> : null}
          {done === 'reconsider' ? <Notice tone="good" title={reader.say(words.reconsidered)} /> : null}
          <h1>{title}</h1>
          <Own reader={reader} own={own} />
        </>
      ),
    })
  })

  formPage(app, '/reports/:id/reconsider', {
    async load(c) {
      const own = await readOwn(c)
      if (!own.allowed.includes('reconsider')) throw new Refusal('wrong-state')
      return own
    },
    existing: true,
    schema: entryBodies.reconsider,
    show: ({ view, form, reader }) => ({
      title: reader.say(entryActionWords.reconsider),
      back: { href: `/reports/${view.id}`, text: `${reader.say(words.report)} ${view.reference}` },
      above: (
        <>
          <h1>{reader.say(entryActionWords.reconsider)}</h1>
          <Declined reader={reader} reason={view.declinedBecause} />
        </>
      ),
      fields: (
        <TextArea
          form={form}
          reader={reader}
          name="/reason"
          label={reader.say(words.reason)}
          hint={reader.say(words.reasonHint)}
          missing={reader.say(words.reasonMissing)}
        />
      ),
      submit: reader.say(entryActionWords.reconsider),
    }),
    act: (c, command, asked) =>
      changeEntry(c.var.services.ports, c.req.param('id') ?? '', { ...command, action: 'reconsider' }, asked),
    next: ({ id }) => `/reports/${id}?done=reconsider`,
  })
}

function Own({ reader, own }: { reader: Reader; own: OwnReportView }) {
  const { say } = reader
  return (
    <>
      <Steps reader={reader} state={own.joinedState ?? own.state} />
      {own.joinedState ? <Notice title={say(words.joined)} /> : null}
      <Facts
        facts={[
          [say(words.sentAt), momentOf(own.reportedAt)],
          [say(words.number), own.number],
        ]}
      />
      <Declined reader={reader} reason={own.declinedBecause} />
      {own.allowed.includes('reconsider') ? (
        <>
          <p>{say(words.reconsiderOffer)}</p>
          <p>
            <a class="govuk-button govuk-button--secondary" href={`/reports/${own.id}/reconsider`}>
              {say(entryActionWords.reconsider)}
            </a>
          </p>
        </>
      ) : null}
      <ToSupplement reader={reader} own={own} />
      <h2>{say(words.answer)}</h2>
      <Answer reader={reader} feedback={own.feedback} />
      <Exchange reader={reader} said={own.exchange} />
      <h2>{say(words.written)}</h2>
      <WrittenReport reader={reader} report={own.report} />
      <TypedIn reader={reader} own={own} />
      <Revealed reader={reader} own={own} />
    </>
  )
}

const Declined = ({ reader, reason }: { reader: Reader; reason: string | null }) =>
  reason === null ? null : (
    <Notice tone="wait" title={reader.say(words.why)}>
      <Written text={reason} />
    </Notice>
  )

function Answer({ reader: { say }, feedback }: { reader: Reader; feedback: OwnReportView['feedback'] }) {
  if (!feedback) return <p class="quiet">{say(words.noAnswer)}</p>
  return (
    <div class="card">
      {feedback.text === '' ? null : <Written text={feedback.text} />}
      <p class="quiet">{`${say(words.how)}: ${say(feedbackWayWords[feedback.how])}`}</p>
    </div>
  )
}
