// The type of care an event concerns: what may be chosen, what is asked, and among whom a resident hides when it leaves.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eventTypeCodes,
  faultsOfType,
  registeredType,
  typesToChoose,
  typeThatTravels,
} from '../../src/domain/care-type.ts'
import { homeTypeCodes, type HomeType } from '../../src/domain/home-type.ts'
import type { Fault } from '../../src/domain/refusal.ts'

describe('the type of an event', () => {
  it('is chosen among the types of a home of several, and nothing is asked in a home of one or of none known', () => {
    expect(typesToChoose(['PW', 'PSCH'])).toEqual(['PW', 'PSCH', 'several'])
    expect([typesToChoose(['PW']), typesToChoose([])]).toEqual([[], []])
  })

  it('must be said in a home of several types, and is that of a home of one', () => {
    const registering = (types: HomeType[], said?: 'PW' | 'UA' | 'several') => {
      const faults: Fault[] = []
      return [registeredType(types, said, faults), faults.map(({ code }) => code).join()]
    }
    expect(registering(['PW', 'PSCH'])).toEqual([undefined, 'required'])
    expect(registering(['PW', 'PSCH'], 'UA')).toEqual(['UA', 'not-of-home'])
    expect(registering(['PW', 'PSCH'], 'several')).toEqual(['several', ''])
    expect(registering(['PW'])).toEqual(['PW', ''])
    expect(registering(['PW'], 'UA')).toEqual(['PW', 'not-of-home'])
    expect(registering([], 'UA')).toEqual([undefined, ''])
    expect(faultsOfType(['PW'], 'several', '/careType')).toEqual([{ pointer: '/careType', code: 'not-of-home' }])
  })
})

const anyResidents = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...homeTypeCodes), fc.nat({ max: 12 })), {
    selector: ([type]) => type,
    maxLength: 4,
  })
  .map((counts) => new Map<HomeType, number>(counts))
const people = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0)

describe('the type that leaves a home', () => {
  it('hides everybody among five: whatever is said of the type, nothing as well, fits at least five residents', () => {
    fc.assert(
      fc.property(anyResidents, (residents) => {
        const said = [...residents].map(
          ([type, count]) => [typeThatTravels(residents, type).type ?? 'nothing', count] as const,
        )
        const groups = [...Map.groupBy(said, ([one]) => one).values()].map((group) =>
          people(group.map(([, count]) => count)),
        )
        expect(groups.every((size) => size === 0 || size >= 5 || people(residents.values()) < 5)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves what else is told of a resident to be shared by five of the same residents, and of nobody where several types are told', () => {
    fc.assert(
      fc.property(anyResidents, fc.constantFrom(...eventTypeCodes, undefined), (residents, type) => {
        const { type: told, among } = typeThatTravels(residents, type)
        const rest = [...residents.keys()].filter((one) => typeThatTravels(residents, one).type === undefined)
        if (told === 'several') expect(among).toEqual(new Set())
        else if (told && among !== 'all') expect(among).toEqual(new Set([told]))
        else if (among !== 'all') for (const one of among) expect(rest).toContain(one)
      }),
    )
  })

  it('stays without a census, where fewer than five are of it, and where that alone would tell of another', () => {
    const of = (counts: Partial<Record<HomeType, number>>) => new Map(Object.entries(counts) as [HomeType, number][])
    expect(typeThatTravels(of({}), 'PW')).toEqual({ withheld: 'no-census', among: 'all' })
    expect(typeThatTravels(of({ PW: 60, PSCH: 4 }), 'PW')).toMatchObject({ withheld: 'few-residents' })
    const three = of({ PW: 60, PSCH: 4, NF: 7 })
    expect(['PW', 'PSCH', 'NF'].map((type) => typeThatTravels(three, type as HomeType).type)).toEqual([
      'PW',
      undefined,
      undefined,
    ])
    expect(typeThatTravels(three, 'PSCH').among).toEqual(new Set(['PSCH', 'NF']))
    expect(typeThatTravels(three, 'several')).toMatchObject({ withheld: 'few-residents' })
    expect(typeThatTravels(of({ PW: 60, PSCH: 5 }), 'several').type).toBe('several')
    // A type nobody is of is none of the home's.
    expect(typeThatTravels(of({ PW: 60, PSCH: 0 }), 'PW')).toEqual({ type: 'PW', among: 'all' })
  })
})
