// What a person may be given of what is held on them (RODO art. 15): whom a request names, and texts without other people.
// Masks what it finds; a person reads the rest before it is handed out.
import { folded, type NameForms } from './name-forms.ts'
import { findPersonalData } from './personal-data-detector.ts'

/** Stands where somebody else was named. */
export const someoneElse = '[inna osoba]'

/** The labels that the words of a request name, such as `M-0147`, each once. */
export const labelsNamed = (who: string): string[] => [
  ...new Set((who.match(/(?<![\p{L}\p{N}-])m-\d{4,}(?![\p{L}\p{N}-])/giu) ?? []).map((label) => label.toUpperCase())),
]

/**
 * The text with everybody else masked: names of the home's people and of other residents, numbers, addresses (art. 15 ust. 4).
 *
 * @param names forms of the names of others; @param own what names the person, which stays
 */
export function withoutOthers(text: string, names: NameForms, own: readonly string[]): string {
  const kept = own.map((word) => folded(word.trim())).filter((word) => word.length > 1)
  const spans = findPersonalData(text, names).filter(
    ({ kind, start, end }) => kind !== 'exact-time' && !kept.includes(folded(text.slice(start, end).trim())),
  )
  let shown = ''
  let from = 0
  for (const { start, end } of spans) {
    if (end <= from) continue
    if (start >= from) shown += `${text.slice(from, start)}${someoneElse}`
    from = end
  }
  return shown + text.slice(from)
}
