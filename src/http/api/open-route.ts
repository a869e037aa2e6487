// A POST that a stranger may send: signing in, setting up, activating. No token, no Idempotency-Key: nobody is known yet.
import { createRoute, type z } from '@hono/zod-openapi'
import { problemSchema } from './route.ts'

/** Answers `status` with this schema. The body is required JSON with a working example. */
export function opening<
  Path extends string,
  Body extends z.ZodType,
  Schema extends z.ZodType,
  Status extends 200 | 201,
>(path: Path, summary: string, body: Body, example: z.input<Body>, schema: Schema, status: Status) {
  return createRoute({
    method: 'post',
    path,
    summary,
    security: [],
    request: { body: { required: true, content: { 'application/json': { schema: body, example } } } },
    responses: {
      [status]: { description: 'OK', content: { 'application/json': { schema } } },
      default: {
        description: 'Refused (RFC 9457); `code` is one of the closed list of refusals',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  })
}
