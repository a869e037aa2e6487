// Opens what an entry holds sealed: its texts in the order they were written. The reporter is not among them.
// Never decides who may look; callers have recorded the look in the same batch that gave the rows.
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { openWritings } from '../common/writings.ts'
import { repeatedTexts, withheldAnswers, type Hiding } from '../../domain/hiding.ts'
import type { OutgoingText } from '../../domain/outgoing-text.ts'
import type { Answer } from '../../domain/snapshot.ts'
import type { Ports, Reads, SealedRow } from '../ports.ts'

/** One writing of texts, with the action, version and instant (UTC) it came with. */
export type Writing = { action: string; version: number; at: string; texts: Partial<EntryTexts> }

/** The texts as they stand: later writings win; details of bodies, what is confirmed, labels and what is said of measures add up. */
export function current(writings: readonly Writing[]): Partial<EntryTexts> {
  const standing = writings.reduce<Partial<EntryTexts>>(
    (before, { texts }) => ({
      ...before,
      ...texts,
      bodyDetails: { ...before.bodyDetails, ...texts.bodyDetails },
      confirmed: { ...before.confirmed, ...texts.confirmed },
      labels: { ...before.labels, ...texts.labels },
      measureReasons: { ...before.measureReasons, ...texts.measureReasons },
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

/** The hidings of one entry among those read. */
export const hidingsOf = (entry: string, read: Reads['hidings']['out']): Hiding[] =>
  read.flatMap((one) => (one.entry === entry ? [{ madeAt: one.made_at, at: one.at }] : []))

/** The texts that would leave as they left in a hidden version, and that nobody confirmed since. */
export function repeatedOf(entry: Entry, hidings: readonly Hiding[], writings: readonly Writing[]): OutgoingText[] {
  const before = (at: string) => leavingTexts(current(writings.filter((one) => one.at <= at)))
  return repeatedTexts(entry, hidings, leavingTexts(current(writings)), (text, at) => before(at)[text])
}

/** By the names under which they leave. */
export function leavingTexts(texts: Partial<EntryTexts>): Record<OutgoingText, string> {
  const { outgoingDescription: description = '', causesText = '', limiting = '', preventive = '' } = texts
  return { description, causesText, limiting, preventive }
}

/** What left in a hidden version and may not leave again by itself; an answer under its question. */
export function leftHiddenOf(entry: Entry, hidings: readonly Hiding[], writings: readonly Writing[]): LeftHidden {
  const given = writings.filter(({ action }) => action === 'answer')
  const answers = withheldAnswers(entry, hidings).map((question) => {
    const text = given[entry.answered?.lastIndexOf(question) ?? -1]?.texts.answer ?? ''
    return { question, text }
  })
  return { texts: repeatedOf(entry, hidings, writings), answers }
}
export type LeftHidden = { texts: OutgoingText[]; answers: Answer[] }
