// How people name an entry: by its number in one of the two books (`17/2026`, `N-4/2026`) or by its report's reference (`Z-7K4Q`).
import { numberOf, type Book } from './entry.ts'
import { isReference } from './reference.ts'

export type EntryName = { reference: string } | { book: Book; number: number; year: number }

/** What the typed text names, whatever its case and spaces; `undefined` when it has neither form. */
export function entryNamed(text: string): EntryName | undefined {
  const typed = text.replaceAll(/\s/g, '').toUpperCase()
  if (isReference(typed)) return { reference: typed }
  const [, series, number, year] = /^(N-?)?(\d{1,6})\/(\d{4})$/.exec(typed) ?? []
  if (number === undefined || Number(number) === 0) return undefined
  return { book: series ? 'N' : 'U', number: Number(number), year: Number(year) }
}

/** The number as it stands in the books, `17/2026`; `undefined` when the text names none. */
export function bookNumber(text: string): string | undefined {
  const named = entryNamed(text)
  return named && 'number' in named ? numberOf(named) : undefined
}
