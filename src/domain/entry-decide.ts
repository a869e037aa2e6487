// Every rule on what may happen to an entry: (entry, command, actor, now) → the event to write, or a Refusal.
// Pure: no clock, no store. What travels to the authority is decided in snapshot.ts, not here.
import { answered, categoryFacts, details } from './entry-bodies.ts'
import { reclassify, register } from './entry-classify.ts'
import { faultsOfType } from './care-type.ts'
import type { EntryCommand } from './entry-command.ts'
import { missingToClose, outstanding, type HomeFacts } from './entry-gaps.ts'
import { faultsOfLabels, labelTexts } from './entry-labels.ts'
import { entryLifecycle } from './entry-lifecycle.ts'
import { plannedMeasures, reviewMeasures } from './entry-measures.ts'
import { hasJoined } from './entry-merge.ts'
import { reachRules } from './entry-reach.ts'
import { hurt, levelsOf, type Entry, type EntryFields, type EntryTexts } from './entry.ts'
import { highestKnownHarm } from './harm.ts'
import type { Decision } from './event.ts'
import { move } from './lifecycle.ts'
import { faultsOfMoment, whenFields, whenTexts } from './moment.ts'
import { confirmationsOf, followUpTexts, outgoingTexts } from './outgoing-text.ts'
import { computePriority } from './priority.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { changeHold } from './retention.ts'
import type { Acting, Actor } from './role.ts'
import { warsawDate } from './zone.ts'

export type EntryDecision = Decision<EntryFields> & { texts?: Partial<EntryTexts>; acting: Acting }

/**
 * Decides one command on an existing entry.
 *
 * @param now instant in UTC; the year of a number is the Warsaw year of registering (domain.md §10.3)
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`, then those of the action:
 *   register, reclassify, amend, update-outcome, follow-up, review-measures: `invalid`; register, reclassify: `book-not-open`;
 *   decline: `decline-needs-director`, `reports-joined`;
 *   approve: `follow-up-incomplete`; close: `closing-incomplete`; exclude: `already-exists`
 */
export function decide(
  entry: Entry,
  command: EntryCommand,
  actor: Actor,
  facts: HomeFacts,
  now: string,
): EntryDecision {
  const acting = move(entryLifecycle, command.action, entry.state, actor, entry.home)
  if (entry.destroyed) throw new Refusal('wrong-state')
  const decision = rules[command.action](entry, command as never, facts, now, acting)
  return { ...decision, detail: { state: entry.state, ...decision.detail }, action: command.action, acting }
}

type Outcome = Pick<EntryDecision, 'detail' | 'texts'>
type Rule<A extends EntryCommand['action']> = (
  entry: Entry,
  command: Extract<EntryCommand, { action: A }>,
  facts: HomeFacts,
  now: string,
  acting: Acting,
) => Outcome

const rules: { [A in EntryCommand['action']]: Rule<A> } = {
  register,
  reclassify,

  decline(entry, command, _facts, _now, acting) {
    // Separated first, each is declined with a reason of its own, and each reporter may ask for another look.
    if (hasJoined(entry)) throw new Refusal('reports-joined')
    const unknown = hurt(entry.residents).some(({ physical }) => physical === 9)
    const grave = entry.alleges.length > 0 || unknown || highestKnownHarm(levelsOf(entry.residents)) >= 2
    if (grave && acting.role !== 'director') throw new Refusal('decline-needs-director')
    return { detail: { state: 'declined' }, texts: { reason: command.reason } }
  },

  reconsider: (_entry, command) => ({ detail: { state: 'reported' }, texts: { reason: command.reason } }),

  supplement(entry, command) {
    // Once the home has gone on, the reporter answers what is asked; anything else is a new report.
    if (entry.state !== 'reported' && !entry.asking) throw new Refusal('wrong-state')
    return { detail: { asking: false }, texts: { supplement: command.text } }
  },

  ask: (_entry, command) => ({ detail: { asking: true }, texts: { question: command.question } }),

  amend(entry, command, facts, now) {
    const faults = command.when ? faultsOfMoment(command.when, '/when', now, entry.reportedAt) : []
    const category = facts.category(entry.category ?? '')
    const bodies =
      command.bodies && category ? answered(entry, category, command.bodies, warsawDate(now), faults) : undefined
    faults.push(...faultsOfLabels(entry, command.labels), ...faultsOfType(facts.types, command.careType, '/careType'))
    const { description, where, careType } = command
    const changed =
      description ?? command.when ?? where ?? command.bodies ?? careType ?? (command.labels?.length || undefined)
    if (changed === undefined) faults.push({ pointer: '', code: 'required' })
    refuseFaults(faults)
    return {
      detail: {
        ...(command.when && whenFields(command.when)),
        ...(command.where && { place: command.where.place }),
        ...(bodies && { bodies }),
        ...(careType && { careType }),
        ...(command.description !== undefined && { described: false }),
      },
      texts: {
        reason: command.reason,
        ...(command.description !== undefined && { description: command.description }),
        ...(command.when && whenTexts(command.when)),
        ...labelTexts(command.labels),
        ...(command.where && { placeDetail: command.where.detail ?? '' }),
        ...(command.bodies && { bodyDetails: details(command.bodies) }),
      },
    }
  },

  'update-outcome'(entry, command, facts) {
    const injured = hurt(entry.residents)
    if (command.residents.length !== injured.length) {
      throw new Refusal('invalid', [{ pointer: '/residents', code: 'not-valid-here' }])
    }
    const gap = command.residents.findIndex(({ physical, psychological }) => physical === 9 || psychological === 9)
    if (entry.state === 'closed' && gap >= 0) {
      throw new Refusal('invalid', [{ pointer: `/residents/${gap}`, code: 'unknown-harm' }])
    }
    let index = 0
    const residents = entry.residents.map((resident) =>
      resident.role === 'hurt' ? { ...resident, ...command.residents[index++] } : resident,
    )
    const category = facts.category(entry.category ?? '')
    return {
      detail: {
        residents,
        ...(category && { priority: computePriority(category, categoryFacts({ ...entry, residents })) }),
      },
      texts: { reason: command.reason ?? '' },
    }
  },

  'follow-up'(entry, command, facts, now) {
    const faults: Fault[] = []
    const category = facts.category(entry.category ?? '')
    const bodies =
      command.bodies && category ? answered(entry, category, command.bodies, warsawDate(now), faults) : undefined
    const measures = plannedMeasures(entry, command, warsawDate(now), faults)
    refuseFaults(faults)
    return {
      detail: {
        causes: command.causes,
        measures,
        riskKnown: command.riskKnown ?? null,
        followedUp: true,
        ...(bodies && { bodies }),
      },
      texts: {
        causesText: command.causesText,
        limiting: command.limiting,
        preventive: command.preventive,
        confirmed: confirmationsOf(command.confirmed ?? [], followUpTexts),
        ...(command.bodies && { bodyDetails: details(command.bodies) }),
      },
    }
  },

  'review-measures': (entry, command, _facts, now) => reviewMeasures(entry, command, now),

  describe(entry, command, _facts, now) {
    const { again = [] } = command
    const known: readonly string[] = [...outgoingTexts, ...(entry.answered ?? [])]
    refuseFaults(
      again.flatMap((one, at) => (known.includes(one) ? [] : [{ pointer: `/again/${at}`, code: 'unknown-code' }])),
    )
    return {
      detail: {
        described: true,
        describedAt: now,
        ...(again.length > 0 && { again: { ...entry.again, ...Object.fromEntries(again.map((one) => [one, now])) } }),
      },
      texts: {
        outgoingDescription: command.description,
        confirmed: confirmationsOf(command.confirmed ?? [], ['description']),
      },
    }
  },

  feedback: (_entry, command) => {
    // What is given in the program is read there: without a text there is nothing to read.
    if (command.how === 'in-system' && !command.text) refuseFaults([{ pointer: '/text', code: 'required' }])
    return { detail: { feedback: command.how }, texts: { feedbackText: command.text ?? '' } }
  },

  approve(entry, _command, facts) {
    const missing: Fault[] = []
    if (!entry.followedUp) missing.push({ pointer: '/follow-up', code: 'unanswered' })
    missing.push(...outstanding(entry, facts))
    if (missing.length > 0) throw new Refusal('follow-up-incomplete', missing)
    return { detail: { state: 'approved' } }
  },

  return: (_entry, command) => ({ detail: { state: 'registered' }, texts: { reason: command.reason } }),

  close(entry, command, facts) {
    const missing = missingToClose(entry, facts).filter(
      ({ pointer }) => pointer !== '/noCaseReason' || !command.noCaseReason,
    )
    if (missing.length > 0) throw new Refusal('closing-incomplete', missing)
    const noCase = !facts.caseClosed
    return { detail: { state: 'closed', noCase }, ...(noCase && { texts: { reason: command.noCaseReason ?? '' } }) }
  },

  reopen: (_entry, command) => ({ detail: { state: 'registered' }, texts: { reason: command.reason } }),

  cancel: (_entry, command) => ({
    detail: { state: 'cancelled', cancelledFor: command.because },
    texts: { reason: command.reason },
  }),
  ...reachRules,

  hold: (entry, command) => changeHold(entry.held ?? false, true, command.reason),
  release: (entry, command) => changeHold(entry.held ?? false, false, command.reason),
}
