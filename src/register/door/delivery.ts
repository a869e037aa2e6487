// The one batch that crosses the door: frozen snapshots, a pair of events, the authority's cases (design.md §5).
// Each event of the pair names the other's id and the content's hash; the authority never receives an entry's id.
import type { HandedCensus } from '../../domain/census-line.ts'
import { evolve } from '../../domain/event.ts'
import type { Actor } from '../../domain/role.ts'
import type { Position, Transfer, TransferDecision, TransferFields } from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { counterpartOf, eventOf, parsed, surroundings, type Asked, type Committed } from '../common/change.ts'
import { checkpointsFor, checkpointWrites } from '../common/checkpoints.ts'
import type { CheckpointRow } from '../common/checkpoint-ports.ts'
import type { NewEvent, Ports, Write } from '../ports.ts'
import { casesIn, handedCensus, inOrder, snapshotArrives, withdrawalArrives } from './arrival.ts'
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
export async function deliver(ports: Ports, parcel: Parcel, actor: Actor, asked: Asked): Promise<Committed> {
  const { transfer, decision } = parcel
  const { home, authority } = transfer
  const { handovers, lastSent: previous } = await ports.store.read({
    handovers: { home },
    lastSent: { home, authority },
  })
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
    const salt = Buffer.from(ports.chance(16)).toString('base64url')
    const frozen = { content, salt, asOf: warsawDate(asked.now) }
    const of = { home, authority, handover, version, transfer: transfer.id, file }
    const arrived = await snapshotArrives(ports, frozen, of, { madeAt: asked.now, now: asked.now })
    sent.push({ handover, snapshot: arrived.row.id, version, hash: arrived.row.hash })
    received.push(arrived.received)
    writes.push(...arrived.writes)
  }

  for (const { version, ...withdrawal } of parcel.withdrawals) {
    const of = { home, authority, version, transfer: transfer.id, file: files.get(withdrawal.handover) }
    const arrived = withdrawalArrives(ports, withdrawal, of, asked.now)
    received.push(...arrived.received)
    writes.push(...arrived.writes)
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
  const manifest = await ports.signer.sign(manifestOf(next, previous ?? null, checkpoints), 'transfer')
  const guards: Write[] = [
    { write: 'guard', guard: { on: 'register-unchanged', home, since: parcel.position } },
    { write: 'guard', guard: { on: 'authority', home, authority, dateOn: warsawDate(asked.now) } },
    { write: 'guard', guard: { on: 'last-sent', home, authority, transfer: previous } },
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
    ...handedCensus(transfer.id, { home, authority }, census),
    ...checkpointWrites(checkpoints),
    ...inOrder(writes),
    ...(parcel.answering ?? []),
  ])
  if (committed !== 'moved') await destroyReplacedNow(ports, home, asked.now)
  return committed
}

/** The hash of everything that left, as the pair of events and the receipt name it. */
export function contentOf(
  snapshots: TransferFields['snapshots'] = [],
  withdrawals: TransferFields['withdrawals'] = [],
  census: TransferFields['census'] = [],
): string {
  return sha256(canonicalise([...snapshots, ...withdrawals, ...census]))
}

/**
 * What the home signs: who sent what to whom, by hashes; verifiable offline against the snapshots (design.md §4). With it travels
 * how far the home's own ledger had come, so that the authority holds it, and `previous`, so that it knows when one is missing (format 3, README, “Files that leave the program”).
 */
function manifestOf(
  transfer: Transfer,
  previous: string | null,
  checkpoints: readonly CheckpointRow[],
): Record<string, unknown> {
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
    format: 3,
    transfer: id,
    home,
    authority,
    kind,
    sentAt,
    previous,
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
