// The home's record of a personal-data breach (art. 33 ust. 5 RODO): its clock, what must be in it, its lifecycle. Pure.
// It opens by itself when a snapshot is quarantined; whether the Prezes UODO is notified the home decides, never the program.
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import type { Acting, Actor, Permit } from './role.ts'
import { isDate, warsawDate } from './zone.ts'

export const breachStates = ['open', 'closed'] as const
export type BreachState = (typeof breachStates)[number]
export const breachActions = ['record', 'close'] as const
export type BreachAction = (typeof breachActions)[number]

/** Which side noticed it. */
export const quarantineSides = ['home', 'authority'] as const
export type QuarantineSide = (typeof quarantineSides)[number]

/** Hours from noticing to the notification of the supervisory authority (art. 33 ust. 1 RODO). */
export const notifyWithinHours = 72

/** `yes` with its date, or `no` with its reason among the texts. */
export type Told = 'yes' | 'no'

export type BreachFields = {
  home: string
  state: BreachState
  noticedBy: QuarantineSide
  /** Instants in UTC. */
  noticedAt: string
  dueAt: string
  /** The snapshot: its handle, version and number in the books. */
  handover: string
  snapshot: number
  number: string
  recorded?: boolean
  notified?: Told
  notifiedOn?: string | null
  residentsTold?: Told
  residentsToldOn?: string | null
  /** When the key of the snapshot's content was destroyed. */
  destroyedAt?: string
}
export type Breach = Subject<BreachFields>
export type BreachDecision = Decision<BreachFields> & { acting: Acting }

/** What art. 33 ust. 3 and 5 and art. 34 RODO ask for. Dates of Warsaw. */
export type BreachRecord = {
  what: string
  consequences: string
  measures: string
  notified: Told
  notifiedOn?: string | undefined
  notifiedText?: string | undefined
  residentsTold: Told
  residentsToldOn?: string | undefined
  residentsToldText?: string | undefined
}
export type BreachTexts = Pick<BreachRecord, 'what' | 'consequences' | 'measures'> & {
  notifiedText: string
  residentsToldText: string
}
export type BreachCommand = ({ action: 'record' } & BreachRecord) | { action: 'close' }

/** The controller and its dpo (art. 39 RODO). */
export const breachReaders: readonly Permit[] = [{ role: 'director' }, { role: 'dpo' }]

export const breachLifecycle: Lifecycle<BreachState, BreachAction> = {
  record: { from: ['open'], to: 'same', by: breachReaders },
  close: { from: ['open'], to: 'closed', by: [{ role: 'director' }] },
}

/** Opens the record the moment somebody notices. `now`: instant in UTC. */
export function openBreach(
  of: Pick<BreachFields, 'home' | 'noticedBy' | 'handover' | 'snapshot' | 'number'>,
  now: string,
): Decision<BreachFields> {
  const dueAt = new Date(Date.parse(now) + notifyWithinHours * 3_600_000).toISOString()
  return { action: 'open-breach', detail: { ...of, state: 'open', noticedAt: now, dueAt } }
}

/**
 * @param now instant in UTC
 * @throws Refusal `not-permitted`, `wrong-state`; record: `invalid` by field (a "no", and a notification after the 72 hours,
 *   need their reason); close: `breach-incomplete`
 */
export function changeBreach(breach: Breach, command: BreachCommand, actor: Actor, now: string): BreachDecision {
  const acting = move(breachLifecycle, command.action, breach.state, actor, breach.home)
  if (command.action === 'close') {
    if (!breach.recorded) throw new Refusal('breach-incomplete')
    return { action: 'close-breach', acting, detail: { state: 'closed' } }
  }
  const { what, consequences, measures, notified, residentsTold } = command
  const { notifiedText = '', residentsToldText = '' } = command
  const on = { notified: command.notifiedOn ?? null, residentsTold: command.residentsToldOn ?? null }
  const late = notified === 'yes' && on.notified !== null && on.notified > warsawDate(breach.dueAt)
  refuseFaults([
    ...faultsOfDate(notified, on.notified, '/notifiedOn', breach, now),
    ...faultsOfDate(residentsTold, on.residentsTold, '/residentsToldOn', breach, now),
    ...missing(notified === 'no' || late, notifiedText, '/notifiedText'),
    ...missing(residentsTold === 'no', residentsToldText, '/residentsToldText'),
  ])
  return {
    action: 'record-breach',
    acting,
    detail: {
      state: breach.state,
      recorded: true,
      notified,
      notifiedOn: notified === 'yes' ? on.notified : null,
      residentsTold,
      residentsToldOn: residentsTold === 'yes' ? on.residentsTold : null,
    },
    texts: { what, consequences, measures, notifiedText, residentsToldText } satisfies BreachTexts,
  }
}

function faultsOfDate(told: Told, on: string | null, pointer: string, breach: Breach, now: string): Fault[] {
  if (told === 'no') return []
  if (on === null) return [{ pointer, code: 'required' }]
  if (!isDate(on)) return [{ pointer, code: 'impossible-date' }]
  if (on > warsawDate(now)) return [{ pointer, code: 'in-future' }]
  return on < warsawDate(breach.noticedAt) ? [{ pointer, code: 'before-start' }] : []
}

const missing = (asked: boolean, text: string, pointer: string): Fault[] =>
  asked && text === '' ? [{ pointer, code: 'required' }] : []
