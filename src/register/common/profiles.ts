// Opens the sealed profiles of people: the only way to a name in the accounts.
// Callers decide who may learn it; the authority plane never asks for people of a home.
import type { Profile as SealedProfile } from '../../domain/account.ts'
import type { SealedReference } from '../../domain/event.ts'
import type { Answer, Ports, Reads } from '../ports.ts'
import { parsed } from './change.ts'

/** What a profile holds; nothing of it is stored in the clear. */
export type Profile = { person: string } & SealedProfile

/** The newest profile of each of these people, in no particular order; people without one are left out. */
export async function openProfiles(ports: Ports, people: readonly string[]): Promise<Profile[]> {
  const subjects = [...new Set(people)]
  return profilesIn(ports, await ports.store.read({ eventsOf: { subjects }, personSealed: { subjects } }))
}

/** As `openProfiles`, of what was already read. */
export async function profilesIn(
  ports: Ports,
  { eventsOf, personSealed }: Answer<{ eventsOf: Reads['eventsOf']['in']; personSealed: Reads['personSealed']['in'] }>,
): Promise<Profile[]> {
  const references = eventsOf.flatMap((event) => parsed<{ sealed: SealedReference[] }>(event).detail.sealed ?? [])
  const newest = new Map(personSealed.map((row) => [row.subject, row]))
  return Promise.all(
    [...newest.values()].flatMap((row) => {
      const reference = references.find(({ id }) => id === row.id)
      if (!reference) return []
      return [
        ports.vault
          .open({ ...row, sha256: reference.sha256 })
          .then((opened) => ({ person: row.subject, ...(opened as SealedProfile) })),
      ]
    }),
  )
}
