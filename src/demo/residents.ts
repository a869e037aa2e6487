// The invented residents as the annex of a home knows them. Every name is made up; none occurs in Małopolska.
import type { HomeType } from '../domain/home-type.ts'
import type { AgeBand, Sex } from '../domain/person-band.ts'

/** `careType`: in a home of several types. */
export type Resident = { pseudonym: string; name: string; sex: Sex; ageBand: AgeBand; careType?: HomeType }

const women =
  'Aurelia Balbina Celestyna Domicela Eufemia Felicyta Genowefa Hermina Izolda Kunegunda Leokadia Melania ' +
  'Otylia Petronela Rozalia Salomea Scholastyka Telimena Urszula Walburga Wincentyna Zenobia Żywisława'
const men =
  'Alojzy Bonifacy Cyryl Dionizy Erazm Felicjan Gerwazy Hilary Ildefons Kleofas Longin Makary ' +
  'Nepomucen Onufry Pankracy Rajmund Serafin Tyburcy Ubald Walenty Wawrzyniec Zachariasz Żelisław'
const surnames =
  'Bajduła Fikcjak Gdybajło Mitajło Legendzik Niebywko Udawko Wymysło Zmyślak ' +
  'Zjawko Mirażek Ułudko Pozorek Widmiak Ktośko Gdziebądź Niebylak'
const [womenOf, menOf, surnamesOf] = [women, men, surnames].map((names) => names.split(' ')) as [
  string[],
  string[],
  string[],
]

/** Of two types three fifths of the residents are of the first. */
export const firstShare = 0.6

/** `count` residents, at most 391 (23 × 17): then nobody shares a name with another. */
export function residents(
  count: number,
  ageBands: readonly AgeBand[],
  [type, otherType]: readonly HomeType[],
): Resident[] {
  return Array.from({ length: count }, (_, index) => {
    const sex = index % 5 < 3 ? 'F' : 'M'
    const given = sex === 'F' ? womenOf : menOf
    return {
      pseudonym: `M-${String(101 + index * 3).padStart(4, '0')}`,
      name: `${given[index % given.length]} ${surnamesOf[index % surnamesOf.length]}`,
      sex,
      ageBand: ageBands[index % ageBands.length] ?? 'unknown',
      ...(type && otherType && { careType: index < count * firstShare ? type : otherType }),
    }
  })
}
