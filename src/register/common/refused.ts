// Records refused attempts on personal data in the stream of the actor's own organisation (design.md §5).
// Never tells the other side, never names a reporter: on a report of one's own the alias stands for the person.
import type { EntryFields } from '../../domain/entry.ts'
import type { RefusalCode } from '../../domain/refusal.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Credential, Ports } from '../ports.ts'
import { streamOf, subjectOf } from './change.ts'

/** Refusals that mean somebody reached for what is not theirs. */
export const recordedRefusals: readonly RefusalCode[] = ['not-found', 'not-permitted', 'no-active-authorisation']

/** @param attempt `route` is the pattern of the path, `subject` the id asked for, cut to 64 characters */
export async function recordRefused(
  ports: Ports,
  attempt: { credential: Credential; now: string; route: string; subject: string; code: RefusalCode },
): Promise<void> {
  const { credential, now, route, code } = attempt
  const personIndex = ports.vault.index('reporter', credential.person)
  const { actor, own, events } = await ports.store.read({
    actor: { credential, now },
    events: attempt.subject,
    ...(credential.inHome && { own: { entry: attempt.subject, personIndex } }),
  })
  const [acting] = actor?.acting ?? []
  if (!acting) return
  const entry = own ? subjectOf<EntryFields>(events, ['file']) : undefined
  await ports.store.commit([
    {
      write: 'event',
      event: {
        stream: streamOf(acting.organisation, now),
        id: ports.mint(),
        subject: attempt.subject === '' ? acting.organisation : attempt.subject,
        version: null,
        action: 'refused',
        actor: entry?.alias ?? credential.person,
        role: entry ? 'reporter' : acting.role,
        authorisation: null,
        at: now,
        detail: canonicalise({ code, route }),
      },
    },
  ])
}
