// The API of closes of statistics: what would be closed, closing, correcting, the list, a close and its files. Decides no figure.
import { z } from '@hono/zod-openapi'
import { closeMismatches } from '../../domain/statistics/close.ts'
import { tableCodes } from '../../domain/statistics/table.ts'
import { fileFormats, fileTypes, type ExportedFile } from '../../exports/files.ts'
import {
  closeFile,
  closeStatistics,
  correctStatistics,
  listCloses,
  previewClose,
} from '../../register/authority/closes.ts'
import { verifyClose } from '../../register/authority/close-verification.ts'
import type { App, RequestContext } from '../context.ts'
import { asked, wholeNumber } from '../input.ts'
import { looking } from './entries.ts'
import { figures } from './statistics.ts'
import { answerDone, changing, creating, doneSchema, idParameter, reading, readingFiles, reply } from './route.ts'

const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const organisation = z.string().max(64).optional()
const sources = z.array(
  z.object({ organisation: z.string(), name: z.string(), hash: z.string().nullable(), edition: z.int() }),
)
const checks = z.object({
  silent: z.array(z.string()),
  withoutCensus: z.array(z.string()),
  entries: z.int(),
  unverified: z.int(),
  unknownHarm: z.int(),
})
const preview = z
  .object({
    organisation: z.string(),
    from: z.string(),
    to: z.string(),
    digest: z.string(),
    closed: z.string().nullable(),
    checks,
    homes: z.array(z.object({ id: z.string(), name: z.string() })),
    sources: sources.nullable(),
  })
  .openapi('ClosePreview')
const row = z
  .object({
    id: z.string(),
    organisation: z.string(),
    name: z.string(),
    from_month: z.string(),
    to_month: z.string(),
    kind: z.string(),
    year: z.int(),
    number: z.int(),
    version: z.int(),
    edition: z.int(),
    hash: z.string(),
    at: z.string(),
  })
  .openapi('Close')
const content = z.object({ format: z.string() }).loose().openapi('CloseContent', {
  description: 'The canonical content: README, “Files that leave the program”',
})
const editionQuery = z.object({ edition: wholeNumber(1, 9999).optional() })

const previewing = reading('/api/closes/preview', 'Co zostanie zamknięte', preview, {
  query: z.object({ organisation, from: month, to: month }),
})
const listing = reading(
  '/api/closes',
  'Zamknięcia statystyki',
  z.object({ organisation: z.string(), items: z.array(row) }),
  { query: z.object({ organisation }) },
)
const closing = creating(
  '/api/closes',
  'Zamknij okres',
  z.object({ organisation, from: month, to: month, digest: z.string().max(64) }),
  { from: '2026-01', to: '2026-01', digest: '0'.repeat(64) },
  doneSchema,
)
const correcting = changing('/api/closes/{id}/correct', 'Sporządź korektę zamknięcia', z.object({}), {}, doneSchema)
const one = reading('/api/closes/{id}', 'Zamknięcie w kanonicznym zapisie', content, {
  params: idParameter,
  query: editionQuery,
})
const manifest = reading('/api/closes/{id}/manifest', 'Wykaz plików zamknięcia', content, {
  params: idParameter,
  query: editionQuery,
})
const verification = reading(
  '/api/closes/{id}/verification',
  'Sprawdź zamknięcie z dziennikiem',
  z
    .object({ edition: z.int(), hash: z.string(), mismatches: z.array(z.enum(closeMismatches)) })
    .openapi('CloseVerification'),
  { params: idParameter, query: editionQuery },
)
const tableAsked = {
  params: idParameter.extend({ table: z.enum(tableCodes) }),
  query: editionQuery.extend({ format: z.enum(fileFormats).default('json') }),
}
const table = readingFiles('/api/closes/{id}/tables/{table}', 'Tabela z zamknięcia', figures, tableAsked, fileTypes)

export function closeRoutes(app: App): void {
  app.openapi(previewing, async (c) =>
    reply(c.json(await previewClose(c.var.services.ports, looking(c), c.req.valid('query')))),
  )
  app.openapi(listing, async (c) =>
    reply(c.json(await listCloses(c.var.services.ports, looking(c), c.req.valid('query').organisation))),
  )
  app.openapi(closing, async (c) =>
    answerDone(c, await closeStatistics(c.var.services.ports, c.req.valid('json'), await asked(c, false)), 201),
  )
  app.openapi(correcting, async (c) =>
    answerDone(c, await correctStatistics(c.var.services.ports, c.req.valid('param').id, await asked(c, true))),
  )
  app.openapi(one, async (c) => answerFile(c, await fileIn(c, c.req.valid('param').id, 'content')))
  app.openapi(manifest, async (c) => answerFile(c, await fileIn(c, c.req.valid('param').id, 'manifest')))
  app.openapi(verification, async (c) => {
    const { edition } = c.req.valid('query')
    return reply(c.json(await verifyClose(c.var.services.ports, looking(c), c.req.valid('param').id, edition)))
  })
  app.openapi(table, async (c) => {
    const { id, table: code } = c.req.valid('param')
    const { format, edition } = c.req.valid('query')
    return answerFile(c, await closeFile(c.var.services.ports, looking(c), id, { table: code, format }, edition))
  })
}

function fileIn(c: RequestContext, id: string, file: 'content' | 'manifest'): Promise<ExportedFile> {
  const { edition } = c.req.valid('query' as never) as z.infer<typeof editionQuery>
  return closeFile(c.var.services.ports, looking(c), id, file, edition)
}

/** A file with its name, of plain letters. */
export function answerFile(c: RequestContext, { name, type, body }: ExportedFile): never {
  c.header('content-disposition', `attachment; filename="${name}"`)
  return reply(c.body(body as Uint8Array<ArrayBuffer>, 200, { 'content-type': type }))
}
