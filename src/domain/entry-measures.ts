// The rules of preventive measures of an entry: what follow-up plans, and what is recorded of it later. Nothing recorded is lost: a
// measure whose outcome is known stays, whatever the follow-up says anew.
import type { EntryCommand, MeasurePlan } from './entry-command.ts'
import type { Entry } from './entry.ts'
import { preventiveKindsOn, type Measure } from './preventive-measure.ts'
import { refuseFaults, type Fault } from './refusal.ts'
import { warsawDate } from './zone.ts'

type Command<A extends EntryCommand['action']> = Extract<EntryCommand, { action: A }>

/** As many as one entry may have, done ones among them. */
export const mostMeasures = 20

/**
 * The measures after follow-up: those whose outcome is known, and those it plans. One that is planned and not named any more is dropped.
 * Adds to `faults`.
 *
 * @param today Warsaw date
 */
export function plannedMeasures(
  entry: Entry,
  { measures, noMeasures = false }: Pick<Command<'follow-up'>, 'measures' | 'noMeasures'>,
  today: string,
  faults: Fault[],
): Measure[] {
  const before = entry.measures ?? []
  const done = before.filter(({ outcome }) => outcome !== undefined)
  let last = Math.max(0, ...before.map(({ no }) => no))
  const planned = measures.map(({ no, kind, by, dueOn }, index): Measure => {
    faults.push(...faultsOfPlan(entry, measures, index, today))
    return { no: no ?? ++last, kind, by, dueOn }
  })
  const all = [...done, ...planned]
  if (all.length === 0 && !noMeasures) faults.push({ pointer: '/measures', code: 'required' })
  if (all.length > 0 && noMeasures) faults.push({ pointer: '/noMeasures', code: 'not-valid-here' })
  if (all.length > mostMeasures) faults.push({ pointer: '/measures', code: 'too-many' })
  return all.toSorted((a, b) => a.no - b.no)
}

function faultsOfPlan(entry: Entry, plans: readonly MeasurePlan[], index: number, today: string): Fault[] {
  const pointer = `/measures/${index}`
  const { no, kind, dueOn } = plans[index] as MeasurePlan
  const known = no === undefined || entry.measures?.some((one) => one.no === no && !one.outcome)
  const twice = no !== undefined && plans.findIndex((one) => one.no === no) !== index
  return [
    ...(known ? [] : [{ pointer: `${pointer}/no`, code: 'not-valid-here' } as const]),
    ...(twice ? [{ pointer: `${pointer}/no`, code: 'duplicate' } as const] : []),
    ...(preventiveKindsOn(today).includes(kind) ? [] : [{ pointer: `${pointer}/kind`, code: 'unknown-code' } as const]),
    ...(dueOn < entry.eventOn ? [{ pointer: `${pointer}/dueOn`, code: 'before-event' } as const] : []),
  ]
}

/**
 * What became of measures; the newest word holds: what was too early to say is said later.
 *
 * @throws Refusal `invalid`: no such measure, one named twice, a day before the event or to come; carried out without a day; given up
 *   without a reason
 */
export function reviewMeasures(entry: Entry, { measures: reviews }: Command<'review-measures'>, now: string) {
  const before = entry.measures ?? []
  const today = warsawDate(now)
  const faults = reviews.flatMap(({ no, outcome, on, reason }, index): Fault[] => {
    const pointer = `/measures/${index}`
    return [
      ...(before.some((one) => one.no === no) ? [] : [{ pointer: `${pointer}/no`, code: 'not-valid-here' } as const]),
      ...(reviews.findIndex((one) => one.no === no) === index
        ? []
        : [{ pointer: `${pointer}/no`, code: 'duplicate' } as const]),
      ...(outcome !== 'given-up' && on === undefined ? [{ pointer: `${pointer}/on`, code: 'required' } as const] : []),
      ...(outcome === 'given-up' && !reason ? [{ pointer: `${pointer}/reason`, code: 'required' } as const] : []),
      ...(on !== undefined && on > today ? [{ pointer: `${pointer}/on`, code: 'in-future' } as const] : []),
      ...(on !== undefined && on < entry.eventOn ? [{ pointer: `${pointer}/on`, code: 'before-event' } as const] : []),
    ]
  })
  refuseFaults(faults)
  const measures = before.map((one): Measure => {
    const review = reviews.find(({ no }) => no === one.no)
    return review ? { ...one, outcome: review.outcome, on: review.on ?? null } : one
  })
  const measureReasons = Object.fromEntries(reviews.map(({ no, reason = '' }) => [no, reason]))
  return { detail: { measures }, texts: { measureReasons } }
}
