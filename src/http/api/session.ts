// Signing in and out: the cookie of a page session. Machine clients get tokens instead (oauth.ts).
import { createRoute, z } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import { signIn, signOut } from '../../register/common/sessions.ts'
import { refuseForeignOrigin, sessionCookie } from '../authenticate.ts'
import type { App } from '../context.ts'
import { readBody } from '../input.ts'
import { opening } from './open-route.ts'
import { problemSchema, reply } from './route.ts'

const credentials = z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
const example = { name: 'a.nowak', password: 'trzy zielone parasole' }
const signedIn = z.object({ person: z.string(), untilAt: z.string() }).openapi('SignedIn')
const leaving = z.strictObject({ everywhere: z.boolean().default(false) })

/** Open: registered before the guard. */
export function signInRoute(app: App): void {
  app.use('/api/sign-in', readBody)
  app.openapi(opening('/api/sign-in', 'Zaloguj się', credentials, example, signedIn, 200), async (c) => {
    refuseForeignOrigin(c)
    const { cookie, person, untilAt } = await signIn(c.var.services.ports, c.req.valid('json'), c.var.now)
    // Without a date it goes with the browser: ward computers are shared.
    setCookie(c, sessionCookie, cookie, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' })
    return reply(c.json({ person, untilAt }))
  })
}

export function signOutRoute(app: App): void {
  const route = createRoute({
    method: 'post',
    path: '/api/sign-out',
    summary: 'Wyloguj się',
    request: {
      body: { required: true, content: { 'application/json': { schema: leaving, example: { everywhere: false } } } },
    },
    responses: {
      204: { description: 'Signed out' },
      default: { description: 'Refused', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  })
  app.openapi(route, async (c) => {
    const { credential, now, services } = c.var
    await signOut(services.ports, credential, now, c.req.valid('json').everywhere)
    deleteCookie(c, sessionCookie, { path: '/', secure: true })
    return reply(c.body(null, 204))
  })
}
