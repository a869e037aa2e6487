// The API of organisations and homes: open one, who supervises a home, on what document it keeps more.
import { z } from '@hono/zod-openapi'
import { countyCodes, type CountyCode } from '../../domain/county.ts'
import { homeTypeCodes, type HomeType } from '../../domain/home-type.ts'
import {
  authorityBodies,
  basisCovers,
  basisKinds,
  organisationKinds,
  runningForms,
  supervisionBases,
} from '../../domain/organisation.ts'
import { retentionClassPattern } from '../../domain/retention.ts'
import {
  changeHome,
  createOrganisation,
  listHomes,
  listOrganisations,
  recordRetention,
} from '../../register/common/organisations.ts'
import type { App } from '../context.ts'
import { asked, date, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, pageOf, reading } from './route.ts'

export const organisationBody = z.strictObject({
  kind: z.enum(organisationKinds),
  name: text(3, 200),
  county: z.enum(countyCodes as [CountyCode, ...CountyCode[]]).optional(),
  body: z.enum(authorityBodies).optional(),
  types: z
    .array(z.enum(homeTypeCodes as [HomeType, ...HomeType[]]))
    .max(homeTypeCodes.length)
    .optional(),
  places: z.int().min(1).max(5000).optional(),
  running: z.enum(runningForms).optional(),
})
export const organisationExample = {
  kind: 'home',
  name: 'Dom Pomocy Społecznej „Zacisze”',
  county: '1206',
  types: ['PW'],
  places: 80,
  running: 'public',
} satisfies z.input<typeof organisationBody>

export const supervision = z.strictObject({
  basis: z.enum(supervisionBases),
  authority: z.string().max(64).optional(),
  noAuthority: text(3, 300).optional().openapi({ description: 'Why there is none; only with basis none' }),
  fromOn: date,
})
const supervisionExample = { basis: 'none' as const, noAuthority: 'dom prowadzony bez zlecenia', fromOn: '2026-01-01' }
export const basis = z.strictObject({
  covers: z.enum(basisCovers),
  kind: z.enum(basisKinds),
  number: text(1, 60),
  issuedOn: date,
  fromOn: date,
})
const basisExample = {
  covers: 'book-N',
  kind: 'order',
  number: '12/2026',
  issuedOn: '2026-03-02',
  fromOn: '2026-04-01',
} satisfies z.input<typeof basis>

export const retention = z.strictObject({
  class: z.string().trim().regex(retentionClassPattern).openapi({ description: 'B5, BE10 …: kategoria archiwalna' }),
  number: text(1, 60),
  issuedOn: date,
})
const retentionExample = { class: 'B10', number: '5/2025', issuedOn: '2025-12-15' } satisfies z.input<typeof retention>

const organisation = z
  .looseObject({ id: z.string(), version: z.int(), kind: z.enum(organisationKinds), name: z.string() })
  .openapi('Organisation')
const home = z
  .looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    supervision: z.looseObject({}).nullable(),
    allowed: z.array(z.enum(['supervision', 'basis'])),
  })
  .openapi('Home')

export function organisationRoutes(app: App): void {
  app.openapi(reading('/api/organisations', 'Jednostki', pageOf(organisation), {}), async (c) =>
    answerPage(c, { items: await listOrganisations(c.var.services.ports, looking(c)), next: null }),
  )

  app.openapi(
    creating('/api/organisations', 'Dodaj jednostkę', organisationBody, organisationExample, doneSchema),
    async (c) =>
      answerDone(c, await createOrganisation(c.var.services.ports, c.req.valid('json'), await asked(c, false)), 201),
  )

  app.openapi(reading('/api/homes', 'Domy własne i nadzorowane', pageOf(home), {}), async (c) =>
    answerPage(c, { items: await listHomes(c.var.services.ports, looking(c)), next: null }),
  )

  app.openapi(
    changing('/api/homes/{id}/supervision', 'Ustal organ', supervision, supervisionExample, doneSchema),
    async (c) => {
      const command = { action: 'supervision', ...c.req.valid('json') } as const
      const { id } = c.req.valid('param')
      return answerDone(c, await changeHome(c.var.services.ports, id, command, await asked(c, true)))
    },
  )

  app.openapi(
    changing(
      '/api/organisations/{id}/retention',
      'Zapisz okres przechowywania',
      retention,
      retentionExample,
      doneSchema,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await recordRetention(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
    },
  )

  app.openapi(changing('/api/homes/{id}/basis', 'Odnotuj podstawę', basis, basisExample, doneSchema), async (c) => {
    const command = { action: 'basis', ...c.req.valid('json') } as const
    const { id } = c.req.valid('param')
    return answerDone(c, await changeHome(c.var.services.ports, id, command, await asked(c, true)))
  })
}
