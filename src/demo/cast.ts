// The invented organisations and people. Counties are real codes; every name is made up, and none occurs in Małopolska.
import type { NewOrganisation } from '../domain/organisation-decide.ts'
import type { AgeBand, Sex } from '../domain/person-band.ts'
import type { Role } from '../domain/role.ts'

/** The operator is the voivode, opened before all others. */
export const operator = {
  organisation: { kind: 'voivode', name: 'Wydział Polityki Społecznej – demonstracja' },
  person: { name: 'Operator Demonstracji', signInName: 'demo-operator' },
} as const

const home = { kind: 'home', running: 'public' } as const

export const organisations = {
  observer: { kind: 'observer', name: 'ROPS – demonstracja' },
  authority: { kind: 'authority', body: 'PCPR', county: '1216', name: 'PCPR – demonstracja' },
  otherAuthority: { kind: 'authority', body: 'MOPS', county: '1263', name: 'MOPS – demonstracja' },
  home: { ...home, county: '1216', types: ['PW', 'PSCH'], places: 80, name: 'Dom pod Siódmym Klonem' },
  otherHome: { ...home, county: '1263', types: ['PPCH'], places: 45, name: 'Dom przy Papierowym Młynie' },
} as const satisfies Record<string, NewOrganisation>

export type OrganisationKey = keyof typeof organisations | 'voivode'

/** Signs in as `demo-<key>`, and a client of that name acts as the person. */
export const people = {
  admin: ['home', 'admin', 'Kazimierz Bajdalski'],
  'other-admin': ['otherHome', 'admin', 'Benedykta Bajeczna'],
  'authority-admin': ['authority', 'admin', 'Wit Kontowicz'],
  'other-authority-admin': ['otherAuthority', 'admin', 'Nikodem Hasłowski'],
  'observer-admin': ['observer', 'admin', 'Albina Kluczykowa'],
  reporter: ['home', 'reporter', 'Bogusława Niebywała'],
  'second-reporter': ['home', 'reporter', 'Ryszard Urojony'],
  officer: ['home', 'officer', 'Jolanta Wymyślińska'],
  'former-officer': ['home', 'officer', 'Lucjan Przedawniony'],
  'new-officer': ['home', 'officer', 'Edyta Niepodpisana'],
  director: ['home', 'director', 'Honorata Fikcjańska'],
  dpo: ['home', 'dpo', 'Ksawery Dyskretny'],
  reviewer: ['authority', 'reviewer', 'Teodozja Legendowa'],
  head: ['authority', 'head', 'Mirosława Mityczna'],
  'other-reporter': ['otherHome', 'reporter', 'Dobromiła Nierzeczywista'],
  'other-second-reporter': ['otherHome', 'reporter', 'Klemens Zmyślony'],
  'other-officer': ['otherHome', 'officer', 'Sulisława Udawana'],
  'other-director': ['otherHome', 'director', 'Przemysław Baśniowy'],
  'other-dpo': ['otherHome', 'dpo', 'Zdzisława Domniemana'],
  'other-reviewer': ['otherAuthority', 'reviewer', 'Bogumił Rzekomy'],
  'other-head': ['otherAuthority', 'head', 'Czesława Niebyła'],
  inspector: ['voivode', 'inspector', 'Seweryn Powieściowy'],
  'other-inspector': ['voivode', 'inspector', 'Roksana Nowelska'],
  analyst: ['observer', 'analyst', 'Apolonia Wierszowana'],
  'other-analyst': ['observer', 'analyst', 'Damazy Rymowany'],
} as const satisfies Record<string, readonly [OrganisationKey, Role, string]>

export type PersonKey = keyof typeof people

/** Residents as the annex of a home knows them. */
export type Resident = { pseudonym: string; name: string; sex: Sex; ageBand: AgeBand }

const women = [
  'Aurelia',
  'Balbina',
  'Celestyna',
  'Eufemia',
  'Genowefa',
  'Izolda',
  'Kunegunda',
  'Leokadia',
  'Otylia',
  'Petronela',
]
const men = ['Alojzy', 'Bonifacy', 'Cyryl', 'Dionizy', 'Erazm', 'Gerwazy', 'Hilary', 'Kleofas', 'Makary', 'Onufry']
const surnames = ['Bajduła', 'Fikcjak', 'Gdybajło', 'Mitajło', 'Legendzik', 'Niebywko', 'Udawko', 'Wymysło', 'Zmyślak']

/** `count` residents, at most 90: then nobody shares a name with another. */
export function residents(count: number, ageBands: readonly AgeBand[]): Resident[] {
  return Array.from({ length: count }, (_, index) => {
    const sex = index % 5 < 3 ? 'F' : 'M'
    const given = sex === 'F' ? women : men
    return {
      pseudonym: `M-${String(101 + index * 3).padStart(4, '0')}`,
      name: `${given[index % given.length]} ${surnames[index % surnames.length]}`,
      sex,
      ageBand: ageBands[index % ageBands.length] ?? 'unknown',
    }
  })
}
