// The use cases of the home's register: filing a report and every change of an entry.
// What leaves the home is not here but in door/.
import { decide } from '../../domain/entry-decide.ts'
import { file } from '../../domain/entry-filing.ts'
import type { EntryCommand, Report } from '../../domain/entry-command.ts'
import { filers, ownActions } from '../../domain/entry-lifecycle.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { Entry, EntryFields } from '../../domain/entry.ts'
import { evolve } from '../../domain/event.ts'
import { referenceFrom } from '../../domain/reference.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, type Acting, type Actor } from '../../domain/role.ts'
import {
  change,
  eventOf,
  matchVersion,
  parsed,
  sealTexts,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import type { Ports, StoredEvent, Write } from '../ports.ts'
import { annexAfter, annexOf } from './annex.ts'
import { refuseForeignType } from './care-types.ts'
import { refuseNamesIn } from './outgoing.ts'
import { indexesByChance, ownIndexes } from './own-index.ts'
import { factsOf } from './progress.ts'
import { matterOf, refuseUnconcernable } from './concerned.ts'
import { refuseForeignPeople } from './reach.ts'
import { reporterOf, sealReporter } from './reporter.ts'
import { typistOf, wasTyped } from './typed.ts'

/**
 * Files a report in the person's home and answers its reference (`Z-7K4Q`). One commit; asks for an authorisation only where the
 * person types in what somebody else reported. That person then stands between register and reporter: sees the report as an
 * own one, reads feedback and questions to pass them on, adds what the reporter says.
 *
 * @throws Refusal `unauthenticated`, `not-permitted`, `invalid`, `idempotency-mismatch`
 */
export function fileReport(ports: Ports, report: Report, asked: Asked): Promise<Done> {
  const indexes = indexesByChance(ports, asked.credential.person)
  const draw = () => referenceFrom(ports.chance(4))
  const references = [draw(), draw(), draw()] as const
  const free = { freeIndex: indexes, freeReference: { person: asked.credential.person, references } }
  return change(ports, asked, free, async ({ freeIndex = indexes[0], freeReference = references[0] }, actor) => {
    const home = homeOf(actor, report.home)
    await refuseUnconcernable(ports, home, report.concerns ?? [], asked.now)
    if (report.who.careType) await refuseForeignType(ports, home, report.who.careType)
    const minted = { reference: freeReference, alias: ports.mint() }
    const decision = file(report, home, minted, actor, asked.now)
    const id = await ports.vault.takeSubject()
    const sealed = await sealTexts(ports, id, 'report', 1, decision.texts)
    const { authorisation } = decision.acting
    const reporter = await sealReporter(ports, id, reporterOf(actor.person, authorisation, report))
    const event = eventOf(ports, {
      organisation: home,
      subject: id,
      version: 1,
      actor: minted.alias,
      acting: anonymous(decision.acting),
      now: asked.now,
      decision: { ...decision, detail: { ...decision.detail, reporterSealed: reporter.sha256 } },
      sealed,
    })
    const entry = evolve<EntryFields>(undefined, parsed({ ...event, seq: 0 }))
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation: home,
        acting: decision.acting,
        event,
        plane: 'home',
        sealed,
        status: 201,
      }),
      { write: 'entry', entry, event: event.id },
      ...matterOf(ports, entry),
      {
        write: 'reporter',
        entry: id,
        personIndex: freeIndex,
        jwe: reporter.jwe,
      },
      annexOf(ports, id, home, decision.texts?.people ?? []),
    ])
  })
}

/**
 * Carries out one command on an entry.
 *
 * @throws Refusal `unauthenticated`, `not-found` (foreign and unseen alike), `precondition-required`, `stale`,
 *   then those of `decide`; describe and follow-up: `personal-data-in-text`
 */
export function changeEntry(ports: Ports, id: string, command: EntryCommand, asked: Asked): Promise<Done> {
  const asReporter = ownActions.some((action) => action === command.action)
  return change(
    ports,
    asked,
    {
      events: id,
      joinedTo: id,
      ...(asReporter && {
        own: { entry: id, personIndexes: ownIndexes(ports, asked.credential.person) },
        reporter: id,
      }),
      homeFacts: { entry: id },
      entryReplies: id,
      handedOver: id,
      joinedReports: id,
    },
    async (read, actor) => {
      const entry = entryOf(read.events)
      if (!entry) throw new Refusal('not-found')
      const joinedTo = entryOf(read.joinedTo.events)
      const typed = read.own === true && (await wasTyped(ports, entry, read.reporter))
      const typist = typed ? typistOf(actor, entry, joinedTo) : undefined
      const own = read.own === true && (!typed || typist !== undefined)
      if (!own && !sees(actor, entry, joinedTo)) throw new Refusal('not-found')
      matchVersion(entry.version, asked.ifMatch)
      if (asReporter && !own) throw new Refusal('not-permitted')
      const { entryReplies: replies, handedOver, joinedReports: joined } = read
      const facts = factsOf(entry, { ...read.homeFacts, replies, handedOver, joined }, asked.now)
      const decision = decide(entry, command, actor, facts, asked.now)
      await refuseNamesIn(ports, entry, command)
      await refuseForeignPeople(ports, entry.home, command, asked.now)
      const annex = await annexAfter(ports, entry, command)
      const version = entry.version + 1
      const sealed = await sealTexts(ports, id, command.action, version, decision.texts)
      const { book, year, number } = decision.detail
      const event = eventOf(ports, {
        organisation: entry.home,
        subject: id,
        version,
        actor: asReporter ? entry.alias : actor.person,
        acting: asReporter ? anonymous(decision.acting) : decision.acting,
        now: asked.now,
        decision,
        sealed,
        ...(number === 0 && book && year && { numbering: { home: entry.home, book, year } }),
      })
      const next = evolve(entry, parsed({ ...event, seq: 0 }))
      // Who is kept from the entry it was joined to moves no version of this report; whose own report it is, keeps it.
      const mine = own && typist === undefined
      const stillReached: Write = { write: 'guard', guard: { on: 'reachable', of: 'entry', ids: [id], viewer: asked } }
      return ports.store.commit([
        ...(joinedTo && !mine ? [stillReached] : []),
        { write: 'event', event },
        ...surroundings(ports, asked, {
          organisation: entry.home,
          acting: typist ?? decision.acting,
          event,
          plane: 'home',
          sealed,
          status: 200,
        }),
        { write: 'entry', entry: next, event: event.id },
        ...matterOf(ports, next),
        ...annex,
      ])
    },
  )
}

/** Whoever reports is "the reporter": another role, or the number of an authorisation, would tell who it was. */
const anonymous = (acting: Acting): Acting => ({ ...acting, role: 'reporter', authorisation: null })

/** The entry as its events tell it; of one whose content was destroyed nothing is left to open. */
export function entryOf(events: readonly StoredEvent[]): Entry | undefined {
  const entry = subjectOf<EntryFields>(events, ['file'])
  return entry?.destroyed ? { ...entry, sealed: [] } : entry
}

/** The home in which the person files: the named one, or the only one. */
function homeOf(actor: Actor, named: string | undefined): string {
  const homes = organisationsOf(actor).filter((home) => actsAs(actor, home, filers))
  if (named !== undefined) {
    if (homes.includes(named)) return named
    throw new Refusal(organisationsOf(actor).includes(named) ? 'not-permitted' : 'not-found')
  }
  const [only, ...others] = homes
  if (only === undefined) throw new Refusal('not-permitted')
  if (others.length > 0) throw new Refusal('invalid', [{ pointer: '/home', code: 'required' }])
  return only
}

/** Carers and account administrators do not see others' entries at all; the excluded not this one. */
export function sees(actor: Actor, entry: Entry, joinedTo: Entry | undefined): boolean {
  const here = actor.acting.filter((acting) => acting.organisation === entry.home)
  return (
    reaches(entry, actor, joinedTo) &&
    here.some(({ role }) => role === 'officer' || role === 'director' || role === 'dpo')
  )
}
