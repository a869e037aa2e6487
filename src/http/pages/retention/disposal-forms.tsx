// The forms of a destruction: naming what is proposed, confirming it as the second person, withdrawing it. All three change nothing
// before they are sent, and the confirming says that it cannot be undone.
import { move } from '../../../domain/lifecycle.ts'
import { disposalLifecycle, disposalProposers } from '../../../domain/disposal.ts'
import { permit } from '../../../domain/role.ts'
import { changeDisposal, proposeDisposal, type DisposalView } from '../../../register/common/disposals.ts'
import { readRetention } from '../../../register/common/retention.ts'
import { disposalActionWords } from '../../../words/pages-retention.ts'
import { retentionWordsOn } from '../../../words/pages-retention-case.ts'
import { looking } from '../../api/entries.ts'
import { disposalConfirmation, proposal, withdrawal } from '../../api/retention.ts'
import type { App, RequestContext } from '../../context.ts'
import { Agreement, Checkboxes, Input } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import { actorOf, dayOf, placeOf, signedIn, type Reader } from '../reader.ts'
import { loadDisposal, Protocol, toRetention } from './disposal.tsx'
import { disposable } from './retention.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

/** A form nobody could send is not opened. */
const loadFor = (action: 'confirm' | 'withdraw') => async (c: RequestContext) => {
  const view = await loadDisposal(c)
  if (c.req.method === 'GET') {
    move(disposalLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.organisation)
  }
  return view
}

export function disposalForms(app: App): void {
  formPage(app, '/disposals/new', {
    load: async (c) => {
      const reader = await signedIn(c)
      const organisation = placeOf(c, reader, ['director', 'head'])
      permit(actorOf(reader.self), organisation, disposalProposers)
      return readRetention(c.var.services.ports, organisation, looking(c))
    },
    schema: proposal,
    show: ({ view: { side, organisation, due }, form, reader }) => {
      const { say } = reader
      const words = retentionWordsOn[side]
      const choices = due.filter(disposable).map(({ id, number, home, keptUntilOn }) => ({
        value: id,
        label: home === null ? number : `${number}, ${home}`,
        hint: `${say(words.until)}: ${dayOf(keptUntilOn ?? '')}`,
      }))
      return {
        title: say(disposalActionWords.propose),
        back: toRetention(reader, organisation),
        above: (
          <>
            <h1>{say(disposalActionWords.propose)}</h1>
            <p class="lead">{say(words.proposeText)}</p>
            {choices.length === 0 ? <Notice tone="wait" title={say(words.nothingOver)} /> : null}
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/organisation" value={organisation} />
            {choices.length === 0 ? null : (
              <Checkboxes
                form={form}
                reader={reader}
                name="/entries:list"
                label={say(words.entries)}
                choices={choices}
              />
            )}
          </>
        ),
        submit: choices.length === 0 ? undefined : say(disposalActionWords.propose),
      }
    },
    act: (c, { organisation = '', entries }, asked) =>
      proposeDisposal(c.var.services.ports, { organisation, entries }, asked),
    next: ({ id }) => `/disposals/${id}?done=propose`,
  })

  formPage(app, '/disposals/:id/confirm', {
    load: loadFor('confirm'),
    existing: true,
    schema: disposalConfirmation,
    show: ({ view, form, reader }) => ({
      ...about(reader, view, 'confirm'),
      fields: (
        <>
          {view.needsConsent ? (
            <div class="side-by-side">
              <Input
                form={form}
                reader={reader}
                name="/consent/number"
                label={reader.say(retentionWordsOn[view.side].consentNumber)}
                hint={reader.say(retentionWordsOn[view.side].consentHint)}
                missing={reader.say(retentionWordsOn[view.side].consentMissing)}
                width={20}
              />
              <Input
                form={form}
                reader={reader}
                name="/consent/issuedOn"
                label={reader.say(retentionWordsOn[view.side].consentOn)}
                type="date"
              />
            </div>
          ) : null}
          <Agreement
            form={form}
            reader={reader}
            name="/agreed:yes"
            label={reader.say(retentionWordsOn[view.side].agreed)}
          />
        </>
      ),
    }),
    act: (c, { consent }, asked) =>
      changeDisposal(c.var.services.ports, idOf(c), { action: 'confirm', consent }, asked),
    next: ({ id }) => `/disposals/${id}?done=confirm`,
  })

  formPage(app, '/disposals/:id/withdraw', {
    load: loadFor('withdraw'),
    existing: true,
    schema: withdrawal,
    show: ({ view, reader }) => ({ ...about(reader, view, 'withdraw'), fields: null }),
    act: (c, _nothing, asked) => changeDisposal(c.var.services.ports, idOf(c), { action: 'withdraw' }, asked),
    next: ({ id }) => `/disposals/${id}?done=withdraw`,
  })
}

/** What is done and to which list. */
function about(reader: Reader, view: DisposalView, action: 'confirm' | 'withdraw') {
  const { say } = reader
  const words = retentionWordsOn[view.side]
  return {
    title: say(disposalActionWords[action]),
    back: { href: `/disposals/${view.id}`, text: say(words.protocol) },
    above: (
      <>
        <h1>{say(disposalActionWords[action])}</h1>
        <p class="lead">{say(action === 'confirm' ? words.confirmText : words.withdrawText)}</p>
        <Protocol reader={reader} view={view} />
      </>
    ),
    submit: say(disposalActionWords[action]),
  }
}
