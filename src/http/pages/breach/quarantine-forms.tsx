// Hiding a snapshot through which personal data slipped: for the authority on its case, for the home on its transfer.
// Both say first what it brings about, and that it cannot be undone.
import { caseLifecycle } from '../../../domain/case.ts'
import { move } from '../../../domain/lifecycle.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { transferLifecycle } from '../../../domain/transfer.ts'
import { readCase } from '../../../register/authority/cases.ts'
import { quarantineCase, quarantineInTransfer } from '../../../register/door/quarantine.ts'
import { readHomeTransfer, refuseTransferLook } from '../../../register/door/transfers.ts'
import type { HiddenSnapshot } from '../../../register/common/frozen.ts'
import { quarantineWords as words } from '../../../words/pages-breach.ts'
import { caseWords } from '../../../words/pages-case.ts'
import { caseActionWords, transferActionWords } from '../../../words/terms.ts'
import { hiding as hidingInCase } from '../../api/cases.ts'
import { looking } from '../../api/entries.ts'
import { hiding as hidingInTransfer } from '../../api/transfers.ts'
import type { App, RequestContext } from '../../context.ts'
import { Radios } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import { actorOf, momentOf, signedIn, type Reader } from '../reader.ts'
import { backTo, entryName } from '../transfer/transfer-parts.tsx'
import { isPrepared, type SentTransfer } from '../transfer/transfer-page.tsx'

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

export function quarantineForms(app: App): void {
  formPage(app, '/cases/:id/quarantine', {
    existing: true,
    schema: hidingInCase,
    async load(c) {
      const view = await readCase(c.var.services.ports, idIn(c), looking(c))
      const { self } = await signedIn(c)
      if (c.req.method === 'GET') move(caseLifecycle, 'quarantine', view.state, actorOf(self), view.authority)
      return view
    },
    show: ({ view, form, reader }) => ({
      title: reader.say(caseActionWords.quarantine),
      back: { href: `/cases/${view.id}`, text: `${reader.say(caseWords.case)} ${view.number}` },
      above: <Lead reader={reader} title={reader.say(caseActionWords.quarantine)} />,
      fields: (
        <Radios
          form={form}
          reader={reader}
          name="/version:number"
          label={reader.say(words.which)}
          choices={view.snapshots.toReversed().map(({ version, receivedAt }) => ({
            value: String(version),
            label: `${reader.say(words.version)} ${version} (${momentOf(receivedAt)})`,
          }))}
          value={view.snapshots.length === 1 ? String(view.snapshots[0]?.version) : undefined}
        />
      ),
      submit: reader.say(caseActionWords.quarantine),
    }),
    act: (c, command, asked) => quarantineCase(c.var.services.ports, idIn(c), command, asked),
    next: ({ id }) => `/cases/${id}?done=quarantine`,
  })

  formPage(app, '/transfers/:id/quarantine', {
    existing: true,
    schema: hidingInTransfer,
    async load(c): Promise<SentTransfer> {
      const { ports } = c.var.services
      const view =
        (await readHomeTransfer(ports, idIn(c), looking(c))) ?? (await refuseTransferLook(ports, idIn(c), looking(c)))
      const { self } = await signedIn(c)
      if (c.req.method === 'GET') move(transferLifecycle, 'quarantine', view.state, actorOf(self), view.home)
      if (isPrepared(view)) throw new Refusal('wrong-state')
      return view
    },
    show({ view, form, reader, c }) {
      const title = reader.say(transferActionWords.quarantine)
      const [handover = c.req.query('case') ?? ''] = form.typed('/handover')
      const [version = c.req.query('version') ?? ''] = form.typed('/version:number')
      const meant = view.snapshots.find((one) => one.case === handover && String(one.version) === version)
      return {
        title,
        back: backTo(reader, view),
        above: (
          <>
            <Lead reader={reader} title={title} />
            {meant ? (
              <p>
                <strong>{`${entryName(reader, meant.content)}, ${reader.say(words.version)} ${version}`}</strong>
              </p>
            ) : null}
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/handover" value={handover} />
            <input type="hidden" name="/version:number" value={version} />
          </>
        ),
        submit: title,
      }
    },
    act: (c, command, asked) => quarantineInTransfer(c.var.services.ports, idIn(c), command, asked),
    next: (_done, c) => `/transfers/${idIn(c)}?done=quarantine`,
  })
}

const Lead = ({ reader: { say }, title }: { reader: Reader; title: string }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{say(words.lead)}</p>
    <p>{say(words.then)}</p>
  </>
)

/** In place of a content that nobody may read any more. */
export const HiddenNotices = ({ reader: { say }, hidden }: { reader: Reader; hidden: readonly HiddenSnapshot[] }) => (
  <>
    {hidden.map(({ version, number, hiddenAt, replaced }) => (
      <Notice
        tone={replaced ? 'calm' : 'alert'}
        title={`${say(words.hidden)}: ${number}, ${say(words.version)} ${version}`}
      >
        <p>
          {momentOf(hiddenAt)}. {say(replaced ? words.replaced : words.waits)}
        </p>
      </Notice>
    ))}
  </>
)
