// A person's request under RODO art. 15–21: whose, which right, by when it must be answered, how it ended. Never reads a clock.
// What was asked and answered are texts to seal; who asked lies with them.
import type { Decision, Subject } from './event.ts'
import { labelsNamed } from './held-on-person.ts'
import { keeperOf, type Keeper, type KeptBy } from './keeper.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { changeHold } from './retention.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { isDate, warsawDate } from './zone.ts'

/** Right → its article of RODO. */
export const rights = {
  access: 'art. 15',
  rectification: 'art. 16',
  erasure: 'art. 17',
  restriction: 'art. 18',
  portability: 'art. 20',
  objection: 'art. 21',
} as const
export type Right = keyof typeof rights
export const rightCodes = Object.keys(rights) as Right[]

/** `resident`: by pseudonym, or who acts for one; `staff`: with an account; `outside`: anybody else, such as who reported by letter. */
export const requesters = ['resident', 'staff', 'outside'] as const
export type Requester = (typeof requesters)[number]
export const requestWays = ['in-person', 'letter', 'e-mail', 'e-delivery'] as const
export type RequestWay = (typeof requestWays)[number]
/** Art. 12 ust. 3: the complexity or the number of requests. Nothing else prolongs. */
export const prolongReasons = ['complex', 'many'] as const
export type ProlongReason = (typeof prolongReasons)[number]
/** Art. 11 and 12 ust. 2 and 6; art. 12 ust. 5; art. 15 ust. 4; art. 17 ust. 3 lit. b and art. 23; the right's own conditions. */
export const refusalGrounds = ['identity', 'excessive', 'rights-of-others', 'legal-duty', 'not-met'] as const
export type RefusalGround = (typeof refusalGrounds)[number]

export const requestStates = ['open', 'answered', 'refused'] as const
export type RequestState = (typeof requestStates)[number]
export const requestActions = ['prolong', 'answer', 'refuse', 'hold', 'release'] as const
export type RequestAction = (typeof requestActions)[number]

/** Who may see and keep them: who answers for the home or the authority, and who watches over its data (art. 39 ust. 1). */
export const requestKeepers: readonly Permit[] = [{ role: 'director' }, { role: 'head' }, { role: 'dpo' }]
/** Prolonging and refusing are the controller's own decisions (art. 38 ust. 6: the dpo takes none). */
const controller: readonly Permit[] = [{ role: 'director' }, { role: 'head' }]

/** `hold`: nothing of it may be destroyed until `release`, while a complaint or a court case about it goes on. */
export const requestLifecycle: Lifecycle<RequestState, RequestAction> = {
  prolong: { from: ['open'], to: 'same', by: controller },
  answer: { from: ['open'], to: 'answered', by: requestKeepers },
  refuse: { from: ['open'], to: 'refused', by: controller },
  hold: { from: requestStates, to: 'same', by: controller },
  release: { from: requestStates, to: 'same', by: controller },
}

/** Whose register of requests it is; dates are Warsaw calendar dates. `person`: the account of who asked, for `staff` only. */
export type RequestFields = KeptBy & {
  right: Right
  requester: Requester
  person?: string
  way: RequestWay
  receivedOn: string
  dueOn: string
  state: RequestState
  prolongedBecause?: ProlongReason
  closedOn?: string
  refusedBecause?: RefusalGround
  /** Legal hold: kept whatever its term says (art. 17 ust. 3 lit. e). */
  held?: boolean
  /** By which decision its content was destroyed. */
  destroyed?: string
}
export type RightsRequest = Subject<RequestFields>
/** Who asked (a name, or a resident's pseudonym) and what for; the reason or the answer, with the action that wrote it. */
export type RequestTexts = { who: string; what: string } | { text: string }

export type NewRequest = Pick<RequestFields, 'right' | 'requester' | 'way' | 'receivedOn'> & {
  person?: string | undefined
  who: string
  what: string
}
export type RequestCommand =
  | { action: 'prolong'; because: ProlongReason; text: string }
  | { action: 'answer'; on: string; text: string }
  | { action: 'refuse'; on: string; because: RefusalGround; text: string }
  | { action: 'hold'; text: string }
  | { action: 'release'; text: string }
type RequestDecision = Decision<RequestFields> & { acting: Acting }

/**
 * The last day of a term of whole months: the day of the same number, or the last of a month that has none (art. 112 k.c.).
 * A term that ends on a Saturday or a holiday may lawfully end later (art. 115 k.c.); the earlier day is kept on purpose.
 *
 * @param dateOn a Warsaw date
 */
export function monthsAfter(dateOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = dateOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Art. 12 ust. 3: one month from receipt, and two further ones once it is prolonged. */
export const termOf = (receivedOn: string, prolonged: boolean): string => monthsAfter(receivedOn, prolonged ? 3 : 1)

/**
 * Records what was received, on whatever way.
 *
 * @param staff whether `person` has or had an account in this organisation
 * @throws Refusal `not-permitted`, `invalid` by field
 */
export function recordRequest(
  { side, organisation }: Keeper,
  { who, what, person, ...given }: NewRequest,
  staff: boolean,
  actor: Actor,
  now: string,
): RequestDecision {
  const acting = permit(actor, organisation, requestKeepers)
  const ofStaff = given.requester === 'staff'
  const fits = ofStaff ? person !== undefined && staff : person === undefined
  // One request is one person's: who gathers for it opens nobody else's entries.
  const several = given.requester === 'resident' && labelsNamed(who).length > 1
  refuseFaults([
    ...faultsOfDay('/receivedOn', given.receivedOn, now),
    ...(fits
      ? []
      : [{ pointer: '/person', code: ofStaff && person === undefined ? 'required' : 'not-valid-here' } as const]),
    ...(several ? [{ pointer: '/who', code: 'too-many' } as const] : []),
  ])
  const dueOn = termOf(given.receivedOn, false)
  return {
    action: 'record-request',
    acting,
    detail: { [side]: organisation, ...given, ...(person !== undefined && { person }), dueOn, state: 'open' },
    texts: { who, what },
  }
}

/**
 * Prolonging is possible once, and while the first month runs: the person must be told of it within that month.
 *
 * @throws Refusal `not-permitted`, `wrong-state` (also when it is held so already, or destroyed), `invalid` (`/on`)
 */
export function changeRequest(
  request: RightsRequest,
  command: RequestCommand,
  actor: Actor,
  now: string,
): RequestDecision {
  const acting = move(requestLifecycle, command.action, request.state, actor, keeperOf(request).organisation)
  const texts = { text: command.text }
  if (command.action === 'hold' || command.action === 'release') {
    const { action } = command
    if (request.destroyed !== undefined) throw new Refusal('wrong-state')
    return { action, acting, ...changeHold(request.held ?? false, action === 'hold', command.text), texts }
  }
  if (command.action === 'prolong') {
    if (!mayProlong(request, now)) refuseFaults([{ pointer: '/because', code: 'term-over' }])
    const detail = { prolongedBecause: command.because, dueOn: termOf(request.receivedOn, true) }
    return { action: 'prolong-request', acting, detail, texts }
  }
  refuseFaults([
    ...faultsOfDay('/on', command.on, now),
    ...(command.on < request.receivedOn ? [{ pointer: '/on', code: 'before-start' } as const] : []),
  ])
  return command.action === 'answer'
    ? { action: 'answer-request', acting, detail: { state: 'answered', closedOn: command.on }, texts }
    : {
        action: 'refuse-request',
        acting,
        detail: { state: 'refused', closedOn: command.on, refusedBecause: command.because },
        texts,
      }
}

/** Who recorded a request or opened its page, and in which role. */
export type Witness = { actor: string; role: string }

/**
 * Whether what is held on the person may be gathered for it by this one: while it is open, and once who answers for the home or the
 * authority, another person, has recorded or read it. A request that nobody made would else open anybody's entries to one person
 * alone; who read it can refuse it.
 */
export const mayGather = (
  { state }: Pick<RequestFields, 'state'>,
  witnesses: readonly Witness[],
  by: string,
): boolean =>
  state === 'open' && witnesses.some((one) => one.actor !== by && controller.some(({ role }) => role === one.role))

/** Whether a hold can be put on it, or lifted, now. */
export const mayHold = ({ held = false, destroyed }: RequestFields, action: 'hold' | 'release'): boolean =>
  destroyed === undefined && held === (action === 'release')

/** Whether the first month still runs and was not prolonged yet. */
export const mayProlong = ({ prolongedBecause, receivedOn }: RequestFields, now: string): boolean =>
  prolongedBecause === undefined && warsawDate(now) <= termOf(receivedOn, false)

function faultsOfDay(pointer: string, on: string, now: string): Fault[] {
  if (!isDate(on)) return [{ pointer, code: 'impossible-date' }]
  return on > warsawDate(now) ? [{ pointer, code: 'in-future' }] : []
}
