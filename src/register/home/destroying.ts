// What finishes a confirmed destruction: the keys of its entries in the key store, then the event that says so. Run at once after the
// confirmation and by every timer; whatever interrupts it, it begins again and destroys what is left.
import { evolve } from '../../domain/event.ts'
import type { DisposalFields } from '../../domain/disposal.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { parsed, streamOf, subjectOf } from '../common/change.ts'
import type { NewEvent, Ports } from '../ports.ts'

/**
 * Destroys the keys of every confirmed list and completes it. Destroying a key a second time is no error, so it may run twice at
 * once; only one completes. `now`: instant in UTC, from which the last backups of the key store are counted.
 *
 * @returns how many lists were completed
 */
export async function destroyConfirmed(ports: Ports, now: string): Promise<number> {
  const { disposals } = await ports.store.read({ disposals: 'unfinished' })
  let completed = 0
  for (const { id } of disposals) {
    const { events } = await ports.store.read({ events: id })
    const disposal = subjectOf<DisposalFields>(events, ['propose-disposal'])
    if (disposal?.state !== 'confirmed') continue
    for (const entry of disposal.entries) await ports.vault.destroy(entry.id)
    const event: NewEvent = {
      stream: streamOf(disposal.home, now),
      id: ports.mint(),
      subject: id,
      version: disposal.version + 1,
      action: 'complete-disposal',
      // Nobody acts: the decision was the two people's, the program carries it out.
      actor: disposal.home,
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
