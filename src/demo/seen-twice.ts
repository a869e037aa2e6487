// One event that two carers report: the second report is joined to the entry of the first. Both are the use cases of the home.
import { minutesLater } from '../domain/account.ts'
import { fileReport } from '../register/home/entries.ts'
import { mergeReport } from '../register/home/merging.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { reportOf, type Told } from './home-life.ts'
import type { Step } from './timeline.ts'

/** @param at instants in UTC: when the first report was filed, and when an officer took it in */
export function seenTwice(
  ports: Ports,
  { home, colleague, officer }: { home: string; colleague: Credential; officer: Credential },
  first: Told,
  [filedAt, takenInAt]: readonly [string, string],
): Step[] {
  let second = ''
  const step = (at: string, run: Step['run']): Step => ({ at, ledgers: [home], run })
  return [
    step(minutesLater(filedAt, 20), async (now) => {
      second = (await fileReport(ports, reportOf(first.incident), { credential: colleague, now })).id
    }),
    step(minutesLater(takenInAt, 18), (now) =>
      mergeReport(ports, second, { into: first.number ?? '' }, { credential: officer, now }),
    ),
  ]
}
