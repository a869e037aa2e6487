// The acting directors' appointments as rows. Whether one is in force is the view `acting`.
import { sql } from 'drizzle-orm'
import type { AccountWrites } from '../../register/common/account-ports.ts'
import { rows } from '../part.ts'
import { appointment } from '../schema.ts'
import { build, type Query } from '../statement.ts'

export const appointmentReads = {
  appointments: rows<'appointments'>(
    (
      of,
    ) => sql`SELECT id, home, person, number, issued_on, from_on, until_on, from_at, until_at, basis, proposed_by, state, version
      FROM appointment WHERE ${'home' in of ? sql`home = ${of.home}` : sql`person = ${of.person}`}
      ORDER BY from_on DESC, id DESC`,
  ),
}

export const appointmentWrites = {
  appointment: ({ appointment: of }: Extract<AccountWrites, { write: 'appointment' }>): Query[] => [
    build
      .insert(appointment)
      .values({
        id: of.id,
        home: of.home,
        person: of.person,
        number: of.number,
        issued_on: of.issuedOn,
        from_on: of.fromOn,
        until_on: of.untilOn,
        from_at: of.fromAt,
        until_at: of.untilAt,
        basis: of.basis,
        proposed_by: of.proposedBy,
        state: of.state,
        version: of.version,
      })
      .onConflictDoUpdate({ target: appointment.id, set: { state: of.state, version: of.version } }),
  ],
}
