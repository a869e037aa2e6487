// A whole file of censuses (CSV): looked at before anything is written, then recorded in one batch, all of it or nothing. A month of the
// file is told whole: it takes the place of what was recorded of that month, and what says the same changes nothing.
import {
  amendCensus,
  organisationOfKeeper,
  recordCensus,
  saysTheSame,
  type Census,
  type CensusKeeper,
  type CensusReason,
  type CensusState,
} from '../../domain/census.ts'
import { censusesIn, filedAt, type CensusChange, type FiledMonth } from '../../domain/census-file.ts'
import { countedLines } from '../../domain/census-line.ts'
import { warningsOf, type CensusWarning } from '../../domain/census-warning.ts'
import { shiftMonth } from '../../domain/statistics/months.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import { organisationsOf, permit } from '../../domain/role.ts'
import { readCsv } from '../../exports/csv-reader.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { OrganisationRow } from './account-ports.ts'
import { faultOfMonth, handedAsked, handedIn, keepingOf, stillOutside, type CensusKeeping } from './census-keeping.ts'
import type { CensusRow, HandedCensusRow } from './census-ports.ts'
import { changeAnswering, doneBy, eventOf, surroundings } from './change.ts'
import type { Asked, Done } from './change.ts'
import type { Looking } from './look.ts'
import type { Ports, StoredEvent, Write } from '../ports.ts'
import { censusWrites, factsIn, lineOf, lookAtCensuses, viewed, type CensusLineView } from './census.ts'

/** What a month of the file would do; `before`: what it takes the place of. */
export type FiledCensus = {
  month: string
  change: CensusChange
  lines: CensusLineView[]
  before: CensusLineView[]
}

/**
 * What a file would do. `faults`, `warnings`: by `/csv/<line>/<column>`; with a fault nothing else is told.
 * `digest`: of the numbers and of what they would take the place of.
 */
export type CensusFileView = {
  months: FiledCensus[]
  faults: Fault[]
  warnings: { pointer: string; code: CensusWarning }[]
  digest: string
}

/** `digest`: what the person saw before; `confirmed`: the kinds of warnings that are so; `reason`: where something is amended. */
export type CensusImport = {
  csv: string
  reason?: CensusReason | undefined
  confirmed: readonly CensusWarning[]
  digest?: string | undefined
}
export type CensusImported = Done & { recorded: number; amended: number; same: number }

/**
 * Looks at a file before it is taken in. A look at the months it is about.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`
 */
export async function readCensusFile(
  ports: Ports,
  named: string | undefined,
  csv: string,
  looking: Looking,
): Promise<CensusFileView> {
  const keeping = await keepingOf(ports, looking, named, '?home')
  const { months, faults } = monthsIn(csv, looking.now)
  const seen = await lookAtCensuses(ports, keeping, around(months), looking)
  return told(keeping, months, faults, seen)
}

/**
 * Records a file in one batch.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `not-permitted`, `no-active-authorisation`, `invalid`
 *   (`/csv/<line>/<column>`, `/reason`), `census-unconfirmed` (`/csv/<line>/<column>`; also when it is not what `digest` says)
 */
export async function importCensus(
  ports: Ports,
  named: string | undefined,
  given: CensusImport,
  asked: Asked,
): Promise<CensusImported> {
  const keeping = await keepingOf(ports, asked, named, '/home')
  const { keeper, permits } = keeping
  const { home } = keeper
  const organisation = organisationOfKeeper(keeper)
  const { months, faults: ofFile } = monthsIn(given.csv, asked.now)
  const ask = {
    organisations: { ids: [home] },
    keptCensus: { ...keeper, ...around(months) },
    ...handedAsked(keeper, around(months)),
  }
  return changeAnswering(ports, asked, importedBy, ask, async (read, actor) => {
    if (!organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
    const acting = permit(actor, organisation, permits)
    const { faults, ...file } = told(keeping, months, ofFile, read)
    refuseFaults(faults)
    if (given.digest !== undefined && given.digest !== file.digest) {
      throw new Refusal('census-unconfirmed', file.warnings)
    }
    const changes = file.months.map(({ change }) => change)
    const { reason } = given
    if (changes.includes('amended') && !reason) throw new Refusal('invalid', [{ pointer: '/reason', code: 'required' }])
    const open = file.warnings.filter(({ code }) => !given.confirmed.includes(code))
    if (open.length > 0) throw new Refusal('census-unconfirmed', open)

    const written = months.flatMap((of, index) => {
      if (changes[index] === 'same') return []
      const census = standing(keeper, read.keptCensus, of.month)
      const facts = factsOf(of.month, months, read)
      const command = { month: of.month, lines: of.lines, confirmed: given.confirmed }
      const decision =
        census && reason
          ? amendCensus(census, { ...command, reason }, facts, actor, asked.now)
          : recordCensus(keeper, command, { ...facts, recorded: census !== undefined }, actor, asked.now)
      return [censusWrites(ports, asked, census, census?.id ?? ports.mint(), decision)]
    })
    const counted = (change: CensusChange) => changes.filter((one) => one === change).length
    const detail = { home, recorded: counted('new'), amended: counted('amended'), same: counted('same') }
    const event = eventOf(ports, {
      ...{ organisation, subject: home, version: null, actor: actor.person, acting, now: asked.now },
      decision: { action: 'import-census', detail },
    })
    const plane = keeper.authority === undefined ? 'home' : 'case'
    return ports.store.commit([
      ...stillOutside(keeper, asked.now),
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation, acting, event, plane, sealed: [], status: 201 }),
      ...written.flatMap((one): Write[] => [
        { write: 'event', event: one.event },
        { write: 'census', census: one.census },
      ]),
    ])
  })
}

function importedBy(event: StoredEvent): CensusImported {
  const { recorded, amended, same } = JSON.parse(event.detail) as Omit<CensusImported, keyof Done>
  return { ...doneBy(event), recorded, amended, same }
}

function monthsIn(csv: string, now: string): { months: FiledMonth[]; faults: Fault[] } {
  const file = readCsv(csv)
  if ('unclosed' in file) {
    return { months: [], faults: [{ pointer: `/csv/${file.unclosed}`, code: 'unclosed-quote' }] }
  }
  return { months: [], ...censusesIn(file.rows, now) }
}

/** The months of the file with those beside them; none of a file that could not be read. */
function around(months: readonly FiledMonth[]): { from: string; to: string } {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  return first && last ? { from: shiftMonth(first, -1), to: shiftMonth(last, 1) } : { from: '9999-12', to: '9999-12' }
}

type Seen = {
  keptCensus: readonly CensusRow[]
  organisations: readonly OrganisationRow[]
  handedCensus?: readonly HandedCensusRow[]
}

/** The months beside one are those of the file where it has them. */
function factsOf(month: string, months: readonly FiledMonth[], { keptCensus, organisations }: Seen) {
  const facts = factsIn(organisations, keptCensus, month)
  const filed = (other: string) => {
    const found = months.find((of) => of.month === other)
    return found && countedLines(other, found.lines)
  }
  return {
    ...facts,
    previous: filed(shiftMonth(month, -1)) ?? facts.previous,
    next: filed(shiftMonth(month, 1)) ?? facts.next,
  }
}

/** What is recorded of a month, as far as deciding needs it. */
function standing(keeper: CensusKeeper, rows: readonly CensusRow[], month: string): Census | undefined {
  const own = rows.filter((row) => row.month === month)
  const [first] = own
  if (!first) return undefined
  const { id, version } = first
  const state = first.state as CensusState
  return { id, version, ...keeper, month, state, lines: own.map(lineOf), confirmed: [], sealed: [] }
}

/** What the file would do; a month for which the keeper does not answer, or that the home outside handed over itself, is a fault. */
function told(
  keeping: CensusKeeping,
  months: readonly FiledMonth[],
  ofFile: readonly Fault[],
  seen: Seen,
): CensusFileView {
  const handed = handedIn(keeping.keeper, seen)
  const ofOthers = months.flatMap((of): Fault[] => {
    const code = faultOfMonth(keeping, of.month, handed)
    return code ? filedAt(of, [{ pointer: '/month', code }]) : []
  })
  const faults = [...ofFile, ...ofOthers]
  return { faults, ...judged(keeping.keeper, faults.length > 0 ? [] : months, seen) }
}

function judged(keeper: CensusKeeper, months: readonly FiledMonth[], seen: Seen): Omit<CensusFileView, 'faults'> {
  const all = months.map(({ month, lines }): FiledCensus => {
    const census = standing(keeper, seen.keptCensus, month)
    const same = census && saysTheSame(census, lines)
    return {
      month,
      change: census ? (same ? 'same' : 'amended') : 'new',
      lines: countedLines(month, lines).map(viewed),
      before: (census?.lines ?? []).map(viewed),
    }
  })
  const warnings = months.flatMap((of, index) =>
    all[index]?.change === 'same' ? [] : filedAt(of, warningsOf(of.month, of.lines, factsOf(of.month, months, seen))),
  )
  return { months: all, warnings, digest: sha256(canonicalise(all)) }
}
