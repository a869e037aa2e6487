// The API of the tables of statistics: every table in every format of a file. Decides no figure.
import { z } from '@hono/zod-openapi'
import { tableCodes } from '../../domain/statistics/table.ts'
import { fileFormats, fileOf, fileTypes } from '../../exports/files.ts'
import { describingOf, readTable } from '../../register/common/statistics.ts'
import type { App } from '../context.ts'
import { looking } from './entries.ts'
import { readingFiles, reply } from './route.ts'

const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const params = z.object({ table: z.enum(tableCodes) })
const query = z.object({
  from: month,
  to: month,
  by: z.enum(['event', 'report']).default('event'),
  format: z.enum(fileFormats).default('json'),
  organisation: z.string().max(64).optional(),
})

export const figures = z
  .object({ table: z.string(), title: z.string() })
  .loose()
  .openapi('Figures', { description: 'The table with its metadata; other formats are files' })

const route = readingFiles('/api/statistics/{table}', 'Tabela statystyczna', figures, { params, query }, fileTypes)

export function statisticsRoutes(app: App): void {
  app.openapi(route, async (c) => {
    const { format, ...wish } = c.req.valid('query')
    const found = await readTable(c.var.services.ports, looking(c), { ...wish, ...c.req.valid('param') })
    const { name, type, body } = await fileOf(found, format, describingOf(found))
    c.header('content-disposition', `attachment; filename="${name}"`)
    return reply(c.body(body as Uint8Array<ArrayBuffer>, 200, { 'content-type': type }))
  })
}
