// Roles, authorisations and the one question "may this person do this here": role AND, for an officer, an
// active authorisation whose scope covers the action (art. 55c ust. 5 u.p.s.). Never reads a clock.
import type { OrganisationKind } from './organisation.ts'
import { Refusal } from './refusal.ts'

/** Role → the kind of organisation it exists in; `null` means any kind. */
export const roles = {
  reporter: 'home',
  officer: 'home',
  director: 'home',
  dpo: null,
  reviewer: 'authority',
  head: 'authority',
  inspector: 'voivode',
  analyst: 'observer',
  admin: null,
} as const satisfies Record<string, OrganisationKind | null>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

/** What a written authorisation may cover (art. 55c ust. 5: receive, verify, follow up; the rest is the home's own division). */
export const scopes = ['receive', 'verify', 'follow-up', 'urgent-notice', 'prepare', 'reveal'] as const
export type Scope = (typeof scopes)[number]

/** One way of being allowed: a role, and for an officer the scope the authorisation must have. */
export type Permit = { role: Role; scope?: Scope }

/** What a person can act as at this instant: the store returns only grants and authorisations in force. */
export type Acting = { organisation: string; role: Role; scope: Scope | ''; authorisation: string | null }
export type Actor = { person: string; acting: readonly Acting[] }

/**
 * The first way in which the actor may do this in this organisation.
 *
 * @throws Refusal `no-active-authorisation` when only a valid authorisation is missing, else `not-permitted`.
 */
export function permit(actor: Actor, organisation: string, permits: readonly Permit[]): Acting {
  const found = actsAs(actor, organisation, permits)
  if (found) return found
  const officer = permits.some(
    ({ role, scope }) => scope && actor.acting.some((as) => as.organisation === organisation && as.role === role),
  )
  throw new Refusal(officer ? 'no-active-authorisation' : 'not-permitted')
}

/** As `permit`, but answers `undefined` instead of refusing. */
export function actsAs(actor: Actor, organisation: string, permits: readonly Permit[]): Acting | undefined {
  for (const { role, scope = '' } of permits) {
    const found = actor.acting.find((as) => as.organisation === organisation && as.role === role && as.scope === scope)
    if (found) return found
  }
  return undefined
}

/** Organisations in which the actor holds any role at all. */
export function organisationsOf(actor: Actor): string[] {
  return [...new Set(actor.acting.map((as) => as.organisation))]
}

/** Who watches over the ledger may not also decide or hand out accounts (design.md §2). */
export function rolesConflict(held: readonly Role[]): boolean {
  return held.includes('dpo') && (held.includes('director') || held.includes('admin'))
}
