// What the API's routes have in common: their answers in the OpenAPI document and the headers of a change.
import { createRoute, z, type RouteConfig } from '@hono/zod-openapi'
import type { Asked, Done } from '../../register/common/change.ts'
import type { Ports } from '../../register/ports.ts'
import { asked, etag } from '../input.ts'
import type { App, RequestContext } from '../context.ts'

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem')

export const problemAnswer = {
  description: 'Refused (RFC 9457); `code` is one of the closed list of refusals',
  content: { 'application/problem+json': { schema: problemSchema } },
} as const

export const doneSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    state: z.string(),
    at: z.string(),
    reference: z.string().optional(),
    number: z.string().optional(),
  })
  .openapi('Done')

export const idParameter = z.object({ id: z.string().openapi({ example: '0199f3a0-0000-7000-8000-000000000000' }) })

/** Headers are documented here and checked in `asked`, so that their absence is refused with our own codes. */
export const keyHeader = z.object({
  'idempotency-key': z.string().optional().openapi({
    description: 'Required on every POST: 8–128 visible ASCII characters; the same key and bytes answer the same',
    example: '5f1c0a52-6f0e-4d8e-9a55-0d3c5ad1c001',
  }),
})
export const changeHeaders = keyHeader.extend({
  'if-match': z.string().optional().openapi({ description: 'Required: the ETag of what you saw', example: '"v1"' }),
})

type Reading = Pick<NonNullable<RouteConfig['request']>, 'query' | 'params'>

/** A route that reads: bearer token or page session, 200 with this schema. */
export function reading<Path extends string, Schema extends z.ZodType, Input extends Reading>(
  path: Path,
  summary: string,
  schema: Schema,
  request: Input,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request,
    security: [{ bearer: [] }],
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } }, default: problemAnswer },
  })
}

/** A reading that answers files too: `schema` is that of its JSON, every other media type is described as a file. */
export function readingFiles<Path extends string, Schema extends z.ZodType, Input extends Reading>(
  path: Path,
  summary: string,
  schema: Schema,
  request: Input,
  types: readonly string[],
) {
  const route = reading(path, summary, schema, request)
  const file = { schema: z.string().openapi({ format: 'binary' }) }
  const others = Object.fromEntries(types.filter((type) => type !== 'application/json').map((type) => [type, file]))
  const content = { ...route.responses[200].content, ...others }
  return createRoute({ ...route, responses: { ...route.responses, 200: { description: 'OK', content } } })
}

export const bodyOf = <Body extends z.ZodType>(schema: Body, example: z.input<Body>) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})
export const answerOf = <Schema extends z.ZodType>(schema: Schema) => ({
  description: 'Done',
  content: { 'application/json': { schema } },
})

/** A route that makes something new: a required JSON body with a working example, 201. */
export function creating<Path extends string, Body extends z.ZodType, Schema extends z.ZodType>(
  path: Path,
  summary: string,
  body: Body,
  example: z.input<Body>,
  schema: Schema,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { headers: keyHeader, body: bodyOf(body, example) },
    security: [{ bearer: [] }],
    responses: { 201: answerOf(schema), default: problemAnswer },
  })
}

/** A route that changes what exists: also `If-Match`, 200. */
export function changing<Path extends string, Body extends z.ZodType, Schema extends z.ZodType>(
  path: Path,
  summary: string,
  body: Body,
  example: z.input<Body>,
  schema: Schema,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { params: idParameter, headers: changeHeaders, body: bodyOf(body, example) },
    security: [{ bearer: [] }],
    responses: { 200: answerOf(schema), default: problemAnswer },
  })
}

/** What each action of a subject takes: its body, a working example of it, its words. */
export type Actions<Action extends string> = {
  words: { [A in Action]: { pl: string } }
  bodies: { [A in Action]: z.ZodType }
  examples: { [A in Action]: unknown }
}

/** One changing route for each action, under the subject's path; `carryOut` receives the body with its action. */
export function actionRoutes<Command extends { action: string }>(
  app: App,
  path: '/api/entries/{id}' | '/api/cases/{id}' | '/api/requests/{id}' | '/api/disclosures/{id}',
  { words, bodies, examples }: Actions<Command['action']>,
  carryOut: (ports: Ports, id: string, command: Command, asked: Asked) => Promise<Done>,
): void {
  for (const action of Object.keys(bodies) as Command['action'][]) {
    const route = changing(`${path}/${action}`, words[action].pl, bodies[action], examples[action] as never, doneSchema)
    app.openapi(route, async (c) => {
      const command = { ...(c.req.valid('json') as object), action } as Command
      return answerDone(c, await carryOut(c.var.services.ports, c.req.valid('param').id, command, await asked(c, true)))
    })
  }
}

/** The schemas of answers describe them for readers of the document; their types are those of the use cases. */
export const reply = (response: Response) => response as never

/** The answer to a change: 200 or 201, with the version as ETag. */
export function answerDone(c: RequestContext, done: Done, status: 200 | 201 = 200): never {
  c.header('etag', etag(done.version))
  return reply(c.json(done, status))
}

/** A page with its `next` as a link beside the body. */
export function answerPage<Item>(c: RequestContext, page: { items: Item[]; next: string | null }): never {
  if (page.next) linkNext(c, 'before', page.next)
  return reply(c.json(page))
}

/** The next page as a link (RFC 8288): the same address with the cursor, without parameters the route does not know. */
export function linkNext(c: RequestContext, cursor: string, next: string): void {
  const { pathname, searchParams } = new URL(c.req.url)
  const known = c.req.valid('query' as never) as object
  for (const name of [...searchParams.keys()]) if (!Object.hasOwn(known, name)) searchParams.delete(name)
  searchParams.set(cursor, next)
  c.header('link', `<${pathname}?${searchParams}>; rel="next"`)
}

export const pageQuery = z.object({
  before: z
    .string()
    .regex(/^[\d\-:.TZ]{24}\|[\w:-]{1,80}$/)
    .optional()
    .openapi({ description: 'Cursor: `next` of the page before' }),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|1\d\d|200)$/)
    .default('25')
    .openapi({ description: '1–200' }),
})

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
