// Counties with fewer than three homes, merged with neighbours for observers and the public: there a count of the county is
// a count of a home (domain.md §9.3). Merges counties; hides no count.
import { counties, countyCodes, type CountyCode } from '../county.ts'

/** So many homes a place on a public table has at least. */
export const fewestHomes = 3

/**
 * Which counties go together, from a Warsaw date on. `groups` make the fewest counties disappear; `subregions` (NUTS 3 as GUS
 * draws them) is what a group becomes where an instance has fewer homes than the list of the voivode.
 */
export const countyGroupings = [
  {
    from: '2024-01-01',
    source:
      'MUW, Rejestr wolnych miejsc w DPS, stan na 31 lipca 2026 (liczba domów); GUS, podregiony NUTS 3 2021 (sąsiedztwo)',
    groups: [
      ['1201', '1214'],
      ['1203', '1212', '1213'],
      ['1204', '1216'],
      ['1211', '1215', '1217'],
    ],
    subregions: [
      ['1201', '1206', '1208', '1209', '1214', '1219'],
      ['1261'],
      ['1205', '1207', '1210', '1262'],
      ['1211', '1215', '1217'],
      ['1202', '1204', '1216', '1263'],
      ['1203', '1212', '1213', '1218'],
    ],
  },
] as const satisfies readonly {
  from: string
  source: string
  groups: readonly (readonly CountyCode[])[]
  subregions: readonly (readonly CountyCode[])[]
}[]

/**
 * The place on a public table of every county that has a home, as its TERYT code or the codes of its group, `1201+1214`.
 *
 * A group with fewer than three homes becomes its subregion, and what is still too small is merged with the other places
 * that are, in the order of their codes, at last with the smallest that is not. Fewer than three homes in all: no place.
 *
 * @param homes the county of each home; a home without one is counted nowhere and must not stand in a public table
 * @param on Warsaw date
 */
export function publicPlaces(homes: readonly (string | null)[], on: string): Map<string, string> {
  const { groups, subregions } = countyGroupings.findLast(({ from }) => from <= on) ?? countyGroupings[0]
  const inside = countyCodes.filter((county) => homes.includes(county))
  const homesOf = (place: readonly string[]): number => homes.filter((home) => place.includes(home ?? '')).length
  const isSmall = (place: readonly string[]): boolean => homesOf(place) < fewestHomes
  const containing = (of: readonly (readonly CountyCode[])[], county: CountyCode): readonly CountyCode[] =>
    of.find((place) => (place as readonly string[]).includes(county)) ?? [county]
  const small = new Set(
    inside
      .map((county) => containing(groups, county))
      .filter(isSmall)
      .flatMap((group) => containing(subregions, group[0] ?? '1201')),
  )
  const merged = inside.map((county) => containing(small.has(county) ? subregions : groups, county))
  const places = distinct(merged.map((place) => place.filter((county) => inside.includes(county))))
  const rest = places.filter(isSmall).flat()
  const large = places.filter((place) => !isSmall(place))
  if (rest.length > 0 && isSmall(rest)) {
    const [smallest] = large.toSorted((a, b) => homesOf(a) - homesOf(b))
    if (!smallest) return new Map()
    large.splice(large.indexOf(smallest), 1)
    rest.push(...smallest)
  }
  return new Map([...large, rest].flatMap((place) => place.map((county) => [county, codeOf(place)] as const)))
}

const codeOf = (place: readonly string[]): string => place.toSorted().join('+')

function distinct(places: readonly CountyCode[][]): CountyCode[][] {
  return [...new Map(places.map((place) => [codeOf(place), place])).values()]
}

/** The counties of a place on a public table. */
export const countiesOf = (place: string): string[] => place.split('+')

/** Their names: `powiat bocheński, powiat proszowicki`. */
export const nameOfPlace = (place: string): string =>
  countiesOf(place)
    .map((county) => counties[county as CountyCode]?.name ?? county)
    .join(', ')
