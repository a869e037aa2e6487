// Periods that may be closed, and how people call them. Decides nothing: domain/statistics/close.ts does.
import { periodKindOf, periodKinds, periodLengths } from '../../../domain/statistics/close.ts'
import { shiftMonth } from '../../../domain/statistics/months.ts'
import { monthOf, warsawDate } from '../../../domain/zone.ts'
import { periodLabel } from '../../../exports/labels.ts'
import type { Language } from '../../../words/language.ts'
import { periodKindWords } from '../../../words/codes-close.ts'

export type Months = { from: string; to: string }

/** How far back periods are offered, in months. */
const offeredMonths = 24

/** Whole periods that are over, latest first, the month before the longer ones that end with it. `now`: instant in UTC. */
export function periodsOver(now: string): Months[] {
  const current = monthOf(warsawDate(now))
  const ends = Array.from({ length: offeredMonths }, (_, back) => shiftMonth(current, -1 - back))
  return ends.flatMap((to) =>
    periodKinds.flatMap((kind) => {
      const from = shiftMonth(to, 1 - periodLengths[kind])
      return periodKindOf(from, to) === kind ? [{ from, to }] : []
    }),
  )
}

/** „marzec 2026”, „I kwartał 2026”, „rok 2026”. */
export function periodName(language: Language, { from, to }: Months): string {
  const kind = periodKindOf(from, to) ?? 'month'
  const year = from.slice(0, 4)
  if (kind === 'year') return `${periodKindWords.year[language]} ${year}`
  if (kind === 'half-year')
    return `${from.endsWith('01') ? 'I' : 'II'} ${periodKindWords['half-year'][language]} ${year}`
  const code = kind === 'quarter' ? `${year}-Q${Math.ceil(Number(to.slice(5)) / 3)}` : from
  return periodLabel(code, language) ?? code
}
