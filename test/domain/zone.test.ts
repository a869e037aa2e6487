// Warsaw time: the hours that do not exist, the hour that comes twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  isDate,
  isTime,
  monthOf,
  toInstant,
  warsawDate,
  warsawTime,
  warsawYear,
} from '../../src/domain/zone.ts'

describe('a Warsaw date and time', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(toInstant('2026-01-15', '12:00')).toEqual({ ok: true, at: '2026-01-15T11:00:00.000Z' })
    expect(toInstant('2026-07-15', '12:00')).toEqual({ ok: true, at: '2026-07-15T10:00:00.000Z' })
  })

  it('does not exist in the hour skipped in March', () => {
    expect(toInstant('2026-03-29', '01:59')).toEqual({ ok: true, at: '2026-03-29T00:59:00.000Z' })
    expect(toInstant('2026-03-29', '02:00')).toEqual({ ok: false, why: 'skipped-hour' })
    expect(toInstant('2026-03-29', '02:30', '+02:00')).toEqual({ ok: false, why: 'skipped-hour' })
    expect(toInstant('2026-03-29', '03:00')).toEqual({ ok: true, at: '2026-03-29T01:00:00.000Z' })
  })

  it('is ambiguous in the hour repeated in October unless the offset says which', () => {
    expect(toInstant('2026-10-25', '02:30')).toEqual({ ok: false, why: 'ambiguous-hour' })
    expect(toInstant('2026-10-25', '02:30', '+02:00')).toEqual({ ok: true, at: '2026-10-25T00:30:00.000Z' })
    expect(toInstant('2026-10-25', '02:30', '+01:00')).toEqual({ ok: true, at: '2026-10-25T01:30:00.000Z' })
    expect(toInstant('2026-10-25', '03:00')).toEqual({ ok: true, at: '2026-10-25T02:00:00.000Z' })
  })

  it('ignores an offset where nothing is to decide', () => {
    expect(toInstant('2026-01-15', '12:00', '+02:00')).toEqual({ ok: true, at: '2026-01-15T11:00:00.000Z' })
  })

  it('must be on the calendar and on the clock', () => {
    expect(toInstant('2026-02-29', '12:00')).toEqual({ ok: false, why: 'impossible-date' })
    expect(toInstant('1949-12-31', '12:00')).toEqual({ ok: false, why: 'impossible-date' })
    expect(toInstant('2026-02-28', '24:00')).toEqual({ ok: false, why: 'impossible-time' })
  })

  it('comes back from the instant it names', () => {
    const minute = fc.date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(minute, (date) => {
        const at = `${date.toISOString().slice(0, 16)}:00.000Z`
        const [on, time] = [warsawDate(at), warsawTime(at)]
        const instants = (['+01:00', '+02:00'] as const).map((offset) => toInstant(on, time, offset))
        expect(instants).toContainEqual({ ok: true, at })
      }),
    )
  })

  it('names, whenever it is accepted, an instant with that date and time', () => {
    const day = fc.integer({ min: 0, max: 365 * 100 }).map((days) => addDays('1970-01-01', days))
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, time, (on, clock) => {
        const instant = toInstant(on, clock)
        if (instant.ok) expect([warsawDate(instant.at), warsawTime(instant.at)]).toEqual([on, clock])
        else expect(clock < '03:00').toBe(true)
      }),
    )
  })
})

describe('an instant', () => {
  it('belongs to the Warsaw year in which people live', () => {
    expect(warsawYear('2026-12-31T22:59:59.999Z')).toBe(2026)
    expect(warsawYear('2026-12-31T23:00:00.000Z')).toBe(2027)
    expect(warsawDate('2026-06-30T22:00:00.000Z')).toBe('2026-07-01')
    expect(warsawTime('2026-06-30T22:00:59.000Z')).toBe('00:00')
  })

  it('must be one', () => {
    expect(() => warsawDate('wczoraj')).toThrow(RangeError)
  })
})

describe('dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0206-01-01', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isDate(text)).toBe(is)
  })

  it('have a month, and days follow across its end and across the change of clocks', () => {
    expect(monthOf('2026-03-29')).toBe('2026-03')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })

  it('and times of day are written in full', () => {
    expect(['00:00', '23:59'].every(isTime)).toBe(true)
    expect(['24:00', '12:60', '1:00', '12:00:00', '12:00\n'].some(isTime)).toBe(false)
  })
})
