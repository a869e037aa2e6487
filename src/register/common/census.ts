// The census of a home's months: recorded, amended with a reason, listed with what is missing, by the home or of a home outside by its
// authority. A whole file of them is taken in by census-file.ts; what of it leaves is the door's.
import {
  amendCensus as decideAmendment,
  censusLifecycle,
  keeperIn,
  organisationOfKeeper,
  permitsOfKeeper,
  recordCensus as decideRecord,
  type Census,
  type CensusAction,
  type CensusAmendment,
  type CensusDecision,
  type CensusFields,
  type CensusKeeper,
  type CensusState,
  type NewCensus,
} from '../../domain/census.ts'
import { residentsAtEnd, type CountedLine } from '../../domain/census-line.ts'
import type { CensusFacts } from '../../domain/census-warning.ts'
import { evolve } from '../../domain/event.ts'
import type { HomeType } from '../../domain/home-type.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { faultsOfMonths, monthsBetween, shiftMonth } from '../../domain/statistics/months.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { organisationsOf, type Actor } from '../../domain/role.ts'
import type { OrganisationRow } from './account-ports.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { CensusRow } from './census-ports.ts'
import { faultOfMonth, handedAsked, handedIn, keepingOf, stillOutside, type CensusKeeping } from './census-keeping.ts'
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
} from './change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import type { NewEvent, Ports, StoredEvent } from '../ports.ts'

/** `last`: residents at the end of the last day. */
export type CensusLineView = CountedLine & { last: number }
export type CensusView = Omit<CensusFields, 'lines'> & {
  id: string
  version: number
  lines: CensusLineView[]
  allowed: CensusAction[]
}

/**
 * A month of the list; without `id` nothing is recorded. `missing`: care types of the home that the month says nothing of. `handed`: a
 * home outside handed this month over itself, so that its authority types nothing in; of an own home false.
 */
export type CensusMonth = {
  month: string
  id: string | null
  version: number | null
  state: CensusState | null
  lines: CensusLineView[]
  missing: HomeType[]
  handed: boolean
  allowed: CensusAction[]
}

/** The census these events tell; `undefined` when they are not a census's. */
export const censusOf = (events: readonly StoredEvent[]): Census | undefined =>
  subjectOf<CensusFields>(events, ['record-census'])

/**
 * Records the census of a month that has none.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), `invalid` (`/month`:
 *   not-supervised, told-by-home), those of `recordCensus`
 */
export async function recordCensus(
  ports: Ports,
  named: string | undefined,
  given: NewCensus,
  asked: Asked,
): Promise<Done> {
  const keeping = await keepingOf(ports, asked, named, '/home')
  const { keeper } = keeping
  return change(ports, asked, factsAsked(keeper, given.month), async (read, actor) => {
    if (!organisationsOf(actor).includes(organisationOfKeeper(keeper))) throw new Refusal('not-found')
    const code = faultOfMonth(keeping, given.month, handedIn(keeper, read))
    if (code) throw new Refusal('invalid', [{ pointer: '/month', code }])
    const recorded = read.keptCensus.some(({ month }) => month === given.month)
    const facts = { ...factsIn(read.organisations, read.keptCensus, given.month), recorded }
    return commit(ports, asked, undefined, ports.mint(), decideRecord(keeper, given, facts, actor, asked.now))
  })
}

/**
 * Puts other numbers in the place of those that stand; these stay in the ledger.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `wrong-state` (the
 *   home outside handed the month over itself), those of `amendCensus`
 */
export function amendCensus(ports: Ports, id: string, given: CensusAmendment, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const census = censusOf(read.events)
    if (!census || !organisationsOf(actor).includes(organisationOfKeeper(census))) throw new Refusal('not-found')
    matchVersion(census.version, asked.ifMatch)
    if (census.authority !== undefined) await keepingOf(ports, asked, census.home, '/home')
    const beside = await ports.store.read(factsAsked(census, census.month))
    if (handedIn(census, beside).has(census.month)) throw new Refusal('wrong-state')
    const facts = factsIn(beside.organisations, beside.keptCensus, census.month)
    return commit(ports, asked, census, id, decideAmendment(census, given, facts, actor, asked.now))
  })
}

/** What a month is judged by: the home and the months beside it. */
const factsAsked = (keeper: CensusKeeper, month: string) => ({
  organisations: { ids: [keeper.home] },
  keptCensus: { ...keeperIn(keeper), from: shiftMonth(month, -1), to: shiftMonth(month, 1) },
  ...handedAsked(keeper, { from: month, to: month }),
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

/** The event of a decision on a census, and the census it makes. */
export function censusWrites(
  ports: Ports,
  asked: Pick<Asked, 'credential' | 'now'>,
  before: Census | undefined,
  subject: string,
  decision: CensusDecision,
): { event: NewEvent; census: Census } {
  const { acting } = decision
  const version = (before?.version ?? 0) + 1
  const event = eventOf(ports, {
    ...{ organisation: acting.organisation, subject, version, actor: asked.credential.person, acting },
    ...{ now: asked.now, decision },
  })
  const census = evolve<CensusFields>(before, parsed({ ...event, seq: 0 }))
  return { event, census }
}

async function commit(
  ports: Ports,
  asked: Asked,
  before: Census | undefined,
  subject: string,
  decision: CensusDecision,
): Promise<Committed> {
  const { acting } = decision
  const { event, census } = censusWrites(ports, asked, before, subject, decision)
  const keeper = keeperIn(census)
  const plane = keeper.authority === undefined ? 'home' : 'case'
  const of = { organisation: acting.organisation, acting, event, plane, sealed: [] } as const
  return ports.store.commit([
    ...stillOutside(keeper, asked.now),
    { write: 'event', event },
    ...surroundings(ports, asked, { ...of, status: before ? 200 : 201 }),
    { write: 'census', census },
  ])
}

/**
 * Every month of a period, newest first, with what is missing. A look with the ids of what it shows.
 *
 * @param named the home; one outside this program only for the authority that runs it, which sees what it recorded itself
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
  const keeping = await keepingOf(ports, looking, named, '?home')
  const { keeper } = keeping
  const seen = await lookAtCensuses(ports, keeping, period, looking)
  const actor = authenticated(seen.actor)
  const types = (seen.organisations[0]?.types ?? []) as HomeType[]
  const byMonth = Map.groupBy(seen.keptCensus, ({ month }) => month)
  const handed = handedIn(keeper, seen)
  return monthsBetween(period.from, period.to)
    .toReversed()
    .map((month) => {
      const of = monthOf(month, byMonth.get(month) ?? [], types, actor, keeper)
      return handed.has(month) ? { ...of, handed: true, allowed: [] } : of
    })
}

/** The months of a keeper with what they are judged by; the look names them. @throws Refusal as `listCensus` */
export async function lookAtCensuses(
  ports: Ports,
  { keeper, permits }: CensusKeeping,
  period: { from: string; to: string },
  looking: Looking,
) {
  const { home } = keeper
  const organisation = organisationOfKeeper(keeper)
  const page = { ...keeper, ...period }
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-censuses', target, permits, { census: page })
  const seen = await ports.store.look(
    keeper.authority === undefined ? look : { ...look, detail: canonicalise({ home, ids: 0 }) },
    {
      actor: looking,
      keptCensus: page,
      organisations: { ids: [home] },
      ...handedAsked(keeper, period),
    },
  )
  return seen ?? refuseOrganisationLook(ports, organisation, permits, looking)
}

function monthOf(
  month: string,
  rows: readonly CensusRow[],
  types: readonly HomeType[],
  actor: Actor,
  keeper: CensusKeeper,
): CensusMonth {
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
    handed: false,
    allowed: state ? allowed(censusLifecycle, state, actor, organisationOfKeeper(keeper)) : [],
  }
}

/** With the residents at its end. */
export const viewed = (line: CountedLine): CensusLineView => ({ ...line, last: residentsAtEnd(line) })

/** One census. A look. @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation` */
export async function readCensus(ports: Ports, id: string, looking: Looking): Promise<CensusView> {
  const read = await ports.store.read({ actor: looking, events: id })
  const found = censusOf(read.events)
  const organisation = found && organisationOfKeeper(found)
  if (!organisation || !organisationsOf(authenticated(read.actor)).includes(organisation))
    throw new Refusal('not-found')
  const target = { of: 'census', id, side: found.authority === undefined ? 'home' : 'authority' } as const
  const permits = permitsOfKeeper(found)
  const seen = await ports.store.look(lookAt(ports, looking, 'look-census', target, permits), {
    actor: looking,
    events: id,
  })
  const census = seen && censusOf(seen.events)
  if (!census) return refuseOrganisationLook(ports, organisation, permits, looking)
  const { sealed: _sealed, lines, ...fields } = census
  return {
    ...fields,
    lines: lines.map(viewed),
    allowed: allowed(censusLifecycle, census.state, authenticated(seen.actor), organisation),
  }
}
