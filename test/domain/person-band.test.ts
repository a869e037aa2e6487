// Sex and age band, and when both are made unknown.
import { describe, expect, it } from 'vitest'
import { coarsen, isMinor } from '../../src/domain/person-band.ts'

describe('sex and age band', () => {
  it('leave the home as they are where the pair may travel, else both unknown', () => {
    expect(coarsen('F', '85+', true)).toEqual({ sex: 'F', ageBand: '85+' })
    expect(coarsen('F', '85+', false)).toEqual({ sex: 'unknown', ageBand: 'unknown' })
  })

  it('tell a minor, unless the band is unknown', () => {
    expect(isMinor('<18')).toBe(true)
    expect(isMinor('18-39')).toBe(false)
    expect(isMinor('unknown')).toBeUndefined()
  })
})
