// What a home of the demonstration plans so that an event does not happen again, and what it says later of whether it helped.
import type { EntryCommand, MeasurePlan } from '../domain/entry-command.ts'
import type { MeasureOutcome } from '../domain/preventive-measure.ts'
import { addDays } from '../domain/zone.ts'
import { at, workday } from './calendar.ts'
import type { Incident } from './plan.ts'
import { reasons } from './phrases.ts'

/** In days after the follow-up, which is written on a Warsaw date; the second measure takes twice as long. */
const dueOn = ({ minutes }: Incident, on: string, index: number) =>
  workday(addDays(on, (14 + (minutes % 3) * 7) * (index + 1)))

/** @param again the follow-up is written once more: the measures are kept, with new days */
export const measuresOf = (incident: Incident, on: string, again = false): MeasurePlan[] =>
  incident.story.measures.map(([kind, by], index) => ({
    ...(again && { no: index + 1 }),
    ...{ kind, by, dueOn: dueOn(incident, on, index) },
  }))

/** Most help, some do not, one in a while is given up. */
const usual: readonly MeasureOutcome[] = [
  ...([
    'helped',
    'partly',
    'helped',
    'too-early',
    'helped',
    'no-help',
    'helped',
    'partly',
    'helped',
    'given-up',
  ] as const),
]

/** What the home records some days after the last of them was due, and when; nothing where it forgets, or the entry goes another way. */
export function reviewOf(incident: Incident, on: string): { at: string; command: EntryCommand } | undefined {
  const { story, fate, minutes } = incident
  if (fate.cancelled || fate.reopened || minutes === 17) return undefined
  const measures = story.measures.map((_, index) => {
    const outcome = usual[(minutes + index) % usual.length] ?? 'helped'
    const done = { no: index + 1, outcome, on: dueOn(incident, on, index) }
    return outcome === 'given-up' ? { ...done, reason: reasons.givenUp } : done
  })
  const last = dueOn(incident, on, story.measures.length - 1)
  return { at: at(workday(addDays(last, 3)), '11:30'), command: { action: 'review-measures', measures } }
}
