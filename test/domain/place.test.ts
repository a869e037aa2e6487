// Places and the coarser groups that travel.
import { describe, expect, it } from 'vitest'
import { placeCodes, placeGroup, placeGroups } from '../../src/domain/place.ts'

describe('a place', () => {
  it('leaves the home only as its group', () => {
    expect(placeGroup('room')).toBe('private')
    expect(placeGroup('bathroom')).toBe('private')
    expect(placeGroup('stairs')).toBe('common')
    expect(placeGroup('hospital')).toBe('outside')
  })

  it('is one of 14, and every group has places', () => {
    expect(placeCodes).toHaveLength(14)
    expect(new Set(placeCodes.map(placeGroup))).toEqual(new Set(Object.keys(placeGroups)))
  })
})
