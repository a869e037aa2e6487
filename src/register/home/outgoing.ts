// The names an outgoing text of an entry must not hold, and the check before a person confirms it (design.md §3).
// Opens names only to compare; gives none to anyone.
import type { EntryCommand } from '../../domain/entry-command.ts'
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { Refusal } from '../../domain/refusal.ts'
import { nameForms, type NameForms } from '../../domain/name-forms.ts'
import {
  confirmationsOf,
  faultsOfOutgoing,
  followUpTexts,
  outgoingTexts,
  type OutgoingText,
} from '../../domain/outgoing-text.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports } from '../ports.ts'
import { textsOf } from './texts.ts'

/**
 * The forms of the names of everybody who works or worked in the home. The reporter's value is not opened: a check that knew
 * the reporter would answer guesses about who it was.
 */
export async function namesOfHome(ports: Ports, home: string): Promise<NameForms> {
  const { people } = await ports.store.read({ people: { organisation: home } })
  const profiles = await openProfiles(
    ports,
    people.map(({ id }) => id),
  )
  return nameForms(profiles.map(({ name }) => name))
}

/** With the residents of the entry's annex. */
export function withAnnex(home: NameForms, texts: Partial<EntryTexts>): NameForms {
  const annex = nameForms((texts.people ?? []).map(({ name }) => name))
  return (word) => home(word) || annex(word)
}

/** Which texts a command judges, and which of them it writes anew. Describing confirms what leaves as a whole. */
function judged(command: EntryCommand, texts: Partial<EntryTexts>) {
  if (command.action === 'describe') {
    return { texts: { ...texts, description: command.description }, rewritten: ['description'] as const, command }
  }
  if (command.action !== 'follow-up') return undefined
  const { causesText, limiting, preventive } = command
  return { texts: { causesText, limiting, preventive }, rewritten: followUpTexts, command }
}

/** @throws Refusal `personal-data-in-text`: one fault for each finding, by its place, never its words */
export async function refuseNamesIn(ports: Ports, entry: Entry, command: EntryCommand): Promise<void> {
  if (!judged(command, {})) return
  const { homeSealed } = await ports.store.read({ homeSealed: { subjects: [entry.id] } })
  const before = await textsOf(ports, entry, homeSealed)
  const after = judged(command, { ...before, description: '' })
  if (!after) return
  const names = withAnnex(await namesOfHome(ports, entry.home), before)
  const confirmed = { ...before.confirmed, ...confirmationsOf(after.command.confirmed ?? [], after.rewritten) }
  const left: Partial<Record<OutgoingText, string>> = after.texts
  const faults = outgoingTexts.flatMap((text) => faultsOfOutgoing(left[text] ?? '', `/${text}`, names, confirmed[text]))
  if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)
}
