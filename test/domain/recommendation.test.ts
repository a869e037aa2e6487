// What may be done with a recommendation and how it ends: issued after an assessment, told by the home, settled by the authority.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCarryOut } from '../../src/domain/carry-out-decide.ts'
import { caseStates, decideCase, hide, takeBack, withdraw, type Case, type CaseFields } from '../../src/domain/case.ts'
import { evolve, type Decision } from '../../src/domain/event.ts'
import {
  decideRecommendation,
  recommendationActions,
  toldCarriedOut,
  type RecommendationCommand,
} from '../../src/domain/recommendation-decide.ts'
import { isUnsettled, resultOf, type Recommendation } from '../../src/domain/recommendation.ts'
import {
  arrived,
  caseCommands,
  caseFacts,
  caseIn,
  deepFreeze,
  director,
  entryIn,
  now,
  recommendation as open,
  recommendationFacts as facts,
  recommending,
  refusalOf,
  reviewed,
  reviewer,
  stored,
  whyNot,
} from '../support/domain.ts'

const told: Recommendation = { ...open, state: 'told', doneOn: '2026-03-09' }
const accepted: Recommendation = { ...told, state: 'accepted' }
const withOne = (one: Recommendation, file: Case = caseIn.assessed): Case => ({ ...file, recommendations: [one] })
const decideOn = (file: Case, command: RecommendationCommand) => decideRecommendation(file, command, reviewer, facts)
const applied = <F extends CaseFields>(file: Case, decision: Decision<F>): Case =>
  deepFreeze(evolve<CaseFields>(file, stored<CaseFields>(file, decision, now)))

describe('issuing a recommendation', () => {
  it('adds one to those before, with its term, its function at the home and the day; the text stays out of the event', () => {
    const file = withOne(accepted)
    const { detail, text } = decideRecommendation(file, recommending.recommend, reviewer, { ...facts, id: 'two' })
    expect(detail).toEqual({
      state: 'assessed',
      recommendations: [
        accepted,
        { id: 'two', owner: 'maintenance', issuedOn: '2026-03-09', dueOn: '2026-04-30', state: 'open', doneOn: null },
      ],
    })
    expect(text).toBe('Zamontować poręcze.')
  })

  it('sets a term that has not passed', () => {
    const by = (dueOn: string) => whyNot(() => decideOn(caseIn.assessed, { ...recommending.recommend, dueOn }))
    expect(by('2026-03-08')).toEqual(['invalid', '/dueOn before-start'])
    expect(by('2026-03-09')).toBeUndefined()
  })

  it('waits until the head has confirmed the assessment where the policy asks for that', () => {
    expect(whyNot(() => decideOn(caseIn.to_sign, recommending.recommend))).toEqual(['wrong-state'])
  })
})

describe('the home’s word', () => {
  const tell = (one: Recommendation) => toldCarriedOut(withOne(one), { recommendation: one.id, doneOn: '2026-03-08' })

  it('waits for the authority: nothing else of the case moves', () => {
    expect(tell(open).detail).toEqual({
      state: 'assessed',
      recommendations: [{ ...open, state: 'told', doneOn: '2026-03-08' }],
    })
  })

  it('is taken once, and only of what is to be carried out', () => {
    for (const one of [told, accepted, { ...open, state: 'waived' }, { ...open, state: 'lapsed' }] as const)
      expect(whyNot(() => tell(one))).toEqual(['wrong-state'])
    const foreign = () => toldCarriedOut(withOne(open), { recommendation: 'of-another-case', doneOn: '2026-03-08' })
    expect(whyNot(foreign)).toEqual(['invalid', '/recommendation not-valid-here'])
  })

  it('names no day that is still to come', () => {
    const on = (doneOn: string) => () =>
      decideCarryOut(entryIn.approved, { recommendation: open.id, doneOn, text: 'Poręcze są.' }, director, '2026-03-09')
    expect(whyNot(on('2026-03-10'))).toEqual(['invalid', '/doneOn in-future'])
    expect(whyNot(on('2026-03-09'))).toBeUndefined()
  })
})

describe('settling a recommendation', () => {
  const standing = (one: Recommendation, command: RecommendationCommand) =>
    decideOn(withOne(one), command).detail.recommendations?.[0]

  it('accepts it with the day the home named, or with another the authority found', () => {
    expect(standing(told, recommending.accept)).toEqual(accepted)
    const other = { ...recommending.accept, doneOn: '2026-03-05' }
    expect(standing(told, other)).toEqual({ ...accepted, doneOn: '2026-03-05' })
  })

  it('accepts without the home’s word only with a day and how it is known: a home may be outside the program', () => {
    const accept = (changed: object) => () => decideOn(withOne(open), { ...recommending.accept, ...changed })
    expect(whyNot(accept({}))).toEqual(['invalid', '/doneOn required', '/note required'])
    expect(whyNot(accept({ doneOn: '2026-03-08' }))).toEqual(['invalid', '/note required'])
    expect(whyNot(accept({ doneOn: '2026-03-10', note: 'Telefon.' }))).toEqual(['invalid', '/doneOn in-future'])
    expect(accept({ doneOn: '2026-03-08', note: 'Telefon.' })().detail.recommendations).toEqual([
      { ...open, state: 'accepted', doneOn: '2026-03-08' },
    ])
  })

  it('waives it with a reason, and sends back what the home said with a reason and a new term', () => {
    expect(standing(open, recommending.waive)?.state).toBe('waived')
    expect(standing(told, recommending['send-back'])).toEqual({ ...open, dueOn: '2026-04-30' })
    expect(whyNot(() => decideOn(withOne(open), recommending['send-back']))).toEqual([
      'invalid',
      '/recommendation not-valid-here',
    ])
    const past = { ...recommending['send-back'], dueOn: '2026-03-08' }
    expect(whyNot(() => decideOn(withOne(told), past))).toEqual(['invalid', '/dueOn before-start'])
  })

  it('settles each once', () => {
    for (const one of [accepted, { ...open, state: 'waived' }, { ...open, state: 'lapsed' }] as const)
      for (const action of ['accept', 'waive', 'send-back'] as const)
        expect(whyNot(() => decideOn(withOne(one), recommending[action]))?.[0]).toBe('invalid')
  })

  it('ends with the destruction of the case’s content', () => {
    const destroyed = { ...withOne(told), destroyed: 'disposal-1' }
    for (const action of recommendationActions)
      expect(whyNot(() => decideOn(destroyed, recommending[action]))).toEqual(['wrong-state'])
    const says = () =>
      toldCarriedOut({ ...withOne(open), destroyed: 'disposal-1' }, { recommendation: open.id, doneOn: '2026-03-08' })
    expect(whyNot(says)).toEqual(['wrong-state'])
  })
})

describe('a case with recommendations', () => {
  // domain.md §5.2: Z_UWAGAMI → ZAMKNIETE when every recommendation is done, accepted or waived
  it.each([
    ['open', open, ['recommendation-open']],
    ['told', told, ['recommendation-open']],
    ['accepted', accepted, undefined],
    ['waived', { ...open, state: 'waived' }, undefined],
    ['lapsed', { ...open, state: 'lapsed' }, undefined],
  ] as const)('is closed only without one that is %s, if that is not settled', (_state, one, refused) => {
    expect(whyNot(() => decideCase(withOne(one), caseCommands.close, reviewer, caseFacts))).toEqual(refused)
  })

  it('does not close itself when it is assessed anew as adequate while one is not settled', () => {
    const adequate = { ...caseCommands.assess, outcome: 'adequate' } as const
    expect(reviewed(withOne(open, caseIn.in_review), reviewer, adequate).state).toBe('assessed')
    expect(reviewed(withOne(accepted, caseIn.in_review), reviewer, adequate).state).toBe('closed')
  })

  it('keeps them through a new snapshot, a returned transfer and a hidden snapshot', () => {
    const file = withOne(open)
    expect(arrived(file, { snapshot: 2 })).toMatchObject({ state: 'reopened', recommendations: [open] })
    expect(applied(file, takeBack(file, null))).toMatchObject({ state: 'moot', recommendations: [open] })
    expect(applied(file, hide(file, file.snapshot))).toMatchObject({ state: 'moot', recommendations: [open] })
  })

  it('lets what is not settled lapse when the home takes the entry back', () => {
    const file = { ...caseIn.assessed, recommendations: [open, { ...told, id: 'two' }, { ...accepted, id: 'three' }] }
    const states = applied(file, withdraw(file, 'duplicate')).recommendations?.map(({ state }) => state)
    expect(states).toEqual(['lapsed', 'lapsed', 'accepted'])
    expect(withdraw(caseIn.assessed, 'duplicate').detail).not.toHaveProperty('recommendations')
  })
})

describe('how a recommendation stands on a day', () => {
  it.each([
    ['open on its last day', open, '2026-03-20', 'open'],
    ['open a day later', open, '2026-03-21', 'overdue'],
    ['told, whatever the day', told, '2026-12-31', 'told'],
    ['accepted, done on the last day', { ...accepted, doneOn: '2026-03-20' }, '2026-12-31', 'carried-out'],
    ['accepted, done a day later', { ...accepted, doneOn: '2026-03-21' }, '2026-12-31', 'carried-out-late'],
    ['waived', { ...open, state: 'waived' }, '2026-12-31', 'waived'],
    ['lapsed', { ...open, state: 'lapsed' }, '2026-12-31', 'lapsed'],
  ] as const)('%s', (_when, one, on, result) => {
    expect(resultOf(one, on)).toBe(result)
  })
})

const anyStep = fc.oneof(
  fc.constantFrom(...recommendationActions).map((action) => ({ ...recommending[action] })),
  fc.constantFrom('tell' as const, 'arrive' as const, 'take' as const, 'assess' as const, 'adequate' as const),
  fc.constantFrom('close' as const, 'reopen' as const, 'withdraw' as const),
)

describe('whatever is tried with the recommendations of a case', () => {
  it('no case is ever closed with one that is not settled, and none that was issued is lost', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40, size: 'max' }), (steps) => {
        let file: Case = caseIn.assessed
        const issued = new Set<string>()
        for (const [index, step] of steps.entries()) {
          const id = `r-${index}`
          const ids = (file.recommendations ?? []).map((one) => one.id)
          const named = ids[index % Math.max(1, ids.length)] ?? 'none'
          refusalOf(() => {
            if (typeof step === 'object') {
              const command = step.action === 'recommend' ? step : { ...step, recommendation: named }
              const known = { doneOn: '2026-03-08', note: 'Telefon z domu.' }
              const whole = command.action === 'accept' ? { ...command, ...known } : command
              file = applied(file, decideRecommendation(file, whole, reviewer, { ...facts, id }))
              if (step.action === 'recommend') issued.add(id)
            } else if (step === 'tell') {
              file = applied(file, toldCarriedOut(file, { recommendation: named, doneOn: '2026-03-08' }))
            } else if (step === 'arrive') file = arrived(file, { snapshot: file.snapshot + 1 })
            else if (step === 'withdraw') file = applied(file, withdraw(file, 'duplicate'))
            else {
              const command =
                step === 'adequate' ? { ...caseCommands.assess, outcome: 'adequate' as const } : caseCommands[step]
              file = applied(file, decideCase(file, command, reviewer, caseFacts))
            }
          })
          const all = file.recommendations ?? []
          expect(caseStates).toContain(file.state)
          if (file.state === 'closed') expect(all.some(isUnsettled)).toBe(false)
          expect(new Set(all.map((one) => one.id))).toEqual(issued)
        }
      }),
      { numRuns: 200 },
    )
  })
})
