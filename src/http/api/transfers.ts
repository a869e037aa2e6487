// The API of transfers, for both sides: the home prepares, looks and sends; the authority confirms receipt or returns.
import { z } from '@hono/zod-openapi'
import { returnReasons, transferStates } from '../../domain/transfer.ts'
import { readOutgoing } from '../../register/door/answers.ts'
import { quarantineInTransfer } from '../../register/door/quarantine.ts'
import { longestReceipt, recordReceipt } from '../../register/door/filed-receipts.ts'
import { receive, readReceivedTransfer } from '../../register/door/receipts.ts'
import {
  discardTransfer,
  listTransfers,
  prepareTransfer,
  readHomeTransfer,
  refuseTransferLook,
  sendTransfer,
} from '../../register/door/transfers.ts'
import { outsideWords } from '../../words/pages-outside.ts'
import { transferActionWords } from '../../words/terms.ts'
import type { App } from '../context.ts'
import { asked, etag } from '../input.ts'
import { looking } from './entries.ts'
import {
  answerDone,
  answerPage,
  changing,
  creating,
  doneSchema,
  idParameter,
  pageOf,
  pageQuery,
  reading,
  reply,
} from './route.ts'

export const prepare = z.strictObject({ home: z.string().max(64).optional() })
export const send = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  nil: z.boolean().optional(),
  residents: z.int().min(0).max(5000).optional(),
})
export const hiding = z.strictObject({ handover: z.string().max(64), version: z.int().min(1).max(100_000) })
export const returning = z.strictObject({ reason: z.enum(returnReasons) })
export const recordingReceipt = z.strictObject({
  file: z.string().min(1).max(longestReceipt).openapi({ description: 'The text of the receipt or return (JWS)' }),
})
const view = z.looseObject({ id: z.string(), state: z.enum(transferStates), version: z.int() }).openapi('Transfer')
const snapshot = z.looseObject({ entry: z.string(), digest: z.string(), described: z.boolean() }).openapi('Outgoing')
const listQuery = pageQuery.extend({
  side: z.enum(['home', 'authority']).default('home'),
  organisation: z.string().max(64).optional(),
})
const digest = 'a'.repeat(64)

export function transferRoutes(app: App): void {
  app.openapi(creating('/api/transfers', 'Przygotuj przekazanie', prepare, {}, doneSchema), async (c) => {
    const { home } = c.req.valid('json')
    return answerDone(c, await prepareTransfer(c.var.services.ports, home, await asked(c, false)), 201)
  })

  app.openapi(reading('/api/transfers', 'Przekazania', pageOf(view), { query: listQuery }), async (c) => {
    const { side, organisation, before, limit } = c.req.valid('query')
    const of = { before, limit: Number(limit) }
    return answerPage(c, await listTransfers(c.var.services.ports, side, organisation, of, looking(c)))
  })

  app.openapi(
    reading('/api/transfers/{id}', 'Przekazanie: co wyjdzie albo co wyszło', view, { params: idParameter }),
    async (c) => {
      const { ports } = c.var.services
      const { id } = c.req.valid('param')
      const found =
        (await readHomeTransfer(ports, id, looking(c))) ?? (await readReceivedTransfer(ports, id, looking(c)))
      if (!found) return refuseTransferLook(ports, id, looking(c))
      c.header('etag', etag(found.version))
      return reply(c.json(found))
    },
  )

  const sending = { digest, nil: false, residents: 80 }
  app.openapi(changing('/api/transfers/{id}/send', 'Przekaż organowi', send, sending, doneSchema), async (c) => {
    const { id } = c.req.valid('param')
    return answerDone(c, await sendTransfer(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
  })

  const discarding = changing('/api/transfers/{id}/discard', 'Wyrzuć przygotowane', z.strictObject({}), {}, doneSchema)
  app.openapi(discarding, async (c) => {
    return answerDone(c, await discardTransfer(c.var.services.ports, c.req.valid('param').id, await asked(c, true)))
  })

  app.openapi(
    changing('/api/transfers/{id}/acknowledge', 'Potwierdź odbiór', z.strictObject({}), {}, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await receive(c.var.services.ports, id, { action: 'acknowledge' }, await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/transfers/{id}/return', 'Zwróć', returning, { reason: 'unreadable' }, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      const command = { action: 'return', ...c.req.valid('json') } as const
      return answerDone(c, await receive(c.var.services.ports, id, command, await asked(c, true)))
    },
  )

  app.openapi(
    changing(
      '/api/transfers/{id}/record-receipt',
      outsideWords.record.pl,
      recordingReceipt,
      { file: 'e30.e30.e30' },
      doneSchema,
    ),
    async (c) => {
      const { file: text } = c.req.valid('json')
      const { id } = c.req.valid('param')
      return answerDone(c, await recordReceipt(c.var.services.ports, id, { text }, await asked(c, true)))
    },
  )

  const example = { handover: '0199f3a0-0000-7000-8000-000000000000', version: 1 }
  app.openapi(
    changing('/api/transfers/{id}/quarantine', transferActionWords.quarantine.pl, hiding, example, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      const { ports } = c.var.services
      return answerDone(c, await quarantineInTransfer(ports, id, c.req.valid('json'), await asked(c, true)))
    },
  )

  app.openapi(
    reading('/api/entries/{id}/outgoing', 'Co z wpisu wyszłoby teraz', snapshot, { params: idParameter }),
    async (c) => {
      const found = await readOutgoing(c.var.services.ports, c.req.valid('param').id, looking(c))
      c.header('etag', etag(found.version))
      return reply(c.json(found))
    },
  )
}
