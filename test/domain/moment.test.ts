// When something can have happened: the calendar, the two nights the clocks change, and the year a report may look back.
import { describe, expect, it } from 'vitest'
import { before, faultsOfMoment, whenFields, whenTexts } from '../../src/domain/moment.ts'
import { now } from '../support/domain.ts'

const faultOf = (...[moment, at = now]: [Parameters<typeof faultsOfMoment>[0], string?]) =>
  faultsOfMoment(moment, '/when', at).map(({ pointer, code }) => `${pointer} ${code}`)

describe('the moment of an event', () => {
  it('may be today up to this very minute', () => {
    expect(faultOf({ on: '2026-03-09' })).toEqual([])
    expect(faultOf({ on: '2026-03-09', time: '11:00' })).toEqual([])
    expect(faultOf({ on: '2026-03-09', time: '00:00' })).toEqual([])
  })

  it('does not lie in the future', () => {
    expect(faultOf({ on: '2026-03-09', time: '11:01' })).toEqual(['/when/time in-future'])
    expect(faultOf({ on: '2026-03-10' })).toEqual(['/when/on in-future'])
    expect(faultOf({ on: '2027-01-01', time: '08:00' })).toEqual(['/when/on in-future'])
  })

  it('is on the Warsaw date, which begins before the UTC one', () => {
    expect(faultOf({ on: '2026-03-09' }, '2026-03-08T22:59:00.000Z')).toEqual(['/when/on in-future'])
    expect(faultOf({ on: '2026-03-09' }, '2026-03-08T23:00:00.000Z')).toEqual([])
    expect(faultOf({ on: '2026-07-09', time: '00:10' }, '2026-07-08T22:10:00.000Z')).toEqual([])
  })

  it('is at most 365 days ago', () => {
    expect(faultOf({ on: '2025-03-09' })).toEqual([])
    expect(faultOf({ on: '2025-03-08' })).toEqual(['/when/on too-old'])
    expect(faultOf({ on: '2027-03-10' }, '2028-03-09T10:00:00.000Z')).toEqual([])
    expect(faultOf({ on: '2027-03-09' }, '2028-03-09T10:00:00.000Z')).toEqual(['/when/on too-old'])
  })

  it('is a day of the calendar and a time of the clock', () => {
    for (const on of ['2026-02-31', '2026-02-29', '2025-13-01', '2025-04-31', '31.02.2026', '']) {
      expect(faultOf({ on }), on).toEqual(['/when/on impossible-date'])
    }
    for (const time of ['24:00', '7:30', '12:60', 'rano', '']) {
      expect(faultOf({ on: '2026-03-07', time }), time).toEqual(['/when/time impossible-time'])
    }
  })

  it('is not in the hour that the last Sunday of March leaves out', () => {
    const later = '2026-03-30T10:00:00.000Z'
    expect(faultOf({ on: '2026-03-29', time: '02:30' }, later)).toEqual(['/when/time skipped-hour'])
    expect(faultOf({ on: '2026-03-29', time: '02:30', offset: '+02:00' }, later)).toEqual(['/when/time skipped-hour'])
    expect(faultOf({ on: '2026-03-29', time: '01:59' }, later)).toEqual([])
    expect(faultOf({ on: '2026-03-29', time: '03:00' }, later)).toEqual([])
  })

  it('says which 02:30 it means in the night that has two', () => {
    const later = '2026-10-26T10:00:00.000Z'
    expect(faultOf({ on: '2026-10-25', time: '02:30' }, later)).toEqual(['/when/time ambiguous-hour'])
    expect(faultOf({ on: '2026-10-25', time: '02:30', offset: '+02:00' }, later)).toEqual([])
    expect(faultOf({ on: '2026-10-25', time: '02:30', offset: '+01:00' }, later)).toEqual([])
    expect(faultOf({ on: '2026-10-25', time: '03:00' }, later)).toEqual([])
    // Between the two passes the second has not come yet.
    const between = '2026-10-25T00:45:00.000Z'
    expect(faultOf({ on: '2026-10-25', time: '02:30', offset: '+02:00' }, between)).toEqual([])
    expect(faultOf({ on: '2026-10-25', time: '02:30', offset: '+01:00' }, between)).toEqual(['/when/time in-future'])
  })
})

describe('one moment before another', () => {
  it('is told by the dates when a time is missing', () => {
    expect(before({ on: '2026-03-06' }, { on: '2026-03-07', time: '05:40' })).toBe(true)
    expect(before({ on: '2026-03-07' }, { on: '2026-03-07', time: '05:40' })).toBe(false)
    expect(before({ on: '2026-03-07', time: '05:40' }, { on: '2026-03-07' })).toBe(false)
    expect(before({ on: '2026-03-08' }, { on: '2026-03-07' })).toBe(false)
  })

  it('is told by the instants when both times are known', () => {
    expect(before({ on: '2026-03-07', time: '05:39' }, { on: '2026-03-07', time: '05:40' })).toBe(true)
    expect(before({ on: '2026-03-07', time: '05:40' }, { on: '2026-03-07', time: '05:40' })).toBe(false)
    const [first, second] = [
      { on: '2026-10-25', time: '02:50', offset: '+02:00' },
      { on: '2026-10-25', time: '02:10', offset: '+01:00' },
    ] as const
    expect(before(first, second)).toBe(true)
    expect(before(second, first)).toBe(false)
  })
})

describe('what is kept of a moment', () => {
  it('is in the clear the date and the part of the day, never the time', () => {
    expect(whenFields({ on: '2026-03-07', time: '05:40' })).toEqual({ eventOn: '2026-03-07', partOfDay: '00-06' })
    expect(whenFields({ on: '2026-03-07', time: '06:00', partOfDay: '22-24' })).toEqual({
      eventOn: '2026-03-07',
      partOfDay: '06-14',
    })
    expect(whenFields({ on: '2026-03-07', partOfDay: '14-22' })).toEqual({ eventOn: '2026-03-07', partOfDay: '14-22' })
    expect(whenFields({ on: '2026-03-07' })).toEqual({ eventOn: '2026-03-07', partOfDay: 'unknown' })
  })

  it('is as a text the time, with the offset where it was told', () => {
    expect(whenTexts({ on: '2026-03-07', time: '05:40' })).toEqual({ eventTime: '05:40' })
    expect(whenTexts({ on: '2026-10-25', time: '02:30', offset: '+01:00' })).toEqual({ eventTime: '02:30+01:00' })
    expect(whenTexts({ on: '2026-03-07' })).toEqual({ eventTime: null })
  })
})
