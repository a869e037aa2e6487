// The two doors for who has no account yet: setting up an empty instance, and activating an invitation. Both by a token used once.
import { z } from '@hono/zod-openapi'
import { activate } from '../../register/common/activation.ts'
import { completeSetup } from '../../register/common/setup.ts'
import type { App } from '../context.ts'
import { readBody, text } from '../input.ts'
import { opening } from './open-route.ts'
import { organisationBody, organisationExample } from './organisations.ts'
import { personName, signInName } from './people.ts'
import { doneSchema, reply } from './route.ts'

const token = text(1, 200)
export const password = z.string().max(1000).openapi({ minLength: 12, maxLength: 200 })
const setup = z.strictObject({
  token,
  organisation: organisationBody,
  person: z.strictObject({ name: personName, signInName, password }),
})
const setupExample = {
  token: 'q4…',
  organisation: organisationExample,
  person: { name: 'Anna Nowak', signInName: 'a.nowak', password: 'trzy zielone parasole' },
}
const beginning = z.object({ organisation: z.string(), person: z.string() }).openapi('Beginning')
const activation = z.strictObject({ token, password })
const activationExample = { token: 'q4…', password: 'trzy zielone parasole' }

/** Open: registered before the guard. */
export function setupRoutes(app: App): void {
  app.use('/api/setup', readBody)
  app.use('/api/activation', readBody)

  app.openapi(
    opening('/api/setup', 'Pierwsza jednostka i jej administrator', setup, setupExample, beginning, 201),
    async (c) => {
      const { token, ...given } = c.req.valid('json')
      return reply(c.json(await completeSetup(c.var.services.ports, token, given, c.var.now), 201))
    },
  )

  app.openapi(
    opening('/api/activation', 'Aktywuj konto i ustaw hasło', activation, activationExample, doneSchema, 200),
    async (c) => {
      const { token, password } = c.req.valid('json')
      return reply(c.json(await activate(c.var.services.ports, token, password, c.var.now)))
    },
  )
}
