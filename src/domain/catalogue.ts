// The versioned list of event codes, and which bodies an event obliges the home to notify. Never decides what an
// authority may see and knows no entry: it is asked with a code, a date and facts.
import type { BodyCode } from './body.ts'
import { catalogue20261 } from './catalogue-2026-1.ts'
import type { HarmLevel, KnownHarm } from './harm.ts'
import type { Priority } from './priority.ts'

export const kinds = ['W', 'S', 'O', 'N'] as const
export type Kind = (typeof kinds)[number]

/** U: statutory register (art. 55c ust. 2 u.p.s.); N: supervisory record. They are never added together. */
export type Book = 'U' | 'N'

export type NotifyCondition =
  | 'harm>=3'
  | 'two-or-more-hurt'
  | 'minor-or-incapacitated'
  | 'crime-suspected'
  | 'animal-bite'
  | 'medical-device'
  | 'repeated'
  | 'domestic-violence'

/** `or`: a body which, once notified, answers the rule as well (the "A/B" of domain.md 3.1); it is only ever advised. */
export type NotifyRule = { body: BodyCode; or?: BodyCode; when?: NotifyCondition }

/**
 * One code. `harm` and `priority` are defaults a person may change; `travels` is false for what never leaves the home;
 * `allegesCrime`: the code by itself accuses somebody of an offence, so only the director may decline such a report.
 */
export type Category = {
  code: string
  kind: Kind
  book: Book
  label: string
  harm: HarmLevel
  priority: Priority
  notify: readonly NotifyRule[]
  travels: boolean
  allegesCrime: boolean
}

/** Dates are Warsaw calendar dates, both inclusive; no `validUntil` while in force. */
export type Catalogue = {
  version: '2026-1'
  validFrom: '2026-01-01'
  validUntil?: string
  source: string
  categories: readonly Category[]
}

/** What is known of an event. `hurtCount` counts residents, `harm` is the highest over them; an absent fact is not known. */
/** `harm`: the worst level that is known; `harmUnknown`: another one is not known yet. */
export type CategoryFacts = {
  harm: KnownHarm
  harmUnknown?: boolean | undefined
  hurtCount: number
  minorHurt?: boolean | undefined
  incapacitatedHurt?: boolean | undefined
  crimeSuspected?: boolean | undefined
  staffSuspected?: boolean | undefined
  animalBite?: boolean | undefined
  medicalDevice?: boolean | undefined
  repeated?: boolean | undefined
  domesticViolence?: boolean | undefined
}

/** Oldest first, without gaps. */
export const catalogues: readonly Catalogue[] = [catalogue20261]

/**
 * The list in force on the date of the *report* (YYYY-MM-DD, not checked). Reports older than the first list use the first:
 * homes keep the register since 2024-01-01, and before 2026 there was no agreed list.
 */
export function catalogueOn(dateOn: string): Catalogue {
  return catalogues.findLast((catalogue) => catalogue.validFrom <= dateOn) ?? catalogue20261
}

/** `undefined` when the list of that date has no such code. */
export function category(code: string, dateOn: string): Category | undefined {
  return catalogueOn(dateOn).categories.find((one) => one.code === code)
}

/** Whichever the category: an institution which learns of an offence prosecuted ex officio must report it (art. 304 § 2 k.p.k.). */
const inEveryCategory: readonly NotifyRule[] = [{ body: 'police', or: 'prosecutor', when: 'crime-suspected' }]

const conditions: Record<NotifyCondition, (facts: CategoryFacts) => boolean | undefined> = {
  'harm>=3': ({ harm, harmUnknown }) => harm >= 3 || (harmUnknown ? undefined : false),
  'two-or-more-hurt': ({ hurtCount }) => hurtCount >= 2,
  'minor-or-incapacitated': ({ minorHurt, incapacitatedHurt }) =>
    minorHurt || incapacitatedHurt || (minorHurt === false && incapacitatedHurt === false ? false : undefined),
  'crime-suspected': ({ crimeSuspected }) => crimeSuspected,
  'animal-bite': ({ animalBite }) => animalBite,
  'medical-device': ({ medicalDevice }) => medicalDevice,
  repeated: ({ repeated }) => repeated,
  'domestic-violence': ({ domesticViolence }) => domesticViolence,
}

/** True, false, or `undefined` when the facts cannot decide. */
function applies(rule: NotifyRule, facts: CategoryFacts): boolean | undefined {
  return rule.when ? conditions[rule.when](facts) : true
}

function mandatoryRules(category: Category, facts: CategoryFacts): NotifyRule[] {
  return [...category.notify, ...inEveryCategory].filter((rule) => applies(rule, facts))
}

/** Bodies the home must notify, or say why not. No body twice; only rules which certainly apply. */
export function mandatoryBodies(category: Category, facts: CategoryFacts): BodyCode[] {
  return [...new Set(mandatoryRules(category, facts).map((rule) => rule.body))]
}

/** Bodies to consider: where the facts cannot decide, and alternatives (`or`) to mandatory ones. Never repeats a mandatory body. */
export function advisedBodies(category: Category, facts: CategoryFacts): BodyCode[] {
  const mandatory = mandatoryBodies(category, facts)
  const undecided = category.notify.filter((rule) => applies(rule, facts) === undefined)
  const considered = [...undecided, ...mandatoryRules(category, facts)].flatMap(({ body, or }) =>
    or ? [body, or] : body,
  )
  return [...new Set(considered)].filter((body) => !mandatory.includes(body))
}

/** Mandatory bodies still without an answer; `answered` holds bodies notified, or not notified with a reason. */
export function outstandingBodies(category: Category, facts: CategoryFacts, answered: readonly BodyCode[]): BodyCode[] {
  const open = mandatoryRules(category, facts).filter(
    ({ body, or }) => !answered.includes(body) && !(or && answered.includes(or)),
  )
  return [...new Set(open.map((rule) => rule.body))]
}
