// The API of the switch of the public page: how it stands, opening it, closing it. What the page shows is open/.
import { z } from '@hono/zod-openapi'
import { closingReasons, reuseTerms } from '../../domain/statistics/public-page.ts'
import { closePage, openPage, readSwitch } from '../../register/authority/public-page.ts'
import type { App } from '../context.ts'
import { asked } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, changing, doneSchema, reading, reply } from './route.ts'

export const openingPage = z.strictObject({
  contact: z
    .string()
    .trim()
    .max(100)
    .regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/)
    .openapi({ description: 'An e-mail address of the office, shown to everybody; never a person’s' }),
  terms: z.enum(reuseTerms).openapi({ description: 'On what terms the figures may be used again (SPDX)' }),
  understood: z.literal(true).openapi({ description: 'That what everybody has seen cannot be taken back' }),
})
const openingExample = { contact: 'statystyka@urzad.example', terms: 'CC-BY-4.0', understood: true } as const
export const closingPage = z.strictObject({ reason: z.enum(closingReasons) })

const switchView = z
  .object({
    organisation: z.string(),
    version: z.int(),
    name: z.string(),
    page: z
      .object({
        open: z.boolean(),
        contact: z.string().nullable(),
        terms: z.enum(reuseTerms).nullable(),
        reason: z.enum(closingReasons).nullable(),
      })
      .nullable(),
    releases: z.array(z.object({ from_month: z.string(), to_month: z.string(), edition: z.int(), number: z.int() })),
  })
  .openapi('PublicPage')

const standing = reading('/api/public-page', 'Strona publiczna: czy jest otwarta i co pokazuje', switchView, {})
const opening = changing(
  '/api/organisations/{id}/open-page',
  'Otwórz stronę publiczną',
  openingPage,
  openingExample,
  doneSchema,
)
const closing = changing(
  '/api/organisations/{id}/close-page',
  'Zamknij stronę publiczną',
  closingPage,
  { reason: 'decision' },
  doneSchema,
)

export function publicPageRoutes(app: App): void {
  app.openapi(standing, async (c) => reply(c.json(await readSwitch(c.var.services.ports, looking(c)))))
  app.openapi(opening, async (c) => {
    const { contact, terms } = c.req.valid('json')
    const { id } = c.req.valid('param')
    return answerDone(c, await openPage(c.var.services.ports, id, { contact, terms }, await asked(c, true)))
  })
  app.openapi(closing, async (c) => {
    const { id } = c.req.valid('param')
    const { reason } = c.req.valid('json')
    return answerDone(c, await closePage(c.var.services.ports, id, reason, await asked(c, true)))
  })
}
