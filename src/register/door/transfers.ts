// Transfers seen from the home: prepare, look at what will leave, send, throw away. One batch writes both sides' events.
// The authority's side of a transfer is in receipts.ts.
import { evolve } from '../../domain/event.ts'
import { numberOf } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf, type Actor } from '../../domain/role.ts'
import {
  discardTransfer as decideDiscard,
  prepareTransfer as decidePrepare,
  sendTransfer as decideSend,
  transferPreparers,
  type SendCommand,
  type Transfer,
  type TransferFields,
} from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { organisationOf } from '../common/organisation-of.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { hiddenAmong, openSnapshot, readable } from '../common/frozen.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { deliver, type Parcel } from './delivery.ts'
import { previewOf, type LeavingWithdrawal } from './preview.ts'
import type { Outgoing } from './snapshots.ts'

/**
 * Opens a transfer to the authority that runs or commissions the home today. Only one is open at a time.
 *
 * @throws Refusal `unauthenticated`, `not-permitted`, `no-active-authorisation`, `no-authority`, `transfer-open`
 */
export async function prepareTransfer(ports: Ports, named: string | undefined, asked: Asked): Promise<Done> {
  const home = await organisationOf(ports, asked, transferPreparers, named, '/home')
  return change(ports, asked, { homeFacts: { home }, openTransfer: { home } }, async (read, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const today = warsawDate(asked.now)
    const authority = supervisionOn(read.homeFacts.supervisions, today)?.authority ?? null
    const decision = decidePrepare(home, { authority, open: read.openTransfer !== undefined }, actor, asked.now)
    const subject = ports.mint()
    const { acting } = decision
    const event = eventOf(ports, {
      organisation: home,
      subject,
      version: 1,
      actor: actor.person,
      acting,
      now: asked.now,
      decision,
    })
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation: home, acting, event, plane: 'door', sealed: [], status: 201 }),
      { write: 'transfer', transfer: evolve<TransferFields>(undefined, parsed({ ...event, seq: 0 })) },
    ])
  })
}

/**
 * Sends the transfer: freezes the snapshots, opens or continues the authority's cases, signs the manifest. One batch for both sides.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale` (also when anything changed since the
 *   preview), then those of `sendTransfer`, `personal-data-in-text` with `/snapshots/<position>…`, `no-authority`
 */
export function sendTransfer(ports: Ports, id: string, command: SendCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const transfer = transferOfHome(read.events, actor)
    matchVersion(transfer.version, asked.ifMatch)
    const preview = await previewOf(ports, transfer.home, asked)
    const undescribed = preview.snapshots.flatMap(({ described }, index) => (described ? [] : [`/snapshots/${index}`]))
    // That there was nothing must be true of the whole home, whoever says it and whatever they are kept from.
    const whole = command.nil ? await previewOf(ports, transfer.home, { now: asked.now }) : preview
    const facts = {
      digest: preview.digest,
      undelivered: whole.snapshots.length + whole.withdrawals.length,
      undescribed,
    }
    const { authority } = preview
    const decision = decideSend(transfer, command, facts, actor, asked.now)
    if (authority === null) throw new Refusal('no-authority')
    refuseFindings(preview.snapshots)
    const parcel: Parcel = {
      transfer: { ...transfer, authority },
      decision: { ...decision, detail: { ...decision.detail, authority } },
      snapshots: preview.snapshots,
      withdrawals: preview.withdrawals,
      former: preview.former,
      census: preview.census,
      position: preview.position,
      awaitingDecision: preview.awaitingDecision,
      answering: null,
    }
    return deliver(ports, parcel, actor, asked)
  })
}

/**
 * Throws a prepared transfer away. Its entries stay due, and another may be prepared.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, `not-permitted`,
 *   `no-active-authorisation`, `wrong-state`
 */
export function discardTransfer(ports: Ports, id: string, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const transfer = transferOfHome(read.events, actor)
    matchVersion(transfer.version, asked.ifMatch)
    const decision = decideDiscard(transfer, actor)
    const { acting } = decision
    const event = eventOf(ports, {
      organisation: transfer.home,
      subject: id,
      version: transfer.version + 1,
      actor: actor.person,
      acting,
      now: asked.now,
      decision,
    })
    const { home: organisation } = transfer
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation, acting, event, plane: 'door', sealed: [], status: 200 }),
      { write: 'transfer', transfer: evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 })) },
    ])
  })
}

const shown = ({ entry, handover, number, reason }: LeavingWithdrawal) => ({ entry, handover, number, reason })

function refuseFindings(snapshots: readonly Outgoing[]): void {
  const found = snapshots.flatMap(({ findings }, index) =>
    findings.map(({ pointer, code }) => ({ pointer: `/snapshots/${index}${pointer}`, code })),
  )
  if (found.length > 0) throw new Refusal('personal-data-in-text', found)
}

export function transferOf(events: readonly StoredEvent[]): Transfer | undefined {
  return subjectOf<TransferFields>(events, ['prepare', 'send', 'take-in'])
}

/** As one of the home's people changes it. @throws Refusal `not-found`: of another home, discarded, or no transfer */
export function transferOfHome(events: readonly StoredEvent[], actor: Actor): Transfer {
  const transfer = transferOf(events)
  const unseen = !transfer || transfer.state === 'discarded' || !organisationsOf(actor).includes(transfer.home)
  if (unseen) throw new Refusal('not-found')
  return transfer
}

/**
 * What will leave, word for word, or what left. A look.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`
 */
export async function readHomeTransfer(ports: Ports, id: string, looking: Looking) {
  const look = lookAt(ports, looking, 'look-transfer', { of: 'transfer', id, side: 'home' }, looks['home-transfer'])
  const seen = await ports.store.look(look, {
    events: id,
    transferRow: id,
    snapshots: { transfer: id },
    doorSealed: { transfer: id },
  })
  if (!seen) return undefined
  const transfer = transferOf(seen.events)
  if (!transfer || !seen.transferRow) throw new Refusal('not-found')
  const { sealed: _, ...fields } = transfer
  if (transfer.state === 'prepared') {
    const target = { of: 'organisation', id: transfer.home, subject: id } as const
    const preview = await previewOf(
      ports,
      transfer.home,
      looking,
      lookAt(ports, looking, 'look-outgoing', target, looks['home-transfer']),
    )
    const snapshots = preview.snapshots.map(({ entry, content, digest, findings, described, typeWithheld }) => {
      const told = { entry: entry.id, number: numberOf(entry), digest, described, findings, content }
      return { ...told, ...(typeWithheld && { typeWithheld }) }
    })
    const withdrawals = preview.withdrawals.map(shown)
    const former = preview.former.map((one) => ({ ...one, withdrawals: one.withdrawals.map(shown) }))
    const { authority, digest, awaitingDecision, census, censusMissing } = preview
    return { ...fields, authority, digest, awaitingDecision, snapshots, withdrawals, former, census, censusMissing }
  }
  const snapshots = await Promise.all(
    readable(seen.snapshots).map(async (row) => ({
      case: row.handover,
      snapshot: row.id,
      version: row.version,
      hash: row.hash,
      ...(await openSnapshot(ports, row, seen.doorSealed)),
    })),
  )
  const { manifest, receipt } = seen.transferRow
  return { ...fields, manifest, receipt, snapshots, hidden: hiddenAmong(seen.snapshots) }
}

/**
 * Says why a look at a transfer was refused; to people of neither side it does not exist.
 *
 * @throws Refusal `unauthenticated`, `no-active-authorisation`, `not-found`
 */
export async function refuseTransferLook(ports: Ports, id: string, looking: Looking): Promise<never> {
  const { actor: found, transferRow } = await ports.store.read({ actor: looking, transferRow: id })
  const actor = authenticated(found)
  const here = actor.acting.filter(({ organisation }) => organisation === transferRow?.home)
  const officer = here.some(({ role }) => role === 'officer')
  // Permitted and yet refused: it holds an entry this person may not reach.
  const permitted = transferRow !== undefined && actsAs(actor, transferRow.home, looks['home-transfer'])
  throw new Refusal(officer && !permitted ? 'no-active-authorisation' : 'not-found')
}

/** The transfers of a home, newest first. */
export async function listTransfers(
  ports: Ports,
  side: 'home' | 'authority',
  named: string | undefined,
  of: { before?: string | undefined; limit: number },
  looking: Looking,
) {
  const permits = side === 'home' ? looks['home-transfer'] : looks['authority-transfer']
  const organisation = await organisationOf(ports, looking, permits, named, '?organisation')
  const page = { side, organisation, viewer: looking, ...of }
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-transfers', target, permits, { transfers: page })
  const seen = await ports.store.look(look, { transferPage: page })
  if (!seen) return refuseOrganisationLook(ports, organisation, permits, looking)
  const items = seen.transferPage.map(({ manifest: _m, receipt: _r, ...row }) => row)
  const last = items.length === of.limit ? items.at(-1) : undefined
  return { items, next: last ? `${last.prepared_at}|${last.id}` : null }
}
