// The use cases of two reports of one event: joining one to the other's entry, and taking them apart. Both change in one batch.
// Opens no text of either and knows no reporter.
import { decideMerge, decideSeparate, type Merging } from '../../domain/entry-merge.ts'
import { entryNamed } from '../../domain/entry-number.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { Entry } from '../../domain/entry.ts'
import { evolve } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Actor } from '../../domain/role.ts'
import {
  change,
  eventOf,
  matchVersion,
  parsed,
  sealTexts,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import type { Ports } from '../ports.ts'
import { matterOf } from './concerned.ts'
import { entryOf, sees } from './entries.ts'

/**
 * Joins a report to the entry that people name so (`17/2026`, `N-4/2026`, `Z-7K4Q`) in the same home.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, then those of `decideMerge`
 */
export function mergeReport(ports: Ports, id: string, { into }: { into: string }, asked: Asked): Promise<Done> {
  const named = entryNamed(into)
  return changeBoth(ports, id, asked, async (report, actor) => {
    const { namedEntry } = named
      ? await ports.store.read({ namedEntry: { home: report.home, named } })
      : { namedEntry: [] }
    const found = entryOf(namedEntry)
    const { joinedTo } = found ? await ports.store.read({ joinedTo: found.id }) : {}
    // What this person may not reach is not there.
    const entry = found && reaches(found, actor, entryOf(joinedTo?.events ?? [])) ? found : undefined
    return { entry, merging: decideMerge(report, entry, actor) }
  })
}

/**
 * Takes a joined report apart from its entry; it waits to be received again.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, then those of `decideSeparate`
 */
export function separateReport(ports: Ports, id: string, { reason }: { reason: string }, asked: Asked): Promise<Done> {
  return changeBoth(ports, id, asked, async (report, actor, joinedTo) => {
    // A report that was joined to nothing is refused for its state alone.
    return { entry: joinedTo, merging: decideSeparate(report, joinedTo ?? report, reason, actor) }
  })
}

type Decided = { entry: Entry | undefined; merging: Merging }

function changeBoth(
  ports: Ports,
  id: string,
  asked: Asked,
  decide: (report: Entry, actor: Actor, joinedTo: Entry | undefined) => Promise<Decided>,
): Promise<Done> {
  return change(ports, asked, { events: id, joinedTo: id }, async (read, actor) => {
    const report = entryOf(read.events)
    const joinedTo = entryOf(read.joinedTo.events)
    if (!report || !sees(actor, report, joinedTo)) throw new Refusal('not-found')
    matchVersion(report.version, asked.ifMatch)
    const { entry, merging } = await decide(report, actor, joinedTo)
    if (!entry) throw new Error('decided on an entry that is not there')
    const sealed = await sealTexts(ports, id, merging.report.action, report.version + 1, merging.report.texts)
    const common = { organisation: report.home, actor: actor.person, now: asked.now }
    const { acting } = merging.report
    const event = eventOf(ports, {
      ...{ ...common, acting, sealed },
      subject: report.id,
      version: report.version + 1,
      decision: merging.report,
    })
    const follows = eventOf(ports, {
      ...{ ...common, acting },
      subject: entry.id,
      version: entry.version + 1,
      decision: merging.entry,
    })
    const nextReport = evolve(report, parsed({ ...event, seq: 0 }))
    const nextEntry = evolve(entry, parsed({ ...follows, seq: 0 }))
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation: report.home,
        acting,
        event,
        plane: 'home',
        sealed,
        status: 200,
      }),
      { write: 'event', event: follows },
      { write: 'entry', entry: nextReport, event: event.id },
      { write: 'entry', entry: nextEntry, event: follows.id },
      ...matterOf(ports, nextReport),
      ...matterOf(ports, nextEntry),
    ])
  })
}
