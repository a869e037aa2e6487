// One transfer, for whichever side may see it: before sending what will leave, afterwards what left; and its two files.
// Downloads are the same looks as the page.
import { Refusal } from '../../../domain/refusal.ts'
import { readReceivedTransfer } from '../../../register/door/receipts.ts'
import { readTransferFile } from '../../../register/door/transfer-file.ts'
import { readHomeTransfer, refuseTransferLook } from '../../../register/door/transfers.ts'
import { namesOf } from '../../../register/common/organisations.ts'
import type { Words } from '../../../words/language.ts'
import { outsideWords } from '../../../words/pages-outside.ts'
import { quarantineWords } from '../../../words/pages-breach.ts'
import { transferListWords, transferWords as words } from '../../../words/pages-transfer.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { recordableBy } from './recorded-receipt.tsx'
import { Done } from '../parts.tsx'
import { signedIn } from '../reader.ts'
import { Left, Received } from './transfer-left.tsx'
import { allowedOn, nameOf, StateTag } from './transfer-parts.tsx'
import { Prepared } from './transfer-prepared.tsx'

export type HomeTransfer = NonNullable<Awaited<ReturnType<typeof readHomeTransfer>>>
export type PreparedTransfer = Extract<HomeTransfer, { digest: string }>
export type SentTransfer = Exclude<HomeTransfer, PreparedTransfer>
export type ReceivedTransfer = NonNullable<Awaited<ReturnType<typeof readReceivedTransfer>>>

export const isPrepared = (view: HomeTransfer): view is PreparedTransfer => 'digest' in view

const done: Readonly<Record<string, Words>> = {
  prepare: words.prepared,
  send: words.sent,
  answer: words.answered,
  acknowledge: words.acknowledged,
  return: words.returned,
  quarantine: quarantineWords.done,
  'take-in': outsideWords.takenIn,
  'record-receipt': outsideWords.recorded,
}

export function transferPage(app: App): void {
  app.get('/transfers/:id', async (c) => {
    const [reader, ofHome] = [await signedIn(c), await readHomeTransfer(c.var.services.ports, idOf(c), looking(c))]
    const received = ofHome ? undefined : await readReceived(c)
    const view = ofHome ?? received
    if (!view) throw new Refusal('not-found')
    const former = ofHome && isPrepared(ofHome) ? ofHome.former.map(({ authority }) => authority) : []
    const named = await namesOf(c.var.services.ports, [view.home, view.authority ?? '', ...former])
    const allowed = allowedOn(reader.self, view)
    const [first] = view.snapshots
    const title = nameOf(reader, view, first && ('content' in first ? first.content.number : first.number))
    return page(c, {
      title,
      reader,
      back: { href: '/transfers', text: reader.say(transferListWords.title) },
      body: (
        <>
          <Done reader={reader} done={c.req.query('done')} words={done} />
          <h1>{title}</h1>
          <p>
            <StateTag reader={reader} state={view.state} />
          </p>
          {received ? <Received reader={reader} view={received} named={named} allowed={allowed} /> : null}
          {ofHome && isPrepared(ofHome) ? (
            <Prepared reader={reader} view={ofHome} named={named} allowed={allowed} />
          ) : null}
          {ofHome && !isPrepared(ofHome) ? (
            <Left
              reader={reader}
              view={ofHome}
              named={named}
              allowed={allowed}
              recordable={await recordableBy(c, ofHome)}
            />
          ) : null}
        </>
      ),
    })
  })

  app.get('/transfers/:id/file', async (c) => {
    const text = await readTransferFile(c.var.services.ports, idOf(c), looking(c))
    c.header('content-disposition', `attachment; filename="transfer-${idOf(c)}.json"`)
    return c.body(text, 200, { 'content-type': 'application/json' })
  })

  for (const file of ['manifest', 'receipt'] as const) {
    app.get(`/transfers/:id/${file}`, async (c) => {
      const ofHome = await readHomeTransfer(c.var.services.ports, idOf(c), looking(c))
      const view = ofHome ?? (await readReceived(c))
      const text = 'manifest' in view ? view[file] : null
      if (!text) throw new Refusal('not-found')
      c.header('content-disposition', `attachment; filename="${file}-${view.id}.jws"`)
      return c.body(text, 200, { 'content-type': 'text/plain; charset=utf-8' })
    })
  }
}

export const idOf = (c: RequestContext): string => c.req.param('id') ?? ''

/** @throws Refusal as the API's look: `not-found`, `no-active-authorisation` */
export async function readReceived(c: RequestContext): Promise<ReceivedTransfer> {
  const { ports } = c.var.services
  return (
    (await readReceivedTransfer(ports, idOf(c), looking(c))) ?? (await refuseTransferLook(ports, idOf(c), looking(c)))
  )
}
