// The API of the ledger: the dpo reads who did and who saw what in the organisation, and how far it is sealed.
import { z } from '@hono/zod-openapi'
import { actorKinds, mostLedgerEvents, readLedger } from '../../register/common/ledger.ts'
import type { App } from '../context.ts'
import { date, wholeNumber } from '../input.ts'
import { looking } from './entries.ts'
import { linkNext, reading, reply } from './route.ts'

const query = z.object({
  organisation: z.string().max(64).optional(),
  year: wholeNumber(1900, 9999).optional().openapi({ description: 'Rok (czas warszawski); domyślnie bieżący' }),
  after: wholeNumber(0, 999_999_999).optional().openapi({ description: 'Kursor: `next` poprzedniej strony' }),
  limit: wholeNumber(1, mostLedgerEvents).optional(),
  actor: z.string().max(64).optional().openapi({ description: 'Kto: identyfikator osoby' }),
  subject: z
    .string()
    .max(64)
    .optional()
    .openapi({ description: 'O czym: identyfikator wpisu, sprawy, przekazania albo osoby; także z obejrzanych list' }),
  on: date.optional().openapi({ description: 'Dzień (czas warszawski)' }),
})

const line = z
  .object({
    seq: z.int(),
    at: z.string(),
    action: z.string(),
    subject: z.string(),
    actor: z.string(),
    actorKind: z.enum(actorKinds),
    actorName: z.string().nullable(),
    role: z.string(),
    authorisation: z.string().nullable(),
    detail: z.looseObject({}),
    hash: z.string().nullable(),
  })
  .openapi('LedgerLine')

const page = z
  .object({
    organisation: z.string(),
    year: z.int(),
    items: z.array(line),
    next: z.int().nullable(),
    chain: z.object({
      lastSeq: z.int(),
      lastHash: z.string(),
      events: z.int(),
      unsealedSince: z.string().nullable(),
      alarm: z.boolean(),
    }),
  })
  .openapi('Ledger')

export function ledgerRoutes(app: App): void {
  app.openapi(reading('/api/ledger', 'Dziennik operacji organizacji', page, { query }), async (c) => {
    const { ports, chain } = c.var.services
    const found = await readLedger(ports, chain, looking(c), c.req.valid('query'))
    if (found.next !== null) linkNext(c, 'after', String(found.next))
    return reply(c.json(found))
  })
}
