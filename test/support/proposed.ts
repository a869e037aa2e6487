// A list proposed for destruction, put into a test world through its store: in the world's first year nothing is over yet, so nobody
// could propose one. Everything after it goes the program's own way.
import type { DisposalFields } from '../../src/domain/disposal.ts'
import { evolve } from '../../src/domain/event.ts'
import type { KeepingSide } from '../../src/domain/keeper.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { parsed } from '../../src/register/common/change.ts'
import type { PersonName } from './population.ts'
import type { World } from './world.ts'

const proposedAt = '2026-03-09T10:00:00.000Z'

/** @returns its id; version 1. `by`: who proposed it, so that another person may confirm; `side`: whose the named one is */
export async function proposeDisposal(
  { services: { ports }, organisations, people }: Pick<World, 'services' | 'organisations' | 'people'>,
  named: string,
  by: PersonName = 'reporter',
  side: KeepingSide = 'home',
): Promise<string> {
  const organisation = organisations[side]
  const proposedBy = people[by].person
  const event = {
    stream: `${organisation}:2026`,
    id: ports.mint(),
    subject: ports.mint(),
    version: 1,
    action: 'propose-disposal',
    actor: proposedBy,
    role: side === 'home' ? 'director' : 'head',
    authorisation: null,
    at: proposedAt,
    detail: canonicalise({
      [side]: organisation,
      state: 'proposed',
      rule: { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' },
      entries: [
        {
          id: named,
          number: '1/2026',
          keptUntilOn: '2031-12-31',
          ...(side === 'authority' && { home: 'Dom Pomocy Społecznej „Zmyślony”' }),
        },
      ],
      proposedBy,
      proposedAt,
    }),
  }
  const disposal = evolve<DisposalFields>(undefined, parsed({ ...event, seq: 0 }))
  await ports.store.commit([
    { write: 'event', event },
    { write: 'disposal', disposal },
  ])
  return event.subject
}
