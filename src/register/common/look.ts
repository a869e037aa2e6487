// What every reading use case shares: the look it writes, its page, and why a look at a list was refused.
// Who may look at what is data in domain/looking.ts.
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, permit, type Permit } from '../../domain/role.ts'
import { warsawYear } from '../../domain/zone.ts'
import type { Credential, Look, LookTarget, Ports, Write } from '../ports.ts'
import { authenticated } from './change.ts'
import type { Reached } from './guard-ports.ts'
import { touch } from './touch.ts'

export type Looking = { credential: Credential; now: string }

/** A page of at most `limit`; `next` is the cursor of the following one. */
export type Page<Item> = { items: Item[]; next: string | null }

/** A page of what a search found; `total` counts what is on all pages, up to `mostCounted`, one more standing for more. */
export type Found<Item> = Page<Item> & { total: number }

/** The look every reading use case writes. `permits` say who may. */
export function lookAt(
  ports: Ports,
  { credential, now }: Looking,
  action: string,
  target: LookTarget,
  permits: readonly Permit[],
  list?: Look['list'],
): Look {
  return {
    id: ports.mint(),
    action,
    credential,
    now,
    year: warsawYear(now),
    target,
    permits,
    also: touch(credential, now),
    ...(list && { list }),
  }
}

/** Of what was chosen before the look: its batch shows nothing when an exclusion or limitation came in between. */
export const stillReached = (of: Reached, ids: readonly string[], viewer: Looking): Write => ({
  write: 'guard',
  guard: { on: 'reachable', of, ids, viewer },
})

/** Says why a look at an organisation's list was refused. */
export async function refuseOrganisationLook(
  ports: Ports,
  organisation: string,
  permits: readonly Permit[],
  looking: Looking,
): Promise<never> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  if (!organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
  permit(actor, organisation, permits)
  // Permitted after all: what refused the look came into force in between.
  throw new Refusal('stale')
}
