// Who may reach one entry beside having a role: exclusion (wyłączenie) and limitation to named officers (design.md §2).
// Pure; the store asks the same of its rows in every batch that reads (store/home/reach.ts).
import type { Entry, EntryFields, EntryTexts } from './entry.ts'
import type { Decision } from './event.ts'
import { Refusal } from './refusal.ts'
import type { Actor } from './role.ts'

/** `exclude`: a person whose conduct is in question; `limit`: of the officers, only those named. Each can be taken back. */
export const reachActions = ['exclude', 'readmit', 'limit', 'unlimit'] as const
export type ReachAction = (typeof reachActions)[number]

/** People are named by their accounts, never in words. */
export type ReachCommand =
  | { action: 'exclude'; person: string; reason: string }
  | { action: 'readmit'; person: string; reason: string }
  | { action: 'limit'; people: string[]; reason: string }
  | { action: 'unlimit'; reason: string }

type Reachable = Pick<EntryFields, 'home' | 'excluded' | 'limitedTo' | 'mergedInto'>

/** Whom no limitation shuts out: who limits, and who watches over the ledger. */
const unlimited = ['director', 'dpo'] as const

/**
 * Whether this person, given a role that opens entries, may reach this one. What a reporter keeps of an own report is not asked here.
 *
 * @param joinedTo the entry it was joined to, if it was: who is kept from that one is kept from what was joined to it, whenever
 */
export function reaches(entry: Reachable, { person, acting }: Actor, joinedTo: Reachable | undefined): boolean {
  if (entry.mergedInto && !joinedTo) return false
  const { excluded = [], limitedTo = null } = joinedTo ? shutTogether(entry, joinedTo) : entry
  if (excluded.includes(person)) return false
  if (limitedTo === null || limitedTo.includes(person)) return true
  return acting.some(({ organisation, role }) => organisation === entry.home && unlimited.some((one) => one === role))
}

/** The people a command names, each with the field it stands in. */
export function namedIn(command: { action: string }): { pointer: string; person: string; role?: 'officer' }[] {
  const of = command as ReachCommand
  if (of.action === 'exclude') return [{ pointer: '/person', person: of.person }]
  if (of.action !== 'limit') return []
  return of.people.map((person, index) => ({ pointer: `/people/${index}`, person, role: 'officer' }))
}

/** Taking back what does not stand is the wrong state. @throws Refusal `wrong-state`, `already-exists` (excluded already) */
function decideReach(
  { excluded = [], limitedTo = null }: Pick<Entry, 'excluded' | 'limitedTo'>,
  command: ReachCommand,
): Pick<Decision<EntryFields>, 'detail'> & { texts: Partial<EntryTexts> } {
  const texts = { reachReason: command.reason }
  if (command.action === 'exclude') {
    if (excluded.includes(command.person)) throw new Refusal('already-exists')
    return { detail: { excluded: [...excluded, command.person] }, texts }
  }
  if (command.action === 'readmit') {
    if (!excluded.includes(command.person)) throw new Refusal('wrong-state')
    return { detail: { excluded: excluded.filter((one) => one !== command.person) }, texts }
  }
  if (command.action === 'limit') return { detail: { limitedTo: [...new Set(command.people)] }, texts }
  if (limitedTo === null) throw new Refusal('wrong-state')
  return { detail: { limitedTo: null }, texts }
}

/** One rule for all four: each is named in the table of rules. */
export const reachRules = { exclude: decideReach, readmit: decideReach, limit: decideReach, unlimit: decideReach }

/** Who is kept from two entries that tell the same event, when they are joined: whoever was kept from either. */
export function shutTogether(one: Reachable, other: Reachable): Pick<EntryFields, 'excluded' | 'limitedTo'> {
  const excluded = [...new Set([...(one.excluded ?? []), ...(other.excluded ?? [])])]
  const [first, second] = [one.limitedTo ?? null, other.limitedTo ?? null]
  const limitedTo = first && second ? first.filter((person) => second.includes(person)) : (first ?? second)
  return { ...(excluded.length > 0 && { excluded }), ...(limitedTo && { limitedTo }) }
}
