// A table read as places: each combination of members except the measure, with the linked counts that stand there.
// Says which sums bind the places of one table and by which name the same place goes in other tables. Hides nothing.
import { kinds } from '../../catalogue.ts'
import { codesAt, sizeOf, type Cell, type Dimension, type Figures } from '../figures.ts'
import { measures, type MeasureCode } from '../measure.ts'

/**
 * @property key names the place in every table and release: period, date counted by, and what restricts it; a member that
 *   is the sum of its whole dimension restricts nothing, so the grand total goes by the same name in all tables
 * @property period months `YYYY-MM`, both inclusive
 * @property counts only measures of one family that have a figure; `at` is where the cell stands
 */
export type Place = { key: string; period: Span; counts: readonly Count[] }
export type Count = { measure: MeasureCode; at: number; value: number }
export type Span = { from: string; to: string }

/** Counts of the same events: hidden together, and moved together by who tries to guess them (an entry hurts at least one). */
const linked: readonly MeasureCode[] = ['entries', 'hurt', 'cases']
/** Known to everybody: the voivode publishes places and residents of every home each month (domain.md §9.5, S19). */
export const common: readonly MeasureCode[] = ['resident-days', 'residents', 'places', 'occupancy']

/** Dimensions whose members are periods; elsewhere `2014` may be a county. */
const times: readonly string[] = ['month', 'quarter', 'half', 'year', 'period']

/** Counts that may have to be hidden: of events, not what everybody knows. */
export const isCount = (measure: MeasureCode): boolean => measures[measure].additive && !common.includes(measure)

/** The counts of tables that may have to be hidden, in families that are linked. */
export function familiesOf(tables: readonly Figures[]): MeasureCode[][] {
  const counted = [...new Set(tables.flatMap(measuresOf))].filter(isCount)
  const together = counted.some((code) => linked.includes(code)) ? [[...linked]] : []
  return [...together, ...counted.filter((code) => !linked.includes(code)).map((code) => [code])]
}

export function measuresOf({ dimensions }: Figures): MeasureCode[] {
  return (dimensions.at(-1)?.members ?? []).map(({ code }) => {
    if (!(code in measures)) throw new RangeError(`The last dimension of a table is its measures; ${code} is none.`)
    return code as MeasureCode
  })
}

/** Kinds are told apart in a dimension of their own, and as sums of categories; `U` is the register, which is what tables are of. */
function restriction(dimension: string, code: string, isWhole: boolean): string[] {
  if (code === 'U') return []
  if ((kinds as readonly string[]).includes(code)) return [`kind=${code}`]
  return isWhole ? [] : [`${dimension}=${code}`]
}

/** Every place of a table, in the order of its cells, for one family. */
export function placesOf(figures: Figures, family: readonly MeasureCode[]): Place[] {
  const across = measuresOf(figures)
  const own = family.filter((measure) => across.includes(measure))
  const outer = figures.dimensions.slice(0, -1)
  if (outer.some(({ members }) => members.some(({ code, sumOf }) => code === 'total' && !sumOf))) {
    throw new RangeError(
      `${figures.table} counts an entry under several codes: what binds them is no sum, and is not guarded.`,
    )
  }
  const wholes = outer.map(wholeOf)
  const inTime = outer.map(({ code }) => times.includes(code))
  return Array.from({ length: sizeOf(outer) }, (_, place) => {
    const codes = codesAt(outer, place)
    const counts = own.flatMap((measure) => {
      const at = place * across.length + across.indexOf(measure)
      const value: Cell | undefined = figures.cells[at]
      return typeof value === 'number' ? [{ measure, at, value }] : []
    })
    const spans = codes.map((code, at) => (inTime[at] ? spanOf(code) : undefined))
    const period = spans.find((span) => span !== undefined) ?? { from: figures.from, to: figures.to }
    const restricting = codes.flatMap((code, at) =>
      spans[at] ? [] : restriction(outer[at]?.code ?? '', code, code === wholes[at]),
    )
    return { key: [`${figures.by} ${nameOf(period)}`, ...restricting.toSorted()].join(' '), period, counts }
  })
}

/** The sums inside a table: a place and the places it is the sum of, as positions in `placesOf`. */
export function sumsOf({ dimensions }: Figures): { total: number; parts: number[] }[] {
  const outer = dimensions.slice(0, -1)
  return outer.flatMap(({ members }, axis) => {
    const inner = sizeOf(outer.slice(axis + 1))
    const all = Array.from({ length: sizeOf(outer) }, (_, place) => place)
    return members.flatMap(({ sumOf }, member) =>
      sumOf === undefined || sumOf.length === 0
        ? []
        : all
            .filter((place) => Math.floor(place / inner) % members.length === member)
            .map((total) => ({
              total,
              parts: sumOf.map((code) => total + (indexOf(members, code) - member) * inner),
            })),
    )
  })
}

export const nameOf = ({ from, to }: Span): string => `${from}/${to}`

function indexOf(members: Dimension['members'], code: string): number {
  const index = members.findIndex((member) => member.code === code)
  if (index === -1) throw new RangeError(`${code} is summed but is no member of its dimension.`)
  return index
}

/** The member that is the sum of all others, through its parts; the only one, if there is one. */
function wholeOf({ members }: Dimension): string | undefined {
  const leavesOf = (code: string): string[] =>
    members.find((member) => member.code === code)?.sumOf?.flatMap(leavesOf) ?? [code]
  const leaves = members.filter(({ sumOf }) => !sumOf)
  const wholes = members.filter(({ code, sumOf }) => sumOf && new Set(leavesOf(code)).size === leaves.length)
  return wholes[0]?.code
}

/** The months of a member that is a period: `2026-03`, `2026-Q1`, `2026-H1`, `2026`; undefined for any other code, such as a sum. */
function spanOf(code: string): Span | undefined {
  const [, year, part = ''] = /^(2\d{3})(?:-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/.exec(code) ?? []
  if (year === undefined) return undefined
  const months = { Q: 3, H: 6 }[part.charAt(0)] ?? (part === '' ? 12 : 1)
  const last = part === '' ? 12 : Number(part.replace(/\D/, '')) * months
  const named = (month: number): string => `${year}-${String(month).padStart(2, '0')}`
  return { from: named(last - months + 1), to: named(last) }
}
