// Who gets statistics in which form (domain.md §9.3): what the statute orders is complete, everything else is protected.
// Decides on tables and periods; what is hidden in them is decided in suppression/.
import { nameOfPeriod } from './months.ts'
import { tableCodes, tables, type DimensionCode, type TableCode } from './table.ts'

export const recipients = ['statutory', 'observer', 'public'] as const
export type Recipient = (typeof recipients)[number]

const periodLengths = ['month', 'quarter', 'half', 'year'] as const
type PeriodLength = (typeof periodLengths)[number]

/**
 * @property from the first day it holds, Warsaw
 * @property complete nothing is hidden; otherwise no home is named, counties with fewer than three homes are merged
 *   (county-group.ts) and counts pass suppression/
 * @property tables which tables, for periods of which lengths
 * @property members of a dimension of a table only these, where not all
 */
export type Profile = {
  from: string
  source: string
  complete: boolean
  tables: Readonly<Partial<Record<TableCode, readonly PeriodLength[]>>>
  members?: Readonly<Partial<Record<TableCode, Readonly<Partial<Record<DimensionCode, readonly string[]>>>>>>
}

/** Tables of what happened, by nothing that is one home: not by home, authority or care type, of which some have one. */
const safe = ['T2', 'T3', 'T5', 'T6', 'T14'] as const satisfies readonly TableCode[]
const at = (codes: readonly TableCode[], lengths: readonly PeriodLength[]): Profile['tables'] =>
  Object.fromEntries(codes.map((code) => [code, lengths]))

export const profiles: Readonly<Record<Recipient, readonly Profile[]>> = {
  statutory: [
    { from: '2024-01-01', source: 'art. 55c ust. 6–8 u.p.s.', complete: true, tables: at(tableCodes, periodLengths) },
  ],
  observer: [{ from: '2024-01-01', source: 'domain.md §9.3 (ROPS)', complete: false, tables: at(safe, periodLengths) }],
  // Powiat × W/S/O × rok, or województwo × kod × rok: no shorter period, and no table of both people and places.
  public: [
    {
      from: '2024-01-01',
      source: 'domain.md §9.3',
      complete: false,
      tables: at(['T2', 'T3'], ['year']),
      members: { T2: { harm: ['total'] }, T3: { kind: ['W', 'S', 'O', 'U'] } },
    },
  ],
}

/** @param on Warsaw date */
export function profileOn(recipient: Recipient, on: string): Profile {
  const [first] = profiles[recipient]
  const profile = profiles[recipient].findLast(({ from }) => from <= on) ?? first
  if (!profile) throw new RangeError(`${recipient} has no profile.`)
  return profile
}

/** May this table of these months (`YYYY-MM`, both inclusive) go to them? Periods that are no calendar period only completely. */
export function mayReceive(
  { complete, tables: allowed }: Profile,
  table: TableCode,
  from: string,
  to: string,
): boolean {
  if (complete) return true
  const name = nameOfPeriod(from, to).replace(/^\d{4}/, '')
  const length = name === '' ? 'year' : ({ Q: 'quarter', H: 'half' }[name.charAt(1)] ?? (from === to ? 'month' : ''))
  const namesHome = tables[table].rows
    .concat(tables[table].columns)
    .some((code) => code === 'home' || code === 'authority')
  return !namesHome && (allowed[table] ?? []).some((one) => one === length)
}
