// On one's own report: who was told that this person reported it, and for whom it was typed in. Shown to nobody else.
import { actingWords } from '../../../words/codes-ledger.ts'
import { reporterFunctionWords, reportSourceWords } from '../../../words/codes-report.ts'
import { receivedWords, revealWords as words } from '../../../words/pages-reveal.ts'
import type { OwnReportView } from '../../../register/home/own-reports.ts'
import { Facts, Written } from '../parts.tsx'
import { dayOf, momentOf, type Reader } from '../reader.ts'

type Props = { reader: Reader; own: OwnReportView }

export const Revealed = ({ reader: { say }, own: { reveals } }: Props) => (
  <section aria-labelledby="revealed">
    <h2 id="revealed">{say(words.own)}</h2>
    {reveals.length === 0 ? <p class="quiet">{say(words.ownNone)}</p> : null}
    {reveals.map(({ at, role, name, reason }) => {
      const acting = actingWords[role]
      return (
        <div class="card">
          <p>
            <strong>{[name, acting ? say(acting) : role].filter(Boolean).join(', ')}</strong>
          </p>
          <Written text={reason} />
          <p class="quiet">{momentOf(at)}</p>
        </div>
      )
    })}
  </section>
)

export function TypedIn({ reader: { say }, own: { received } }: Props) {
  if (!received) return null
  const { source, name, contact, receivedOn } = received
  return (
    <section aria-labelledby="typed">
      <h2 id="typed">{say(receivedWords.typed)}</h2>
      <Facts
        facts={[
          [say(words.name), name ?? say(words.unknown)],
          [say(words.function), received.function ? say(reporterFunctionWords[received.function]) : null],
          [say(words.contact), contact],
          [say(words.source), say(reportSourceWords[source])],
          [say(words.receivedOn), receivedOn ? dayOf(receivedOn) : null],
        ]}
      />
    </section>
  )
}
