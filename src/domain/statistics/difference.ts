// What a correction changes: cell by cell, and which entries, transfers or censuses made the difference. Compares; finds nothing itself.
import { codesAt, placeAt, positionOf, type Cell, type Figures } from './figures.ts'

/** A cell that differs; `was` null: there was no such cell. `at`: code of the member by dimension. */
export type CellChange = { table: string; at: Readonly<Record<string, string>>; was: Cell | null; is: Cell }

/** Cells of the new tables that the old ones have otherwise, in the order of the new. */
export function changedCells(before: readonly Figures[], after: readonly Figures[]): CellChange[] {
  return after.flatMap((table) => {
    const old = before.find((one) => one.table === table.table)
    return table.cells.flatMap((is, position) => {
      const codes = codesAt(table.dimensions, position)
      const at = old ? positionOf(old.dimensions, codes) : -1
      const was = old?.cells[at] ?? null
      if (was === is) return []
      return [
        {
          table: table.table,
          at: placeAt(table.dimensions, position),
          was,
          is,
        },
      ]
    })
  })
}

/**
 * An entry as it stood among what was handed over: by its handover, never by the home's own id. `elsewhere`: 1 when it counts with
 * another authority, to which it was handed over first.
 */
export type CountedEntry = {
  handover: string
  home: string
  number: string
  version: number
  outcome: string | null
  elsewhere: 0 | 1
}
/** A month of a home's census, in the version that stood of what it told itself or its authority typed in. */
export type CountedCensus = { home: string; month: string; version: number; told: 'home' | 'authority' }
/** A transfer that told of the period. `sentOn`: Warsaw date. */
export type CountedTransfer = { transfer: string; home: string; sentOn: string }
/** A recommendation issued in the period, as it stood, in the case of this number. */
export type CountedRecommendation = { recommendation: string; home: string; number: string; result: string }
/** What is counted at a position of the ledger. */
export type Standing = {
  entries: readonly CountedEntry[]
  census: readonly CountedCensus[]
  transfers: readonly CountedTransfer[]
  recommendations: readonly CountedRecommendation[]
}

const entryCauses = ['added', 'changed', 'taken-back', 'assessed', 'counts-elsewhere'] as const
const censusCauses = ['census-added', 'census-changed', 'census-taken-back'] as const
const transferCauses = ['transfer-added', 'transfer-returned'] as const
const recommendationCauses = ['recommendation-added', 'recommendation-moved'] as const
export const changeCauses = [...entryCauses, ...censusCauses, ...transferCauses, ...recommendationCauses] as const
type EntryCause = (typeof entryCauses)[number]
type CensusCause = (typeof censusCauses)[number]
type RecommendationCause = (typeof recommendationCauses)[number]
type TransferCause = (typeof transferCauses)[number]
export type ChangeCause = (typeof changeCauses)[number]
/** `number`: as in the home's book, `17/2026`; a census by its month, a transfer by its id and the day it was sent. */
export type Change =
  | { cause: EntryCause | RecommendationCause; home: string; number: string }
  | { cause: CensusCause; home: string; month: string }
  | { cause: TransferCause; home: string; transfer: string; sentOn: string }

/** What came late, changed, was taken back, assessed or found to count elsewhere between two states: entries, then censuses, transfers and recommendations, each by home. */
export function changesBetween(before: Standing, after: Standing): Change[] {
  const entries = pairs(before.entries, after.entries, ({ handover }) => handover).flatMap(({ one, was, is }) =>
    causesOf(was, is).map((cause) => ({ cause, home: one.home, number: one.number })),
  )
  const census = pairs(before.census, after.census, ({ home, month }) => `${home} ${month}`).flatMap(
    ({ one: { home, month }, was, is }) => {
      if (was?.version === is?.version && was?.told === is?.told) return []
      const cause: CensusCause = !was ? 'census-added' : is ? 'census-changed' : 'census-taken-back'
      return [{ cause, home, month }]
    },
  )
  const transfers = pairs(before.transfers, after.transfers, ({ transfer }) => transfer).flatMap(
    ({ one: { home, transfer, sentOn }, was, is }) => {
      const cause: TransferCause = is ? 'transfer-added' : 'transfer-returned'
      return was && is ? [] : [{ cause, home, transfer, sentOn }]
    },
  )
  const recommendations = pairs(
    before.recommendations,
    after.recommendations,
    ({ recommendation }) => recommendation,
  ).flatMap(({ one: { home, number }, was, is }) => {
    const cause: RecommendationCause = was ? 'recommendation-moved' : 'recommendation-added'
    return was?.result === is?.result ? [] : [{ cause, home, number }]
  })
  return [
    ...inOrder(entries, ({ home, number, cause }) => [home, number, cause]),
    ...inOrder(census, ({ home, month }) => [home, month]),
    ...inOrder(transfers, ({ home, sentOn, transfer }) => [home, sentOn, transfer]),
    ...inOrder(recommendations, ({ home, number, cause }) => [home, number, cause]),
  ]
}

function causesOf(was: CountedEntry | undefined, is: CountedEntry | undefined): EntryCause[] {
  const [counted, counts] = [was?.elsewhere === 0, is?.elsewhere === 0]
  if (!counted && !counts) return []
  if (!was || !counted) return ['added']
  if (!is || !counts) return [is ? 'counts-elsewhere' : 'taken-back']
  return [
    ...(was.version === is.version ? [] : ['changed' as const]),
    ...(was.outcome === is.outcome ? [] : ['assessed' as const]),
  ]
}

/** Each thing once, as it was and as it is; `one` the newer of them. */
function pairs<One>(before: readonly One[], after: readonly One[], keyOf: (one: One) => string) {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Map(after.map((one) => [keyOf(one), one]))
  return [...new Map([...old, ...now])].map(([key, one]) => ({ one, was: old.get(key), is: now.get(key) }))
}

function inOrder<Of>(some: readonly Of[], by: (one: Of) => string[]): Of[] {
  const key = (one: Of) => by(one).join('\n')
  return some.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
