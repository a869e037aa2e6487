// The API of the home's register: file, list, read, change. Handlers translate; rules are in domain, use cases in register.
import { z } from '@hono/zod-openapi'
import type { Report } from '../../domain/entry-command.ts'
import { mostCounted } from '../../domain/looking.ts'
import { entryStates } from '../../domain/entry-lifecycle.ts'
import { filers } from '../../domain/entry-lifecycle.ts'
import { actorKinds } from '../../register/common/ledger.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { listConcernable } from '../../register/home/concerned.ts'
import { changeEntry, fileReport } from '../../register/home/entries.ts'
import { mostHistoryLines, readHistory } from '../../register/home/history.ts'
import { readWhoSaw, seenWays } from '../../register/home/seen.ts'
import { mergeReport, separateReport } from '../../register/home/merging.ts'
import { listOwnReports, readOwnReport } from '../../register/home/own-reports.ts'
import { listEntries, readEntry } from '../../register/home/views.ts'
import { concernWords } from '../../words/pages-concern.ts'
import { entryActionWords } from '../../words/terms.ts'
import type { App, RequestContext } from '../context.ts'
import { asked, date, etag, wholeNumber } from '../input.ts'
import { countedQuery, effect } from './counted.ts'
import { entryBodies, entryExamples, report, reportExample } from './entry-commands.ts'
import { mergeBody, mergeExample, separateBody, separateExample } from './entry-merging.ts'
import { revealRoute } from './reveal.ts'
import {
  actionRoutes,
  answerDone,
  answerPage,
  changing,
  creating,
  doneSchema,
  idParameter,
  linkNext,
  pageOf,
  pageQuery,
  reading,
  reply,
} from './route.ts'

const line = z.looseObject({ id: z.string(), state: z.enum(entryStates), version: z.int() }).openapi('EntryLine')
const view = z.looseObject({ id: z.string(), state: z.enum(entryStates), version: z.int() }).openapi('Entry')
const concerned = z
  .object({ person: z.string(), name: z.string(), role: z.enum(['director', 'officer']) })
  .openapi('Concerned')
const historyLine = z
  .looseObject({ seq: z.int(), at: z.string(), action: z.string(), actorKind: z.enum(actorKinds) })
  .openapi('HistoryLine')
const historyQuery = pageQuery.extend({
  limit: pageQuery.shape.limit.removeDefault().default(String(mostHistoryLines)),
})
const seenQuery = z.object({
  year: wholeNumber(2000, 9999).optional().openapi({ description: 'Rok (czas warszawski); domyślnie bieżący' }),
  before: wholeNumber(1, 999_999_999).optional().openapi({ description: 'Cursor: `next` of the page before' }),
})
const seen = z
  .looseObject({
    id: z.string(),
    year: z.int(),
    items: z.array(z.looseObject({ at: z.string(), action: z.string(), way: z.enum(seenWays), role: z.string() })),
    next: z.int().nullable(),
  })
  .openapi('WhoSaw')
/** A page of a search: also how many there are on all pages. */
export const foundOf = <Item extends z.ZodType>(item: Item) =>
  pageOf(item).extend({
    total: z.int().openapi({ description: `At most ${mostCounted + 1}, which means more than ${mostCounted}` }),
  })
/** Checked where it is used. */
export const entryName = z.string().max(20)
export const eventOn = date.openapi({ description: 'Data zdarzenia, włącznie' })
/** A planned measure whose day has passed. */
export const overdueMeasures = z.enum(['overdue']).optional().openapi({
  description: 'Tylko wpisy ze środkiem zapobiegawczym, którego termin minął, a nikt nie odnotował, co z nim',
})
const listQuery = pageQuery.extend({
  home: z.string().max(64).optional(),
  state: z.enum(entryStates).optional(),
  ...countedQuery,
  effect,
  measures: overdueMeasures,
  number: entryName.optional().openapi({ description: 'Numer wpisu albo zgłoszenia: 17/2026, N-4/2026, Z-7K4Q' }),
  from: eventOn.optional(),
  to: eventOn.optional(),
})

export const looking = (c: RequestContext) => ({ credential: c.var.credential, now: c.var.now })

export function entryRoutes(app: App): void {
  app.openapi(creating('/api/entries', entryActionWords.file.pl, report, reportExample, doneSchema), async (c) => {
    const done = await fileReport(c.var.services.ports, c.req.valid('json') as Report, await asked(c, false))
    return answerDone(c, done, 201)
  })

  app.openapi(reading('/api/entries', 'Rejestr domu: lista', foundOf(line), { query: listQuery }), async (c) => {
    const { home, state, limit, ...wish } = c.req.valid('query')
    const of = { ...wish, states: state && [state], limit: Number(limit) }
    return answerPage(c, await listEntries(c.var.services.ports, home, of, looking(c)))
  })

  app.openapi(reading('/api/reports', 'Moje zgłoszenia', pageOf(line), { query: pageQuery }), async (c) => {
    const { before, limit } = c.req.valid('query')
    return answerPage(c, await listOwnReports(c.var.services.ports, { before, limit: Number(limit) }, looking(c)))
  })

  app.openapi(
    reading('/api/reports/concerned', concernWords.title.pl, z.object({ items: z.array(concerned) }), {
      query: z.object({ home: z.string().max(64).optional() }),
    }),
    async (c) => {
      const { ports } = c.var.services
      const home = await organisationOf(ports, looking(c), filers, c.req.valid('query').home, '?home')
      return reply(c.json({ items: await listConcernable(ports, home, looking(c)) }))
    },
  )

  app.openapi(reading('/api/reports/{id}', 'Moje zgłoszenie', view, { params: idParameter }), async (c) => {
    const own = await readOwnReport(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(own.version))
    return reply(c.json(own))
  })

  app.openapi(reading('/api/entries/{id}', 'Wpis', view, { params: idParameter }), async (c) => {
    const entry = await readEntry(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(entry.version))
    return reply(c.json(entry))
  })

  app.openapi(
    reading('/api/entries/{id}/history', 'Kto co zrobił i kto widział', pageOf(historyLine), {
      params: idParameter,
      query: historyQuery,
    }),
    async (c) => {
      const { before, limit } = c.req.valid('query')
      const wish = { before, limit: Number(limit) }
      return answerPage(c, await readHistory(c.var.services.ports, c.req.valid('param').id, wish, looking(c)))
    },
  )

  app.openapi(
    reading('/api/entries/{id}/seen', 'Kto widział ten wpis', seen, { params: idParameter, query: seenQuery }),
    async (c) => {
      const found = await readWhoSaw(c.var.services.ports, c.req.valid('param').id, c.req.valid('query'), looking(c))
      if (found.next !== null) linkNext(c, 'before', String(found.next))
      return reply(c.json(found))
    },
  )

  const actions = { words: entryActionWords, bodies: entryBodies, examples: entryExamples }
  actionRoutes(app, '/api/entries/{id}', actions, changeEntry)

  revealRoute(app)

  const { merge, separate } = entryActionWords
  app.openapi(changing('/api/entries/{id}/merge', merge.pl, mergeBody, mergeExample, doneSchema), async (c) =>
    answerDone(
      c,
      await mergeReport(c.var.services.ports, c.req.valid('param').id, c.req.valid('json'), await asked(c, true)),
    ),
  )
  app.openapi(
    changing('/api/entries/{id}/separate', separate.pl, separateBody, separateExample, doneSchema),
    async (c) =>
      answerDone(
        c,
        await separateReport(c.var.services.ports, c.req.valid('param').id, c.req.valid('json'), await asked(c, true)),
      ),
  )
}
