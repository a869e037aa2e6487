// The API of how long a home keeps its entries and an authority its cases: what is due, and destroying it on the word of two people.
import { z } from '@hono/zod-openapi'
import { disposalActions, disposalProposers, disposalStates, mostDisposed } from '../../domain/disposal.ts'
import { keepingSides } from '../../domain/keeper.ts'
import { looks } from '../../domain/looking.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { changeDisposal, proposeDisposal, readDisposal } from '../../register/common/disposals.ts'
import { readRetention } from '../../register/common/retention.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, changing, creating, doneSchema, idParameter, reading, reply } from './route.ts'

const organisation = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: 'Only when you work in several organisations' })
const line = z.looseObject({
  id: z.string(),
  number: z.string(),
  home: z.string().nullable().openapi({ description: 'Dom, którego sprawę prowadzi organ' }),
  keptUntilOn: z.string().nullable(),
  over: z.boolean(),
})
const list = z
  .looseObject({
    side: z.enum(keepingSides),
    organisation: z.string(),
    class: z.string(),
    due: z.array(line),
    held: z.array(line),
  })
  .openapi('Retention')
const disposal = z
  .looseObject({
    id: z.string(),
    state: z.enum(disposalStates),
    version: z.int(),
    allowed: z.array(z.enum(disposalActions)),
  })
  .openapi('Disposal')

export const proposal = z.strictObject({
  organisation,
  entries: z
    .array(z.string().max(64))
    .min(1)
    .max(mostDisposed)
    .openapi({ description: 'Wpisy domu albo sprawy organu, a także wnioski osób' }),
})
export const disposalConfirmation = z.strictObject({
  agreed: z.literal(true),
  consent: z
    .strictObject({ number: text(1, 60), issuedOn: date })
    .optional()
    .openapi({ description: 'Zgoda archiwum państwowego; wymagana od domu publicznego i od organu' }),
})
export const withdrawal = z.strictObject({})

export function retentionRoutes(app: App): void {
  app.openapi(
    reading('/api/retention', 'Okres przechowywania: co dobiega końca', list, { query: z.object({ organisation }) }),
    async (c) => {
      const { ports } = c.var.services
      const of = await organisationOf(
        ports,
        looking(c),
        looks.retention,
        c.req.valid('query').organisation,
        '?organisation',
      )
      return reply(c.json(await readRetention(ports, of, looking(c))))
    },
  )

  const proposalExample = { entries: ['0199f3a0-0000-7000-8000-000000000000'] }
  app.openapi(creating('/api/disposals', 'Zaproponuj brakowanie', proposal, proposalExample, doneSchema), async (c) => {
    const { ports } = c.var.services
    const { organisation: named, entries } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), disposalProposers, named, '/organisation')
    return answerDone(c, await proposeDisposal(ports, { organisation: of, entries }, await asked(c, false)), 201)
  })

  app.openapi(reading('/api/disposals/{id}', 'Protokół brakowania', disposal, { params: idParameter }), async (c) => {
    const found = await readDisposal(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(found.version))
    return reply(c.json(found))
  })

  const confirmed = { agreed: true, consent: { number: 'OP.421.7.2032', issuedOn: '2026-01-12' } } as const
  app.openapi(
    changing('/api/disposals/{id}/confirm', 'Potwierdź brakowanie', disposalConfirmation, confirmed, doneSchema),
    async (c) => {
      const { consent } = c.req.valid('json')
      const { id } = c.req.valid('param')
      const command = { action: 'confirm', consent } as const
      return answerDone(c, await changeDisposal(c.var.services.ports, id, command, await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/disposals/{id}/withdraw', 'Wycofaj propozycję brakowania', withdrawal, {}, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      const command = { action: 'withdraw' } as const
      return answerDone(c, await changeDisposal(c.var.services.ports, id, command, await asked(c, true)))
    },
  )
}
