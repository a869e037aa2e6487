// How the benchmark's figures are printed: rates, and ratios of what was measured in the same round.

/** What was measured → its value in each round. */
export type Rates = Map<string, number[]>

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
const spread = (values: readonly number[]) =>
  `${figure(median(values)).padStart(9)}  ${`(${figure(Math.min(...values))}–${figure(Math.max(...values))})`.padEnd(20)}`

/** Round by round, so that a slow second falls on both sides of the ratio. */
const ratios = (seen: Rates, above: string, below: string) =>
  (seen.get(above) ?? []).map((value, round) => value / (seen.get(below)?.[round] ?? NaN))

export function print(
  seen: Rates,
  names: { steps: string[]; product: string; grown: string; single: string; open: string },
): void {
  const { steps, product, grown, single, open } = names
  const row = (label: string, values: readonly number[], more = '') =>
    console.log(`  ${label.padEnd(46)}${spread(values)}${more}`)
  const of = (name: string) => seen.get(name) ?? []
  console.log('\nRequests a second: median (least–most)')
  for (const name of [product, grown, single, open]) {
    for (const step of steps.filter((step) => seen.has(`${name}: ${step}`))) {
      const [p50, cpu] = ['p50', 'cpu'].map((what) => figure(median(of(`${name}: ${step}: ${what}`))))
      row(`${name}: ${step}`, of(`${name}: ${step}`), `p50 ${p50} ms, processor ${cpu} ms`)
    }
  }
  row('bare libSQL, the same rows, one by one', of('bare: one by one'))
  row('bare libSQL, the same rows, groups of 64', of('bare: in groups of 64'))

  console.log('\nRatios: median (least–most), and the goal')
  const ratio = (label: string, above: string, below: string, goal: string) =>
    row(label, ratios(seen, above, below), goal)
  ratio('file, 16: product to itself in groups of one', `${product}: file, 16`, `${single}: file, 16`, '≥ 3')
  ratio('file, 64: product to bare groups of 64', `${product}: file, 64`, 'bare: in groups of 64', '≥ 0.3')
  ratio('file, 1: product to bare one by one', `${product}: file, 1 connection`, 'bare: one by one', '')
  const goals = ['', '≥ 0.9', '≥ 0.9', '≥ 0.8', '≥ 0.85', '≥ 0.8']
  steps.forEach((step, index) =>
    ratio(`${step}: ten times the entries to itself`, `${grown}: ${step}`, `${product}: ${step}`, goals[index] ?? ''),
  )

  console.log(
    '\nShare of sealing, looks and chain in the processor time of a request: median (least–most), and the goal',
  )
  for (const step of steps) {
    const shares = ratios(seen, `${open}: ${step}: cpu`, `${product}: ${step}: cpu`).map((rest) => 1 - rest)
    row(step, shares, step.startsWith('month') ? '' : '≤ 0.5')
  }

  console.log('\nOnce')
  row('start to first 200, ms', of('start ms'), '≤ 400')
  row('memory idle, MB', of('idle MB'))
  row('memory loaded, MB', of('loaded MB'))
  row('chain verification, events a second', of('chain'), '≥ 100,000')
  console.log()
}
