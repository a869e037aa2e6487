// Who is signed in: the own name, organisations, roles and authorisations, for the frame of every page.
// The person's own, so no look; never anything of anybody else.
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { Role, Scope } from '../../domain/role.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Ports } from '../ports.ts'
import type { SelfRow } from './account-ports.ts'
import type { Looking } from './look.ts'
import { profilesIn } from './profiles.ts'
import { touch } from './touch.ts'

/** One element of `acting` for each organisation and role, in the order in which they were given. */
export type Self = { person: string; name: string; acting: SelfActing[] }

/**
 * `name`: of the organisation. `scopes`: what the officer's authorisations in force cover; empty for every other role.
 * `authorisationEndsOn`: the last day (Warsaw date) on which one of them still works.
 */
export type SelfActing = {
  organisation: string
  kind: OrganisationKind
  name: string
  role: Role
  scopes: Scope[]
  authorisationEndsOn: string | null
}

/**
 * One round trip; every five minutes of a session a second one, which moves its idle end.
 *
 * @throws Refusal `unauthenticated`
 */
export async function readSelf(ports: Ports, looking: Looking): Promise<Self> {
  const subjects = [looking.credential.person]
  const { self, ...sealed } = await ports.store.read({
    self: looking,
    eventsOf: { subjects },
    personSealed: { subjects },
  })
  const [first] = self
  if (!first) throw new Refusal('unauthenticated')
  const moved = touch(looking.credential, looking.now).filter(
    (write) => write.write === 'touch-session' && (first.idle_until_at ?? '') < write.idleUntilAt,
  )
  if (moved.length > 0) await ports.store.commit(moved)
  const [profile] = await profilesIn(ports, sealed)
  return { person: looking.credential.person, name: profile?.name ?? '', acting: actingOf(self) }
}

function actingOf(rows: readonly SelfRow[]): SelfActing[] {
  const ways = rows.filter((row) => row.organisation !== null)
  const byRole = Map.groupBy(ways, ({ organisation, role }) => `${organisation} ${role}`)
  return [...byRole.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { organisation, kind, name, role } = first
    const endings = same.flatMap(({ until_on }) => until_on ?? []).toSorted()
    const scopes = [...new Set(same.map(({ scope }) => scope))].filter((scope) => scope !== '')
    return [{ organisation, kind, name, role, scopes, authorisationEndsOn: endings.at(-1) ?? null }]
  })
}
