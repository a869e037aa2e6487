// What waits in a home, and a reporter's own latest reports. Shows only; which of it there is was decided before.
import type { OwnReportLine } from '../../../register/home/own-reports.ts'
import type { EntryLine } from '../../../register/home/views.ts'
import type { HomeWaits } from '../../../register/home/waiting.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { placeWords } from '../../../words/codes-report.ts'
import { reportWords } from '../../../words/pages-report.ts'
import { startWords as words } from '../../../words/pages-start.ts'
import { entryStateWords, harmWords } from '../../../words/terms.ts'
import type { Words } from '../../../words/language.ts'
import type { HarmLevel } from '../../../domain/harm.ts'
import type { Place } from '../../../domain/place.ts'
import { Tag } from '../parts.tsx'
import { tones } from '../tones.ts'
import { dayOf, momentOf, type Reader } from '../reader.ts'
import { categoryIn, Since, Term, Waiting } from '../waiting.tsx'

type Props = { reader: Reader; waits: HomeWaits; todayOn: string }

export function HomeWaiting({ reader, waits, todayOn }: Props) {
  const { say } = reader
  const { counts, questions, recommendations, transfer, authorisationsEnding } = waits
  const directs = reader.self?.acting.some(
    ({ organisation, role }) => organisation === waits.home && role === 'director',
  )
  const list = (title: Words, state: string, lines: readonly EntryLine[], count: number) => (
    <Waiting
      reader={reader}
      title={say(title)}
      count={count}
      href={`/entries?state=${state}&organisation=${waits.home}`}
      rows={lines.map((line) => (
        <Line reader={reader} line={line} todayOn={todayOn} />
      ))}
    />
  )
  return (
    <div class="waiting">
      <div>
        <Waiting
          reader={reader}
          title={say(words.questions)}
          count={questions.length}
          rows={questions.map(({ entry, number, category, dueOn }) => (
            <>
              <a href={`/entries/${entry}`}>{number}</a>
              <span>{categoryIn(reader, category)}</span>
              <Term reader={reader} on={dueOn} todayOn={todayOn} />
            </>
          ))}
        />
        <Waiting
          reader={reader}
          title={say(words.recommendations)}
          count={recommendations.length}
          rows={recommendations.map(({ entry, number, category, dueOn }) => (
            <>
              <a href={`/entries/${entry}`}>{number}</a>
              <span>{categoryIn(reader, category)}</span>
              <Term reader={reader} on={dueOn} todayOn={todayOn} />
            </>
          ))}
        />
        {list(directs ? words.toApprove : words.forDirector, 'registered', waits.toApprove, counts.toApprove)}
        {list(words.reported, 'reported', waits.reported, counts.reported)}
      </div>
      <div>
        {list(words.approved, 'approved', waits.approved, waits.approved.length)}
        {list(words.registered, 'registered', waits.registered, counts.registered)}
        <Waiting
          reader={reader}
          title={say(words.measures)}
          count={counts.overdue}
          href={`/entries?measures=overdue&organisation=${waits.home}`}
          rows={waits.overdue.map(({ id, number, reference, category, dueOn }) => (
            <>
              <a href={`/entries/${id}`}>{number ?? reference}</a>
              <span>{categoryIn(reader, category)}</span>
              <Term reader={reader} on={dueOn} todayOn={todayOn} />
            </>
          ))}
        />
        <section class="card">
          <h2>{say(words.transfer)}</h2>
          <p>{`${say(words.undelivered)}: ${transfer.undelivered}`}</p>
          <p>{`${say(words.lastSent)}: ${transfer.lastSentAt ? momentOf(transfer.lastSentAt) : say(words.neverSent)}`}</p>
          {transfer.open ? (
            <p>
              <a href={`/transfers/${transfer.open}`}>{say(words.prepared)}</a>
            </p>
          ) : null}
          <p>
            <a href={`/transfers?organisation=${waits.home}`}>{say(words.toTransfers)}</a>
          </p>
        </section>
        <Waiting
          reader={reader}
          title={say(words.ending)}
          count={authorisationsEnding.length}
          rows={authorisationsEnding.map(({ number, untilOn }) => (
            <>
              <a href={`/authorisations?organisation=${waits.home}`}>{number}</a>
              <span>{`${say(words.until)} ${dayOf(untilOn)}`}</span>
            </>
          ))}
        />
      </div>
    </div>
  )
}

const Line = ({ reader, line, todayOn }: { reader: Reader; line: EntryLine; todayOn: string }) => (
  <>
    <a href={`/entries/${line.id}`}>{line.number ?? line.reference}</a>
    {line.category ? (
      <span>{categoryIn(reader, line.category)}</span>
    ) : (
      <span>
        {reader.say(placeWords[line.place as Place])}
        <span class="quiet">{`${reader.say(words.harm)}: ${reader.say(harmWords[line.harm as HarmLevel])}`}</span>
      </span>
    )}
    <Since reader={reader} on={warsawDate(line.reportedAt)} todayOn={todayOn} />
  </>
)

/** The way to report an event. `alone`: and to the own reports, which are looked at in a request of their own. */
export const FileCard = ({ reader: { say }, alone = false }: { reader: Reader; alone?: boolean }) => (
  <section class={alone ? 'card narrow' : 'card'}>
    <h2>{say(words.fileTitle)}</h2>
    <p>{say(words.fileText)}</p>
    <p>
      <a class="govuk-button large" href="/reports/new">
        {say(words.file)}
      </a>
    </p>
    {alone ? (
      <p>
        <a href="/reports">{say(words.allOwn)}</a>
      </p>
    ) : null}
  </section>
)

export const OwnReports = ({ reader, items }: { reader: Reader; items: readonly OwnReportLine[] }) => {
  const { say } = reader
  return (
    <div class="cards">
      <FileCard reader={reader} />
      <section class="card">
        <h2>{say(words.own)}</h2>
        {items.length === 0 ? <p>{say(words.noOwn)}</p> : null}
        <ul class="plain">
          {items.map(({ id, reference, state, eventOn, asked }) => (
            <li class="task">
              <a href={`/reports/${id}`}>{reference}</a>
              <span>{dayOf(eventOn)}</span>
              {asked ? (
                <Tag tone="wait">{say(reportWords.asked)}</Tag>
              ) : (
                <Tag tone={tones.entry[state]}>{say(entryStateWords[state])}</Tag>
              )}
            </li>
          ))}
        </ul>
        {items.length > 0 ? (
          <p>
            <a href="/reports">{say(words.allOwn)}</a>
          </p>
        ) : null}
      </section>
    </div>
  )
}
