// Under which keyed indexes a person's own reports are found again: each report under one of its own, so that who holds the
// database file does not see which reports come from the same person (art. 55c ust. 4 u.p.s.).
import type { Ports } from '../ports.ts'

/** So many reports of one person lie apart; every further one shares its index with one of them. */
export const ownIndexCount = 64

const indexesOf = (ports: Ports, person: string) => ports.vault.indexes('own-report', person, ownIndexCount)

/** All under which a report of this person may lie; the last is that of reports from before each had one of its own. */
export function ownIndexes(ports: Ports, person: string): string[] {
  return [...indexesOf(ports, person), ports.vault.index('reporter', person)]
}

/**
 * Those under which a new report may lie, by chance: their order would tell which came first. It takes the first that no report lies
 * under yet; when there is none, the first.
 */
export function indexesByChance(ports: Ports, person: string): [string, ...string[]] {
  const lots = ports.chance(4 * ownIndexCount)
  const lot = new DataView(lots.buffer, lots.byteOffset)
  const drawn = indexesOf(ports, person).map((index, at) => ({ index, lot: lot.getUint32(4 * at) }))
  return drawn.sort((a, b) => a.lot - b.lot).map(({ index }) => index) as [string, ...string[]]
}
