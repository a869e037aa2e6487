// Turns a refusal into the one shape of error on the wire: RFC 9457 problem+json, in the reader's language.
// Says nothing that was submitted and nothing internal.
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal, refusals } from '../domain/refusal.ts'
import { faultWords } from '../words/faults.ts'
import { chooseLanguage } from '../words/language.ts'
import { refusalWords } from '../words/refusals.ts'
import type { RequestContext } from './context.ts'

/** @returns `{ type, title, status, detail, code, requestId, errors: [{ pointer, code, detail }] }` */
export function problem(c: RequestContext, refusal: Refusal): Response {
  const language = chooseLanguage(c.req.header('accept-language'))
  const { title, detail } = refusalWords[refusal.code][language]
  const status = refusals[refusal.code] as ContentfulStatusCode
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  c.header('vary', 'Accept-Language')
  if (status === 401) c.header('www-authenticate', 'Bearer')
  if (refusal.code === 'too-many-attempts') c.header('retry-after', '900')
  return c.body(
    JSON.stringify({
      type: `${c.var.settings.publicUrl}/problems/${refusal.code}`,
      title,
      status,
      detail,
      code: refusal.code,
      requestId: c.var.requestId,
      ...(refusal.faults.length > 0 && {
        errors: refusal.faults.map(({ pointer, code }) => ({ pointer, code, detail: faultWords[code][language] })),
      }),
    }),
    status,
    { 'content-type': 'application/problem+json' },
  )
}

/** Whatever was thrown: a refusal as it is, everything else as `internal`, its text kept from the client. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const status = (error as { status?: unknown }).status
  if (status === 400) return new Refusal('malformed')
  if (status === 413) return new Refusal('too-large')
  return new Refusal(isUnreachable(error) ? 'unavailable' : 'internal')
}

/** The file is locked or its disk fails; what the edge cannot reach refuses by itself (remote.ts). */
function isUnreachable(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^SQLITE_(BUSY|FULL|IOERR)/.test(code)
}
