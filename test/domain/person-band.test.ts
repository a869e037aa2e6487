// Sex and age band, and when both are made unknown.
import { describe, expect, it } from 'vitest'
import { coarsen, isMinor } from '../../src/domain/person-band.ts'

describe('sex and age band', () => {
  it('leave the home when at least five residents share them', () => {
    expect(coarsen('F', '85+', 5)).toEqual({ sex: 'F', ageBand: '85+' })
    expect(coarsen('M', '18-39', 40)).toEqual({ sex: 'M', ageBand: '18-39' })
  })

  it.each([4, 1, 0, undefined, Number.NaN])('are both unknown outside when %s residents share them', (sharing) => {
    expect(coarsen('F', '85+', sharing)).toEqual({ sex: 'unknown', ageBand: 'unknown' })
  })

  it('tell a minor, unless the band is unknown', () => {
    expect(isMinor('<18')).toBe(true)
    expect(isMinor('18-39')).toBe(false)
    expect(isMinor('unknown')).toBeUndefined()
  })
})
