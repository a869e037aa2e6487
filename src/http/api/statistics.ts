// The API of the authority's tables: as JSON with what describes them, or as CSV for a Polish Excel.
import { z } from '@hono/zod-openapi'
import { monthTable, monthTableCsv } from '../../register/common/statistics.ts'
import type { App } from '../context.ts'
import { looking } from './entries.ts'
import { reading, reply } from './route.ts'

const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const query = z.object({
  from: month,
  to: month,
  format: z.enum(['json', 'csv']).default('json'),
  organisation: z.string().max(64).optional(),
})

const count = z.object({ entries: z.int(), hurt: z.int() })
const counts = { U: z.object({ W: count, S: count, O: count, total: count }), N: count }
const table = z
  .object({
    table: z.literal('T1'),
    title: z.string(),
    organisation: z.string(),
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    rows: z.array(z.object({ home: z.string(), name: z.string(), delivered: z.boolean(), ...counts })),
    sum: z.object(counts),
  })
  .openapi('MonthTable')

const route = reading('/api/statistics/T1', 'Tabela T1: zdarzenia wg rodzaju (W/S/O) i domu', table, { query })
const content = { ...route.responses[200].content, 'text/csv': { schema: z.string() } }

export function statisticsRoutes(app: App): void {
  app.openapi({ ...route, responses: { ...route.responses, 200: { description: 'OK', content } } }, async (c) => {
    const { format, ...wish } = c.req.valid('query')
    const found = await monthTable(c.var.services.ports, looking(c), wish)
    if (format === 'json') return reply(c.json(found))
    const { name, text } = monthTableCsv(found)
    c.header('content-disposition', `attachment; filename="${name}"`)
    return reply(c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8' }))
  })
}
