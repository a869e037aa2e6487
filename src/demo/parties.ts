// Who acts in the story of a home: its own people, and those of the authority that supervises it.
import type { AuthorityKey } from './cast.ts'
import type { Parties } from './chronicle.ts'
import type { Founded } from './founding.ts'
import type { Home } from './homes.ts'
import type { PersonKey } from './staff.ts'

const desks = {
  authority: ['reviewer', 'head'],
  otherAuthority: ['other-reviewer', 'other-head'],
  thirdAuthority: ['third-reviewer', 'third-head'],
  commune: ['commune-reviewer', 'commune-head'],
  region: ['region-reviewer', 'region-head'],
} as const satisfies Record<AuthorityKey, readonly [PersonKey, PersonKey]>

/** Who closes the statistics: each authority's head, and the inspector of the voivode. */
export function closersOf({ organisations, as }: Founded) {
  const authorities = (Object.keys(desks) as AuthorityKey[]).map((key) => ({
    id: organisations[key],
    head: as[desks[key][1]],
  }))
  return { authorities, voivode: { id: organisations.voivode, head: as.inspector } }
}

export function partiesOf({ key, officer, director, supervision, before }: Home, founded: Founded): Parties {
  const { organisations, as } = founded
  const office = { officer: as[officer], director: as[director] }
  const { authority } = supervision
  const operator = { id: organisations.voivode, credential: founded.operator }
  const known = { home: organisations[key], office, as: (reporter: PersonKey) => as[reporter], operator }
  const deskOf = (of: AuthorityKey) => {
    const [reviewer, head] = desks[of]
    return { id: organisations[of], reviewer: as[reviewer], head: as[head] }
  }
  return {
    ...known,
    ...(authority && { authority: deskOf(authority) }),
    ...(before && { before: deskOf(before) }),
  }
}
