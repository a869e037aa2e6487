// Moves the end of an unused session forward with every look and change; a machine credential has none.
// Part of the same batch. Only ever a point of a grid of five minutes: an exact one would stand beside a report's own instant.
import { minutesLater, sessionIdleInMinutes, sessionTouchInMinutes } from '../../domain/account.ts'
import type { Credential, Write } from '../ports.ts'

/** What every request of a session adds to its batch: its idle end moves forward, at most once a minute. */
export function touch(credential: Credential, now: string): Write[] {
  if (credential.kind !== 'session') return []
  const gridInMs = sessionTouchInMinutes * 60_000
  const grid = new Date(Math.floor(Date.parse(now) / gridInMs) * gridInMs).toISOString()
  const idleUntilAt = minutesLater(grid, sessionIdleInMinutes)
  return [{ write: 'touch-session', id: credential.id, idleUntilAt, ifBefore: idleUntilAt, now }]
}
