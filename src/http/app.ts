// The app: middleware in its one order, open routes, the guard, and every route that is closed by default behind it.
// The only folder that knows Hono; runs unchanged on Node and on workerd.
import { OpenAPIHono } from '@hono/zod-openapi'
import { secureHeaders } from 'hono/secure-headers'
import { refusals, Refusal } from '../domain/refusal.ts'
import { recordAttempt } from './attempts.ts'
import { guard } from './authenticate.ts'
import type { App, Env, RequestContext, Services, Settings } from './context.ts'
import { limitBody, readBody, refuseInput } from './input.ts'
import { closedRoutes, openRoutes } from './routes.ts'
import { refusalPage, wantsPage } from './pages/refusal.tsx'
import { problem, refusalFrom } from './problem.ts'

/** What the entries give: the services of a request and the clock. */
export type Opening = {
  services: (c: RequestContext) => Services
  settings: Settings | ((c: RequestContext) => Settings)
  clock: () => Date
  /** Receives one line per unexpected error: request id and error class, never its text. */
  log?: (line: Record<string, string>) => void
  /** Called after every answer to a request that may have written events: time to seal the chain. */
  changed?: (c: RequestContext) => void
}

export function makeApp({ services, settings, clock, log = () => {}, changed = () => {} }: Opening): App {
  const app = new OpenAPIHono<Env>({ defaultHook: refuseInput })

  app.use(async (c, next) => {
    const given = c.req.header('x-request-id')
    c.set('requestId', given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID())
    c.set('settings', typeof settings === 'function' ? settings(c) : settings)
    c.set('now', clock().toISOString())
    c.set('services', services(c))
    c.header('x-request-id', c.var.requestId)
    await next()
    if (c.var.credential) changed(c)
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  )

  app.use(limitBody)
  openRoutes(app)
  app.use(guard)
  app.use('/api/*', readBody)
  closedRoutes(app)
  refuseOtherMethods(app)

  const answer = (c: RequestContext, refusal: Refusal) => (wantsPage(c) ? refusalPage(c, refusal) : problem(c, refusal))

  app.notFound((c) => answer(c, new Refusal('not-found')))
  app.onError(async (error, c) => {
    const refusal = refusalFrom(error)
    if (refusals[refusal.code] >= 500) log({ requestId: c.var.requestId, error: error.name, code: refusal.code })
    await recordAttempt(c, refusal)
    return answer(c, refusal)
  })
  return app
}

/** A known path asked by a method it does not have; behind the guard, so that a stranger learns no path. */
function refuseOtherMethods(app: App): void {
  const routes = Map.groupBy(
    app.routes.filter(({ method }) => method !== 'ALL'),
    ({ path }) => path,
  )
  for (const [path, found] of routes) {
    const allow = [...new Set(found.map(({ method }) => method))].join(', ')
    app.all(path, (c) => {
      c.header('allow', allow)
      throw new Refusal('method-not-allowed')
    })
  }
}
