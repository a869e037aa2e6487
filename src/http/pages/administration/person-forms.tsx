// What an admin does with one account: give and take roles, invite again, end it. What is possible, the use cases decide.
import { z } from '@hono/zod-openapi'
import type { Role } from '../../../domain/role.ts'
import { whatEnds, type EndsWith } from '../../../register/common/leaving.ts'
import { changePerson, reissueActivation } from '../../../register/common/people.ts'
import type { Words } from '../../../words/language.ts'
import { leavingWords } from '../../../words/pages-leaving.ts'
import { peopleWords as words } from '../../../words/pages-people.ts'
import { roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { roleBody } from '../../api/people.ts'
import type { App, RequestContext } from '../../context.ts'
import { Radios } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { administering } from './people.tsx'
import { memberOf, type Member } from './person.tsx'
import { invitationPage } from './person-new.tsx'
import { Facts, Notice } from '../parts.tsx'
import { within, type Reader } from '../reader.ts'

const nothing = z.strictObject({})
const idOf = (c: RequestContext) => c.req.param('id') ?? ''
const load = (c: RequestContext) => memberOf(c, administering)
/** With the documents that end together with what is ended. */
const leaving = async (c: RequestContext): Promise<Member & { ends: EndsWith }> => {
  const member = await load(c)
  return { ...member, ends: await whatEnds(c.var.services.ports, member.organisation, member.id, looking(c)) }
}
const backTo = (done: string) => (_done: unknown, c: RequestContext) => within(c, `/people/${idOf(c)}`, { done })

/** What is done, then to whom. */
const headed = (c: RequestContext, { say }: Reader, title: Words, { name }: Member) => ({
  title: say(title),
  back: { href: within(c, `/people/${idOf(c)}`), text: name ?? '' },
  above: (
    <>
      <h1>{say(title)}</h1>
      <p class="lead">{name}</p>
    </>
  ),
  submit: say(title),
})

export function personForms(app: App): void {
  const ofRole = { existing: true, load, schema: roleBody }
  const choice = (member: Member, roles: readonly Role[], reader: Reader, hint: Words) => ({
    reader,
    name: '/role',
    label: reader.say(words.role),
    hint: reader.say(hint),
    choices: choicesOf(roles, roleWords, reader),
    value: roles.length === 1 ? roles[0] : undefined,
    organisation: member.organisation,
  })

  formPage(app, '/people/:id/grant-role', {
    ...ofRole,
    show: ({ view, form, reader, c }) => ({
      ...headed(c, reader, words.grantRole, view),
      fields: <RoleChoice form={form} {...choice(view, view.free, reader, words.officerText)} />,
    }),
    act: (c, command, asked) =>
      changePerson(c.var.services.ports, idOf(c), { action: 'grant-role', ...command }, asked),
    next: backTo('grant-role'),
  })

  formPage(app, '/people/:id/end-role', {
    ...ofRole,
    load: leaving,
    show: ({ view, form, reader, c }) => ({
      ...headed(c, reader, words.endRole, view),
      fields: (
        <>
          <RoleChoice form={form} {...choice(view, view.held, reader, words.endRoleText)} />
          <Ends reader={reader} ends={view.ends} />
        </>
      ),
    }),
    act: (c, command, asked) => changePerson(c.var.services.ports, idOf(c), { action: 'end-role', ...command }, asked),
    next: backTo('end-role'),
  })

  formPage(app, '/people/:id/deactivate', {
    existing: true,
    load: leaving,
    schema: nothing,
    show: ({ view, reader, c }) => ({
      ...headed(c, reader, words.deactivate, view),
      fields: (
        <>
          <p>{reader.say(words.deactivateText)}</p>
          <Ends reader={reader} ends={view.ends} />
        </>
      ),
    }),
    act: (c, _command, asked) => changePerson(c.var.services.ports, idOf(c), { action: 'deactivate' }, asked),
    next: backTo('deactivate'),
  })

  formPage(app, '/people/:id/invite', {
    existing: true,
    load,
    schema: nothing,
    show: ({ view, reader, c }) => ({
      ...headed(c, reader, words.invite, view),
      fields: <p>{reader.say(words.inviteText)}</p>,
    }),
    act: async (c, _command, asked) => ({
      ...(await reissueActivation(c.var.services.ports, idOf(c), asked)),
      person: await load(c),
    }),
    next: ({ activation, person }, c) => invitationPage(c, activation, person, person.organisationName),
  })
}

/** What ends with it, before it is agreed to. */
function Ends({ reader: { say }, ends: { authorisations, appointments } }: { reader: Reader; ends: EndsWith }) {
  if (authorisations.length + appointments.length === 0) return null
  return (
    <Notice tone="wait" title={say(leavingWords.title)}>
      <Facts
        facts={[
          [say(leavingWords.authorisations), authorisations.join(', ')],
          [say(leavingWords.appointments), appointments.join(', ')],
        ]}
      />
      <p>{say(leavingWords.stays)}</p>
    </Notice>
  )
}

const RoleChoice = ({ organisation, ...radios }: Parameters<typeof Radios>[0] & { organisation: string }) => (
  <>
    <input type="hidden" name="/organisation" value={organisation} />
    <Radios {...radios} />
  </>
)
