// Ways to the periods offices ask for most, and to the one before and after the period shown. Links only; counts nothing.
import { lastPeriod, monthsBetween, periodCodes, shiftMonth } from '../../../domain/statistics/months.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { periodWords } from '../../../words/statistics-dimensions.ts'
import type { Reader } from '../reader.ts'

type Wish = { organisation: string; table: string; from: string; to: string; by: string }
/** @property stands whether the months asked for are a period at all */
type Props = { reader: Reader; wish: Wish; todayOn: string; stands: boolean }

export function Periods({ reader: { say }, wish, todayOn, stands }: Props) {
  const at = (period: { from: string; to: string }) =>
    `/statistics?${new URLSearchParams({ ...wish, ...period }).toString()}`
  const length = stands ? monthsBetween(wish.from, wish.to).length : 0
  const moved = (by: number) => at({ from: shiftMonth(wish.from, by), to: shiftMonth(wish.to, by) })
  return (
    <nav class="periods no-print" aria-label={say(words.picks)}>
      <span>{say(words.picks)}:</span>
      {periodCodes.map((code) => {
        const period = lastPeriod(code, todayOn)
        const chosen = period.from === wish.from && period.to === wish.to
        return (
          <a href={at(period)} aria-current={chosen ? 'true' : undefined}>
            {say(periodWords[code])}
          </a>
        )
      })}
      {stands ? (
        <>
          <a href={moved(-length)}>{say(words.earlier)}</a>
          <a href={moved(length)}>{say(words.later)}</a>
        </>
      ) : null}
    </nav>
  )
}
