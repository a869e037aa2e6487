// The director records what an authority outside said of a transfer, from the file it signed. One step: what is recorded was verified.
import { actsAs } from '../../../domain/role.ts'
import { receiptRecorders } from '../../../domain/transfer.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { listOutside } from '../../../register/common/pins.ts'
import { namesOf } from '../../../register/common/organisations.ts'
import { recordReceipt } from '../../../register/door/filed-receipts.ts'
import { readHomeTransfer, refuseTransferLook } from '../../../register/door/transfers.ts'
import { outsideWords as words } from '../../../words/pages-outside.ts'
import { looking } from '../../api/entries.ts'
import { recordingReceipt } from '../../api/transfers.ts'
import type { App, RequestContext } from '../../context.ts'
import { FileInput } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { actorOf, signedIn } from '../reader.ts'
import { Summary } from './transfer-left.tsx'
import { idOf, isPrepared, type SentTransfer } from './transfer-page.tsx'
import { backTo } from './transfer-parts.tsx'

/** Whether this transfer waits for an authority outside, and the reader may record what it said. */
export async function recordableBy(c: RequestContext, { home, authority, state }: SentTransfer): Promise<boolean> {
  const actor = actorOf((await signedIn(c)).self)
  if (state !== 'sent' || !actsAs(actor, home, receiptRecorders)) return false
  const outside = await listOutside(c.var.services.ports, looking(c))
  return outside.some((one) => one.id === home && one.side === 'authority' && one.authority === authority)
}

export function recordedReceiptPage(app: App): void {
  formPage(app, '/transfers/:id/record-receipt', {
    load: readToRecord,
    existing: true,
    schema: recordingReceipt,
    show: ({ view, form, reader }) => ({
      title: reader.say(words.record),
      back: backTo(reader, view),
      upload: true,
      above: (
        <>
          <h1>{reader.say(words.record)}</h1>
          <p>{reader.say(words.recordText)}</p>
          <Summary reader={reader} view={view} named={view.named} />
        </>
      ),
      fields: (
        <FileInput
          form={form}
          reader={reader}
          name="/file"
          label={reader.say(words.recordFile)}
          missing={reader.say(words.recordMissing)}
          accept=".jws,text/plain"
        />
      ),
      submit: reader.say(words.record),
    }),
    act: (c, { file }, asked) => recordReceipt(c.var.services.ports, idOf(c), { text: file }, asked),
    next: (_done, c) => `/transfers/${idOf(c)}?done=record-receipt`,
  })
}

/** @throws Refusal as the look; `not-permitted`, `receipt-recorded`, `wrong-state` when the reader cannot do this now */
async function readToRecord(c: RequestContext): Promise<SentTransfer & { named: (id: string | null) => string }> {
  const { ports } = c.var.services
  const view = await readHomeTransfer(ports, idOf(c), looking(c))
  if (!view) return refuseTransferLook(ports, idOf(c), looking(c))
  if (isPrepared(view)) throw new Refusal('wrong-state')
  if (c.req.method === 'GET') {
    if (!actsAs(actorOf((await signedIn(c)).self), view.home, receiptRecorders)) throw new Refusal('not-permitted')
    if (view.state !== 'sent') throw new Refusal('receipt-recorded')
  }
  return { ...view, named: await namesOf(ports, [view.home, view.authority]) }
}
