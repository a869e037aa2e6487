// A close of statistics (zamknięcie): the figures of a period, frozen, numbered and confirmed by the head; late facts make a
// correction, they never change a close (design.md §6). Decides who may close what; freezes nothing itself.
import type { Decision, Subject } from '../event.ts'
import { Refusal, refuseFaults } from '../refusal.ts'
import { permit, type Acting, type Actor, type Permit } from '../role.ts'
import type { Position } from '../transfer.ts'
import { monthOf, warsawDate, warsawYear } from '../zone.ts'
import { faultsOfMonths, monthsBetween } from './months.ts'

/** An authority's by its head, the voivode's by an inspector. */
export const closers: readonly Permit[] = [{ role: 'head' }, { role: 'inspector' }]

export const periodKinds = ['month', 'quarter', 'half-year', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]
const lengths: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Which kind of period these months are; `undefined`: none that is closed. */
export function periodKindOf(from: string, to: string): PeriodKind | undefined {
  const months = monthsBetween(from, to).length
  const kind = periodKinds.find((one) => lengths[one] === months)
  return kind && (Number(from.slice(5)) - 1) % lengths[kind] === 0 ? kind : undefined
}

/**
 * @property year with `number`: of the organisation's closes made in that year, assigned by the database
 * @property edition 1: the close; every correction is one more
 * @property position how far the organisation's ledger was counted
 * @property hash SHA-256 of the canonical content; `manifest` of the list of its files
 */
export type CloseFields = {
  organisation: string
  state: 'closed'
  from: string
  to: string
  kind: PeriodKind
  year: number
  number: number
  edition: number
  position: Position
  hash: string
  manifest: string
}
export type Close = Subject<CloseFields>
export type CloseDecision = Decision<Partial<CloseFields>> & { acting: Acting }

/** Faults of the months of a close: not a whole month, quarter, half-year or year, or not over yet. */
export function faultsOfClose(from: string, to: string, now: string) {
  const faults = faultsOfMonths(from, to)
  if (faults.length > 0) return faults
  if (!periodKindOf(from, to)) return [{ pointer: '?to', code: 'not-valid-here' } as const]
  return to >= monthOf(warsawDate(now)) ? [{ pointer: '?to', code: 'in-future' } as const] : []
}

type Frozen = Pick<CloseFields, 'position' | 'hash' | 'manifest'>

/** Closes a period. @throws Refusal `not-permitted`, `invalid` (`?from`, `?to`), `already-exists` */
export function closePeriod(
  organisation: string,
  { from, to }: { from: string; to: string },
  exists: boolean,
  frozen: Frozen,
  actor: Actor,
  now: string,
): CloseDecision {
  const acting = permit(actor, organisation, closers)
  refuseFaults(faultsOfClose(from, to, now))
  if (exists) throw new Refusal('already-exists')
  const kind = periodKindOf(from, to) ?? 'month'
  const numbered = { year: warsawYear(now), number: 0, edition: 1 }
  return {
    action: 'close-period',
    acting,
    detail: { organisation, state: 'closed', from, to, kind, ...numbered, ...frozen },
  }
}

/** Makes the next edition. @throws Refusal `not-permitted`, `nothing-changed` */
export function correctClose(close: Close, changed: boolean, frozen: Frozen, actor: Actor): CloseDecision {
  const acting = permit(actor, close.organisation, closers)
  if (!changed) throw new Refusal('nothing-changed')
  return { action: 'correct-close', acting, detail: { edition: close.edition + 1, ...frozen } }
}
