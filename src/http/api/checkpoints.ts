// The API of checkpoints: the signed positions of the ledger, those of the organisation and those that it was given.
import { z } from '@hono/zod-openapi'
import { occasions } from '../../register/common/checkpoint-ports.ts'
import { listCheckpoints } from '../../register/common/checkpoints.ts'
import type { App } from '../context.ts'
import { looking } from './entries.ts'
import { answerPage, pageOf, pageQuery, reading } from './route.ts'

const query = pageQuery.extend({
  organisation: z.string().max(64).optional(),
  of: z
    .enum(['own', 'held'])
    .default('own')
    .openapi({ description: 'Własnego dziennika albo otrzymane od drugiej strony' }),
})

const checkpoint = z
  .object({
    id: z.string(),
    organisation: z.string(),
    stream: z.string(),
    seq: z.int(),
    hash: z.string(),
    at: z.string(),
    occasion: z.enum(occasions),
    holder: z.string().nullable(),
    transfer: z.string().nullable(),
    statement: z.string().openapi({ description: 'JWS (checkpoint+jws), do sprawdzenia poza programem' }),
  })
  .openapi('Checkpoint')

export function checkpointRoutes(app: App): void {
  app.openapi(
    reading('/api/ledger/checkpoints', 'Punkty kontrolne dziennika', pageOf(checkpoint), { query }),
    async (c) => {
      const { limit, ...wish } = c.req.valid('query')
      return answerPage(c, await listCheckpoints(c.var.services.ports, looking(c), { ...wish, limit: Number(limit) }))
    },
  )
}
