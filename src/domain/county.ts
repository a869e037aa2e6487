// The 22 counties of Małopolska by their TERYT code (TERC; domain.md 9.5). Never says who runs a home: that is its organisation's.

/** Four-digit TERYT code → name; `city` marks a city with the rights of a county (it has a MOPS, not a PCPR). */
export const counties = {
  '1201': { name: 'powiat bocheński', city: false },
  '1202': { name: 'powiat brzeski', city: false },
  '1203': { name: 'powiat chrzanowski', city: false },
  '1204': { name: 'powiat dąbrowski', city: false },
  '1205': { name: 'powiat gorlicki', city: false },
  '1206': { name: 'powiat krakowski', city: false },
  '1207': { name: 'powiat limanowski', city: false },
  '1208': { name: 'powiat miechowski', city: false },
  '1209': { name: 'powiat myślenicki', city: false },
  '1210': { name: 'powiat nowosądecki', city: false },
  '1211': { name: 'powiat nowotarski', city: false },
  '1212': { name: 'powiat olkuski', city: false },
  '1213': { name: 'powiat oświęcimski', city: false },
  '1214': { name: 'powiat proszowicki', city: false },
  '1215': { name: 'powiat suski', city: false },
  '1216': { name: 'powiat tarnowski', city: false },
  '1217': { name: 'powiat tatrzański', city: false },
  '1218': { name: 'powiat wadowicki', city: false },
  '1219': { name: 'powiat wielicki', city: false },
  '1261': { name: 'm. Kraków', city: true },
  '1262': { name: 'm. Nowy Sącz', city: true },
  '1263': { name: 'm. Tarnów', city: true },
} as const satisfies Record<string, { name: string; city: boolean }>

export type CountyCode = keyof typeof counties
export const countyCodes = Object.keys(counties) as CountyCode[]
