// The receipt of a filed report: its reference, large, and what happens next. Nothing of what was written, so that it can be
// printed and carried about.
import type { OwnReportView } from '../../../register/home/own-reports.ts'
import { frameWords } from '../../../words/frame.ts'
import { reportWords as words } from '../../../words/pages-report.ts'
import { PrintButton } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'

export function Receipt({ reader, own }: { reader: Reader; own: OwnReportView }) {
  const { say } = reader
  const home = reader.self?.acting.find(({ organisation }) => organisation === own.home)?.name
  return (
    <>
      <h1>{say(words.sent)}</h1>
      <p class="print-only">{`${say(words.receipt)}${home ? `: ${home}` : ''}`}</p>
      <div class="card reference" role="status">
        <p>{say(words.reference)}</p>
        <p>
          <strong>{own.reference}</strong>
        </p>
        <p>{`${say(words.sentAt)}: ${momentOf(own.reportedAt)}`}</p>
      </div>
      <p>{say(words.keep)}</p>
      <h2>{say(words.next)}</h2>
      <ol>
        <li>{say(words.nextReading)}</li>
        <li>{say(words.nextActing)}</li>
        <li>{say(words.nextAnswering)}</li>
      </ol>
      <div class="buttons">
        <a class="govuk-button" href={`/reports/${own.id}`}>
          {say(words.see)}
        </a>
        <a class="govuk-button govuk-button--secondary" href="/reports/new">
          {say(words.another)}
        </a>
        <PrintButton reader={reader} />
        <a href="/reports">{say(frameWords.ownReports)}</a>
      </div>
    </>
  )
}
