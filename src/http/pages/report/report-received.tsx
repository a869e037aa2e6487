// Typing in a report that reached the home on paper, by phone or e-mail: the same questions, and who reported as far as it is known.
import type { Report } from '../../../domain/entry-command.ts'
import { typists } from '../../../domain/entry-lifecycle.ts'
import { reportSourceCodes } from '../../../domain/report-source.ts'
import { actsAs, permit } from '../../../domain/role.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listTypesToChoose } from '../../../register/home/care-types.ts'
import { fileReport } from '../../../register/home/entries.ts'
import { reportSourceWords } from '../../../words/codes-report.ts'
import { frameWords } from '../../../words/frame.ts'
import { filingWords } from '../../../words/pages-report.ts'
import { receivedWords as words, revealWords } from '../../../words/pages-reveal.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { report } from '../../api/entry-commands.ts'
import type { App } from '../../context.ts'
import { Agreement, Input, Radios, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { keeping } from '../places.ts'
import { actorOf, placeOf, placesOf, signedIn, type Reader, type SignedIn } from '../reader.ts'
import { Alleged, Event, FunctionChoice } from './report-fields.tsx'

/** The homes in which the reader may type a report in. */
export function typing(reader: SignedIn): { id: string; name: string }[] {
  const actor = actorOf(reader.self)
  return placesOf(reader, keeping).filter(({ id }) => actsAs(actor, id, typists))
}

// Sent from this page, a report without its source would be the typist's own.
const typed = report.extend({ received: report.shape.received.unwrap() })

export function receivedPage(app: App): void {
  formPage(app, '/reports/received', {
    async load(c) {
      const reader = await signedIn(c)
      const homes = typing(reader)
      if (homes.length === 0) permit(actorOf(reader.self), placeOf(c, reader, keeping), typists)
      const ids = homes.map(({ id }) => id)
      return { homes, types: await listTypesToChoose(c.var.services.ports, ids, looking(c)) }
    },
    schema: typed,
    show: ({ view: { homes, types }, form, reader, c }) => ({
      title: reader.say(words.title),
      back: { href: '/reports/new', text: reader.say(frameWords.newReport) },
      above: (
        <>
          <h1>{reader.say(words.title)}</h1>
          <p class="lead">{reader.say(words.lead)}</p>
          <p>{reader.say(words.after)}</p>
        </>
      ),
      fields: (
        <>
          {homes.length > 1 ? (
            <Select
              form={form}
              reader={reader}
              name="/home"
              label={reader.say(filingWords.home)}
              missing={reader.say(filingWords.homeMissing)}
              none={reader.say(frameWords.choose)}
              choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <From form={form} reader={reader} todayOn={warsawDate(c.var.now)} />
          <Event form={form} reader={reader} types={types} todayOn={warsawDate(c.var.now)} />
          <Alleged form={form} reader={reader} />
        </>
      ),
      submit: reader.say(entryActionWords.file),
    }),
    act: (c, command, asked) => fileReport(c.var.services.ports, command as Report, asked),
    next: ({ id }) => `/reports/${id}?done=file`,
  })
}

function From({ form, reader, todayOn }: { form: Form; reader: Reader; todayOn: string }) {
  const { say } = reader
  const part = { form, reader }
  const sources = reportSourceCodes.filter((source) => source !== 'system')
  return (
    <>
      <h2>{say(words.who)}</h2>
      <Radios
        {...part}
        name="/received/source"
        label={say(revealWords.source)}
        missing={say(words.sourceMissing)}
        choices={sources.map((value) => ({ value, label: say(reportSourceWords[value]) }))}
        inline
        large
      />
      <Input
        {...part}
        name="/received/on"
        label={say(revealWords.receivedOn)}
        type="date"
        value={todayOn}
        max={todayOn}
      />
      <Input {...part} name="/received/name" label={say(revealWords.name)} missing={say(words.nameMissing)} />
      <Agreement {...part} name="/received/unknown:yes" label={say(revealWords.unknown)} large />
      <Input {...part} name="/received/contact" label={say(revealWords.contact)} hint={say(words.contactHint)} />
      <FunctionChoice {...part} label={words.function} />
    </>
  )
}
