// Moves the end of an unused session forward with every look and change; a machine credential has none.
// Part of the same batch, and worth a write only once a minute.
import { minutesLater, sessionIdleInMinutes, sessionTouchInMinutes } from '../../domain/account.ts'
import type { Credential, Write } from '../ports.ts'

/** What every request of a session adds to its batch: its idle end moves forward, at most once a minute. */
export function touch(credential: Credential, now: string): Write[] {
  if (credential.kind !== 'session') return []
  const idleUntilAt = minutesLater(now, sessionIdleInMinutes)
  const ifBefore = minutesLater(idleUntilAt, -sessionTouchInMinutes)
  return [{ write: 'touch-session', id: credential.id, idleUntilAt, ifBefore, now }]
}
