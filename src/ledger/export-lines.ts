// The file in which a ledger leaves the system: one canonical JSON a line (README, “Files that leave the program”). Spells and reads lines; opens no file
// and judges nothing.
import { canonicalise } from './canonical.ts'
import type { LedgerEvent } from './chain.ts'

export const exportFormat = 'register-ledger'
export const exportVersion = 1

/** Exactly the columns of an event: a member that no hash covers must not travel along. */
const columns = 'action actor at authorisation detail id role seq stream subject version'.split(' ')

/**
 * One line each. `of`: the organisations (all their streams) or single streams that the file tells whole. `madeAt`: instant in UTC. `events`, `sealed`: the last sequence and the last link of the stream that follows.
 * `hash`: of the event's link, null while it has none. `lines`: how many stand before the end.
 */
export type ExportLine =
  | { format: typeof exportFormat; version: typeof exportVersion; of: readonly string[]; madeAt: string }
  | { keyChange: string }
  | { checkpoint: string }
  | { stream: string; events: number; sealed: number }
  | { event: LedgerEvent; hash: string | null }
  | { end: { lines: number } }

export const spellLine = (line: ExportLine): string => canonicalise(line)

const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0

/** Every kind of line by its members, sorted, and what these must be. */
const kinds: Record<string, (of: Record<string, unknown>) => boolean> = {
  format_madeAt_of_version: ({ format, version, madeAt, of }) =>
    version === exportVersion && format === exportFormat && isText(madeAt) && Array.isArray(of) && of.every(isText),
  keyChange: ({ keyChange }) => isText(keyChange),
  checkpoint: ({ checkpoint }) => isText(checkpoint),
  events_sealed_stream: ({ events, sealed, stream }) => isCount(events) && isCount(sealed) && isText(stream),
  event_hash: ({ event, hash }) => (hash === null || isText(hash)) && isEvent(event),
  end: ({ end }) => isCount((end as { lines?: unknown } | null)?.lines),
}

const isEvent = (event: unknown) =>
  typeof event === 'object' &&
  event !== null &&
  Object.keys(event).length === columns.length &&
  columns.every((name) => Object.hasOwn(event, name))

/** The line, or `undefined` for a text that is none. Of an event only the names of its columns are checked: the hash covers the rest. */
export function readLine(text: string): ExportLine | undefined {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof line !== 'object' || line === null) return undefined
  const kind = kinds[Object.keys(line).toSorted().join('_')]
  return kind?.(line as Record<string, unknown>) ? (line as ExportLine) : undefined
}
