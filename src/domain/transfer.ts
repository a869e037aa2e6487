// A transfer: the home's handing over to its authority (art. 55c ust. 6). Its lifecycle and its rules; pure.
// Which entries it holds is decided by the door from the register; this file only says when it may be sent.
import type { HandedCensus } from './census-line.ts'
import type { Book } from './entry.ts'
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal } from './refusal.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import type { Withdrawal } from './withdrawal.ts'

/** A discarded one never left: nobody sees it any more, its events stay in the ledger. */
export const transferStates = ['prepared', 'sent', 'acknowledged', 'returned', 'discarded'] as const
export type TransferState = (typeof transferStates)[number]
export const transferActions = ['send', 'discard', 'acknowledge', 'return', 'quarantine'] as const
export type TransferAction = (typeof transferActions)[number]

/**
 * `answer` carries one entry's new snapshot in reply to a question, outside the monthly rhythm. `withdrawal` tells an authority that
 * ran the home before what is taken back of what it holds, and nothing else; it leaves with the next sending to today's.
 */
export const transferKinds = ['periodic', 'nil', 'answer', 'withdrawal'] as const
export type TransferKind = (typeof transferKinds)[number]
export const returnReasons = ['wrong-recipient', 'unreadable', 'personal-data'] as const
export type ReturnReason = (typeof returnReasons)[number]

/** A position in a home's ledger stream; the cut-off up to which a transfer reports. */
export type Position = { stream: string; seq: number }

export type TransferFields = {
  home: string
  authority: string
  state: TransferState
  preparedAt: string
  kind?: TransferKind
  sentAt?: string
  cutoff?: Position
  /** What left: coded, by handover id; the authority never holds an entry's id. */
  snapshots?: readonly { handover: string; snapshot: string; version: number; hash: string }[]
  /** What is taken back with it. */
  withdrawals?: readonly Withdrawal[]
  counts?: Record<Book, number>
  /** Reports of the home that still await a decision at the cut-off. */
  awaitingDecision?: number
  /** The months of the home's census recorded or amended since the last transfer that stands. */
  census?: readonly HandedCensus[]
  residents?: number | null
  returnReason?: ReturnReason
  /** Taken in from a file: what the home outside calls the transfer and the two sides, the hash of all that left, the key that signed. */
  outside?: { transfer: string; home: string; authority: string; content: string; key: string }
  /** What an authority outside said, recorded from a file: the pinned key that signed, whose it is here, and what its own ledger is called there. */
  signedBy?: { key: string; authority: string; ledger: string | null }
}
export type Transfer = Subject<TransferFields>
export type TransferDecision = Decision<TransferFields> & { acting: Acting }

export const transferPreparers: readonly Permit[] = [{ role: 'director' }, { role: 'officer', scope: 'prepare' }]

export const transferLifecycle: Lifecycle<TransferState, TransferAction> = {
  send: { from: ['prepared'], to: 'sent', by: [{ role: 'director' }] },
  discard: { from: ['prepared'], to: 'discarded', by: transferPreparers },
  acknowledge: { from: ['sent'], to: 'acknowledged', by: [{ role: 'head' }] },
  return: { from: ['sent'], to: 'returned', by: [{ role: 'head' }] },
  quarantine: { from: ['sent', 'acknowledged'], to: 'same', by: transferPreparers },
}

/** Prepares a transfer. @throws Refusal `not-permitted`, `no-active-authorisation`, `transfer-open`, `no-authority` */
export function prepareTransfer(
  home: string,
  facts: { authority: string | null; open: boolean },
  actor: Actor,
  now: string,
): TransferDecision {
  const acting = permit(actor, home, transferPreparers)
  if (!facts.authority) throw new Refusal('no-authority')
  if (facts.open) throw new Refusal('transfer-open')
  return {
    action: 'prepare',
    acting,
    detail: { home, authority: facts.authority, state: 'prepared', preparedAt: now },
  }
}

/** What the sender saw and says. `digest` names the preview word for word; `nil` says that there is truly nothing. */
export type SendCommand = { digest: string; nil?: boolean | undefined; residents?: number | undefined }

/** What the register holds at the moment of sending. */
export type SendFacts = {
  digest: string
  undelivered: number
  undescribed: readonly string[]
}

/**
 * Decides the sending. The frozen snapshots are added by the door.
 *
 * @throws Refusal `not-permitted`, `wrong-state`, `stale` (the preview changed since it was seen), `not-nil`,
 *   `nothing-to-send`, `description-unconfirmed` with the numbers' positions in the preview
 */
export function sendTransfer(
  transfer: Transfer,
  command: SendCommand,
  facts: SendFacts,
  actor: Actor,
  now: string,
): TransferDecision {
  const acting = move(transferLifecycle, 'send', transfer.state, actor, transfer.home)
  if (command.nil && facts.undelivered > 0) throw new Refusal('not-nil')
  if (!command.nil && facts.undelivered === 0) throw new Refusal('nothing-to-send')
  if (command.digest !== facts.digest) throw new Refusal('stale')
  if (facts.undescribed.length > 0) {
    throw new Refusal(
      'description-unconfirmed',
      facts.undescribed.map((pointer) => ({ pointer, code: 'unanswered' })),
    )
  }
  return {
    action: 'send',
    acting,
    detail: {
      state: 'sent',
      kind: command.nil ? 'nil' : 'periodic',
      sentAt: now,
      residents: command.residents ?? null,
    },
  }
}

/** Throws a prepared transfer away: nothing has left, and what was due stays due. */
export function discardTransfer(transfer: Transfer, actor: Actor): TransferDecision {
  const acting = move(transferLifecycle, 'discard', transfer.state, actor, transfer.home)
  return { action: 'discard', acting, detail: { state: 'discarded' } }
}

/** Which snapshot of the transfer is hidden. */
export type QuarantineCommand = { handover: string; version: number }

/**
 * The home hides a snapshot through which personal data slipped.
 *
 * @param open whether that snapshot left with this transfer and can still be read
 * @throws Refusal `not-permitted`, `no-active-authorisation`, `wrong-state`, `invalid` (`/version`)
 */
export function quarantineOfTransfer(transfer: Transfer, open: boolean, actor: Actor): TransferDecision {
  const acting = move(transferLifecycle, 'quarantine', transfer.state, actor, transfer.home)
  if (!open) throw new Refusal('invalid', [{ pointer: '/version', code: 'not-valid-here' }])
  return { action: 'quarantine', acting, detail: { state: transfer.state } }
}

export type ReceiveCommand = { action: 'acknowledge' } | { action: 'return'; reason: ReturnReason }

/** The authority confirms receipt, or returns the transfer for one of three reasons; the sending date stands. */
export function receiveTransfer(transfer: Transfer, command: ReceiveCommand, actor: Actor): TransferDecision {
  return receivedBy(command, move(transferLifecycle, command.action, transfer.state, actor, transfer.authority))
}

const receivedBy = (command: ReceiveCommand, acting: Acting): TransferDecision =>
  command.action === 'acknowledge'
    ? { action: 'acknowledge', acting, detail: { state: 'acknowledged' } }
    : { action: 'return', acting, detail: { state: 'returned', returnReason: command.reason } }

/** Who records in the home what an authority outside said in a file it signed. */
export const receiptRecorders: readonly Permit[] = [{ role: 'director' }]

/**
 * The home records what its authority outside said of the transfer, as if that had been said here.
 *
 * @throws Refusal `not-permitted`, `receipt-recorded` (it was said before, here or in a file), `wrong-state` (it has not left)
 */
export function recordReceived(transfer: Transfer, said: ReceiveCommand, actor: Actor): TransferDecision {
  const acting = permit(actor, transfer.home, receiptRecorders)
  if (['acknowledged', 'returned'].includes(transfer.state)) throw new Refusal('receipt-recorded')
  if (transfer.state !== 'sent') throw new Refusal('wrong-state')
  return receivedBy(said, acting)
}
