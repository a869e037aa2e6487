// The API of the census (ewidencja mieszkańców i osobodni): the months of a home, one recorded, amended, or a whole file taken in.
import { z } from '@hono/zod-openapi'
import { censusActions, censusReasons, censusStates } from '../../domain/census.ts'
import { mostResidents } from '../../domain/census-line.ts'
import { censusWarnings } from '../../domain/census-warning.ts'
import { homeTypeCodes } from '../../domain/home-type.ts'
import { shiftMonth } from '../../domain/statistics/months.ts'
import { monthOf, warsawDate } from '../../domain/zone.ts'
import { importCensus } from '../../register/common/census-file.ts'
import { amendCensus, listCensus, readCensus, recordCensus } from '../../register/common/census.ts'
import { censusActionWords } from '../../words/codes-census.ts'
import type { App } from '../context.ts'
import { asked, etag, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, idParameter, pageOf, reading, reply } from './route.ts'

const home = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: 'When you work in several homes, or in the authority of a home outside this program' })
const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const type = z.enum(homeTypeCodes as [(typeof homeTypeCodes)[number]])
const people = z.int().min(0).max(mostResidents)
const line = z.strictObject({
  type,
  first: people.openapi({ description: 'Residents at the beginning of the first day' }),
  admitted: people.openapi({ description: 'Admissions of the whole month' }),
  departed: people.openapi({ description: 'Departures of the whole month, deaths among them' }),
  residentDays: z
    .int()
    .min(0)
    .max(mostResidents * 31)
    .nullable()
    .default(null)
    .openapi({ description: 'Days of residents in the home, without days of absence; null: to be estimated' }),
})
const lines = z.array(line).min(1).max(homeTypeCodes.length)
const confirmed = z
  .array(z.enum(censusWarnings))
  .max(censusWarnings.length)
  .default([])
  .openapi({ description: 'What `census-unconfirmed` named and is so' })
export const newCensus = z.strictObject({ home, month, lines, confirmed })
export const censusAmendment = z.strictObject({ lines, confirmed, reason: z.enum(censusReasons) })
/** Long enough for the longest file a home may hand in. */
export const censusCsv = text(1, 200_000)
export const censusImport = z.strictObject({
  home,
  csv: censusCsv.openapi({
    description: '`miesiac;typ;stan_na_1_dzien;przyjecia;ubycia;osobodni`, or the columns of the API',
  }),
  confirmed,
  reason: z.enum(censusReasons).optional().openapi({ description: 'Where the file amends a recorded month' }),
})
const lineExample = { type: 'PPCH' as const, first: 82, admitted: 2, departed: 1, residentDays: 2291 }
const example = { month: '2026-02', lines: [lineExample], confirmed: [...censusWarnings] }
const amending = {
  lines: [{ ...lineExample, residentDays: 2290 }],
  confirmed: [...censusWarnings],
  reason: 'slip' as const,
}
const importing = {
  csv: 'month,type,first,admitted,departed,residentDays\r\n2026-01,PPCH,81,2,1,2530\r\n',
  confirmed: [...censusWarnings],
  reason: 'late' as const,
}

const counted = z.object({
  type,
  first: z.int(),
  admitted: z.int(),
  departed: z.int(),
  last: z.int(),
  residentDays: z.int(),
  estimated: z.boolean(),
})
const view = z
  .looseObject({ id: z.string(), version: z.int(), month: z.string(), lines: z.array(counted) })
  .openapi('Census')
const listed = z
  .object({
    month: z.string(),
    id: z.string().nullable(),
    version: z.int().nullable(),
    state: z.enum(censusStates).nullable(),
    lines: z.array(counted),
    missing: z.array(type),
    handed: z.boolean(),
    allowed: z.array(z.enum(censusActions)),
  })
  .openapi('CensusMonth')
const imported = doneSchema.extend({ recorded: z.int(), amended: z.int(), same: z.int() }).openapi('CensusImported')

/** The months a list shows unless it is told others: the last two years, up to the month before this one. */
export const usualMonths = (now: string) => {
  const to = shiftMonth(monthOf(warsawDate(now)), -1)
  return { from: shiftMonth(to, -23), to }
}

export function censusRoutes(app: App): void {
  const query = z.object({ home, from: month.optional(), to: month.optional() })
  app.openapi(reading('/api/census', 'Mieszkańcy i osobodni: miesiące', pageOf(listed), { query }), async (c) => {
    const { home: named, from, to } = c.req.valid('query')
    const usual = usualMonths(c.var.now)
    const period = { from: from ?? usual.from, to: to ?? usual.to }
    return answerPage(c, { items: await listCensus(c.var.services.ports, named, period, looking(c)), next: null })
  })

  app.openapi(
    reading('/api/census/{id}', 'Mieszkańcy i osobodni: miesiąc', view, { params: idParameter }),
    async (c) => {
      const found = await readCensus(c.var.services.ports, c.req.valid('param').id, looking(c))
      c.header('etag', etag(found.version))
      return reply(c.json(found))
    },
  )

  app.openapi(creating('/api/census', censusActionWords.record.pl, newCensus, example, doneSchema), async (c) => {
    const { home: named, ...given } = c.req.valid('json')
    return answerDone(c, await recordCensus(c.var.services.ports, named, given, await asked(c, false)), 201)
  })

  app.openapi(
    creating('/api/census/import', censusActionWords.import.pl, censusImport, importing, imported),
    async (c) => {
      const { home: named, ...given } = c.req.valid('json')
      return reply(c.json(await importCensus(c.var.services.ports, named, given, await asked(c, false)), 201))
    },
  )

  app.openapi(
    changing('/api/census/{id}/amend', censusActionWords.amend.pl, censusAmendment, amending, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await amendCensus(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
    },
  )
}
