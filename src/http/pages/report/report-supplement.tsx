// Adding to one's own report, unasked while it waits to be received, or as the answer to a question of the home.
import { Refusal } from '../../../domain/refusal.ts'
import { changeEntry } from '../../../register/home/entries.ts'
import { readOwnReport, type OwnReportView } from '../../../register/home/own-reports.ts'
import { reportWords as words } from '../../../words/pages-report.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { entryBodies } from '../../api/entry-commands.ts'
import type { App, RequestContext } from '../../context.ts'
import { Exchange } from '../exchange.tsx'
import { TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Notice, Written } from '../parts.tsx'
import type { Reader } from '../reader.ts'

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

export function supplementPage(app: App): void {
  formPage(app, '/reports/:id/supplement', {
    async load(c) {
      const own = await readOwnReport(c.var.services.ports, idIn(c), looking(c))
      if (!own.allowed.includes('supplement')) throw new Refusal('wrong-state')
      return own
    },
    existing: true,
    schema: entryBodies.supplement,
    show: ({ view, form, reader }) => ({
      title: reader.say(entryActionWords.supplement),
      back: { href: `/reports/${view.id}`, text: `${reader.say(words.report)} ${view.reference}` },
      above: (
        <>
          <h1>{reader.say(entryActionWords.supplement)}</h1>
          <p class="lead">{reader.say(words.supplementText)}</p>
          <Exchange reader={reader} said={view.exchange} />
        </>
      ),
      fields: (
        <TextArea
          form={form}
          reader={reader}
          name="/text"
          label={reader.say(words.supplement)}
          missing={reader.say(words.supplementMissing)}
        />
      ),
      submit: reader.say(entryActionWords.supplement),
    }),
    act: (c, command, asked) => changeEntry(c.var.services.ports, idIn(c), { ...command, action: 'supplement' }, asked),
    next: ({ id }) => `/reports/${id}?done=supplement`,
  })
}

/** The way to add something; the question first, where one waits. */
export function ToSupplement({ reader: { say }, own }: { reader: Reader; own: OwnReportView }) {
  if (!own.allowed.includes('supplement')) return null
  const way = (
    <p>
      <a class={`govuk-button${own.asking ? '' : ' govuk-button--secondary'}`} href={`/reports/${own.id}/supplement`}>
        {say(entryActionWords.supplement)}
      </a>
    </p>
  )
  if (!own.asking) return way
  const question = own.exchange.findLast(({ what }) => what === 'ask')
  return (
    <Notice tone="wait" title={say(words.asked)}>
      <Written text={question?.text ?? ''} />
      {way}
    </Notice>
  )
}
