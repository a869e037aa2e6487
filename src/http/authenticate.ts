// Who asks: a bearer token or the page session, nothing else. Every route registered after the guard is closed by default.
// Only names the person; what the person may do is read with each request in the same batch.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { MiddlewareHandler } from 'hono'
import type { MachineScope } from '../domain/account.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Env, RequestContext } from './context.ts'
import { authenticated } from '../register/common/change.ts'
import { sessionId } from '../register/common/sessions.ts'
import type { Credential } from '../register/ports.ts'

export const sessionCookie = '__Host-session'

/** Without a date it goes with the browser: ward computers are shared. */
export const keepSession = (c: RequestContext, cookie: string): void =>
  setCookie(c, sessionCookie, cookie, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' })

export const dropSession = (c: RequestContext): void => void deleteCookie(c, sessionCookie, { path: '/', secure: true })

export const guard: MiddlewareHandler<Env> = async (c, next) => {
  await admit(c)
  return next()
}

/** All that a machine made for it may ask, and only by GET: whatever is not here is closed to it, a new route too. */
const within: Record<MachineScope, RegExp> = {
  statistics: /^\/api\/(me|(statistics|closes|records|publications)(\/.*)?)$/,
}

/** Lets in who asks, a machine with a scope only there. @throws Refusal as `credentialOf`, `not-permitted` */
export async function admit(c: RequestContext): Promise<void> {
  const credential = await credentialOf(c)
  c.set('credential', credential)
  const { scope } = credential
  if (scope && !(c.req.method === 'GET' && within[scope].test(c.req.path))) throw new Refusal('not-permitted')
}

/** @throws Refusal `unauthenticated`, `foreign-origin` */
export async function credentialOf(c: RequestContext): Promise<Credential> {
  const header = c.req.header('authorization')
  if (header !== undefined) {
    const token = /^Bearer ([\w.-]{20,4096})$/.exec(header)?.[1]
    const proven = token && (await c.var.services.tokens.verify(token, c.var.now))
    if (!proven) throw new Refusal('unauthenticated')
    return { kind: 'client', id: proven.client, person: proven.person, inHome: proven.inHome, scope: proven.scope }
  }
  const [token, person, home] = getCookie(c, sessionCookie)?.split('.') ?? []
  if (!token || !person) throw new Refusal('unauthenticated')
  refuseForeignOrigin(c)
  return {
    kind: 'session',
    id: sessionId(token),
    person,
    inHome: home === c.var.services.ports.vault.index('in-home', token),
  }
}

/** The home plane's routes do not exist for people of no home: their requests never name one of its tables (design.md §3). */
export const homeOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { credential, now, services } = c.var
  if (credential.inHome) return next()
  // A cookie nobody gave out is a stranger's.
  authenticated((await services.ports.store.read({ actor: { credential, now } })).actor)
  throw new Refusal('not-found')
}

/** A cookie travels by itself, so a change must come from our own pages (Fetch Metadata, else Origin). */
export function refuseForeignOrigin(c: RequestContext): void {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return
  const site = c.req.header('sec-fetch-site')
  if (site === 'same-origin') return
  const origin = c.req.header('origin')
  if (site === undefined && origin !== undefined && origin === new URL(c.var.settings.publicUrl).origin) return
  throw new Refusal('foreign-origin')
}
