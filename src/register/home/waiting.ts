// What waits in a home for its director and authorised officers: the start page. A look whose event holds the entries shown.
// Shows codes only and opens nothing sealed.
import { catalogueOn } from '../../domain/catalogue.ts'
import { entryStates, type EntryState } from '../../domain/entry-lifecycle.ts'
import { numberOf } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { actsAs } from '../../domain/role.ts'
import { addDays, warsawDate } from '../../domain/zone.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import type { Ports } from '../ports.ts'
import { lineOf, type EntryLine } from './views.ts'

/** How many of each list; `counts` says how many there are. */
export const mostWaiting = 10
/** How long before its last day an authorisation is told to be ending. */
export const endingInDays = 30

/** Lists begin with what waits longest. Instants (`…At`) in UTC, dates (`…On`) of Warsaw. */
export type HomeWaits = {
  home: string
  /** By state; registered ones whose follow-up is recorded are `toApprove`; `overdue` is counted beside its state. */
  counts: { [S in EntryState | 'toApprove' | 'overdue']: number }
  reported: EntryLine[]
  /** Whose follow-up is still to be recorded, for the first time or again. */
  registered: EntryLine[]
  /** Whose follow-up the director may approve. */
  toApprove: EntryLine[]
  /** Only those whose every case the authority has closed: ready to be closed. */
  approved: EntryLine[]
  /** With a planned measure whose day has passed, the soonest due first; `dueOn` its day. */
  overdue: (EntryLine & { dueOn: string })[]
  /** The authority's questions nobody has answered yet, all of them, soonest due first. */
  questions: OpenQuestion[]
  /** Of its authority, to be carried out: all of them, soonest due first. */
  recommendations: WaitingRecommendation[]
  /** `undelivered`: entries registered or changed since they were last handed over. `lastSentAt`: periodic or nil. */
  transfer: { open: string | null; undelivered: number; lastSentAt: string | null }
  /** Active ones whose last day comes within 30 days; for the director only, else empty. */
  authorisationsEnding: { id: string; number: string; untilOn: string }[]
}
export type OpenQuestion = {
  entry: string
  number: string
  category: string | null
  case: string
  dueOn: string | null
  askedAt: string
}
export type WaitingRecommendation = { entry: string; number: string; category: string | null; dueOn: string }

/**
 * One round trip.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `no-active-authorisation`, `not-permitted`
 */
export async function whatWaitsInHome(ports: Ports, home: string, looking: Looking): Promise<HomeWaits> {
  const todayOn = warsawDate(looking.now)
  const waiting = {
    home,
    viewer: looking,
    neverTravelling: catalogueOn(todayOn).categories.flatMap(({ code, travels }) => (travels ? [] : [code])),
    todayOn,
    untilOn: addDays(todayOn, endingInDays),
    limit: mostWaiting,
  }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-entries', target, looks.entries, { waitingInHome: waiting })
  const seen = await ports.store.look(look, { actor: looking, waitingInHome: waiting })
  if (!seen) return refuseOrganisationLook(ports, home, looks.entries, looking)
  const { counts, reported, registered, toApprove, approved, overdue, questions, recommendations, transfer, endings } =
    seen.waitingInHome
  const director = actsAs(authenticated(seen.actor), home, [{ role: 'director' }]) !== undefined
  return {
    home,
    counts: Object.fromEntries(
      [...entryStates, 'toApprove', 'overdue'].map((waits) => [
        waits,
        counts.find((one) => one.waits === waits)?.entries ?? 0,
      ]),
    ) as HomeWaits['counts'],
    reported: reported.map(lineOf),
    registered: registered.map(lineOf),
    toApprove: toApprove.map(lineOf),
    approved: approved.map(lineOf),
    overdue: overdue.map((row) => ({ ...lineOf(row), dueOn: row.measure_due_on })),
    questions: questions.map(({ id, category, handover, due_on, at, ...numbered }) => ({
      entry: id,
      number: numberOf(numbered) ?? '',
      category,
      case: handover,
      dueOn: due_on,
      askedAt: at,
    })),
    recommendations: recommendations.map(({ id, category, due_on, ...numbered }) => ({
      entry: id,
      number: numberOf(numbered) ?? '',
      category,
      dueOn: due_on,
    })),
    transfer,
    authorisationsEnding: director
      ? endings.map(({ id, number, until_on }) => ({ id, number, untilOn: until_on }))
      : [],
  }
}
