// What finishes a confirmed destruction: the keys of what it names in the key store, then the event that says so. Run at once after the
// confirmation and by every timer; whatever interrupts it, it begins again and destroys what is left.
import { evolve } from '../../domain/event.ts'
import { type Disposal, type DisposalFields } from '../../domain/disposal.ts'
import { keeperOf, keepingSides, type KeepingSide } from '../../domain/keeper.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { parsed, streamOf, subjectOf } from './change.ts'
import type { NewEvent, Ports } from '../ports.ts'

/**
 * Destroys the keys of every confirmed list and completes it. Destroying a key a second time is no error, so it may run twice at
 * once; only one completes. `sides`: a request finishes those of its own side of the door alone. `now`: instant in UTC, from which the last backups of the key store are counted.
 *
 * @returns how many lists were completed
 */
export async function destroyConfirmed(
  ports: Ports,
  now: string,
  sides: readonly KeepingSide[] = keepingSides,
): Promise<number> {
  let completed = 0
  for (const side of sides) completed += await destroyOn(ports, side, now)
  return completed
}

async function destroyOn(ports: Ports, side: KeepingSide, now: string): Promise<number> {
  const { disposals } = await ports.store.read({ disposals: { side } })
  let completed = 0
  for (const { id } of disposals) {
    const { events } = await ports.store.read({ events: id })
    const disposal = subjectOf<DisposalFields>(events, ['propose-disposal'])
    if (disposal?.state !== 'confirmed') continue
    for (const subject of await sealedUnder(ports, disposal)) await ports.vault.destroy(subject)
    const { organisation } = keeperOf(disposal)
    const event: NewEvent = {
      stream: streamOf(organisation, now),
      id: ports.mint(),
      subject: id,
      version: disposal.version + 1,
      action: 'complete-disposal',
      // Nobody acts: the decision was the two people's, the program carries it out.
      actor: organisation,
      role: 'program',
      authorisation: null,
      at: now,
      detail: canonicalise({ state: 'destroyed', destroyedAt: now }),
    }
    const committed = await ports.store.commit([
      { write: 'event', event },
      { write: 'disposal', disposal: evolve<DisposalFields>(disposal, parsed({ ...event, seq: 0 })) },
    ])
    if (committed !== 'moved') completed++
  }
  return completed
}

/** Under whose keys the content lies: an entry under its own; a case under its own and each of its snapshots. */
async function sealedUnder(ports: Ports, disposal: Disposal): Promise<string[]> {
  const named = disposal.entries.map(({ id }) => id)
  if (keeperOf(disposal).side === 'home') return named
  const { frozenUnder } = await ports.store.read({ frozenUnder: { handovers: named } })
  return [...frozenUnder.map(({ id }) => id), ...named]
}
