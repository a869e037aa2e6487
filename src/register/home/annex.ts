// Whom an entry is about, as keyed hashes per home: entries of the same resident are found by them, never by a name.
// Also gives a resident of the annex the label of a card. Shows nothing to anyone.
import type { EntryCommand } from '../../domain/entry-command.ts'
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { labelOf } from '../../domain/resident.ts'
import { indexesOf, wordsOf, type Named } from '../common/resident-index.ts'
import type { Ports, Write } from '../ports.ts'
import { textsOf } from './texts.ts'

/**
 * The index of an annex: one hash for each label and for each name of two words or more, whatever their order, case and
 * diacritics. The home is in the hash: the same person in two homes gives two. A single given name would tie strangers together.
 */
export function annexOf(ports: Ports, entry: string, home: string, people: readonly Named[]): Write {
  return { write: 'annex', entry, indexes: indexesOf(ports, home, people) }
}

/** Whether a row of an annex is this person: by the label, or by a name of two words or more. */
export const isSame = (row: Named, person: Named): boolean =>
  (row.pseudonym !== '' && row.pseudonym === person.pseudonym) ||
  (wordsOf(row.name).length > 1 && wordsOf(row.name).join(' ') === wordsOf(person.name).join(' '))

/**
 * The writes that follow from labels given to residents of the annex; none when the command gives none.
 *
 * @throws Refusal `invalid` (`/labels/<i>/label` unknown-code): the home keeps cards, and none has this label
 */
export async function annexAfter(ports: Ports, entry: Entry, command: EntryCommand): Promise<Write[]> {
  const labels = 'labels' in command ? (command.labels ?? []) : []
  if (labels.length === 0) return []
  const { homeSealed, residentNumbers } = await ports.store.read({
    homeSealed: { subjects: [entry.id] },
    residentNumbers: entry.home,
  })
  const known = new Set(residentNumbers.map(labelOf))
  refuseFaults(
    labels.flatMap(({ label }, index) =>
      known.size > 0 && !known.has(label) ? [{ pointer: `/labels/${index}/label`, code: 'unknown-code' as const }] : [],
    ),
  )
  const { people = [] } = await textsOf(ports, entry, homeSealed)
  return [annexOf(ports, entry.id, entry.home, labelled(people, labels))]
}

/** The annex with the labels an officer gave. */
function labelled(
  people: NonNullable<EntryTexts['people']>,
  labels: readonly { row: number; label: string }[],
): Named[] {
  return people.map((one, row) => {
    const given = labels.findLast((label) => label.row === row)
    return given ? { ...one, pseudonym: given.label } : one
  })
}
