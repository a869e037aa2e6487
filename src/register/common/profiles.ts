// Opens the sealed profiles of people: the only way to a name in the accounts.
// Callers decide who may learn it; the authority plane never asks for people of a home.
import type { Profile as SealedProfile } from '../../domain/account.ts'
import type { SealedReference } from '../../domain/event.ts'
import type { Answer, Ports, Reads } from '../ports.ts'
import { parsed } from './change.ts'
import { openAt } from './writings.ts'

/** What a profile holds; nothing of it is stored in the clear. */
export type Profile = { person: string } & SealedProfile

/** The newest profile of each of these people, in no particular order; people without one are left out. */
export async function openProfiles(ports: Ports, people: readonly string[]): Promise<Profile[]> {
  const subjects = [...new Set(people)]
  if (subjects.length === 0) return []
  return profilesIn(ports, await ports.store.read({ eventsOf: { subjects }, personSealed: { subjects } }))
}

/** As `openProfiles`, of what was already read. */
export async function profilesIn(
  ports: Ports,
  { eventsOf, personSealed }: Answer<{ eventsOf: Reads['eventsOf']['in']; personSealed: Reads['personSealed']['in'] }>,
): Promise<Profile[]> {
  const newest = new Map<string, SealedReference>()
  for (const event of eventsOf) {
    for (const reference of parsed<{ sealed: SealedReference[] }>(event).detail.sealed ?? []) {
      if (reference.field === 'profile') newest.set(event.subject, reference)
    }
  }
  return Promise.all(
    [...newest].map(async ([person, { id, field, version, sha256 }]) => {
      const opened = await openAt(ports, { id, subject: person, field, version, sha256 }, personSealed)
      return { person, ...(opened as SealedProfile) }
    }),
  )
}
