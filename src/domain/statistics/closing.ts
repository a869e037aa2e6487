// What a close freezes: the counts of every table of a period and the tables made of them, in an order that depends on nothing else.
// Adds the counts of several closes; reads and hashes nothing.
import {
  censusTold,
  type CaseTally,
  type CensusMonth,
  type CountedHome,
  type Counting,
  type Duration,
  type Facts,
  type Frame,
  type Tally,
  type TransferTally,
} from './facts.ts'
import type { Figures } from './figures.ts'
import { fill, type Asking } from './fill.ts'
import { countingsOf, tableCodes, tables, type TableCode } from './table.ts'

/** The tables of a close: all that have a period of their own. */
export const closedTables: readonly TableCode[] = tableCodes.filter(
  (code) => !tables[code].current && !tables[code].months,
)

const keyOf = ({ by, book }: Counting) => `${by.join(' ')}/${book ?? ''}`

/** Every way of counting that one of the tables needs, each once, in the order in which a close of these tables holds its counts. */
export const countingsIn = (codes: readonly TableCode[]): Counting[] => [
  ...new Map(codes.flatMap((code) => countingsOf(tables[code])).map((one) => [keyOf(one), one])).values(),
]
export const closedCountings: readonly Counting[] = countingsIn(closedTables)

/** `counted`: in the order of `countingsIn` of the close's own tables: a version of the program with more of them reads it all the same. */
export type ClosedFacts = {
  counted: readonly (readonly Tally[])[]
  durations: readonly Duration[]
  cases: readonly CaseTally[]
  transfers: readonly TransferTally[]
  census: readonly CensusMonth[]
}

/** In one order, whatever order they were found in. */
export function ordered(facts: ClosedFacts): ClosedFacts {
  return {
    counted: facts.counted.map((lines) => byCodes(lines, ({ codes }) => codes)),
    durations: byCodes(facts.durations, ({ codes, days }) => ({ ...codes, days: String(days).padStart(6, '0') })),
    cases: byCodes(facts.cases, ({ authority, outcome }) => ({ authority, outcome: outcome ?? '' })),
    transfers: byCodes(added(facts.transfers), ({ home, quarter, kind }) => ({ home, kind, quarter })),
    census: byCodes(facts.census, ({ home, month }) => ({ home, month })),
  }
}

/** One line for each home, quarter and kind. */
function added(transfers: readonly TransferTally[]): TransferTally[] {
  const groups = Map.groupBy(transfers, ({ home, quarter, kind }) => `${home} ${quarter} ${kind}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, transfers: group.reduce((sum, { transfers: one }) => sum + one, 0) }] : []
  })
}

function byCodes<Line>(lines: readonly Line[], codesOf: (line: Line) => Readonly<Record<string, string>>): Line[] {
  const keyed = lines.map((line) => [Object.entries(codesOf(line)).toSorted().flat().join('\n'), line] as const)
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, line]) => line)
}

/** The counts of several authorities as one. The census of a home's month is that of the last who was told it: a home may have moved. */
export function merged(all: readonly ClosedCounts[], codes: readonly TableCode[] = closedTables): ClosedFacts {
  const facts = all.map((one) => one.facts)
  const census = facts.flatMap((one) => one.census)
  return ordered({
    counted: countingsIn(codes).map((counting) => all.flatMap((one) => countedBy(one, counting))),
    durations: facts.flatMap(({ durations }) => durations),
    cases: facts.flatMap(({ cases }) => cases),
    transfers: facts.flatMap(({ transfers }) => transfers),
    census: [...new Map(census.map((one) => [`${one.home} ${one.month}`, one])).values()],
  })
}

/** The counts of a close with the tables it was made with. */
export type ClosedCounts = { facts: ClosedFacts; codes: readonly TableCode[] }

const countedBy = ({ facts, codes }: ClosedCounts, counting: Counting): readonly Tally[] =>
  facts.counted[countingsIn(codes).findIndex((one) => keyOf(one) === keyOf(counting))] ?? []

/** The tables these counts make; `codes`: those of the close they are in. */
export function tablesOfClose(asking: Asking, frame: Frame, facts: ClosedFacts, codes = closedTables): Figures[] {
  const { durations, cases, transfers, census } = facts
  return codes.map((code) => {
    const table = tables[code]
    const own: Facts = {
      tallies: countingsOf(table).flatMap((counting) => countedBy({ facts, codes }, counting)),
      ...(table.other === 'durations' && { durations }),
      ...(table.other === 'cases' && { cases }),
      ...(table.other === 'transfers' && { transfers }),
      ...(table.census && { census }),
    }
    return fill(code, asking, frame, own)
  })
}

/** What a head sees before closing, and what stands in the close. Homes by id. */
export type Checks = {
  /** Told nothing for the end of the period. */
  silent: readonly string[]
  /** Their census is not there for every month. */
  withoutCensus: readonly string[]
  /** Entries of the period, and those of them whose review is not finished. */
  entries: number
  unverified: number
  /** Entries whose harm is not known yet, or was not told. */
  unknownHarm: number
}

export function checksOf({ homes, months }: Pick<Frame, 'homes' | 'months'>, facts: ClosedFacts): Checks {
  const hasCensus = censusTold(facts.census)
  const sumOf = (cases: readonly CaseTally[]) => cases.reduce((sum, one) => sum + one.cases, 0)
  const harms = facts.counted[closedCountings.findIndex(({ by }) => by.join() === 'category,harm')] ?? []
  const idsOf = (some: readonly CountedHome[]) => some.map(({ id }) => id)
  return {
    silent: idsOf(homes.filter(({ delivered }) => !delivered)),
    withoutCensus: idsOf(homes.filter(({ id }) => !months.every((month) => hasCensus(id, month)))),
    entries: sumOf(facts.cases),
    unverified: sumOf(facts.cases.filter(({ outcome }) => outcome === null)),
    unknownHarm: harms
      .filter(({ codes }) => codes['harm'] === '9' || codes['harm'] === 'untold')
      .reduce((sum, { entries }) => sum + entries, 0),
  }
}
