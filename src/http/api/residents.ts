// The API of residents' cards: the name map of a home, a card made, corrected, ended, taken back. Home plane only.
import { z } from '@hono/zod-openapi'
import { homeTypeCodes, type HomeType } from '../../domain/home-type.ts'
import { ageBandCodes, sexCodes } from '../../domain/person-band.ts'
import { residentActions, residentStates, type ResidentCommand } from '../../domain/resident.ts'
import { changeResident, listResidents, makeResident, readResident } from '../../register/home/residents.ts'
import { residentActionWords } from '../../words/codes-residents.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, idParameter, pageOf, reading, reply } from './route.ts'

const home = z.string().max(64).optional().openapi({ description: 'Only when you work in several homes' })
export const card = z.strictObject({
  name: text(0, 200).default(''),
  sex: z.enum(sexCodes as [(typeof sexCodes)[number]]).default('unknown'),
  bornIn: z.int().max(9999).nullable().default(null).openapi({ description: 'Year of birth' }),
  ageBand: z
    .enum(ageBandCodes as [(typeof ageBandCodes)[number]])
    .default('unknown')
    .openapi({ description: 'Where the year of birth is not known' }),
  careType: z
    .enum(homeTypeCodes as [HomeType])
    .optional()
    .openapi({ description: 'Typ domu, w domu kilku typów' }),
  fromOn: date,
})
export const newCard = card.extend({ home })
const cardExample = { name: 'Wanda Wymyślona', sex: 'F' as const, bornIn: 1948, fromOn: '2026-03-02' }
export const residentBodies = {
  amend: card,
  end: z.strictObject({ untilOn: date }),
  return: z.strictObject({}),
}
const examples = { amend: cardExample, end: { untilOn: '2026-03-08' }, return: {} }
const view = z
  .looseObject({ id: z.string(), version: z.int(), label: z.string(), state: z.enum(residentStates) })
  .openapi('Resident')

export function residentRoutes(app: App): void {
  const query = z.object({ home, state: z.enum(residentStates).default('here') })
  app.openapi(reading('/api/residents', 'Mieszkańcy i ich oznaczenia', pageOf(view), { query }), async (c) => {
    const { home: named, state } = c.req.valid('query')
    const items = await listResidents(c.var.services.ports, named, state, looking(c))
    return answerPage(c, { items, next: null })
  })

  app.openapi(reading('/api/residents/{id}', 'Karta mieszkańca', view, { params: idParameter }), async (c) => {
    const found = await readResident(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(found.version))
    return reply(c.json(found))
  })

  app.openapi(creating('/api/residents', residentActionWords.make.pl, newCard, cardExample, doneSchema), async (c) => {
    const { home: named, ...given } = c.req.valid('json')
    return answerDone(c, await makeResident(c.var.services.ports, named, given, await asked(c, false)), 201)
  })

  for (const action of residentActions) {
    const route = changing(
      `/api/residents/{id}/${action}`,
      residentActionWords[action].pl,
      residentBodies[action] as z.ZodType<object>,
      examples[action],
      doneSchema,
    )
    app.openapi(route, async (c) => {
      const command = { ...c.req.valid('json'), action } as ResidentCommand
      const { id } = c.req.valid('param')
      return answerDone(c, await changeResident(c.var.services.ports, id, command, await asked(c, true)))
    })
  }
}
