// Records refused attempts on personal data in the stream of the actor's own organisation (design.md §5).
// Never tells the other side, and never treats a reporter otherwise than anybody else: the exception would be the tell.
import { filers } from '../../domain/entry-lifecycle.ts'
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
  const asked = idPattern.test(attempt.asked) ? attempt.asked : undefined
  const { actor, events } = await ports.store.read({ actor: { credential, now }, ...(asked && { events: asked }) })
  const roles = new Map((actor?.acting ?? []).toReversed().map(({ organisation, role }) => [organisation, role]))
  const filing = [...roles].filter(([, role]) => filers.some((filer) => filer.role === role))
  // An entry stays in its home's ledger, whatever else the person is elsewhere.
  const home = subjectOf<EntryFields>(events ?? [], ['file'])?.home
  const held = (actor?.acting ?? []).filter(({ organisation }) => organisation === home).map(({ role }) => role)
  // Only who reported knows where the report stands; and of all who are sent its address only its reporter is not refused.
  // So nobody is named there, nor a carer at the entry it became.
  const unnamed =
    filing.length > 0 && (/\/reports\//.test(route) || (held.length > 0 && held.every((role) => role === 'reporter')))
  const told = unnamed ? filing : [...roles].filter(([organisation]) => held.length === 0 || organisation === home)
  if (told.length === 0) return
  await ports.store.commit(
    told.map(([organisation, role]) => ({
      write: 'event',
      event: {
        stream: streamOf(organisation, now),
        id: ports.mint(),
        subject: (unnamed ? undefined : asked) ?? organisation,
        version: null,
        action: 'refused',
        actor: unnamed ? ports.mint() : credential.person,
        role: unnamed ? 'reporter' : role,
        authorisation: null,
        at: now,
        detail: canonicalise({ code, route }),
      },
    })),
  )
}
