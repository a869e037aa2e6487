// The labels of residents' cards given to rows of an entry's annex. Whether the home keeps such a card is asked elsewhere.
import type { Label } from './entry-command.ts'
import type { Entry } from './entry.ts'
import type { Fault } from './refusal.ts'

/** A label for a row that is not there. */
export function faultsOfLabels({ residents }: Entry, labels: readonly Label[] = []): Fault[] {
  return labels.flatMap(({ row }, index) =>
    row < residents.length ? [] : [{ pointer: `/labels/${index}/row`, code: 'not-valid-here' as const }],
  )
}

/** As they are sealed: by row. */
export const labelTexts = (labels: readonly Label[] = []) =>
  labels.length > 0 && { labels: Object.fromEntries(labels.map(({ row, label }) => [String(row), label])) }
