// Which members each dimension of a table has, in the order they are shown, and of what a sum is the sum.
import { outcomes } from '../case.ts'
import { bodyCodes } from '../body.ts'
import { catalogueOn, kinds, type Kind } from '../catalogue.ts'
import { causeCodes } from '../cause.ts'
import { countyCodes } from '../county.ts'
import { bodyAnswers } from '../entry.ts'
import { harmLevels } from '../harm.ts'
import { homeTypeCodes } from '../home-type.ts'
import { immediateActionCodes } from '../immediate-action.ts'
import { measureEffectCodes, preventiveKindCodes } from '../preventive-measure.ts'
import { partOfDayCodes } from '../part-of-day.ts'
import { ageBandCodes, sexCodes } from '../person-band.ts'
import { placeGroups } from '../place.ts'
import { recommendationResults } from '../recommendation.ts'
import type { ByType } from './by-type.ts'
import { countiesOf, nameOfPlace } from './county-group.ts'
import type { CountedHome, Frame } from './facts.ts'
import type { Dimension, Member } from './figures.ts'
import { steps, type DimensionCode, type Table } from './table.ts'

/** Whole days a case is open, both inclusive; the last one has no end. */
export const openAges = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 90],
  [91, Infinity],
] as const
const ageCode = ([from, to]: (typeof openAges)[number]) => (to === Infinity ? `${from}+` : `${from}-${to}`)

/** In which span of `openAges` an age lies. */
export const ageOf = (days: number): string =>
  ageCode(openAges.find(([from, to]) => days >= from && days <= to) ?? openAges[0])

/** The county of a home. */
export const countyOf = ({ county }: CountedHome): string => county ?? 'unknown'

const coded = (codes: readonly (string | number)[]): Member[] => codes.map((code) => ({ code: String(code) }))

/** The members, and after them their sum. */
const withSum = (members: readonly Member[]): Member[] => [
  ...members,
  { code: 'total', sumOf: members.map(({ code }) => code) },
]

/** The members, and after them how many there are in all: not their sum, an entry may have several. */
const withAll = (members: readonly Member[]): Member[] => [...members, { code: 'total' }]

/** Codes of a list that not everybody told. */
const told = (codes: readonly (string | number)[]): Member[] => coded([...codes, 'untold'])

/** Only what occurs, in the order of the list: a county without a home is no row. */
const occurring = (codes: readonly string[], found: readonly string[]): string[] => {
  const here = new Set(found)
  return codes.filter((code) => here.has(code))
}

/** Counties merged for the public stand under their codes and their names. */
const groupsAmong = (found: readonly string[]): Member[] =>
  [...new Set(found)]
    .filter((code) => countiesOf(code).length > 1)
    .toSorted()
    .map((code) => ({ code, name: nameOfPlace(code) }))

const statutory = ['W', 'S', 'O'] as const
const register: Member = { code: 'U', sumOf: statutory }

export function dimensionsOf(table: Table, frame: Frame, types: ByType): Dimension[] {
  return [...table.rows, ...table.columns].map((code) => ({ code, members: membersOf(code, table, frame, types) }))
}

function membersOf(code: DimensionCode, table: Table, frame: Frame, types: ByType): Member[] {
  const { months, quarters, homes, authorities, own } = frame
  switch (code) {
    case 'home':
      return withSum(homes.map(({ id, name }) => ({ code: id, name })))
    case 'authority':
      return withSum(authorities.map(({ id, name }) => ({ code: id, name })))
    case 'county':
      return withSum([
        ...coded(occurring(countyCodes, homes.map(countyOf))),
        ...groupsAmong(homes.map(countyOf)),
        ...coded(occurring(['unknown'], homes.map(countyOf))),
      ])
    case 'care-type':
      return withSum(coded(occurring([...homeTypeCodes, 'several', 'unknown'], homes.flatMap(types.membersOf))))
    case 'kind':
      return table.book === 'U' ? [...coded(statutory), register] : [...coded(statutory), register, { code: 'N' }]
    case 'category':
      return categoriesOf(table, months, own)
    case 'harm':
      return withSum(told(harmLevels))
    case 'place':
      return withSum(told(Object.keys(placeGroups)))
    case 'part-of-day':
      return withSum(told(partOfDayCodes))
    case 'month':
      return coded(months)
    case 'quarter':
      return coded(quarters)
    case 'cause':
      return withAll(coded(causeCodes))
    case 'preventive':
      // A measure is of one kind, an entry may have several; `none`: for a reason.
      return table.columns.includes('effect')
        ? withSum(coded(preventiveKindCodes))
        : withAll(coded([...preventiveKindCodes, 'none', 'untold']))
    case 'effect':
      return withSum(coded(measureEffectCodes))
    case 'action':
      return withAll(coded(immediateActionCodes))
    case 'body':
      return coded(bodyCodes)
    case 'answer':
      return withSum(coded(bodyAnswers))
    case 'sex':
      return withSum(told(sexCodes))
    case 'age-band':
      return withSum(told(ageBandCodes))
    case 'step':
      return coded(steps)
    case 'transfer':
      return withSum(coded(['periodic', 'nil']))
    case 'outcome':
      return withSum(coded([...outcomes, 'open']))
    case 'result':
      return withSum(coded(recommendationResults))
    case 'age':
      return withSum(coded(openAges.map(ageCode)))
    case 'measure':
      return coded(table.measures)
  }
}

/** Every code of the lists that were in force in the period, under its kind, and the sums of the books. */
function categoriesOf({ book }: Table, months: readonly string[], own = false): Member[] {
  const lists = new Set(months.map((month) => catalogueOn(`${month}-01`)))
  const codesOf = (kind: Kind) =>
    [
      ...new Set(
        [...lists].flatMap(({ categories }) =>
          categories.filter((one) => one.kind === kind && (one.travels || own)).map(({ code }) => code),
        ),
      ),
    ].toSorted()
  const shown = kinds.filter((kind) => !book || (kind === 'N') === (book === 'N'))
  const members = shown.flatMap((kind): Member[] => [...coded(codesOf(kind)), { code: kind, sumOf: codesOf(kind) }])
  return book === 'N' ? members : members.flatMap((member) => (member.code === 'O' ? [member, register] : [member]))
}
