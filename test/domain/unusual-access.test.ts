// The rules of unusual access as data: each with a number, a window and an argument; days and nights of Warsaw as instants.
import { expect, it } from 'vitest'
import {
  accessRuleCodes,
  accessRulesOn,
  accessRuleVersions,
  daysOf,
  mostUnusualDays,
  nightsOf,
} from '../../src/domain/unusual-access.ts'
import { isDate } from '../../src/domain/zone.ts'

it('every version has every rule once, with a number above nought and an argument', () => {
  for (const { fromOn, version, rules } of accessRuleVersions) {
    expect([version, isDate(fromOn)]).toEqual([version, true])
    expect(rules.map(({ code }) => code).toSorted()).toEqual([...accessRuleCodes].toSorted())
    for (const { least, source } of rules) expect([least > 0, source.length > 30]).toEqual([true, true])
  }
  const starts = accessRuleVersions.map(({ fromOn }) => fromOn)
  expect(starts).toEqual(starts.toSorted().toReversed())
})

it('a date before every version has the oldest, a later one the newest that began', () => {
  expect(accessRulesOn('2025-06-01')).toBe(accessRuleVersions.at(-1))
  expect(accessRulesOn('2026-01-01').version).toBe('2026-1')
})

it('days are whole days of Warsaw, 23 and 25 hours long when the clocks change', () => {
  const hours = (on: string) =>
    daysOf(on, on).map(({ fromAt, untilAt }) => (Date.parse(untilAt) - Date.parse(fromAt)) / 3_600_000)
  expect(['2026-03-28', '2026-03-29', '2026-10-25'].flatMap(hours)).toEqual([24, 23, 25])
  expect(daysOf('2026-12-31', '2027-01-01').map(({ on }) => on)).toEqual(['2026-12-31', '2027-01-01'])
})

it('a night begins at ten and ends at six of the next day, in whatever year that is', () => {
  const [night] = nightsOf(daysOf('2026-12-31', '2026-12-31'), accessRulesOn('2026-12-31'))
  expect(night).toEqual({
    on: '2026-12-31',
    endsOn: '2027-01-01',
    fromAt: '2026-12-31T21:00:00.000Z',
    untilAt: '2027-01-01T05:00:00.000Z',
  })
})

it('at most 31 days are asked for, in their order, and only days that are', () => {
  expect(daysOf('2026-03-01', '2026-03-31')).toHaveLength(mostUnusualDays)
  const refused = (from: string, to: string) => {
    try {
      return daysOf(from, to)
    } catch (error) {
      return (error as { faults: { pointer: string; code: string }[] }).faults.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      )
    }
  }
  expect(refused('2026-03-01', '2026-04-01')).toEqual(['?to over-31-days'])
  expect(refused('2026-03-02', '2026-03-01')).toEqual(['?to before-start'])
  expect(refused('2026-02-30', 'wczoraj')).toEqual(['?from impossible-date', '?to impossible-date'])
})
