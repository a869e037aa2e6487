// The API of people's accounts: list, invite, hand out and end roles, deactivate.
import { z } from '@hono/zod-openapi'
import { personStates } from '../../domain/account.ts'
import { roleNames, type Role } from '../../domain/role.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import {
  changePerson,
  createPerson,
  listPeople,
  reissueActivation,
  type PersonCommand,
} from '../../register/common/people.ts'
import type { App } from '../context.ts'
import { asked, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, pageOf, reading } from './route.ts'

export const personName = text(2, 200)
export const signInName = text(3, 100)

const role = z.enum(roleNames as [Role, ...Role[]])
const organisation = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: 'Only when you administer several organisations' })
export const creation = z.strictObject({
  organisation,
  name: personName,
  signInName,
  roles: z.array(role).min(1).max(9),
})
export const roleBody = z.strictObject({ organisation, role })
const invited = doneSchema
  .extend({ activation: z.object({ token: z.string(), untilAt: z.string() }) })
  .openapi('Invited')
const view = z
  .object({
    id: z.string(),
    version: z.int(),
    state: z.enum(personStates),
    roles: z.array(z.string()),
    name: z.string().nullable(),
    signInName: z.string().nullable(),
  })
  .openapi('Person')
const query = z.object({ organisation: z.string().max(64).optional() })

/** Anyone who works in an organisation may list its people; what they see of them differs. */
const members = roleNames.map((name) => ({ role: name }))
const admins = [{ role: 'admin' }] as const

export function personRoutes(app: App): void {
  app.openapi(reading('/api/people', 'Osoby w jednostce', pageOf(view), { query }), async (c) => {
    const { ports } = c.var.services
    const named = c.req.valid('query').organisation
    const organisation = await organisationOf(ports, looking(c), members, named, '?organisation')
    return answerPage(c, { items: await listPeople(ports, organisation, looking(c)), next: null })
  })

  const example = { name: 'Anna Nowak', signInName: 'a.nowak', roles: ['officer' as const] }
  app.openapi(creating('/api/people', 'Załóż konto', creation, example, invited), async (c) => {
    const { ports } = c.var.services
    const { organisation: named, ...person } = c.req.valid('json')
    const organisation = await organisationOf(ports, looking(c), admins, named, '/organisation')
    return answerDone(c, await createPerson(ports, { organisation, ...person }, await asked(c, false)), 201)
  })

  for (const [action, summary] of [
    ['grant-role', 'Nadaj rolę'],
    ['end-role', 'Odbierz rolę'],
  ] as const) {
    const route = changing(`/api/people/{id}/${action}`, summary, roleBody, { role: 'officer' }, doneSchema)
    app.openapi(route, async (c) => {
      const { ports } = c.var.services
      const command: PersonCommand = { action, ...c.req.valid('json') }
      return answerDone(c, await changePerson(ports, c.req.valid('param').id, command, await asked(c, true)))
    })
  }

  app.openapi(
    changing('/api/people/{id}/invite', 'Wydaj nowe zaproszenie', z.strictObject({}), {}, invited),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await reissueActivation(c.var.services.ports, id, await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/people/{id}/deactivate', 'Zamknij konto', z.strictObject({}), {}, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await changePerson(c.var.services.ports, id, { action: 'deactivate' }, await asked(c, true)))
    },
  )
}
