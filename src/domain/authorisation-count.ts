// How many people a home has authorised (domain.md §9.2, T18): by scope, month by month. Counts people, not papers; names nobody.
import { validOn, type AuthorisationFields } from './authorisation.ts'
import { scopes, type Scope } from './role.ts'
import { daysIn } from './statistics/months.ts'
import { addDays } from './zone.ts'

/** What an authorisation says, and the instants (UTC) at which it was confirmed and revoked. */
export type GivenAuthorisation = Pick<AuthorisationFields, 'person' | 'scopes' | 'fromOn' | 'untilOn'> & {
  confirmedAt?: string | undefined
  revokedAt?: string | undefined
}

/** `any`: of whatever scope; a person with several counts once there. */
export const countedScopes = ['any', ...scopes] as const
export type CountedScope = (typeof countedScopes)[number]

/**
 * People of one scope in one month.
 *
 * @property valid on the last day of the month
 * @property ended valid on some day of the month or on the last one before it, and on its last day no more
 * @property ending valid on the last day, and by every paper at most `endingWithinDays` longer
 */
export type AuthorisedPeople = { scope: CountedScope; valid: number; ended: number; ending: number }
export type AuthorisedMonth = { month: string; on: string; scopes: AuthorisedPeople[] }

export const endingWithinDays = 30

/** @param months `YYYY-MM`, each over or running; a running one is counted as if nothing more happened in it */
export function countAuthorised(given: readonly GivenAuthorisation[], months: readonly string[]): AuthorisedMonth[] {
  return months.map((month) => {
    const on = `${month}-${daysIn(month)}`
    return { month, on, scopes: countedScopes.map((scope) => ({ scope, ...peopleOf(scope, given, month, on) })) }
  })
}

function peopleOf(scope: CountedScope, given: readonly GivenAuthorisation[], month: string, on: string) {
  const own = given.filter(({ scopes: its }) => scope === 'any' || its.includes(scope as Scope))
  const before = addDays(`${month}-01`, -1)
  const days = Array.from({ length: daysIn(month) + 1 }, (_, day) => addDays(before, day))
  const peopleIn = (papers: readonly GivenAuthorisation[]) => new Set(papers.map(({ person }) => person))
  const valid = own.filter((paper) => validOn(paper, paper, on))
  const people = peopleIn(valid)
  const had = peopleIn(own.filter((paper) => days.some((day) => validOn(paper, paper, day))))
  const lasting = peopleIn(valid.filter(({ untilOn }) => untilOn > addDays(on, endingWithinDays)))
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((person) => !others.has(person)).length
  return { valid: people.size, ended: without(had, people), ending: without(people, lasting) }
}
