// What happens in the two homes, on which day, to whom and what becomes of it: a script for every state a reader should find,
// and chance for the rest. Pure; nothing is filed here.
import type { CaseState } from '../domain/case.ts'
import type { FeedbackWay } from '../domain/entry.ts'
import type { HarmLevel } from '../domain/harm.ts'
import { addDays } from '../domain/zone.ts'
import { accidents } from './accidents.ts'
import { residents, type PersonKey, type Resident } from './cast.ts'
import { injuries } from './injuries.ts'
import type { Random } from './random.ts'
import { seasonal } from './seasonal.ts'
import type { Story, Telling } from './story.ts'
import { supervised } from './supervised.ts'

/** What becomes of a report; nothing said means the usual way. */
export type Fate = {
  /** Declined: for good, registered after the reporter asked again, or asked again and waiting. */
  declined?: 'stands' | 'overturned' | 'asked-again'
  /** Workdays from registering to the follow-up. */
  slowly?: number
  /** The harm is not known before the follow-up. */
  unclear?: true
  amended?: true
  /** The director sends the follow-up back once. */
  sentBack?: true
  /** The entry is reopened after it was closed. */
  reopened?: true
  /** Nobody wrote the text that leaves yet, unless it left already. */
  undescribed?: true
  feedback?: FeedbackWay
  asked?: true
  /** `disputed`: the head returns the reviewer's opinion once. */
  opinion?: 'adequate' | 'remarks' | 'inadequate' | 'disputed'
  /** Where the authority leaves the case. */
  rests?: CaseState
}

export type Incident = {
  story: Story
  telling: Telling
  eventOn: string
  /** `HH:MM`; `told` when the reporter knew it. */
  time: string
  timeTold: boolean
  hurt: readonly Resident[]
  others: readonly Resident[]
  harm: readonly [HarmLevel, HarmLevel]
  reporter: PersonKey
  fate: Fate
  /** Spreads office work over the day, 0–39 minutes. */
  minutes: number
}

type Scripted = readonly [day: number, story: Story, fate: Fate, resident?: number]
/** `days` from and to, counted from today (negative), with how many events by chance. */
export type HomePlan = {
  /** The last is kept for the script: chance does not meet a resident who died. */
  residents: readonly Resident[]
  stories: readonly Story[]
  script: readonly Scripted[]
  chance: readonly { days: readonly [number, number]; events: number }[]
  reporters: readonly PersonKey[]
}

const { fall, height, medicine, stumble, burn, choking, therapy, equipment } = accidents
const { quarrel, staff, unexplained, care, fracture, selfHarm, attempt, pressureUlcer, autoaggression } = injuries

export const first: HomePlan = {
  residents: residents(80, ['75-84', '85+', '65-74', '75-84', '85+']),
  stories: [accidents, seasonal, injuries, supervised]
    .flatMap((stories) => Object.values<Story>(stories))
    .filter(({ category }) => !category.startsWith('S')),
  script: [
    [-91, fall, { opinion: 'adequate' }, 12],
    [-89, medicine, { asked: true, opinion: 'remarks' }],
    [-86, fall, { opinion: 'adequate', reopened: true }, 12],
    [-83, choking, { opinion: 'adequate', feedback: 'orally' }],
    [-80, fall, { opinion: 'disputed' }, 12],
    [-78, quarrel, { opinion: 'inadequate' }],
    [-75, stumble, { declined: 'stands' }],
    [-73, stumble, { declined: 'overturned', opinion: 'adequate' }],
    [-71, pressureUlcer, { opinion: 'adequate', feedback: 'impossible' }],
    [-70, height, { slowly: 12, opinion: 'remarks' }],
    [-61, unexplained, { unclear: true, rests: 'in_review' }],
    [-59, supervised.suddenDeath, { opinion: 'adequate', feedback: 'reporter-unknown' }, 79],
    [-57, height, { asked: true, rests: 'awaiting_home' }],
    [-55, staff, { opinion: 'inadequate', rests: 'to_sign' }],
    [-52, burn, { opinion: 'remarks', rests: 'assessed', amended: true }],
    [-49, supervised.missing, { opinion: 'adequate' }],
    [-47, care, { opinion: 'adequate', rests: 'reopened' }],
    [-45, supervised.nearMiss, {}],
    [-44, equipment, { sentBack: true, opinion: 'adequate' }],
    [-22, supervised.theft, {}],
    [-19, fracture, {}],
    [-14, therapy, { slowly: 30 }],
    [-12, stumble, { declined: 'asked-again' }],
    [-2, { ...fall, tellings: fall.tellings.slice(0, 1) }, { undescribed: true }, 6],
    [-1, fall, {}, 40],
  ],
  chance: [{ days: [-92, -1], events: 30 }],
  reporters: ['reporter', 'reporter', 'second-reporter'],
}

/** Has not opened book N and sends no supplement; for a month nothing happens. */
export const second: HomePlan = {
  residents: residents(45, ['40-59', '60-64', '65-74', '18-39', '40-59']),
  stories: [fall, medicine, quarrel, selfHarm, autoaggression, autoaggression, care, therapy, burn],
  script: [
    [-91, selfHarm, { asked: true, opinion: 'adequate' }],
    [-88, quarrel, { opinion: 'inadequate' }],
    [-86, supervised.aggression, { declined: 'stands' }],
    [-84, attempt, { opinion: 'adequate', feedback: 'orally' }],
    [-82, autoaggression, { opinion: 'remarks', rests: 'assessed' }],
    [-30, quarrel, {}],
    [-24, fall, {}, 7],
    [-13, autoaggression, {}, 7],
    [-4, selfHarm, {}],
    [-1, fall, {}, 20],
  ],
  chance: [
    { days: [-92, -80], events: 6 },
    { days: [-32, -3], events: 8 },
  ],
  reporters: ['other-reporter', 'other-reporter', 'other-second-reporter'],
}

/** Everything that happens in a home until `today` (a Warsaw date, exclusive), in no particular order. */
export function incidents(plan: HomePlan, today: string, random: Random): Incident[] {
  const scripted = plan.script.map(([day, story, fate, resident]) =>
    incident(plan, addDays(today, day), story, fate, random, resident),
  )
  const byChance = plan.chance.flatMap(({ days: [from, to], events }) =>
    Array.from({ length: events }, (_, index) => {
      const spread = ((index * 100 + random.below(100)) * (to - from + 1)) / (events * 100)
      const eventOn = addDays(today, from + Math.floor(spread))
      return incident(plan, eventOn, storyOf(plan.stories, eventOn, random), usually(random), random)
    }),
  )
  return [...scripted, ...byChance]
}

function storyOf(stories: readonly Story[], eventOn: string, random: Random): Story {
  const month = Number(eventOn.slice(5, 7))
  const possible = stories.filter(({ months }) => !months || months.includes(month))
  return random.pick(possible.flatMap((story) => Array.from({ length: story.weight }, () => story)))
}

function usually(random: Random): Fate {
  return {
    opinion: random.pick(['adequate', 'adequate', 'adequate', 'remarks', 'disputed'] as const),
    feedback: random.pick(['in-system', 'in-system', 'in-system', 'orally'] as const),
    ...(random.below(8) === 0 && { asked: true }),
    ...(random.below(9) === 0 && { amended: true }),
  }
}

const hours = {
  // None between 2 and 3, which does not exist on one night of the year and comes twice on another.
  '00-06': [0, 1, 3, 4, 5],
  '06-14': [7, 8, 9, 10, 11, 12, 13],
  '14-22': [14, 15, 16, 17, 18, 19, 20],
  '22-24': [22, 23],
  unknown: [12],
} as const

function incident(
  plan: HomePlan,
  eventOn: string,
  story: Story,
  fate: Fate,
  random: Random,
  chosen = random.below(plan.residents.length - 1),
): Incident {
  const telling = random.pick(story.tellings)
  const { hurt = 1, others = 0 } = story
  const concerned = Array.from(
    { length: hurt + others },
    (_, index) => plan.residents[index === 0 ? chosen : (chosen + index * 7) % (plan.residents.length - 1)] as Resident,
  )
  const two = (number: number) => String(number).padStart(2, '0')
  const hour = random.pick<number>(hours[random.pick(telling.parts)])
  return {
    story,
    telling,
    eventOn,
    time: `${two(hour)}:${two(random.below(12) * 5)}`,
    timeTold: random.below(3) > 0,
    hurt: concerned.slice(0, hurt),
    others: concerned.slice(hurt),
    harm: random.pick(story.harm),
    reporter: random.pick(plan.reporters),
    fate,
    minutes: random.below(40),
  }
}
