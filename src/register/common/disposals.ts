// The use cases of destroying what is no longer kept: propose a named list, confirm or withdraw it, read its protocol.
// The texts go in the batch that confirms; the keys, which lie in another database, after it (destroying.ts).
import {
  decideDisposal,
  disposalLifecycle,
  isSecondOf,
  needsConsent,
  proposeDisposal as decideProposal,
  type Disposal,
  type DisposalAction,
  type DisposalCommand,
  type DisposalFields,
  type SecondFacts,
} from '../../domain/disposal.ts'
import { keeperOf, type KeepingSide, sideOf } from '../../domain/keeper.ts'
import { held } from '../../domain/account.ts'
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
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from './change.ts'
import { lookAt, refuseOrganisationLook, stillReached, type Looking } from './look.ts'
import { personOf } from './people.ts'
import { openProfiles } from './profiles.ts'
import type { Plane, Ports, StoredEvent, Write } from '../ports.ts'
import { destroyedRows, disposedOf } from './destroyed-rows.ts'
import { destroyConfirmed } from './destroying.ts'
import { freeOf, keptLine, keptOf } from './retention.ts'
import type { KeptRow } from './retention-ports.ts'

export const disposalOf = (events: readonly StoredEvent[]): Disposal | undefined =>
  subjectOf<DisposalFields>(events, ['propose-disposal'])

/**
 * Who answers for the files names what is to be destroyed: entries of a home, cases of an authority, requests to either. Nothing happens to it yet.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the organisation, or what is not its own), then those of
 *   `proposeDisposal`
 */
export function proposeDisposal(
  ports: Ports,
  { organisation, entries }: { organisation: string; entries: readonly string[] },
  asked: Asked,
): Promise<Done> {
  const named = [...new Set(entries)]
  const ask = { retentionRule: { organisation }, organisations: { ids: [organisation] } }
  return change(ports, asked, ask, async (begun, actor) => {
    const side = sideOf(begun.organisations[0]?.kind)
    if (!side || !organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
    const today = warsawDate(asked.now)
    const { free } = await freeOf(ports, { side, organisation }, { named })
    const { kept } = await ports.store.read({ kept: { side, organisation, viewer: asked, free, named } })
    const listed = kept.map((row) => {
      const { number, home, keptUntilOn } = keptLine(row, begun.retentionRule?.class ?? presumedClass, today)
      return { ...keptOf(row), number, ...(home !== null && { home }), keptUntilOn: keptUntilOn ?? '' }
    })
    const decision = decideProposal({ side, organisation }, begun.retentionRule, listed, actor, asked.now)
    if (listed.length < named.length) throw new Refusal('not-found')
    const event = eventOf(ports, {
      organisation,
      subject: ports.mint(),
      version: 1,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision,
    })
    const disposal = evolve<DisposalFields>(undefined, parsed({ ...event, seq: 0 }))
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation,
        acting: decision.acting,
        event,
        plane: planes[side],
        sealed: [],
        status: 201,
      }),
      { write: 'disposal', disposal },
    ])
  })
}

/**
 * A second person confirms, or who proposes withdraws. Confirming destroys: an event on everything of the list, without its sealed
 * rows from the same batch on; its keys follow at once, or as soon as the key store answers.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, then those of
 *   `decideDisposal`
 */
export function changeDisposal(ports: Ports, id: string, command: DisposalCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (begun, actor) => {
    const disposal = disposalOf(begun.events)
    const { side, organisation } = keeperOf(disposal ?? {})
    if (!disposal || !organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
    matchVersion(disposal.version, asked.ifMatch)
    const named = disposal.entries.map((entry) => entry.id)
    const { free, indexes } = await freeOf(ports, { side, organisation }, { named })
    const read = await ports.store.read({
      organisations: { ids: [organisation] },
      retentionRule: { organisation },
      kept: { side, organisation, viewer: asked, free, named },
      eventsOf: { subjects: named },
    })
    // Something this person is kept from: who does not know the whole list cannot decide on it.
    if (read.kept.length < named.length) throw new Refusal('not-found')
    const running = (read.organisations[0]?.running ?? null) as RunningForm | null
    const ofClass = read.retentionRule?.class ?? disposal.rule.class
    const second = await secondFactsOf(ports, organisation, asked)
    const facts = { running, ofClass, entries: read.kept.map(keptOf), second }
    const decision = decideDisposal(disposal, command, facts, actor, asked.now)
    const of = { organisation, actor: actor.person, acting: decision.acting, now: asked.now }
    const event = eventOf(ports, { ...of, subject: id, version: disposal.version + 1, decision })
    const destroying = (subject: string): Write[] => {
      const own = read.eventsOf.filter((one) => one.subject === subject)
      const { version, state } = disposedOf(own)
      const destroyed = eventOf(ports, {
        ...of,
        subject,
        version: version + 1,
        decision: { action: 'destroy', detail: { state, destroyed: id } },
      })
      return [{ write: 'event', event: destroyed }, ...destroyedRows([...own, { ...destroyed, seq: 0 }], id)]
    }
    // A joined report is held and kept from people with its entry, whose versions this change does not move.
    const notHeld: Write[] = side === 'home' ? [{ write: 'guard', guard: { on: 'not-held', entries: named } }] : []
    // A report about the resident of a card moves no card's version.
    const noneAbout: Write[] = indexes.length > 0 ? [{ write: 'guard', guard: { on: 'none-about', indexes } }] : []
    // The class may be made longer meanwhile, and moves no entry's version.
    const sameClass: Write = { write: 'guard', guard: { on: 'kept-by', organisation, class: ofClass } }
    const committed = await ports.store.commit([
      ...reached(side, reachable(read.kept), asked),
      { write: 'event', event },
      ...surroundings(ports, asked, { ...of, event, plane: planes[side], sealed: [], status: 200 }),
      { write: 'disposal', disposal: evolve<DisposalFields>(disposal, parsed({ ...event, seq: 0 })) },
      ...(command.action === 'confirm' ? [...notHeld, ...noneAbout, sameClass, ...named.flatMap(destroying)] : []),
    ])
    // What is decided stays decided: when the key store does not answer now, the timer asks again.
    if (command.action === 'confirm' && committed !== 'moved') {
      await destroyConfirmed(ports, asked.now, [side]).catch(() => 0)
    }
    return committed
  })
}

/** Since when the one who asks is what lets them confirm: read from the person's own events and authorisations there. */
async function secondFactsOf(ports: Ports, organisation: string, { credential, now }: Looking): Promise<SecondFacts> {
  const { person } = credential
  const own = await ports.store.read({ events: person, authorisations: { home: organisation, person } })
  const verifying = own.authorisations.filter(({ scopes }) => scopes.includes('verify'))
  const { eventsOf } = await ports.store.read({ eventsOf: { subjects: verifying.map(({ id }) => id) } })
  const confirmed = eventsOf.filter(({ action }) => action === 'confirm-authorisation')
  const begun = verifying.flatMap(({ id, from_at: fromAt }) =>
    confirmed.flatMap(({ subject, at }) => (subject === id ? [at > fromAt ? at : fromAt] : [])),
  )
  const known = personOf(own.events)
  return { grants: known ? held(known, now) : [], verifiesSince: begun.toSorted()[0] }
}

/** From requests and cards nobody who may see the list is kept. */
const reachable = (kept: readonly KeptRow[]): string[] => kept.flatMap(({ id, of }) => (of === 'entry' ? [id] : []))

/** From cases nobody of the authority is kept. */
const reached = (side: KeepingSide, ids: readonly string[], viewer: Looking): Write[] =>
  side === 'home' ? [stillReached('entry', ids, viewer)] : []

const planes = { home: 'home', authority: 'case' } as const satisfies Record<KeepingSide, Plane>

/**
 * The protocol of a destruction. Dates of Warsaw. `left`: transfers with which content of an entry left; those copies remain. Of an
 * authority's cases nothing leaves through this program.
 */
export type DisposalView = Omit<Disposal, 'sealed' | 'proposedBy' | 'confirmedBy'> & {
  side: KeepingSide
  organisation: string
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
  const { side, organisation } = keeperOf(disposal ?? {})
  if (!disposal || !organisationsOf(authenticated(before.actor)).includes(organisation)) throw new Refusal('not-found')
  const ids = disposal.entries.map((entry) => entry.id)
  const { kept } = await ports.store.read({ kept: { side, organisation, viewer: looking, free: [], named: ids } })
  if (kept.length < ids.length) throw new Refusal('not-found')
  const target = { of: 'organisation', id: organisation, subject: id } as const
  const asked = lookAt(ports, looking, 'look-retention', target, looks.retention)
  const look = {
    ...asked,
    detail: canonicalise({ ids }),
    also: [...(asked.also ?? []), ...reached(side, reachable(kept), looking)],
  }
  const seen = await ports.store.look(look, {
    actor: looking,
    ...(side === 'home' && { leftWith: { entries: ids }, disclosedWith: { entries: ids } }),
    organisations: { ids: [organisation] },
  })
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.retention, looking)
  const actor = authenticated(seen.actor)
  const second = isSecondOf(disposal, actor.person, await secondFactsOf(ports, organisation, looking), looking.now)
  const { sealed: _sealed, proposedBy, confirmedBy, ...fields } = disposal
  const people = [proposedBy, ...(confirmedBy ? [confirmedBy] : [])]
  const names = new Map((await openProfiles(ports, people)).map(({ person, name }) => [person, name]))
  const numbers = new Map(disposal.entries.map((entry) => [entry.id, entry.number]))
  return {
    ...fields,
    side,
    organisation,
    proposedBy: names.get(proposedBy) ?? null,
    confirmedBy: names.get(confirmedBy ?? '') ?? null,
    backupsGoneOn: disposal.destroyedAt ? backupsGoneOn(disposal.destroyedAt) : null,
    left: (seen.leftWith ?? []).map(({ entry, authority, sent_at }) => ({
      number: numbers.get(entry) ?? '',
      authority,
      sentOn: warsawDate(sent_at),
    })),
    disclosed: (seen.disclosedWith ?? []).map(({ entry, occasion, made_at, ...numbered }) => ({
      number: numbers.get(entry) ?? '',
      disclosure: disclosureNumber(numbered),
      occasion,
      madeOn: warsawDate(made_at),
    })),
    needsConsent: needsConsent(side, (seen.organisations[0]?.running ?? null) as RunningForm | null),
    allowed: allowed(disposalLifecycle, disposal.state, actor, organisation).flatMap((action) =>
      action === 'complete' || (action === 'confirm' && !second) ? [] : [action],
    ),
  }
}
