// Appointing an acting director, confirming it as the second person, revoking it. Each names what it is about before it is done.
import { z } from '@hono/zod-openapi'
import type { AppointmentAction } from '../../../domain/appointment.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Role } from '../../../domain/role.ts'
import {
  appoint,
  changeAppointment,
  listAppointments,
  type AppointmentView,
} from '../../../register/common/appointments.ts'
import { listPeople } from '../../../register/common/people.ts'
import { appointmentActionWords, appointmentBasisWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import type { Words } from '../../../words/language.ts'
import { appointmentWords as words } from '../../../words/pages-appointments.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { roleWords } from '../../../words/terms.ts'
import { appointing as schema, appointmentConfirmation } from '../../api/appointments.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { appointing, AppointmentState, inHomes, readingAppointments } from './appointments.tsx'
import { Agreement, Input, Select } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Facts, Notice } from '../parts.tsx'
import { holds } from './people.tsx'
import { dayOf, placeOf, signedIn, within, type Reader } from '../reader.ts'

const homeOf = async (c: RequestContext, roles: readonly Role[]) => placeOf(c, inHomes(await signedIn(c)), roles)
const back = (c: RequestContext, { say }: Reader) => ({ href: within(c, '/appointments'), text: say(words.title) })
const idOf = (c: RequestContext) => c.req.param('id') ?? ''
const backTo = (done: string) => (_done: unknown, c: RequestContext) => within(c, '/appointments', { done })

/** The appointment of the address among those of the home; a look. @throws Refusal `not-permitted`, `not-found` */
const load = (roles: readonly Role[], action: AppointmentAction) => async (c: RequestContext) => {
  const home = await homeOf(c, roles)
  const found = (await listAppointments(c.var.services.ports, home, looking(c))).find(({ id }) => id === idOf(c))
  if (!found) throw new Refusal('not-found')
  // Who proposed it opens no form that only a second person may send.
  if (c.req.method === 'GET' && found.state === 'proposed' && !found.allowed.includes(action))
    throw new Refusal('not-permitted')
  return found
}

export function appointmentForms(app: App): void {
  newAppointmentPage(app)

  formPage(app, '/appointments/:id/confirm', {
    load: load(readingAppointments, 'confirm'),
    existing: true,
    schema: appointmentConfirmation,
    show: ({ view, form, reader, c }) => ({
      ...about(c, reader, view, appointmentActionWords.confirm, words.confirmText),
      fields: <Agreement form={form} reader={reader} name="/documentSeen:yes" label={reader.say(words.documentSeen)} />,
    }),
    act: (c, _agreed, asked) => changeAppointment(c.var.services.ports, idOf(c), 'confirm', asked),
    next: backTo('confirm'),
  })

  formPage(app, '/appointments/:id/revoke', {
    load: load(appointing, 'revoke'),
    existing: true,
    schema: z.strictObject({}),
    show: ({ view, reader, c }) => ({
      ...about(c, reader, view, appointmentActionWords.revoke, words.revokeText),
      fields: null,
    }),
    act: (c, _nothing, asked) => changeAppointment(c.var.services.ports, idOf(c), 'revoke', asked),
    next: backTo('revoke'),
  })
}

function newAppointmentPage(app: App): void {
  formPage(app, '/appointments/new', {
    load: async (c) => {
      const home = await homeOf(c, appointing)
      const people = await listPeople(c.var.services.ports, home, looking(c))
      const free = people.filter(
        ({ id, roles, state }) =>
          state !== 'deactivated' &&
          roles.length > 0 &&
          !roles.includes('director') &&
          !roles.includes('dpo') &&
          id !== c.var.credential.person,
      )
      return { home, people: free }
    },
    schema,
    show: ({ view: { home, people }, form, reader, c }) => {
      const { say } = reader
      const field = { form, reader }
      const title = say(words.appoint)
      const choices = people.map(({ id, name, roles }) => ({
        value: id,
        label: `${name} – ${roles.map((role) => say(roleWords[role as Role])).join(', ')}`,
      }))
      return {
        title,
        back: back(c, reader),
        above: (
          <>
            <h1>{title}</h1>
            <p>{say(holds(reader, home, 'director') ? words.byDirector : words.byAdmin)}</p>
            {people.length > 0 ? null : <Notice tone="wait" title={say(words.nobody)} />}
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/home" value={home} />
            <Select
              {...field}
              name="/person"
              label={say(authorisationWords.person)}
              none={say(frameWords.choose)}
              choices={choices}
            />
            <div class="side-by-side">
              <Input {...field} name="/number" label={say(words.number)} width={10} />
              <Input {...field} name="/issuedOn" label={say(words.issuedOn)} type="date" />
            </div>
            <div class="side-by-side">
              <Input {...field} name="/fromOn" label={say(authorisationWords.fromOn)} type="date" />
              <Input {...field} name="/untilOn" label={say(authorisationWords.untilOn)} type="date" />
            </div>
          </>
        ),
        submit: title,
      }
    },
    act: (c, { home = '', ...given }, asked) => appoint(c.var.services.ports, { ...given, home }, asked),
    next: backTo('appoint'),
  })
}

/** What is done and to which document. */
function about(c: RequestContext, reader: Reader, of: AppointmentView, title: Words, text: Words) {
  const { say } = reader
  return {
    title: say(title),
    back: back(c, reader),
    above: (
      <>
        <h1>{say(title)}</h1>
        <Facts
          facts={[
            [say(authorisationWords.person), of.name],
            [say(words.number), of.number],
            [say(words.issuedOn), dayOf(of.issuedOn)],
            [say(words.basis), say(appointmentBasisWords[of.basis])],
            [say(authorisationWords.fromOn), dayOf(of.fromOn)],
            [say(authorisationWords.untilOn), dayOf(of.untilOn)],
            [say(authorisationWords.state), <AppointmentState reader={reader} of={of} />],
          ]}
        />
        <p>{say(text)}</p>
      </>
    ),
    submit: say(title),
  }
}
