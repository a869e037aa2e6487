// Random filled tables for tests, with every kind of cell and names that are hard to write. Computes no figure.
import fc from 'fast-check'
import { sizeOf, type Cell, type Dimension, type Figures } from '../../src/domain/statistics/figures.ts'
import { countyFigures } from './sample-figures.ts'

const measureCodes = ['entries', 'hurt', 'rate', 'occupancy', 'median'] as const
/** What a spreadsheet, a CSV or XML could mistake for something else. */
const hardNames = [
  '=1+1',
  '+48',
  '-1',
  '@x',
  '"a";b,c',
  'zażółć gęślą jaźń',
  'Їжак ґанок',
  ' a ',
  '<b>&\'"',
  'a\nb',
  '007',
]

const membersOf = (codes: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
    .map((chosen) => chosen.map((code) => ({ code })))

const homes = fc
  .array(fc.oneof(fc.constantFrom(...hardNames), fc.string({ unit: 'grapheme' }).filter(isTyped)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((names) => names.map((name, index) => ({ code: `home-${index}`, name })))

/** What a name may hold (design.md §7: texts in): no control characters, well formed, not empty, no empty ends. */
function isTyped(text: string): boolean {
  return text.trim() === text && /^[^\p{C}\p{Z}]([^\p{C}]*[^\p{C}\p{Z}])?$/u.test(text) && text.isWellFormed()
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
  fc.constantFrom('.', 'x', '#'),
)

/** One to three dimensions and the measures, divided between rows and columns in any way. */
export const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    home: homes,
    kind: membersOf(['W', 'S', 'O', 'N']),
    'age-band': membersOf(['<18', '85+', 'unknown']),
    month: membersOf(['2026-01', '2026-02', '2026-12']),
    measure: membersOf(measureCodes),
    left: fc.uniqueArray(fc.constantFrom('home', 'kind', 'age-band', 'month'), { minLength: 1, maxLength: 3 }),
    down: fc.nat(),
  })
  .chain(({ left, down, ...members }) => {
    const dimensions: Dimension[] = [...left, 'measure'].map((code) => ({
      code,
      members: members[code as keyof typeof members],
    }))
    const codes = dimensions.map(({ code }) => code)
    const size = sizeOf(dimensions)
    return fc.array(cell, { minLength: size, maxLength: size }).map((cells) => ({
      ...countyFigures,
      rows: codes.slice(0, down % (codes.length + 1)),
      columns: codes.slice(down % (codes.length + 1)),
      dimensions,
      cells,
    }))
  })
