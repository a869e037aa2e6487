// What a release costs: processor seconds of the proofs and the counts that are hidden, for every kind of period of a voivodeship of 88
// homes. `node test/bench/releases.ts [entries per 1,000 days]`; makes no statement about right or wrong.
import { monthsBetween } from '../../src/domain/statistics/months.ts'
import { figuresToPublish, releasing } from '../../src/domain/statistics/release.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { closed, closedTables, happenings, type Happened } from '../support/voivodeship.ts'

type Months = { from: string; to: string }
const rate = Number(process.argv[2] ?? 1.5)
const events = happenings('2025-01', '2025-12', rate)
const months = monthsBetween('2025-01', '2025-12').map((month) => ({ from: month, to: month }))
const every = (length: number): Months[] =>
  months.flatMap(({ to }, at) => ((at + 1) % length === 0 ? [{ from: months[at + 1 - length]?.from ?? '', to }] : []))
const [quarters, halves, year] = [every(3), every(6), every(12)]

function publish(of: readonly Happened[], period: Months, releases: Release[]): void {
  const { frame, facts } = closed(of, period)
  const { figures } = figuresToPublish({ ...period, asOf: '2026-01-10T10:00:00.000Z' }, frame, facts, closedTables)
  const from = process.cpuUsage().user
  let [longest, last] = [0, from]
  const work = releasing(figures, releases)
  let step = work.next()
  for (; !step.done; step = work.next()) {
    const now = process.cpuUsage().user
    longest = Math.max(longest, (now - last) / 1000)
    last = now
  }
  const seconds = (process.cpuUsage().user - from) / 1e6
  const told = step.value.published.map(({ primary, secondary, release: { figures: one } }) => {
    const families = one.dimensions.at(-1)?.members.length ?? 1
    const counts = one.cells.filter(
      (cell, at) => typeof cell === 'number' && cell > 0 && at % families < Math.min(2, families),
    )
    return `${one.table} ${primary}+${secondary} of ${counts.length}`
  })
  const name = `${period.from}–${period.to}`
  console.log(
    `  ${name}  ${seconds.toFixed(2).padStart(6)} s, longest slice ${longest.toFixed(0).padStart(4)} ms   ${told.join(', ')}`,
  )
  releases.push(...step.value.published.map(({ release }) => release))
}

const sequences: Record<string, readonly Months[]> = {
  'months, their quarter': [...months.slice(0, 3), ...quarters.slice(0, 1)],
  'quarters, then the year': [...quarters, ...year],
  'months, then the year': [...months, ...year],
  'months, quarters, halves and the year': [
    ...months.flatMap((month) => [month, ...[...quarters, ...halves].filter(({ to }) => to === month.to)]),
    ...year,
  ],
}
console.log(`${events.length} entries of a year; hidden because small + to protect them, of counts above zero`)
for (const [name, periods] of Object.entries(sequences)) {
  console.log(name)
  const releases: Release[] = []
  for (const period of periods) publish(events, period, releases)
}
