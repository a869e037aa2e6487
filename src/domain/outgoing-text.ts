// The texts that leave a home word for word, what the detector finds in them, and what a person keeps there with a reason.
// A kept finding holds for its place in that very text: written anew, the text is judged anew.
import { confirmable, findPersonalData, type FindingKind, type Names } from './personal-data-detector.ts'
import type { Fault } from './refusal.ts'

/** The texts of an entry that leave, as commands and snapshots call them; each answer is one more. */
export const followUpTexts = ['causesText', 'limiting', 'preventive'] as const
export const outgoingTexts = ['description', ...followUpTexts] as const
export type OutgoingText = (typeof outgoingTexts)[number]

/**
 * A finding that stays in the text: its pointer as refused (`/description/12-17`: UTF-16 units, the end exclusive), and why it
 * is not about a person. Stands sealed beside its text.
 */
export type Confirmation = { finding: string; kind: FindingKind; reason: string }
export type Confirmations = Partial<Record<OutgoingText | 'text', readonly Confirmation[]>>

/** One fault for each finding nobody confirmed, its place at the end of the pointer: `/description/12-17`. */
export function faultsOfOutgoing(
  text: string,
  pointer: string,
  names: Names,
  confirmed: readonly Confirmation[] = [],
): Fault[] {
  return findPersonalData(text, names).flatMap(({ kind, start, end }) => {
    const finding = `${pointer}/${start}-${end}`
    const kept = confirmable.includes(kind) && confirmed.some((one) => one.finding === finding && one.kind === kind)
    return kept ? [] : [{ pointer: finding, code: kind }]
  })
}

/**
 * What is confirmed of each text. The `rewritten` texts lose what was confirmed of them before; of the others, only those that
 * are named anew.
 */
export function confirmationsOf<Text extends OutgoingText | 'text'>(
  confirmed: readonly Confirmation[],
  rewritten: readonly Text[],
): Confirmations {
  const named = Object.groupBy(confirmed, ({ finding }) => (finding.split('/')[1] ?? '') as OutgoingText | 'text')
  return { ...Object.fromEntries(rewritten.map((text) => [text, []])), ...named }
}
