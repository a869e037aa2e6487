// The authority's side of a transfer: confirm receipt (a signed receipt) or return it; read it. Names no table of the home plane.
// One batch writes both sides' events.
import { evolve } from '../../domain/event.ts'
import { contentIn, takeBack, type CaseFields } from '../../domain/case.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import { receiveTransfer, type ReceiveCommand, type Transfer, type TransferFields } from '../../domain/transfer.ts'
import {
  change,
  counterpartOf,
  eventOf,
  matchVersion,
  parsed,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { checkpointsFor, checkpointWrites } from '../common/checkpoints.ts'
import { lookAt, type Looking } from '../common/look.ts'
import type { Ports, Write } from '../ports.ts'
import { casesIn, reopening } from './arrival.ts'
import { contentOf } from './sending.ts'
import { transferOf } from './transfers.ts'

/**
 * Confirms receipt, or returns the transfer: its snapshots close at once, and cases that rest on them go back. Either is signed.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, `not-permitted`, `wrong-state`
 */
export function receive(ports: Ports, id: string, command: ReceiveCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const transfer = transferOf(read.events)
    const unseen =
      !transfer ||
      ['prepared', 'discarded'].includes(transfer.state) ||
      !organisationsOf(actor).includes(transfer.authority)
    if (unseen) throw new Refusal('not-found')
    matchVersion(transfer.version, asked.ifMatch)
    const decision = receiveTransfer(transfer, command, actor)
    const counterpart = ports.mint()
    const content = contentOf(transfer.snapshots, transfer.withdrawals, transfer.census)
    const event = eventOf(ports, {
      organisation: transfer.authority,
      subject: id,
      version: transfer.version + 1,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision: { ...decision, detail: { ...decision.detail, counterpart: { event: counterpart, content } } },
    })
    const pair = counterpartOf(ports, {
      organisation: transfer.home,
      subject: id,
      version: null,
      by: transfer.authority,
      now: asked.now,
      decision: { action: decision.action, detail: { counterpart: { event: event.id, content } } },
    })
    const { home, authority } = transfer
    const occasion = { occasion: command.action, holder: home, transfer: id }
    const checkpoints = await checkpointsFor(ports, authority, occasion, asked.now)
    const carried = checkpoints.map(({ statement }) => statement)
    // A home outside reads its own names in the receipt.
    const { key: _, ...named } = transfer.outside ?? { transfer: id, home, authority, content, key: null }
    const told = { ...named, at: asked.now, checkpoints: carried }
    const receipt =
      command.action === 'acknowledge'
        ? await ports.signer.sign({ format: 2, ...told }, 'receipt')
        : await ports.signer.sign({ format: 1, ...told, reason: command.reason }, 'return')
    const takenBack = command.action === 'return' ? await takeBackWrites(ports, transfer, asked) : []
    return ports.store.commit([
      { write: 'event', event },
      { write: 'event', event: { ...pair, id: counterpart } },
      ...surroundings(ports, asked, {
        organisation: transfer.authority,
        acting: decision.acting,
        event,
        plane: 'door',
        sealed: [],
        status: 200,
      }),
      {
        write: 'transfer',
        transfer: evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 })),
        receipt,
      },
      ...checkpointWrites(checkpoints),
      ...takenBack,
    ])
  })
}

/** Each case that rests on a returned snapshot or withdrawal goes back to what still stands, or has nothing to verify any more. */
export async function takeBackWrites(ports: Ports, transfer: Transfer, asked: Pick<Asked, 'now'>): Promise<Write[]> {
  const takenBack = new Set((transfer.withdrawals ?? []).map(({ handover }) => handover))
  const handovers = [...(transfer.snapshots ?? []).map(({ handover }) => handover), ...takenBack]
  if (handovers.length === 0) return []
  const { eventsOf, snapshots } = await ports.store.read({
    eventsOf: { subjects: handovers },
    snapshots: { handovers },
  })
  return [...casesIn(eventsOf).values()].flatMap((file): Write[] => {
    const own = snapshots.filter(({ handover, hidden_at }) => handover === file.id && !hidden_at)
    if (file.destroyed) return []
    const rests = own.at(-1)?.transfer === transfer.id && !file.withdrawn
    if (!rests && !takenBack.has(file.id)) return []
    const standing = own.filter((row) => row.transfer !== transfer.id).at(-1)?.version ?? 0
    const told = eventsOf.filter(({ subject }) => subject === file.id).map((one) => parsed<CaseFields>(one))
    const event = counterpartOf(ports, {
      organisation: transfer.authority,
      subject: file.id,
      version: file.version + 1,
      by: transfer.authority,
      now: asked.now,
      decision: takeBack(file, contentIn(told, standing) ?? null),
    })
    const reopened = reopening(ports, file.id, event.version ?? 0, asked.now)
    return [
      { write: 'event', event },
      { write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) },
      ...(file.state === 'closed' ? [{ write: 'reply', reply: reopened } as const] : []),
    ]
  })
}

/**
 * A received transfer: its manifest, receipt and the cases it opened; contents are read case by case. A look.
 *
 * @throws Refusal `not-found`
 */
export async function readReceivedTransfer(ports: Ports, id: string, looking: Looking) {
  const target = { of: 'transfer', id, side: 'authority' } as const
  const look = lookAt(ports, looking, 'look-transfer', target, looks['authority-transfer'])
  const seen = await ports.store.look(look, { events: id, transferRow: id, snapshots: { transfer: id } })
  if (!seen) return undefined
  const transfer = transferOf(seen.events)
  if (!transfer || !seen.transferRow) throw new Refusal('not-found')
  const { sealed: _, ...fields } = transfer
  return {
    ...fields,
    manifest: seen.transferRow.manifest,
    receipt: seen.transferRow.receipt,
    snapshots: seen.snapshots.map(({ handover, version, number, book, kind, category, event_on, hash }) => ({
      case: handover,
      version,
      number,
      book,
      kind,
      category,
      eventOn: event_on,
      hash,
    })),
  }
}
