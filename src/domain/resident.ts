// A resident's card in the home: under which label (`M-0147`) the home speaks of a resident, and when the resident lived there.
// Name, sex and age lie sealed and are opened within the home only. What of them may travel is decided here, by counting.
import type { TypeTravel } from './care-type.ts'
import type { Decision, Subject } from './event.ts'
import type { HomeType } from './home-type.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { travelling, type AgeBand, type Sex } from './person-band.ts'
import { refuseFaults, type Fault } from './refusal.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { isDate, warsawDate } from './zone.ts'

export const residentStates = ['here', 'ended'] as const
export type ResidentState = (typeof residentStates)[number]
export const residentActions = ['amend', 'end', 'return'] as const
export type ResidentAction = (typeof residentActions)[number]

/** Dates of Warsaw, `untilOn` the last day in the home. `number` is assigned by the database inside the batch. */
export type ResidentFields = {
  home: string
  number: number
  state: ResidentState
  fromOn: string
  untilOn: string
  /** The decision by which what lay sealed was destroyed; number and days stay. */
  destroyed?: string
}
export type Resident = Subject<ResidentFields>

/**
 * What lies sealed. `bornIn`: year of birth; where it is not known, `ageBand` says what is. `careType`: of the residents of a home of
 * several types.
 */
export type Card = {
  name: string
  sex: Sex
  bornIn: number | null
  ageBand: AgeBand
  careType?: HomeType | undefined
}
export type NewCard = Card & { fromOn: string }
export type ResidentCommand =
  ({ action: 'amend' } & NewCard) | { action: 'end'; untilOn: string } | { action: 'return' }

export type ResidentDecision = Decision<ResidentFields> & { acting: Acting; texts?: Card }

/** Who keeps the cards: whoever receives or verifies reports has to know whom they are about. */
export const cardKeepers: readonly Permit[] = [
  { role: 'director' },
  { role: 'officer', scope: 'receive' },
  { role: 'officer', scope: 'verify' },
]

/** `return`: the resident came back, or had never left; the label stays the same. */
export const residentLifecycle: Lifecycle<ResidentState, ResidentAction> = {
  amend: { from: ['here', 'ended'], to: 'same', by: cardKeepers },
  end: { from: ['here'], to: 'ended', by: cardKeepers },
  return: { from: ['ended'], to: 'here', by: cardKeepers },
}

const forever = '9999-12-31'
/** Nobody who lives in a home was born earlier. */
const earliestBirth = 1900

/** `M-0147`: four digits at least. */
export const labelOf = (number: number): string => `M-${String(number).padStart(4, '0')}`

/** @throws Refusal `not-permitted`, `no-active-authorisation`, `invalid` by field */
export function makeCard(home: string, card: NewCard, actor: Actor, now: string): ResidentDecision {
  const acting = permit(actor, home, cardKeepers)
  const { fromOn, ...texts } = checked(card, forever, now)
  return {
    action: 'make-resident-card',
    acting,
    detail: { home, number: 0, state: 'here', fromOn, untilOn: forever },
    texts,
  }
}

/** @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`, `invalid` by field */
export function changeCard(resident: Resident, command: ResidentCommand, actor: Actor, now: string): ResidentDecision {
  const acting = move(residentLifecycle, command.action, resident.state, actor, resident.home)
  const { state } = resident
  if (command.action === 'amend') {
    const { action: _, ...card } = command
    const { fromOn, ...texts } = checked(card, resident.untilOn, now)
    return { action: 'amend-resident-card', acting, detail: { state, fromOn }, texts }
  }
  if (command.action === 'return') {
    return { action: 'return-resident-card', acting, detail: { state: 'here', untilOn: forever } }
  }
  const { untilOn } = command
  refuseFaults(faultsOfDay(untilOn, '/untilOn', warsawDate(now)))
  if (untilOn < resident.fromOn) refuseFaults([{ pointer: '/untilOn', code: 'before-start' }])
  return { action: 'end-resident-card', acting, detail: { state: 'ended', untilOn } }
}

/** What changes when a card that shared a key with others is sealed under its own: nothing that can be read. */
export const sealedApart = ({ state }: Pick<ResidentFields, 'state'>) => ({
  action: 'seal-resident-card-apart',
  detail: { state },
})

function checked(card: NewCard, untilOn: string, now: string): NewCard {
  const today = warsawDate(now)
  const faults: Fault[] = faultsOfDay(card.fromOn, '/fromOn', today)
  if (faults.length === 0 && card.fromOn > untilOn) faults.push({ pointer: '/fromOn', code: 'in-future' })
  if (card.bornIn !== null && card.bornIn < earliestBirth) faults.push({ pointer: '/bornIn', code: 'too-small' })
  if (card.bornIn !== null && card.bornIn > Number(today.slice(0, 4))) {
    faults.push({ pointer: '/bornIn', code: 'in-future' })
  }
  refuseFaults(faults)
  return { ...card, ageBand: card.bornIn === null ? card.ageBand : 'unknown' }
}

function faultsOfDay(dateOn: string, pointer: string, today: string): Fault[] {
  if (!isDate(dateOn)) return [{ pointer, code: 'impossible-date' }]
  return dateOn > today ? [{ pointer, code: 'in-future' }] : []
}

/** The first age of each band but the youngest, oldest first (person-band.ts). */
const bandsFrom: readonly [number, AgeBand][] = [
  [85, '85+'],
  [75, '75-84'],
  [65, '65-74'],
  [60, '60-64'],
  [40, '40-59'],
  [18, '18-39'],
]

/** The band of the age a resident reaches in the year of this date: only the year of birth is known. */
export function ageBandOn({ bornIn, ageBand }: Pick<Card, 'bornIn' | 'ageBand'>, dateOn: string): AgeBand {
  if (bornIn === null) return ageBand
  const age = Number(dateOn.slice(0, 4)) - bornIn
  return bandsFrom.find(([from]) => age >= from)?.[1] ?? '<18'
}

/** Whether sex and age band of one resident may leave the home. */
export type MayTravel = (sex: Sex, ageBand: AgeBand) => boolean

/**
 * Which pairs of sex and age band may leave the home, told by its residents of one day.
 *
 * A pair travels when at least five residents share it. The others travel as unknown, and then „unknown” must hide among five as
 * well: who knows the home knows which pairs are rare, so while fewer than five residents are rare, the next rarest pair is
 * withheld too. One of the two alone never travels: „a woman, age withheld” says that her band is rare among the women, and where
 * one band is, it says which. Without cards nothing travels.
 *
 * @param residents of the day of the event, so that the same entry tells the same whenever it leaves
 */
export function pairsThatTravel(residents: readonly { sex: Sex; ageBand: AgeBand }[]): MayTravel {
  const counts = new Map<string, number>()
  for (const one of residents) if (isKnown(one)) counts.set(pairOf(one), (counts.get(pairOf(one)) ?? 0) + 1)
  const told = travelling(counts)
  return (sex, ageBand) => isKnown({ sex, ageBand }) && told.has(pairOf({ sex, ageBand }))
}

type Pair = { sex: Sex; ageBand: AgeBand }
const pairOf = ({ sex, ageBand }: Pair) => `${sex} ${ageBand}`
const isKnown = ({ sex, ageBand }: Pair) => sex !== 'unknown' && ageBand !== 'unknown'

/** The residents of one day by their cards. `among`: of these types alone; whose card says none is among all only. */
export function residentsOn(
  cards: readonly (Card & { fromOn: string; untilOn: string })[],
  dateOn: string,
  among: TypeTravel['among'],
): { sex: Sex; ageBand: AgeBand }[] {
  return cards
    .filter(({ fromOn, untilOn }) => fromOn <= dateOn && dateOn <= untilOn)
    .filter(({ careType }) => among === 'all' || (careType !== undefined && among.has(careType)))
    .map(({ sex, bornIn, ageBand }) => ({ sex, ageBand: ageBandOn({ bornIn, ageBand }, dateOn) }))
}
