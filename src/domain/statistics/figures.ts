// A filled table of statistics: its dimensions with their members, and one cell for each combination. Pages, files, closes
// and publication all take this one form. Holds codes; what a person reads of a code is in words/.

/** What stands for a figure, as GUS prints it: `.` no information, `x` not applicable, `#` hidden. A zero is 0, and printed `–`. */
export const signs = ['.', 'x', '#'] as const
export type Sign = (typeof signs)[number]

/** A whole number in units of the last decimal of its measure (a rate of 12.34 is 1234), or a sign. */
export type Cell = number | Sign

/**
 * @property code stable; unique in its dimension
 * @property name the proper name of a home or an authority; what is only a code has none
 * @property sumOf codes of the members it is the sum of, in additive measures
 */
export type Member = { code: string; name?: string; sumOf?: readonly string[] }
export type Dimension = { code: string; members: readonly Member[] }

/** Members of several dimensions, one of each, in their order. */
export type Combination = readonly { dimension: string; member: Member }[]

/**
 * @property table `T1` … `T18`
 * @property from first month of the period, `to` the last one, both `YYYY-MM` and inclusive
 * @property by whether a month is that of the event or of the report
 * @property asOf instant in UTC
 * @property rows codes of the dimensions that go down the page, `columns` of those that go across; together all, in their order
 * @property dimensions the last one is `measure`, its members' codes those of measure.ts
 * @property cells row-major: the last dimension runs fastest (as in JSON-stat); as many as the product of the members
 */
export type Figures = {
  table: string
  from: string
  to: string
  by: 'event' | 'report'
  asOf: string
  rows: readonly string[]
  columns: readonly string[]
  dimensions: readonly Dimension[]
  cells: readonly Cell[]
}

/** Where the cell of these members stands; -1 when one of them is no member. `codes` in the order of the dimensions. */
export function positionOf(dimensions: readonly Dimension[], codes: readonly string[]): number {
  let position = 0
  for (const [index, { members }] of dimensions.entries()) {
    const found = members.findIndex(({ code }) => code === codes[index])
    if (found === -1) return -1
    position = position * members.length + found
  }
  return position
}

/** The codes of the members whose cell stands there. */
export function codesAt(dimensions: readonly Dimension[], position: number): string[] {
  let rest = position
  return dimensions
    .toReversed()
    .map(({ members }) => {
      const member = members[rest % members.length]
      rest = Math.floor(rest / members.length)
      return member?.code ?? ''
    })
    .toReversed()
}

/** The same codes by their dimensions. */
export function placeAt(dimensions: readonly Dimension[], position: number): Record<string, string> {
  const codes = codesAt(dimensions, position)
  return Object.fromEntries(dimensions.map(({ code }, index) => [code, codes[index] ?? '']))
}

/** The cell where these members meet; what is not named is taken by its first member, and where one is no member it is `.`. */
export function cellAt({ dimensions, cells }: Figures, codes: Readonly<Record<string, string>>): Cell {
  const all = dimensions.map(({ code, members }) => codes[code] ?? members[0]?.code ?? '')
  return cells[positionOf(dimensions, all)] ?? '.'
}

/** The dimensions of these codes, in the order of the codes. */
export const dimensionsNamed = ({ dimensions }: Figures, codes: readonly string[]): Dimension[] =>
  codes.flatMap((code) => dimensions.find((dimension) => dimension.code === code) ?? [])

/** Every combination of members, the last dimension running fastest; one empty combination where there is no dimension. */
export function combinationsOf(dimensions: readonly Dimension[]): Combination[] {
  return dimensions.reduce<Combination[]>(
    (all, { code, members }) => all.flatMap((one) => members.map((member) => [...one, { dimension: code, member }])),
    [[]],
  )
}

/** Whether the member is a whole or a subtotal, not one of the parts. */
export const isSum = ({ code, sumOf }: Member): boolean => sumOf !== undefined || code === 'total'

/** How many cells there are. */
export function sizeOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((size, { members }) => size * members.length, 1)
}

/** The same figures with only these members, in this order; every one is a member of `figures`. */
export function withOnly<Of extends Figures>(figures: Of, dimensions: readonly Dimension[]): Of {
  const cells = Array.from(
    { length: sizeOf(dimensions) },
    (_, position) => figures.cells[positionOf(figures.dimensions, codesAt(dimensions, position))] ?? ('.' as const),
  )
  return { ...figures, dimensions, cells }
}

/** The figure of a cell as a decimal text with a point, `12.34`; a sign stays itself. */
export function decimalOf(cell: Cell, decimals: number): string {
  if (typeof cell !== 'number' || decimals === 0) return String(cell)
  const digits = String(Math.abs(cell)).padStart(decimals + 1, '0')
  return `${cell < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
