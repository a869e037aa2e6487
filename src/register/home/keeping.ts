// How long one entry is kept, as its own events tell it. Opens nothing.
import type { Entry } from '../../domain/entry.ts'
import { isFinished, type RetentionRule } from '../../domain/retention.ts'
import { keepingBy, type Keeping } from '../common/retention.ts'
import type { StoredEvent } from '../ports.ts'
import { entryOf } from './entries.ts'

/** `joinedTo`: the events of the entry this report was joined to, if it was: they are kept alike. */
export function keepingOf(
  { destroyed }: Entry,
  events: readonly StoredEvent[],
  rule: RetentionRule | undefined,
  joinedTo: readonly StoredEvent[],
): Keeping {
  const telling = joinedTo.length > 0 ? joinedTo : events
  const entry = entryOf(telling)
  const lastOf = (...actions: string[]) => telling.findLast(({ action }) => actions.includes(action))?.at ?? null
  const finished = isFinished(entry?.state ?? '')
  const clock = { registeredAt: lastOf('register'), finishedAt: finished ? lastOf('close', 'decline', 'cancel') : null }
  return keepingBy(rule, clock, entry?.held ?? false, destroyed ? events : [])
}
