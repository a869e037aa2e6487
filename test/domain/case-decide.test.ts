// What each action on a case asks for beside permission and state: taking, asking, assessing, signing (art. 55c ust. 7 u.p.s.).
import { describe, expect, it } from 'vitest'
import { decideCase, outcomes, type Case, type CaseCommand, type CaseFields } from '../../src/domain/case.ts'
import { evolve } from '../../src/domain/event.ts'
import type { Priority } from '../../src/domain/priority.ts'
import type { Actor } from '../../src/domain/role.ts'
import {
  arrived,
  caseCommands,
  caseFacts,
  caseIn,
  head,
  now,
  outcomeOf,
  reviewed,
  reviewer,
  stored,
  whyNot,
} from '../support/domain.ts'

const attempt = (file: Case, command: CaseCommand, actor: Actor) => () => decideCase(file, command, actor, caseFacts)

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
    expect(detail).toEqual({ state: 'awaiting_home', question: 'question-1', asked: 'question-1' })
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
