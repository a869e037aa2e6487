// A whole file of censuses (CSV): looked at before anything is written, then recorded in one batch, all of it or nothing. A month of the
// file is told whole: it takes the place of what was recorded of that month, and what says the same changes nothing.
import {
  amendCensus,
  censusKeepers,
  recordCensus,
  saysTheSame,
  type Census,
  type CensusReason,
  type CensusState,
} from '../../domain/census.ts'
import { censusesIn, filedAt, type CensusChange, type FiledMonth } from '../../domain/census-file.ts'
import { countedLines } from '../../domain/census-line.ts'
import { warningsOf, type CensusWarning } from '../../domain/census-warning.ts'
import { looks } from '../../domain/looking.ts'
import { shiftMonth } from '../../domain/statistics/months.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import { organisationsOf, permit } from '../../domain/role.ts'
import { readCsv } from '../../exports/csv-reader.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { OrganisationRow } from '../common/account-ports.ts'
import type { CensusRow } from '../common/census-ports.ts'
import { changeAnswering, doneBy, eventOf, surroundings } from '../common/change.ts'
import type { Asked, Done } from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { organisationOf } from '../common/organisation-of.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { censusWrites, factsIn, lineOf, viewed, type CensusLineView } from './census.ts'

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
  const home = await organisationOf(ports, looking, looks.census, named, '?home')
  const { months, faults } = monthsIn(csv, looking.now)
  const page = { home, ...around(months) }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-censuses', target, looks.census, { census: page })
  const seen = await ports.store.look(look, { homeCensus: page, organisations: { ids: [home] } })
  if (!seen) return refuseOrganisationLook(ports, home, looks.census, looking)
  return { faults, ...judged(months, seen) }
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
  const home = await organisationOf(ports, asked, censusKeepers, named, '/home')
  const { months, faults } = monthsIn(given.csv, asked.now)
  const ask = { organisations: { ids: [home] }, homeCensus: { home, ...around(months) } }
  return changeAnswering(ports, asked, importedBy, ask, async (read, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const acting = permit(actor, home, censusKeepers)
    refuseFaults(faults)
    const file = judged(months, read)
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
      const census = standing(read.homeCensus, of.month)
      const facts = factsOf(of.month, months, read)
      const command = { month: of.month, lines: of.lines, confirmed: given.confirmed }
      const decision =
        census && reason
          ? amendCensus(census, { ...command, reason }, facts, actor, asked.now)
          : recordCensus(home, command, { ...facts, recorded: census !== undefined }, actor, asked.now)
      return [censusWrites(ports, asked, census, census?.id ?? ports.mint(), decision)]
    })
    const counted = (change: CensusChange) => changes.filter((one) => one === change).length
    const detail = { home, recorded: counted('new'), amended: counted('amended'), same: counted('same') }
    const event = eventOf(ports, {
      ...{ organisation: home, subject: home, version: null, actor: actor.person, acting, now: asked.now },
      decision: { action: 'import-census', detail },
    })
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation: home, acting, event, plane: 'home', sealed: [], status: 201 }),
      ...written.flatMap((one) => [{ write: 'event', event: one.event } as const, ...one.writes]),
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

type Seen = { homeCensus: readonly CensusRow[]; organisations: readonly OrganisationRow[] }

/** The months beside one are those of the file where it has them. */
function factsOf(month: string, months: readonly FiledMonth[], { homeCensus, organisations }: Seen) {
  const facts = factsIn(organisations, homeCensus, month)
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
function standing(rows: readonly CensusRow[], month: string): Census | undefined {
  const own = rows.filter((row) => row.month === month)
  const [first] = own
  if (!first) return undefined
  const { id, version, home } = first
  const state = first.state as CensusState
  return { id, version, home, month, state, lines: own.map(lineOf), confirmed: [], sealed: [] }
}

function judged(months: readonly FiledMonth[], seen: Seen): Omit<CensusFileView, 'faults'> {
  const told = months.map(({ month, lines }): FiledCensus => {
    const census = standing(seen.homeCensus, month)
    const same = census && saysTheSame(census, lines)
    return {
      month,
      change: census ? (same ? 'same' : 'amended') : 'new',
      lines: countedLines(month, lines).map(viewed),
      before: (census?.lines ?? []).map(viewed),
    }
  })
  const warnings = months.flatMap((of, index) =>
    told[index]?.change === 'same' ? [] : filedAt(of, warningsOf(of.month, of.lines, factsOf(of.month, months, seen))),
  )
  return { months: told, warnings, digest: sha256(canonicalise(told)) }
}
