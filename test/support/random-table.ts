// Random tables for fast-check, with margins and levels, sparse as those of homes are. Knows no rule of publication.
import fc from 'fast-check'
import { codesAt, sizeOf, type Dimension, type Figures, type Member } from '../../src/domain/statistics/figures.ts'

/** A dimension with its leaves, perhaps in groups, perhaps with the sum of all. */
export const anyDimension = (code: string, most: number): fc.Arbitrary<Dimension> =>
  fc
    .record({ leaves: fc.integer({ min: 2, max: most }), grouped: fc.boolean(), summed: fc.boolean() })
    .map(({ leaves, grouped, summed }) => {
      const members: Member[] = Array.from({ length: leaves }, (_, at) => ({ code: `${code}${at}` }))
      const tops = grouped && leaves > 2 ? [`${code}g`, `${code}${leaves - 1}`] : members.map((member) => member.code)
      const group = { code: `${code}g`, sumOf: members.slice(0, -1).map((member) => member.code) }
      return {
        code,
        members: [
          ...members,
          ...(grouped && leaves > 2 ? [group] : []),
          ...(summed ? [{ code: `${code}all`, sumOf: tops }] : []),
        ],
      }
    })

/** Mostly nothing or a few, seldom many. */
export const fewEntries = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 80 }) },
)

/** Fills a table: `count` gives each place without sums its figure of each measure; sums are made here. */
export function filled(
  dimensions: readonly Dimension[],
  measures: readonly string[],
  count: (codes: readonly string[], measure: string) => number,
  head: Partial<Figures> = {},
): Figures {
  const all = [...dimensions, { code: 'measure', members: measures.map((code) => ({ code })) }]
  const known = new Map<string, number>()
  const valueOf = (codes: readonly string[]): number => {
    const name = codes.join()
    const found = known.get(name)
    if (found !== undefined) return found
    const axis = dimensions.findIndex(({ members }, at) => members.find(({ code }) => code === codes[at])?.sumOf)
    const parts = dimensions[axis]?.members.find(({ code }) => code === codes[axis])?.sumOf
    const value = parts
      ? parts.reduce((sum, part) => sum + valueOf(codes.with(axis, part)), 0)
      : count(codes.slice(0, -1), codes.at(-1) ?? '')
    known.set(name, value)
    return value
  }
  return {
    table: 'T3',
    from: '2026-03',
    to: '2026-03',
    by: 'event',
    asOf: '2026-04-02T08:00:00.000Z',
    rows: dimensions.slice(0, 1).map(({ code }) => code),
    columns: [...dimensions.slice(1).map(({ code }) => code), 'measure'],
    dimensions: all,
    cells: Array.from({ length: sizeOf(all) }, (_, at) => valueOf(codesAt(all, at))),
    ...head,
  }
}

/** A table of entries over these dimensions. */
export const anyTable = (
  dimensions: fc.Arbitrary<readonly Dimension[]>,
  head: Partial<Figures> = {},
): fc.Arbitrary<Figures> =>
  dimensions.chain((given) =>
    fc
      .array(fewEntries, { minLength: sizeOf(given), maxLength: sizeOf(given) })
      .map((counts) => filled(given, ['entries'], (codes) => counts[placeOf(given, codes)] ?? 0, head)),
  )

/** The same places month after month, some of them changed. */
export function placeOf(dimensions: readonly Dimension[], codes: readonly string[]): number {
  return dimensions.reduce(
    (place, { members }, at) => place * members.length + members.findIndex(({ code }) => code === codes[at]),
    0,
  )
}

/** The table of the whole period over tables of its parts. */
export function summed(tables: readonly Figures[]): Figures {
  const [first] = tables
  if (!first) throw new Error('nothing to sum')
  return {
    ...first,
    to: tables.at(-1)?.to ?? first.to,
    cells: first.cells.map((_, at) => tables.reduce((sum, { cells }) => sum + Number(cells[at]), 0)),
  }
}

/** The same table with some of its places changed, and the sums with them. */
export function corrected(figures: Figures, changes: readonly number[], seed: number): Figures {
  const dimensions = figures.dimensions.slice(0, -1)
  const isLeaf = (codes: readonly string[]): boolean =>
    dimensions.every(({ members }, at) => !members.find(({ code }) => code === codes[at])?.sumOf)
  const leaves = Array.from({ length: sizeOf(dimensions) }, (_, at) => codesAt(dimensions, at)).filter(isLeaf)
  const changed = new Map(changes.map((change, at) => [leaves[(seed + 7 * at) % leaves.length]?.join(), change]))
  const measures = (figures.dimensions.at(-1)?.members ?? []).map(({ code }) => code)
  return filled(
    dimensions,
    measures,
    (codes, measure) =>
      changed.get(codes.join()) ??
      Number(figures.cells[placeOf(dimensions, codes) * measures.length + measures.indexOf(measure)]),
    { from: figures.from, to: figures.to },
  )
}
