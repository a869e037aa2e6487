// The use cases of the acting director: appoint, confirm as the second person, revoke, list.
// Whether an appointment is in force is read with every request of its holder (view `acting`) and not decided here.
import { held, type Grant } from '../../domain/account.ts'
import {
  appoint as decideAppointing,
  appointmentLifecycle,
  changeAppointment as decideChange,
  isSecond,
  type Appointment,
  type AppointmentAction,
  type AppointmentFields,
  type NewAppointment,
} from '../../domain/appointment.ts'
import { inForce } from '../../domain/authorisation.ts'
import { evolve, replay } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, type Actor, type Permit } from '../../domain/role.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { commitChange, rolesApart } from './account-change.ts'
import { lookAtAccounts } from './account-look.ts'
import type { AppointmentRow } from './account-ports.ts'
import { authenticated, change, matchVersion, parsed, type Asked, type Done } from './change.ts'
import type { Looking } from './look.ts'
import { personOf } from './people.ts'
import { openProfiles } from './profiles.ts'

/**
 * The director's appointment works at once; an administrator's only after a second person confirmed it.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), then those of the domain's `appoint`
 */
export function appoint(
  ports: Ports,
  { home, ...paper }: NewAppointment & { home: string },
  asked: Asked,
): Promise<Done> {
  return change(ports, asked, { events: paper.person, appointments: { home } }, async (read, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const person = personOf(read.events)
    const rolesIn = (place?: string) => (person ? held(person, asked.now, place).map(({ role }) => role) : [])
    const facts = {
      roles: rolesIn(home),
      everywhere: rolesIn(),
      standing: read.appointments.map(({ id, number, until_on: untilOn }) => ({ id, number, untilOn })),
    }
    return commitChange<AppointmentFields>(ports, asked, {
      organisation: home,
      subject: ports.mint(),
      version: 1,
      decision: decideAppointing(home, paper, facts, actor, asked.now),
      rows: (event) => [
        { write: 'appointment', appointment: evolve(undefined, event) },
        rolesApart(paper.person, asked),
      ],
    })
  })
}

/**
 * Revoking refuses the appointed person's very next request as director.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `not-permitted`,
 *   `wrong-state`
 */
export function changeAppointment(ports: Ports, id: string, action: AppointmentAction, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    {
      events: id,
      eventsOf: { subjects: [asked.credential.person] },
    },
    async (read, actor) => {
      if (read.events[0]?.action !== 'appoint') throw new Refusal('not-found')
      const appointment = replay(read.events.map((event) => parsed<AppointmentFields>(event))) as Appointment
      if (!organisationsOf(actor).includes(appointment.home)) throw new Refusal('not-found')
      matchVersion(appointment.version, asked.ifMatch)
      return commitChange<AppointmentFields>(ports, asked, {
        organisation: appointment.home,
        subject: id,
        version: appointment.version + 1,
        decision: decideChange(appointment, action, actor, grantsOf(read.eventsOf, asked.now), asked.now),
        rows: (event) => [{ write: 'appointment', appointment: evolve(appointment, event) }],
      })
    },
  )
}

/** `inForce`: whether the person may direct at this moment. `allowed`: what the one who looks may do with it. */
export type AppointmentView = Pick<
  AppointmentFields,
  'person' | 'number' | 'issuedOn' | 'fromOn' | 'untilOn' | 'basis' | 'state'
> & { id: string; version: number; name: string | null; inForce: boolean; allowed: AppointmentAction[] }

/** Those who may learn the names of the home's people. */
const readers: readonly Permit[] = [{ role: 'director' }, { role: 'admin' }, { role: 'dpo' }]

/** The appointments of a home, the latest first; a look. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function listAppointments(ports: Ports, home: string, looking: Looking): Promise<AppointmentView[]> {
  const {
    appointments,
    actor: found,
    eventsOf,
  } = await lookAtAccounts(
    ports,
    looking,
    { accounts: 'appointments', action: 'look-appointments', organisation: home, permits: readers },
    { appointments: { home }, actor: looking, eventsOf: { subjects: [looking.credential.person] } },
  )
  const actor = authenticated(found)
  const profiles = await openProfiles(
    ports,
    appointments.map(({ person }) => person),
  )
  const names = new Map(profiles.map(({ person, name }) => [person, name]))
  const grants = grantsOf(eventsOf, looking.now)
  return appointments.map((row) => viewOf(row, actor, grants, looking.now, names.get(row.person) ?? null))
}

/** The roles in force of the person whose events these are. */
function grantsOf(events: readonly StoredEvent[], now: string): Grant[] {
  const person = personOf(events)
  return person ? held(person, now) : []
}

function viewOf(
  row: AppointmentRow,
  actor: Actor,
  grants: readonly Grant[],
  now: string,
  name: string | null,
): AppointmentView {
  const { id, version, person, number, basis, state, issued_on: issuedOn, from_on: fromOn, until_on: untilOn } = row
  const second = isSecond({ proposedBy: row.proposed_by, person, home: row.home }, actor.person, grants, now)
  return {
    ...{ id, version, person, name, number, issuedOn, fromOn, untilOn, basis, state },
    inForce: inForce(
      { state: state === 'proposed' ? 'granted' : state, fromAt: row.from_at, untilAt: row.until_at },
      now,
    ),
    allowed: allowed(appointmentLifecycle, state, actor, row.home).filter((action) => action !== 'confirm' || second),
  }
}
