// Residents' cards: labels, days, and which pairs of sex and age band may leave a home without pointing at anybody.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBandCodes, ageBands, sexCodes, type AgeBand, type Sex } from '../../src/domain/person-band.ts'
import {
  ageBandOn,
  changeCard,
  labelOf,
  makeCard,
  pairsThatTravel,
  residentsOn,
  type Resident,
} from '../../src/domain/resident.ts'
import type { Actor } from '../../src/domain/role.ts'

const now = '2026-03-09T10:00:00.000Z'
const director: Actor = {
  person: 'person-1',
  acting: [{ organisation: 'home-1', role: 'director', scope: '', authorisation: null }],
}
const card = { name: 'Wanda Wymyślona', sex: 'F', bornIn: 1948, ageBand: 'unknown', fromOn: '2026-01-01' } as const
const resident: Resident = {
  ...{ id: 'resident-1', version: 1, sealed: [], home: 'home-1', number: 147, state: 'here' },
  ...{ fromOn: '2026-01-01', untilOn: '9999-12-31' },
}
const whyNot = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    const { code, faults } = error as { code: string; faults: { pointer: string; code: string }[] }
    return [code, ...faults.map((fault) => `${fault.pointer} ${fault.code}`)]
  }
  return undefined
}

describe('a card', () => {
  it('has a label of four digits or more', () => {
    expect([1, 147, 12345].map(labelOf)).toEqual(['M-0001', 'M-0147', 'M-12345'])
  })

  it('keeps name, sex and age out of what is written in the clear', () => {
    const { detail, texts } = makeCard('home-1', card, director, now)
    expect(detail).toEqual({ home: 'home-1', number: 0, state: 'here', fromOn: '2026-01-01', untilOn: '9999-12-31' })
    expect(texts).toEqual({ name: 'Wanda Wymyślona', sex: 'F', bornIn: 1948, ageBand: 'unknown' })
  })

  it.each([
    [{ fromOn: '2026-03-10' }, '/fromOn in-future'],
    [{ fromOn: '2026-02-30' }, '/fromOn impossible-date'],
    [{ bornIn: 1899 }, '/bornIn too-small'],
    [{ bornIn: 2027 }, '/bornIn in-future'],
  ])('is refused with %j', (changed, fault) => {
    expect(whyNot(() => makeCard('home-1', { ...card, ...changed }, director, now))).toEqual(['invalid', fault])
  })

  it('ends on a day of the stay, and may be taken back', () => {
    const end = (untilOn: string) => () => changeCard(resident, { action: 'end', untilOn }, director, now)
    expect(whyNot(end('2026-03-10'))).toEqual(['invalid', '/untilOn in-future'])
    expect(whyNot(end('2025-12-31'))).toEqual(['invalid', '/untilOn before-start'])
    expect(end('2026-03-09')().detail).toEqual({ state: 'ended', untilOn: '2026-03-09' })
    const ended: Resident = { ...resident, state: 'ended', untilOn: '2026-03-01' }
    expect(whyNot(() => changeCard(ended, { action: 'end', untilOn: '2026-03-02' }, director, now))).toEqual([
      'wrong-state',
    ])
    expect(changeCard(ended, { action: 'return' }, director, now).detail).toEqual({
      state: 'here',
      untilOn: '9999-12-31',
    })
  })

  it('tells the band of the age reached in the year, or the band that was recorded', () => {
    const born = (bornIn: number) => ageBandOn({ bornIn, ageBand: 'unknown' }, '2026-03-07')
    expect([1941, 1942, 1951, 1952, 2008, 2009].map(born)).toEqual(['85+', '75-84', '75-84', '65-74', '18-39', '<18'])
    expect(ageBandOn({ bornIn: null, ageBand: '60-64' }, '2026-03-07')).toBe('60-64')
  })

  it('counts from its first day to its last', () => {
    const of = { ...card, fromOn: '2026-01-01', untilOn: '2026-03-07' }
    const days = ['2025-12-31', '2026-01-01', '2026-03-07', '2026-03-08']
    expect(days.map((day) => residentsOn([of], day, 'all').length)).toEqual([0, 1, 1, 0])
  })
})

type Pair = { sex: Sex; ageBand: AgeBand }
const known = {
  sexes: sexCodes.filter((sex) => sex !== 'unknown'),
  bands: ageBandCodes.filter((band) => band !== 'unknown'),
}
const anyResident: fc.Arbitrary<Pair> = fc.record({
  sex: fc.constantFrom(...known.sexes),
  ageBand: fc.constantFrom(...known.bands),
})
const of = (count: number, sex: Sex, ageBand: AgeBand): Pair[] =>
  Array.from({ length: count }, () => ({ sex, ageBand }))

/** Of a few pairs, some of them rare: where withholding the rare alone would betray them. */
const fewPairs = fc
  .array(fc.tuple(anyResident, fc.nat({ max: 12 })), { maxLength: 5 })
  .map((groups) => groups.flatMap(([{ sex, ageBand }, count]) => of(count, sex, ageBand)))

describe('sex and age band that leave a home', () => {
  it('hide everybody among five: whatever is said, „unknown” as well, fits at least five residents of that day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anyResident, { maxLength: 60 }), fewPairs), (residents) => {
        const travels = pairsThatTravel(residents)
        const said = residents.map(({ sex, ageBand }) => (travels(sex, ageBand) ? `${sex} ${ageBand}` : 'unknown'))
        const groups = [...Map.groupBy(said, (one) => one).values()].map(({ length }) => length)
        expect(groups.every((size) => size >= 5 || residents.length < 5 || groups.length === 1)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are withheld of a rare pair and, where that alone would point at it, of the next rarest', () => {
    const home = [...of(9, 'F', '85+'), ...of(6, 'F', '75-84'), ...of(1, 'M', '85+')]
    const travels = pairsThatTravel(home)
    expect([travels('F', '85+'), travels('F', '75-84'), travels('M', '85+')]).toEqual([true, false, false])
  })

  it('all travel where no pair is rare, and none of those who are not there', () => {
    const travels = pairsThatTravel([...of(5, 'F', '85+'), ...of(5, 'M', '85+')])
    expect([travels('F', '85+'), travels('M', '85+'), travels('F', '<18')]).toEqual([true, true, false])
  })

  it('stay at home without cards, in a home of four, and where either is not known', () => {
    expect(pairsThatTravel([])('F', '85+')).toBe(false)
    expect(pairsThatTravel(of(4, 'F', '85+'))('F', '85+')).toBe(false)
    expect(pairsThatTravel([...of(9, 'unknown', '85+')])('unknown', '85+')).toBe(false)
  })

  it('are bands the register knows', () => {
    for (let age = 0; age < 110; age++)
      expect(Object.keys(ageBands)).toContain(ageBandOn({ bornIn: 2026 - age, ageBand: 'unknown' }, '2026-07-01'))
  })
})
