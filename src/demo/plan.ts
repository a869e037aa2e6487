// What happens in a home, on which day, to whom and what becomes of it: a script for every state a reader should find, and chance
// for the rest. Pure; nothing is filed here.
import type { CaseState } from '../domain/case.ts'
import type { FeedbackWay } from '../domain/entry.ts'
import type { HarmLevel } from '../domain/harm.ts'
import { addDays } from '../domain/zone.ts'
import { stumble } from './falls.ts'
import type { Random } from './random.ts'
import type { Resident } from './residents.ts'
import type { PersonKey } from './staff.ts'
import type { Story, Telling } from './story.ts'

/** `told`, `open`, `overdue`: not settled yet; said to be carried out, to be done, or its term is over. */
export type RecommendationEnd = 'done' | 'late' | 'sent-back' | 'waived' | 'told' | 'open' | 'overdue'

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
  /** The director has not approved the follow-up yet. */
  unapproved?: true
  /** The entry is reopened after it was closed. */
  reopened?: true
  /** Nobody wrote the text that leaves yet, unless it left already. */
  undescribed?: true
  feedback?: FeedbackWay
  /** A second carer reports the same event; the officer joins the two. */
  twice?: true
  /** The family telephones; the officer types it in. */
  phoned?: true
  /** The officer asks the reporter something, and the reporter answers. */
  questioned?: true
  /** The director limits the entry to the officer and keeps a colleague from it, whose conduct is in question. */
  guarded?: 'still' | 'lifted'
  /** A court asks: the entry is kept from being destroyed; `lifted` when it no longer has to be. */
  held?: 'still' | 'lifted'
  /** The officer first enters it under this category of book U; it is moved once it is clear that nobody was hurt. */
  mistakenFor?: string
  /** The director cancels the entry after it was handed over. */
  cancelled?: true
  asked?: true
  /** `disputed`: the head returns the reviewer's opinion once. */
  opinion?: 'adequate' | 'remarks' | 'inadequate' | 'disputed'
  /** What the authority recommends, by how each ends. */
  recommended?: readonly RecommendationEnd[]
  /** Where the authority leaves the case; `awaiting_home`: it has asked just now. */
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
  /** Another carer, who saw it too. */
  colleague?: PersonKey
  fate: Fate
  /** Spreads office work over the day, 0–39 minutes. */
  minutes: number
}

export type Scripted = readonly [day: number, story: Story, fate: Fate, resident?: number]
/** `days` from and to, counted from today (negative), with how many events by chance. */
export type HomePlan = {
  /** The last is kept for the script: chance does not meet a resident who died. */
  residents: readonly Resident[]
  stories: readonly Story[]
  /** Reported by the first of the reporters. */
  script: readonly Scripted[]
  chance: readonly { days: readonly [number, number]; events: number }[]
  reporters: readonly PersonKey[]
}

/** Everything that happens in a home until `today` (a Warsaw date, exclusive), in no particular order. */
export function incidents(plan: HomePlan, today: string, random: Random): Incident[] {
  const [reporter, colleague] = plan.reporters
  const scripted = plan.script.map(([day, story, fate, resident]) => ({
    ...incident(plan, addDays(today, day), story, fate, random, resident),
    ...(reporter && { reporter }),
    ...(colleague && { colleague }),
  }))
  const byChance = plan.chance.flatMap(({ days: [from, to], events }) =>
    Array.from({ length: events }, (_, index) => {
      const spread = ((index * 100 + random.below(100)) * (to - from + 1)) / (events * 100)
      const eventOn = addDays(today, from + Math.floor(spread))
      const story = storyOf(plan.stories, eventOn, random)
      return incident(plan, eventOn, story, usually(story, random), random)
    }),
  )
  return [...scripted, ...byChance]
}

function storyOf(stories: readonly Story[], eventOn: string, random: Random): Story {
  const month = Number(eventOn.slice(5, 7))
  const possible = stories.filter(({ months }) => !months || months.includes(month))
  return random.pick(possible.flatMap((story) => Array.from({ length: story.weight }, () => story)))
}

function usually(story: Story, random: Random): Fate {
  if (story === stumble && random.below(2) === 0) return { declined: 'stands' }
  return {
    opinion: random.pick(['adequate', 'adequate', 'adequate', 'adequate', 'remarks', 'remarks', 'disputed'] as const),
    feedback: random.pick(['in-system', 'in-system', 'in-system', 'orally'] as const),
    ...(random.below(10) === 0 && { asked: true }),
    ...(random.below(12) === 0 && { amended: true }),
    ...(random.below(8) === 0 && { slowly: 4 + random.below(9) }),
    ...(random.below(12) === 0 && { opinion: 'inadequate' as const }),
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

/** Whose falls repeat: every third one is of these residents. */
const frail = 3

function incident(
  plan: HomePlan,
  eventOn: string,
  story: Story,
  fate: Fate,
  random: Random,
  chosen = someone(plan, story, random),
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

function someone({ residents }: HomePlan, { category }: Story, random: Random): number {
  return random.below(category === 'W01' && random.below(3) === 0 ? frail : residents.length - 1)
}
