// The use cases of destroying what is no longer kept: propose a named list, confirm or withdraw it, read its protocol.
// The texts go in the batch that confirms; the keys, which lie in another database, after it (destroying.ts).
import {
  decideDisposal,
  disposalLifecycle,
  proposeDisposal as decideProposal,
  type Disposal,
  type DisposalAction,
  type DisposalCommand,
  type DisposalFields,
} from '../../domain/disposal.ts'
import { disclosureNumber, type Occasion } from '../../domain/disclosure.ts'
import { evolve } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import type { RunningForm } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { backupsGoneOn, presumedClass } from '../../domain/retention.ts'
import { organisationsOf } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import {
  authenticated,
  beginning,
  change,
  doneBy,
  eventOf,
  matchVersion,
  parsed,
  replayed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { lookAt, refuseOrganisationLook, stillReached, type Looking } from '../common/look.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports, StoredEvent, Write } from '../ports.ts'
import { destroyConfirmed } from './destroying.ts'
import { entryOf } from './entries.ts'
import { keptLine, keptOf } from './retention.ts'
import type { KeptRow } from '../common/retention-ports.ts'

export const disposalOf = (events: readonly StoredEvent[]): Disposal | undefined =>
  subjectOf<DisposalFields>(events, ['propose-disposal'])

/**
 * The director names what is to be destroyed. Nothing happens to it yet.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home, or an entry that is not its own), then those of
 *   `proposeDisposal`
 */
export function proposeDisposal(
  ports: Ports,
  { home, entries }: { home: string; entries: readonly string[] },
  asked: Asked,
): Promise<Done> {
  return change(async () => {
    const named = [...new Set(entries)]
    const read = await ports.store.read({
      ...beginning(ports, asked),
      retentionRule: { home },
      keptEntries: { home, viewer: asked, named },
    })
    const actor = authenticated(read.actor)
    const again = replayed(ports, asked, read.replay)
    if (again) return again
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const today = warsawDate(asked.now)
    const listed = read.keptEntries.map((row) => {
      const { number, keptUntilOn } = keptLine(row, read.retentionRule?.class ?? presumedClass, today)
      return { ...keptOf(row), number, keptUntilOn: keptUntilOn ?? '' }
    })
    const decision = decideProposal(home, read.retentionRule, listed, actor, asked.now)
    if (listed.length < named.length) throw new Refusal('not-found')
    const event = eventOf(ports, {
      organisation: home,
      subject: ports.mint(),
      version: 1,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision,
    })
    const disposal = evolve<DisposalFields>(undefined, parsed({ ...event, seq: 0 }))
    const committed = await ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation: home,
        acting: decision.acting,
        event,
        plane: 'home',
        sealed: [],
        status: 201,
      }),
      { write: 'disposal', disposal },
    ])
    return committed === 'moved' ? committed : doneBy({ ...event, seq: 0 })
  })
}

/**
 * A second person confirms, or a director withdraws. Confirming destroys: an event on every entry of the list, without its sealed
 * rows from the same batch on; its keys follow at once, or as soon as the key store answers.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, then those of
 *   `decideDisposal`
 */
export async function changeDisposal(ports: Ports, id: string, command: DisposalCommand, asked: Asked): Promise<Done> {
  const done = await change(async () => {
    const begun = await ports.store.read({ ...beginning(ports, asked), events: id })
    const actor = authenticated(begun.actor)
    const again = replayed(ports, asked, begun.replay)
    if (again) return again
    const disposal = disposalOf(begun.events)
    if (!disposal || !organisationsOf(actor).includes(disposal.home)) throw new Refusal('not-found')
    matchVersion(disposal.version, asked.ifMatch)
    const named = disposal.entries.map((entry) => entry.id)
    const read = await ports.store.read({
      organisations: { ids: [disposal.home] },
      retentionRule: { home: disposal.home },
      keptEntries: { home: disposal.home, viewer: asked, named },
      eventsOf: { subjects: named },
    })
    // An entry this person is kept from: who does not know the whole list cannot decide on it.
    if (read.keptEntries.length < named.length) throw new Refusal('not-found')
    const running = (read.organisations[0]?.running ?? null) as RunningForm | null
    const ofClass = read.retentionRule?.class ?? disposal.rule.class
    const facts = { running, ofClass, entries: read.keptEntries.map(keptOf) }
    const decision = decideDisposal(disposal, command, facts, actor, asked.now)
    const of = { organisation: disposal.home, actor: actor.person, acting: decision.acting, now: asked.now }
    const event = eventOf(ports, { ...of, subject: id, version: disposal.version + 1, decision })
    const destroying = (row: KeptRow): Write[] => {
      const entry = entryOf(read.eventsOf.filter(({ subject }) => subject === row.id))
      if (!entry) throw new Error('an entry without events')
      const destroyed = eventOf(ports, {
        ...of,
        subject: entry.id,
        version: entry.version + 1,
        decision: { action: 'destroy', detail: { state: entry.state, destroyed: id } },
      })
      return [
        { write: 'event', event: destroyed },
        { write: 'entry', entry: evolve(entry, parsed({ ...destroyed, seq: 0 })), event: destroyed.id },
        { write: 'entry-destroyed', entry: entry.id, disposal: id },
      ]
    }
    // A joined report is held and kept from people with its entry, whose versions this change does not move.
    const notHeld: Write = { write: 'guard', guard: { on: 'not-held', entries: named } }
    const committed = await ports.store.commit([
      { write: 'guard', guard: { on: 'reachable', of: 'entry', ids: named, viewer: asked } },
      { write: 'event', event },
      ...surroundings(ports, asked, { ...of, event, plane: 'home', sealed: [], status: 200 }),
      { write: 'disposal', disposal: evolve<DisposalFields>(disposal, parsed({ ...event, seq: 0 })) },
      ...(command.action === 'confirm' ? [notHeld, ...read.keptEntries.flatMap(destroying)] : []),
    ])
    return committed === 'moved' ? committed : doneBy({ ...event, seq: 0 })
  })
  // What is decided stays decided: when the key store does not answer now, the timer asks again.
  if (command.action === 'confirm') await destroyConfirmed(ports, asked.now).catch(() => {})
  return done
}

/** The protocol of a destruction. Dates of Warsaw. `left`: transfers with which content of an entry left; those copies remain. */
export type DisposalView = Omit<Disposal, 'sealed' | 'proposedBy' | 'confirmedBy'> & {
  proposedBy: string | null
  confirmedBy: string | null
  /** From that day on no backup of the key store opens what was destroyed; null while keys are still being destroyed. */
  backupsGoneOn: string | null
  left: { number: string; authority: string; sentOn: string }[]
  /** Of these an extract may be with others: `disclosure` is its number. */
  disclosed: { number: string; disclosure: string; occasion: Occasion; madeOn: string }[]
  needsConsent: boolean
  allowed: Exclude<DisposalAction, 'complete'>[]
}

/**
 * A look whose event holds the ids of the list.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `no-active-authorisation`, `not-permitted`
 */
export async function readDisposal(ports: Ports, id: string, looking: Looking): Promise<DisposalView> {
  const before = await ports.store.read({ actor: looking, events: id })
  const disposal = disposalOf(before.events)
  if (!disposal || !organisationsOf(authenticated(before.actor)).includes(disposal.home)) throw new Refusal('not-found')
  const { home } = disposal
  const ids = disposal.entries.map((entry) => entry.id)
  const { keptEntries } = await ports.store.read({ keptEntries: { home, viewer: looking, named: ids } })
  if (keptEntries.length < ids.length) throw new Refusal('not-found')
  const target = { of: 'organisation', id: home, subject: id } as const
  const asked = lookAt(ports, looking, 'look-retention', target, looks.retention)
  const look = {
    ...asked,
    detail: canonicalise({ ids }),
    also: [...(asked.also ?? []), stillReached('entry', ids, looking)],
  }
  const seen = await ports.store.look(look, {
    actor: looking,
    leftWith: { entries: ids },
    disclosedWith: { entries: ids },
    organisations: { ids: [home] },
  })
  if (!seen) return refuseOrganisationLook(ports, home, looks.retention, looking)
  const actor = authenticated(seen.actor)
  const { sealed: _sealed, proposedBy, confirmedBy, ...fields } = disposal
  const people = [proposedBy, ...(confirmedBy ? [confirmedBy] : [])]
  const names = new Map((await openProfiles(ports, people)).map(({ person, name }) => [person, name]))
  const numbers = new Map(disposal.entries.map((entry) => [entry.id, entry.number]))
  return {
    ...fields,
    proposedBy: names.get(proposedBy) ?? null,
    confirmedBy: names.get(confirmedBy ?? '') ?? null,
    backupsGoneOn: disposal.destroyedAt ? backupsGoneOn(disposal.destroyedAt) : null,
    left: seen.leftWith.map(({ entry, authority, sent_at }) => ({
      number: numbers.get(entry) ?? '',
      authority,
      sentOn: warsawDate(sent_at),
    })),
    disclosed: seen.disclosedWith.map(({ entry, occasion, made_at, ...numbered }) => ({
      number: numbers.get(entry) ?? '',
      disclosure: disclosureNumber(numbered),
      occasion,
      madeOn: warsawDate(made_at),
    })),
    needsConsent: seen.organisations[0]?.running === 'public',
    allowed: allowed(disposalLifecycle, disposal.state, actor, home).flatMap((action) =>
      action === 'complete' || (action === 'confirm' && actor.person === proposedBy) ? [] : [action],
    ),
  }
}
