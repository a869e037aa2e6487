// The API of disclosures (rejestr udostępnień): the director discloses, opens the extract and withdraws; the dpo reads the register.
import { z } from '@hono/zod-openapi'
import {
  disclosers,
  disclosureActions,
  disclosureStates,
  extents,
  mostDisclosed,
  occasions,
} from '../../domain/disclosure.ts'
import { looks } from '../../domain/looking.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { disclose, listDisclosures, readDisclosure, withdrawDisclosure } from '../../register/home/disclosures.ts'
import { readExtract } from '../../register/home/extract.ts'
import { disclosureActionWords } from '../../words/codes-disclosure.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { looking } from './entries.ts'
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

const home = z.string().max(64).optional().openapi({ description: 'Only when you work in several homes' })
export const newDisclosure = z.strictObject({
  home,
  occasion: z.enum(occasions),
  recipient: text(1, 200),
  basis: text(1, 400),
  mark: text(1, 200),
  requestedOn: date,
  untilOn: date,
  entries: z
    .array(text(1, 20))
    .min(1)
    .max(mostDisclosed)
    .openapi({ description: 'Numery wpisów (`17/2026`, `N-4/2026`) albo znaki zgłoszeń (`Z-7K4Q`)' }),
  extent: z.enum(extents),
  withReporters: z.boolean(),
})
const example = {
  occasion: 'prosecutor' as const,
  recipient: 'Prokuratura Rejonowa w Przykładowie',
  basis: 'art. 15 § 3 k.p.k.',
  mark: 'Ds. 1/2026',
  requestedOn: '2026-03-02',
  untilOn: '2026-12-31',
  entries: ['1/2026'],
  extent: 'whole' as const,
  withReporters: false,
}
export const disclosureBodies = { withdraw: z.strictObject({ reason: text(1, 2000) }) } as const
const examples = { withdraw: { reason: 'Kontrola zakończona.' } }

const fields = { id: z.string(), version: z.int(), number: z.string(), state: z.enum(disclosureStates) }
const line = z.looseObject(fields).openapi('DisclosureLine')
const view = z
  .looseObject({ ...fields, untilOn: z.string(), allowed: z.array(z.enum(disclosureActions)) })
  .openapi('Disclosure')
const extract = z
  .looseObject({ ...fields, at: z.string(), entries: z.array(z.looseObject({ id: z.string(), name: z.string() })) })
  .openapi('Extract')

export function disclosureRoutes(app: App): void {
  const query = pageQuery.extend({ home })
  app.openapi(reading('/api/disclosures', 'Rejestr udostępnień', pageOf(line), { query }), async (c) => {
    const { ports } = c.var.services
    const { home: named, before, limit } = c.req.valid('query')
    const of = await organisationOf(ports, looking(c), looks.disclosures, named, '?home')
    return answerPage(c, await listDisclosures(ports, of, { before, limit: Number(limit) }, looking(c)))
  })

  app.openapi(creating('/api/disclosures', 'Udostępnij wpisy', newDisclosure, example, doneSchema), async (c) => {
    const { ports } = c.var.services
    const { home: named, ...given } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), disclosers, named, '/home')
    return answerDone(c, await disclose(ports, of, given, await asked(c, false)), 201)
  })

  app.openapi(reading('/api/disclosures/{id}', 'Udostępnienie', view, { params: idParameter }), async (c) => {
    const found = await readDisclosure(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(found.version))
    return reply(c.json(found))
  })

  app.openapi(reading('/api/disclosures/{id}/extract', 'Wypis', extract, { params: idParameter }), async (c) =>
    reply(c.json(await readExtract(c.var.services.ports, c.req.valid('param').id, looking(c)))),
  )

  const actions = { words: disclosureActionWords, bodies: disclosureBodies, examples }
  actionRoutes<{ action: 'withdraw'; reason: string }>(
    app,
    '/api/disclosures/{id}',
    actions,
    (ports, id, { reason }, of) => withdrawDisclosure(ports, id, reason, of),
  )
}
