// What a home is to hand over now: how many entries, when it last did, what the authority asks, and the way to prepare.
import type { Refusal } from '../../../domain/refusal.ts'
import { monthOf, warsawDate } from '../../../domain/zone.ts'
import type { HomeWaits } from '../../../register/home/waiting.ts'
import { transferListWords as words } from '../../../words/pages-transfer.ts'
import { refusalWords } from '../../../words/refusals.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { Notice } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'
import { Term } from '../waiting.tsx'

type DueProps = { reader: Reader; waits: HomeWaits; now: string; formKey: string; refusal: Refusal | undefined }

export function Due({ reader, waits, now, formKey, refusal }: DueProps) {
  const { say, language } = reader
  const { open, undelivered, lastSentAt } = waits.transfer
  const today = warsawDate(now)
  const silent = !lastSentAt || monthOf(warsawDate(lastSentAt)) !== monthOf(today)
  return (
    <section class="card narrow" aria-labelledby="due">
      <h2 id="due">{say(words.due)}</h2>
      {refusal ? (
        <Notice tone="alert" title={refusalWords[refusal.code][language].title}>
          <p>{refusalWords[refusal.code][language].detail}</p>
          {refusal.code === 'no-authority' ? (
            <p>
              <a href={`/organisations?organisation=${waits.home}`}>{say(words.homeDetails)}</a>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <p>
        {say(words.undelivered)}: <strong>{undelivered}</strong>
      </p>
      <p>{`${say(words.lastSent)}: ${lastSentAt ? momentOf(lastSentAt) : say(words.never)}`}</p>
      {silent ? <p>{say(words.silentMonth)}</p> : null}
      {undelivered === 0 && silent && !open ? <p>{say(words.nothingDue)}</p> : null}
      {open ? (
        <p>
          <a class="govuk-button" href={`/transfers/${open}`}>
            {say(words.open)}
          </a>
        </p>
      ) : (
        <form method="post" action="/transfers">
          <input type="hidden" name="_key" value={formKey} />
          <input type="hidden" name="/home" value={waits.home} />
          <p class="quiet">{say(words.prepareText)}</p>
          <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
            {say(words.prepare)}
          </button>
        </form>
      )}
      {waits.questions.length > 0 ? (
        <>
          <h3>{say(words.questions)}</h3>
          <ul class="plain">
            {waits.questions.map(({ entry, number, case: file, dueOn }) => (
              <li class="task">
                <a href={`/cases/${file}/answer?entry=${entry}`}>{`${number}: ${say(entryActionWords.answer)}`}</a>
                <Term reader={reader} on={dueOn} todayOn={today} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
