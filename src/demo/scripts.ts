// What must have happened, told in days counted from today, so that every state of the register is there to be found whenever
// the demo is filled. Chance adds the rest (plan.ts).
import { accidents } from './accidents.ts'
import { falls, stumble } from './falls.ts'
import { injuries } from './injuries.ts'
import type { Scripted } from './plan.ts'
import type { Story } from './story.ts'
import { supervised } from './supervised.ts'

const { height, medicine, burn, choking, therapy, equipment } = accidents
const { fall, nightFall, trip } = falls
const { quarrel, staff, unexplained, care, fracture, selfHarm, attempt, pressureUlcer, autoaggression } = injuries

/** At such an hour that the report still waits for the officer on the next day. */
const inTheEvening = (story: Story): Story => ({
  ...story,
  tellings: story.tellings.slice(0, 1).map((telling) => ({ ...telling, parts: ['14-22'] as const })),
})

/** Of the home whose people the README names. It sends 65, 35 and 5 days before today. */
export const first: readonly Scripted[] = [
  [-91, fall, { opinion: 'adequate' }, 12],
  [-89, medicine, { asked: true, opinion: 'remarks', recommended: ['sent-back'] }],
  [-86, fall, { opinion: 'adequate', reopened: true }, 12],
  [-83, choking, { phoned: true, opinion: 'adequate', feedback: 'orally' }],
  [-80, nightFall, { opinion: 'disputed', recommended: ['done', 'waived'] }, 12],
  [-78, quarrel, { opinion: 'inadequate', recommended: ['late'], guarded: 'lifted', held: 'lifted' }],
  [-75, stumble, { declined: 'stands' }],
  [-73, stumble, { declined: 'overturned', opinion: 'adequate' }],
  [-71, pressureUlcer, { opinion: 'adequate', feedback: 'impossible' }],
  [-70, height, { slowly: 12, opinion: 'remarks' }],
  [-69, supervised.aggression, { mistakenFor: 'O01', slowly: 12, opinion: 'adequate' }],
  [-61, unexplained, { unclear: true, rests: 'in_review' }],
  [-59, supervised.suddenDeath, { opinion: 'adequate', feedback: 'reporter-unknown' }, 79],
  [-57, height, { rests: 'awaiting_home', questioned: true }],
  [-55, staff, { opinion: 'inadequate', rests: 'to_sign', guarded: 'still', held: 'still' }],
  [-52, burn, { twice: true, opinion: 'remarks', rests: 'assessed', amended: true, recommended: ['overdue', 'open'] }],
  [-49, supervised.missing, { opinion: 'adequate' }],
  [-47, care, { opinion: 'adequate', rests: 'reopened' }],
  [-45, supervised.nearMiss, {}],
  [-46, trip, { cancelled: true, opinion: 'adequate' }, 21],
  [-44, equipment, { sentBack: true, opinion: 'adequate' }],
  [-22, supervised.theft, {}],
  [-19, fracture, { twice: true }],
  [-14, therapy, { slowly: 30 }],
  [-12, stumble, { declined: 'asked-again' }],
  [-11, stumble, { declined: 'stands' }],
  [-10, trip, { unapproved: true }, 33],
  [-9, burn, { unapproved: true }],
  [-2, { ...fall, tellings: fall.tellings.slice(0, 1) }, { undescribed: true }, 6],
  [-1, inTheEvening(fall), {}, 40],
  [-1, inTheEvening(quarrel), {}],
]

/** Has not opened book N and sends no supplement. It sends 66, 36 and 8 days before today; for a month nothing happens. */
export const second: readonly Scripted[] = [
  [-91, selfHarm, { asked: true, opinion: 'adequate' }],
  [-88, quarrel, { opinion: 'inadequate' }],
  [-86, supervised.aggression, { declined: 'stands' }],
  [-84, attempt, { opinion: 'adequate', feedback: 'orally' }],
  [-82, autoaggression, { opinion: 'remarks', rests: 'assessed', recommended: ['told', 'overdue'] }],
  [-80, medicine, { rests: 'awaiting_home' }],
  [-78, quarrel, { opinion: 'inadequate', rests: 'to_sign' }],
  [-42, trip, {}, 11],
  [-30, quarrel, {}],
  [-24, fall, {}, 7],
  [-13, autoaggression, {}, 7],
  [-11, stumble, { declined: 'stands' }],
  [-10, selfHarm, { unapproved: true }],
  [-4, selfHarm, {}],
  [-1, inTheEvening(fall), {}, 20],
]

/** Of a home under the second authority, whose newest transfer waits there. */
export const third: readonly Scripted[] = [
  [-20, fall, {}, 5],
  [-17, medicine, {}],
  [-10, care, { unapproved: true }],
  [-1, inTheEvening(fall), {}, 9],
]
