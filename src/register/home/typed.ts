// A report typed in for somebody else is an own one of its typist only as long as that person may type in, and is not kept from it.
// Tells the two kinds of own report apart by what lies sealed; never tells anybody else.
import { typists } from '../../domain/entry-lifecycle.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { Entry } from '../../domain/entry.ts'
import { actsAs, type Acting, type Actor } from '../../domain/role.ts'
import type { Ports } from '../ports.ts'
import { entryOf } from './entries.ts'
import { openReporter } from './reporter.ts'

/** @param sealed the sealed reporter of a report that is this person's own */
export async function wasTyped(
  ports: Ports,
  entry: Pick<Entry, 'id' | 'reporterSealed'>,
  sealed: { jwe: string } | undefined,
): Promise<boolean> {
  return sealed !== undefined && (await openReporter(ports, entry, sealed.jwe)).enteredBy !== null
}

/** As what this person still stands between register and reporter; `undefined` when no longer. */
export const typistOf = (actor: Actor, entry: Entry, joinedTo: Entry | undefined): Acting | undefined =>
  reaches(entry, actor, joinedTo) ? actsAs(actor, entry.home, typists) : undefined

/** Whether this own report was typed in for somebody else: who may look at it depends on that. False for what is not an own one. */
export async function isTypedOwn(ports: Ports, id: string, personIndexes: readonly string[]): Promise<boolean> {
  const { own, events, reporter } = await ports.store.read({
    own: { entry: id, personIndexes },
    events: id,
    reporter: id,
  })
  const entry = entryOf(events)
  return own && entry !== undefined && wasTyped(ports, entry, reporter)
}
