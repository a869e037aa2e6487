// What waits in an authority for its reviewers and head: the start page. A look whose event holds the cases and transfers shown.
// Knows handover ids only; opens nothing sealed.
import { caseStates, type CaseState } from '../../domain/case.ts'
import { routeOf } from '../../domain/routing.ts'
import { looks } from '../../domain/looking.ts'
import { monthOf, startOfDay, warsawDate, addDays } from '../../domain/zone.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import type { AuthorityWaitingRows, MatterRows } from '../common/waiting-ports.ts'
import type { Ports } from '../ports.ts'

/** How many of each list; `counts` says how many there are. */
export const mostWaiting = 10

/** Lists begin with what waits longest. Every case row has its home's name and the term of its open question. */
export type AuthorityWaits = Omit<AuthorityWaitingRows, 'counts'> & {
  authority: string
  counts: { [S in CaseState]: number }
  /** Homes with a matter for which nobody is left; how many, since when and about what is not told. */
  needingSomebody: { home: string; name: string }[]
}

function withoutReceiver({ matters, receivers }: MatterRows): AuthorityWaits['needingSomebody'] {
  const left = matters.filter(({ home, needs, excluded }) => {
    const here = receivers.filter((one) => one.home === home)
    return routeOf(needs, excluded, here) === 'running-body'
  })
  return [...new Map(left.map(({ home, name }) => [home, { home, name }])).values()]
}

/**
 * `toTake`: the most urgent first (P0 before P3). `inReview`: those of the one who looks first. `awaitingHome`: soonest due first, those without a term last.
 * `silentHomes`: supervised today, and no periodic or nil transfer of theirs that stands since the start of the previous month.
 * One round trip.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`
 */
export async function whatWaitsInAuthority(ports: Ports, authority: string, looking: Looking): Promise<AuthorityWaits> {
  const todayOn = warsawDate(looking.now)
  const waiting = {
    authority,
    reviewer: looking.credential.person,
    todayOn,
    sentSince: startOfDay(firstOf(addDays(firstOf(todayOn), -1))),
    limit: mostWaiting,
  }
  const target = { of: 'organisation', id: authority } as const
  const look = lookAt(ports, looking, 'look-cases', target, looks.case, { waitingInAuthority: waiting })
  const matters = { authority, todayOn, now: looking.now }
  const seen = await ports.store.look(look, { waitingInAuthority: waiting, matters })
  if (!seen) return refuseOrganisationLook(ports, authority, looks.case, looking)
  const { counts, ...lists } = seen.waitingInAuthority
  return {
    authority,
    counts: Object.fromEntries(
      caseStates.map((state) => [state, counts.find((one) => one.state === state)?.cases ?? 0]),
    ) as AuthorityWaits['counts'],
    ...lists,
    needingSomebody: withoutReceiver(seen.matters),
  }
}

const firstOf = (date: string) => `${monthOf(date)}-01`
