// Who am I, what may I do: the roles and authorisations in force for the one who asks.
import { z } from '@hono/zod-openapi'
import { authenticated } from '../../register/common/change.ts'
import type { App } from '../context.ts'
import { looking } from './entries.ts'
import { reading, reply } from './route.ts'

const me = z
  .object({
    person: z.string(),
    acting: z.array(z.object({ organisation: z.string(), role: z.string(), scopes: z.array(z.string()) })),
  })
  .openapi('Me')

export function meRoutes(app: App): void {
  app.openapi(reading('/api/me', 'Kim jestem i co mogę', me, {}), async (c) => {
    const actor = authenticated((await c.var.services.ports.store.read({ actor: looking(c) })).actor)
    const byRole = Map.groupBy(actor.acting, ({ organisation, role }) => `${organisation} ${role}`)
    const acting = [...byRole].map(([key, ways]) => {
      const [organisation = '', role = ''] = key.split(' ')
      return { organisation, role, scopes: ways.map(({ scope }) => scope).filter((scope) => scope !== '') }
    })
    return reply(c.json({ person: actor.person, acting }))
  })
}
