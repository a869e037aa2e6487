// The director sends a prepared transfer, or it is thrown away. The last step says how much goes to whom, the texts read on the page before are
// folded, and the digest names what was shown.
import { z } from '@hono/zod-openapi'
import { move } from '../../../domain/lifecycle.ts'
import { Refusal, type RefusalCode } from '../../../domain/refusal.ts'
import { transferLifecycle } from '../../../domain/transfer.ts'
import {
  discardTransfer,
  readHomeTransfer,
  refuseTransferLook,
  sendTransfer,
} from '../../../register/door/transfers.ts'
import { namesOf } from '../../../register/common/organisations.ts'
import { formerWords } from '../../../words/pages-former.ts'
import {
  preparedWords,
  sendingWords as words,
  transferListWords,
  transferWords,
} from '../../../words/pages-transfer.ts'
import { entryActionWords, transferActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { send } from '../../api/transfers.ts'
import type { App, RequestContext } from '../../context.ts'
import { Agreement, idOf as fieldId, Input } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Shown, type Way } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { SnapshotContentView } from '../snapshot.tsx'
import { CensusHanded } from './transfer-census.tsx'
import { idOf, isPrepared, type PreparedTransfer } from './transfer-page.tsx'
import { AllWithdrawals, backTo, entriesOf, entryName, Folded, Hindrances } from './transfer-parts.tsx'
import { NoAuthority } from './transfer-prepared.tsx'

export function sendingPage(app: App): void {
  formPage(app, '/transfers/:id/send', {
    load: (c) => readPrepared(c, 'send'),
    existing: true,
    schema: send,
    show: sendingForm,
    act: (c, command, asked) => sendTransfer(c.var.services.ports, idOf(c), command, asked),
    next: (_done, c) => `/transfers/${idOf(c)}?done=send`,
  })
}

export function discardingPage(app: App): void {
  formPage(app, '/transfers/:id/discard', {
    load: (c) => readPrepared(c, 'discard'),
    existing: true,
    schema: z.strictObject({}),
    show: ({ view, reader }) => {
      const title = reader.say(transferActionWords.discard)
      return {
        title,
        back: backTo(reader, view),
        above: (
          <>
            <h1>{title}</h1>
            <p class="lead">{reader.say(preparedWords.discardText)}</p>
          </>
        ),
        fields: <></>,
        submit: title,
      }
    },
    act: (c, _command, asked) => discardTransfer(c.var.services.ports, idOf(c), asked),
    next: () => '/transfers?done=discard',
  })
}

type ToSend = PreparedTransfer & { to: string; named: (id: string) => string }

/** @throws Refusal as the look; `not-permitted`, `wrong-state` when the reader cannot do this now */
async function readPrepared(c: RequestContext, action: 'send' | 'discard'): Promise<ToSend> {
  const { ports } = c.var.services
  const view =
    (await readHomeTransfer(ports, idOf(c), looking(c))) ?? (await refuseTransferLook(ports, idOf(c), looking(c)))
  const { self } = await signedIn(c)
  move(transferLifecycle, action, view.state, actorOf(self), view.home)
  if (!isPrepared(view)) throw new Refusal('wrong-state')
  const named = await namesOf(ports, [view.authority ?? '', ...view.former.map(({ authority }) => authority)])
  return { ...view, to: named(view.authority), named }
}

/** The digest is of the very texts shown here: what changed since is shown again before it leaves. */
function sendingForm({ view, form, reader }: { view: ToSend; form: Form; reader: Reader }): Shown {
  const { say } = reader
  const nil = view.snapshots.length + view.withdrawals.length === 0
  const agreed = view.former.length > 0 ? formerWords.nilBesides : words.nil
  const title = say(nil ? words.nilTitle : transferActionWords.send)
  // What moved is to be read anew before it is sent.
  const moved = form.refusal?.code === 'stale'
  // The faults of a sending point at snapshots: each is linked to its text above.
  form.shown.push(...view.snapshots.map((_, index) => snapshotName(index)))
  return {
    title,
    back: backTo(reader, view),
    above: (
      <>
        <h1>{title}</h1>
        {nil ? <p class="lead">{say(preparedWords.nothing)}</p> : null}
        <p class={nil ? undefined : 'lead'}>
          {nil ? say(transferWords.to) : `${entriesOf(reader, view.snapshots.length)} ${say(words.forAuthority)}`}:{' '}
          {view.to === '' ? <NoAuthority reader={reader} home={view.home} /> : <strong>{view.to}</strong>}
        </p>
        <AllWithdrawals reader={reader} view={view} named={view.named} />
        <CensusHanded reader={reader} census={view.census} />
        {view.snapshots.map(({ entry, content, described, findings }, index) => (
          <Folded
            reader={reader}
            id={fieldId(snapshotName(index))}
            content={content}
            open={moved || !described || findings.length > 0}
          >
            <Hindrances reader={reader} entry={entry} described={described} findings={findings} />
            <SnapshotContentView reader={reader} content={content} />
          </Folded>
        ))}
      </>
    ),
    fields: (
      <>
        <input type="hidden" name="/digest" value={view.digest} />
        <Input
          form={form}
          reader={reader}
          name="/residents:number"
          type="number"
          width={4}
          label={say(words.residents)}
          hint={say(words.residentsHint)}
        />
        {nil ? <Agreement form={form} reader={reader} name="/nil:yes" label={say(agreed)} /> : null}
        <p>{say(words.final)}</p>
      </>
    ),
    submit: title,
    ways: waysOf(reader, view, form.refusal?.code),
  }
}

/** Where a refused sending is mended; findings in texts are linked to those texts instead. */
function waysOf(reader: Reader, view: ToSend, code: RefusalCode | undefined): Way[] | undefined {
  const { say } = reader
  if (code === 'nothing-to-send') return [{ href: '#nil', text: say(words.nil) }]
  if (code === 'no-authority') {
    return [{ href: `/organisations?organisation=${view.home}`, text: say(transferListWords.homeDetails) }]
  }
  if (code !== 'description-unconfirmed') return undefined
  return view.snapshots
    .filter(({ described }) => !described)
    .map(({ entry, content }) => ({
      href: `/entries/${entry}/describe`,
      text: `${say(entryActionWords.describe)}: ${entryName(reader, content)}`,
    }))
}

const snapshotName = (index: number) => `/snapshots/${index}`
