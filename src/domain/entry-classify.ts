// Under which category, and so in which of the two books, an entry stands: choosing it at registering, and moving the entry to the
// other book later (design.md §3). Decides no number: the database gives the next one.
import { answered, categoryFacts, details } from './entry-bodies.ts'
import { registeredType } from './care-type.ts'
import type { Category } from './catalogue.ts'
import type { EntryCommand } from './entry-command.ts'
import type { HomeFacts } from './entry-gaps.ts'
import { faultsOfLabels, labelTexts } from './entry-labels.ts'
import { numberOf, type Entry, type EntryFields, type EntryTexts } from './entry.ts'
import type { Decision } from './event.ts'
import { covered } from './organisation.ts'
import { computePriority } from './priority.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { warsawDate, warsawYear } from './zone.ts'

type Command<A extends EntryCommand['action']> = Extract<EntryCommand, { action: A }>
type Chosen = Pick<Command<'reclassify'>, 'category' | 'secondary' | 'threat'>
type Outcome = Pick<Decision<EntryFields>, 'detail'> & { texts: Partial<EntryTexts> }

export function register(entry: Entry, command: Command<'register'>, facts: HomeFacts, now: string): Outcome {
  const faults: Fault[] = []
  const category = categoryOf(command, facts, faults)
  const bodies = answered(entry, category, command.bodies, warsawDate(now), faults)
  faults.push(...faultsOfLabels(entry, command.labels))
  const careType = registeredType(facts.types, command.careType ?? entry.careType, faults)
  refuseFaults(faults)
  return {
    detail: {
      state: 'registered',
      ...numbered(entry, category, command, facts, now),
      catalogue: facts.catalogue,
      registeredAt: now,
      bodies,
      ...(careType && { careType }),
    },
    texts: { bodyDetails: details(command.bodies), ...labelTexts(command.labels) },
  }
}

/**
 * Moves a registered entry to the other book, where it gets the next number of the year in which it is moved; the number it had
 * stays with it as a reference. Whom the home told stays told; what the new category makes mandatory besides is asked for before
 * approval. The category is of the list in force when the entry was registered.
 */
export function reclassify(entry: Entry, command: Command<'reclassify'>, facts: HomeFacts, now: string): Outcome {
  const faults: Fault[] = []
  const category = categoryOf(command, facts, faults)
  if (category.book === entry.book) faults.push({ pointer: '/category', code: 'not-valid-here' })
  refuseFaults(faults)
  const left = numberOf(entry)
  return {
    detail: {
      ...numbered(entry, category, command, facts, now),
      formerNumbers: [...(entry.formerNumbers ?? []), ...(left ? [left] : [])],
    },
    texts: { reason: command.reason },
  }
}

/** Adds to `faults`. @throws Refusal `invalid` when there is no such category */
function categoryOf(chosen: Chosen, facts: HomeFacts, faults: Fault[]): Category {
  const category = facts.category(chosen.category)
  if (!category) throw new Refusal('invalid', [{ pointer: '/category', code: 'unknown-code' }])
  chosen.secondary.forEach((code, index) => {
    const pointer = `/secondary/${index}`
    const other = facts.category(code)
    if (!other) faults.push({ pointer, code: 'unknown-code' })
    else if (other.book !== category.book || !other.travels) faults.push({ pointer, code: 'not-valid-here' })
    else if (code === category.code || chosen.secondary.indexOf(code) !== index) {
      faults.push({ pointer, code: 'duplicate' })
    }
  })
  if (category.book === 'U' && !chosen.threat) faults.push({ pointer: '/threat', code: 'not-valid-here' })
  return category
}

/** `number` 0: the next of its book. @throws Refusal `book-not-open` */
function numbered(entry: Entry, category: Category, { secondary, threat }: Chosen, facts: HomeFacts, now: string) {
  if (category.book === 'N' && !covered(facts.bases, 'book-N', warsawDate(now))) throw new Refusal('book-not-open')
  return {
    book: category.book,
    year: warsawYear(now),
    number: 0,
    category: category.code,
    secondary,
    threat,
    priority: computePriority(category, categoryFacts(entry)),
  }
}
