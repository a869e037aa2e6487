// Every case state × every action × everybody who might try, against a table written by hand; what arrives; random walks.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrive,
  caseActions,
  caseLifecycle,
  caseStates,
  decideCase,
  quarantineCase,
  outcomes,
  type Arrival,
  type Case,
  type CaseAction,
  type CaseCommand,
  type CaseFields,
} from '../../src/domain/case.ts'
import { evolve, replay, type Decision, type SubjectEvent } from '../../src/domain/event.ts'
import { allowed, targets } from '../../src/domain/lifecycle.ts'
import {
  decideRecommendation,
  recommendationActions,
  type RecommendationAction,
} from '../../src/domain/recommendation-decide.ts'
import { scopes, type Actor } from '../../src/domain/role.ts'
import {
  arrival,
  arrived,
  authority,
  caseCommands,
  caseFacts,
  caseIn,
  deepFreeze,
  director,
  foldByHand,
  head,
  home,
  nobody,
  now,
  otherAuthority,
  outcomeOf,
  person,
  reached,
  readTable,
  recommendation,
  recommendationFacts,
  recommending,
  refusalOf,
  reviewed,
  reviewer,
  stored,
} from '../support/domain.ts'
import { anyArrival, anyCaseCommand, anyReader } from '../support/random-domain.ts'

const table = readTable(`
                         received   in_review      awaiting_home  to_sign    assessed  closed    reopened   moot
  take     reviewer+head in_review  -              -              -          -         -         in_review  -
  ask      reviewer+head -          awaiting_home  awaiting_home  -          -         -         -          -
  assess   reviewer+head -          assessed       -              -          -         -         -          -
  confirm  head          -          -              -              assessed   -         -         -          -
  return   head          -          -              -              in_review  -         -         -          -
  recommend reviewer+head -         -              -              -          assessed  -         -          -
  accept   reviewer+head received   in_review      awaiting_home  to_sign    assessed  -         reopened   moot
  waive    reviewer+head received   in_review      awaiting_home  to_sign    assessed  -         reopened   moot
  send-back reviewer+head received  in_review      awaiting_home  to_sign    assessed  -         reopened   moot
  close    reviewer+head -          -              -              -          closed    -         -          -
  reopen   reviewer+head -          -              -              -          -         reopened  -          -
  hold     head          received   in_review      awaiting_home  to_sign    assessed  closed    reopened   moot
  release  head          received   in_review      awaiting_home  to_sign    assessed  closed    reopened   moot
  quarantine reviewer+head moot     moot           moot           moot       moot      moot      moot       moot
`)

/** What can be done although there is nothing to verify. */
const alsoOfMoot: readonly CaseAction[] = ['hold', 'release', 'quarantine', 'accept', 'waive', 'send-back']

const everyone: [who: string, actor: Actor, holds: string[]][] = [
  ['a reviewer', reviewer, ['reviewer']],
  ['the head', head, ['head']],
  ['a reviewer of another authority', person('reviewer', otherAuthority), []],
  ['the head of another authority', person('head', otherAuthority), []],
  ['the director of the home', director, []],
  ['a fully authorised officer of the home', person('officer', home, ...scopes), []],
  ['a head of the home itself', person('head', home), []],
  ['the dpo', person('dpo', authority), []],
  ['an account administrator', person('admin', authority), []],
  ['an inspector', person('inspector', 'voivode'), []],
  ['nobody', nobody, []],
]

const attempt = (file: Case, command: CaseCommand, actor: Actor) => () => decideCase(file, command, actor, caseFacts)
const told = { ...recommendation, state: 'told', doneOn: '2026-03-09' } as const
const isOfRecommendation = (action: CaseAction): action is RecommendationAction =>
  (recommendationActions as readonly string[]).includes(action)
const attemptOf = (file: Case, action: CaseAction, actor: Actor) =>
  action === 'quarantine'
    ? () => quarantineCase(file, { version: file.snapshot }, [file.snapshot], actor)
    : isOfRecommendation(action)
      ? () =>
          decideRecommendation({ ...file, recommendations: [told] }, recommending[action], actor, recommendationFacts)
      : // Only what is held can be released.
        attempt(action === 'release' ? { ...file, held: true } : file, caseCommands[action], actor)

describe('the lifecycle of a case', () => {
  it('is written down here for every action and every state', () => {
    expect(table.map(({ action }) => action)).toEqual([...caseActions])
    for (const { leads } of table) expect(Object.keys(leads)).toEqual([...caseStates])
  })

  const rows = table.map((row) => [row.action, row.who.join(' or '), row] as const)
  it.each(rows)('lets %s only the %s, and only from its states; permission is asked first', (action, _who, row) => {
    for (const state of caseStates) {
      for (const [who, actor, holds] of everyone) {
        const leads = row.leads[state]
        const permitted = row.who.some((one) => holds.includes(one))
        const outcome = outcomeOf(attemptOf(caseIn[state], action as CaseAction, actor))
        const expected = permitted ? (leads === '-' ? 'wrong-state' : leads) : 'not-permitted'
        expect(outcome, `${action} of ${state} by ${who}`).toBe(expected)
      }
    }
  })

  it('offers exactly the actions that it would not refuse for permission or state', () => {
    for (const state of caseStates) {
      for (const [who, actor] of everyone) {
        const taken = caseActions.filter((action) => {
          const outcome = outcomeOf(attemptOf(caseIn[state], action, actor)) ?? ''
          return !['not-permitted', 'wrong-state'].includes(outcome)
        })
        expect(allowed(caseLifecycle, state, actor, authority), `${state}, ${who}`).toEqual(taken)
      }
    }
  })

  it('has no dead state: every one is reached from `received` and left again; only the door makes a case moot', () => {
    const commands: CaseCommand[] = [
      ...Object.values(caseCommands),
      ...outcomes.map((outcome): CaseCommand => ({ action: 'assess', outcome, reasons: 'Uzasadnienie.' })),
    ]
    const steps = commands.map((command) => (file: Case) => reviewed(file, reviewer, command))
    const signing = commands.map((command) => (file: Case) => reviewed(file, head, command))
    const answering = (file: Case) => arrived(file, { answers: ['question-1'] })
    const all = [...steps, ...signing, answering]
    const key = ({ state, outcome, question }: Case) => [state, outcome, question]
    const { states, left } = reached([arrived(undefined)], all, key)
    expect([...states].sort()).toEqual(caseStates.filter((state) => state !== 'moot').sort())
    expect([...left].sort()).toEqual([...states].sort())
    expect(reached([caseIn.moot], all, key).left).toContain('moot')
    expect(caseActions.map((action) => outcomeOf(attemptOf(caseIn.moot, action, head)))).toEqual(
      caseActions.map((action) => (alsoOfMoot.includes(action) ? 'moot' : 'wrong-state')),
    )
  })

  it('is put on hold once and lifted once', () => {
    const held = reviewed(caseIn.closed, head, caseCommands.hold)
    expect([held.state, held.held]).toEqual(['closed', true])
    expect(outcomeOf(attempt(held, caseCommands.hold, head))).toBe('wrong-state')
    expect(reviewed(held, head, caseCommands.release).held).toBe(false)
    expect(outcomeOf(attempt(caseIn.closed, caseCommands.release, head))).toBe('wrong-state')
  })

  it('ends with the destruction of its content: nothing more is done to it', () => {
    const destroyed: Case = { ...caseIn.closed, destroyed: 'disposal-1' }
    for (const command of Object.values(caseCommands))
      expect([command.action, outcomeOf(attempt(destroyed, command, head))]).toEqual([command.action, 'wrong-state'])
  })
})

describe('what arrives from the home', () => {
  const follow = (followUp: Arrival['followUp']) =>
    arrive(undefined, { ...arrival, followUp }, { authority, home }, now)

  it('opens a case, and is never refused', () => {
    expect(follow('in-progress')).toEqual({
      action: 'receive',
      detail: {
        authority,
        home,
        state: 'received',
        book: 'U',
        number: '17/2026',
        category: 'W99',
        priority: 'P3',
        harm: null,
        eventOn: '2026-03-07',
        followUp: 'in-progress',
        snapshot: 1,
        receivedAt: '2026-03-09T10:00:00.000Z',
        question: null,
      },
    })
  })

  // state before → after a finished follow-up, after an unfinished one
  it.each([
    ['received', 'received', 'received'],
    ['in_review', 'in_review', 'awaiting_home'],
    ['awaiting_home', 'in_review', 'awaiting_home'],
    ['to_sign', 'in_review', 'awaiting_home'],
    ['assessed', 'reopened', 'reopened'],
    ['closed', 'reopened', 'reopened'],
    ['reopened', 'reopened', 'reopened'],
    ['moot', 'received', 'received'],
  ] as const)('finds a case %s and leaves it %s, or %s while follow-up goes on', (state, finished, unfinished) => {
    const before = caseIn[state]
    const answers = before.question ? [before.question] : []
    expect(arrived(before, { answers, snapshot: 2 })).toMatchObject({ state: finished, snapshot: 2, question: null })
    expect(arrived(before, { answers, followUp: 'in-progress' })).toMatchObject({ state: unfinished })
  })

  it('answers only the question it names; the case waits on for the others', () => {
    const waiting = reviewed(caseIn.in_review, reviewer, caseCommands.ask)
    expect(waiting).toMatchObject({ state: 'awaiting_home', question: 'question-1' })
    expect(arrived(waiting, { answers: [] })).toMatchObject({ state: 'awaiting_home', question: 'question-1' })
    expect(arrived(waiting, { answers: ['question-0'] })).toMatchObject({
      state: 'awaiting_home',
      question: 'question-1',
    })
    expect(arrived(waiting, { answers: ['question-1'] })).toMatchObject({ state: 'in_review', question: null })
  })

  it('takes back an assessment made on the older snapshot', () => {
    for (const state of ['to_sign', 'assessed', 'closed'] as const) {
      expect(caseIn[state].outcome, state).toBeTruthy()
      expect(arrived(caseIn[state]).outcome, state).toBeNull()
    }
  })

  it('keeps who received it when, and whose case it is', () => {
    const later = arrive(caseIn.closed, arrival, { authority, home }, '2026-04-09T10:00:00.000Z')
    expect(evolve(caseIn.closed, stored(caseIn.closed, later, now))).toMatchObject({
      receivedAt: now,
      reviewer: 'person-reviewer',
      authority,
      home,
    })
  })
})

type Step = { actor: Actor; command: CaseCommand } | { arrival: Arrival } | { returned: true }
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ actor: anyReader, command: anyCaseCommand }) },
  { weight: 3, arbitrary: fc.record({ arrival: anyArrival }) },
  { weight: 1, arbitrary: fc.constant({ returned: true as const }) },
)

function decideStep(file: Case | undefined, step: Step): Decision<CaseFields> {
  if ('arrival' in step) return arrive(file, step.arrival, { authority, home }, now)
  // As the door does when the authority returns the transfer.
  if ('returned' in step) return { action: 'moot', detail: { state: 'moot' } }
  return decideCase(file as Case, step.command, step.actor, caseFacts)
}

describe('whatever people try with a case, and whatever arrives meanwhile', () => {
  it('what its events tell is what it is, each event is one version, and no step changes what it was given', () => {
    fc.assert(
      fc.property(anyArrival, fc.array(anyStep, { maxLength: 60, size: 'max' }), (first, steps) => {
        const events: SubjectEvent<CaseFields>[] = []
        let file: Case | undefined
        for (const step of [{ arrival: first }, ...steps]) {
          refusalOf(() => {
            const decision = decideStep(file, step)
            if (file && 'command' in step) {
              expect(targets(caseLifecycle[step.command.action], file.state)).toContain(decision.detail.state)
            }
            const event = stored(file, decision, now)
            events.push(event)
            file = deepFreeze(evolve<CaseFields>(file, { ...event, detail: { ...event.detail, ...decision.detail } }))
          })
        }
        expect(replay(events)).toStrictEqual(file)
        expect(file).toEqual(foldByHand(events))
        expect(file?.version).toBe(events.length)
        const settled = ['to_sign', 'assessed', 'closed'].includes(file?.state ?? '')
        if (file?.state !== 'moot') expect(Boolean(file?.outcome)).toBe(settled)
        if (file?.state === 'in_review') expect([file.question, file.followUp]).toEqual([null, 'approved'])
      }),
      { numRuns: 200 },
    )
  })
})
