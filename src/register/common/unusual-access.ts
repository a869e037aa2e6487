// Where the ledger of an organisation shows unusual access, for its dpo; itself a look. Names people, never a reporter's alias.
import { looks } from '../../domain/looking.ts'
import { accessRulesOn, daysOf, nightsOf, type AccessRule, type AccessRuleCode } from '../../domain/unusual-access.ts'
import { addDays, isDate, warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import type { Ports } from '../ports.ts'
import { refuseHomeOutside } from './ledger.ts'
import { lookAt, refuseOrganisationLook, type Looking } from './look.ts'
import { organisationOf } from './organisation-of.ts'
import { openProfiles } from './profiles.ts'

/** Of each rule at most so many are told, the latest first. */
export const mostUnusual = 100

/**
 * `person`: null for attempts that are recorded without a name. `on`: the Warsaw date of the window; `startAt`, `firstAt`,
 * `lastAt`: instants in UTC. `count`: of what the rule counts.
 */
export type UnusualLine = {
  rule: AccessRuleCode
  person: string | null
  name: string | null
  role: string
  on: string
  startAt: string
  firstAt: string
  lastAt: string
  count: number
}

/** `more`: of at least one rule there are older ones in these days than are told. */
export type UnusualAccess = {
  organisation: string
  from: string
  to: string
  version: string
  rules: AccessRule[]
  items: UnusualLine[]
  more: boolean
}

/**
 * By the rules that hold today. `from`, `to`: Warsaw dates, both inclusive, at most 31 days; the seven until `to` by default, until today.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `invalid` (`?from`, `?to`, `?organisation`)
 */
export async function readUnusualAccess(
  ports: Ports,
  asked: Looking,
  wish: { organisation?: string | undefined; from?: string | undefined; to?: string | undefined },
): Promise<UnusualAccess> {
  const today = warsawDate(asked.now)
  const to = wish.to ?? today
  const from = wish.from ?? (isDate(to) ? addDays(to, -6) : to)
  const days = daysOf(from, to)
  const inForce = accessRulesOn(today)
  const { version, rules } = inForce
  const organisation = await organisationOf(ports, asked, looks.ledger, wish.organisation, '?organisation')
  const { person, inHome } = asked.credential
  if (!inHome) await refuseHomeOutside(ports, organisation, asked)
  const look = lookAt(ports, asked, 'look-unusual', { of: 'organisation', id: organisation }, looks.ledger)
  const seen = await ports.store.look(
    { ...look, detail: canonicalise({ from, to, version }) },
    {
      unusual: {
        ...{ organisation, days, nights: nightsOf(days, inForce), rules, limit: mostUnusual },
        ...(inHome && { reader: person }),
      },
    },
  )
  if (!seen) return refuseOrganisationLook(ports, organisation, looks.ledger, asked)
  const { unusual } = seen
  const profiles = await openProfiles(
    ports,
    unusual.flatMap(({ person }) => person ?? []),
  )
  const names = new Map(profiles.map(({ person, name }) => [person, name]))
  const items = unusual.map(({ rule, person, role, onDay: on, startAt, firstAt, lastAt, n: count }) => ({
    rule,
    person,
    name: person === null ? null : (names.get(person) ?? null),
    role,
    on,
    startAt,
    firstAt,
    lastAt,
    count,
  }))
  const told = (code: AccessRuleCode) => items.filter(({ rule }) => rule === code).length
  return {
    organisation,
    from,
    to,
    version,
    rules,
    items: items.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : 0)),
    more: rules.some(({ code }) => told(code) === mostUnusual),
  }
}
