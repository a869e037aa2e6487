// How homes of several types stand in a table by type of care: each event and each day at its type, where every event says one.
// Otherwise the home stands together, with all its days: what is split in part would make every rate of a type wrong.
import { homeTypeCodes } from '../home-type.ts'
import type { CensusMonth, CountedHome, Facts, Frame } from './facts.ts'
import type { Table } from './table.ts'

/** As one: a home of one type at that type. */
export const typeTogether = ({ types: [first, ...more] }: CountedHome): string =>
  first === undefined ? 'unknown' : more.length > 0 ? 'several' : first

/** @property isRated not where the census tells no days of a type that events say: without days there is no rate */
export type ByType = {
  /** At which type an event stands that says this one. */
  typeOf: (home: CountedHome, said: string | undefined) => string
  membersOf: (home: CountedHome) => readonly string[]
  /** The census of a month at its types; the home's total where it is not split. */
  partsOf: (home: CountedHome, census: CensusMonth) => readonly { type: string; residentDays: number }[]
  isRated: (home: string) => boolean
}

/** Every home as one. */
export const together: ByType = {
  typeOf: (home) => typeTogether(home),
  membersOf: (home) => [typeTogether(home)],
  partsOf: (home, { residentDays }) => [{ type: typeTogether(home), residentDays }],
  isRated: () => true,
}

const isType = (code: string) => (homeTypeCodes as readonly string[]).includes(code)

/**
 * Which homes are split in a table that counts by type: of several types, where every event counted in the table says one of them;
 * where none was counted, those that `telling` names. Other tables, and those of closes from before events said it, split none.
 */
export function byType({ events = [] }: Pick<Table, 'events'>, { homes }: Frame, facts: Facts): ByType {
  if (!events.some((by) => by.includes('care-type'))) return together
  const { tallies, census = [], telling = [] } = facts
  const said = Map.groupBy(tallies, ({ codes }) => codes['home'] ?? '')
  const days = Map.groupBy(census, ({ home }) => home)
  const typesSaid = (home: string) => [...new Set(said.get(home)?.map(({ codes }) => codes['care-type'] ?? 'untold'))]
  const typesCounted = (home: string) => [...new Set(days.get(home)?.flatMap(({ byType: of = {} }) => Object.keys(of)))]
  const split = new Map(
    homes
      .filter((home) => typeTogether(home) === 'several')
      .filter(({ id }) => (said.has(id) ? typesSaid(id).every(isType) : telling.includes(id)))
      .map(({ id }) => [id, { said: typesSaid(id), counted: typesCounted(id) }]),
  )
  return {
    typeOf: (home, type) => (split.has(home.id) ? (type ?? 'several') : typeTogether(home)),
    membersOf: (home) => {
      const types = split.get(home.id)
      return types ? [...types.said, ...types.counted] : [typeTogether(home)]
    },
    partsOf: (home, month) =>
      split.has(home.id)
        ? Object.entries(month.byType ?? {}).map(([type, residentDays]) => ({ type, residentDays }))
        : together.partsOf(home, month),
    isRated: (home) => {
      const types = split.get(home)
      return !types || (types.counted.length > 0 && types.said.every((type) => types.counted.includes(type)))
    },
  }
}
