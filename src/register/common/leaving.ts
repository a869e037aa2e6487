// What ends together with a role or an account: authorisations and appointments are revoked in the same batch, so that nothing of
// them works again when the person comes back. Shows before what will end, by the numbers of documents.
import { held } from '../../domain/account.ts'
import type { Person } from '../../domain/account.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Authorisation, RevocationReason } from '../../domain/authorisation.ts'
import type { Acting, Role } from '../../domain/role.ts'
import { scopes } from '../../domain/role.ts'
import type { Ports, Write } from '../ports.ts'
import type { AppointmentRow, AuthorisationRow } from './account-ports.ts'
import { lookAtAccounts } from './account-look.ts'
import { eventOf, type Asked } from './change.ts'
import type { Looking } from './look.ts'

/** `role` left out: the whole account ends. */
export type Ending = { organisation?: string | undefined; role?: Role | undefined }
type Ended = { authorisations: AuthorisationRow[]; appointments: AppointmentRow[] }

/** What is still to be revoked when this ends. An authorisation ends with the role officer, an appointment with the last role here. */
export async function endingWith(
  ports: Ports,
  person: Person,
  { organisation, role }: Ending,
  now: string,
): Promise<Ended> {
  const here = held(person, now, organisation)
  const homes = [...new Set(here.map((grant) => grant.organisation))]
  const lists = await Promise.all(
    homes.map((home) => ports.store.read({ authorisations: { home, person: person.id } })),
  )
  const authorisations = role === undefined || role === 'officer' ? lists.flatMap((list) => list.authorisations) : []
  const last = role === undefined || here.every((grant) => grant.role === role)
  const { appointments } = await ports.store.read({ appointments: { person: person.id } })
  return {
    authorisations: authorisations.filter(({ state }) => state !== 'revoked'),
    appointments: appointments.filter(
      ({ home, state }) => last && state !== 'revoked' && (organisation === undefined || home === organisation),
    ),
  }
}

/** The events and rows of these revocations, by whoever ends the role. */
export function revoking(
  ports: Ports,
  { authorisations, appointments }: Ended,
  because: RevocationReason,
  acting: Acting,
  asked: Asked,
): Write[] {
  const event = (of: AuthorisationRow | AppointmentRow, action: string, detail: object): Write => ({
    write: 'event',
    event: eventOf(ports, {
      organisation: of.home,
      subject: of.id,
      version: of.version + 1,
      actor: asked.credential.person,
      acting,
      now: asked.now,
      decision: { action, detail },
    }),
  })
  return [
    ...authorisations.flatMap((row): Write[] => [
      event(row, 'revoke-authorisation', { state: 'revoked', revokedBecause: because }),
      {
        write: 'authorisation',
        authorisation: { ...authorisationOf(row), state: 'revoked', version: row.version + 1 },
      },
    ]),
    ...appointments.flatMap((row): Write[] => [
      event(row, 'revoke-appointment', { state: 'revoked' }),
      { write: 'appointment', appointment: { ...appointmentOf(row), state: 'revoked', version: row.version + 1 } },
    ]),
  ]
}

/** The numbers of documents that end with a person's account or role in this organisation; a look, for its administrator. */
export type EndsWith = { authorisations: string[]; appointments: string[] }

/** @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function whatEnds(
  ports: Ports,
  organisation: string,
  person: string,
  looking: Looking,
): Promise<EndsWith> {
  const { authorisations, appointments } = await lookAtAccounts(
    ports,
    looking,
    { accounts: 'authorisations', action: 'look-authorisations', organisation, permits: [{ role: 'admin' }] },
    { authorisations: { home: organisation, person }, appointments: { home: organisation } },
  )
  const standing = (rows: readonly { number: string; state: string }[]) =>
    rows.filter(({ state }) => state !== 'revoked').map(({ number }) => number)
  return {
    authorisations: standing(authorisations),
    appointments: standing(appointments.filter((one) => one.person === person)),
  }
}

const datesOf = (row: AuthorisationRow | AppointmentRow) => ({
  ...{ id: row.id, version: row.version, home: row.home, person: row.person, number: row.number },
  ...{
    issuedOn: row.issued_on,
    fromOn: row.from_on,
    untilOn: row.until_on,
    fromAt: row.from_at,
    untilAt: row.until_at,
  },
  sealed: [],
})
const authorisationOf = (row: AuthorisationRow): Authorisation => ({
  ...datesOf(row),
  state: row.state,
  scopes: scopes.filter((scope) => row.scopes.includes(scope)),
})
const appointmentOf = (row: AppointmentRow): Appointment => ({
  ...datesOf(row),
  ...{ state: row.state, basis: row.basis, proposedBy: row.proposed_by },
})
