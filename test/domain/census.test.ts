// The census of a month: what can be, what is unusual, what an estimate is. Whatever is accepted is possible; nothing possible is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amendCensus, recordCensus, saysTheSame, type Census } from '../../src/domain/census.ts'
import {
  countedLines,
  estimatedDays,
  faultsOfCensus,
  residentsAtEnd,
  type CensusLine,
} from '../../src/domain/census-line.ts'
import { censusWarnings, warningsOf, type CensusFacts } from '../../src/domain/census-warning.ts'
import { homeTypeCodes } from '../../src/domain/home-type.ts'
import { daysIn } from '../../src/domain/statistics/months.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import type { Actor } from '../../src/domain/role.ts'

const now = '2026-03-09T10:00:00.000Z'
const line: CensusLine = { type: 'PPCH', first: 82, admitted: 2, departed: 1, residentDays: 2291 }
const facts: CensusFacts = { places: 84, types: ['PPCH'], previous: undefined, next: undefined }
const director: Actor = {
  person: 'person-1',
  acting: [{ organisation: 'home-1', role: 'director', scope: '', authorisation: null }],
}
const refused = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return [error.code, ...error.faults.map(({ pointer, code }) => `${pointer} ${code}`)]
    throw error
  }
  return []
}
const record = (month: string, lines: CensusLine[], of: Partial<CensusFacts & { recorded: boolean }> = {}) =>
  recordCensus({ home: 'home-1' }, { month, lines, confirmed: [] }, { ...facts, recorded: false, ...of }, director, now)

describe('a census', () => {
  it('is of a month that is over, from its last day on', () => {
    expect(refused(() => record('2026-03', [line]))).toEqual(['invalid', '/month month-not-over'])
    expect(refused(() => record('2026-13', [line]))).toEqual(['invalid', '/month impossible-month'])
    expect(faultsOfCensus('2026-03', [line], '2026-03-30T21:59:59.000Z')).toHaveLength(1)
    // Warsaw's last day of March begins at 22:00 UTC, in summer time.
    expect(faultsOfCensus('2026-03', [line], '2026-03-30T22:00:00.000Z')).toEqual([])
  })

  it('holds each type once, and nobody who was not there', () => {
    const faults = (changed: Partial<CensusLine>) =>
      faultsOfCensus('2026-02', [{ ...line, ...changed }], now).map(({ pointer, code }) => `${pointer} ${code}`)
    expect(faults({ first: -1, admitted: 4, departed: 0, residentDays: 0 })).toEqual(['/lines/0/first too-small'])
    expect(faults({ departed: 85 })).toEqual(['/lines/0/departed too-big'])
    expect(faults({ residentDays: 84 * 28 + 1 })).toEqual(['/lines/0/residentDays too-big'])
    expect(faults({ residentDays: 84 * 28 })).toEqual([])
    expect(faults({ admitted: 1.5 })).toContain('/lines/0/admitted wrong-type')
    expect(faultsOfCensus('2026-02', [], now)).toEqual([{ pointer: '/lines', code: 'required' }])
    expect(faultsOfCensus('2026-02', [line, line], now)).toEqual([{ pointer: '/lines/1/type', code: 'duplicate' }])
  })

  it('estimates what was not counted as residents × days, and says so', () => {
    const { detail } = record('2026-02', [{ ...line, admitted: 0, departed: 0, residentDays: null }])
    expect(detail.lines).toEqual([
      { type: 'PPCH', first: 82, admitted: 0, departed: 0, residentDays: 82 * 28, estimated: true },
    ])
    expect(estimatedDays({ first: 10, admitted: 1, departed: 0 }, '2026-03')).toBe(326)
  })

  it('asks about what is unusual, each remark once, and records what was confirmed', () => {
    const full = { ...line, first: 84, admitted: 1, departed: 0, residentDays: 2300 }
    expect(refused(() => record('2026-02', [full]))).toEqual(['census-unconfirmed', '/lines more-than-places'])
    const decision = recordCensus(
      { home: 'home-1' },
      { month: '2026-02', lines: [full], confirmed: [...censusWarnings] },
      { ...facts, recorded: false },
      director,
      now,
    )
    expect(decision.detail.confirmed).toEqual(['more-than-places'])
  })

  it('is compared with the months beside it', () => {
    const january = countedLines('2026-01', [{ ...line, first: 80, admitted: 1, departed: 0, residentDays: null }])
    const codes = (lines: CensusLine[], of: Partial<CensusFacts> = {}) =>
      warningsOf('2026-02', lines, { ...facts, ...of }).map(({ pointer, code }) => `${pointer} ${code}`)
    expect(codes([line], { previous: january })).toEqual(['/lines/0/first unlike-previous'])
    expect(codes([{ ...line, first: 81 }], { previous: january })).toEqual([])
    expect(codes([{ ...line, first: 81, departed: 40 }], { previous: january })).toContain('/lines/0/admitted big-jump')
    expect(codes([line], { next: january })).toEqual(['/lines/0/departed unlike-next'])
    expect(codes([{ ...line, residentDays: 83 }])).toEqual(['/lines/0/residentDays few-days'])
    expect(codes([{ ...line, type: 'PW' }])).toEqual(['/lines type-missing', '/lines/0/type not-of-home'])
    expect(codes([], { types: [], previous: january })).toEqual(['/lines type-missing'])
  })

  it('is amended with a reason, by who may, and not recorded twice', () => {
    expect(refused(() => record('2026-02', [line], { recorded: true }))).toEqual(['already-exists'])
    const { detail } = record('2026-02', [line])
    const census = { id: 'census-1', version: 1, sealed: [], ...detail } as Census
    const amended = { lines: [{ ...line, residentDays: 2290 }], confirmed: [], reason: 'slip' } as const
    expect(amendCensus(census, amended, facts, director, now)).toMatchObject({
      action: 'amend-census',
      detail: { state: 'amended', reason: 'slip', lines: [{ residentDays: 2290 }] },
    })
    const stranger = { ...director, acting: [{ ...director.acting[0]!, organisation: 'home-2' }] }
    expect(refused(() => amendCensus(census, amended, facts, stranger, now))).toEqual(['not-permitted'])
    expect([saysTheSame(census, [line]), saysTheSame(census, amended.lines)]).toEqual([true, false])
  })
})

/** Somebody's stay in a month: days in and out, 1 … the last. */
const stay = (days: number) =>
  fc.tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 1, max: days + 1 })).filter(([from, to]) => from < to)
const month = fc.constantFrom('2025-02', '2024-02', '2025-04', '2025-12')

describe('whatever people came and went', () => {
  it('is possible, and counted days never pass what is possible', () => {
    fc.assert(
      fc.property(
        month.chain((of) => fc.tuple(fc.constant(of), fc.array(stay(daysIn(of)), { maxLength: 40 }))),
        ([of, stays]) => {
          // 0: there from before; the day after the last: stays on.
          const days = daysIn(of)
          const told: CensusLine = {
            type: 'PW',
            first: stays.filter(([from]) => from === 0).length,
            admitted: stays.filter(([from]) => from > 0).length,
            departed: stays.filter(([, to]) => to <= days).length,
            residentDays: stays.reduce((sum, [from, to]) => sum + Math.min(to, days) - Math.max(from, 1) + 1, 0),
          }
          expect(faultsOfCensus(of, [told], now)).toEqual([])
          expect(residentsAtEnd(told)).toBe(stays.filter(([, to]) => to > days).length)
          expect(faultsOfCensus(of, [{ ...told, residentDays: null }], now)).toEqual([])
          expect(estimatedDays(told, of)).toBeLessThanOrEqual((told.first + told.admitted) * days)
        },
      ),
    )
  })

  it('is refused or possible whatever is typed, and every warning points at something typed', () => {
    const number = fc.integer({ min: -3, max: 6000 })
    const typed = fc.record({
      type: fc.constantFrom(...homeTypeCodes),
      first: number,
      admitted: number,
      departed: number,
      residentDays: fc.option(fc.integer({ min: -3, max: 200_000 })),
    })
    fc.assert(
      fc.property(month, fc.array(typed, { maxLength: 4 }), (of, lines) => {
        if (faultsOfCensus(of, lines, now).length > 0) return
        for (const { first, admitted, departed, residentDays } of countedLines(of, lines)) {
          expect([first, admitted, departed, residentDays].every((value) => value >= 0)).toBe(true)
          expect(departed).toBeLessThanOrEqual(first + admitted)
          expect(residentDays).toBeLessThanOrEqual((first + admitted) * daysIn(of))
        }
        expect(new Set(lines.map(({ type }) => type)).size).toBe(lines.length)
        for (const { pointer, code } of warningsOf(of, lines, facts)) {
          const [, index] = /^\/lines(?:\/(\d+)\/\w+)?$/.exec(pointer) ?? ['', '99']
          expect([code, index === undefined || Number(index) < lines.length]).toEqual([code, true])
        }
      }),
    )
  })
})
