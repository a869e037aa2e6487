// Where an event happened: kinds of place (domain.md 6.1) and the coarser groups that leave the home. Never holds a room number.

/** Groups named to the authority instead of the place (domain.md 9.3: "place group, no room"). */
export const placeGroups = {
  private: 'pokój lub łazienka',
  common: 'części wspólne',
  service: 'pomieszczenia służbowe',
  grounds: 'teren domu',
  outside: 'poza domem',
  other: 'inne',
} as const

export type PlaceGroup = keyof typeof placeGroups

export const places = {
  room: { label: 'pokój mieszkańca', group: 'private' },
  bathroom: { label: 'łazienka / WC', group: 'private' },
  corridor: { label: 'korytarz', group: 'common' },
  stairs: { label: 'schody', group: 'common' },
  lift: { label: 'winda', group: 'common' },
  'dining-room': { label: 'jadalnia', group: 'common' },
  'day-room': { label: 'świetlica / sala terapii', group: 'common' },
  kitchen: { label: 'kuchnia', group: 'service' },
  'treatment-room': { label: 'gabinet', group: 'service' },
  grounds: { label: 'teren zewnętrzny domu', group: 'grounds' },
  'outside-home': { label: 'poza domem (wyjście, przepustka)', group: 'outside' },
  transport: { label: 'transport', group: 'outside' },
  hospital: { label: 'szpital / przychodnia', group: 'outside' },
  other: { label: 'inne', group: 'other' },
} as const satisfies Record<string, { label: string; group: PlaceGroup }>

export type Place = keyof typeof places
export const placeCodes = Object.keys(places) as Place[]

export function placeGroup(place: Place): PlaceGroup {
  return places[place].group
}
