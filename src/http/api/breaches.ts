// The API of the home's breach records (art. 33 RODO), for its director and its dpo. Handlers translate only.
import { z } from '@hono/zod-openapi'
import { breachReaders, breachStates, type BreachRecord } from '../../domain/breach.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { changeBreach, listBreaches, readBreach } from '../../register/door/breaches.ts'
import { breachActionWords } from '../../words/codes-breach.ts'
import { breachWords } from '../../words/pages-breach.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, doneSchema, idParameter, pageOf, reading, reply } from './route.ts'

const told = z.enum(['yes', 'no'])
export const breachRecord = z.strictObject({
  what: text(20, 4000),
  consequences: text(10, 4000),
  measures: text(10, 4000),
  notified: told,
  notifiedOn: date.optional(),
  notifiedText: text(0, 2000).optional(),
  residentsTold: told,
  residentsToldOn: date.optional(),
  residentsToldText: text(0, 2000).optional(),
}) satisfies z.ZodType<BreachRecord>

const recordExample = {
  what: 'W opisie dla organu zostało imię i nazwisko mieszkanki.',
  consequences: 'Treść przeczytały dwie osoby w PCPR, obie obowiązuje tajemnica.',
  measures: 'Treść ukryto, opis napisano na nowo, klucz zniszczono.',
  notified: 'no',
  notifiedText: 'Jest mało prawdopodobne, by naruszenie skutkowało ryzykiem dla tej osoby.',
  residentsTold: 'no',
  residentsToldText: 'Nie ma wysokiego ryzyka dla tej osoby.',
} as const

const view = z.looseObject({ id: z.string(), state: z.enum(breachStates), version: z.int() }).openapi('Breach')
const listQuery = z.object({ home: z.string().max(64).optional() })

export function breachRoutes(app: App): void {
  app.openapi(reading('/api/breaches', breachWords.title.pl, pageOf(view), { query: listQuery }), async (c) => {
    const { ports } = c.var.services
    const home = await organisationOf(ports, looking(c), breachReaders, c.req.valid('query').home, '?home')
    return answerPage(c, { items: await listBreaches(ports, home, looking(c)), next: null })
  })

  app.openapi(reading('/api/breaches/{id}', breachWords.one.pl, view, { params: idParameter }), async (c) => {
    const breach = await readBreach(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(breach.version))
    return reply(c.json(breach))
  })

  app.openapi(
    changing('/api/breaches/{id}/record', breachActionWords.record.pl, breachRecord, recordExample, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      const command = { action: 'record', ...c.req.valid('json') } as const
      return answerDone(c, await changeBreach(c.var.services.ports, id, command, await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/breaches/{id}/close', breachActionWords.close.pl, z.strictObject({}), {}, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await changeBreach(c.var.services.ports, id, { action: 'close' }, await asked(c, true)))
    },
  )
}
