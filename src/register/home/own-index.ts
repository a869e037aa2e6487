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

/** One that no report of this person lies under yet, by chance: their order would tell which came first. */
export function freeIndex(ports: Ports, person: string, used: readonly string[]): string {
  const all = indexesOf(ports, person)
  const free = all.filter((index) => !used.includes(index))
  const among = free.length > 0 ? free : all
  const [first = 0, second = 0] = ports.chance(2)
  return among[(first * 256 + second) % among.length] as string
}
