// Opens what an entry holds sealed: its texts in the order they were written. The reporter is not among them.
// Never decides who may look; callers have recorded the look in the same batch that gave the rows.
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { openWritings } from '../common/writings.ts'
import type { Ports, SealedRow } from '../ports.ts'

/** One writing of texts, with the action and version it came with. */
export type Writing = { action: string; version: number; texts: Partial<EntryTexts> }

/** The texts as they stand: later writings win; details of bodies, what is confirmed and labels add up. */
export function current(writings: readonly Writing[]): Partial<EntryTexts> {
  const standing = writings.reduce<Partial<EntryTexts>>(
    (before, { texts }) => ({
      ...before,
      ...texts,
      bodyDetails: { ...before.bodyDetails, ...texts.bodyDetails },
      confirmed: { ...before.confirmed, ...texts.confirmed },
      labels: { ...before.labels, ...texts.labels },
    }),
    {},
  )
  const { people, labels = {}, ...texts } = standing
  if (!people) return texts
  return { ...texts, people: people.map((one, row) => ({ ...one, pseudonym: labels[row] ?? one.pseudonym })) }
}

export async function textsOf(ports: Ports, entry: Entry, rows: readonly SealedRow[]): Promise<Partial<EntryTexts>> {
  return current(await openWritings<Partial<EntryTexts>>(ports, entry, rows))
}
