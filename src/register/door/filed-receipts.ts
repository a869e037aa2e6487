// The home's side of an authority outside: records the receipt or the return that the authority signed and gave as a file, as if it had been
// said here. Believes only keys that two people of the home pinned for that authority; says nothing of the file in a refusal.
import { evolve } from '../../domain/event.ts'
import { pinOf } from '../../domain/outside.ts'
import { Refusal } from '../../domain/refusal.ts'
import { recordReceived, type Transfer, type TransferFields } from '../../domain/transfer.ts'
import { receiptIn, type FiledReceipt } from '../../domain/transfer-receipt.ts'
import { checkpointIn } from '../../ledger/checkpoint.ts'
import { keyNamedIn, statementKeys, typeOf } from '../../ledger/signature.ts'
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
import { checkpointWrites } from '../common/checkpoints.ts'
import type { CheckpointRow } from '../common/checkpoint-ports.ts'
import { stillReached } from '../common/look.ts'
import { organisationIn } from '../common/organisations.ts'
import type { Ports } from '../ports.ts'
import { believed } from './believing.ts'
import { contentOf } from './sending.ts'
import { takeBackWrites } from './receipts.ts'
import { transferOfHome } from './transfers.ts'

/** The longest receipt, in characters. */
export const longestReceipt = 20_000

/**
 * The transfer becomes acknowledged or returned, the statement is kept beside its manifest, and the authority's checkpoints are held.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `not-permitted`,
 *   `receipt-recorded`, `wrong-state`, `keys-not-pinned`, `file-unreadable`, `key-unknown`, `file-altered`, `receipt-of-another`,
 *   `transfer-forked`
 */
export function recordReceipt(ports: Ports, id: string, { text }: { text: string }, asked: Asked): Promise<Done> {
  const reachable = { of: 'transfer', id, viewer: asked } as const
  return change(ports, asked, { events: id, reachable }, async (read, actor) => {
    const transfer = transferOfHome(read.events, actor)
    if (!read.reachable) throw new Refusal('not-found')
    matchVersion(transfer.version, asked.ifMatch)
    // Whatever the file says: who may not, or a transfer that was answered, is told so first.
    recordReceived(transfer, { action: 'acknowledge' }, actor)
    const jws = text.trim()
    const { receipt, checkpoints, ledger } = await judge(ports, transfer, jws)
    const decision = recordReceived(transfer, receipt.said, actor)
    const { home, authority } = transfer
    const content = contentOf(transfer.snapshots, transfer.withdrawals, transfer.census)
    const counterpart = ports.mint()
    const signedBy = { key: keyNamedIn(jws), authority, ledger }
    const told = { ...decision.detail, signedBy, counterpart: { event: counterpart, content } }
    const event = eventOf(ports, {
      organisation: home,
      subject: id,
      version: transfer.version + 1,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision: { ...decision, detail: told },
    })
    const pair = counterpartOf(ports, {
      organisation: authority,
      subject: id,
      version: null,
      by: home,
      now: asked.now,
      decision: { action: decision.action, detail: { counterpart: { event: event.id, content } } },
    })
    const { acting } = decision
    return ports.store.commit([
      stillReached('transfer', [id], asked),
      { write: 'event', event },
      { write: 'event', event: { ...pair, id: counterpart } },
      ...surroundings(ports, asked, { organisation: home, acting, event, plane: 'door', sealed: [], status: 200 }),
      {
        write: 'transfer',
        transfer: evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 })),
        receipt: jws,
      },
      ...checkpointWrites(checkpoints),
      ...(receipt.said.action === 'return' ? await takeBackWrites(ports, transfer, asked) : []),
    ])
  })
}

/** Everything that must be true before the file is believed, cheapest first; each failure has its own sentence. */
async function judge(ports: Ports, transfer: Transfer, jws: string): Promise<{ receipt: FiledReceipt } & Grown> {
  const { home, authority } = transfer
  const { events } = await ports.store.read({ events: home })
  const about = organisationIn(events)
  const pin = about && pinOf(about, home, authority)
  if (!pin) throw new Refusal('keys-not-pinned')
  const type = typeOf(jws)
  if (type !== 'receipt' && type !== 'return') throw new Refusal('file-unreadable')
  const keys = statementKeys(JSON.parse(pin.jwks))
  const receipt = receiptIn(type, await believed(keys, jws, type))
  if (!receipt) throw new Refusal('file-unreadable')
  const named = receipt.transfer === transfer.id && receipt.home === home && receipt.authority === authority
  const content = contentOf(transfer.snapshots, transfer.withdrawals, transfer.census)
  if (!named || receipt.content !== content) throw new Refusal('receipt-of-another')
  const given = { organisation: authority, holder: home, occasion: receipt.said.action, transfer: transfer.id } as const
  const checkpoints = await Promise.all(
    receipt.checkpoints.map(async (statement): Promise<CheckpointRow> => {
      const checkpoint = checkpointIn(await believed(keys, statement, 'checkpoint'))
      if (!checkpoint) throw new Refusal('file-unreadable')
      return { id: ports.mint(), ...given, ...checkpoint, statement }
    }),
  )
  return { receipt, ...(await growing(ports, { home, authority }, checkpoints)) }
}

/** `ledger`: what the authority's instance calls its ledger; null until a checkpoint says so. */
type Grown = { checkpoints: CheckpointRow[]; ledger: string | null }

/**
 * Those not held yet. Receipts may be recorded in any order, so a checkpoint may be older than one that is held; but of one place in
 * one ledger there is one hash, what stands later was signed later, and all are of the one ledger the authority keeps, which is none of
 * this instance's.
 *
 * @throws Refusal `transfer-forked`
 */
async function growing(
  ports: Ports,
  { home, authority }: { home: string; authority: string },
  given: readonly CheckpointRow[],
): Promise<Grown> {
  const { checkpointsGiven: held } = await ports.store.read({ checkpointsGiven: { by: authority, to: home } })
  const ledgers = [...new Set([...held, ...given].map(({ stream }) => stream.slice(0, stream.lastIndexOf(':'))))]
  const { organisations } = await ports.store.read({ organisations: { ids: ledgers } })
  if (ledgers.length > 1 || organisations.length > 0) throw new Refusal('transfer-forked')
  const fits = given.every(({ stream, seq, hash, at }) =>
    held.every((one) => {
      if (one.stream !== stream) return true
      return one.seq === seq ? one.hash === hash : one.seq < seq ? one.at <= at : one.at >= at
    }),
  )
  if (!fits) throw new Refusal('transfer-forked')
  const known = new Set(held.map(({ stream, seq }) => `${stream} ${seq}`))
  return {
    checkpoints: given.filter(({ stream, seq }) => !known.has(`${stream} ${seq}`)),
    ledger: ledgers[0] ?? null,
  }
}
