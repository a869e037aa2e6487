// The use cases of the register of disclosures (rejestr udostępnień): disclose entries, withdraw one, list them, read one.
// Shows no content of an entry: that is the extract (extract.ts).
import {
  disclose as decideDisclosure,
  disclosureLifecycle,
  disclosureNumber,
  disclosurePrefix,
  isOpen,
  withdrawDisclosure as decideWithdrawal,
  type Disclosure,
  type DisclosureAction,
  type DisclosureFields,
  type DisclosureState,
  type NewDisclosure,
} from '../../domain/disclosure.ts'
import { numberOf, type Book, type Entry } from '../../domain/entry.ts'
import { entryNamed } from '../../domain/entry-number.ts'
import { reaches } from '../../domain/entry-reach.ts'
import { evolve, type Decision } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, type Acting, type Actor } from '../../domain/role.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import {
  authenticated,
  change,
  changeAnswering,
  doneBy,
  eventOf,
  matchVersion,
  parsed,
  sealTexts,
  subjectOf,
  surroundings,
  type Asked,
  type Committed,
  type Done,
} from '../common/change.ts'
import type { DisclosedRow } from '../common/disclosure-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking, type Page } from '../common/look.ts'
import { openWritings } from '../common/writings.ts'
import type { Ports, Reads, SealedRow, StoredEvent, Write } from '../ports.ts'
import { entryOf } from './entries.ts'

/** The disclosure these events tell; `undefined` when they are not a disclosure's. */
export const disclosureOf = (events: readonly StoredEvent[]): Disclosure | undefined =>
  subjectOf<DisclosureFields>(events, ['disclose'])

/**
 * @param named entries as people name them: `17/2026`, `N-4/2026`, `Z-7K4Q`
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), then those of `disclose`
 */
export function disclose(
  ports: Ports,
  home: string,
  { entries: named, ...given }: NewDisclosure & { entries: readonly string[] },
  asked: Asked,
): Promise<Done> {
  const names = named.map((one) => entryNamed(one))
  const known = names.flatMap((one) => one ?? [])
  const ask = { organisations: { ids: [home] }, entriesNamed: { home, viewer: asked, named: known } }
  return changeAnswering(ports, asked, numbered, ask, async (read, actor) => {
    if (!organisationsOf(actor).includes(home) || read.organisations[0]?.kind !== 'home') throw new Refusal('not-found')
    const found = names.map((one) => (one ? read.entriesNamed[known.indexOf(one)] : undefined))
    const decision = decideDisclosure(home, given, found, actor, asked.now)
    const id = await ports.vault.takeSubject()
    const { entries = [] } = decision.detail
    return commit(ports, asked, undefined, id, decision, (row) => [
      row,
      ...entries.map((entry): Write => ({ write: 'event', event: toldOf(ports, entry, id, decision.acting, asked) })),
      { write: 'disclosed', disclosure: id, home, entries, viewer: asked },
    ])
  })
}

/** In the entry's own history, and no version of it: nothing of the entry changed. */
const toldOf = (ports: Ports, entry: string, disclosure: string, acting: Acting, asked: Asked) =>
  eventOf(ports, {
    ...{ organisation: acting.organisation, subject: entry, version: null, actor: asked.credential.person, acting },
    now: asked.now,
    decision: { action: 'disclose-entry', detail: { disclosure } },
  })

/** Ends one before its day. @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`,
 *   `stale`, `not-permitted`, `wrong-state` */
export function withdrawDisclosure(ports: Ports, id: string, reason: string, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const disclosure = await reachable(ports, disclosureOf(read.events), actor)
    matchVersion(disclosure.version, asked.ifMatch)
    const { entries: ids } = disclosure
    return commit(ports, asked, disclosure, id, decideWithdrawal(disclosure, reason, actor), (row) => [
      { write: 'guard', guard: { on: 'reachable', of: 'entry', ids, viewer: asked } },
      row,
    ])
  })
}

/** @throws Refusal `not-found`: it is of another home, or names an entry that this person may not reach */
export async function reachable(
  ports: Ports,
  disclosure: Disclosure | undefined,
  actor: Actor,
): Promise<Disclosure & { named: Entry[] }> {
  if (!disclosure || !organisationsOf(actor).includes(disclosure.home)) throw new Refusal('not-found')
  const named = await entriesNamed(ports, disclosure.entries)
  const wholes = await entriesNamed(
    ports,
    named.flatMap(({ mergedInto }) => mergedInto ?? []),
  )
  const wholeOf = ({ mergedInto }: Entry) => wholes.find(({ id }) => id === mergedInto)
  if (!named.every((entry) => reaches(entry, actor, wholeOf(entry)))) throw new Refusal('not-found')
  return { ...disclosure, named }
}

async function entriesNamed(ports: Ports, ids: readonly string[]): Promise<Entry[]> {
  const { eventsOf } = await ports.store.read({ eventsOf: { subjects: ids } })
  return ids.flatMap((id) => entryOf(eventsOf.filter(({ subject }) => subject === id)) ?? [])
}

async function commit(
  ports: Ports,
  asked: Asked,
  before: Disclosure | undefined,
  subject: string,
  decision: Decision<DisclosureFields> & { acting: Acting },
  rows: (row: Write) => Write[],
): Promise<Committed> {
  const { acting } = decision
  const organisation = acting.organisation
  const version = (before?.version ?? 0) + 1
  const sealed = await sealTexts(ports, subject, decision.action, version, decision.texts)
  const { year } = decision.detail
  const event = eventOf(ports, {
    ...{ organisation, subject, version, actor: asked.credential.person, acting, now: asked.now, decision, sealed },
    ...(year !== undefined && { numbering: { disclosuresOf: organisation, year } }),
  })
  const disclosure = evolve<DisclosureFields>(before, parsed({ ...event, seq: 0 }))
  return ports.store.commit([
    { write: 'event', event },
    ...surroundings(ports, asked, {
      ...{ organisation, acting, event, sealed },
      plane: 'home',
      status: version === 1 ? 201 : 200,
    }),
    ...rows({ write: 'disclosure', disclosure, event: event.id }),
  ])
}

/** `UD-3/2026`. */
function numbered(event: StoredEvent): Done {
  const { number = '', ...done } = doneBy(event)
  return { ...done, number: disclosurePrefix + number }
}

/** One line of the register. `entries`: by number or reference. `open`: the extract can still be opened. */
export type DisclosureLine = Omit<DisclosureFields, 'entries' | 'number' | 'year'> & {
  id: string
  version: number
  number: string
  entries: { id: string; name: string }[]
  open: boolean
  recipient: string
  basis: string
  mark: string
  /** Why it was withdrawn. */
  reason: string | null
}

/**
 * The register of disclosures, newest first, without those that name an entry this person may not reach.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`
 */
export async function listDisclosures(
  ports: Ports,
  home: string,
  { before, limit }: { before?: string | undefined; limit: number },
  looking: Looking,
): Promise<Page<DisclosureLine>> {
  const page = { home, viewer: looking, before, limit }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-disclosures', target, looks.disclosures, { disclosures: page })
  const seen = await ports.store.look(look, { disclosures: page })
  if (!seen) return refuseOrganisationLook(ports, home, looks.disclosures, looking)
  const items = await linesOf(ports, seen.disclosures, looking.now)
  const last = items.length === limit ? items.at(-1) : undefined
  return { items, next: last ? `${last.madeAt}|${last.id}` : null }
}

export type DisclosureView = DisclosureLine & {
  allowed: DisclosureAction[]
  /** This reader may open the extract now. */
  mayExtract: boolean
}

/** One as the register tells it. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function readDisclosure(ports: Ports, id: string, looking: Looking): Promise<DisclosureView> {
  const before = await ports.store.read({ events: id })
  const { entries: ids = [] } = disclosureOf(before.events) ?? {}
  const look = {
    ...lookAt(ports, looking, 'look-disclosure', { of: 'disclosure', id }, looks.disclosures),
    detail: canonicalise({ ids }),
  }
  const seen = await ports.store.look(look, { actor: looking, disclosures: { id } })
  const [line] = seen ? await linesOf(ports, seen.disclosures, looking.now) : []
  if (!seen || !line) return refuseDisclosureLook(ports, id, looks.disclosures, looking)
  const actor = authenticated(seen.actor)
  return {
    ...line,
    mayExtract: line.open && actsAs(actor, line.home, looks.extract) !== undefined,
    allowed: allowed<DisclosureState, DisclosureAction>(disclosureLifecycle, line.state, actor, line.home),
  }
}

async function linesOf(
  ports: Ports,
  { ids, events, sealed, entries }: Reads['disclosures']['out'],
  now: string,
): Promise<DisclosureLine[]> {
  const lines = await Promise.all(
    ids.map(async (id) => {
      const disclosure = disclosureOf(events.filter(({ subject }) => subject === id))
      return disclosure && [await lineOf(ports, disclosure, entries, sealed, now)]
    }),
  )
  return lines.flatMap((line) => line ?? [])
}

type Written = { recipient?: string; basis?: string; mark?: string; reason?: string }

/** @param rows the sealed rows of this disclosure, others among them */
export async function lineOf(
  ports: Ports,
  disclosure: Disclosure,
  entries: readonly DisclosedRow[],
  rows: readonly SealedRow[],
  now: string,
): Promise<DisclosureLine> {
  const { sealed: _sealed, year: _year, ...fields } = disclosure
  const writings = await openWritings<Written>(ports, disclosure, rows)
  const {
    recipient = '',
    basis = '',
    mark = '',
    reason = null,
  } = Object.assign({}, ...writings.map(({ texts }) => texts))
  return {
    ...fields,
    number: disclosureNumber(disclosure),
    entries: entries.flatMap((row) => (row.disclosure === disclosure.id ? [{ id: row.entry, name: nameOf(row) }] : [])),
    open: isOpen(disclosure, now),
    ...{ recipient, basis, mark, reason },
  }
}

const nameOf = ({ reference, book, year, number }: DisclosedRow): string =>
  numberOf({ book: (book ?? 'U') as Book, number: number ?? undefined, year: year ?? undefined } as Entry) ?? reference

/** One of another home, one that is not there and one that names what this person may not reach are alike not found. */
export async function refuseDisclosureLook(
  ports: Ports,
  id: string,
  permits: (typeof looks)['disclosures' | 'extract'],
  looking: Looking,
): Promise<never> {
  const { actor: found, events } = await ports.store.read({ actor: looking, events: id })
  const actor = authenticated(found)
  const { home } = await reachable(ports, disclosureOf(events), actor)
  throw new Refusal(actsAs(actor, home, permits) ? 'stale' : 'not-permitted')
}
