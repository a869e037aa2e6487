// The API of the ledger: the dpo reads who did and who saw what in the organisation, and how far it is sealed.
import { z } from '@hono/zod-openapi'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { accessRuleCodes } from '../../domain/unusual-access.ts'
import { actorKinds, ledgerKinds, mostLedgerEvents, readLedger } from '../../register/common/ledger.ts'
import { readUnusualAccess } from '../../register/common/unusual-access.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { findEntry } from '../../register/home/views.ts'
import type { App, RequestContext } from '../context.ts'
import { date, wholeNumber } from '../input.ts'
import { entryName, looking } from './entries.ts'
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
  entry: entryName.optional().openapi({ description: 'O którym wpisie domu: 17/2026, N-4/2026, Z-7K4Q' }),
  on: date.optional().openapi({ description: 'Dzień (czas warszawski)' }),
  kind: z.enum(ledgerKinds).optional().openapi({ description: 'Tylko zmiany, tylko wglądy albo tylko odmowy' }),
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

const unusualQuery = z.object({
  organisation: z.string().max(64).optional(),
  from: date.optional().openapi({ description: 'Od dnia, włącznie' }),
  to: date.optional().openapi({ description: 'Do dnia, włącznie; najwyżej 31 dni' }),
})
const unusual = z
  .object({
    organisation: z.string(),
    from: z.string(),
    to: z.string(),
    version: z.string(),
    rules: z.array(z.object({ code: z.enum(accessRuleCodes), window: z.string(), least: z.int(), source: z.string() })),
    items: z.array(z.looseObject({ rule: z.enum(accessRuleCodes), on: z.string(), count: z.int() })),
    more: z.boolean(),
  })
  .openapi('UnusualAccess')

export function ledgerRoutes(app: App): void {
  app.openapi(reading('/api/ledger/unusual', 'Nietypowe dostępy', unusual, { query: unusualQuery }), async (c) =>
    reply(c.json(await readUnusualAccess(c.var.services.ports, looking(c), c.req.valid('query')))),
  )

  app.openapi(reading('/api/ledger', 'Dziennik operacji organizacji', page, { query }), async (c) => {
    const { ports, chain } = c.var.services
    const { entry, ...wish } = c.req.valid('query')
    const found = await readLedger(ports, chain, looking(c), { ...wish, ...(await subjectNamed(c, entry, wish)) })
    if (found.next !== null) linkNext(c, 'after', String(found.next))
    return reply(c.json(found))
  })
}

/** @throws Refusal `invalid` (`?entry`) for an entry that is not in the register of the home */
async function subjectNamed(
  c: RequestContext,
  entry: string | undefined,
  { organisation }: { organisation?: string | undefined },
) {
  if (entry === undefined) return {}
  const { ports } = c.var.services
  const home = await organisationOf(ports, looking(c), looks.ledger, organisation, '?organisation')
  const subject = await findEntry(ports, home, entry, looking(c))
  if (subject === null) throw new Refusal('invalid', [{ pointer: '?entry', code: 'not-valid-here' }])
  return { subject }
}
