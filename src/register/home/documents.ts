// What a home itself recorded that its documents need (RODO art. 13, 14, 30, 35): its name, who runs it, its authority today.
// Reads nothing about any person, so it is no look.
import { documentOn, type DocumentFacts, type DocumentKind, type HomeDocument } from '../../domain/document.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { requestKeepers } from '../../domain/rights-request.ts'
import { organisationsOf, permit } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import { authenticated } from '../common/change.ts'
import type { Looking } from '../common/look.ts'
import type { Ports } from '../ports.ts'

const runningForms: Record<string, string> = {
  public: 'dom publiczny',
  commissioned: 'dom prowadzony na zlecenie',
  other: 'dom prowadzony przez inny podmiot',
}

/**
 * The document of today with the facts of the home, for its director and dpo.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`
 */
export async function readDocument(
  ports: Ports,
  home: string,
  kind: DocumentKind,
  looking: Looking,
): Promise<{ document: HomeDocument; facts: DocumentFacts }> {
  const dateOn = warsawDate(looking.now)
  const { actor: found, homes } = await ports.store.read({ actor: looking, homes: { of: [home], dateOn } })
  const actor = authenticated(found)
  const own = homes.find(({ id }) => id === home)
  if (!own || !organisationsOf(actor).includes(home)) throw new Refusal('not-found')
  permit(actor, home, requestKeepers)
  const authority = supervisionOn(own.supervisions, dateOn)?.authority ?? undefined
  const { organisations } = await ports.store.read({ organisations: { ids: authority ? [authority] : [] } })
  const facts = {
    home: own.name,
    authority: organisations[0]?.name,
    running: own.running === null ? undefined : runningForms[own.running],
  }
  return { document: documentOn(kind, dateOn), facts }
}
