// What of an entry would leave for the authority now, word for word, and what stands in its way. Sends nothing.
import type { Fault } from '../../../domain/refusal.ts'
import { readOutgoing } from '../../../register/door/answers.ts'
import { faultWords } from '../../../words/faults.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Notice, PrintButton } from '../parts.tsx'
import { signedIn, type Reader } from '../reader.ts'
import { SnapshotContentView } from '../snapshot.tsx'

export function entryOutgoingPage(app: App): void {
  app.get('/entries/:id/outgoing', async (c) => {
    const id = c.req.param('id')
    const [reader, leaving] = await Promise.all([signedIn(c), readOutgoing(c.var.services.ports, id, looking(c))])
    const { say } = reader
    return page(c, {
      title: say(words.outgoingTitle),
      reader,
      back: { href: `/entries/${id}`, text: say(words.backToEntry) },
      body: (
        <>
          <h1>{say(words.outgoingTitle)}</h1>
          <p class="lead">{say(words.outgoingLead)}</p>
          <Findings reader={reader} id={id} findings={leaving.findings} />
          {leaving.described ? null : (
            <Notice tone="wait" title={say(words.describeFirst)}>
              <p>
                <a href={`/entries/${id}/describe`}>{say(entryActionWords.describe)}</a>
              </p>
            </Notice>
          )}
          <SnapshotContentView reader={reader} content={leaving.content} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

/** What the detector found, each with the form in which the text is mended. */
function Findings({ reader: { say }, id, findings }: { reader: Reader; id: string; findings: readonly Fault[] }) {
  if (findings.length === 0) return null
  return (
    <Notice tone="alert" title={say(words.found)}>
      <ul>
        {findings.map(({ pointer, code }) => {
          const text = pointer.split('/')[1]
          const action = text === 'description' ? 'describe' : 'follow-up'
          return (
            <li>
              <a href={`/entries/${id}/${action}#${text}`}>{say(entryActionWords[action])}</a>
              {`: ${say(faultWords[code])}`}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
