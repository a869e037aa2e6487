// Who gets statistics in which form: the statute's recipients everything, observers and the public no place that is one home.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countyCodes } from '../../src/domain/county.ts'
import { countiesOf, fewestHomes, nameOfPlace, publicPlaces } from '../../src/domain/statistics/county-group.ts'
import { mayReceive, profileOn } from '../../src/domain/statistics/profile.ts'
import { tableCodes } from '../../src/domain/statistics/table.ts'

/** Homes of each county in the order of the codes (MUW, 31 July 2026; domain.md §9.5). */
const homes = [1, 3, 1, 2, 4, 9, 6, 5, 3, 4, 2, 1, 3, 2, 2, 7, 2, 5, 5, 14, 3, 4].flatMap((count, at) =>
  Array.from({ length: count }, () => countyCodes[at] ?? null),
)

describe('counties on a public table', () => {
  it('stand alone with three homes and more, the others with neighbours', () => {
    const places = publicPlaces(homes, '2026-09-01')
    expect(homes).toHaveLength(88)
    expect(new Set(places.values()).size).toBe(16)
    expect([...new Set(places.values())].filter((place) => place.includes('+')).map(nameOfPlace)).toEqual([
      'powiat bocheński, powiat proszowicki',
      'powiat chrzanowski, powiat olkuski, powiat oświęcimski',
      'powiat dąbrowski, powiat tarnowski',
      'powiat nowotarski, powiat suski, powiat tatrzański',
    ])
  })

  it('never are fewer than three homes, whichever homes there are, and every home’s county stands once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...countyCodes), { maxLength: 40 }), (some) => {
        const places = publicPlaces(some, '2026-09-01')
        const counted = Map.groupBy(some, (county) => places.get(county) ?? 'none')
        const all = [...new Set(places.values())].flatMap(countiesOf)
        const small = [...counted.values()].filter((of) => of.length < fewestHomes)
        const enough = some.length >= fewestHomes
        expect(all.toSorted()).toEqual(enough ? [...new Set(some)].toSorted() : [])
        expect(enough ? [small, counted.has('none')] : [[], false]).toEqual([[], false])
      }),
    )
  })
})

describe('a recipient', () => {
  const day = '2026-09-01'
  it('by statute gets every table (art. 55c ust. 6–8)', () => {
    const statutory = profileOn('statutory', day)
    expect(tableCodes.every((code) => mayReceive(statutory, code, '2026-03', '2026-03'))).toBe(true)
    expect(statutory.complete).toBe(true)
  })

  it('who observes gets no table by home, authority or care type', () => {
    const received = tableCodes.filter((code) => mayReceive(profileOn('observer', day), code, '2026-03', '2026-03'))
    expect(received).toEqual(['T2', 'T3', 'T5', 'T6', 'T14'])
  })

  it('of the public gets codes and counties by the year, and nothing of a shorter or a rolling one', () => {
    const given = (from: string, to: string) =>
      tableCodes.filter((code) => mayReceive(profileOn('public', day), code, from, to))
    expect(given('2026-01', '2026-12')).toEqual(['T2', 'T3'])
    expect([given('2026-01', '2026-01'), given('2026-01', '2026-06'), given('2026-02', '2027-01')]).toEqual([
      [],
      [],
      [],
    ])
  })
})
