// Which tables a close has and how each is defined, by the version of its format. What closes were once made with never changes: who
// changes a table of today leaves its old definition here, under the versions that had it.
import type { Counting } from './facts.ts'
import { countingsOf, tableCodes, tables, tablesOf, type Table, type TableCode } from './table.ts'

export const closeVersions = [1, 2] as const
export type CloseVersion = (typeof closeVersions)[number]
/** The version of a close made today. Its correction keeps it: the two are compared cell by cell. */
export const newestVersion: CloseVersion = 2

/** All of today's that an authority has and that have a period of their own. */
const periodic = tablesOf('authority').filter((code) => !tables[code].current && !tables[code].months)

type Definitions = Readonly<Partial<Record<TableCode, Table>>>
const pick = (codes: readonly TableCode[]): Definitions => Object.fromEntries(codes.map((code) => [code, tables[code]]))

/**
 * Before there were shares, estimated days told apart, and events that say their type of care; causes by what was done at once, for no
 * kinds of measures were known.
 */
const before: Definitions = {
  T4: { ...tables.T4, events: [['home', 'kind']] },
  T7: { ...tables.T7, measures: ['entries', 'median', 'p90'] },
  T9: { ...tables.T9, measures: ['cases'] },
  T10: {
    ...tables.T10,
    columns: ['action', 'measure'],
    events: [['cause', 'action'], ['cause'], ['action'], []],
  },
  T12: { ...tables.T12, measures: ['entries'] },
  T17: { ...tables.T17, measures: ['residents', 'resident-days', 'occupancy'] },
}

const definitions: Readonly<Record<CloseVersion, Definitions>> = {
  1: { ...pick(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T12', 'T14', 'T17']), ...before },
  2: pick(periodic),
}

/** The tables of a close. `codes` in their order: a close may have been made when its version had fewer of them. */
export type ClosedTables = { version: CloseVersion; codes: readonly TableCode[] }

/** Whether closes of the version hold resident-days by type of care, and which homes say it. */
export const holdsTypes = ({ version }: Pick<ClosedTables, 'version'>): boolean => version > 1

/** The tables that a close of the version has, if it is made now. */
export const tablesOfVersion = (version: CloseVersion): ClosedTables => ({
  version,
  codes: tableCodes.filter((code) => definitions[version][code]),
})

/** @throws RangeError: no table of that version */
export function definitionOf(version: CloseVersion, code: TableCode): Table {
  const table = definitions[version][code]
  if (!table) throw new RangeError(`${code} is no table of version ${version}.`)
  return table
}

/** Whether one of the tables counts recommendations. */
export const countsRecommendations = ({ version, codes }: ClosedTables): boolean =>
  codes.some((code) => definitions[version][code]?.other === 'recommendations')

export const keyOfCounting = ({ by, book }: Counting): string => `${by.join(' ')}/${book ?? ''}`

/**
 * Every way of counting that one of the tables needs, each once, in the order in which a close of these tables holds its counts; after
 * them what the same tables needed in earlier versions, so that a correction of an earlier close can be made of it.
 */
export function countingsIn({ version, codes }: ClosedTables): Counting[] {
  const upTo = closeVersions.filter((one) => one <= version).toReversed()
  const needed = upTo.flatMap((one) => codes.flatMap((code) => countingsOf(definitions[one][code] ?? {})))
  return [...new Map(needed.map((counting) => [keyOfCounting(counting), counting])).values()]
}
