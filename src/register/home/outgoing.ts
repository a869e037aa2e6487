// The names an outgoing text of an entry must not hold, and the check before a person confirms it (design.md §3).
// Opens names only to compare; gives none to anyone.
import { typeThatTravels, type ResidentsByType, type TypeTravel } from '../../domain/care-type.ts'
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
import { pairsThatTravel, residentsOn } from '../../domain/resident.ts'
import type { Leaving } from '../../domain/snapshot.ts'
import { monthOf } from '../../domain/zone.ts'
import type { CensusRow } from '../common/census-ports.ts'
import { openCards } from '../common/kept-cards.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports } from '../ports.ts'
import { textsOf } from './texts.ts'

/** What the door has to know of a home's people: the forms of their names, and what of those of an entry may leave. */
export type HomePeople = {
  names: NameForms
  leaving: (entry: Pick<Entry, 'eventOn' | 'careType'>) => Leaving & Pick<TypeTravel, 'withheld'>
}

/**
 * Everybody who works or worked in the home, and everybody of its name map. The reporter's value is not opened: a check that
 * knew the reporter would answer guesses about who it was.
 */
export async function peopleOfHome(ports: Ports, home: string): Promise<HomePeople> {
  const { people, residentCards, keptCensus } = await ports.store.read({
    people: { organisation: home },
    residentCards: { home },
    keptCensus: { home, from: '0000-00', to: '9999-99' },
  })
  const ids = people.map(({ id }) => id)
  const cards = await openCards(ports, residentCards)
  const named = [...(await openProfiles(ports, ids)), ...cards]
  return {
    names: nameForms(named.map(({ name }) => name)),
    leaving: ({ eventOn, careType }) => {
      const { among, ...type } = typeThatTravels(residentsByType(keptCensus, monthOf(eventOn)), careType)
      return { ...type, pair: pairsThatTravel(residentsOn(cards, eventOn, among)) }
    },
  }
}

/** By the newest census of the month or before. */
function residentsByType(rows: readonly CensusRow[], month: string): ResidentsByType {
  const newest = rows.findLast((row) => row.month <= month)?.month
  return new Map(rows.filter((row) => row.month === newest).map(({ type, residents }) => [type, residents]))
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
  const names = withAnnex((await peopleOfHome(ports, entry.home)).names, before)
  const confirmed = { ...before.confirmed, ...confirmationsOf(after.command.confirmed ?? [], after.rewritten) }
  const left: Partial<Record<OutgoingText, string>> = after.texts
  const faults = outgoingTexts.flatMap((text) => faultsOfOutgoing(left[text] ?? '', `/${text}`, names, confirmed[text]))
  if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)
}
