// The API of sides outside this program: pin and confirm their keys, take in the transfer file of a home outside.
import { z } from '@hono/zod-openapi'
import { pinActions } from '../../domain/outside.ts'
import { longestFile, takeIn } from '../../register/door/imports.ts'
import { changePin, listOutside, type PinWish } from '../../register/common/pins.ts'
import { outsideWords as words } from '../../words/pages-outside.ts'
import type { App } from '../context.ts'
import { asked } from '../input.ts'
import { readContent } from '../snapshot-shape.ts'
import { looking } from './entries.ts'
import {
  answerDone,
  answerOf,
  answerPage,
  bodyOf,
  changing,
  doneSchema,
  idParameter,
  keyHeader,
  pageOf,
  problemAnswer,
  reading,
} from './route.ts'
import { createRoute } from '@hono/zod-openapi'

const theirs = z
  .string()
  .trim()
  .regex(/^[\w-]{1,64}$/)
  .optional()
export const pinning = z.strictObject({
  jwks: z
    .string()
    .min(1)
    .max(20_000)
    .openapi({ description: 'The text of the other instance’s /.well-known/jwks.json' }),
  theirHome: theirs,
  theirAuthority: theirs,
})
export const pinConfirmation = z.strictObject({ compared: z.literal(true) })
export const takingIn = z.strictObject({
  file: z.string().min(1).max(longestFile).openapi({ description: 'The text of the transfer file' }),
})
/** The public key of RFC 7515, appendix A.3, under its thumbprint. */
const exampleKey = {
  ...{ kty: 'EC', crv: 'P-256', kid: 'oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U' },
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
}
const example = {
  jwks: JSON.stringify({ keys: [exampleKey] }),
  theirHome: '0199f3a0-0000-7000-8000-000000000001',
  theirAuthority: '0199f3a0-0000-7000-8000-000000000002',
}
const pinView = z.object({ keys: z.array(z.string()), theirs: z.looseObject({}).nullable() }).nullable()
const view = z
  .object({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    authority: z.string(),
    authorityName: z.string(),
    side: z.enum(['home', 'authority']),
    pinned: pinView,
    proposed: pinView,
    allowed: z.array(z.enum(pinActions)),
    mayTakeIn: z.boolean(),
    mayKeepCensus: z.boolean(),
  })
  .openapi('OutsideSide')

export function outsideRoutes(app: App): void {
  app.openapi(reading('/api/outside', words.title.pl, pageOf(view), {}), async (c) =>
    answerPage(c, { items: await listOutside(c.var.services.ports, looking(c)), next: null }),
  )

  const bodies = { pin: pinning, 'confirm-pin': pinConfirmation, unpin: z.strictObject({}) } as const
  const examples = { pin: example, 'confirm-pin': { compared: true }, unpin: {} } as const
  const named = { pin: words.pin, 'confirm-pin': words.confirm, unpin: words.unpin } as const
  for (const action of pinActions) {
    const route = changing(
      `/api/homes/{id}/${action}`,
      named[action].pl,
      bodies[action],
      examples[action] as never,
      doneSchema,
    )
    app.openapi(route, async (c) => {
      const wish = { ...(c.req.valid('json') as object), action } as PinWish
      return answerDone(c, await changePin(c.var.services.ports, c.req.valid('param').id, wish, await asked(c, true)))
    })
  }

  const taking = createRoute({
    method: 'post',
    path: '/api/homes/{id}/take-in',
    summary: words.takeIn.pl,
    request: { params: idParameter, headers: keyHeader, body: bodyOf(takingIn, { file: '{}' }) },
    security: [{ bearer: [] }],
    responses: { 201: answerOf(doneSchema), default: problemAnswer },
  })
  app.openapi(taking, async (c) => {
    const { file: text } = c.req.valid('json')
    const { id } = c.req.valid('param')
    return answerDone(c, await takeIn(c.var.services.ports, id, { text, readContent }, await asked(c, false)), 201)
  })
}
