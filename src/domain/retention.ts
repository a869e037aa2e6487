// How long an entry of a home, a case of an authority, a person's request to either or a resident's card is kept: the class of its list of files (JRWA), when its clock starts, its last day.
// Never reads a clock; who may destroy what is over is in disposal.ts.
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { addDays, isDate, warsawDate } from './zone.ts'

/** `class`: `B5`, `BE10` … The digits are years; E: the state archive appraises first. `number`, `issuedOn`: of the document. */
export type RetentionRule = { class: string; number: string; issuedOn: string }

/** Kategoria archiwalna: B, or BE, and 1–50 years. `A` is never destroyed and `Bc` has no term: neither fits a register. */
export const retentionClassPattern = /^BE?([1-9]|[1-4]\d|50)$/

/**
 * Shown until the organisation's own class is recorded: five years, because a longer one needs a source (design.md §5). Nothing is
 * destroyed under it.
 */
export const presumedClass = 'B5'

/** At the latest so long after registering or receiving the clock starts, whether it was closed or not (design.md §5). */
const latestStartInYears = 2
/** How long before its last day it is told to be due. */
export const retentionWarningInDays = 90
/** How long a backup of the key store may be kept (design.md §5): until then an older one could still open what was destroyed. */
export const keyBackupInDays = 35

/** Whoever answers for the files: of a home, of an authority. */
export const retentionRecorders: readonly Permit[] = [{ role: 'director' }, { role: 'head' }]

export function retentionYears(ofClass: string): number {
  return Number(ofClass.replace(/\D/g, ''))
}

/** @throws Refusal `not-permitted`, `invalid` with `/class`, `/issuedOn` */
export function recordRetention(
  organisation: string,
  rule: RetentionRule,
  actor: Actor,
  now: string,
): { action: 'record-retention'; acting: Acting; detail: { retention: RetentionRule } } {
  const acting = permit(actor, organisation, retentionRecorders)
  const found: Fault[] = []
  if (!retentionClassPattern.test(rule.class)) found.push({ pointer: '/class', code: 'unknown-code' })
  if (!isDate(rule.issuedOn)) found.push({ pointer: '/issuedOn', code: 'impossible-date' })
  else if (rule.issuedOn > warsawDate(now)) found.push({ pointer: '/issuedOn', code: 'in-future' })
  refuseFaults(found)
  const { class: of, number, issuedOn } = rule
  return { action: 'record-retention', acting, detail: { retention: { class: of, number, issuedOn } } }
}

/**
 * What the clock goes by; instants in UTC. `registeredAt`: of a case, when it was received. `finishedAt`: of the last step that ended
 * the matter and still stands: closing, declining, cancelling; of a case also its withdrawal; of a request its answer or refusal; of a
 * resident's card the end of the stay, and none while an entry about the resident is kept.
 */
export type Clock = { registeredAt: string | null; finishedAt: string | null }

/**
 * The last day on which it is kept; null while it awaits a decision. Full calendar years, from 1 January after the year in
 * which the matter ended (kategoria B: rozp. MKiDN z 20.10.2015, Dz.U. 2015 poz. 1743; wykładnia: rp.pl 19.06.2014).
 */
export function keptUntilOn({ registeredAt, finishedAt }: Clock, ofClass: string): string | null {
  const starts = [
    ...(finishedAt === null ? [] : [Number(warsawDate(finishedAt).slice(0, 4))]),
    ...(registeredAt === null ? [] : [Number(warsawDate(registeredAt).slice(0, 4)) + latestStartInYears]),
  ]
  return starts.length === 0 ? null : `${Math.min(...starts) + retentionYears(ofClass)}-12-31`
}

/** `todayOn`: of Warsaw. */
export const isOver = (untilOn: string | null, todayOn: string): boolean => untilOn !== null && untilOn < todayOn
export const isDueSoon = (untilOn: string | null, todayOn: string): boolean =>
  untilOn !== null && untilOn <= addDays(todayOn, retentionWarningInDays)

/** The day from which no backup of the key store can open what was destroyed at this instant. */
export const backupsGoneOn = (destroyedAt: string): string => addDays(warsawDate(destroyedAt), keyBackupInDays)

/** What is kept, as the lists of what is due name it. */
export type KeptKind = 'entry' | 'case' | 'request' | 'card'

/** An entry, a case, a request or a card as its retention sees it. */
export type Kept = Clock & { id: string; state: string; held: boolean; destroyed: boolean }

/** The states in which nothing is left to be done, of entries, of cases, of requests and of cards. */
const finished = ['closed', 'declined', 'cancelled', 'moot', 'answered', 'refused', 'ended']
export const isFinished = (state: string): boolean => finished.includes(state)

/** Only what is finished, over and not held may be destroyed: an open matter is never thrown away. */
export function refuseKept(named: readonly Kept[], ofClass: string, todayOn: string): void {
  for (const one of named) {
    if (one.held) throw new Refusal('legal-hold')
    if (one.destroyed || !isFinished(one.state)) throw new Refusal('wrong-state')
    if (!isOver(keptUntilOn(one, ofClass), todayOn)) throw new Refusal('still-kept')
  }
}

/** Legal hold (wstrzymanie usunięcia): it is kept whatever its term says. @throws Refusal `wrong-state` when it is so already */
export function changeHold(
  before: boolean,
  held: boolean,
  reason: string,
): { detail: { held: boolean }; texts: { holdReason: string } } {
  if (before === held) throw new Refusal('wrong-state')
  return { detail: { held }, texts: { holdReason: reason } }
}
