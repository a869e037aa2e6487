// Writing a breach record down, and closing it. What must be in it is decided in the domain.
import { z } from '@hono/zod-openapi'
import { breachLifecycle, type BreachAction, type BreachRecord } from '../../../domain/breach.ts'
import { move } from '../../../domain/lifecycle.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { changeBreach, readBreach, type BreachView } from '../../../register/door/breaches.ts'
import { breachActionWords, toldOfBreachWords } from '../../../words/codes-breach.ts'
import { breachWords as words } from '../../../words/pages-breach.ts'
import { breachRecord } from '../../api/breaches.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { Input, Radios, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { About } from './breaches.tsx'

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

/** @throws Refusal as the look; `not-permitted`, `wrong-state` when the reader cannot do this now */
async function load(c: RequestContext, action: BreachAction): Promise<BreachView> {
  const view = await readBreach(c.var.services.ports, idIn(c), looking(c))
  if (c.req.method === 'GET') move(breachLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.home)
  return view
}

export function breachForms(app: App): void {
  formPage<BreachView, BreachRecord>(app, '/breaches/:id/record', {
    existing: true,
    load: (c) => load(c, 'record'),
    schema: breachRecord,
    show: ({ view, form, reader, c }) => ({
      ...around(reader, view, 'record'),
      fields: <RecordFields view={view} form={form} reader={reader} todayOn={warsawDate(c.var.now)} />,
    }),
    act: (c, command, asked) => changeBreach(c.var.services.ports, idIn(c), { ...command, action: 'record' }, asked),
    next: ({ id }) => `/breaches/${id}?done=record`,
  })

  formPage(app, '/breaches/:id/close', {
    existing: true,
    load: (c) => load(c, 'close'),
    schema: z.strictObject({}),
    show: ({ view, reader }) => ({
      ...around(reader, view, 'close'),
      fields: <p>{reader.say(words.closeText)}</p>,
      ways: [{ href: `/breaches/${view.id}/record`, text: reader.say(breachActionWords.record) }],
    }),
    act: (c, _command, asked) => changeBreach(c.var.services.ports, idIn(c), { action: 'close' }, asked),
    next: ({ id }) => `/breaches/${id}?done=close`,
  })
}

function around(reader: Reader, view: BreachView, action: BreachAction) {
  const title = reader.say(breachActionWords[action])
  return {
    title,
    back: { href: `/breaches/${view.id}`, text: `${reader.say(words.one)} – ${view.number}` },
    above: (
      <>
        <h1>{title}</h1>
        <About reader={reader} view={view} />
      </>
    ),
    submit: title,
  }
}

type FieldsProps = { view: BreachView; form: Form; reader: Reader; todayOn: string }

function RecordFields({ view, form, reader, todayOn }: FieldsProps) {
  const { say } = reader
  const common = { form, reader }
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: say(toldOfBreachWords[value]) }))
  const ifSo = (label: string) => `${label} (${say(words.ifSo)})`
  const { texts } = view
  return (
    <>
      <TextArea {...common} name="/what" label={say(words.what)} hint={say(words.whatHint)} value={texts.what} />
      <TextArea {...common} name="/consequences" label={say(words.consequences)} value={texts.consequences} />
      <TextArea {...common} name="/measures" label={say(words.measures)} value={texts.measures} />
      <Radios {...common} name="/notified" label={say(words.notified)} choices={choices} value={view.notified} inline />
      <Input
        {...common}
        name="/notifiedOn"
        type="date"
        label={ifSo(say(words.notifiedOn))}
        max={todayOn}
        value={view.notifiedOn ?? undefined}
      />
      <TextArea
        {...common}
        name="/notifiedText"
        label={ifSo(say(words.notifiedText))}
        rows={3}
        value={texts.notifiedText}
      />
      <Radios
        {...common}
        name="/residentsTold"
        label={say(words.residentsTold)}
        choices={choices}
        value={view.residentsTold}
        inline
      />
      <Input
        {...common}
        name="/residentsToldOn"
        type="date"
        label={ifSo(say(words.residentsToldOn))}
        max={todayOn}
        value={view.residentsToldOn ?? undefined}
      />
      <TextArea
        {...common}
        name="/residentsToldText"
        label={ifSo(say(words.residentsToldText))}
        rows={3}
        value={texts.residentsToldText}
      />
    </>
  )
}
