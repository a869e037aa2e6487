// Destroys the key of every hidden snapshot that was replaced: nobody can open its content again, in any copy of the data.
// Its hash and number stay. Decides nothing about hiding; that is quarantine.ts.
import { evolve } from '../../domain/event.ts'
import type { BreachFields } from '../../domain/breach.ts'
import { counterpartOf, parsed } from '../common/change.ts'
import type { Ports } from '../ports.ts'
import { breachOf } from './breaches.ts'

/**
 * The key goes first, then the record of it: when the process dies in between, the next run records what is destroyed already.
 * `now`: instant in UTC; `home`: that home's alone, every home's when absent.
 *
 * @returns how many contents were recorded as destroyed
 */
export async function destroyReplaced(ports: Ports, now: string, home?: string): Promise<number> {
  const { replaced } = await ports.store.read({ replaced: { home } })
  let destroyed = 0
  for (const { snapshot, breach: id } of replaced) {
    await ports.vault.destroy(snapshot)
    const { events } = await ports.store.read({ events: id })
    const breach = breachOf(events)
    if (!breach) throw new Error('a quarantine without its breach record')
    const event = counterpartOf(ports, {
      organisation: breach.home,
      subject: id,
      version: breach.version + 1,
      by: breach.home,
      now,
      decision: { action: 'destroy-content', detail: { destroyedAt: now } },
    })
    // Moved: somebody is writing in the record; the next run tells it.
    const committed = await ports.store.commit([
      { write: 'event', event },
      { write: 'breach', breach: evolve<BreachFields>(breach, parsed({ ...event, seq: 0 })) },
      { write: 'destroyed', snapshot, at: now },
    ])
    if (committed !== 'moved') destroyed++
  }
  return destroyed
}

/** Right after a sending or a quarantine. That has happened whatever becomes of this: what fails here is the timer's to finish. */
export async function destroyReplacedNow(ports: Ports, home: string, now: string): Promise<void> {
  await destroyReplaced(ports, now, home).catch(() => 0)
}
