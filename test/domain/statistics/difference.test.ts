// What a correction names as its causes: entries, censuses and transfers that came late, changed, were assessed or went back.
import { describe, expect, it } from 'vitest'
import { changesBetween, type Standing } from '../../../src/domain/statistics/difference.ts'

const entry = { handover: 'h1', home: 'home-1', number: '1/2026', version: 1, outcome: null, elsewhere: 0 as const }
const census = { home: 'home-1', month: '2026-03', version: 1, told: 'home' as const }
const transfer = { transfer: 't1', home: 'home-1', sentOn: '2026-04-01' }
const advice = { recommendation: 'r1', home: 'home-1', number: '1/2026', result: 'open' }
const nothing: Standing = { entries: [], census: [], transfers: [], recommendations: [] }
const all: Standing = { entries: [entry], census: [census], transfers: [transfer], recommendations: [] }

describe('between two states of what is counted', () => {
  it('a recommendation that was issued since, or stands otherwise, is named by the number of its case', () => {
    const issued = { ...all, recommendations: [advice] }
    expect(changesBetween(all, issued)).toEqual([{ cause: 'recommendation-added', home: 'home-1', number: '1/2026' }])
    const done = { ...all, recommendations: [{ ...advice, result: 'carried-out' }] }
    expect(changesBetween(issued, done)).toEqual([{ cause: 'recommendation-moved', home: 'home-1', number: '1/2026' }])
    expect(changesBetween(done, done)).toEqual([])
  })

  it('what came is named: the entry by its number, the census by its month, the transfer by its day', () => {
    expect(changesBetween(nothing, all)).toEqual([
      { cause: 'added', home: 'home-1', number: '1/2026' },
      { cause: 'census-added', home: 'home-1', month: '2026-03' },
      { cause: 'transfer-added', home: 'home-1', transfer: 't1', sentOn: '2026-04-01' },
    ])
  })

  it('what went back is named', () => {
    expect(changesBetween(all, nothing).map(({ cause }) => cause)).toEqual([
      'taken-back',
      'census-taken-back',
      'transfer-returned',
    ])
  })

  it('an entry that is found to count with another authority is named so, and is nothing where it never counted', () => {
    const elsewhere: Standing = { ...all, entries: [{ ...entry, version: 2, elsewhere: 1 }] }
    expect(changesBetween(all, elsewhere)).toEqual([{ cause: 'counts-elsewhere', home: 'home-1', number: '1/2026' }])
    expect(changesBetween(elsewhere, all).map(({ cause }) => cause)).toEqual(['added'])
    expect(changesBetween({ ...all, entries: [] }, elsewhere)).toEqual([])
    expect(changesBetween(elsewhere, { ...all, entries: [] })).toEqual([])
  })

  it('an entry may be changed and assessed, a census amended or as it was before an amendment that went back', () => {
    const changed: Standing = {
      ...all,
      entries: [{ ...entry, version: 2, outcome: 'adequate' }],
      census: [{ ...census, version: 2 }],
    }
    const causes = ['assessed', 'changed', 'census-changed']
    expect(changesBetween(all, changed).map(({ cause }) => cause)).toEqual(causes)
    expect(changesBetween(changed, all).map(({ cause }) => cause)).toEqual(causes)
  })

  it('a census of several care types is one month, and what stayed is not named', () => {
    const twice: Standing = { ...all, census: [census, census] }
    expect(changesBetween(nothing, twice).filter(({ cause }) => cause === 'census-added')).toHaveLength(1)
    expect(changesBetween(twice, all)).toEqual([])
  })
})
