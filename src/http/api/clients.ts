// The API of machine credentials: their person makes, lists and ends them, an admin lists and ends them. Their tokens come from oauth.ts.
import { z } from '@hono/zod-openapi'
import { machineScopes } from '../../domain/account.ts'
import { connecting, createClient, endClient, listClients } from '../../register/common/clients.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import type { App } from '../context.ts'
import { asked } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, pageOf, reading } from './route.ts'

const organisation = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: 'Only when you work in several organisations' })
const scope = z.enum(machineScopes)
export const creation = z.strictObject({
  organisation,
  scope: scope
    .nullish()
    .openapi({ description: 'For good. `statistics`: it only reads statistics; none: it may whatever you may' }),
})
const created = doneSchema.extend({ secret: z.string() }).openapi('ClientCreated')
const view = z
  .object({
    id: z.string(),
    version: z.int(),
    person: z.string(),
    scope: scope.nullable(),
    createdAt: z.string(),
    state: z.enum(['active', 'ended']),
  })
  .openapi('Client')

export function clientRoutes(app: App): void {
  app.openapi(
    reading('/api/clients', 'Systemy zewnętrzne', pageOf(view), { query: z.object({ organisation }) }),
    async (c) => {
      const { ports } = c.var.services
      const named = c.req.valid('query').organisation
      const of = await organisationOf(ports, looking(c), connecting, named, '?organisation')
      return answerPage(c, { items: await listClients(ports, of, looking(c)), next: null })
    },
  )

  app.openapi(creating('/api/clients', 'Dodaj system zewnętrzny', creation, {}, created), async (c) => {
    const { ports } = c.var.services
    const { organisation: named, scope: reach } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), connecting, named, '/organisation')
    return answerDone(c, await createClient(ports, { organisation: of, scope: reach }, await asked(c, false)), 201)
  })

  app.openapi(
    changing('/api/clients/{id}/end', 'Odłącz system zewnętrzny', z.strictObject({}), {}, doneSchema),
    async (c) => answerDone(c, await endClient(c.var.services.ports, c.req.valid('param').id, await asked(c, true))),
  )
}
