// Destroys the key of every hidden snapshot that was replaced: nobody can open its content again, in any copy of the data.
// Its hash and number stay. Decides nothing about hiding; that is quarantine.ts.
import { evolve } from '../../domain/event.ts'
import type { BreachFields } from '../../domain/breach.ts'
import { counterpartOf, parsed } from '../common/change.ts'
import type { Ports } from '../ports.ts'
import { breachOf } from './breaches.ts'

/**
 * Runs after each sending and each quarantine of the home. The key goes first, then the record of it: when the process dies
 * in between, the next run records what is destroyed already. `now`: instant in UTC.
 */
export async function destroyReplaced(ports: Ports, home: string, now: string): Promise<void> {
  const { replaced } = await ports.store.read({ replaced: { home } })
  for (const { snapshot, breach: id } of replaced) {
    await ports.vault.destroy(snapshot)
    const { events } = await ports.store.read({ events: id })
    const breach = breachOf(events)
    if (!breach) throw new Error('a quarantine without its breach record')
    const event = counterpartOf(ports, {
      organisation: home,
      subject: id,
      version: breach.version + 1,
      by: home,
      now,
      decision: { action: 'destroy-content', detail: { destroyedAt: now } },
    })
    // Moved: somebody is writing in the record; the next run tells it.
    await ports.store.commit([
      { write: 'event', event },
      { write: 'breach', breach: evolve<BreachFields>(breach, parsed({ ...event, seq: 0 })) },
      { write: 'destroyed', snapshot, at: now },
    ])
  }
}
