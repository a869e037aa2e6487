// What is kept until when, by a home or an authority: its class, the list of what is due, what is held, how one stands. Codes only;
// opens nothing sealed.
import { numberOf, type Book, type Entry } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf } from '../../domain/role.ts'
import {
  isDueSoon,
  isOver,
  keptUntilOn,
  presumedClass,
  retentionRecorders,
  retentionWarningInDays,
  retentionYears,
  type Clock,
  type Kept,
  type KeptKind,
  type RetentionRule,
} from '../../domain/retention.ts'
import { disposalProposers, type DisposalState } from '../../domain/disposal.ts'
import { type Keeper, type KeepingSide, sideOf } from '../../domain/keeper.ts'
import { labelOf } from '../../domain/resident.ts'
import { rights, type Right } from '../../domain/rights-request.ts'
import { addDays, startOfDay, warsawDate } from '../../domain/zone.ts'
import { authenticated } from './change.ts'
import { type FreeCards, freeCards } from './kept-cards.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import type { KeptRow } from './retention-ports.ts'

/**
 * A line of a retention list. `number`: `17/2026`, the reference of a report without one, a resident's label, or article and day of a request; `home`: whose case it is, by name.
 * `over`: its last day has passed.
 */
export type KeptLine = {
  id: string
  number: string
  of: KeptKind
  home: string | null
  state: string
  category: string | null
  eventOn: string
  keptUntilOn: string | null
  over: boolean
  held: boolean
}

/** `rule`: null until it is recorded; then `class` is presumed. `mayPropose`, `mayRecord`: this reader. */
export type RetentionView = {
  side: KeepingSide
  organisation: string
  rule: RetentionRule | null
  class: string
  due: KeptLine[]
  held: KeptLine[]
  disposals: { id: string; state: DisposalState; proposedOn: string }[]
  mayPropose: boolean
  mayRecord: boolean
}

/** How many of what is due are shown, the oldest first; the rest come when these are gone. */
export const mostDue = 200

/**
 * What is due within 90 days, what is held, and the decisions so far. A look whose event holds the ids of what is due.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `no-active-authorisation`, `not-permitted`
 */
export async function readRetention(ports: Ports, organisation: string, looking: Looking): Promise<RetentionView> {
  const { retentionRule, organisations, ...read } = await ports.store.read({
    actor: looking,
    retentionRule: { organisation },
    organisations: { ids: [organisation] },
  })
  const side = sideOf(organisations[0]?.kind)
  // Before the look, which names the tables of that side of the door.
  if (!side || !organisationsOf(authenticated(read.actor)).includes(organisation)) throw new Refusal('not-found')
  const today = warsawDate(looking.now)
  const ofClass = retentionRule?.class ?? presumedClass
  const { free } = await freeOf(ports, { side, organisation }, { dueBy: ofClass, todayOn: today })
  const by = { side, organisation, viewer: looking, free }
  const page = { ...by, begunUntil: latestBeginning(ofClass, today), limit: mostDue } as const
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-retention', target, looks.retention, { kept: page })
  const seen = await ports.store.look(look, {
    actor: looking,
    kept: page,
    held: { ...by, held: true },
    disposals: { side, organisation },
  })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.retention, looking)
  const actor = authenticated(seen.actor)
  const due = seen.kept.map((row) => keptLine(row, ofClass, today))
  return {
    side,
    organisation,
    rule: retentionRule ?? null,
    class: ofClass,
    due: due.filter((line) => isDueSoon(line.keptUntilOn, today)),
    held: seen.held.map((row) => keptLine(row, ofClass, today)),
    disposals: seen.disposals.map(({ id, state, proposed_at }) => ({
      id,
      state: state as DisposalState,
      proposedOn: warsawDate(proposed_at),
    })),
    mayPropose: actsAs(actor, organisation, disposalProposers) !== undefined,
    mayRecord: actsAs(actor, organisation, retentionRecorders) !== undefined,
  }
}

/** Of a home only: an authority keeps no cards. */
export const freeOf = (
  ports: Ports,
  { side, organisation }: Keeper,
  which: Parameters<typeof freeCards>[2],
): Promise<FreeCards> =>
  side === 'home' ? freeCards(ports, organisation, which) : Promise.resolve({ free: [], indexes: [] })

/** Nothing begun after this instant can be due: its clock starts in the year of reporting or receiving at the earliest. */
function latestBeginning(ofClass: string, today: string): string {
  const year = Number(addDays(today, retentionWarningInDays).slice(0, 4)) - retentionYears(ofClass)
  return startOfDay(`${year + 1}-01-01`)
}

export const keptOf = (row: KeptRow): Kept => ({
  id: row.id,
  state: row.state,
  registeredAt: row.registered_at,
  finishedAt: row.finished_at,
  held: row.held === 1,
  destroyed: row.destroyed === 1,
})

/** Requests bear no number: `art. 15 RODO, 02.03.2026`. */
const requestName = (right: Right, receivedOn: string): string =>
  `${rights[right]} RODO, ${receivedOn.split('-').reverse().join('.')}`

function nameOf({ of, reference, claim, event_on: eventOn, book, number, year }: KeptRow): string {
  if (of === 'card') return labelOf(number ?? 0)
  if (claim) return requestName(claim, eventOn)
  const numbered = { book: book as Book, number: number ?? undefined, year: year ?? undefined }
  return numberOf(numbered as Entry) ?? reference
}

export function keptLine(row: KeptRow, ofClass: string, today: string): KeptLine {
  const untilOn = keptUntilOn(keptOf(row), ofClass)
  const { id, state, home, category, event_on: eventOn } = row
  return {
    id,
    number: nameOf(row),
    of: row.of,
    home,
    state,
    category,
    eventOn,
    keptUntilOn: untilOn,
    over: isOver(untilOn, today),
    held: row.held === 1,
  }
}

/** How long this entry or case is kept, and whether the organisation has recorded its class. */
export type Keeping = {
  keptUntilOn: string | null
  class: string
  recorded: boolean
  held: boolean
  /** When its content was destroyed: date of Warsaw. By which decision: its `destroyed`. */
  destroyedOn: string | null
}

/** `events`: of what was destroyed, its own; else none. */
export function keepingBy(
  rule: RetentionRule | undefined,
  clock: Clock,
  held: boolean,
  events: readonly StoredEvent[],
): Keeping {
  const destroyedAt = events.findLast(({ action }) => action === 'destroy')?.at
  return {
    keptUntilOn: keptUntilOn(clock, rule?.class ?? presumedClass),
    class: rule?.class ?? presumedClass,
    recorded: rule !== undefined,
    held,
    destroyedOn: destroyedAt ? warsawDate(destroyedAt) : null,
  }
}
