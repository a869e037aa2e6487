// One's own reports, newest first: reference, day and place, state. Codes only; opens no text.
import type { Place } from '../../../domain/place.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { listOwnReports, type OwnReportLine } from '../../../register/home/own-reports.ts'
import { placeWords } from '../../../words/codes-report.ts'
import { frameWords } from '../../../words/frame.ts'
import { reportWords as words } from '../../../words/pages-report.ts'
import { looking } from '../../api/entries.ts'
import { pageQuery } from '../../api/route.ts'
import type { App } from '../../context.ts'
import { faultsOf } from '../../input.ts'
import { page } from '../frame.tsx'
import { Pages, Tag } from '../parts.tsx'
import { dayOf, signedIn, type Reader } from '../reader.ts'
import { StateTag } from './report-state.tsx'

export function ownReportsPage(app: App): void {
  app.get('/reports', async (c) => {
    const reader = await signedIn(c)
    const asked = pageQuery.safeParse(c.req.query())
    if (!asked.success) throw new Refusal('invalid', faultsOf(asked.error))
    const { before, limit } = asked.data
    const { items, next } = await listOwnReports(c.var.services.ports, { before, limit: Number(limit) }, looking(c))
    const title = reader.say(frameWords.ownReports)
    return page(c, {
      title,
      reader,
      body: (
        <>
          <h1>{title}</h1>
          <p>
            <a class="govuk-button" href="/reports/new">
              {reader.say(frameWords.newReport)}
            </a>
          </p>
          {items.length === 0 ? <p class="lead">{reader.say(words.empty)}</p> : <Lines reader={reader} items={items} />}
          <Pages reader={reader} address={new URL(c.req.url)} next={next} />
        </>
      ),
    })
  })
}

const Lines = ({ reader, items }: { reader: Reader; items: readonly OwnReportLine[] }) => (
  <div class="card">
    <ul class="plain">
      {items.map(({ id, reference, state, eventOn, place, unread, asked }) => (
        <li class="task">
          <a href={`/reports/${id}`}>{reference}</a>
          <span class="quiet">{`${dayOf(eventOn)}, ${reader.say(placeWords[place as Place])}`}</span>
          <span>
            <StateTag reader={reader} state={state} /> {asked ? <Tag tone="wait">{reader.say(words.asked)}</Tag> : null}{' '}
            {unread && !asked ? <Tag tone="good">{reader.say(words.unread)}</Tag> : null}
          </span>
        </li>
      ))}
    </ul>
  </div>
)
