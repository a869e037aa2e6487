// What is published of the invented voivodeship's year 2025, one period after the other. Judges nothing.
import { figuresToPublish, releasing } from '../../src/domain/statistics/release.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { atOnce } from './at-once.ts'
import { closed, closedTables, happenings } from './voivodeship.ts'

let year: ReturnType<typeof happenings> | undefined

/** The release of these months, after the earlier ones: 88 homes with 1.5 entries per 1,000 days. */
export function releasedOf(period: { from: string; to: string }, earlier: readonly Release[]): Release[] {
  year ??= happenings('2025-01', '2025-12', 1.5)
  const { frame, facts } = closed(year, period)
  const { figures } = figuresToPublish({ ...period, asOf: '2026-01-10T10:00:00.000Z' }, frame, facts, closedTables)
  return atOnce(releasing(figures, earlier)).published.map(({ release }) => release)
}
