// What an entry still lacks before its follow-up may be approved and before it may be closed (design.md §4). Only looks.
import { outstandingBodies, type Category } from './catalogue.ts'
import { answeredBodies, categoryFacts } from './entry-bodies.ts'
import { levelsOf, type Entry } from './entry.ts'
import type { HomeType } from './home-type.ts'
import type { Basis } from './organisation.ts'
import type { Fault } from './refusal.ts'

/** What `decide` relies on beside the entry itself. */
export type HomeFacts = {
  bases: readonly Basis[]
  /** Of the home's record, and of its census of the month of the event. */
  types: readonly HomeType[]
  caseClosed: boolean
  /** A snapshot stands with an authority: then only its closed case ends the matter. */
  handedOver: boolean
  catalogue: string
  category: (code: string) => Category | undefined
  /** A report that was joined to the entry has no feedback of its own yet. */
  joinedUnanswered: boolean
}

/** Mandatory bodies still without an answer, each as a fault. */
export function outstanding(entry: Entry, facts: HomeFacts): Fault[] {
  const category = facts.category(entry.category ?? '')
  const bodies = category ? outstandingBodies(category, categoryFacts(entry), answeredBodies(entry.bodies ?? [])) : []
  return bodies.map((body) => ({ pointer: `/bodies/${body}`, code: 'unanswered' }))
}

/** What stands in the way of closing; `/noCaseReason`: there is no case, so a reason must be given with the closing. */
export function missingToClose(entry: Entry, facts: HomeFacts): Fault[] {
  const missing: Fault[] = []
  if (levelsOf(entry.residents).includes(9)) missing.push({ pointer: '/harm', code: 'unknown-harm' })
  missing.push(...outstanding(entry, facts))
  if (!entry.feedback) missing.push({ pointer: '/feedback', code: 'unanswered' })
  // What is given in the program reaches everybody who reported it there; any other way reached one person.
  else if (entry.feedback !== 'in-system' && facts.joinedUnanswered) {
    missing.push({ pointer: '/joined', code: 'unanswered' })
  }
  if (!facts.caseClosed) missing.push({ pointer: facts.handedOver ? '/case' : '/noCaseReason', code: 'unanswered' })
  return missing
}
