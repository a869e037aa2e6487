// A report that reached the home on paper, by phone or e-mail, and is typed in by somebody else: who reported, as far as it is known.
// Shapes and rules only; where it is sealed is the register's.
import type { Fault } from './refusal.ts'
import type { ReportSource } from './report-source.ts'

/**
 * Who reported, where somebody else types it in: a name, or that it is not known. `on`: when it reached the home (Warsaw).
 * Nothing of it is anywhere but in the sealed reporter.
 */
export type Received = {
  source: Exclude<ReportSource, 'system'>
  on?: string | undefined
  name?: string | undefined
  contact?: string | undefined
  unknown?: boolean | undefined
}

/** A reporter is named or not known, never both; nothing reached the home in the future. `todayOn`: Warsaw date. */
export function faultsOfReceived(received: Received | undefined, todayOn: string): Fault[] {
  if (!received) return []
  const { on, name, contact, unknown } = received
  const faults: Fault[] = []
  if (!unknown && name === undefined) faults.push({ pointer: '/received/name', code: 'required' })
  if (unknown && name !== undefined) faults.push({ pointer: '/received/name', code: 'not-valid-here' })
  if (unknown && contact !== undefined) faults.push({ pointer: '/received/contact', code: 'not-valid-here' })
  if (on !== undefined && on > todayOn) faults.push({ pointer: '/received/on', code: 'in-future' })
  return faults
}
