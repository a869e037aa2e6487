// How the benchmark's figures are printed: rates, and ratios of what was measured in the same round.
import { registers, statisticsSteps } from './statistics.ts'

/** What was measured → its value in each round. */
export type Rates = Map<string, number[]>

/** Of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return (low + high) / 2
}

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
const spread = (values: readonly number[]) =>
  `${figure(median(values)).padStart(9)}  ${`(${figure(Math.min(...values))}–${figure(Math.max(...values))})`.padEnd(20)}`

/** Round by round, so that a slow second falls on both sides of the ratio. */
const ratios = (seen: Rates, above: string, below: string) =>
  (seen.get(above) ?? []).flatMap((value, round) => {
    const other = seen.get(below)?.[round]
    return other === undefined ? [] : [value / other]
  })

const row = (label: string, values: readonly number[], more = '') =>
  console.log(`  ${label.padEnd(68)}${spread(values)}${more}`)

export function printRegister(
  seen: Rates,
  names: { steps: string[]; product: string; grown: string; single: string; open: string; plain: string },
): void {
  const { steps, product, grown, single, open, plain } = names
  const of = (name: string) => seen.get(name) ?? []
  console.log('\nRequests a second: median (least–most)')
  for (const name of [product, grown, single, open, plain]) {
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

  console.log('\nShare of overwriting what is deleted in the processor time of a request: median (least–most)')
  for (const step of steps) {
    row(
      step,
      ratios(seen, `${plain}: ${step}: cpu`, `${product}: ${step}: cpu`).map((rest) => 1 - rest),
    )
  }

  console.log('\nOnce')
  row('start to first 200, ms', of('start ms'), '≤ 400')
  row('memory idle, MB', of('idle MB'))
  row('memory loaded, MB', of('loaded MB'))
  row('chain verification, events a second', of('chain'), '≥ 100,000')
  console.log()
}

/** What offices ask of statistics (statistics.ts), over registers that differ in one thing from the first. */
export function printStatistics(seen: Rates): void {
  const of = (name: string) => seen.get(`statistics: ${name}`) ?? []
  console.log('\nStatistics of 90 homes under 22 authorities, one month of 2025: median (least–most)')
  for (const register of Object.values(registers)) {
    row(`${register}: snapshots written a second, in bulk`, of(`${register}: snapshots written a second`))
    for (const step of statisticsSteps) {
      const perSecond = of(`${register}: ${step}`)
      const times = step === 'close' ? perSecond.map((one) => 1000 / one) : perSecond
      const label = step === 'close' ? 'closing the month of all homes, ms' : `${step} a second, 16`
      row(`${register}: ${label}`, times, `processor ${figure(median(of(`${register}: ${step}: cpu`)))} ms`)
    }
    row(
      `${register}: longest wait of another request while closing, ms`,
      of(`${register}: close: longest wait of another`),
    )
  }
  console.log(
    '\nRatios by processor time, so that what else the machine does counts little: median (least–most), and the goal',
  )
  const ratio = (label: string, step: string, register: string, goal: string) =>
    row(
      label,
      ratios(seen, `statistics: ${registers.base}: ${step}: cpu`, `statistics: ${register}: ${step}: cpu`),
      goal,
    )
  for (const step of ['T1', 'T3']) {
    ratio(`${step}: ten times the years to itself`, step, registers.years, '≥ 0.8')
    ratio(`${step}: ten times the rows in the month to itself`, step, registers.rows, '≥ 0.8')
  }
  ratio('close: ten times the years to itself', 'close', registers.years, '≥ 0.8')
  ratio('close: ten times the rows in the month to itself', 'close', registers.rows, 'grows with the month')
  console.log()
}
