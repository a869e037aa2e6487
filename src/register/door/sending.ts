// One sending as both sides keep it: the home's event, the authority's, each naming the other and the hash of all that left, and the
// manifest the home signs (README, “Files that leave the program”). Decides neither what leaves nor to whom.
import { evolve } from '../../domain/event.ts'
import type { Actor } from '../../domain/role.ts'
import type { Transfer, TransferDecision, TransferFields } from '../../domain/transfer.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { counterpartOf, eventOf, parsed, type Asked } from '../common/change.ts'
import { checkpointWrites } from '../common/checkpoints.ts'
import type { CheckpointRow } from '../common/checkpoint-ports.ts'
import type { NewEvent, Ports, Write } from '../ports.ts'

/** What left, as the home's event says it; lists only where there is something. */
export type Carried = Pick<
  TransferFields,
  'cutoff' | 'snapshots' | 'withdrawals' | 'counts' | 'awaitingDecision' | 'census'
>

/** `previous`: what left to the same authority before; `checkpoints`: how far the home's ledger had come. */
export type Sending = {
  transfer: Transfer
  decision: TransferDecision
  carried: Carried
  previous: string | undefined
  checkpoints: readonly CheckpointRow[]
}

/** `event`: the home's; `writes`: of both sides, what `event` refers to not among them. */
export async function sendingWrites(
  ports: Ports,
  { transfer, decision, carried, previous, checkpoints }: Sending,
  actor: Actor,
  asked: Asked,
): Promise<{ event: NewEvent; pair: NewEvent; writes: Write[] }> {
  const { home, authority } = transfer
  const content = contentOf(carried.snapshots, carried.withdrawals, carried.census)
  const counterpart = ports.mint()
  const event = eventOf(ports, {
    organisation: home,
    subject: transfer.id,
    version: transfer.version + 1,
    actor: actor.person,
    acting: decision.acting,
    now: asked.now,
    decision: {
      ...decision,
      detail: { ...decision.detail, ...carried, counterpart: { event: counterpart, content } },
    },
  })
  const pair: NewEvent = {
    ...counterpartOf(ports, {
      organisation: authority,
      subject: transfer.id,
      version: null,
      by: home,
      now: asked.now,
      decision: {
        action: 'receive',
        detail: { counterpart: { event: event.id, content }, counts: carried.counts },
      },
    }),
    id: counterpart,
  }
  const next = evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 }))
  const manifest = await ports.signer.sign(manifestOf(next, previous ?? null, checkpoints), 'transfer')
  return { event, pair, writes: [{ write: 'transfer', transfer: next, manifest }, ...checkpointWrites(checkpoints)] }
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
 * how far the home's own ledger had come, so that the authority holds it, and `previous`, so that it knows when one is missing (format 3).
 */
function manifestOf(
  transfer: Transfer,
  previous: string | null,
  checkpoints: readonly CheckpointRow[],
): Record<string, unknown> {
  const { id, home, authority, kind, sentAt, cutoff, counts, awaitingDecision, residents } = transfer
  const { snapshots, withdrawals, census } = transfer
  return {
    format: 3,
    ...{ transfer: id, home, authority, kind, sentAt, previous, cutoff, counts },
    ...(awaitingDecision !== undefined && { awaitingDecision }),
    residents: residents ?? null,
    snapshots,
    ...(withdrawals && { withdrawals }),
    ...(census && { census }),
    checkpoints: checkpoints.map(({ statement }) => statement),
  }
}
