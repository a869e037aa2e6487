// The middle and the ninth tenth of whole days, from how often each number of days stands. Nearest rank: a figure that occurred.

/** How many things took `days`. */
export type Occurrence = { days: number; entries: number }

/** The smallest number of days that at least `percent` of the things did not exceed; `undefined` when there is none. */
export function percentile(occurrences: readonly Occurrence[], percent: number): number | undefined {
  const sorted = occurrences.filter(({ entries }) => entries > 0).toSorted((a, b) => a.days - b.days)
  const all = sorted.reduce((sum, { entries }) => sum + entries, 0)
  const rank = Math.ceil((all * percent) / 100)
  let passed = 0
  return sorted.find(({ entries }) => (passed += entries) >= rank)?.days
}
