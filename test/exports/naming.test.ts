// How files of statistics are called, and the words that stand in them for codes.
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/domain/catalogue.ts'
import { countyCodes } from '../../src/domain/county.ts'
import { placeGroups } from '../../src/domain/place.ts'
import { steps } from '../../src/domain/statistics/table.ts'
import { fileStem } from '../../src/exports/describing.ts'
import { dimensionLabel, memberLabel, periodLabel, titleOf } from '../../src/exports/labels.ts'

describe('the name of a file', () => {
  it('is ASCII whatever the scope is called', () => {
    const stem = fileStem(
      { table: 'T1', from: '2026-03', to: '2026-03' },
      { scope: { code: 'Dom „Lipa” ../x', name: 'x' }, version: 2 },
    )
    expect(stem).toBe('rejestr55c_Dom-Lipa-x_2026-03_T1_v2')
  })
})

describe('the words for a code', () => {
  const codes: [string, readonly string[]][] = [
    ['county', countyCodes],
    ['kind', ['W', 'S', 'O', 'U', 'N']],
    ['category', catalogues.flatMap(({ categories }) => categories.map(({ code }) => code)).concat('W', 'U', 'N')],
    ['harm', ['0', '1', '2', '3', '4', '9', 'untold']],
    ['place', Object.keys(placeGroups)],
    ['part-of-day', ['00-06', '22-24', 'unknown']],
    ['outcome', ['adequate', 'open', 'total']],
    ['age', ['0-7', '8-14', '15-30', '31-90', '91+']],
    ['month', ['2026-01', '2026-12']],
    ['quarter', ['2026-Q1', '2026-Q4']],
    ['step', steps],
    ['care-type', ['PW', 'several', 'unknown']],
    ['answer', ['yes', 'total']],
    ['measure', ['entries', 'rate-high']],
  ]
  it.each(codes)('are known for every member: %s', (dimension, members) => {
    expect(
      members.map((code) => memberLabel(dimension, { code })).filter((label, at) => label === members[at]),
    ).toEqual([])
    expect(dimensionLabel({ code: dimension }).meaning).not.toBe('')
  })

  it('are the proper name of a home, else the words of the code, else the code', () => {
    expect(memberLabel('home', { code: 'a1', name: 'DPS „Lipa”' })).toBe('DPS „Lipa”')
    expect(memberLabel('kind', { code: 'U' })).toBe('Rejestr razem')
    expect(memberLabel('month', { code: '2026-03' }, 'uk')).toBe('березень 2026')
    expect(memberLabel('kind', { code: 'constructor' })).toBe('constructor')
    expect(periodLabel('2026-13')).toBeUndefined()
    expect(titleOf('T16')).toBe('Wiek otwartych spraw')
  })
})
