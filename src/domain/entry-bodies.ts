// The notification matrix of an entry: which bodies were told, and what the catalogue makes mandatory (domain.md §1.4).
// Never decides whether the entry may be approved; that is entry-decide.ts.
import { mandatoryBodies, type Category, type CategoryFacts } from './catalogue.ts'
import type { BodyCode } from './body.ts'
import type { BodyNotice } from './entry-command.ts'
import { harmOf, hurt, type BodyAnswer, type EntryFields } from './entry.ts'
import type { Fault } from './refusal.ts'

/** What the rules of a category may depend on, read from the entry. */
export function categoryFacts(entry: Pick<EntryFields, 'residents' | 'alleges'>): CategoryFacts {
  return {
    harm: harmOf(entry.residents),
    hurtCount: hurt(entry.residents).length,
    minorHurt: hurt(entry.residents).some((resident) => resident.ageBand === '<18'),
    crimeSuspected: entry.alleges.includes('crime'),
    staffSuspected: entry.alleges.includes('staff'),
  }
}

/** The answers as coded fields; a mandatory body answered otherwise than "yes" needs a reason (V06). Adds to `faults`. */
export function answered(
  entry: Pick<EntryFields, 'residents' | 'alleges'>,
  category: Category,
  notices: readonly BodyNotice[],
  faults: Fault[],
): BodyAnswer[] {
  const mandatory = mandatoryBodies(category, categoryFacts(entry))
  return notices.map(({ body, answer, on = null, detail }, index) => {
    const pointer = `/bodies/${index}`
    if (notices.findIndex((other) => other.body === body) !== index) {
      faults.push({ pointer: `${pointer}/body`, code: 'duplicate' })
    }
    if (answer !== 'yes' && mandatory.includes(body) && !detail) {
      faults.push({ pointer: `${pointer}/detail`, code: 'required' })
    }
    return { body, answer, on, reasoned: Boolean(detail) }
  })
}

export function details(notices: readonly BodyNotice[]): Partial<Record<BodyCode, string>> {
  return Object.fromEntries(notices.flatMap(({ body, detail }) => (detail ? [[body, detail]] : [])))
}
