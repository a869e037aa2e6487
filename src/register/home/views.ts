// What the home's people see: an entry and the worklist. Each is a look.
// Names no reporter: that takes a reveal.
import { missingToClose } from '../../domain/entry-gaps.ts'
import { advisedBodies, category, mandatoryBodies, type Category } from '../../domain/catalogue.ts'
import { categoryFacts } from '../../domain/entry-bodies.ts'
import { typesToChoose, type EventType } from '../../domain/care-type.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import {
  entryLifecycle,
  entryStates,
  ownActions,
  type EntryAction,
  type EntryState,
} from '../../domain/entry-lifecycle.ts'
import { harmOf, numberOf, type Entry, type EntryTexts } from '../../domain/entry.ts'
import { entryNamed } from '../../domain/entry-number.ts'
import { reaches } from '../../domain/entry-reach.ts'
import { faultsOfPeriod, type Period } from '../../domain/period.ts'
import { overdueOf } from '../../domain/preventive-measure.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import { actsAs, type Actor } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import { countedIn, faultsOfCounted, type CountedWish } from '../../domain/statistics/counted.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Found, type Looking, type Page } from '../common/look.ts'
import { organisationOf } from '../common/organisation-of.ts'
import type { EntryRow, Ports, Reads, StoredEvent } from '../ports.ts'
import { entryOf } from './entries.ts'
import { exchangeOf, type Said } from './exchange.ts'
import { factsOf, joinedReportsOf, turnOf, type JoinedReport, type Turn } from './progress.ts'
import { reachOf, type ReachView } from './reach.ts'
import { isToCarryOut, openRecommendations, type RecommendationView } from '../common/recommendations.ts'
import { openWritings } from '../common/writings.ts'
import { openReplies, type ReplyView } from './replies.ts'
import { current, hidingsOf, leftHiddenOf, type LeftHidden } from './texts.ts'
import type { Keeping } from '../common/retention.ts'
import { keepingOf } from './keeping.ts'

/**
 * One entry, whole. A reporter's own report is read by `readOwnReport`.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `no-active-authorisation`, `not-permitted`
 */
export async function readEntry(ports: Ports, id: string, looking: Looking): Promise<EntryView> {
  const earlier = { entry: id, viewer: looking }
  const look = lookAt(ports, looking, 'look-entry', { of: 'entry', id }, looks.entry, { earlier })
  const seen = await ports.store.look(look, {
    actor: looking,
    events: id,
    homeFacts: { entry: id },
    homeSealed: { subjects: [id] },
    entryReplies: id,
    entryRecommendations: id,
    handedOver: id,
    hiddenOf: id,
    hidings: { entry: id },
    joinedReports: id,
    joinedTo: id,
    earlierEntries: earlier,
    retentionRule: { entry: id },
  })
  if (!seen) return refuseEntryLook(ports, id, looking)
  const entry = entryOf(seen.events)
  if (!entry) throw new Refusal('not-found')
  const writings = await openWritings<Partial<EntryTexts>>(ports, entry, seen.homeSealed)
  const { handedOver, entryReplies: replies, joinedReports: joined } = seen
  const { types } = seen.homeFacts
  const facts = factsOf(entry, { bases: [], types, replies, handedOver, joined }, looking.now)
  const actor = authenticated(seen.actor)
  const { standing, steps } = seen.entryRecommendations
  const shown = { standing, steps: entry.destroyed ? [] : steps }
  const recommendations = await openRecommendations(ports, shown, looking.now)
  const todo = recommendations.some(isToCarryOut)
  const directs = actsAs(actor, entry.home, [{ role: 'director' }]) !== undefined
  return {
    ...viewOf(entry, current(writings), actor, await openReplies(ports, entry.destroyed ? [] : replies), todo),
    recommendations,
    earlier: seen.earlierEntries.map(lineOf),
    exchange: exchangeOf(writings, seen.events),
    joinedReports: joinedReportsOf(reachable(joined, actor, entry)),
    joinedTo: nameOf(entryOf(seen.joinedTo.events)),
    mayReveal: !entry.destroyed && actsAs(actor, entry.home, looks.reporter) !== undefined,
    ...turnOf(entry, seen.events),
    overdueMeasures: overdueOf(entry.measures ?? [], warsawDate(looking.now)),
    hidden: seen.hiddenOf,
    leftHidden: leftHiddenOf(entry, hidingsOf(id, seen.hidings), writings),
    handedOver: facts.handedOver,
    caseClosed: facts.caseClosed,
    typesToChoose: typesToChoose(types),
    missingToClose: missingToClose(entry, facts),
    ...(directs && { access: await reachOf(ports, entry, seen.events, seen.homeSealed) }),
    retention: keepingOf(entry, seen.events, seen.retentionRule, seen.joinedTo.events),
  }
}

/** What is to be done with it now: `turnOf`; `missingToClose`: faults as closing it would name them. `access`: for the director only. */
export type EntryView = ReturnType<typeof viewOf> &
  Turn & {
    /** Of its authority, with what was said about each. */
    recommendations: RecommendationView[]
    /** Versions hidden at the authority for the personal data in them. */
    hidden: Reads['hiddenOf']['out']
    /** What left in a hidden version and nobody confirmed or wrote anew since. */
    leftHidden: LeftHidden
    /** Those of its measures, by `no`, whose day has passed while they are planned. */
    overdueMeasures: number[]
    handedOver: boolean
    caseClosed: boolean
    /** Among what the type of the event is chosen; nothing in a home of one type. */
    typesToChoose: EventType[]
    missingToClose: Fault[]
    /** Other entries of the home about somebody of this one, newest event first. */
    earlier: EntryLine[]
    retention: Keeping
    /** What the home asked the reporter and what the reporter added, in order. */
    exchange: Said[]
    joinedReports: JoinedReport[]
    /** The reader may be told who reported, for a reason. */
    mayReveal: boolean
    /** The entry this report was joined to, by its number or reference. */
    joinedTo: { id: string; name: string } | null
    access?: ReachView
  }

/** Of what was joined, the events of what this person may reach. */
const reachable = (events: readonly StoredEvent[], actor: Actor, joinedTo: Entry): StoredEvent[] =>
  [...Map.groupBy(events, ({ subject }) => subject).values()].flatMap((own) => {
    const entry = entryOf(own)
    return entry && reaches(entry, actor, joinedTo) ? own : []
  })

const nameOf = (entry: Entry | undefined) => (entry ? { id: entry.id, name: numberOf(entry) ?? entry.reference } : null)

/** `todo`: a recommendation of the authority waits to be carried out. */
function viewOf(entry: Entry, texts: Partial<EntryTexts>, actor: Actor, replies: ReplyView[], todo: boolean) {
  const { sealed: _sealed, reporterSealed: _reporter, alias: _alias, number: _number, year: _year, ...known } = entry
  const { mergedInto: _mergedInto, joined: _joined, carriedOut: _told, ...further } = known
  const { excluded = [], limitedTo = null, ...fields } = further
  const { reachReason: _reason, ...shown } = texts
  const its = categoryOf(entry)
  const travels = its?.travels ?? true
  const idle = [
    ...ownActions,
    entry.held ? 'hold' : 'release',
    ...(excluded.length > 0 ? [] : ['readmit']),
    ...(limitedTo ? [] : ['unlimit']),
    ...(entry.measures?.length ? [] : ['review-measures']),
    ...(travels ? [] : ['answer']),
    ...(todo ? [] : ['carry-out']),
  ]
  return {
    ...fields,
    asking: entry.asking ?? false,
    number: numberOf(entry) ?? null,
    formerNumbers: entry.formerNumbers ?? [],
    harm: harmOf(entry.residents),
    travels,
    notify: toNotify(entry, its),
    texts: shown as Partial<EntryTexts>,
    replies,
    allowed: allowed<EntryState, EntryAction>(entryLifecycle, entry.state, actor, entry.home).filter(
      (action) => !entry.destroyed && !idle.includes(action),
    ),
  }
}

const categoryOf = ({ category: code = '', registeredAt, reportedAt }: Entry) =>
  category(code, warsawDate(registeredAt ?? reportedAt))

/** The bodies that must be told or a reason given, and those to consider (domain.md §1.4); nobody before there is a category. */
function toNotify(entry: Entry, known: Category | undefined) {
  if (!known) return { mandatory: [], advised: [] }
  const facts = categoryFacts(entry)
  return { mandatory: mandatoryBodies(known, facts), advised: advisedBodies(known, facts) }
}

/** Says why a look at an entry was refused: foreign and unseen entries are alike not found. */
export async function refuseEntryLook(ports: Ports, id: string, { credential, now }: Looking): Promise<never> {
  const read = await ports.store.read({ actor: { credential, now }, events: id, joinedTo: id })
  const actor = authenticated(read.actor)
  const entry = entryOf(read.events)
  if (!entry || !reaches(entry, actor, entryOf(read.joinedTo.events))) throw new Refusal('not-found')
  const roles = actor.acting.filter(({ organisation }) => organisation === entry.home).map(({ role }) => role)
  if (roles.includes('officer')) throw new Refusal('no-active-authorisation')
  throw new Refusal(roles.includes('dpo') ? 'not-permitted' : 'not-found')
}

export type EntryLine = ReturnType<typeof lineOf>

/** A list shows codes only and opens no sealed field (design.md §5). */
export function lineOf(row: EntryRow) {
  const { id, home, reference, state, version, place, harm, hurt, category, priority } = row
  return {
    id,
    home,
    reference,
    state,
    version,
    number:
      numberOf({
        book: row.book as 'U' | 'N',
        number: row.number ?? undefined,
        year: row.year ?? undefined,
      } as Entry) ?? null,
    formerNumbers: JSON.parse(row.former_numbers ?? '[]') as string[],
    reportedAt: row.reported_at,
    eventOn: row.event_on,
    partOfDay: row.part_of_day,
    place,
    harm,
    hurt,
    category,
    priority,
  }
}

/**
 * `number`: as people name an entry, `17/2026`, `N-4/2026` or `Z-7K4Q`, also by a number it had; `book`: where it has or had one. `from`, `to`: dates of the event. `before`: the `next`
 * of the page before.
 */
export type EntryWish = Period &
  CountedWish & {
    states?: readonly EntryState[] | undefined
    number?: string | undefined
    /** `overdue`: only with a planned measure whose day has passed. */
    measures?: 'overdue' | undefined
    before?: string | undefined
    limit: number
  }

/**
 * The worklist of a home, newest report first; one look event holds the ids shown.
 *
 * @throws Refusal `invalid` (`?number` wrong-type, `?from`, `?to`, `?home`), `unauthenticated`, `not-found`,
 *   `no-active-authorisation`, `not-permitted`
 */
export async function listEntries(
  ports: Ports,
  wishedHome: string | undefined,
  { states = entryStates, number, measures, from, to, before, limit, ...wish }: EntryWish,
  looking: Looking,
): Promise<Found<EntryLine>> {
  const named = number === undefined ? undefined : entryNamed(number)
  const misnamed: Fault[] = number !== undefined && !named ? [{ pointer: '?number', code: 'wrong-type' }] : []
  refuseFaults([...misnamed, ...faultsOfPeriod({ from, to }), ...faultsOfCounted(wish)])
  const home = await organisationOf(ports, looking, looks.entries, wishedHome, '?home')
  const counted = countedIn(wish, 'book')
  // Alone it also finds a number that was left; figures count an entry where it stands now.
  const book = counted ? undefined : wish.book
  const overdueOn = measures && warsawDate(looking.now)
  const page = {
    home,
    viewer: looking,
    states,
    book,
    named,
    fromOn: from,
    untilOn: to,
    overdueOn,
    counted,
    before,
    limit,
  }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-entries', target, looks.entries, { entries: page })
  const seen = await ports.store.look(look, { entryPage: page, entryCount: page })
  if (!seen) return refuseOrganisationLook(ports, home, looks.entries, looking)
  return { ...pageOf(seen.entryPage, limit), total: seen.entryCount }
}

/**
 * The id of the entry that people name so (`17/2026`, `N-4/2026`, `Z-7K4Q`); null when there is none. A look, found or not.
 *
 * @throws Refusal `unauthenticated`, `not-found` (the home), `no-active-authorisation`, `not-permitted`
 */
export async function findEntry(ports: Ports, home: string, text: string, looking: Looking): Promise<string | null> {
  const named = entryNamed(text)
  if (!named) return null
  const page = { home, viewer: looking, states: entryStates, named, limit: 1 }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-entries', target, looks.history, { entries: page })
  const seen = await ports.store.look(look, { entryPage: page })
  if (!seen) return refuseOrganisationLook(ports, home, looks.history, looking)
  return seen.entryPage[0]?.id ?? null
}

export function pageOf(rows: EntryRow[], limit: number): Page<EntryLine> {
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { items: rows.map(lineOf), next: last ? `${last.reported_at}|${last.id}` : null }
}
