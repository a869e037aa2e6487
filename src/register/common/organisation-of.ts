// Which organisation a request is about when it names none: the only one in which the person may do this.
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, permit, type Actor, type Permit } from '../../domain/role.ts'
import type { Credential, Ports } from '../ports.ts'
import { authenticated } from './change.ts'

/**
 * @param named what the request named; answered as it is, because the look or guard that follows decides on it
 * @throws Refusal `unauthenticated`; `not-permitted`, `no-active-authorisation` when there is none;
 *   `invalid` with `?pointer` required when there are several
 */
export async function organisationOf(
  ports: Ports,
  looking: { credential: Credential; now: string },
  permits: readonly Permit[],
  named: string | undefined,
  pointer: string,
): Promise<string> {
  if (named !== undefined) return named
  const { actor } = await ports.store.read({ actor: looking })
  return onlyOrganisation(authenticated(actor), permits, pointer)
}

/** The only organisation in which the actor may do this. @throws Refusal as `organisationOf` */
export function onlyOrganisation(actor: Actor, permits: readonly Permit[], pointer: string): string {
  const [only, ...others] = organisationsOf(actor).filter((organisation) => actsAs(actor, organisation, permits))
  if (others.length > 0) throw new Refusal('invalid', [{ pointer, code: 'required' }])
  if (only !== undefined) return only
  for (const organisation of organisationsOf(actor)) permit(actor, organisation, permits)
  throw new Refusal('not-permitted')
}
