// The lists that have no rule of their own: counties, types of homes, causes, bodies.
import { describe, expect, it } from 'vitest'
import { bodies } from '../../src/domain/body.ts'
import { causeCodes, causes, needsReason } from '../../src/domain/cause.ts'
import { counties, countyCodes } from '../../src/domain/county.ts'
import { homeTypeCodes } from '../../src/domain/home-type.ts'

describe('counties', () => {
  it('are the 19 counties and 3 cities of Małopolska', () => {
    expect(countyCodes).toHaveLength(22)
    expect(countyCodes.every((code) => /^12\d{2}$/.test(code))).toBe(true)
    expect(countyCodes.filter((code) => counties[code].city)).toEqual(['1261', '1262', '1263'])
    expect(new Set(Object.values(counties).map((county) => county.name)).size).toBe(22)
  })

  it('keep the order of TERYT', () => {
    expect(countyCodes).toEqual(countyCodes.toSorted())
    expect(counties['1218'].name).toBe('powiat wadowicki')
  })
})

describe('types of home', () => {
  it('are the seven of art. 56 u.p.s.', () => {
    expect(homeTypeCodes).toEqual(['PW', 'PSCH', 'PPCH', 'DNI', 'DMNI', 'NF', 'UA'])
  })
})

describe('causes', () => {
  it('need a reason when outside the home or not established', () => {
    expect(causeCodes.filter((code) => causes[code].needsReason)).toEqual(['outside-home', 'not-established'])
    expect(needsReason(['health', 'not-established'])).toBe(true)
    expect(needsReason(['health', 'staffing'])).toBe(false)
    expect(needsReason([])).toBe(false)
  })
})

describe('bodies', () => {
  it('all have a label and a basis, be it that there is none', () => {
    expect(Object.values(bodies).filter((body) => !body.label || !body.basis)).toEqual([])
  })
})
