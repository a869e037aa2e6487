// The names an outgoing text of an entry must not hold, and the check before a person confirms it (design.md §3).
// Opens names only to compare; gives none to anyone.
import type { EntryCommand } from '../../domain/entry-command.ts'
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { Refusal } from '../../domain/refusal.ts'
import { faultsOfOutgoing } from '../../domain/snapshot.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports } from '../ports.ts'
import { textsOf } from './texts.ts'

/**
 * Names of everybody who works or worked in the home, word by word. The reporter's value is not opened: a check that knew
 * the reporter would answer guesses about who it was.
 */
export async function namesOfHome(ports: Ports, home: string): Promise<string[]> {
  const { people } = await ports.store.read({ people: { organisation: home } })
  const profiles = await openProfiles(
    ports,
    people.map(({ id }) => id),
  )
  return words(profiles)
}

/** With the residents of the entry's annex. */
export function withAnnex(names: readonly string[], texts: Partial<EntryTexts>): string[] {
  return [...names, ...words(texts.people ?? [])]
}

function words(named: readonly { name: string }[]): string[] {
  return named.flatMap(({ name }) => name.split(/[\s-]+/)).filter((word) => word.length > 2)
}

/** The texts of a command that will leave the home word for word, by their pointers. */
function leaving(command: EntryCommand): Record<string, string> {
  if (command.action === 'describe') return { '/description': command.description }
  if (command.action !== 'follow-up') return {}
  const { causesText, limiting, preventive } = command
  return { '/causesText': causesText, '/limiting': limiting, '/preventive': preventive }
}

/** @throws Refusal `personal-data-in-text` naming what kinds were found and where, never the words */
export async function refuseNamesIn(ports: Ports, entry: Entry, command: EntryCommand): Promise<void> {
  const texts = Object.entries(leaving(command))
  if (texts.length === 0) return
  const { homeSealed } = await ports.store.read({ homeSealed: { subjects: [entry.id] } })
  const names = withAnnex(await namesOfHome(ports, entry.home), await textsOf(ports, entry, homeSealed))
  const faults = texts.flatMap(([pointer, text]) => faultsOfOutgoing(text, pointer, names))
  if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)
}
