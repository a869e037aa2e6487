// The API of persons' requests (RODO art. 15–21): who answers for a home or an authority and its dpo record, prolong, answer, refuse and read them.
import { z } from '@hono/zod-openapi'
import { keepingSides } from '../../domain/keeper.ts'
import {
  prolongReasons,
  refusalGrounds,
  requesters,
  requestActions,
  requestKeepers,
  requestStates,
  requestWays,
  rightCodes,
  type RequestCommand,
} from '../../domain/rights-request.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { readHeld } from '../../register/common/held.ts'
import { changeRequest, listRequests, readRequest, recordRequest } from '../../register/common/requests.ts'
import { requestActionWords } from '../../words/codes-request.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { looking } from './entries.ts'
import { heldOf } from './held-of.ts'
import {
  actionRoutes,
  answerDone,
  answerPage,
  creating,
  doneSchema,
  idParameter,
  pageOf,
  pageQuery,
  reading,
  reply,
} from './route.ts'

const organisation = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: 'Only when you work in several organisations' })
export const newRequest = z.strictObject({
  organisation,
  right: z.enum(rightCodes),
  requester: z.enum(requesters),
  person: z.string().max(64).optional().openapi({ description: 'Konto osoby; tylko dla `staff`' }),
  way: z.enum(requestWays),
  receivedOn: date,
  who: text(1, 200),
  what: text(1, 4000),
})
const example = {
  right: 'access' as const,
  requester: 'resident' as const,
  way: 'letter' as const,
  receivedOn: '2026-03-02',
  who: 'M-0147, przez opiekuna prawnego',
  what: 'Prosi o kopię wszystkiego, co o nim zapisano.',
}
export const requestBodies = {
  prolong: z.strictObject({ because: z.enum(prolongReasons), text: text(1, 4000) }),
  answer: z.strictObject({ on: date, text: text(1, 4000) }),
  refuse: z.strictObject({ on: date, because: z.enum(refusalGrounds), text: text(1, 4000) }),
  hold: z.strictObject({ text: text(1, 4000) }),
  release: z.strictObject({ text: text(1, 4000) }),
} as const
const examples = {
  prolong: { because: 'complex', text: 'Dane obejmują trzy lata wpisów.' },
  answer: { on: '2026-03-09', text: 'Wydano kopię danych za pokwitowaniem.' },
  refuse: { on: '2026-03-09', because: 'legal-duty', text: 'Rejestr prowadzi się na podstawie art. 55c u.p.s.' },
  hold: { text: 'Osoba złożyła skargę do Prezesa UODO.' },
  release: { text: 'Postępowanie zakończono.' },
}

const line = z.looseObject({ id: z.string(), version: z.int(), state: z.enum(requestStates) }).openapi('RequestLine')
const view = z
  .looseObject({
    id: z.string(),
    version: z.int(),
    state: z.enum(requestStates),
    dueOn: z.string(),
    allowed: z.array(z.enum(requestActions)),
  })
  .openapi('RightsRequest')

const held = z
  .looseObject({
    request: z.string(),
    side: z.enum(keepingSides),
    madeAt: z.string(),
    entries: z.array(z.looseObject({ id: z.string(), reference: z.string() })),
    account: z.looseObject({ id: z.string() }).nullable(),
  })
  .openapi('Held')

export function requestRoutes(app: App): void {
  const query = pageQuery.extend({ organisation, state: z.enum(requestStates).optional() })
  app.openapi(reading('/api/requests', 'Wnioski osób', pageOf(line), { query }), async (c) => {
    const { ports } = c.var.services
    const { organisation: named, state, before, limit } = c.req.valid('query')
    const of = await organisationOf(ports, looking(c), requestKeepers, named, '?organisation')
    const wish = { states: state && [state], before, limit: Number(limit) }
    return answerPage(c, await listRequests(ports, of, wish, looking(c)))
  })

  app.openapi(creating('/api/requests', 'Zapisz wniosek', newRequest, example, doneSchema), async (c) => {
    const { ports } = c.var.services
    const { organisation: named, ...given } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), requestKeepers, named, '/organisation')
    return answerDone(c, await recordRequest(ports, of, given, await asked(c, false)), 201)
  })

  app.openapi(reading('/api/requests/{id}', 'Wniosek', view, { params: idParameter }), async (c) => {
    const found = await readRequest(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(found.version))
    return reply(c.json(found))
  })

  app.openapi(reading('/api/requests/{id}/held', 'Co zapisano o osobie', held, { params: idParameter }), async (c) => {
    const found = await readHeld(c.var.services.ports, heldOf, c.req.valid('param').id, looking(c))
    c.header('content-disposition', 'attachment; filename="rejestr55c_art15.json"')
    return reply(c.json(found))
  })

  const actions = { words: requestActionWords, bodies: requestBodies, examples }
  actionRoutes<RequestCommand>(app, '/api/requests/{id}', actions, changeRequest)
}
