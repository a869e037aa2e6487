// How people write down which entry they mean.
import { expect, it } from 'vitest'
import { disclosureNumber } from '../../src/domain/disclosure.ts'
import { books } from '../../src/domain/entry.ts'
import { bookNumber, entryNamed } from '../../src/domain/entry-number.ts'
import { faultsOfPeriod } from '../../src/domain/period.ts'

it.each([
  ['17/2026', { book: 'U', number: 17, year: 2026 }],
  [' 017 / 2026 ', { book: 'U', number: 17, year: 2026 }],
  ['N-4/2026', { book: 'N', number: 4, year: 2026 }],
  ['n 4/2026', { book: 'N', number: 4, year: 2026 }],
  ['Z-7K4Q', { reference: 'Z-7K4Q' }],
  ['z-7k4q ', { reference: 'Z-7K4Q' }],
])('%s names an entry', (typed, named) => {
  expect(entryNamed(typed)).toEqual(named)
})

it.each([
  '',
  '17',
  '17/26',
  '0/2026',
  'U-17/2026',
  'UD-17/2026',
  '17/2026 i 18/2026',
  'Z-0000',
  'Anna Nowak',
  '1234567/2026',
])('„%s” names none', (typed) => {
  expect(entryNamed(typed)).toBeUndefined()
})

it('a number of the books is told in one spelling, a reference is none', () => {
  expect([bookNumber('n4/2026'), bookNumber('017/2026'), bookNumber('Z-7K4Q')]).toEqual([
    'N-4/2026',
    '17/2026',
    undefined,
  ])
})

it('a period is two dates in their order, either of which may be left out', () => {
  expect(faultsOfPeriod({})).toEqual([])
  expect(faultsOfPeriod({ to: '2026-03-09' })).toEqual([])
  expect(faultsOfPeriod({ from: '2026-03-09', to: '2026-03-09' })).toEqual([])
  expect(faultsOfPeriod({ from: '2026-03-10', to: '2026-03-09' })).toEqual([{ pointer: '?to', code: 'before-start' }])
  expect(faultsOfPeriod({ from: '2026-02-30', to: 'kiedyś' })).toEqual([
    { pointer: '?from', code: 'impossible-date' },
    { pointer: '?to', code: 'impossible-date' },
  ])
})

it('the number of a disclosure is never one of a book', () => {
  expect(disclosureNumber({ number: 17, year: 2026 })).toBe('UD-17/2026')
  expect(books.filter((book) => disclosureNumber({ number: 17, year: 2026 }).startsWith(`${book}-`))).toEqual([])
})
