// By which keyed hashes the entries about a resident are found: of the label and of the name, never the name itself.
// Finds nothing and shows nothing; the annex of an entry is home/annex.ts's.
import { folded } from '../../domain/name-forms.ts'
import { plainTextOf } from '../../domain/plain-text.ts'
import type { Ports } from '../ports.ts'

export type Named = { pseudonym: string; name: string }

/** The hashes under which entries about these people are found in this home: of each label, and of each name of two words or more. */
export function indexesOf(ports: Pick<Ports, 'vault'>, home: string, people: readonly Named[]): string[] {
  const told = people.flatMap(({ pseudonym, name }) => {
    const words = wordsOf(name)
    return [
      ...(pseudonym === '' ? [] : [`label ${pseudonym}`]),
      ...(words.length < 2 ? [] : [`name ${words.join(' ')}`]),
    ]
  })
  return told.map((one) => ports.vault.index('resident', `${home}\n${one}`))
}

/** The words of a name in one order, without case and diacritics. */
export const wordsOf = (name: string): string[] => (folded(plainTextOf(name).text).match(/\p{L}+/gu) ?? []).toSorted()
