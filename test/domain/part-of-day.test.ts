// Which part of the day a time falls into.
import { describe, expect, it } from 'vitest'
import { partOfDay } from '../../src/domain/part-of-day.ts'

describe('part of the day', () => {
  it.each([
    ['00:00', '00-06'],
    ['05:59', '00-06'],
    ['06:00', '06-14'],
    ['13:59', '06-14'],
    ['14:00', '14-22'],
    ['21:59', '14-22'],
    ['22:00', '22-24'],
    ['23:59', '22-24'],
    ['24:00', 'unknown'],
    ['6:00', 'unknown'],
    ['', 'unknown'],
  ])('at %s is %s', (time, part) => {
    expect(partOfDay(time)).toBe(part)
  })
})
