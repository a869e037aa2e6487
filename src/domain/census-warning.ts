// What is unusual in a census and yet happens: a person is asked and may say that it is so (domain.md §9.4: 5 of 113 homes have
// more residents than places). What cannot be is refused in census-line.ts.
import { estimatedDays, residentsAtEnd, type CensusLine, type CountedLine } from './census-line.ts'
import type { HomeType } from './home-type.ts'

export const censusWarnings = [
  'more-than-places',
  'unlike-previous',
  'unlike-next',
  'big-jump',
  'few-days',
  'not-of-home',
  'type-missing',
] as const
export type CensusWarning = (typeof censusWarnings)[number]

/** Of the home today: its places and care types; its censuses of the months before and after, where recorded. */
export type CensusFacts = {
  places: number | null
  types: readonly HomeType[]
  previous: readonly CountedLine[] | undefined
  next: readonly CountedLine[] | undefined
}

/** A change of the number of residents that asks for a second look: over a fifth and over five of them (our own measure). */
const jumpShare = 0.2
const jumpLeast = 5

/** Counted days below half of residents × days are rather residents typed for days (our own measure). */
const fewestDaysShare = 0.5

/** Every warning with the pointer of what it is about: `/lines` or one number of `/lines/<i>`. The lines hold no fault. */
export function warningsOf(
  month: string,
  lines: readonly CensusLine[],
  { places, types, previous, next }: CensusFacts,
): { pointer: string; code: CensusWarning }[] {
  const sum = (of: (line: CensusLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  const told = new Set(lines.map(({ type }) => type))
  const expected = [...types, ...(previous ?? []).filter((line) => residentsAtEnd(line) > 0).map(({ type }) => type)]
  const ofAll: CensusWarning[] = []
  if (
    places !== null &&
    Math.max(
      sum(({ first }) => first),
      sum(residentsAtEnd),
    ) > places
  )
    ofAll.push('more-than-places')
  if (expected.some((type) => !told.has(type))) ofAll.push('type-missing')
  return [
    ...ofAll.map((code) => ({ pointer: '/lines', code })),
    ...lines.flatMap((line, index) =>
      warningsOfLine(month, line, { types, previous, next }).map(({ name, code }) => ({
        pointer: `/lines/${index}/${name}`,
        code,
      })),
    ),
  ]
}

function warningsOfLine(
  month: string,
  line: CensusLine,
  { types, previous, next }: Omit<CensusFacts, 'places'>,
): { name: keyof CensusLine; code: CensusWarning }[] {
  const at = (lines: readonly CountedLine[]) => lines.find(({ type }) => type === line.type)
  const found: { name: keyof CensusLine; code: CensusWarning }[] = []
  if (types.length > 0 && !types.includes(line.type)) found.push({ name: 'type', code: 'not-of-home' })
  const last = residentsAtEnd(line)
  if (previous) {
    const before = at(previous)
    const ended = before ? residentsAtEnd(before) : 0
    if (ended !== line.first) found.push({ name: 'first', code: 'unlike-previous' })
    if (before && Math.abs(last - ended) > Math.max(jumpLeast, ended * jumpShare)) {
      found.push({ name: 'admitted', code: 'big-jump' })
    }
  }
  if (next && (at(next)?.first ?? 0) !== last) found.push({ name: 'departed', code: 'unlike-next' })
  if (line.residentDays !== null && line.residentDays < estimatedDays(line, month) * fewestDaysShare) {
    found.push({ name: 'residentDays', code: 'few-days' })
  }
  return found
}
