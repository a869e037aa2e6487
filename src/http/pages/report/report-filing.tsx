// Filing a report: one short form that says first what to do first and who will read it. Sent twice it is one report.
import type { Report } from '../../../domain/entry-command.ts'
import { listConcernable } from '../../../register/home/concerned.ts'
import { listTypesToChoose } from '../../../register/home/care-types.ts'
import { fileReport } from '../../../register/home/entries.ts'
import { frameWords } from '../../../words/frame.ts'
import { filingWords as words } from '../../../words/pages-report.ts'
import { receivedWords } from '../../../words/pages-reveal.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { report } from '../../api/entry-commands.ts'
import type { App } from '../../context.ts'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import { filing } from '../places.ts'
import { placeOf, placesOf, signedIn, type SignedIn } from '../reader.ts'
import { looking } from '../../api/entries.ts'
import { Concerned } from './report-concerned.tsx'
import { Alleged, Event, FunctionChoice, Opening } from './report-fields.tsx'
import { typing } from './report-received.tsx'
import { Select } from '../fields.tsx'
import { warsawDate } from '../../../domain/zone.ts'

export function filingPage(app: App): void {
  formPage(app, '/reports/new', {
    async load(c) {
      const reader = await signedIn(c)
      placeOf(c, reader, filing)
      const homes = placesOf(reader, filing)
      const { ports } = c.var.services
      const inCharge = await Promise.all(homes.map(({ id }) => listConcernable(ports, id, looking(c))))
      const types = await listTypesToChoose(
        ports,
        homes.map(({ id }) => id),
        looking(c),
      )
      return { homes: homes.map((home, index) => ({ ...home, inCharge: inCharge[index] ?? [] })), types }
    },
    schema: report,
    show: ({ view: { homes, types }, form, reader, c }) => ({
      title: reader.say(frameWords.newReport),
      above: <Above reader={reader as SignedIn} />,
      fields: (
        <>
          {homes.length > 1 ? (
            <Select
              form={form}
              reader={reader}
              name="/home"
              label={reader.say(words.home)}
              missing={reader.say(words.homeMissing)}
              none={reader.say(frameWords.choose)}
              choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <Event form={form} reader={reader} types={types} todayOn={warsawDate(c.var.now)} />
          <h2>{reader.say(words.rest)}</h2>
          <Alleged form={form} reader={reader} />
          <Concerned form={form} reader={reader} homes={homes} />
          <FunctionChoice form={form} reader={reader} label={words.function} hint={words.functionHint} />
        </>
      ),
      submit: reader.say(entryActionWords.file),
    }),
    act: (c, command, asked) => fileReport(c.var.services.ports, command as Report, asked),
    next: ({ id }) => `/reports/${id}?done=file`,
  })
}

function Above({ reader }: { reader: SignedIn }) {
  const { say } = reader
  return (
    <>
      <h1>{say(frameWords.newReport)}</h1>
      <p class="lead">{say(words.lead)}</p>
      <Notice tone="alert">
        <p>
          <strong>{say(words.helpFirst)}</strong> {say(words.helpFirstText)}
        </p>
        <a class="govuk-button govuk-button--warning large" href="tel:112">
          {say(words.call)}
        </a>
      </Notice>
      <Opening summary={say(words.readers)}>
        <p>{say(words.readersText)}</p>
      </Opening>
      {typing(reader).length > 0 ? (
        <p>
          <a href="/reports/received">{say(receivedWords.title)}</a>
        </p>
      ) : null}
    </>
  )
}
