// What a home keeps until when: the list of what is due, what is held, and how one entry stands. Codes only; opens nothing sealed.
import { numberOf, type Book, type Entry } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { actsAs } from '../../domain/role.ts'
import {
  isDueSoon,
  isOver,
  keptUntilOn,
  presumedClass,
  retentionRecorders,
  retentionWarningInDays,
  retentionYears,
  type Kept,
  type RetentionRule,
} from '../../domain/retention.ts'
import { disposalProposers, type DisposalState } from '../../domain/disposal.ts'
import { addDays, startOfDay, warsawDate } from '../../domain/zone.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { entryOf } from './entries.ts'
import type { KeptRow } from '../common/retention-ports.ts'

/** A line of a retention list. `number`: `17/2026`, or the reference of a report without one. `over`: its last day has passed. */
export type KeptLine = {
  id: string
  number: string
  state: string
  category: string | null
  eventOn: string
  keptUntilOn: string | null
  over: boolean
  held: boolean
}

/** `rule`: null until the director records it; then `class` is presumed. `mayPropose`, `mayRecord`: this reader. */
export type RetentionView = {
  home: string
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
export async function readRetention(ports: Ports, home: string, looking: Looking): Promise<RetentionView> {
  const { retentionRule } = await ports.store.read({ retentionRule: { home } })
  const today = warsawDate(looking.now)
  const ofClass = retentionRule?.class ?? presumedClass
  const page = { home, viewer: looking, reportedUntil: latestReport(ofClass, today), limit: mostDue } as const
  const look = lookAt(ports, looking, 'look-retention', { of: 'organisation', id: home }, looks.retention, {
    kept: page,
  })
  const seen = await ports.store.look(look, {
    actor: looking,
    keptEntries: page,
    heldEntries: { home, viewer: looking, held: true },
    disposals: { home },
  })
  if (!seen) return refuseOrganisationLook(ports, home, looks.retention, looking)
  const actor = authenticated(seen.actor)
  const due = seen.keptEntries.map((row) => keptLine(row, ofClass, today))
  return {
    home,
    rule: retentionRule ?? null,
    class: ofClass,
    due: due.filter((line) => isDueSoon(line.keptUntilOn, today)),
    held: seen.heldEntries.map((row) => keptLine(row, ofClass, today)),
    disposals: seen.disposals.map(({ id, state, proposed_at }) => ({
      id,
      state: state as DisposalState,
      proposedOn: warsawDate(proposed_at),
    })),
    mayPropose: actsAs(actor, home, disposalProposers) !== undefined,
    mayRecord: actsAs(actor, home, retentionRecorders) !== undefined,
  }
}

/** Nothing reported after this instant can be due: its clock starts in the year of reporting at the earliest. */
function latestReport(ofClass: string, today: string): string {
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

export function keptLine(row: KeptRow, ofClass: string, today: string): KeptLine {
  const untilOn = keptUntilOn(keptOf(row), ofClass)
  const { id, state, category, event_on: eventOn } = row
  const numbered = { book: row.book as Book, number: row.number ?? undefined, year: row.year ?? undefined }
  const number = numberOf(numbered as Entry) ?? row.reference
  return {
    id,
    number,
    state,
    category,
    eventOn,
    keptUntilOn: untilOn,
    over: isOver(untilOn, today),
    held: row.held === 1,
  }
}

/** How long this entry is kept, and whether the home has recorded its class. */
export type Keeping = {
  keptUntilOn: string | null
  class: string
  recorded: boolean
  held: boolean
  /** When its content was destroyed: date of Warsaw. By which decision: the entry's `destroyed`. */
  destroyedOn: string | null
}

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
  const finished = ['closed', 'declined', 'cancelled'].includes(entry?.state ?? '')
  const clock = { registeredAt: lastOf('register'), finishedAt: finished ? lastOf('close', 'decline', 'cancel') : null }
  const destroyedAt = destroyed && events.findLast(({ action }) => action === 'destroy')?.at
  return {
    keptUntilOn: keptUntilOn(clock, rule?.class ?? presumedClass),
    class: rule?.class ?? presumedClass,
    recorded: rule !== undefined,
    held: entry?.held ?? false,
    destroyedOn: destroyedAt ? warsawDate(destroyedAt) : null,
  }
}
