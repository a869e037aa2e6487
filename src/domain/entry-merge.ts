// Two reports of one event: how one is joined to the other, and taken apart again (design.md §4). Decides on both at once.
// Who reported either is not known here, and neither report loses its reference, its texts or its reporter.
import type { EntryDecision } from './entry-decide.ts'
import { entryLifecycle, type EntryState } from './entry-lifecycle.ts'
import { shutTogether } from './entry-reach.ts'
import type { Entry } from './entry.ts'
import { move } from './lifecycle.ts'
import { Refusal } from './refusal.ts'
import { actsAs, type Actor } from './role.ts'

/** What other reports may be joined to: still to be received, or being followed up. */
export const joinable: readonly EntryState[] = ['reported', 'registered', 'approved']

/** The event of the report, and the one that follows on the entry it is joined to or taken from. */
export type Merging = { report: EntryDecision; entry: EntryDecision }

export const hasJoined = ({ joined = [] }: Pick<Entry, 'joined'>): boolean => joined.length > 0

/**
 * Joins a report to the entry of the same event. What the report alleges holds for the entry from then on, and who is kept from one
 * of them is kept from both.
 *
 * @param into the entry people named; `undefined` when this home has none of that name
 * Only a director joins what keeps somebody more from an entry that has its number: an officer could else file a report and shut
 * others out of the entry with it. Who filed the report is not asked.
 *
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`; `joining-shuts-out`; `reports-joined` when reports were joined to this one;
 *   `invalid` with `/into` (unknown-code; not-valid-here: the report itself, or an entry that is over)
 */
export function decideMerge(report: Entry, into: Entry | undefined, actor: Actor): Merging {
  const acting = move(entryLifecycle, 'merge', report.state, actor, report.home)
  if (hasJoined(report)) throw new Refusal('reports-joined')
  if (!into) throw new Refusal('invalid', [{ pointer: '/into', code: 'unknown-code' }])
  if (into.id === report.id || into.home !== report.home || !joinable.includes(into.state)) {
    throw new Refusal('invalid', [{ pointer: '/into', code: 'not-valid-here' }])
  }
  const shut = shutTogether(report, into)
  const shutsOut = shut.excluded?.some((person) => !into.excluded?.includes(person)) ?? false
  if (into.number !== undefined && shutsOut && !actsAs(actor, report.home, [{ role: 'director' }])) {
    throw new Refusal('joining-shuts-out')
  }
  return {
    report: {
      action: 'merge',
      acting,
      detail: { state: 'merged', mergedInto: into.id, ...shut },
    },
    entry: {
      action: 'join',
      acting,
      detail: {
        state: into.state,
        joined: [...(into.joined ?? []), report.id],
        alleges: [...new Set([...into.alleges, ...report.alleges])],
        ...shut,
      },
    },
  }
}

/**
 * Takes a joined report apart again: it waits to be received as before. What it alleged stays with the entry, and who was kept from
 * both is kept from both until readmitted.
 *
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state` (joined to nothing, or destroyed)
 */
export function decideSeparate(report: Entry, from: Entry, reason: string, actor: Actor): Merging {
  const acting = move(entryLifecycle, 'separate', report.state, actor, report.home)
  if (report.destroyed) throw new Refusal('wrong-state')
  return {
    report: {
      action: 'separate',
      acting,
      detail: { state: 'reported', mergedInto: null, ...shutTogether(report, from) },
      texts: { reason },
    },
    entry: {
      action: 'part',
      acting,
      detail: { state: from.state, joined: (from.joined ?? []).filter((id) => id !== report.id) },
    },
  }
}
