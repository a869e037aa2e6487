// Preventive measures of an entry: planned with the follow-up, and later carried out or given up. Nothing recorded is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryCommand, MeasurePlan, MeasureReview } from '../../src/domain/entry-command.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import type { Entry } from '../../src/domain/entry.ts'
import {
  measureOutcomeCodes,
  overdueOf,
  preventiveKindCodes,
  preventiveKindsOn,
  preventiveLists,
  soonestDueOn,
} from '../../src/domain/preventive-measure.ts'
import { nothingNewToAuthority, snapshotOf } from '../../src/domain/snapshot.ts'
import { after, commands, director, facts, now, registered, whyNot } from '../support/domain.ts'

const mats: MeasurePlan = { kind: 'surroundings', by: 'administration', dueOn: '2026-03-31' }
const talk: MeasurePlan = { kind: 'training', by: 'nurse', dueOn: '2026-03-20' }
const follow = (measures: MeasurePlan[], noMeasures?: boolean): EntryCommand => ({
  ...commands['follow-up'],
  measures,
  noMeasures,
})
const review = (...measures: MeasureReview[]): EntryCommand => ({ action: 'review-measures', measures })
const planned = after(registered('W99'), follow([mats, talk]))
const refused = (entry: Entry, command: EntryCommand) => whyNot(() => decide(entry, command, director, facts, now))

describe('follow-up', () => {
  it('plans measures of a kind, by a function, for a day, and numbers them', () => {
    expect(planned.measures).toEqual([
      { no: 1, ...mats },
      { no: 2, ...talk },
    ])
  })

  it('has one at least, or says that there is none: the reason is its text', () => {
    const entry = registered('W99')
    expect(refused(entry, follow([]))).toEqual(['invalid', '/measures required'])
    expect(refused(entry, follow([mats], true))).toEqual(['invalid', '/noMeasures not-valid-here'])
    expect(after(entry, follow([], true)).measures).toEqual([])
  })

  it('is refused for what is no plan: a day before the event, a measure it does not have, one named twice', () => {
    expect(refused(planned, follow([{ ...mats, dueOn: '2026-03-06' }]))).toEqual([
      'invalid',
      '/measures/0/dueOn before-event',
    ])
    expect(refused(planned, follow([{ ...mats, no: 3 }]))).toEqual(['invalid', '/measures/0/no not-valid-here'])
    const twice = follow([
      { ...mats, no: 1 },
      { ...talk, no: 1 },
    ])
    expect(refused(planned, twice)).toEqual(['invalid', '/measures/1/no duplicate'])
    expect(refused(planned, follow(Array.from({ length: 21 }, () => mats)))).toEqual(['invalid', '/measures too-many'])
  })

  it('written once more drops what is planned and not named, and keeps what is done', () => {
    const done = after(planned, review({ no: 1, outcome: 'helped', on: '2026-03-08' }))
    expect(after(done, follow([])).measures).toEqual([{ no: 1, ...mats, outcome: 'helped', on: '2026-03-08' }])
    const anew = after(done, follow([{ ...talk, no: 2, dueOn: '2026-04-01' }, mats]))
    expect(anew.measures?.map(({ no, kind, dueOn }) => [no, kind, dueOn])).toEqual([
      [1, 'surroundings', '2026-03-31'],
      [2, 'training', '2026-04-01'],
      [3, 'surroundings', '2026-03-31'],
    ])
    expect(refused(done, follow([{ ...mats, no: 1 }]))).toEqual(['invalid', '/measures/0/no not-valid-here'])
    expect(refused(done, follow([], true))).toEqual(['invalid', '/noMeasures not-valid-here'])
  })
})

describe('what became of a measure', () => {
  it('is said in every later state, measure by measure, and the newest word holds', () => {
    const early = after(planned, review({ no: 2, outcome: 'too-early', on: '2026-03-08' }))
    expect(early.measures?.map(({ outcome }) => outcome)).toEqual([undefined, 'too-early'])
    const approved = after(early, commands.feedback, commands.approve)
    expect(after(approved, review({ no: 2, outcome: 'partly', on: '2026-03-08' })).measures?.[1]?.outcome).toBe(
      'partly',
    )
    const closed = after(approved, { action: 'close', noCaseReason: 'Nie ma organu.' })
    expect(after(closed, review({ no: 1, outcome: 'helped', on: '2026-03-09' })).measures?.[0]?.on).toBe('2026-03-09')
  })

  it('has a day, not before the event and not to come, or a reason to give up; a given-up day may be left out', () => {
    const why = (one: MeasureReview) => refused(planned, review(one))
    expect(why({ no: 1, outcome: 'helped' })).toEqual(['invalid', '/measures/0/on required'])
    expect(why({ no: 1, outcome: 'helped', on: '2026-03-10' })).toEqual(['invalid', '/measures/0/on in-future'])
    expect(why({ no: 1, outcome: 'helped', on: '2026-03-06' })).toEqual(['invalid', '/measures/0/on before-event'])
    expect(why({ no: 1, outcome: 'given-up' })).toEqual(['invalid', '/measures/0/reason required'])
    expect(why({ no: 3, outcome: 'helped', on: '2026-03-08' })).toEqual(['invalid', '/measures/0/no not-valid-here'])
    const twice = review({ no: 1, outcome: 'helped', on: '2026-03-08' }, { no: 1, outcome: 'partly', on: '2026-03-08' })
    expect(refused(planned, twice)).toEqual(['invalid', '/measures/1/no duplicate'])
    const given = after(planned, review({ no: 1, outcome: 'given-up', reason: 'Łazienkę zamknięto.' }))
    expect(given.measures?.[0]).toEqual({ no: 1, ...mats, outcome: 'given-up', on: null })
  })

  it('is the home’s own: nothing of it is in what leaves, nor makes the entry leave again', () => {
    expect(nothingNewToAuthority).toContain('review-measures')
    const before = snapshotOf(planned, {}, true, [])
    expect(before.followUp.measures).toEqual(['training', 'surroundings'])
    for (const outcome of measureOutcomeCodes) {
      const told = after(planned, review({ no: 1, outcome, on: '2026-03-08', reason: 'Sprawdzono.' }))
      expect(snapshotOf(told, { measureReasons: { 1: 'Sprawdzono.' } }, true, [])).toEqual(before)
    }
  })

  it('ends the waiting for it', () => {
    const measures = planned.measures ?? []
    expect([soonestDueOn(measures), overdueOf(measures, '2026-03-21'), overdueOf(measures, '2026-04-01')]).toEqual([
      '2026-03-20',
      [2],
      [1, 2],
    ])
    const done = after(planned, review({ no: 2, outcome: 'no-help', on: '2026-03-08' })).measures ?? []
    expect([soonestDueOn(done), overdueOf(done, '2026-03-21')]).toEqual(['2026-03-31', []])
  })
})

describe('whatever follow-up and reviews say, in any order', () => {
  const anyPlan = fc.record(
    {
      no: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...preventiveKindCodes),
      by: fc.constant('nurse' as const),
      dueOn: fc.constant('2026-03-31'),
    },
    { requiredKeys: ['kind', 'by', 'dueOn'] },
  )
  const anyReview = fc.record({
    no: fc.integer({ min: 1, max: 4 }),
    outcome: fc.constantFrom(...measureOutcomeCodes),
    on: fc.constant('2026-03-08'),
    reason: fc.constant('Sprawdzono.'),
  })
  const steps = fc.array(
    fc.oneof(
      fc.array(anyPlan, { maxLength: 3 }).map((measures) => follow(measures)),
      fc.array(anyReview, { minLength: 1, maxLength: 2 }).map((measures) => review(...measures)),
    ),
    { maxLength: 8 },
  )

  it('no measure whose outcome is known is lost or becomes another, and each has a number of its own', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let entry = planned
        for (const step of taken) {
          if (refused(entry, step)) continue
          const known = (entry.measures ?? []).filter(({ outcome }) => outcome)
          entry = after(entry, step)
          const numbers = (entry.measures ?? []).map(({ no }) => no)
          expect(new Set(numbers).size).toBe(numbers.length)
          for (const { no, kind } of known) {
            expect(entry.measures?.find((one) => one.no === no)).toMatchObject({ kind, outcome: expect.any(String) })
          }
        }
      }),
    )
  })
})

describe('the kinds of measures', () => {
  it('are data with a source and a day from which they hold, oldest first', () => {
    expect(preventiveLists.map(({ from }) => from)).toEqual(preventiveLists.map(({ from }) => from).toSorted())
    for (const { source, kinds } of preventiveLists) {
      expect(source).not.toBe('')
      expect(preventiveKindCodes).toEqual(expect.arrayContaining([...kinds]))
    }
    expect(preventiveKindsOn('2026-03-09')).toEqual(preventiveKindCodes)
  })
})
