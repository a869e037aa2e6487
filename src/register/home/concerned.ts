// Whom a report may say it concerns: the home's directors and officers, with name and function and nothing else of anybody.
// No look is written: it would tell in the ledger who was about to report.
import { filers } from '../../domain/entry-lifecycle.ts'
import type { Entry } from '../../domain/entry.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { actsAs, organisationsOf } from '../../domain/role.ts'
import { needOf } from '../../domain/routing.ts'
import { authenticated } from '../common/change.ts'
import type { Looking } from '../common/look.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports, Write } from '../ports.ts'

export type Concernable = { person: string; name: string; role: 'director' | 'officer' }

/** In the order of names. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function listConcernable(ports: Ports, home: string, looking: Looking): Promise<Concernable[]> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
  if (!actsAs(actor, home, filers)) throw new Refusal('not-permitted')
  const roles = await inCharge(ports, home, looking.now)
  const profiles = await openProfiles(ports, [...roles.keys()])
  return profiles
    .map(({ person, name }) => ({ person, name, role: roles.get(person) ?? 'officer' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'pl'))
}

/** @throws Refusal `invalid` with `/concerns/<position>`: nobody in charge in this home */
export async function refuseUnconcernable(
  ports: Ports,
  home: string,
  concerns: readonly string[],
  now: string,
): Promise<void> {
  if (concerns.length === 0) return
  const known = await inCharge(ports, home, now)
  refuseFaults(
    concerns.flatMap((person, index) =>
      known.has(person) ? [] : [{ pointer: `/concerns/${index}`, code: 'not-valid-here' }],
    ),
  )
}

async function inCharge(ports: Ports, home: string, now: string): Promise<Map<string, Concernable['role']>> {
  const { people, appointments } = await ports.store.read({ people: { organisation: home }, appointments: { home } })
  const acting = appointments.filter(
    ({ state, from_at, until_at }) => state === 'active' && from_at <= now && now < until_at,
  )
  const held = people.flatMap(({ id, grants }) =>
    grants.flatMap(({ role, fromAt, untilAt }) =>
      fromAt <= now && now < untilAt && (role === 'officer' || role === 'director') ? [[id, role] as const] : [],
    ),
  )
  const directors = held.filter(([, role]) => role === 'director')
  return new Map([...held, ...directors, ...acting.map(({ person }) => [person, 'director'] as const)])
}

/**
 * What the running body's signal is made of, moved with the entry: whom it is kept from and what it needs, under a handle that
 * nobody can lead back to the entry. Nothing for an entry nobody was ever kept from.
 */
export function matterOf(ports: Ports, { id, home, state, excluded }: Entry): Write[] {
  if (excluded === undefined) return []
  return [{ write: 'matter', id: ports.vault.index('matter', id), home, needs: needOf(state), excluded }]
}
