// The code list 2026-1: all codes, and which bodies an event obliges a home to notify.
import { describe, expect, it } from 'vitest'
import { bodyCodes } from '../../src/domain/body.ts'
import {
  advisedBodies,
  catalogueOn,
  catalogues,
  category,
  mandatoryBodies,
  outstandingBodies,
  type Category,
  type CategoryFacts,
} from '../../src/domain/catalogue.ts'
import { addDays } from '../../src/domain/zone.ts'

const { categories } = catalogueOn('2026-03-01')
const of = (code: string): Category => categories.find((one) => one.code === code)!
const moderate: CategoryFacts = { harm: 2, hurtCount: 1 }

describe('the code list 2026-1', () => {
  it('has the 45 codes of domain.md 3.1, in its order', () => {
    const numbers = (kind: string, last: number, rest: boolean) => [
      ...Array.from({ length: last }, (_, index) => `${kind}${String(index + 1).padStart(2, '0')}`),
      ...(rest ? [`${kind}99`] : []),
    ]
    expect(categories.map((one) => one.code)).toEqual([
      ...numbers('W', 13, true),
      ...numbers('S', 5, true),
      ...numbers('O', 9, true),
      ...numbers('N', 15, false),
    ])
    expect(categories).toHaveLength(45)
  })

  it('names every code once', () => {
    expect(new Set(categories.map((one) => one.label)).size).toBe(45)
  })

  it('puts every N code and nothing else into the supervisory book', () => {
    for (const one of categories) expect([one.code, one.book]).toEqual([one.code, one.kind === 'N' ? 'N' : 'U'])
  })

  it('notifies only bodies that exist', () => {
    const named = categories.flatMap((one) => one.notify.flatMap(({ body, or }) => (or ? [body, or] : [body])))
    expect(named.filter((body) => !bodyCodes.includes(body))).toEqual([])
    expect(named.length).toBeGreaterThan(40)
  })

  it('keeps near misses, and only them, in the home', () => {
    expect(categories.filter((one) => !one.travels).map((one) => one.code)).toEqual(['N15'])
  })

  it('makes every death a matter of the highest priority', () => {
    expect(categories.filter((one) => one.harm === 4).map((one) => [one.code, one.priority])).toEqual([
      ['S05', 'P0'],
      ['N01', 'P0'],
      ['N02', 'P0'],
    ])
  })

  it('has these defaults of harm and priority', () => {
    expect(categories.map((one) => `${one.code} ${one.harm} ${one.priority}`).join('; ')).toBe(
      'W01 1 P3; W02 2 P2; W03 3 P1; W04 2 P2; W05 3 P1; W06 2 P2; W07 2 P2; W08 3 P1; W09 2 P2; W10 3 P1; ' +
        'W11 3 P1; W12 2 P2; W13 3 P0; W99 1 P3; S01 2 P2; S02 1 P3; S03 3 P1; S04 3 P0; S05 4 P0; S99 1 P3; ' +
        'O01 2 P1; O02 3 P0; O03 3 P0; O04 3 P0; O05 3 P1; O06 2 P1; O07 2 P3; O08 1 P2; O09 3 P2; O99 1 P3; ' +
        'N01 4 P0; N02 4 P0; N03 2 P0; N04 1 P2; N05 2 P1; N06 3 P1; N07 2 P1; N08 1 P2; N09 0 P1; N10 0 P2; ' +
        'N11 0 P2; N12 0 P1; N13 0 P3; N14 0 P2; N15 0 P3',
    )
  })

  it('knows which codes accuse somebody of an offence', () => {
    expect(categories.filter((one) => one.allegesCrime).map((one) => one.code)).toEqual([
      'O02',
      'O03',
      'O04',
      'N07',
      'N08',
    ])
  })
})

describe('code lists in time', () => {
  it('follow one another without gap or overlap, and the last is open', () => {
    catalogues.forEach((catalogue, index) => {
      const next = catalogues[index + 1]
      expect(catalogue.validUntil).toBe(next && addDays(next.validFrom, -1))
    })
  })

  it('code a report from before the first list by the first list', () => {
    expect(catalogueOn('2025-12-31').version).toBe('2026-1')
    expect(catalogueOn('2026-01-01').version).toBe('2026-1')
  })

  it('know no other code', () => {
    expect(category('W01', '2026-03-01')?.label).toBe('Upadek na tym samym poziomie')
    expect(category('W14', '2026-03-01')).toBeUndefined()
    expect(category('w01', '2026-03-01')).toBeUndefined()
  })
})

describe('bodies to notify', () => {
  it.each<[string, Partial<CategoryFacts>, string[], string[]]>([
    ['W01', {}, ['family-or-guardian'], []],
    ['W05', {}, ['112'], []],
    ['W05', { hurtCount: 2 }, ['112', 'sanepid'], []],
    ['W07', {}, [], ['urpl']],
    ['W07', { medicalDevice: true }, ['urpl'], []],
    ['W07', { medicalDevice: false }, [], []],
    ['W12', {}, [], ['sanepid', 'veterinary']],
    ['W12', { animalBite: true }, ['sanepid'], ['veterinary']],
    ['S05', { harm: 4 }, ['police', 'prosecutor', 'family-or-guardian', 'authority'], []],
    ['O01', {}, ['family-or-guardian'], []],
    ['O01', { harm: 3 }, ['family-or-guardian', 'police'], []],
    ['O01', { harm: 4 }, ['family-or-guardian', 'police'], []],
    ['O01', { harmUnknown: true }, ['family-or-guardian'], ['police']],
    ['O01', { harm: 3, harmUnknown: true }, ['family-or-guardian', 'police'], []],
    ['O02', {}, ['police', 'authority'], ['family-or-guardian', 'prosecutor']],
    ['O04', { minorHurt: true }, ['police', 'court'], ['prosecutor']],
    ['O04', { incapacitatedHurt: true }, ['police', 'court'], ['prosecutor']],
    ['O04', { minorHurt: false }, ['police'], ['court', 'prosecutor']],
    ['O04', { minorHurt: false, incapacitatedHurt: false }, ['police'], ['prosecutor']],
    ['O06', { repeated: true }, ['physician', 'police'], []],
    ['O06', { repeated: false }, ['physician'], []],
    ['N06', {}, ['authority'], ['police', 'prosecutor']],
    ['N07', { domesticViolence: true }, ['nk-a'], []],
    ['N12', { harm: 0 }, ['dpo', 'uodo'], []],
    ['N15', { harm: 0, hurtCount: 0 }, [], []],
  ])('of %s with %o are %o, to consider %o', (code, facts, mandatory, advised) => {
    expect(mandatoryBodies(of(code), { ...moderate, ...facts })).toEqual(mandatory)
    expect(advisedBodies(of(code), { ...moderate, ...facts })).toEqual(advised)
  })

  it('include the police whatever the category once a crime is suspected (art. 304 § 2 k.p.k.)', () => {
    for (const one of categories) {
      expect(mandatoryBodies(one, { ...moderate, crimeSuspected: true })).toContain('police')
    }
    expect(mandatoryBodies(of('W99'), { ...moderate, crimeSuspected: false })).toEqual([])
  })

  it('are answered by the alternative the list names, and otherwise stay outstanding', () => {
    expect(outstandingBodies(of('O02'), moderate, [])).toEqual(['police', 'authority'])
    expect(outstandingBodies(of('O02'), moderate, ['prosecutor'])).toEqual(['authority'])
    expect(outstandingBodies(of('S05'), moderate, ['prosecutor', 'family-or-guardian', 'authority'])).toEqual([
      'police',
    ])
    expect(outstandingBodies(of('O02'), moderate, ['police', 'authority'])).toEqual([])
  })
})
