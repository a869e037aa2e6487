// A close made by an earlier version of the program is still made again: a small one of format 1, kept here as it was counted and with the
// hash its tables had. Who changes a table, a measure or the order of counts finds the hash changed, and leaves the old definition
// under the versions that had it (domain/statistics/closed-tables.ts).
import { isDeepStrictEqual as isSame } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  closeVersions,
  countingsIn,
  newestVersion,
  tablesOfVersion,
  type ClosedTables,
} from '../../src/domain/statistics/closed-tables.ts'
import { merged, tablesOfClose, type ClosedFacts } from '../../src/domain/statistics/closing.ts'
import { cellAt } from '../../src/domain/statistics/figures.ts'
import { frameOf } from '../../src/domain/statistics/facts.ts'
import { countingsOf, tables, tablesOf } from '../../src/domain/statistics/table.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'

/** The tables that closes of format 1 have, in their order. */
const first: ClosedTables = {
  version: 1,
  codes: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T12', 'T14', 'T17'],
}
const asking = { from: '2026-03', to: '2026-03', by: 'event', asOf: '2026-04-02T10:00:00.000Z' } as const
const homes = [
  { id: 'home-1', name: 'Dom A', county: '1206', types: ['PW'], form: 'public', places: 50, delivered: true },
  { id: 'home-2', name: 'Dom B', county: null, types: ['PPCH', 'DNI'], form: null, places: null, delivered: false },
] as const
const frame = frameOf(asking, homes, [{ id: 'authority-1', name: 'PCPR' }])
const line = (codes: Record<string, string>, entries: number, hurt = entries) => ({ codes, entries, hurt })
const facts: ClosedFacts = {
  counted: [
    [
      line({ home: 'home-1', kind: 'W' }, 6),
      line({ home: 'home-1', kind: 'N' }, 1, 0),
      line({ home: 'home-2', kind: 'O' }, 1),
    ],
    [
      line({ category: 'W01', harm: '2' }, 4),
      line({ category: 'W99', harm: 'untold' }, 2),
      line({ category: 'N01', harm: '4' }, 1),
    ],
    [line({ place: 'bathroom', 'part-of-day': '00-06' }, 6), line({ place: 'untold', 'part-of-day': 'untold' }, 1)],
    [
      line({ 'age-band': '75-84', sex: 'F', harm: '2' }, 6),
      line({ 'age-band': 'untold', sex: 'untold', harm: 'untold' }, 1),
    ],
    [line({ cause: 'surroundings', action: 'first-aid' }, 6)],
    [line({ cause: 'surroundings' }, 6)],
    [line({ action: 'first-aid' }, 6)],
    [line({}, 7)],
    [line({ body: 'family', answer: 'notified' }, 3)],
    [line({ home: 'home-1', category: 'N01' }, 1, 0)],
  ],
  durations: [
    { codes: { step: 'event-report', home: 'home-1' }, days: 0, entries: 5 },
    { codes: { step: 'event-report', home: 'home-1' }, days: 9, entries: 1 },
  ],
  cases: [
    { authority: 'authority-1', outcome: 'adequate', openDays: null, cases: 5 },
    { authority: 'authority-1', outcome: null, openDays: null, cases: 2 },
  ],
  transfers: [{ home: 'home-1', quarter: '2026-Q1', kind: 'periodic', transfers: 3 }],
  census: [{ home: 'home-1', month: '2026-03', residents: 48, residentDays: 1480, estimated: false }],
}

describe('a close of format 1', () => {
  it('has the tables it had, to the last cell', () => {
    expect(facts.counted).toHaveLength(countingsIn(first).length)
    const tables = tablesOfClose(asking, frame, facts, first)
    expect(tables.find(({ table }) => table === 'T1')?.cells.slice(0, 2)).toEqual([6, 6])
    expect(sha256(canonicalise(tables))).toBe('98c2ce1cad74958f0982b3eba7500a278e02c3b9da1ea0789710212a73f423aa')
  })

  it('holds its counts in the same order', () => {
    expect(tablesOfVersion(1)).toEqual(first)
    expect(countingsIn(first).map(({ by, book }) => [...by, book ?? ''].join(' '))).toEqual([
      ...['home kind ', 'category harm ', 'place part-of-day U', 'age-band sex harm U', 'cause action U', 'cause U'],
      ...['action U', 'U', 'body answer U', 'home category N'],
    ])
  })
})

describe('a close made today', () => {
  const today = tablesOfVersion(newestVersion)

  it('has every table of an authority that has a period of its own, as it is shown today', () => {
    const periodic = tablesOf('authority').filter((code) => !tables[code].current && !tables[code].months)
    expect(today.codes).toEqual(periodic)
    const needed = periodic.flatMap((code) => countingsOf(tables[code]))
    expect(countingsIn(today)).toEqual(expect.arrayContaining(needed))
  })

  it.each(closeVersions)(
    'counts what the tables of version %s need, so that such a close can be corrected from it',
    (version) => {
      const counted = countingsIn(today)
      expect(
        countingsIn(tablesOfVersion(version)).filter((one) => !counted.some((other) => isSame(one, other))),
      ).toEqual([])
    },
  )

  it('adds the counts of a close of format 1, and says of what that one did not count that it was not told', () => {
    const together = merged([{ facts, tables: first }], today)
    expect(together.counted).toHaveLength(countingsIn(today).length)
    const made = tablesOfClose(asking, frame, together, today)
    const before = tablesOfClose(asking, frame, facts, first)
    const at = (of: typeof made, table: string) => of.find((one) => one.table === table)?.cells.slice(0, 2)
    expect(['T1', 'T2', 'T5'].map((code) => at(made, code))).toEqual(['T1', 'T2', 'T5'].map((code) => at(before, code)))
    const causes = made.find(({ table }) => table === 'T10')
    const told = (preventive: string) =>
      causes && cellAt(causes, { cause: 'surroundings', preventive, measure: 'entries' })
    expect(['untold', 'total', 'surroundings'].map(told)).toEqual([6, 6, 0])
    expect(tablesOfClose(asking, frame, merged([{ facts: together, tables: today }], first), first)).toEqual(before)
  })
})

describe('a close of fewer tables than its version has now', () => {
  const fewer: ClosedTables = { version: 1, codes: ['T10', 'T5'] }
  const counted: ClosedFacts = { ...facts, counted: [4, 5, 6, 7, 2].map((index) => facts.counted[index] ?? []) }

  it('is read by its own order of counts', () => {
    const of = (code: string) => tablesOfClose(asking, frame, facts, first).find(({ table }) => table === code)
    expect(tablesOfClose(asking, frame, counted, fewer)).toEqual(fewer.codes.map(of))
  })

  it('is added to another of more tables count by count', () => {
    const both = [
      { facts, tables: first },
      { facts: counted, tables: fewer },
    ]
    const together = merged(both, fewer)
    expect(together.counted.map((lines) => lines.reduce((sum, { entries }) => sum + entries, 0))).toEqual([
      12, 12, 12, 14, 14,
    ])
  })
})
