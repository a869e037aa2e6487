// Whose census a request is about: a home keeps its own; that of a home outside this program is typed in by the authority that runs it,
// and by it alone. Decides nothing of the numbers.
import { answersFor, type CensusKeeper } from '../../domain/census.ts'
import { isMonth } from '../../domain/census-line.ts'
import { looks } from '../../domain/looking.ts'
import { supervisionOn, type Supervision } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, type Permit } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import type { Ask, Ports, Write } from '../ports.ts'
import type { HandedCensusRow } from './census-ports.ts'
import { authenticated } from './change.ts'
import type { Looking } from './look.ts'
import { organisationOf } from './organisation-of.ts'
import { organisationIn } from './organisations.ts'

/** `supervisions` of a home outside; a home answers for every month of its own. */
export type CensusKeeping = { keeper: CensusKeeper; permits: readonly Permit[]; supervisions?: readonly Supervision[] }

/**
 * @param named the home the request named; without a name it is the only one whose census the person keeps
 * @throws Refusal `unauthenticated`, `not-permitted`, `no-active-authorisation`, `invalid` (`pointer` required), `not-found`: also a home
 *   that the person's authority runs, when somebody works for it in this program
 */
export async function keepingOf(
  ports: Ports,
  looking: Looking,
  named: string | undefined,
  pointer: string,
): Promise<CensusKeeping> {
  const home = await organisationOf(ports, looking, looks.census, named, pointer)
  const { actor, events } = await ports.store.read({ actor: looking, events: home })
  const here = organisationsOf(authenticated(actor))
  const about = here.includes(home) ? undefined : organisationIn(events)
  const authority = supervisionOn(about?.supervisions ?? [], warsawDate(looking.now))?.authority
  if (about?.kind !== 'home' || !authority || !here.includes(authority)) {
    // Whoever works in no home names no table of a home's (design.md §3).
    if (!looking.credential.inHome) throw new Refusal('not-found')
    return { keeper: { home }, permits: looks.census }
  }
  const { staffed } = await ports.store.read({ staffed: { ids: [home], now: looking.now } })
  if (staffed.length > 0) throw new Refusal('not-found')
  return { keeper: { home, authority }, permits: looks['outside-census'], supervisions: about.supervisions }
}

/** Why the authority may not type in this month of a home outside; of what is no month the numbers' own faults tell. */
export function faultOfMonth(
  { keeper, supervisions = [] }: CensusKeeping,
  month: string,
  handed: ReadonlySet<string>,
): 'told-by-home' | 'not-supervised' | undefined {
  if (keeper.authority === undefined || !isMonth(month)) return undefined
  if (handed.has(month)) return 'told-by-home'
  return answersFor(keeper.authority, month, supervisions) ? undefined : 'not-supervised'
}

/** What must still hold of a home outside when it is written. */
export function stillOutside({ home, authority }: CensusKeeper, now: string): Write[] {
  if (authority === undefined) return []
  return [
    { write: 'guard', guard: { on: 'authority', home, authority, dateOn: warsawDate(now) } },
    { write: 'guard', guard: { on: 'unstaffed', organisation: home, now } },
  ]
}

/** What the authority knows of the months of a home outside, both inclusive; nothing is asked of a home's own. */
export const handedAsked = (
  { authority }: CensusKeeper,
  months: { from: string; to: string },
): Pick<Ask, 'handedCensus'> => (authority === undefined ? {} : { handedCensus: { of: { authority }, ...months } })

/** The months that the home outside handed over itself. */
export const handedIn = ({ home }: CensusKeeper, seen: { handedCensus?: readonly HandedCensusRow[] }): Set<string> =>
  new Set((seen.handedCensus ?? []).filter((row) => row.told === 'home' && row.home === home).map(({ month }) => month))
