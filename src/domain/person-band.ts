// Sex and age band of a resident (domain.md 6.1) and when they are too revealing to leave the home. Never holds an exact age.

/** `unknown` is also what leaves the home when sex and age would point at somebody. */
export const sexes = { F: 'kobieta', M: 'mężczyzna', unknown: 'nie podano' } as const
export type Sex = keyof typeof sexes
export const sexCodes = Object.keys(sexes) as Sex[]

/** Completed years on the day of the event, both ends inclusive. */
export const ageBands = {
  '<18': 'poniżej 18 lat',
  '18-39': '18–39 lat',
  '40-59': '40–59 lat',
  '60-64': '60–64 lata',
  '65-74': '65–74 lata',
  '75-84': '75–84 lata',
  '85+': '85 lat i więcej',
  unknown: 'nie podano',
} as const
export type AgeBand = keyof typeof ageBands
export const ageBandCodes = Object.keys(ageBands) as AgeBand[]

/** Fewest residents of a home who must share sex and age band before the pair may leave it (design.md §3). */
export const fewestSharing = 5

/**
 * What may be told of somebody when so many residents share each: at least five do, and those of whom it is not told are five as
 * well. Who knows the home knows what is rare, so while fewer than five are left untold, the next rarest is not told either.
 */
export function travelling<Shared extends string>(sharing: ReadonlyMap<Shared, number>): ReadonlySet<Shared> {
  const rarestFirst = [...sharing].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  const told = new Set<Shared>()
  let untold = 0
  for (const [shared, count] of rarestFirst) {
    if (count < fewestSharing || (untold > 0 && untold < fewestSharing)) untold += count
    else told.add(shared)
  }
  return told
}

/** Sex and age band as they leave the home: as given where the pair may travel (resident.ts), else both unknown. */
export function coarsen(sex: Sex, ageBand: AgeBand, mayTravel: boolean): { sex: Sex; ageBand: AgeBand } {
  return mayTravel ? { sex, ageBand } : { sex: 'unknown', ageBand: 'unknown' }
}

/** Whether the resident is under 18; `undefined` when the band is not known. */
export function isMinor(ageBand: AgeBand): boolean | undefined {
  return ageBand === 'unknown' ? undefined : ageBand === '<18'
}
