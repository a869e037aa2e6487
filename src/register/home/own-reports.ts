// A reporter's own reports: what was written, how far each is, what was asked and answered. Each look is recorded under the
// alias of that report. Says nothing of anybody else's reports, not even of the one it was joined to.
import { entryLifecycle, ownActions, typists, type EntryAction, type EntryState } from '../../domain/entry-lifecycle.ts'
import { numberOf, type Entry, type EntryFields, type EntryTexts, type FeedbackWay } from '../../domain/entry.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, type Actor } from '../../domain/role.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, type Looking, type Page } from '../common/look.ts'
import { openWritings } from '../common/writings.ts'
import type { Ask, LookTarget, OwnReportRow, Ports } from '../ports.ts'
import { entryOf } from './entries.ts'
import { exchangeOf, type Said } from './exchange.ts'
import { ownIndexes } from './own-index.ts'
import { openReporter, type SealedReporter } from './reporter.ts'
import { revealsTold, type RevealTold } from './reveal.ts'
import type { Writing } from './texts.ts'
import { isTypedOwn, wasTyped } from './typed.ts'
import { lineOf, pageOf, type EntryLine } from './views.ts'

/**
 * A reporter's own report: what was written, how far it is, and the feedback given to the reporter.
 *
 * @throws Refusal `unauthenticated`, `not-found`
 */
export async function readOwnReport(ports: Ports, id: string, looking: Looking): Promise<OwnReportView> {
  const personIndexes = ownIndexes(ports, looking.credential.person)
  const typed = await isTypedOwn(ports, id, personIndexes)
  const target: LookTarget = { of: 'own-report', id, personIndexes, typed }
  const look = lookAt(ports, looking, 'look-own-report', target, typed ? typists : looks['own-report'])
  const seen = await ports.store.look(look, {
    actor: looking,
    events: id,
    homeSealed: { subjects: [id] },
    joinedTo: id,
    reporter: id,
    reveals: id,
  })
  if (!seen) {
    const { actor } = await ports.store.read({ actor: looking })
    authenticated(actor)
    throw new Refusal('not-found')
  }
  const entry = entryOf(seen.events)
  const filed = entryOf(seen.events.slice(0, 1))
  if (!entry || !filed) throw new Refusal('not-found')
  const writings = await openWritings<Partial<EntryTexts>>(ports, entry, seen.homeSealed)
  const report = writings.find(({ action }) => action === 'report')?.texts ?? {}
  const declined = writings.filter(({ action }) => action === 'decline').at(-1)?.texts.reason
  const whole = entryOf(seen.joinedTo.events)
  const apart = whole?.excluded?.includes(looking.credential.person) ?? false
  const shared = apart ? undefined : whole
  const told = shared ? await openWritings<Partial<EntryTexts>>(ports, shared, seen.joinedTo.sealed) : []
  const asking = entry.asking ?? false
  return {
    id: entry.id,
    version: entry.version,
    home: entry.home,
    reference: entry.reference,
    state: apart ? 'reported' : entry.state,
    reportedAt: entry.reportedAt,
    number: numberOf(shared ?? entry) ?? null,
    joinedState: shared?.state ?? null,
    report: { ...report, ...codesOf(filed) },
    feedback: feedbackOf(entry, writings) ?? (shared ? feedbackOf(shared, told) : null),
    declinedBecause: entry.state === 'declined' ? (declined ?? '') : null,
    allowed: allowed<EntryState, EntryAction>(
      entryLifecycle,
      entry.state,
      authenticated(seen.actor),
      entry.home,
    ).filter((action) => isOwn(action) && (action !== 'supplement' || entry.state === 'reported' || asking)),
    exchange: exchangeOf(writings, seen.events),
    asking,
    received: await receivedBy(ports, entry, seen.reporter),
    reveals: await revealsTold(ports, entry.id, seen.reveals, seen.homeSealed),
  }
}

const isOwn = (action: EntryAction) => ownActions.some((own) => own === action)

/** What was given for this very report, else what was given for the entry it was joined to. */
function feedbackOf({ feedback }: Entry, writings: readonly Writing[]): OwnReportView['feedback'] {
  if (!feedback) return null
  const text = writings.filter(({ action }) => action === 'feedback').at(-1)?.texts.feedbackText
  return { how: feedback, text: text ?? '' }
}

export type ReceivedFrom = Pick<SealedReporter, 'source' | 'name' | 'function' | 'contact' | 'receivedOn'>

/** Only whoever typed a report in sees it as an own one, and told all of this. */
async function receivedBy(
  ports: Ports,
  entry: Entry,
  sealed: { jwe: string } | undefined,
): Promise<ReceivedFrom | null> {
  if (!sealed) return null
  const who = await openReporter(ports, entry, sealed.jwe)
  const { source, name, contact, receivedOn } = who
  return source === 'system' ? null : { source, name, function: who.function, contact, receivedOn }
}

export type OwnReportView = {
  id: string
  version: number
  home: string
  reference: string
  /** To whom is excluded from the entry it was joined to, as before that. */
  state: EntryState
  reportedAt: string
  /** Once it was joined to the entry of the same event, the number of that entry. */
  number: string | null
  /** How far the entry is to which the report was joined; null when it was not. */
  joinedState: EntryState | null
  /** As it was filed, whatever was amended since. */
  report: Partial<EntryTexts> & ReportedCodes
  feedback: { how: FeedbackWay; text: string } | null
  declinedBecause: string | null
  allowed: string[]
  /** What the home asked and what the reporter added, in order. */
  exchange: Said[]
  /** A question waits for an answer. */
  asking: boolean
  /** Whom the person typed it in for; null when the person reported. */
  received: ReceivedFrom | null
  /** Who was told that this person reported, when and why. */
  reveals: RevealTold[]
}

export type ReportedCodes = Pick<
  EntryFields,
  'eventOn' | 'partOfDay' | 'place' | 'immediateActions' | 'alleges' | 'residents' | 'careType'
>

const codesOf = (filed: EntryFields): ReportedCodes => {
  const { eventOn, partOfDay, place, immediateActions, alleges, residents, careType } = filed
  const codes = { eventOn, partOfDay, place, immediateActions, alleges, residents }
  return { ...codes, ...(careType && { careType }) }
}

/** The reports the person filed, in the homes where the person works still. */
export async function listOwnReports(
  ports: Ports,
  of: { before?: string | undefined; limit: number },
  looking: Looking,
): Promise<Page<OwnReportLine>> {
  const personIndexes = ownIndexes(ports, looking.credential.person)
  const page = { personIndexes, ...looking, before: of.before, limit: of.limit }
  const target: LookTarget = { of: 'own-reports', page, alias: ports.mint() }
  const look = lookAt(ports, looking, 'look-own-report', target, looks['own-report'])
  const seen = await ports.store.look(look, { actor: looking, ownReports: page } satisfies Ask)
  const actor = authenticated(seen?.actor)
  const rows = seen?.ownReports ?? []
  const kept = await Promise.all(rows.map((row) => isKept(ports, row, actor)))
  return {
    items: rows
      .filter((_, index) => kept[index])
      .map((row) => ({
        ...lineOf(row),
        ...(row.apart === 1 && { state: 'reported' as const }),
        unread: row.unread === 1,
        asked: row.asked === 1,
      })),
    next: pageOf(rows, of.limit).next,
  }
}

/** What the person typed in for somebody else is shown as long as it may be opened. */
const isKept = async (ports: Ports, { id, home, reached, jwe, reporterSealed }: OwnReportRow, actor: Actor) =>
  (reached === 1 && actsAs(actor, home, typists) !== undefined) ||
  !(await wasTyped(ports, { id, reporterSealed }, { jwe }))

/** `unread`: something was said to the reporter that was not opened yet. `asked`: a question waits for an answer. */
export type OwnReportLine = EntryLine & { unread: boolean; asked: boolean }
