// What an authority holds on the person of a request (RODO art. 15): the account of who works in it, and nothing else. It holds no
// resident and no reporter by design (art. 55c ust. 6 u.p.s.: what crosses is anonymised), so it searches no case for anybody.
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { accountOf, type Gathered, type Gathering } from '../common/held.ts'
import { lookAt } from '../common/look.ts'
import type { Ports } from '../ports.ts'

/** The look names the account. @throws Refusal `stale` */
export async function heldInAuthority(
  ports: Ports,
  { request: { id, person }, organisation, looking }: Gathering,
): Promise<Gathered> {
  const look = lookAt(ports, looking, 'look-held', { of: 'request', id, side: 'authority' }, looks.held)
  const ids = person === undefined ? [] : [person]
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ ids }) },
    { actor: looking, ...(person !== undefined && { events: person }) },
  )
  if (!seen) throw new Refusal('stale')
  return { cards: [], entries: [], account: await accountOf(ports, organisation, seen, looking) }
}
