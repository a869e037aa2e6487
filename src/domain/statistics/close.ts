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
/** In months. */
export const periodLengths: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Which kind of period these months are; `undefined`: none that is closed. */
export function periodKindOf(from: string, to: string): PeriodKind | undefined {
  const months = monthsBetween(from, to).length
  const kind = periodKinds.find((one) => periodLengths[one] === months)
  return kind && (Number(from.slice(5)) - 1) % periodLengths[kind] === 0 ? kind : undefined
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

type Months = { from: string; to: string }
type Frozen = Pick<CloseFields, 'position' | 'hash' | 'manifest'>

/**
 * Whether a period may be closed, before anything is counted. `exists`: these months were closed already.
 *
 * @throws Refusal `not-permitted`, `invalid` (`/from`, `/to`), `already-exists`
 */
export function mayClose(
  organisation: string,
  { from, to }: Months,
  exists: boolean,
  actor: Actor,
  now: string,
): Acting {
  const acting = permit(actor, organisation, closers)
  const faults = faultsOfClose(from, to, now)
  refuseFaults(faults.map(({ pointer, code }) => ({ pointer: pointer.replace('?', '/'), code })))
  if (exists) throw new Refusal('already-exists')
  return acting
}

/** The close of a period that `mayClose` let through; its number is given by the database. */
export function closePeriod(acting: Acting, { from, to }: Months, frozen: Frozen, now: string): CloseDecision {
  const { organisation } = acting
  const kind = periodKindOf(from, to) ?? 'month'
  const numbered = { year: warsawYear(now), number: 0, edition: 1 }
  return {
    action: 'close-period',
    acting,
    detail: { organisation, state: 'closed', from, to, kind, ...numbered, ...frozen },
  }
}

/** Whether this person may make the next edition of a close. @throws Refusal `not-permitted` */
export const mayCorrect = ({ organisation }: Close, actor: Actor): Acting => permit(actor, organisation, closers)

/** The next edition of a close that `mayCorrect` let through. */
export const correctClose = ({ edition }: Close, acting: Acting, frozen: Frozen): CloseDecision => ({
  action: 'correct-close',
  acting,
  detail: { edition: edition + 1, ...frozen },
})

/**
 * What does not hold when an edition is verified. `hash`: the event of this edition names another, or another list of files; `counts`: the ledger tells others at its position;
 * `tables`: its counts make others; `files`: this program renders others, whose words may have changed since, the figures not.
 */
export const closeMismatches = ['hash', 'counts', 'tables', 'files'] as const
export type CloseMismatch = (typeof closeMismatches)[number]
