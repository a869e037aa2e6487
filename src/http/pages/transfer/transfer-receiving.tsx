// The authority's head confirms that a transfer arrived, or returns it for one of three reasons.
import { z } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import { move } from '../../../domain/lifecycle.ts'
import { returnReasons, transferLifecycle, type TransferAction } from '../../../domain/transfer.ts'
import { receive } from '../../../register/door/receipts.ts'
import { namesOf } from '../../../register/common/organisations.ts'
import { returnReasonWords } from '../../../words/codes-office.ts'
import { sendingWords as words } from '../../../words/pages-transfer.ts'
import { transferActionWords } from '../../../words/terms.ts'
import { returning } from '../../api/transfers.ts'
import type { App, RequestContext } from '../../context.ts'
import { Radios } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Shown } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { ReceivedCases, Summary } from './transfer-left.tsx'
import { idOf, readReceived, type ReceivedTransfer } from './transfer-page.tsx'
import { backTo } from './transfer-parts.tsx'

export function receivingPages(app: App): void {
  formPage(app, '/transfers/:id/acknowledge', {
    load: (c) => readToReceive(c, 'acknowledge'),
    existing: true,
    schema: z.strictObject({}),
    show: ({ view, reader }) => receivingForm(reader, view, 'acknowledge', <></>),
    act: (c, _command, asked) => receive(c.var.services.ports, idOf(c), { action: 'acknowledge' }, asked),
    next: (_done, c) => `/transfers/${idOf(c)}?done=acknowledge`,
  })

  formPage(app, '/transfers/:id/return', {
    load: (c) => readToReceive(c, 'return'),
    existing: true,
    schema: returning,
    show: ({ view, form, reader }) => receivingForm(reader, view, 'return', <Reasons form={form} reader={reader} />),
    act: (c, command, asked) => receive(c.var.services.ports, idOf(c), { action: 'return', ...command }, asked),
    next: (_done, c) => `/transfers/${idOf(c)}?done=return`,
  })
}

type ToReceive = ReceivedTransfer & { named: (id: string | null) => string }

/** @throws Refusal as the look; `not-permitted`, `wrong-state` when the reader cannot do this now */
async function readToReceive(c: RequestContext, action: TransferAction): Promise<ToReceive> {
  const view = await readReceived(c)
  const { self } = await signedIn(c)
  move(transferLifecycle, action, view.state, actorOf(self), view.authority)
  return { ...view, named: await namesOf(c.var.services.ports, [view.home, view.authority]) }
}

function receivingForm(reader: Reader, view: ToReceive, action: 'acknowledge' | 'return', fields: Child): Shown {
  const { say } = reader
  const title = say(transferActionWords[action])
  return {
    title,
    back: backTo(reader, view),
    above: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(action === 'return' ? words.returnText : words.acknowledgeText)}</p>
        <Summary reader={reader} view={view} named={view.named} />
        <ReceivedCases reader={reader} view={view} />
      </>
    ),
    fields,
    submit: title,
  }
}

const Reasons = ({ form, reader }: { form: Form; reader: Reader }) => (
  <Radios
    form={form}
    reader={reader}
    name="/reason"
    label={reader.say(words.returnReason)}
    choices={returnReasons.map((value) => ({ value, label: reader.say(returnReasonWords[value]) }))}
  />
)
