// The one batch that crosses the door: frozen snapshots, a pair of events, the authority's cases (design.md §5).
// Each event of the pair names the other's id and the content's hash; the authority never receives an entry's id.
import { arrive, withdraw, type Case, type CaseFields } from '../../domain/case.ts'
import type { HandedCensus } from '../../domain/census-line.ts'
import { category } from '../../domain/catalogue.ts'
import type { Entry } from '../../domain/entry.ts'
import { evolve } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Actor } from '../../domain/role.ts'
import { codedOf } from '../../domain/statistics/coded.ts'
import type { SnapshotContent } from '../../domain/snapshot.ts'
import type { Position, Transfer, TransferDecision, TransferFields } from '../../domain/transfer.ts'
import { monthOf, warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import {
  counterpartOf,
  doneBy,
  eventOf,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { checkpointsFor, checkpointWrites } from '../common/checkpoints.ts'
import type { CheckpointRow } from '../common/checkpoint-ports.ts'
import { hashOf, type Frozen } from '../common/frozen.ts'
import type { NewEvent, Ports, Reply, SnapshotRow, StoredEvent, Write } from '../ports.ts'
import type { Outgoing } from './snapshots.ts'
import { destroyReplacedNow } from './destroying.ts'
import type { LeavingWithdrawal } from './preview.ts'

export type Parcel = {
  transfer: Transfer
  decision: TransferDecision
  snapshots: readonly Outgoing[]
  withdrawals: readonly LeavingWithdrawal[]
  census: readonly HandedCensus[]
  position: Position
  awaitingDecision: number
  /** The entry event that records the answer this parcel carries, with its rows. */
  answering: readonly Write[] | null
}

/** Commits the parcel, or says that something it relied on moved. */
export async function deliver(ports: Ports, parcel: Parcel, actor: Actor, asked: Asked): Promise<Done | 'moved'> {
  const { transfer, decision } = parcel
  const { home, authority } = transfer
  const { handovers } = await ports.store.read({ handovers: { home } })
  const leaving = new Set(parcel.snapshots.map(({ entry }) => entry.id))
  const mine = handovers.filter((one) => one.authority === authority && leaving.has(one.entry))
  const takenBack = parcel.withdrawals.map(({ handover }) => handover)
  const { eventsOf } = await ports.store.read({
    eventsOf: { subjects: [...mine.map(({ handover }) => handover), ...takenBack] },
  })
  const files = casesIn(eventsOf)

  const writes: Write[] = []
  const sent: NonNullable<TransferFields['snapshots']>[number][] = []
  const received: NewEvent[] = []
  for (const { entry, content } of parcel.snapshots) {
    const known = mine.find((handover) => handover.entry === entry.id)?.handover
    const handover = known ?? (await ports.vault.takeSubject('opaque'))
    if (!known) writes.push({ write: 'handover', id: handover, entry: entry.id, home, authority })
    const file = files.get(handover)
    // Every arrival counts, also one that was taken back: a version is never used twice.
    const version = eventsOf.filter(({ subject, action }) => subject === handover && action === 'receive').length + 1
    const { row, frozen, sealed } = await freeze(ports, entry, content, { handover, version, transfer }, asked.now)
    writes.push({ write: 'snapshot', snapshot: row }, { write: 'sealed', plane: 'door', value: sealed })
    sent.push({ handover, snapshot: row.id, version, hash: hashOf(frozen) })
    const arrived = arrive(file, arrivalOf(row, content), { authority, home }, asked.now)
    const event = counterpartOf(ports, {
      organisation: authority,
      subject: handover,
      version: (file?.version ?? 0) + 1,
      by: home,
      now: asked.now,
      decision: { ...arrived, detail: { ...arrived.detail, received: { snapshot: row.id, hash: row.hash } } },
    })
    received.push(event)
    writes.push({ write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) })
    if (file && arrived.detail.state === 'reopened' && file.state !== 'reopened') {
      writes.push({ write: 'reply', reply: reopening(ports, handover, event.version ?? 0, asked.now) })
    }
  }

  for (const { handover, number, reason, version } of parcel.withdrawals) {
    const row = { id: ports.mint(), handover, version, transfer: transfer.id, number, reason, made_at: asked.now }
    writes.push({ write: 'withdrawal', withdrawal: row })
    const file = files.get(handover)
    if (!file) continue
    const event = counterpartOf(ports, {
      organisation: authority,
      subject: handover,
      version: file.version + 1,
      by: home,
      now: asked.now,
      decision: withdraw(reason),
    })
    received.push(event)
    writes.push({ write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) })
  }

  const withdrawals = parcel.withdrawals.map(({ handover, number, reason }) => ({ handover, number, reason }))
  const counts = { U: 0, N: 0 }
  for (const { content } of parcel.snapshots) counts[content.book] += 1
  const { census } = parcel
  const content = contentOf(sent, withdrawals, census)
  const counterpart = ports.mint()
  const detail = {
    ...decision.detail,
    cutoff: parcel.position,
    snapshots: sent,
    ...(withdrawals.length > 0 && { withdrawals }),
    ...(census.length > 0 && { census }),
    counts,
    awaitingDecision: parcel.awaitingDecision,
    counterpart: { event: counterpart, content },
  }
  const event = eventOf(ports, {
    organisation: home,
    subject: transfer.id,
    version: transfer.version + 1,
    actor: actor.person,
    acting: decision.acting,
    now: asked.now,
    decision: { ...decision, detail },
  })
  const pair: NewEvent = {
    ...counterpartOf(ports, {
      organisation: authority,
      subject: transfer.id,
      version: null,
      by: home,
      now: asked.now,
      decision: { action: 'receive', detail: { counterpart: { event: event.id, content }, counts } },
    }),
    id: counterpart,
  }
  const next = evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 }))
  const occasion = { occasion: 'send', holder: authority, transfer: transfer.id } as const
  const checkpoints = await checkpointsFor(ports, home, occasion, asked.now)
  const manifest = await ports.signer.sign(manifestOf(next, checkpoints), 'transfer')
  const guards: Write[] = [
    { write: 'guard', guard: { on: 'register-unchanged', home, since: parcel.position } },
    { write: 'guard', guard: { on: 'authority', home, authority, dateOn: warsawDate(asked.now) } },
  ]
  const committed = await ports.store.commit([
    ...guards,
    { write: 'event', event },
    { write: 'event', event: pair },
    ...received.map((one): Write => ({ write: 'event', event: one })),
    ...surroundings(ports, asked, {
      organisation: home,
      acting: decision.acting,
      event,
      plane: 'door',
      sealed: [],
      status: 200,
    }),
    { write: 'transfer', transfer: next, manifest },
    ...(census.length > 0
      ? [{ write: 'handed-census', transfer: transfer.id, home, authority, lines: census } as const]
      : []),
    ...checkpointWrites(checkpoints),
    ...writes.toSorted((a, b) => rank(a) - rank(b)),
    ...(parcel.answering ?? []),
  ])
  if (committed === 'moved') return committed
  await destroyReplacedNow(ports, home, asked.now)
  return doneBy(committed[0] as StoredEvent)
}

/** Rows others refer to stand first. */
const rank = ({ write }: Write) => ['handover', 'snapshot', 'withdrawal', 'sealed', 'case', 'reply'].indexOf(write)

/** The hash of everything that left, as the pair of events and the receipt name it. */
export function contentOf(
  snapshots: TransferFields['snapshots'] = [],
  withdrawals: TransferFields['withdrawals'] = [],
  census: TransferFields['census'] = [],
): string {
  return sha256(canonicalise([...snapshots, ...withdrawals, ...census]))
}

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
  entry: Entry,
  content: SnapshotContent,
  of: { handover: string; version: number; transfer: Transfer },
  now: string,
) {
  const id = await ports.vault.takeSubject('opaque')
  const salt = Buffer.from(ports.chance(16)).toString('base64url')
  const frozen: Frozen = { content, salt, asOf: warsawDate(now) }
  const kind = category(content.category, content.registeredOn)?.kind
  if (!kind) throw new Refusal('internal')
  const row: SnapshotRow = {
    id,
    handover: of.handover,
    version: of.version,
    transfer: of.transfer.id,
    authority: of.transfer.authority,
    home: of.transfer.home,
    book: content.book,
    number: content.number,
    kind,
    category: content.category,
    harm: content.supplement?.harm ?? null,
    hurt: content.hurt,
    event_on: content.eventOn,
    month: monthOf(entry.eventOn),
    made_at: now,
    hash: hashOf(frozen),
    place: content.place,
    part_of_day: content.supplement?.partOfDay ?? null,
    reported_on: content.reportedOn,
    registered_on: content.registeredOn,
    made_on: warsawDate(now),
    coded: canonicalise(codedOf(content.followUp.causes, content.supplement)),
  }
  return { row, frozen, sealed: await ports.vault.seal(id, 'snapshot', 1, frozen) }
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

/**
 * What the home signs: who sent what to whom, by hashes; verifiable offline against the snapshots (design.md §4). With it travels
 * how far the home's own ledger had come, so that the authority holds it (format 2, README, “Files that leave the program”).
 */
function manifestOf(transfer: Transfer, checkpoints: readonly CheckpointRow[]): Record<string, unknown> {
  const {
    id,
    home,
    authority,
    kind,
    sentAt,
    cutoff,
    counts,
    awaitingDecision,
    residents,
    snapshots,
    withdrawals,
    census,
  } = transfer
  return {
    format: 2,
    transfer: id,
    home,
    authority,
    kind,
    sentAt,
    cutoff,
    counts,
    awaitingDecision,
    residents: residents ?? null,
    snapshots,
    ...(withdrawals && { withdrawals }),
    ...(census && { census }),
    checkpoints: checkpoints.map(({ statement }) => statement),
  }
}
