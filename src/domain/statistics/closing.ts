// What a close freezes: the counts of every table of a period and the tables made of them, in an order that depends on nothing else.
// Adds the counts of several closes; reads and hashes nothing.
import {
  countingsIn,
  countsRecommendations,
  definitionOf,
  holdsTypes,
  keyOfCounting,
  type ClosedTables,
} from './closed-tables.ts'
import {
  censusTold,
  type CaseTally,
  type CensusMonth,
  type CountedHome,
  type Counting,
  type Duration,
  type Facts,
  type Frame,
  type RecommendationTally,
  type Tally,
  type TransferTally,
} from './facts.ts'
import type { Figures } from './figures.ts'
import { fill, type Asking } from './fill.ts'
import { countingsOf } from './table.ts'

/** `counted`: in the order of `countingsIn` of the close's own tables. */
export type ClosedFacts = {
  counted: readonly (readonly Tally[])[]
  durations: readonly Duration[]
  cases: readonly CaseTally[]
  transfers: readonly TransferTally[]
  census: readonly CensusMonth[]
  /** Homes by id, see `Facts`; closes of format 1 have none. */
  telling?: readonly string[]
  /** Absent where none of the close's tables counts them. */
  recommendations?: readonly RecommendationTally[]
}

/** In one order, whatever order they were found in. */
export function ordered(facts: ClosedFacts): ClosedFacts {
  return {
    counted: facts.counted.map((lines) => byCodes(lines, ({ codes }) => codes)),
    durations: byCodes(facts.durations, ({ codes, days }) => ({ ...codes, days: String(days).padStart(6, '0') })),
    cases: byCodes(facts.cases, ({ authority, outcome }) => ({ authority, outcome: outcome ?? '' })),
    transfers: byCodes(added(facts.transfers), ({ home, quarter, kind }) => ({ home, kind, quarter })),
    census: byCodes(facts.census, ({ home, month }) => ({ home, month })),
    ...(facts.telling && { telling: [...new Set(facts.telling)].toSorted() }),
    ...(facts.recommendations && {
      recommendations: byCodes(issued(facts.recommendations), ({ home, result }) => ({ home, result })),
    }),
  }
}

/** In order, with what closes of the version hold. */
export function inVersion({ telling = [], ...facts }: ClosedFacts, tables: ClosedTables): ClosedFacts {
  if (holdsTypes(tables)) return ordered({ ...facts, telling })
  return ordered({ ...facts, census: facts.census.map(({ byType: _, ...month }) => month) })
}

/** The counts of the parts of one whole, each line once: a part of them adds to the same lines. */
export function addedUp(parts: readonly Pick<ClosedFacts, 'counted' | 'durations' | 'cases'>[]) {
  const [first] = parts
  return {
    counted: (first?.counted ?? []).map((_, at) =>
      summed(
        parts.flatMap(({ counted }) => counted[at] ?? []),
        ({ codes }) => canonicalCodes(codes),
        (one, { entries, hurt }) => ({ ...one, entries: one.entries + entries, hurt: one.hurt + hurt }),
      ),
    ),
    durations: summed(
      parts.flatMap(({ durations }) => durations),
      ({ codes, days }) => `${canonicalCodes(codes)}\n${days}`,
      (one, { entries }) => ({ ...one, entries: one.entries + entries }),
    ),
    cases: summed(
      parts.flatMap(({ cases }) => cases),
      ({ authority, outcome }) => `${authority}\n${outcome}`,
      (one, { cases }) => ({ ...one, cases: one.cases + cases }),
    ),
  }
}

const canonicalCodes = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes).toSorted().flat().join('\n')

/** Lines of one key become one. */
function summed<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  add: (one: Line, other: Line) => Line,
): Line[] {
  const found = new Map<string, Line>()
  for (const line of lines) {
    const key = keyOf(line)
    const before = found.get(key)
    found.set(key, before ? add(before, line) : line)
  }
  return [...found.values()]
}

/** One line for each home, quarter and kind. */
const added = (transfers: readonly TransferTally[]): TransferTally[] =>
  summed(
    transfers,
    ({ home, quarter, kind }) => `${home} ${quarter} ${kind}`,
    (one, { transfers: more }) => ({ ...one, transfers: one.transfers + more }),
  )

/** One line for each home and result, whoever issued them. */
const issued = (lines: readonly RecommendationTally[]): RecommendationTally[] =>
  summed(
    lines,
    ({ home, result }) => `${home} ${result}`,
    (one, { recommendations: more }) => ({ ...one, recommendations: one.recommendations + more }),
  )

function byCodes<Line>(lines: readonly Line[], codesOf: (line: Line) => Readonly<Record<string, string>>): Line[] {
  const keyed = lines.map((line) => [canonicalCodes(codesOf(line)), line] as const)
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, line]) => line)
}

/**
 * The counts of several authorities as one, whatever the versions of their closes. The census of a home's month is that of the last who
 * was told it: a home may have moved.
 */
export function merged(all: readonly ClosedCounts[], tables: ClosedTables): ClosedFacts {
  const facts = all.map((one) => one.facts)
  const census = facts.flatMap((one) => one.census)
  return inVersion(
    {
      counted: countingsIn(tables).map((counting) => all.flatMap((one) => countedBy(one, counting))),
      durations: facts.flatMap(({ durations }) => durations),
      cases: facts.flatMap(({ cases }) => cases),
      transfers: facts.flatMap(({ transfers }) => transfers),
      census: [...new Map(census.map((one) => [`${one.home} ${one.month}`, one])).values()],
      telling: facts.flatMap(({ telling = [] }) => telling),
      ...(countsRecommendations(tables) && {
        recommendations: facts.flatMap(({ recommendations = [] }) => recommendations),
      }),
    },
    tables,
  )
}

/** The counts of a close with the tables it was made with. */
export type ClosedCounts = { facts: ClosedFacts; tables: ClosedTables }

/** A code by which a close did not count yet is one it did not tell. */
function countedBy({ facts, tables }: ClosedCounts, { by, book }: Counting): readonly Tally[] {
  const countings = countingsIn(tables)
  const untold = by.filter((code) => !countings.some((one) => one.by.includes(code)))
  const told = keyOfCounting({ by: by.filter((code) => !untold.includes(code)), ...(book && { book }) })
  const lines = facts.counted[countings.findIndex((one) => keyOfCounting(one) === told)] ?? []
  const added = Object.fromEntries(untold.map((code) => [code, 'untold']))
  return untold.length === 0 ? lines : lines.map((line) => ({ ...line, codes: { ...line.codes, ...added } }))
}

/** The tables these counts make; `tables`: those of the close they are in. */
export function tablesOfClose(asking: Asking, frame: Frame, facts: ClosedFacts, tables: ClosedTables): Figures[] {
  const { durations, cases, transfers, census, telling, recommendations = [] } = facts
  return tables.codes.map((code) => {
    const table = definitionOf(tables.version, code)
    const own: Facts = {
      tallies: countingsOf(table).flatMap((counting) => countedBy({ facts, tables }, counting)),
      ...(table.other === 'durations' && { durations }),
      ...(table.other === 'cases' && { cases }),
      ...(table.other === 'transfers' && { transfers }),
      ...(table.other === 'recommendations' && { recommendations }),
      ...(table.census && { census }),
      ...(telling && { telling }),
    }
    return fill(code, asking, frame, own, table)
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

export function checksOf(
  { homes, months }: Pick<Frame, 'homes' | 'months'>,
  facts: ClosedFacts,
  tables: ClosedTables,
): Checks {
  const hasCensus = censusTold(facts.census)
  const sumOf = (cases: readonly CaseTally[]) => cases.reduce((sum, one) => sum + one.cases, 0)
  const harms = countedBy({ facts, tables }, { by: ['category', 'harm'] })
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
