// When a home sends: at the beginning of every quarter for the one before (art. 55c ust. 6: at least once a quarter), unless its
// last weeks are told otherwise. Pure.
import { addDays } from '../domain/zone.ts'
import { workday, workdaysLater } from './calendar.ts'

/** `day`: counted from today; `then`: how far the authority got with it. */
export type Sending = { day: number; then: 'verified' | 'acknowledged' | 'returned' | 'nothing' }
export type Dispatch = { on: string; then: Sending['then'] }

/** @param forgot the sending so many quarters ago never happened; the next one brings what it should have brought */
export function dispatches(
  { recently = [], forgot }: { recently?: readonly Sending[] | undefined; forgot?: number | undefined },
  openedOn: string,
  today: string,
): Dispatch[] {
  const before = addDays(today, (recently[0]?.day ?? 0) - 10)
  const quarterly = quartersIn(openedOn, before).map((first): Dispatch => ({
    on: workdaysLater(first, 3),
    then: 'verified',
  }))
  if (forgot !== undefined) quarterly.splice(-forgot, 1)
  return [...quarterly, ...recently.map(({ day, then }) => ({ on: workday(addDays(today, day)), then }))]
}

/** The first days of the quarters that begin after the one date and before the other. */
function quartersIn(afterOn: string, beforeOn: string): string[] {
  const year = Number(afterOn.slice(0, 4))
  return [0, 1, 2, 3]
    .flatMap((later) => ['01', '04', '07', '10'].map((month) => `${year + later}-${month}-01`))
    .filter((first) => afterOn < first && first < beforeOn)
}
