// Excluding a person from an entry, limiting it to named officers, and taking either back: the director's forms, with names.
// The rules are the API's: same schemas, same use case.
import { entryLifecycle } from '../../../domain/entry-lifecycle.ts'
import type { EntryCommand } from '../../../domain/entry-command.ts'
import type { ReachAction } from '../../../domain/entry-reach.ts'
import { move } from '../../../domain/lifecycle.ts'
import type { Role } from '../../../domain/role.ts'
import type { Done } from '../../../register/common/change.ts'
import { listPeople, type PersonView } from '../../../register/common/people.ts'
import { changeEntry } from '../../../register/home/entries.ts'
import { readEntry, type EntryView } from '../../../register/home/views.ts'
import { frameWords } from '../../../words/frame.ts'
import { reachWords as words } from '../../../words/pages-entry-reach.ts'
import { entryActionWords, roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { entryBodies } from '../../api/entry-commands.ts'
import type { App, RequestContext } from '../../context.ts'
import { nameOf } from './entry-parts.tsx'
import type { Choice } from '../field.tsx'
import { Checkboxes, Select, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'

type View = EntryView & { people: PersonView[] }
type Of = { view: View; form: Form; reader: Reader }

/** Whom each form lets choose. */
const chosen: Record<ReachAction, (of: Of) => Choice[]> = {
  exclude: ({ view, reader }) =>
    choices(view.people, reader).filter(({ value }) => !view.access?.excluded.some(({ person }) => person === value)),
  readmit: ({ view }) =>
    (view.access?.excluded ?? []).map(({ person, name }) => ({ value: person, label: name ?? '' })),
  limit: ({ view, reader }) =>
    choices(
      view.people.filter(({ roles }) => roles.includes('officer')),
      reader,
    ),
  unlimit: () => [],
}

const choices = (people: readonly PersonView[], { say }: Reader): Choice[] =>
  people
    .filter(({ state, roles }) => state !== 'deactivated' && roles.length > 0)
    .map(({ id, name, roles }) => {
      const functions = roles.map((role) => say(roleWords[role as Role])).join(', ')
      return { value: id, label: `${name} – ${functions}` }
    })

export function entryReachPages(app: App): void {
  for (const action of Object.keys(chosen) as ReachAction[]) {
    formPage<View, object, Done & { ofSelf: boolean }>(app, `/entries/:id/${action}`, {
      existing: true,
      schema: entryBodies[action],
      load: (c) => load(c, action),
      show: (of) => {
        const { view, reader } = of
        const what = reader.say(entryActionWords[action])
        return {
          title: `${what} – ${nameOf(reader, view)}`,
          back: { href: `/entries/${view.id}`, text: nameOf(reader, view) },
          above: (
            <>
              <h1>{what}</h1>
              <p class="lead">{reader.say(words[action])}</p>
            </>
          ),
          fields: (
            <>
              <Whom of={of} action={action} />
              <Reason {...of} />
            </>
          ),
          submit: what,
        }
      },
      act: async (c, command, asked) => {
        const done = await changeEntry(c.var.services.ports, idIn(c), { ...command, action } as EntryCommand, asked)
        const ofSelf = action === 'exclude' && 'person' in command && command.person === c.var.credential.person
        return { ...done, ofSelf }
      },
      // Who withdrew from it finds the entry no more.
      next: ({ id, ofSelf }) => (ofSelf ? '/entries' : `/entries/${id}?done=${action}`),
    })
  }
}

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

async function load(c: RequestContext, action: ReachAction): Promise<View> {
  const view = await readEntry(c.var.services.ports, idIn(c), looking(c))
  if (c.req.method === 'GET') move(entryLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.home)
  return { ...view, people: await listPeople(c.var.services.ports, view.home, looking(c)) }
}

function Whom({ of, action }: { of: Of; action: ReachAction }) {
  const { form, reader } = of
  const { say } = reader
  const common = { form, reader, choices: chosen[action](of) }
  if (action === 'unlimit') return null
  if (action === 'limit') return <Checkboxes {...common} name="/people:list" label={say(words.people)} />
  return <Select {...common} name="/person" label={say(words.person)} none={say(frameWords.choose)} />
}

const Reason = ({ form, reader }: Of) => (
  <TextArea
    form={form}
    reader={reader}
    name="/reason"
    label={reader.say(words.reason)}
    hint={reader.say(words.reasonHint)}
    rows={3}
  />
)
