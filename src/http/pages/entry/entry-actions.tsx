// Every action on an entry as a page with a form: one element of the table each. The rules are the API's: same schemas, same use case.
import { entryLifecycle, type EntryAction, type ownActions } from '../../../domain/entry-lifecycle.ts'
import type { ReachAction } from '../../../domain/entry-reach.ts'
import type { EntryCommand } from '../../../domain/entry-command.ts'
import { move } from '../../../domain/lifecycle.ts'
import { changeEntry } from '../../../register/home/entries.ts'
import { readEntry, type EntryView } from '../../../register/home/views.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { entryBodies } from '../../api/entry-commands.ts'
import type { App, RequestContext } from '../../context.ts'
import { amendForm, outcomeForm } from './entry-correcting-forms.tsx'
import { approveForm, cancelForm, closeForm, reopenForm, returnForm } from './entry-finishing-forms.tsx'
import { followUpForm } from './entry-follow-up-form.tsx'
import { Standing, type EntryForm, type EntryFormProps } from './entry-form.tsx'
import { nameOf } from './entry-parts.tsx'
import { holdForm, releaseForm } from './entry-keeping.tsx'
import { reviewForm } from './entry-measures.tsx'
import { declineForm, reclassifyForm, registerForm } from './entry-receiving-forms.tsx'
import { askForm, describeForm, feedbackForm } from './entry-telling-forms.tsx'
import { Why } from './entry-turn.tsx'
import { formPage, type Shown } from '../form-page.tsx'
import { actorOf, signedIn } from '../reader.ts'

/** All actions of the API but the reporter's own, and those on who may reach the entry, which name people (entry-reach-forms.tsx). */
type Action = Exclude<keyof typeof entryBodies, (typeof ownActions)[number] | ReachAction>

const forms: Record<Action, EntryForm> = {
  register: registerForm,
  decline: declineForm,
  ask: askForm,
  amend: amendForm,
  reclassify: reclassifyForm,
  'update-outcome': outcomeForm,
  'follow-up': followUpForm,
  'review-measures': reviewForm,
  describe: describeForm,
  feedback: feedbackForm,
  approve: approveForm,
  return: returnForm,
  close: closeForm,
  reopen: reopenForm,
  cancel: cancelForm,
  hold: holdForm,
  release: releaseForm,
}

export function entryActionPages(app: App): void {
  for (const action of Object.keys(forms) as Action[]) {
    formPage<EntryView, object>(app, `/entries/:id/${action}`, {
      existing: true,
      schema: entryBodies[action],
      load: (c) => load(c, action),
      show: (of) => show(of, action, forms[action]),
      act: (c, command, asked) =>
        changeEntry(c.var.services.ports, idIn(c), { ...command, action } as EntryCommand, asked),
      next: ({ id }) => `/entries/${id}?done=${action}`,
    })
  }
}

export const idIn = (c: RequestContext) => c.req.param('id') ?? ''

export async function load(c: RequestContext, action: EntryAction): Promise<EntryView> {
  const view = await readEntry(c.var.services.ports, idIn(c), looking(c))
  // A form nobody could send is not opened; one that was sent is shown again with what was typed.
  if (c.req.method === 'GET') move(entryLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.home)
  return view
}

export function show(of: EntryFormProps, action: EntryAction, its: EntryForm): Shown {
  const { view, form, reader } = of
  const { fields, lead, reads = false, ways } = its
  const what = reader.say(entryActionWords[action])
  return {
    title: `${what} – ${nameOf(reader, view)}`,
    back: { href: `/entries/${view.id}`, text: nameOf(reader, view) },
    above: (
      <>
        <h1>{what}</h1>
        <Why reader={reader} view={view} />
        {lead ? <p class="lead">{lead(of)}</p> : null}
        <Standing view={view} reader={reader} open={reads || form.refusal?.code === 'stale'} />
      </>
    ),
    fields: fields(of),
    submit: what,
    ways: ways?.(of),
  }
}
