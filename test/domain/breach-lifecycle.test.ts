// Every state of a breach record × every action × everybody who might try, against a table written by hand; and its clock.
import { describe, expect, it } from 'vitest'
import {
  breachActions,
  breachLifecycle,
  breachStates,
  changeBreach,
  openBreach,
  type Breach,
  type BreachAction,
  type BreachCommand,
  type BreachFields,
  type BreachState,
} from '../../src/domain/breach.ts'
import { evolve } from '../../src/domain/event.ts'
import { allowed } from '../../src/domain/lifecycle.ts'
import { scopes, type Actor } from '../../src/domain/role.ts'
import {
  authority,
  deepFreeze,
  director,
  head,
  home,
  nobody,
  now,
  otherHome,
  outcomeOf,
  person,
  readTable,
  stored,
  whyNot,
} from '../support/domain.ts'

const table = readTable(`
                         open    closed
  record  director+dpo   open    -
  close   director       closed  -
`)

const everyone: [who: string, actor: Actor, holds: string[]][] = [
  ['the director', director, ['director']],
  ['the dpo', person('dpo', home), ['dpo']],
  ['a fully authorised officer', person('officer', home, ...scopes), []],
  ['a reporter', person('reporter', home), []],
  ['an account administrator', person('admin', home), []],
  ['the director of another home', person('director', otherHome), []],
  ['the dpo of another home', person('dpo', otherHome), []],
  ['the head of the authority', head, []],
  ['the dpo of the authority', person('dpo', authority), []],
  ['nobody', nobody, []],
]

const commands: { [A in BreachAction]: Extract<BreachCommand, { action: A }> } = {
  record: {
    action: 'record',
    what: 'W opisie zostało nazwisko.',
    consequences: 'Przeczytała je jedna osoba.',
    measures: 'Treść ukryto.',
    notified: 'no',
    notifiedText: 'Ryzyko jest mało prawdopodobne.',
    residentsTold: 'no',
    residentsToldText: 'Nie ma wysokiego ryzyka.',
  },
  close: { action: 'close' },
}

const of = { home, noticedBy: 'authority', handover: 'case-1', snapshot: 1, number: '17/2026' } as const
const opened: Breach = evolve<BreachFields>(undefined, stored<BreachFields>(undefined, openBreach(of, now), now))
const then = (breach: Breach, command: BreachCommand): Breach =>
  deepFreeze(evolve(breach, stored<BreachFields>(breach, changeBreach(breach, command, director, now), now)))
const recorded = then(opened, commands.record)
const breachIn: Record<BreachState, Breach> = { open: recorded, closed: then(recorded, commands.close) }

describe('the lifecycle of a breach record', () => {
  it('is written down here for every action and every state', () => {
    expect(table.map(({ action }) => action)).toEqual([...breachActions])
    for (const { leads } of table) expect(Object.keys(leads)).toEqual([...breachStates])
  })

  it.each(table.map((row) => [row.action, row.who.join(' or '), row] as const))(
    'lets %s only the %s, and only from its states; permission is asked first',
    (action, _who, row) => {
      for (const state of breachStates) {
        for (const [who, actor, holds] of everyone) {
          const leads = row.leads[state]
          const permitted = row.who.some((one) => holds.includes(one))
          const outcome = outcomeOf(() => changeBreach(breachIn[state], commands[action as BreachAction], actor, now))
          const expected = permitted ? (leads === '-' ? 'wrong-state' : leads) : 'not-permitted'
          expect(outcome, `${action} of ${state} by ${who}`).toBe(expected)
        }
      }
    },
  )

  it('offers exactly the actions that it would not refuse for permission or state', () => {
    for (const state of breachStates) {
      for (const [who, actor] of everyone) {
        const taken = breachActions.filter((action) => {
          const outcome = outcomeOf(() => changeBreach(breachIn[state], commands[action], actor, now)) ?? ''
          return !['not-permitted', 'wrong-state'].includes(outcome)
        })
        expect(allowed(breachLifecycle, state, actor, home), `${state}, ${who}`).toEqual(taken)
      }
    }
  })

  it('is not closed before it says what happened', () => {
    expect(whyNot(() => changeBreach(opened, commands.close, director, now))).toEqual(['breach-incomplete'])
  })
})

describe('the clock of a breach', () => {
  it('ends 72 hours after somebody noticed, also over the change to summer time', () => {
    expect(openBreach(of, '2026-03-27T22:30:00.000Z').detail.dueAt).toBe('2026-03-30T22:30:00.000Z')
  })

  it('a notification on the last day needs no reason, the day after it does', () => {
    const { notifiedText: _, ...record } = commands.record
    const notifiedOn = (on: string) => () =>
      changeBreach(opened, { ...record, notified: 'yes', notifiedOn: on }, director, '2026-03-20T10:00:00.000Z')
    expect(whyNot(notifiedOn('2026-03-12'))).toBeUndefined()
    expect(whyNot(notifiedOn('2026-03-13'))).toEqual(['invalid', '/notifiedText required'])
    expect(whyNot(notifiedOn('2026-03-21'))).toEqual(['invalid', '/notifiedOn in-future', '/notifiedText required'])
  })
})
