// Signing in and out: the cookie of a page session. Machine clients get tokens instead (oauth.ts).
import { createRoute, z } from '@hono/zod-openapi'
import { changePassword } from '../../register/common/password-change.ts'
import { signIn, signOut } from '../../register/common/sessions.ts'
import { dropSession, keepSession, refuseForeignOrigin } from '../authenticate.ts'
import type { App } from '../context.ts'
import { readBody } from '../input.ts'
import { opening } from './open-route.ts'
import { problemSchema, reply } from './route.ts'

export const credentials = z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
const example = { name: 'a.nowak', password: 'trzy zielone parasole' }
const signedIn = z.object({ person: z.string(), untilAt: z.string() }).openapi('SignedIn')
const change = z.strictObject({ current: z.string().min(1).max(1000), password: z.string().min(1).max(1000) })
const changeExample = { current: 'trzy zielone parasole', password: 'cztery żółte kalosze' }
const leaving = z.strictObject({ everywhere: z.boolean().default(false) })

/** Open: registered before the guard. */
export function signInRoute(app: App): void {
  app.use('/api/sign-in', readBody)
  app.openapi(opening('/api/sign-in', 'Zaloguj się', credentials, example, signedIn, 200), async (c) => {
    refuseForeignOrigin(c)
    const { cookie, person, untilAt } = await signIn(c.var.services.ports, c.req.valid('json'), c.var.now)
    keepSession(c, cookie)
    return reply(c.json({ person, untilAt }))
  })
}

export function signOutRoute(app: App): void {
  const route = ownSession('/api/sign-out', 'Wyloguj się', leaving, { everywhere: false }, 'Signed out')
  app.openapi(route, async (c) => {
    const { credential, now, services } = c.var
    await signOut(services.ports, credential, now, c.req.valid('json').everywhere)
    dropSession(c)
    return reply(c.body(null, 204))
  })
}

/** No Idempotency-Key: once it is changed, the same request is refused for its current password. */
export function passwordRoute(app: App): void {
  const route = ownSession('/api/password', 'Zmień hasło', change, changeExample, 'Changed; all other sessions ended')
  app.openapi(route, async (c) => {
    const { credential, now, services } = c.var
    await changePassword(services.ports, c.req.valid('json'), credential, now)
    return reply(c.body(null, 204))
  })
}

/** A POST about the session it comes with: 204. */
function ownSession<Path extends string, Body extends z.ZodType>(
  path: Path,
  summary: string,
  schema: Body,
  example: z.input<Body>,
  done: string,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: { required: true, content: { 'application/json': { schema, example } } } },
    responses: {
      204: { description: done },
      default: { description: 'Refused', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  })
}
