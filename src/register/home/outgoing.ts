// The names an outgoing text of an entry must not hold, and the check before a person confirms it (design.md §3).
// Reads the reporter and the annex only to compare; gives neither to anyone.
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { Refusal } from '../../domain/refusal.ts'
import { faultsOfOutgoing } from '../../domain/snapshot.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports } from '../ports.ts'
import { textsOf } from './texts.ts'

/** Names of the residents of the annex and of the reporter, word by word. */
export async function namesOf(ports: Ports, entry: Entry, texts: Partial<EntryTexts>): Promise<string[]> {
  const { reporter } = await ports.store.read({ reporter: entry.id })
  const names = (texts.people ?? []).map(({ name }) => name)
  if (reporter) {
    const opened = (await ports.vault.open({
      id: '',
      subject: entry.id,
      field: 'reporter',
      version: 1,
      jwe: reporter.jwe,
      sha256: entry.reporterSealed ?? '',
    })) as { person: string }
    const [profile] = await openProfiles(ports, [opened.person])
    if (profile) names.push(profile.name)
  }
  return names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length > 2)
}

/** @throws Refusal `personal-data-in-text` naming what kinds were found, never the words */
export async function faultsOfDescription(ports: Ports, entry: Entry, description: string): Promise<void> {
  const { homeSealed } = await ports.store.read({ homeSealed: { subjects: [entry.id] } })
  const names = await namesOf(ports, entry, await textsOf(ports, entry, homeSealed))
  const faults = faultsOfOutgoing(description, '/description', names)
  if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)
}
