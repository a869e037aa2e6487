// The census of a home's months: recorded, amended with a reason, listed with what is missing. A whole file of them is taken in by
// census-file.ts; what of it leaves is the door's.
import {
  amendCensus as decideAmendment,
  censusKeepers,
  censusLifecycle,
  recordCensus as decideRecord,
  type Census,
  type CensusAction,
  type CensusAmendment,
  type CensusDecision,
  type CensusFields,
  type CensusState,
  type NewCensus,
} from '../../domain/census.ts'
import { residentsAtEnd, type CountedLine } from '../../domain/census-line.ts'
import type { CensusFacts } from '../../domain/census-warning.ts'
import { evolve } from '../../domain/event.ts'
import type { HomeType } from '../../domain/home-type.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { faultsOfMonths, monthsBetween, shiftMonth } from '../../domain/statistics/months.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { organisationsOf, type Actor } from '../../domain/role.ts'
import type { OrganisationRow } from '../common/account-ports.ts'
import type { CensusRow } from '../common/census-ports.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Committed,
  type Done,
} from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { organisationOf } from '../common/organisation-of.ts'
import type { NewEvent, Ports, StoredEvent, Write } from '../ports.ts'

/** `last`: residents at the end of the last day. */
export type CensusLineView = CountedLine & { last: number }
export type CensusView = Omit<CensusFields, 'lines'> & {
  id: string
  version: number
  lines: CensusLineView[]
  allowed: CensusAction[]
}

/** A month of the list; without `id` nothing is recorded. `missing`: care types of the home that the month says nothing of. */
export type CensusMonth = {
  month: string
  id: string | null
  version: number | null
  state: CensusState | null
  lines: CensusLineView[]
  missing: HomeType[]
  allowed: CensusAction[]
}

/** The census these events tell; `undefined` when they are not a census's. */
export const censusOf = (events: readonly StoredEvent[]): Census | undefined =>
  subjectOf<CensusFields>(events, ['record-census'])

/**
 * Records the census of a month that has none.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), those of `recordCensus`
 */
export async function recordCensus(
  ports: Ports,
  named: string | undefined,
  given: NewCensus,
  asked: Asked,
): Promise<Done> {
  const home = await organisationOf(ports, asked, censusKeepers, named, '/home')
  return change(ports, asked, { ...factsAsked(home, given.month) }, async (read, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const recorded = read.homeCensus.some(({ month }) => month === given.month)
    const facts = { ...factsIn(read.organisations, read.homeCensus, given.month), recorded }
    return commit(ports, asked, undefined, ports.mint(), decideRecord(home, given, facts, actor, asked.now))
  })
}

/**
 * Puts other numbers in the place of those that stand; these stay in the ledger.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, those of `amendCensus`
 */
export function amendCensus(ports: Ports, id: string, given: CensusAmendment, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const census = censusOf(read.events)
    if (!census || !organisationsOf(actor).includes(census.home)) throw new Refusal('not-found')
    matchVersion(census.version, asked.ifMatch)
    const beside = await ports.store.read(factsAsked(census.home, census.month))
    const facts = factsIn(beside.organisations, beside.homeCensus, census.month)
    return commit(ports, asked, census, id, decideAmendment(census, given, facts, actor, asked.now))
  })
}

/** What a month is judged by: the home and the months beside it. */
export const factsAsked = (home: string, month: string) => ({
  organisations: { ids: [home] },
  homeCensus: { home, from: shiftMonth(month, -1), to: shiftMonth(month, 1) },
})

/** @param rows those of the months beside this one, others among them */
export function factsIn([home]: readonly OrganisationRow[], rows: readonly CensusRow[], month: string): CensusFacts {
  const of = (other: string) => {
    const own = rows.filter((row) => row.month === other)
    return own.length > 0 ? own.map(lineOf) : undefined
  }
  const [previous, next] = [of(shiftMonth(month, -1)), of(shiftMonth(month, 1))]
  return { places: home?.places ?? null, types: (home?.types ?? []) as HomeType[], previous, next }
}

/** A line as it is kept. */
export const lineOf = ({
  type,
  first,
  admitted,
  departed,
  resident_days: residentDays,
  estimated,
}: CensusRow): CountedLine => {
  return { type, first, admitted, departed, residentDays, estimated: estimated === 1 }
}

/** The event of a decision on a census and its rows. */
export function censusWrites(
  ports: Ports,
  asked: Pick<Asked, 'credential' | 'now'>,
  before: Census | undefined,
  subject: string,
  decision: CensusDecision,
): { event: NewEvent; writes: Write[] } {
  const { acting } = decision
  const version = (before?.version ?? 0) + 1
  const event = eventOf(ports, {
    ...{ organisation: acting.organisation, subject, version, actor: asked.credential.person, acting },
    ...{ now: asked.now, decision },
  })
  const census = evolve<CensusFields>(before, parsed({ ...event, seq: 0 }))
  return { event, writes: [{ write: 'census', census }] }
}

async function commit(
  ports: Ports,
  asked: Asked,
  before: Census | undefined,
  subject: string,
  decision: CensusDecision,
): Promise<Committed> {
  const { acting } = decision
  const { event, writes } = censusWrites(ports, asked, before, subject, decision)
  const of = { organisation: acting.organisation, acting, event, plane: 'home', sealed: [] } as const
  return ports.store.commit([
    { write: 'event', event },
    ...surroundings(ports, asked, { ...of, status: before ? 200 : 201 }),
    ...writes,
  ])
}

/**
 * Every month of a period, newest first, with what is missing. A look with the ids of what it shows.
 *
 * @param period months `YYYY-MM`, both inclusive, at most 36
 * @throws Refusal `invalid` (`?from`, `?to`), `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`
 */
export async function listCensus(
  ports: Ports,
  named: string | undefined,
  period: { from: string; to: string },
  looking: Looking,
): Promise<CensusMonth[]> {
  refuseFaults(faultsOfMonths(period.from, period.to))
  const home = await organisationOf(ports, looking, looks.census, named, '?home')
  const page = { home, ...period }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-censuses', target, looks.census, { census: page })
  const seen = await ports.store.look(look, { actor: looking, homeCensus: page, organisations: { ids: [home] } })
  if (!seen) return refuseOrganisationLook(ports, home, looks.census, looking)
  const actor = authenticated(seen.actor)
  const types = (seen.organisations[0]?.types ?? []) as HomeType[]
  const byMonth = Map.groupBy(seen.homeCensus, ({ month }) => month)
  return monthsBetween(period.from, period.to)
    .toReversed()
    .map((month) => monthOf(month, byMonth.get(month) ?? [], types, actor))
}

function monthOf(month: string, rows: readonly CensusRow[], types: readonly HomeType[], actor: Actor): CensusMonth {
  const [first] = rows
  const told = rows.map(({ type }) => type)
  const state = (first?.state ?? null) as CensusState | null
  return {
    month,
    id: first?.id ?? null,
    version: first?.version ?? null,
    state,
    lines: rows.map((row) => viewed(lineOf(row))),
    missing: types.filter((type) => !told.includes(type)),
    allowed: first && state ? allowed(censusLifecycle, state, actor, first.home) : [],
  }
}

/** With the residents at its end. */
export const viewed = (line: CountedLine): CensusLineView => ({ ...line, last: residentsAtEnd(line) })

/** One census. A look. @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation` */
export async function readCensus(ports: Ports, id: string, looking: Looking): Promise<CensusView> {
  const look = lookAt(ports, looking, 'look-census', { of: 'census', id }, looks.census)
  const seen = await ports.store.look(look, { actor: looking, events: id })
  if (!seen) {
    const read = await ports.store.read({ actor: looking, events: id })
    const home = censusOf(read.events)?.home
    if (home === undefined || !organisationsOf(authenticated(read.actor)).includes(home)) throw new Refusal('not-found')
    return refuseOrganisationLook(ports, home, looks.census, looking)
  }
  const census = censusOf(seen.events)
  if (!census) throw new Refusal('not-found')
  const { sealed: _sealed, lines, ...fields } = census
  return {
    ...fields,
    lines: lines.map(viewed),
    allowed: allowed(censusLifecycle, census.state, authenticated(seen.actor), census.home),
  }
}
