// Counts failed sign-ins of a name, known or not, in the database; of a known one the ledger learns the first and the one that
// reaches the limit.
// Stores a keyed hash and no name.
import { mostFailures, windowOf } from '../../domain/account.ts'
import { Refusal } from '../../domain/refusal.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { NewEvent, Ports } from '../ports.ts'
import type { Attempt } from './account-ports.ts'
import { untilCommitted, streamOf } from './change.ts'

/** Who has not signed in has no name: actor and role of what the program itself records of a stranger. */
const stranger = 'stranger'

/** `of`: a person's sign-in name or a client's id; the two are never counted together. */
export function attemptOf(ports: Ports, of: 'sign-in' | 'client', name: string, now: string): Attempt {
  return { nameIndex: ports.vault.index(`attempt:${of}`, name), windowAt: windowOf(now) }
}

/** @throws Refusal `too-many-attempts` */
export function refuseTooMany(failures: number): void {
  if (failures >= mostFailures) throw new Refusal('too-many-attempts')
}

/**
 * Counts one failure. Only failures of a name that exists are told to the ledger: anyone can try names that do not, and
 * would fill it.
 *
 * @throws Refusal `too-many-attempts` when others were counted up to the limit meanwhile
 */
export async function recordFailure(ports: Ports, attempt: Attempt, known: boolean, now: string): Promise<void> {
  await untilCommitted(async () => {
    const { failures } = await ports.store.read({ failures: attempt })
    refuseTooMany(failures)
    const first = failures === 0 ? 'sign-in-failed' : failures + 1 === mostFailures ? 'sign-in-limited' : undefined
    const told = known ? first : undefined
    return ports.store.commit([
      { write: 'sign-in-failure', attempt, failures },
      ...(told ? [{ write: 'event', event: eventOf(ports, attempt, told, now) } as const] : []),
    ])
  }).catch((error) => {
    // So many at once that this one could not even be counted.
    throw error instanceof Refusal && error.code === 'stale' ? new Refusal('too-many-attempts') : error
  })
}

function eventOf(ports: Ports, { nameIndex, windowAt }: Attempt, action: string, now: string): NewEvent {
  return {
    stream: streamOf('system', now),
    id: ports.mint(),
    subject: nameIndex,
    version: null,
    action,
    actor: stranger,
    role: stranger,
    authorisation: null,
    at: now,
    detail: canonicalise({ windowAt }),
  }
}
