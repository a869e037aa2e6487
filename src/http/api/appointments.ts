// The API of acting directors: appoint, confirm as the second person, revoke, list.
import { z } from '@hono/zod-openapi'
import { appointers, appointmentActions, appointmentBases, appointmentStates } from '../../domain/appointment.ts'
import { roleNames } from '../../domain/role.ts'
import { appoint, changeAppointment, listAppointments } from '../../register/common/appointments.ts'
import { organisationOf } from '../../register/common/organisation-of.ts'
import { appointmentActionWords } from '../../words/codes-office.ts'
import { appointmentWords as words } from '../../words/pages-appointments.ts'
import type { App } from '../context.ts'
import { asked, date, text } from '../input.ts'
import { looking } from './entries.ts'
import { answerDone, answerPage, changing, creating, doneSchema, pageOf, reading } from './route.ts'

const home = z.string().max(64).optional().openapi({ description: 'Only when you work in several homes' })
export const appointing = z.strictObject({
  home,
  person: z.string().min(1).max(64),
  number: text(1, 60),
  issuedOn: date,
  fromOn: date,
  untilOn: date,
})
export const appointmentConfirmation = z.strictObject({ documentSeen: z.literal(true) })
const example = {
  person: '0199f3a0-0000-7000-8000-000000000000',
  number: 'Z-12/2026',
  issuedOn: '2026-03-02',
  fromOn: '2026-03-03',
  untilOn: '2026-03-31',
}
const view = z
  .object({
    id: z.string(),
    version: z.int(),
    person: z.string(),
    name: z.string().nullable(),
    number: z.string(),
    issuedOn: z.string(),
    fromOn: z.string(),
    untilOn: z.string(),
    basis: z.enum(appointmentBases),
    state: z.enum(appointmentStates),
    inForce: z.boolean(),
    allowed: z.array(z.enum(appointmentActions)),
  })
  .openapi('Appointment')
const members = roleNames.map((role) => ({ role }))

export function appointmentRoutes(app: App): void {
  app.openapi(reading('/api/appointments', words.title.pl, pageOf(view), { query: z.object({ home }) }), async (c) => {
    const { ports } = c.var.services
    const of = await organisationOf(ports, looking(c), members, c.req.valid('query').home, '?home')
    return answerPage(c, { items: await listAppointments(ports, of, looking(c)), next: null })
  })

  app.openapi(creating('/api/appointments', words.appoint.pl, appointing, example, doneSchema), async (c) => {
    const { ports } = c.var.services
    const { home: named, ...given } = c.req.valid('json')
    const of = await organisationOf(ports, looking(c), appointers, named, '/home')
    return answerDone(c, await appoint(ports, { ...given, home: of }, await asked(c, false)), 201)
  })

  const seen = { documentSeen: true } as const
  app.openapi(
    changing(
      '/api/appointments/{id}/confirm',
      appointmentActionWords.confirm.pl,
      appointmentConfirmation,
      seen,
      doneSchema,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await changeAppointment(c.var.services.ports, id, 'confirm', await asked(c, true)))
    },
  )

  app.openapi(
    changing('/api/appointments/{id}/revoke', appointmentActionWords.revoke.pl, z.strictObject({}), {}, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await changeAppointment(c.var.services.ports, id, 'revoke', await asked(c, true)))
    },
  )
}
