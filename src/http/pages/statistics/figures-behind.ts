// The way from a figure to the entries or cases it is made of, for who may open them: an authority's and a home's own people.
// The list counts by the same conditions as the figure (domain/statistics/counted.ts).
import { kinds } from '../../../domain/catalogue.ts'
import { isTableCode, tables } from '../../../domain/statistics/table.ts'
import type { CountedWish } from '../../../domain/statistics/counted.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { keeping, reviewing } from '../places.ts'
import type { Reader } from '../reader.ts'

/** Whose list lies behind the figures; `undefined` for who sees figures only. */
export type Side = 'home' | 'authority' | undefined

export function sideOf({ self }: Reader, { organisation, own }: TableView): Side {
  const roles = (self?.acting ?? []).filter((one) => one.organisation === organisation).map(({ role }) => role)
  if (own) return roles.some((role) => keeping.includes(role)) ? 'home' : undefined
  return roles.some((role) => reviewing.includes(role)) ? 'authority' : undefined
}

type Codes = Readonly<Record<string, string>>
type Asked = CountedWish & { home?: string }

/** What a member of a dimension narrows the list to; `undefined`: a list cannot be narrowed so. */
const narrowing: Readonly<Record<string, (code: string) => Asked>> = {
  home: (home) => ({ home }),
  county: (county) => ({ county }),
  kind: bookOrKind,
  category: (category) => (category === 'U' || isKind(category) ? bookOrKind(category) : { category }),
  harm: (harm) => ({ harm }),
  place: (place) => ({ place }),
  'part-of-day': (partOfDay) => ({ partOfDay }),
  'care-type': (careType) => ({ careType }),
  cause: (cause) => ({ cause }),
  preventive: (preventive) => ({ preventive }),
  effect: (effect) => ({ effect }),
  month: (month) => ({ fromMonth: month, toMonth: month }),
}

const isKind = (code: string) => (kinds as readonly string[]).includes(code)

function bookOrKind(code: string): Asked {
  return code === 'U' ? { book: 'U' } : { kind: code as NonNullable<Asked['kind']> }
}

/** A figure of recommendations leads to the cases they were issued in. */
function behindRecommendations({ organisation, from, to }: TableView, side: Side, { home, result }: Codes) {
  if (side !== 'authority') return undefined
  const recommendation = result === undefined || result === 'total' ? 'any' : result
  const asked = { organisation, state: 'all', recommendation, issuedFrom: from, issuedTo: to }
  const query = new URLSearchParams({ ...asked, ...(home && home !== 'total' && { home }) })
  return `/cases?${query.toString()}`
}

/** What a list can show: entries, or those in which the counted measures are. */
const isListed = (measure: string | undefined) => measure === 'entries' || measure === 'measures'

/** Whether any figure of the table leads on. */
export const leadsOn = ({ table: code, dimensions }: TableView, side: Side): boolean =>
  side !== undefined &&
  isTableCode(code) &&
  ((side === 'authority' && tables[code].other === 'recommendations') ||
    (tables[code].events !== undefined &&
      dimensions.every(({ code: dimension, members }) =>
        dimension === 'measure' ? members.some((member) => isListed(member.code)) : narrowing[dimension] !== undefined,
      )))

/** The address of the list behind the cell of these codes; none where a figure is of something else or has nothing behind it. */
export function behind(table: TableView, side: Side, { measure, ...codes }: Codes): string | undefined {
  const { table: code, organisation, from, to, by } = table
  if (measure === 'recommendations') return behindRecommendations(table, side, codes)
  if (!isTableCode(code) || !isListed(measure) || !leadsOn(table, side)) return undefined
  const entries = Object.entries(codes)
  // Nothing narrows a list to whatever has some measure: all of them together lead nowhere.
  if (measure === 'measures' && entries.every(([, member]) => member === 'total')) return undefined
  const { book } = tables[code]
  const narrowed = Object.assign(
    { ...(book && { book }), fromMonth: from, toMonth: to },
    ...entries.map(([dimension, member]) => (member === 'total' ? {} : narrowing[dimension]?.(member))),
  ) as Asked
  const { home, county, ...common } = narrowed
  const asked = side === 'home' ? common : { state: 'all', ...common, ...(home && { home }), ...(county && { county }) }
  const query = new URLSearchParams({ organisation, by, ...asked } as Record<string, string>)
  return `${side === 'home' ? '/entries' : '/cases'}?${query.toString()}`
}
