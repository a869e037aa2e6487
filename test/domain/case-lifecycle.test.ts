// Every case state × every action × everybody who might try, against a table written by hand; arrivals; the rules of assessing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrive,
  caseActions,
  caseLifecycle,
  caseStates,
  decideCase,
  outcomes,
  type Arrival,
  type Case,
  type CaseCommand,
  type CaseFields,
} from '../../src/domain/case.ts'
import { evolve, replay, type Decision, type SubjectEvent } from '../../src/domain/event.ts'
import { allowed, targets } from '../../src/domain/lifecycle.ts'
import type { Priority } from '../../src/domain/priority.ts'
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
  head,
  home,
  nobody,
  now,
  otherAuthority,
  outcomeOf,
  person,
  reached,
  readTable,
  refusalOf,
  reviewed,
  reviewer,
  stored,
  whyNot,
} from '../support/domain.ts'
import { anyArrival, anyCaseCommand, anyReader } from '../support/random-domain.ts'

const table = readTable(`
                         received   in_review      awaiting_home  to_sign    assessed  closed    reopened   moot
  take     reviewer+head in_review  -              -              -          -         -         in_review  -
  ask      reviewer+head -          awaiting_home  awaiting_home  -          -         -         -          -
  assess   reviewer+head -          assessed       -              -          -         -         -          -
  confirm  head          -          -              -              assessed   -         -         -          -
  return   head          -          -              -              in_review  -         -         -          -
  close    reviewer+head -          -              -              -          closed    -         -          -
  reopen   reviewer+head -          -              -              -          -         reopened  -          -
`)

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
        const outcome = outcomeOf(attempt(caseIn[state], caseCommands[action as CaseCommand['action']], actor))
        const expected = permitted ? (leads === '-' ? 'wrong-state' : leads) : 'not-permitted'
        expect(outcome, `${action} of ${state} by ${who}`).toBe(expected)
      }
    }
  })

  it('offers exactly the actions that it would not refuse for permission or state', () => {
    for (const state of caseStates) {
      for (const [who, actor] of everyone) {
        const taken = caseActions.filter((action) => {
          const outcome = outcomeOf(attempt(caseIn[state], caseCommands[action], actor)) ?? ''
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
    const answering = (file: Case) => arrived(file, { answers: 'question-1' })
    const all = [...steps, ...signing, answering]
    const key = ({ state, outcome, question }: Case) => [state, outcome, question]
    const { states, left } = reached([arrived(undefined)], all, key)
    expect([...states].sort()).toEqual(caseStates.filter((state) => state !== 'moot').sort())
    expect([...left].sort()).toEqual([...states].sort())
    expect(reached([caseIn.moot], all, key).left).toContain('moot')
    expect(new Set(caseActions.map((action) => outcomeOf(attempt(caseIn.moot, caseCommands[action], head))))).toEqual(
      new Set(['wrong-state']),
    )
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
    const answers = before.question ?? null
    expect(arrived(before, { answers, snapshot: 2 })).toMatchObject({ state: finished, snapshot: 2, question: null })
    expect(arrived(before, { answers, followUp: 'in-progress' })).toMatchObject({ state: unfinished })
  })

  it('answers only the question it names; the case waits on for the others', () => {
    const waiting = reviewed(caseIn.in_review, reviewer, caseCommands.ask)
    expect(waiting).toMatchObject({ state: 'awaiting_home', question: 'question-1' })
    expect(arrived(waiting, { answers: null })).toMatchObject({ state: 'awaiting_home', question: 'question-1' })
    expect(arrived(waiting, { answers: 'question-0' })).toMatchObject({
      state: 'awaiting_home',
      question: 'question-1',
    })
    expect(arrived(waiting, { answers: 'question-1' })).toMatchObject({ state: 'in_review', question: null })
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

describe('taking a case', () => {
  it('waits for the home while follow-up goes on or a question is open', () => {
    expect(reviewed(arrived(undefined, { followUp: 'in-progress' }), reviewer, caseCommands.take).state).toBe(
      'awaiting_home',
    )
    const asked = reviewed(caseIn.in_review, reviewer, caseCommands.ask)
    const returned = evolve<CaseFields>(
      asked,
      stored<CaseFields>(asked, { action: 'moot', detail: { state: 'moot' } }, now),
    )
    const again = arrived(returned)
    expect(reviewed(again, reviewer, caseCommands.take)).toMatchObject({
      state: 'awaiting_home',
      question: 'question-1',
    })
  })

  it('names the reviewer who took it', () => {
    expect(reviewed(arrived(undefined), head, caseCommands.take).reviewer).toBe('person-head')
  })
})

describe('asking the home', () => {
  const ask = (dueOn: string) => whyNot(attempt(caseIn.in_review, { ...caseCommands.ask, dueOn }, reviewer))

  it('sets a term that has not passed', () => {
    expect(ask('2026-03-08')).toEqual(['invalid', '/dueOn before-start'])
    expect(ask('2026-03-09')).toBeUndefined()
  })

  it('keeps the question as a text', () => {
    const { detail, texts } = attempt(caseIn.in_review, caseCommands.ask, reviewer)()
    expect(detail).toEqual({ state: 'awaiting_home', question: 'question-1' })
    expect(texts).toEqual({ question: 'Czy maty już są?' })
  })
})

describe('assessing', () => {
  const inReview = (priority: Priority) => reviewed(arrived(undefined, { priority }), reviewer, caseCommands.take)
  const assess = (priority: Priority, outcome: (typeof outcomes)[number], actor: Actor) =>
    outcomeOf(attempt(inReview(priority), { action: 'assess', outcome, reasons: 'Uzasadnienie.' }, actor))

  // design.md §4, domain.md §5.2: P0–P1 and "inadequate" are signed by the head; "adequate" closes itself
  it.each([
    ['P0', 'adequate', 'to_sign', 'closed'],
    ['P0', 'adequate_with_remarks', 'to_sign', 'assessed'],
    ['P0', 'inadequate', 'to_sign', 'assessed'],
    ['P1', 'adequate', 'to_sign', 'closed'],
    ['P1', 'adequate_with_remarks', 'to_sign', 'assessed'],
    ['P1', 'inadequate', 'to_sign', 'assessed'],
    ['P2', 'adequate', 'closed', 'closed'],
    ['P2', 'adequate_with_remarks', 'assessed', 'assessed'],
    ['P2', 'inadequate', 'to_sign', 'assessed'],
    ['P3', 'adequate', 'closed', 'closed'],
    ['P3', 'adequate_with_remarks', 'assessed', 'assessed'],
    ['P3', 'inadequate', 'to_sign', 'assessed'],
  ] as const)('a %s case as %s leads a reviewer to %s and the head to %s', (priority, outcome, byReviewer, byHead) => {
    expect([assess(priority, outcome, reviewer), assess(priority, outcome, head)]).toEqual([byReviewer, byHead])
  })

  it('keeps the reasons as a text and the outcome as a code', () => {
    const { detail, texts } = attempt(caseIn.in_review, caseCommands.assess, reviewer)()
    expect(detail).toEqual({ state: 'assessed', outcome: 'adequate_with_remarks' })
    expect(texts).toEqual({ reasons: 'Środki są odpowiednie.' })
  })
})

describe('signing an assessment', () => {
  const confirm = (changed: object = {}) => attempt(caseIn.to_sign, { action: 'confirm', ...changed }, head)

  it('follows the reviewer without a word', () => {
    expect(confirm()().detail).toEqual({ state: 'assessed', outcome: 'inadequate' })
    expect(confirm()().texts).toBeUndefined()
    expect(confirm({ outcome: 'inadequate' })().detail).toEqual({ state: 'assessed', outcome: 'inadequate' })
  })

  it('decides otherwise only with reasons of its own', () => {
    expect(whyNot(confirm({ outcome: 'adequate' }))).toEqual(['invalid', '/reasons required'])
    expect(whyNot(confirm({ outcome: 'adequate', reasons: '' }))).toEqual(['invalid', '/reasons required'])
    const otherwise = confirm({ outcome: 'adequate', reasons: 'Środki wystarczą.' })()
    expect(otherwise.detail).toEqual({ state: 'closed', outcome: 'adequate' })
    expect(otherwise.texts).toEqual({ reasons: 'Środki wystarczą.' })
  })

  it('gives the case back to review without an outcome, with a reason', () => {
    const { detail, texts } = attempt(caseIn.to_sign, caseCommands.return, head)()
    expect(detail).toEqual({ state: 'in_review', outcome: null })
    expect(texts).toEqual({ reason: 'Uzasadnienie jest zbyt krótkie.' })
  })
})

describe('reopening a case', () => {
  it('takes its outcome back', () => {
    expect(reviewed(caseIn.closed, reviewer, caseCommands.reopen)).toMatchObject({ state: 'reopened', outcome: null })
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
            file = deepFreeze(evolve(file, { ...event, detail: { ...event.detail, ...decision.detail } }))
          })
        }
        expect(replay(events)).toStrictEqual(file)
        expect(file?.version).toBe(events.length)
        const settled = ['to_sign', 'assessed', 'closed'].includes(file?.state ?? '')
        if (file?.state !== 'moot') expect(Boolean(file?.outcome)).toBe(settled)
        if (file?.state === 'in_review') expect([file.question, file.followUp]).toEqual([null, 'approved'])
      }),
      { numRuns: 200 },
    )
  })
})
