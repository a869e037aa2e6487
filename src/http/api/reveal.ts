// The reveal of who reported one entry: a look that is asked for with a reason, so a POST without If-Match.
import { createRoute, z } from '@hono/zod-openapi'
import { reportSourceCodes, type ReportSource } from '../../domain/report-source.ts'
import { reporterFunctionCodes, type ReporterFunction } from '../../domain/reporter-function.ts'
import { revealReporter } from '../../register/home/reveal.ts'
import { revealWords } from '../../words/pages-reveal.ts'
import type { App } from '../context.ts'
import { asked, text } from '../input.ts'
import { answerOf, bodyOf, idParameter, keyHeader, problemAnswer, reply } from './route.ts'

export const revealBody = z.strictObject({ reason: text(20, 2000) })
const revealExample = { reason: 'Prokurator zażądał danych osoby zgłaszającej, sygn. Ds. 1/2026.' }

const revealed = z
  .object({
    id: z.string(),
    version: z.int(),
    reference: z.string(),
    at: z.string(),
    name: z.string().nullable(),
    function: z.enum(reporterFunctionCodes as [ReporterFunction, ...ReporterFunction[]]).nullable(),
    contact: z.string().nullable(),
    source: z.enum(reportSourceCodes as [ReportSource, ...ReportSource[]]),
    receivedOn: z.string().nullable(),
    enteredBy: z.string().nullable(),
  })
  .openapi('Revealed')

const route = createRoute({
  method: 'post',
  path: '/api/entries/{id}/reporter',
  summary: revealWords.reveal.pl,
  request: { params: idParameter, headers: keyHeader, body: bodyOf(revealBody, revealExample) },
  security: [{ bearer: [] }],
  responses: { 200: answerOf(revealed), default: problemAnswer },
})

export function revealRoute(app: App): void {
  app.openapi(route, async (c) => {
    const { reason } = c.req.valid('json')
    const found = await revealReporter(c.var.services.ports, c.req.valid('param').id, reason, await asked(c, false))
    return reply(c.json(found))
  })
}
