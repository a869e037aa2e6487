// The token endpoint: client credentials for an access token (RFC 6749 §2.3.1, §4.4), with that RFC's own errors.
// Everything else answers problem+json; here clients are libraries that know only this form.
import { z } from '@hono/zod-openapi'
import { Refusal } from '../../domain/refusal.ts'
import { issueToken } from '../../register/common/clients.ts'
import type { App, RequestContext } from '../context.ts'

const largestBodyInBytes = 8192

type OAuthError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type'
class OAuthRefusal extends Error {
  readonly code: OAuthError
  constructor(code: OAuthError) {
    super(code)
    this.code = code
  }
}

/** Open: registered before the guard. */
export function oauthRoutes(app: App): void {
  document(app)
  app.post('/oauth/token', async (c) => {
    c.header('cache-control', 'no-store')
    c.header('pragma', 'no-cache')
    try {
      const form = await readForm(c)
      const grant = form.get('grant_type')
      if (!grant) throw new OAuthRefusal('invalid_request')
      if (grant !== 'client_credentials') throw new OAuthRefusal('unsupported_grant_type')
      const { ports, tokens } = c.var.services
      const { token, expiresInSeconds } = await issueToken(ports, tokens, clientOf(c, form), c.var.now)
      return c.json({ access_token: token, token_type: 'Bearer', expires_in: expiresInSeconds })
    } catch (error) {
      return refuse(c, error)
    }
  })
}

/** Parameters may not be repeated (RFC 6749 §3.2). */
async function readForm(c: RequestContext): Promise<URLSearchParams> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new OAuthRefusal('invalid_request')
  if (Number(c.req.header('content-length') ?? 0) > largestBodyInBytes) throw new OAuthRefusal('invalid_request')
  const body = await c.req.text()
  if (body.length > largestBodyInBytes) throw new OAuthRefusal('invalid_request')
  const form = new URLSearchParams(body)
  const names = [...form.keys()]
  if (new Set(names).size !== names.length) throw new OAuthRefusal('invalid_request')
  return form
}

/** From the header or from the form, never from both. */
function clientOf(c: RequestContext, form: URLSearchParams): { client: string; secret: string } {
  const header = c.req.header('authorization')
  const posted = { client: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' }
  if (header === undefined) {
    if (!posted.client || !posted.secret) throw new OAuthRefusal('invalid_client')
    return bounded(posted)
  }
  if (posted.secret) throw new OAuthRefusal('invalid_request')
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1]
  const [, client, secret] = /^([^:]+):(.+)$/.exec(encoded ? Buffer.from(encoded, 'base64').toString('utf8') : '') ?? []
  if (!client || !secret) throw new OAuthRefusal('invalid_client')
  const basic = { client: formDecode(client), secret: formDecode(secret) }
  if (posted.client && posted.client !== basic.client) throw new OAuthRefusal('invalid_request')
  return bounded(basic)
}

/** Both parts of Basic credentials are form-encoded first (RFC 6749 §2.3.1). */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new OAuthRefusal('invalid_client')
  }
}

function bounded(given: { client: string; secret: string }) {
  if (given.client.length > 64 || given.secret.length > 200) throw new OAuthRefusal('invalid_client')
  return given
}

function refuse(c: RequestContext, error: unknown): Response {
  if (error instanceof OAuthRefusal && error.code !== 'invalid_client') return c.json({ error: error.code }, 400)
  if (error instanceof Refusal && error.code === 'too-many-attempts') {
    c.header('retry-after', '900')
    return c.json({ error: 'invalid_client', error_description: 'too many attempts' }, 429)
  }
  const unknown = error instanceof OAuthRefusal || (error instanceof Refusal && error.code === 'sign-in-failed')
  if (!unknown) throw error
  c.header('www-authenticate', 'Basic realm="token"')
  return c.json({ error: 'invalid_client' }, 401)
}

function document(app: App): void {
  const failure = z
    .object({
      error: z.enum(['invalid_request', 'invalid_client', 'unsupported_grant_type']),
      error_description: z.string().optional(),
    })
    .openapi('OAuthError')
  const failed = (description: string) => ({ description, content: { 'application/json': { schema: failure } } })
  const form = z.object({
    grant_type: z.literal('client_credentials'),
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
  })
  const example = { grant_type: 'client_credentials', client_id: 'c-1f2e3d4c5b6a7980', client_secret: 'q4…' }
  const token = z
    .object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.literal(600) })
    .openapi('AccessToken')
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/oauth/token',
    summary: 'Token dostępu systemu zewnętrznego (RFC 6749 §4.4)',
    security: [],
    request: {
      body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: form, example } } },
    },
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: token } } },
      400: failed('Malformed request'),
      401: failed('Unknown client or wrong secret'),
      429: failed('Too many failures of this client; see Retry-After'),
    },
  })
}
