// The one batch that crosses the door: frozen snapshots, a pair of events, the authority's cases (design.md §5).
// Each event of the pair names the other's id and the content's hash; the authority never receives an entry's id.
import type { HandedCensus } from '../../domain/census-line.ts'
import type { Actor } from '../../domain/role.ts'
import type { Position, Transfer, TransferDecision, TransferFields } from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { surroundings, type Asked, type Committed } from '../common/change.ts'
import { checkpointsFor } from '../common/checkpoints.ts'
import type { NewEvent, Ports, Write } from '../ports.ts'
import { casesIn, handedCensus, inOrder, snapshotArrives, withdrawalArrives } from './arrival.ts'
import type { Outgoing } from './snapshots.ts'
import { destroyReplacedNow } from './destroying.ts'
import { toFormer, travelling } from './former.ts'
import type { LeavingToFormer, LeavingWithdrawal } from './preview.ts'
import { sendingWrites } from './sending.ts'

export type Parcel = {
  transfer: Transfer
  decision: TransferDecision
  snapshots: readonly Outgoing[]
  withdrawals: readonly LeavingWithdrawal[]
  /** What authorities that ran the home before must know is taken back. */
  former: readonly LeavingToFormer[]
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
  const toAll = [...parcel.withdrawals, ...parcel.former.flatMap(({ withdrawals }) => withdrawals)]
  const takenBack = toAll.map(({ handover }) => handover)
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

  const counts = { U: 0, N: 0 }
  for (const { content } of parcel.snapshots) counts[content.book] += 1
  const { census } = parcel
  const occasion = { occasion: 'send', holder: authority, transfer: transfer.id } as const
  const main = await sendingWrites(
    ports,
    {
      transfer,
      decision,
      carried: {
        cutoff: parcel.position,
        snapshots: sent,
        ...(parcel.withdrawals.length > 0 && { withdrawals: parcel.withdrawals.map(travelling) }),
        ...(census.length > 0 && { census }),
        counts,
        awaitingDecision: parcel.awaitingDecision,
      },
      previous,
      checkpoints: await checkpointsFor(ports, home, occasion, asked.now),
    },
    actor,
    asked,
  )
  const guards: Write[] = [
    { write: 'guard', guard: { on: 'register-unchanged', home, since: parcel.position } },
    { write: 'guard', guard: { on: 'authority', home, authority, dateOn: warsawDate(asked.now) } },
    { write: 'guard', guard: { on: 'last-sent', home, authority, transfer: previous } },
  ]
  const former = await toFormer(ports, parcel, files, actor, asked)
  const committed = await ports.store.commit([
    ...guards,
    { write: 'event', event: main.event },
    { write: 'event', event: main.pair },
    ...received.map((one): Write => ({ write: 'event', event: one })),
    ...surroundings(ports, asked, {
      organisation: home,
      acting: decision.acting,
      event: main.event,
      plane: 'door',
      sealed: [],
      status: 200,
    }),
    ...main.writes,
    ...handedCensus(transfer.id, { home, authority }, census),
    ...inOrder(writes),
    ...former,
    ...(parcel.answering ?? []),
  ])
  if (committed !== 'moved') await destroyReplacedNow(ports, home, asked.now)
  return committed
}
