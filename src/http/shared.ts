// An answer that is the same for everybody: kept for a few minutes by whoever passes it on, asked for again by its tag, without a
// cookie and without a person. Knows nothing of what it carries.
import type { RequestContext } from './context.ts'

/** So long a copy may be shown after the page was closed. */
const keptForSeconds = 300

/** The same answer with its tag, or 304 to who has it already. `anywhere`: a page of another site may read it too. */
export async function shared(c: RequestContext, answer: Response, anywhere = false): Promise<Response> {
  const body = await answer.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const tag = `"${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
  const headers = new Headers(answer.headers)
  headers.set('etag', tag)
  headers.set('cache-control', `public, max-age=${keptForSeconds}`)
  if (anywhere) headers.set('access-control-allow-origin', '*')
  const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(tag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}
