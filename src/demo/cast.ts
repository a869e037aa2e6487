// The invented organisations. Counties are real codes; every name is made up, and none occurs in Małopolska.
import type { NewOrganisation } from '../domain/organisation-decide.ts'
import { signInNameOf } from './accounts.ts'

/** The operator is the voivode, opened before all others. */
export const operator = {
  organisation: { kind: 'voivode', name: 'Wydział Polityki Społecznej – demonstracja' },
  person: { name: 'Operator Demonstracji', signInName: signInNameOf('operator') },
} as const

const home = { kind: 'home', running: 'public' } as const
const authority = { kind: 'authority' } as const

export const organisations = {
  observer: { kind: 'observer', name: 'ROPS – demonstracja' },
  authority: { ...authority, body: 'PCPR', county: '1216', name: 'PCPR w Siedmioklonach – demonstracja' },
  otherAuthority: { ...authority, body: 'MOPS', county: '1263', name: 'MOPS w Papierogrodzie – demonstracja' },
  thirdAuthority: { ...authority, body: 'PCPR', county: '1210', name: 'PCPR w Kogutogrodzie – demonstracja' },
  commune: { ...authority, body: 'OPS', county: '1207', name: 'OPS w Kałużysku – demonstracja' },
  region: { ...authority, body: 'ROPS', county: '1261', name: 'ROPS, organ prowadzący – demonstracja' },
  home: { ...home, county: '1216', types: ['PW', 'PSCH'], places: 80, name: 'Dom pod Siódmym Klonem' },
  otherHome: { ...home, county: '1263', types: ['PPCH'], places: 45, name: 'Dom przy Papierowym Młynie' },
  bridge: { ...home, county: '1216', types: ['PSCH'], places: 120, name: 'Dom za Trzecim Mostkiem' },
  brook: { ...home, county: '1216', types: ['DNI'], places: 95, name: 'Dom nad Szklanym Strumykiem' },
  moons: { ...home, county: '1263', types: ['PSCH', 'NF'], places: 240, name: 'Dom pod Dwoma Księżycami' },
  crane: {
    kind: 'home',
    running: 'commissioned',
    county: '1263',
    types: ['DNI'],
    places: 25,
    name: 'Dom Fundacji Papierowy Żuraw',
  },
  rooster: { ...home, county: '1210', types: ['PPCH'], places: 160, name: 'Dom pod Blaszanym Kogutem' },
  clock: { ...home, county: '1210', types: ['PW', 'UA'], places: 64, name: 'Dom przy Wędrującym Zegarze' },
  sycamore: { ...home, county: '1210', types: ['DMNI', 'DNI'], places: 38, name: 'Dom pod Sennym Jaworkiem' },
  puddle: { ...home, county: '1207', types: ['PW'], places: 12, name: 'Dom nad Srebrną Kałużą' },
  lamplighters: { ...home, county: '1261', types: ['PPCH', 'PSCH'], places: 387, name: 'Dom przy Alei Latarników' },
  garden: {
    kind: 'home',
    running: 'other',
    county: '1212',
    types: ['PW'],
    places: 18,
    name: 'Dom w Wiszącym Sadzie',
  },
} as const satisfies Record<string, NewOrganisation>

type Key = keyof typeof organisations
export type OrganisationKey = Key | 'voivode'
export type HomeKey = { [K in Key]: (typeof organisations)[K]['kind'] extends 'home' ? K : never }[Key]
export type AuthorityKey = { [K in Key]: (typeof organisations)[K]['kind'] extends 'authority' ? K : never }[Key]
