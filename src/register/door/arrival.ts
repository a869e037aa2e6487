// What arrives at an authority, whichever way it came: a frozen snapshot opens, continues or reopens its case, a withdrawal ends it;
// a month of the census stands beside them.
// Names no table of the home plane and decides nothing about sending.
import type { HandedCensus } from '../../domain/census-line.ts'
import { arrive, withdraw, type Case, type CaseFields } from '../../domain/case.ts'
import { category } from '../../domain/catalogue.ts'
import { evolve } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { SnapshotContent } from '../../domain/snapshot.ts'
import { codedOf } from '../../domain/statistics/coded.ts'
import type { Withdrawal } from '../../domain/withdrawal.ts'
import { monthOf, warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { counterpartOf, parsed, subjectOf } from '../common/change.ts'
import { hashOf, type Frozen } from '../common/frozen.ts'
import type { NewEvent, Ports, Reply, SnapshotRow, StoredEvent, Write } from '../ports.ts'

export type Parties = { home: string; authority: string }
export type Arrived = { row: SnapshotRow; received: NewEvent; writes: Write[] }

/** One snapshot as it arrives. `madeAt`, `now`: when it was frozen, when it arrives (UTC). */
export async function snapshotArrives(
  ports: Ports,
  frozen: Frozen,
  of: Parties & { handover: string; version: number; transfer: string; file: Case | undefined },
  { madeAt, now }: { madeAt: string; now: string },
): Promise<Arrived> {
  const { authority, home, handover, file } = of
  const { row, sealed } = await freeze(ports, frozen, of, madeAt)
  const arrived = arrive(file, arrivalOf(row, frozen.content), { authority, home }, now)
  const received = counterpartOf(ports, {
    organisation: authority,
    subject: handover,
    version: (file?.version ?? 0) + 1,
    by: home,
    now,
    decision: { ...arrived, detail: { ...arrived.detail, received: { snapshot: row.id, hash: row.hash } } },
  })
  const reopened = file && arrived.detail.state === 'reopened' && file.state !== 'reopened'
  return {
    row,
    received,
    writes: [
      { write: 'snapshot', snapshot: row },
      { write: 'sealed', plane: 'door', value: sealed },
      { write: 'case', case: evolve<CaseFields>(file, parsed({ ...received, seq: 0 })) },
      ...(reopened ? [{ write: 'reply' as const, reply: reopening(ports, handover, received.version ?? 0, now) }] : []),
    ],
  }
}

/** An entry is taken back, up to `version`. */
export function withdrawalArrives(
  ports: Ports,
  { handover, number, reason }: Withdrawal,
  of: Parties & { version: number; transfer: string; file: Case | undefined },
  now: string,
): { received: NewEvent[]; writes: Write[] } {
  const { version, transfer, file, authority, home } = of
  const withdrawal = { id: ports.mint(), handover, version, transfer, number, reason, made_at: now }
  if (!file) return { received: [], writes: [{ write: 'withdrawal', withdrawal }] }
  const event = counterpartOf(ports, {
    organisation: authority,
    subject: handover,
    version: file.version + 1,
    by: home,
    now,
    decision: withdraw(file, reason),
  })
  const moved: Write = { write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) }
  return { received: [event], writes: [{ write: 'withdrawal', withdrawal }, moved] }
}

/** The months of the home's census that came with the transfer, after its own row. */
export const handedCensus = (transfer: string, of: Parties, lines: readonly HandedCensus[]): Write[] =>
  lines.length > 0 ? [{ write: 'handed-census', transfer, home: of.home, authority: of.authority, lines }] : []

/** Rows others refer to stand first. */
export const inOrder = (writes: readonly Write[]): Write[] => writes.toSorted((a, b) => rank(a) - rank(b))
const ranks = ['handover', 'outside-handover', 'snapshot', 'withdrawal', 'sealed', 'case', 'reply']
const rank = ({ write }: Write) => ranks.indexOf(write)

/** The home learns that its case is open again. */
export function reopening(ports: Ports, handover: string, version: number, at: string): Reply {
  const nothing = { outcome: null, sealed: null, sha256: null, due_on: null }
  return { id: ports.mint(), handover, version, kind: 'reopened', ...nothing, at }
}

export function casesIn(events: readonly StoredEvent[]): Map<string, Case> {
  const bySubject = Map.groupBy(events, (event) => event.subject)
  return new Map(
    [...bySubject].flatMap(([id, own]) => {
      const file = subjectOf<CaseFields>(own, ['receive'])
      return file ? [[id, file] as const] : []
    }),
  )
}

async function freeze(
  ports: Ports,
  frozen: Frozen,
  of: Parties & { handover: string; version: number; transfer: string },
  madeAt: string,
) {
  const id = await ports.vault.takeSubject('opaque')
  const { content } = frozen
  const { followUp } = content
  const kind = category(content.category, content.registeredOn)?.kind
  if (!kind) throw new Refusal('internal')
  const { handover, version, transfer, authority, home } = of
  const row: SnapshotRow = {
    ...{ id, handover, version, transfer, authority, home },
    book: content.book,
    number: content.number,
    kind,
    category: content.category,
    harm: content.supplement?.harm ?? null,
    hurt: content.hurt,
    event_on: content.eventOn,
    month: monthOf(content.eventOn),
    made_at: madeAt,
    hash: hashOf(frozen),
    place: content.place,
    part_of_day: content.supplement?.partOfDay ?? null,
    reported_on: content.reportedOn,
    registered_on: content.registeredOn,
    made_on: warsawDate(madeAt),
    coded: canonicalise(codedOf({ causes: followUp.causes, preventive: followUp.measures }, content.supplement)),
    counted_before: content.countedBefore ? 1 : 0,
  }
  return { row, sealed: await ports.vault.seal(id, 'snapshot', 1, frozen) }
}

function arrivalOf(row: SnapshotRow, content: SnapshotContent) {
  return {
    book: content.book,
    number: content.number,
    category: content.category,
    priority: content.supplement?.priority ?? category(content.category, content.registeredOn)?.priority ?? 'P3',
    harm: content.supplement?.harm ?? null,
    eventOn: content.eventOn,
    followUp: content.followUp.state,
    snapshot: row.version,
    answers: content.answers.map(({ question }) => question),
  }
}
