// The API of written authorisations (art. 55c ust. 5): the director gives, confirms and revokes; holders see their own.
import { z } from '@hono/zod-openapi'
import {
  authorisationActions,
  authorisationStates,
  authorisers,
  revocationReasons,
} from '../../domain/authorisation.ts'
import { countedScopes } from '../../domain/authorisation-count.ts'
import { roleNames, scopes } from '../../domain/role.ts'
import {
  changeAuthorisation,
  grantAuthorisation,
  listAuthorisations,
  readAuthorisedCounts,
} from '../../register/common/authorisations.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import type { App } from '../context.ts'
import { asked, date, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, pageOf, reading } from './route.ts'

const home = z.string().max(64).optional().openapi({ description: 'Only when you work in several homes' })
export const paper = z.strictObject({
  home,
  person: z.string().max(64),
  number: text(1, 60),
  issuedOn: date,
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  fromOn: date,
  untilOn: date,
})
const paperExample = {
  person: '0199f3a0-0000-7000-8000-000000000000',
  number: 'UPW-3/2026',
  issuedOn: '2026-03-02',
  scopes: ['receive' as const, 'verify' as const],
  fromOn: '2026-03-03',
  untilOn: '2026-12-31',
}
export const confirmation = z.strictObject({
  documentSigned: z.literal(true),
  confidentialityStatement: z.literal(true),
})
export const revocation = z.strictObject({ reason: z.enum(revocationReasons) })
const view = z
  .object({
    id: z.string(),
    version: z.int(),
    person: z.string(),
    name: z.string().nullable(),
    number: z.string(),
    issuedOn: z.string(),
    scopes: z.array(z.enum(scopes)),
    fromOn: z.string(),
    untilOn: z.string(),
    state: z.enum(authorisationStates),
    inForce: z.boolean(),
    allowed: z.array(z.enum(authorisationActions)),
  })
  .openapi('Authorisation')
const month = z.string().max(7).openapi({ pattern: '^\\d{4}-\\d{2}$', example: '2026-01' })
const people = { valid: z.int(), ended: z.int(), ending: z.int() }
const counted = z
  .object({
    month: z.string(),
    on: z.string(),
    scopes: z.array(z.object({ scope: z.enum(countedScopes), ...people })),
  })
  .openapi('AuthorisedMonth', { description: 'People, not papers; `any`: of whatever scope' })
const members = roleNames.map((role) => ({ role }))

export function authorisationRoutes(app: App): void {
  app.openapi(
    reading('/api/authorisations', 'Upoważnienia', pageOf(view), {
      query: z.object({ home, on: date.optional().openapi({ description: 'Tylko ważne w tym dniu' }) }),
    }),
    async (c) => {
      const { ports } = c.var.services
      const { home: named, on } = c.req.valid('query')
      const of = await organisationOf(ports, looking(c), members, named, '?home')
      return answerPage(c, { items: await listAuthorisations(ports, of, looking(c), on), next: null })
    },
  )

  const monthsAsked = { query: z.object({ home, to: month.optional() }) }
  app.openapi(
    reading('/api/authorisations/counts', 'Upoważnienia: liczba osób', pageOf(counted), monthsAsked),
    async (c) => {
      const { ports } = c.var.services
      const { home: named, to } = c.req.valid('query')
      const of = await organisationOf(ports, looking(c), members, named, '?home')
      return answerPage(c, { items: await readAuthorisedCounts(ports, of, looking(c), to), next: null })
    },
  )

  app.openapi(creating('/api/authorisations', 'Wydaj upoważnienie', paper, paperExample, doneSchema), async (c) => {
    const { ports } = c.var.services
    const { home: named, ...given } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), authorisers, named, '/home')
    return answerDone(c, await grantAuthorisation(ports, { ...given, home: of }, await asked(c, false)), 201)
  })

  const confirmed = { documentSigned: true, confidentialityStatement: true } as const
  app.openapi(
    changing(
      '/api/authorisations/{id}/confirm',
      'Potwierdź podpisane upoważnienie z oświadczeniem o poufności',
      confirmation,
      confirmed,
      doneSchema,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const command = { action: 'confirm' } as const
      return answerDone(c, await changeAuthorisation(c.var.services.ports, id, command, await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/authorisations/{id}/revoke', 'Cofnij upoważnienie', revocation, { reason: 'left' }, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      const command = { action: 'revoke', ...c.req.valid('json') } as const
      return answerDone(c, await changeAuthorisation(c.var.services.ports, id, command, await asked(c, true)))
    },
  )
}
