// The API of publication: what would be published of a close, publishing it, the list, a release and its tables. Decides no figure.
import { z } from '@hono/zod-openapi'
import { omissions } from '../../domain/statistics/release.ts'
import { tableCodes } from '../../domain/statistics/table.ts'
import { fileFormats, fileTypes } from '../../exports/files.ts'
import { listReleases, previewRelease, publish, releaseFile } from '../../register/authority/publications.ts'
import type { App } from '../context.ts'
import { asked } from '../input.ts'
import { answerFile } from './closes.ts'
import { figures } from './statistics.ts'
import { looking } from './entries.ts'
import { answerDone, changing, doneSchema, idParameter, reading, readingFiles, reply } from './route.ts'

const months = { from_month: z.string(), to_month: z.string() }
const release = z
  .object({
    id: z.string(),
    organisation: z.string(),
    close: z.string(),
    edition: z.int(),
    ...months,
    number: z.int(),
    version: z.int(),
    hash: z.string(),
    at: z.string(),
  })
  .openapi('Release')
const waiting = z.object({ id: z.string(), ...months, edition: z.int() }).loose()
const preview = z
  .object({
    close: z.string(),
    version: z.int(),
    edition: z.int(),
    from: z.string(),
    to: z.string(),
    number: z.int(),
    digest: z.string(),
    published: z.boolean(),
    protection: z.array(
      z.object({
        table: z.string(),
        shown: z.int(),
        primary: z.int(),
        secondary: z.int(),
        withheld: z.boolean(),
      }),
    ),
    omitted: z.array(z.object({ table: z.string(), why: z.enum(omissions) })),
  })
  .openapi('ReleasePreview')
const content = z.object({ format: z.string() }).loose().openapi('ReleaseContent', {
  description: 'The canonical content: README, “Files that leave the program”',
})
export const publishing = z.object({ digest: z.string().max(64) })

const previewing = reading('/api/closes/{id}/publication', 'Co zostanie opublikowane z zamknięcia', preview, {
  params: idParameter,
})
const publishingIt = changing(
  '/api/closes/{id}/publish',
  'Opublikuj zamknięcie',
  publishing,
  { digest: '0'.repeat(64) },
  doneSchema,
)
const listing = reading(
  '/api/publications',
  'Publikacje statystyki',
  z.object({ organisation: z.string(), items: z.array(release), waiting: z.array(waiting) }),
  {},
)
const one = reading('/api/publications/{id}', 'Publikacja w kanonicznym zapisie', content, { params: idParameter })
const tableAsked = {
  params: idParameter.extend({ table: z.enum(tableCodes) }),
  query: z.object({ format: z.enum(fileFormats).default('json') }),
}
const path = '/api/publications/{id}/tables/{table}'
const table = readingFiles(path, 'Tabela z publikacji', figures, tableAsked, fileTypes)

export function publicationRoutes(app: App): void {
  app.openapi(previewing, async (c) =>
    reply(c.json(await previewRelease(c.var.services.ports, looking(c), c.req.valid('param').id))),
  )
  app.openapi(publishingIt, async (c) => {
    const { ports } = c.var.services
    return answerDone(
      c,
      await publish(ports, c.req.valid('param').id, c.req.valid('json').digest, await asked(c, true)),
    )
  })
  app.openapi(listing, async (c) => reply(c.json(await listReleases(c.var.services.ports, looking(c)))))
  app.openapi(one, async (c) =>
    answerFile(c, await releaseFile(c.var.services.ports, looking(c), c.req.valid('param').id, 'content')),
  )
  app.openapi(table, async (c) => {
    const { id, table: code } = c.req.valid('param')
    const { format } = c.req.valid('query')
    return answerFile(c, await releaseFile(c.var.services.ports, looking(c), id, { table: code, format }))
  })
}
