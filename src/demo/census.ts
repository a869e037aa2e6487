// The census of every month of the two years: invented, but as offices count. One home only estimates, one has more residents than
// places, one forgot a month, one counted later what it had estimated. Chance of its own, so that no other story changes.
import { amendCensus, recordCensus } from '../register/common/census.ts'
import { residentsAtEnd, type CensusLine } from '../domain/census-line.ts'
import { censusWarnings } from '../domain/census-warning.ts'
import type { HomeType } from '../domain/home-type.ts'
import { daysIn, monthsBetween, shiftMonth } from '../domain/statistics/months.ts'
import { addDays, monthOf } from '../domain/zone.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workdaysLater } from './calendar.ts'
import { organisations } from './cast.ts'
import { homes, openedBefore, type Home } from './homes.ts'
import { makeRandom, type Random } from './random.ts'
import { firstShare } from './residents.ts'
import type { Step } from './timeline.ts'

/** Counts nobody's days. */
const estimating = 'puddle'
/** Takes in more than it has places for. */
const overfull = 'lamplighters'
/** So many months ago nothing was recorded. */
const forgetful = { home: 'rooster', months: 8 }
/** What was estimated so many months ago was counted a month later. */
const counting = { home: 'moons', months: 5 }

/** On the third workday of each month the officer records the month before. @param today Warsaw date */
export function censusOf(
  ports: Ports,
  home: Home,
  { id, officer }: { id: string; officer: Credential },
  today: string,
): Step[] {
  const index = homes.indexOf(home)
  const random = makeRandom(2_000 + index)
  const newest = shiftMonth(monthOf(today), -1)
  const months = monthsBetween(shiftMonth(monthOf(addDays(today, -openedBefore)), 1), newest)
  let standing = begin(home)
  return months.flatMap((month): Step[] => {
    const lines = standing.map((line) => next(line, month, home, random))
    standing = lines
    const ago = monthsBetween(month, newest).length - 1
    if (home.key === forgetful.home && ago === forgetful.months) return []
    const later = home.key === counting.home && ago === counting.months
    const uncounted = later || home.key === estimating
    const told = uncounted ? lines.map((line) => ({ ...line, residentDays: null })) : lines
    const on = `${shiftMonth(month, 1)}-01`
    const step = (dateOn: string, time: string, run: Step['run']): Step => ({
      at: at(dateOn, time),
      ledgers: [id],
      run,
    })
    const confirmed = censusWarnings
    let recorded = ''
    const minute = `08:${String(10 + index).padStart(2, '0')}`
    const recording = step(workdaysLater(on, 2), minute, async (now) => {
      recorded = (await recordCensus(ports, id, { month, lines: told, confirmed }, { credential: officer, now })).id
    })
    const amending = step(workdaysLater(shiftMonth(month, 2) + '-01', 2), '08:50', (now) =>
      amendCensus(ports, recorded, { lines, confirmed, reason: 'counted' }, { credential: officer, now }),
    )
    return later ? [recording, amending] : [recording]
  })
}

type Counted = CensusLine & { share: number }

/** Three fifths of the first type where there are two. */
function begin({ key, counted }: Home): Counted[] {
  const types: readonly HomeType[] = organisations[key].types ?? []
  const first = Math.round(counted * firstShare)
  const shares = types.length === 1 ? [counted] : [first, counted - first]
  return types.slice(0, 2).map((type, index) => {
    const share = shares[index] ?? 0
    return { type, share, first: share, admitted: 0, departed: 0, residentDays: null }
  })
}

/** A month later: a few leave (three more are taken in where every June brings them), their places are filled, and two to four days of a hundred somebody is in hospital or on leave. */
function next(before: Counted, month: string, { key }: Home, random: Random): Counted {
  const first = residentsAtEnd(before)
  const most = before.share + (key === overfull && month.endsWith('-06') ? 3 : 0)
  const departed = Math.min(first, random.below(2 + Math.floor(before.share / 30)))
  const admitted = Math.max(0, most - (first - departed) - (random.below(3) === 0 ? 1 : 0))
  const days = ((first + first + admitted - departed) * daysIn(month)) / 2
  const residentDays = Math.floor((days * (960 + random.below(21))) / 1000)
  return { ...before, first, admitted, departed, residentDays }
}
