// The API of lists of anonymised records: a stream in every format of a file. Decides nothing and holds no page longer than it is written.
import { z } from '@hono/zod-openapi'
import { recordListCodes } from '../../domain/statistics/record.ts'
import { recordFormats, recordsFile, recordTypes, type RecordFormat } from '../../exports/records.ts'
import { openRecords } from '../../register/authority/records.ts'
import type { App } from '../context.ts'
import { looking } from './entries.ts'
import { readingFiles, reply } from './route.ts'

const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const query = z.object({
  from: month,
  to: month,
  by: z.enum(['event', 'report']).default('event'),
  format: z.enum(recordFormats as [RecordFormat, ...RecordFormat[]]).default('json'),
  organisation: z.string().max(64).optional(),
})

const records = z
  .object({ metadata: z.object({ table: z.string(), title: z.string() }).loose(), records: z.array(z.looseObject({})) })
  .openapi('Records', {
    description: 'Codes, numbers and dates; other formats are files. `X-Record-Count`: how many come',
  })

const params = z.object({ list: z.enum(recordListCodes) })
const summary = 'Wykaz zanonimizowanych zdarzeń'
const route = readingFiles('/api/records/{list}', summary, records, { params, query }, recordTypes)

export function recordRoutes(app: App): void {
  app.openapi(route, async (c) => {
    const { format, ...wish } = c.req.valid('query')
    const found = await openRecords(c.var.services.ports, looking(c), { ...wish, ...c.req.valid('param') })
    const { name, type, body } = recordsFile(found.list, format, found.pages, found.describing)
    c.header('content-disposition', `attachment; filename="${name}"`)
    c.header('x-record-count', String(found.count))
    return reply(c.body(body, 200, { 'content-type': type }))
  })
}
