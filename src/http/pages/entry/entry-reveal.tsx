// Revealing who reported: a form that says what follows, then the name once, as the answer itself. Nothing of it stands in an address.
import { looks } from '../../../domain/looking.ts'
import { permit } from '../../../domain/role.ts'
import { revealReporter, type Revealed } from '../../../register/home/reveal.ts'
import { readEntry, type EntryView } from '../../../register/home/views.ts'
import { reporterFunctionWords, reportSourceWords } from '../../../words/codes-report.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { revealWords as words } from '../../../words/pages-reveal.ts'
import { looking } from '../../api/entries.ts'
import { revealBody } from '../../api/reveal.ts'
import type { App, RequestContext } from '../../context.ts'
import { nameOf } from './entry-parts.tsx'
import { TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Facts, Notice } from '../parts.tsx'
import { actorOf, dayOf, signedIn } from '../reader.ts'

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

export function revealPage(app: App): void {
  formPage<EntryView, { reason: string }, Revealed>(app, '/entries/:id/reporter', {
    async load(c) {
      const view = await readEntry(c.var.services.ports, idIn(c), looking(c))
      permit(actorOf((await signedIn(c)).self), view.home, looks.reporter)
      return view
    },
    schema: revealBody,
    show: ({ view, form, reader }) => ({
      title: `${reader.say(words.reveal)} – ${nameOf(reader, view)}`,
      back: { href: `/entries/${view.id}`, text: nameOf(reader, view) },
      above: (
        <>
          <h1>{reader.say(words.reveal)}</h1>
          <p class="lead">{reader.say(words.lead)}</p>
          <Notice tone="wait" title={reader.say(words.seen)} />
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
          rows={3}
        />
      ),
      submit: reader.say(words.reveal),
    }),
    act: (c, { reason }, asked) => revealReporter(c.var.services.ports, idIn(c), reason, asked),
    next: (revealed, c) => toldOnce(c, revealed),
  })
}

async function toldOnce(c: RequestContext, revealed: Revealed): Promise<Response> {
  const reader = await signedIn(c)
  const { say } = reader
  const { name, contact, source, receivedOn, enteredBy } = revealed
  return page(c, {
    // Without the reference: it would stand in the history of a shared browser.
    title: say(words.told),
    reader,
    back: { href: `/entries/${revealed.id}`, text: say(entryWords.backToEntry) },
    body: (
      <>
        <h1>{`${say(words.told)}: ${revealed.reference}`}</h1>
        <Notice tone="wait" title={say(words.once)} />
        <Facts
          facts={[
            [say(words.name), name ?? say(words.unknown)],
            [say(words.function), revealed.function ? say(reporterFunctionWords[revealed.function]) : null],
            [say(words.contact), contact],
            [say(words.source), say(reportSourceWords[source])],
            [say(words.receivedOn), receivedOn ? dayOf(receivedOn) : null],
            [say(words.enteredBy), enteredBy],
          ]}
        />
      </>
    ),
  })
}
