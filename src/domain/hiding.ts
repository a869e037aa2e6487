// What left in a version of an entry that was hidden for the personal data in it, and may not leave again by itself.
// Knows times and texts only; who hides is said in case.ts and transfer.ts.
import type { Entry } from './entry.ts'
import { outgoingTexts, type OutgoingText } from './outgoing-text.ts'

/** A version that was the newest when it was hidden. Instants in UTC: when it was made, and when it was hidden. */
export type Hiding = { madeAt: string; at: string }

/**
 * The questions whose answers left in a hidden version: such an answer leaves again only when it is given or confirmed anew,
 * until then the question is not answered.
 */
export function withheldAnswers(entry: Entry, hidings: readonly Hiding[]): string[] {
  if (entry.destroyed) return []
  const given = entry.sealed.filter(({ field }) => field === 'answer')
  const last = new Map((entry.answered ?? []).map((question, index) => [question, given[index]?.at ?? '']))
  return [...last].flatMap(([question, at]) =>
    hidings.some((hiding) => at <= hiding.madeAt && !confirmedSince(entry, question, hiding)) ? [question] : [],
  )
}

/**
 * The texts that would leave word for word as they left in a hidden version, and that nobody confirmed since.
 *
 * @param leaving the texts as they stand
 * @param textAt a text as it stood at an instant
 */
export function repeatedTexts(
  entry: Entry,
  hidings: readonly Hiding[],
  leaving: Readonly<Record<OutgoingText, string>>,
  textAt: (text: OutgoingText, at: string) => string,
): OutgoingText[] {
  return outgoingTexts.filter((text) =>
    hidings.some(
      (hiding) =>
        leaving[text] !== '' && leaving[text] === textAt(text, hiding.madeAt) && !confirmedSince(entry, text, hiding),
    ),
  )
}

/** Whether a person confirmed the outgoing description since the last hiding. */
export const describedSince = (entry: Entry, hidings: readonly Hiding[]): boolean =>
  entry.described === true && hidings.every(({ at }) => (entry.describedAt ?? '') > at)

const confirmedSince = (entry: Entry, name: string, { at }: Hiding) => (entry.again?.[name] ?? '') > at
