// A look at a list of an organisation's accounts: people, authorisations, clients. Never at content.
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, type Permit } from '../../domain/role.ts'
import type { Answer, Ask, Ports } from '../ports.ts'
import { authenticated } from './change.ts'
import { lookAt, type Looking } from './look.ts'

/** `accounts`: which list, whose ids the event holds; `person`: of clients, those of this person only. */
type AccountList = {
  accounts: 'people' | 'clients' | 'authorisations' | 'appointments'
  action: string
  organisation: string
  person?: string
  permits: readonly Permit[]
}

/** @throws Refusal `unauthenticated`, `not-found` where the actor has no role, `not-permitted` */
export async function lookAtAccounts<A extends Ask>(
  ports: Ports,
  looking: Looking,
  { accounts, action, organisation, person, permits }: AccountList,
  ask: A,
): Promise<Answer<A>> {
  const seen = await ports.store.look(
    lookAt(ports, looking, action, { of: 'organisation', id: organisation }, permits, {
      accounts,
      organisation,
      ...(person !== undefined && { person }),
    }),
    ask,
  )
  if (seen) return seen
  const { actor } = await ports.store.read({ actor: looking })
  throw new Refusal(organisationsOf(authenticated(actor)).includes(organisation) ? 'not-permitted' : 'not-found')
}
