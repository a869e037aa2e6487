// Of which types a home is, for who files a report there: what may be chosen, and what is none of them. Public data, no look.
import { faultsOfType, typesToChoose, type EventType } from '../../domain/care-type.ts'
import { filers } from '../../domain/entry-lifecycle.ts'
import type { HomeType } from '../../domain/home-type.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { actsAs } from '../../domain/role.ts'
import { authenticated } from '../common/change.ts'
import type { Looking } from '../common/look.ts'
import type { Ports } from '../ports.ts'

/** What may be chosen in these homes, each once; nothing where each has one type. @throws Refusal `unauthenticated` */
export async function listTypesToChoose(
  ports: Ports,
  homes: readonly string[],
  looking: Looking,
): Promise<EventType[]> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  const own = homes.filter((home) => actsAs(actor, home, filers))
  const types = await Promise.all(own.map((home) => typesOfHome(ports, home)))
  return [...new Set(types.flatMap(typesToChoose))].toSorted((a, b) => rank(a) - rank(b))
}

/** Several types stand last. */
const rank = (type: EventType) => (type === 'several' ? 1 : 0)

/** @throws Refusal `invalid` with `/who/careType`: no type of this home */
export async function refuseForeignType(ports: Ports, home: string, said: EventType): Promise<void> {
  refuseFaults(faultsOfType(await typesOfHome(ports, home), said, '/who/careType'))
}

/** The types of a home today. */
export const typesOfHome = async (ports: Ports, home: string): Promise<HomeType[]> =>
  (await ports.store.read({ homeFacts: { home } })).homeFacts.types
