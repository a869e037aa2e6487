// Records refused attempts on personal data in the stream of the actor's own organisation (design.md §5).
// Never tells the other side, never names a reporter: on a report of one's own the alias stands for the person.
import type { EntryFields } from '../../domain/entry.ts'
import type { RefusalCode } from '../../domain/refusal.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Credential, Ports } from '../ports.ts'
import { streamOf, subjectOf } from './change.ts'

/** Refusals that mean somebody reached for what is not theirs, or tried names on a text. */
export const recordedRefusals: readonly RefusalCode[] = [
  'not-found',
  'not-permitted',
  'no-active-authorisation',
  'personal-data-in-text',
]

/** What ids look like here; whatever else was typed into an address is not kept: it may be a name. */
const idPattern = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|c-[\w-]{16})$/

/** @param attempt `route` is the pattern of the path, `asked` what stood in it as an id */
export async function recordRefused(
  ports: Ports,
  attempt: { credential: Credential; now: string; route: string; asked: string; code: RefusalCode },
): Promise<void> {
  const { credential, now, route, code } = attempt
  const subject = idPattern.test(attempt.asked) ? attempt.asked : undefined
  const personIndex = ports.vault.index('reporter', credential.person)
  const { actor, own, events } = await ports.store.read({
    actor: { credential, now },
    ...(subject && { events: subject, ...(credential.inHome && { own: { entry: subject, personIndex } }) }),
  })
  const roles = new Map((actor?.acting ?? []).toReversed().map(({ organisation, role }) => [organisation, role]))
  if (roles.size === 0) return
  const entry = own ? subjectOf<EntryFields>(events ?? [], ['file']) : undefined
  await ports.store.commit(
    [...roles].map(([organisation, role]) => ({
      write: 'event',
      event: {
        stream: streamOf(organisation, now),
        id: ports.mint(),
        subject: subject ?? organisation,
        version: null,
        action: 'refused',
        actor: entry?.alias ?? credential.person,
        role: entry ? 'reporter' : role,
        authorisation: null,
        at: now,
        // On a report of one's own, what was tried and why it failed would tell the reporter's role.
        detail: canonicalise(entry ? {} : { code, route }),
      },
    })),
  )
}
