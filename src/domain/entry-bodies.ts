// The notification matrix of an entry: which bodies were told, and what the catalogue makes mandatory (domain.md §1.4).
// Never decides whether the entry may be approved; that is entry-decide.ts.
import { outstandingBodies, type Category, type CategoryFacts } from './catalogue.ts'
import type { BodyCode } from './body.ts'
import type { BodyNotice } from './entry-command.ts'
import { hurt, levelsOf, type BodyAnswer, type EntryFields } from './entry.ts'
import { highestKnownHarm } from './harm.ts'
import { isMinor } from './person-band.ts'
import type { Fault } from './refusal.ts'

/** What the rules of a category may depend on, read from the entry. */
export function categoryFacts(entry: Pick<EntryFields, 'residents' | 'alleges'>): CategoryFacts {
  const levels = levelsOf(entry.residents)
  return {
    harm: highestKnownHarm(levels),
    harmUnknown: levels.includes(9),
    hurtCount: hurt(entry.residents).length,
    minorHurt: hurt(entry.residents).some(({ ageBand }) => isMinor(ageBand)),
    crimeSuspected: entry.alleges.includes('crime'),
    staffSuspected: entry.alleges.includes('staff'),
  }
}

/** Bodies that were told, or not told for a reason. */
export function answeredBodies(answers: readonly Pick<BodyAnswer, 'body' | 'answer' | 'reasoned'>[]): BodyCode[] {
  return answers.filter(({ answer, reasoned }) => answer === 'yes' || reasoned).map(({ body }) => body)
}

/**
 * The answers as coded fields; a mandatory body answered otherwise than "yes" needs a reason (V06), unless its
 * alternative was told. Adds to `faults`.
 *
 * @param today Warsaw date; nobody was told in the future
 */
export function answered(
  entry: Pick<EntryFields, 'residents' | 'alleges'>,
  category: Category,
  notices: readonly BodyNotice[],
  today: string,
  faults: Fault[],
): BodyAnswer[] {
  const answers = notices.map(({ body, answer, on = null, detail }) => ({
    body,
    answer,
    on,
    reasoned: Boolean(detail),
  }))
  const open = outstandingBodies(category, categoryFacts(entry), answeredBodies(answers))
  answers.forEach(({ body, on }, index) => {
    const pointer = `/bodies/${index}`
    if (answers.findIndex((other) => other.body === body) !== index) {
      faults.push({ pointer: `${pointer}/body`, code: 'duplicate' })
    }
    if (open.includes(body)) faults.push({ pointer: `${pointer}/detail`, code: 'required' })
    if (on !== null && on > today) faults.push({ pointer: `${pointer}/on`, code: 'in-future' })
  })
  return answers
}

export function details(notices: readonly BodyNotice[]): Partial<Record<BodyCode, string>> {
  return Object.fromEntries(notices.flatMap(({ body, detail }) => (detail ? [[body, detail]] : [])))
}
