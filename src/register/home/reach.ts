// The people a limitation or exclusion names must be of this home; and what of both the director reads (design.md §2).
// Whether somebody may reach an entry is in domain/entry-reach.ts and, for what is read, in the store.
import { namedIn, type ReachAction } from '../../domain/entry-reach.ts'
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { openProfiles } from '../common/profiles.ts'
import { openWritings } from '../common/writings.ts'
import type { Ports, SealedRow, StoredEvent } from '../ports.ts'

/** @throws Refusal `invalid`: somebody without a role here, or, where officers are named, without that of an officer */
export async function refuseForeignPeople(
  ports: Ports,
  home: string,
  command: { action: string },
  now: string,
): Promise<void> {
  const named = namedIn(command)
  if (named.length === 0) return
  const { people } = await ports.store.read({ people: { organisation: home } })
  const holds = (person: string, wanted: string | undefined) =>
    people
      .find(({ id }) => id === person)
      ?.grants.some(
        ({ role, fromAt, untilAt }) => fromAt <= now && now < untilAt && (wanted === undefined || role === wanted),
      ) ?? false
  refuseFaults(
    named.flatMap(({ pointer, person, role }) => (holds(person, role) ? [] : [{ pointer, code: 'not-valid-here' }])),
  )
}

/** One who is excluded, or named by a limitation. `reason`: null when it came with the report itself. `at`: instant in UTC. */
export type Barred = { person: string; name: string | null; at: string; reason: string | null }
export type ReachView = { excluded: Barred[]; limitedTo: Barred[] | null }

/** Who is shut out of this entry, since when and why, with names: for its director. The caller has recorded the look. */
export async function reachOf(
  ports: Ports,
  entry: Entry,
  events: readonly StoredEvent[],
  rows: readonly SealedRow[],
): Promise<ReachView> {
  const { excluded = [], limitedTo = null } = entry
  const people = [...excluded, ...(limitedTo ?? [])]
  const names = new Map((await openProfiles(ports, people)).map(({ person, name }) => [person, name]))
  const writings = await openWritings<Partial<EntryTexts>>(ports, entry, rows)
  const lastThat = (action: ReachAction, names: (detail: string) => boolean) => {
    const event = events.findLast((one) => one.action === action && names(one.detail)) ?? events[0]
    const reason = writings.find(({ version }) => version === event?.version && event.action === action)
    return { at: event?.at ?? entry.reportedAt, reason: reason?.texts.reachReason ?? null }
  }
  const barred = (action: ReachAction) => (person: string) => ({
    person,
    name: names.get(person) ?? null,
    ...lastThat(action, (detail) => detail.includes(person)),
  })
  return { excluded: excluded.map(barred('exclude')), limitedTo: limitedTo?.map(barred('limit')) ?? null }
}
