// The census of one month of a home (ewidencja mieszkańców i osobodni, domain.md §9.1): a record of the home, or of the authority that
// runs a home outside this program, amended with a reason. What its numbers may be is in census-line.ts, what is unusual in census-warning.ts. Never reads a clock.
import { countedLines, faultsOfCensus, type CensusLine, type CountedLine } from './census-line.ts'
import { warningsOf, type CensusFacts, type CensusWarning } from './census-warning.ts'
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { supervisionOn, type Supervision } from './organisation.ts'
import { importers } from './outside.ts'
import { Refusal, refuseFaults } from './refusal.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { daysIn } from './statistics/months.ts'

export const censusStates = ['recorded', 'amended'] as const
export type CensusState = (typeof censusStates)[number]
export const censusActions = ['amend'] as const
export type CensusAction = (typeof censusActions)[number]

/** Why numbers that stood are replaced: a slip of the pen, a change told late, days counted at last, another way of counting. */
export const censusReasons = ['slip', 'late', 'counted', 'definition'] as const
export type CensusReason = (typeof censusReasons)[number]

/** Whose record it is: the home's own, or of a home outside the `authority`'s that runs it. */
export type CensusKeeper = { home: string; authority?: string }
export const keeperIn = ({ home, authority }: CensusKeeper): CensusKeeper =>
  authority === undefined ? { home } : { home, authority }
export const organisationOfKeeper = ({ home, authority = home }: CensusKeeper): string => authority

/** `month`: `YYYY-MM`. `confirmed`: what the person who recorded these numbers was warned of and said to be so. */
export type CensusFields = CensusKeeper & {
  month: string
  state: CensusState
  lines: readonly CountedLine[]
  confirmed: readonly CensusWarning[]
  reason?: CensusReason
}
export type Census = Subject<CensusFields>
export type CensusDecision = Decision<CensusFields> & { acting: Acting }

export type NewCensus = { month: string; lines: readonly CensusLine[]; confirmed: readonly CensusWarning[] }
export type CensusAmendment = Omit<NewCensus, 'month'> & { reason: CensusReason }

/** Whoever prepares what the authority receives keeps its denominators too. */
export const censusKeepers: readonly Permit[] = [{ role: 'director' }, { role: 'officer', scope: 'prepare' }]

/** Whoever may take in what a home outside hands over may type in its census too. */
export const censusTypists: readonly Permit[] = importers
export const permitsOfKeeper = ({ authority }: CensusKeeper): readonly Permit[] =>
  authority === undefined ? censusKeepers : censusTypists

export const censusLifecycle: Lifecycle<CensusState, CensusAction> = {
  amend: { from: ['recorded', 'amended'], to: 'amended', by: [...censusKeepers, ...censusTypists] },
}

/** Whether the authority answers for the month: it ran the home on its last day. */
export const answersFor = (authority: string, month: string, supervisions: readonly Supervision[]): boolean =>
  supervisionOn(supervisions, `${month}-${daysIn(month)}`)?.authority === authority

/**
 * @param facts what is said of the months beside this one, and whether this month is recorded already
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `invalid` (`faultsOfCensus`), `already-exists`,
 *   `census-unconfirmed` with every warning that was not confirmed
 */
export function recordCensus(
  keeper: CensusKeeper,
  given: NewCensus,
  facts: CensusFacts & { recorded: boolean },
  actor: Actor,
  now: string,
): CensusDecision {
  const acting = permit(actor, organisationOfKeeper(keeper), permitsOfKeeper(keeper))
  const lines = checked(given.month, given, facts, now)
  if (facts.recorded) throw new Refusal('already-exists')
  const { month } = given
  return { action: 'record-census', acting, detail: { ...keeper, month, state: 'recorded', ...lines } }
}

/** @throws Refusal `not-permitted`, `no-active-authorisation`, `invalid`, `census-unconfirmed` */
export function amendCensus(
  census: Census,
  given: CensusAmendment,
  facts: CensusFacts,
  actor: Actor,
  now: string,
): CensusDecision {
  const acting = move(censusLifecycle, 'amend', census.state, actor, organisationOfKeeper(census))
  const lines = checked(census.month, given, facts, now)
  return { action: 'amend-census', acting, detail: { state: 'amended', ...lines, reason: given.reason } }
}

/** Whether these are the numbers that stand: then nothing is amended. */
export function saysTheSame(census: Pick<CensusFields, 'lines' | 'month'>, lines: readonly CensusLine[]): boolean {
  return JSON.stringify(inOrder(census.lines)) === JSON.stringify(inOrder(countedLines(census.month, lines)))
}

const inOrder = (lines: readonly CountedLine[]) =>
  lines
    .map(({ type, first, admitted, departed, residentDays, estimated }) => {
      return [type, first, admitted, departed, residentDays, estimated]
    })
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))

function checked(month: string, given: Omit<NewCensus, 'month'>, facts: CensusFacts, now: string) {
  refuseFaults(faultsOfCensus(month, given.lines, now))
  const warnings = warningsOf(month, given.lines, facts)
  const open = warnings.filter(({ code }) => !given.confirmed.includes(code))
  if (open.length > 0) throw new Refusal('census-unconfirmed', open)
  const confirmed = [...new Set(warnings.map(({ code }) => code))].toSorted()
  return { lines: countedLines(month, given.lines), confirmed }
}
