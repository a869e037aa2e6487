// Transfers seen from the home: prepare, look at what will leave, send. One batch writes both sides' events.
// The authority's side of a transfer is in receipts.ts.
import { evolve } from '../../domain/event.ts'
import { numberOf, type Entry } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { withdrawnFor, type Withdrawal } from '../../domain/withdrawal.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import {
  prepareTransfer as decidePrepare,
  sendTransfer as decideSend,
  transferPreparers,
  type SendCommand,
  type Transfer,
  type TransferFields,
} from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import {
  authenticated,
  beginning,
  change,
  doneBy,
  eventOf,
  matchVersion,
  parsed,
  replayed,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { organisationOf } from '../common/organisation-of.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { openSnapshot } from '../common/frozen.ts'
import { namesOfHome } from '../home/outgoing.ts'
import type { Look, Ports, StandingRow, StoredEvent } from '../ports.ts'
import { deliver, type Parcel } from './delivery.ts'
import { entriesIn, newestOf, outgoing, travelsAtAll, type Outgoing } from './snapshots.ts'

/**
 * Opens a transfer to the authority that runs or commissions the home today. Only one is open at a time.
 *
 * @throws Refusal `unauthenticated`, `not-permitted`, `no-active-authorisation`, `no-authority`, `transfer-open`
 */
export async function prepareTransfer(ports: Ports, named: string | undefined, asked: Asked): Promise<Done> {
  const home = await organisationOf(ports, asked, transferPreparers, named, '/home')
  return change(async () => {
    const read = await ports.store.read({ ...beginning(ports, asked), homeFacts: { home }, openTransfer: { home } })
    const actor = authenticated(read.actor)
    const again = replayed(ports, asked, read.replay)
    if (again) return again
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
    const committed = await ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, { organisation: home, acting, event, plane: 'door', sealed: [], status: 201 }),
      { write: 'transfer', transfer: evolve<TransferFields>(undefined, parsed({ ...event, seq: 0 })) },
    ])
    return committed === 'moved' ? committed : doneBy(committed[0] as StoredEvent)
  })
}

/**
 * What would leave now and to whom, in the order of numbers, with one digest over all of it: the sender names what the sender saw.
 * `authority`: whoever runs or commissions the home today, which may have changed since the transfer was prepared.
 */
export type Preview = {
  home: string
  authority: string | null
  snapshots: Outgoing[]
  withdrawals: LeavingWithdrawal[]
  digest: string
  awaitingDecision: number
  position: { stream: string; seq: number }
}

/** A withdrawal as it would leave now. `entry` never travels; `version`: the newest snapshot that is taken back. */
export type LeavingWithdrawal = Withdrawal & { entry: string; version: number }

/**
 * Every registered entry whose content differs from what was last delivered, and what must be taken back; decides nothing.
 *
 * @param look when a person is to see it: its event holds the ids, in the batch that reads the texts
 */
export async function previewOf(ports: Ports, home: string, now: string, look?: Look): Promise<Preview> {
  const { dueEntries, homeFacts, handovers, snapshots } = await ports.store.read({
    dueEntries: { home },
    homeFacts: { home },
    handovers: { home },
    snapshots: { home },
  })
  const told = entriesIn(dueEntries.events)
  const entries = told.filter(travelsAtAll)
  const newest = newestOf(snapshots)
  const delivered = handovers.flatMap(({ entry, handover }) => {
    const row = newest.get(handover)
    return row && !row.withdrawn ? [[entry, row] as const] : []
  })
  const last = new Map(delivered)
  const lastIds = entries.flatMap(({ id }) => last.get(id)?.id ?? [])
  const ids = entries.map(({ id }) => id)
  const texts = { homeSealed: { subjects: ids }, doorSealed: { subjects: lastIds } }
  const read = look
    ? await ports.store.look({ ...look, detail: canonicalise({ ids }) }, texts)
    : await ports.store.read(texts)
  if (!read) throw new Refusal('stale')
  const { homeSealed, doorSealed } = read
  const names = await namesOfHome(ports, home)
  const due: Outgoing[] = []
  for (const entry of entries) {
    const row = last.get(entry.id)
    const before = row && (await openSnapshot(ports, row, doorSealed)).content
    const sealed = homeSealed.filter(({ subject }) => subject === entry.id)
    const next = await outgoing(
      ports,
      { entry, sealed, bases: homeFacts.bases, names, standing: before?.answers ?? [] },
      now,
    )
    if (!before || canonicalise(before) !== canonicalise(next.content)) due.push(next)
  }
  due.sort((a, b) => order(a) - order(b))
  const authority = supervisionOn(homeFacts.supervisions, warsawDate(now))?.authority ?? null
  const mine = handovers.filter((one) => one.authority === authority)
  const withdrawals = told.flatMap((entry) => {
    const row = newest.get(mine.find((one) => one.entry === entry.id)?.handover ?? '')
    return row ? withdrawalOf(entry, row) : []
  })
  withdrawals.sort((a, b) => a.number.localeCompare(b.number, 'pl', { numeric: true }))
  const leaving = { snapshots: due.map(({ digest }) => digest), withdrawals }
  return {
    home,
    authority,
    snapshots: due,
    withdrawals,
    digest: sha256(canonicalise({ authority, ...leaving })),
    awaitingDecision: dueEntries.awaitingDecision,
    position: dueEntries.position,
  }
}

function withdrawalOf(entry: Entry, { handover, version, number, withdrawn }: StandingRow): LeavingWithdrawal[] {
  const reason = withdrawnFor(entry)
  return reason && !withdrawn ? [{ entry: entry.id, handover, version, number, reason }] : []
}

const order = ({ entry }: Outgoing) => (entry.book === 'N' ? 1e9 : 0) + (entry.year ?? 0) * 1e5 + (entry.number ?? 0)

/**
 * Sends the transfer: freezes the snapshots, opens or continues the authority's cases, signs the manifest. One batch for both sides.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale` (also when anything changed since the
 *   preview), then those of `sendTransfer`, `personal-data-in-text` with `/snapshots/<position>…`, `no-authority`
 */
export function sendTransfer(ports: Ports, id: string, command: SendCommand, asked: Asked): Promise<Done> {
  return change(async () => {
    const read = await ports.store.read({ ...beginning(ports, asked), events: id })
    const actor = authenticated(read.actor)
    const again = replayed(ports, asked, read.replay)
    if (again) return again
    const transfer = transferOf(read.events)
    if (!transfer || !organisationsOf(actor).includes(transfer.home)) throw new Refusal('not-found')
    matchVersion(transfer.version, asked.ifMatch)
    const preview = await previewOf(ports, transfer.home, asked.now)
    const undescribed = preview.snapshots.flatMap(({ described }, index) => (described ? [] : [`/snapshots/${index}`]))
    const facts = {
      digest: preview.digest,
      undelivered: preview.snapshots.length + preview.withdrawals.length,
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
      position: preview.position,
      awaitingDecision: preview.awaitingDecision,
      answering: null,
    }
    return deliver(ports, parcel, actor, asked)
  })
}

function refuseFindings(snapshots: readonly Outgoing[]): void {
  const found = snapshots.flatMap(({ findings }, index) =>
    findings.map(({ pointer, code }) => ({ pointer: `/snapshots/${index}${pointer}`, code })),
  )
  if (found.length > 0) throw new Refusal('personal-data-in-text', found)
}

export function transferOf(events: readonly StoredEvent[]): Transfer | undefined {
  return subjectOf<TransferFields>(events, ['prepare', 'send'])
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
      looking.now,
      lookAt(ports, looking, 'look-outgoing', target, looks['home-transfer']),
    )
    const snapshots = preview.snapshots.map(({ entry, content, digest, findings, described }) => {
      return { entry: entry.id, number: numberOf(entry), digest, described, findings, content }
    })
    const withdrawals = preview.withdrawals.map(({ entry, handover, number, reason }) => {
      return { entry, handover, number, reason }
    })
    const { authority, digest, awaitingDecision } = preview
    return { ...fields, authority, digest, awaitingDecision, snapshots, withdrawals }
  }
  const snapshots = await Promise.all(
    seen.snapshots.map(async (row) => ({
      case: row.handover,
      version: row.version,
      hash: row.hash,
      ...(await openSnapshot(ports, row, seen.doorSealed)),
    })),
  )
  return { ...fields, manifest: seen.transferRow.manifest, receipt: seen.transferRow.receipt, snapshots }
}

/**
 * Says why a look at a transfer was refused; to people of neither side it does not exist.
 *
 * @throws Refusal `unauthenticated`, `no-active-authorisation`, `not-found`
 */
export async function refuseTransferLook(ports: Ports, id: string, looking: Looking): Promise<never> {
  const { actor: found, transferRow } = await ports.store.read({ actor: looking, transferRow: id })
  const here = authenticated(found).acting.filter(({ organisation }) => organisation === transferRow?.home)
  throw new Refusal(here.some(({ role }) => role === 'officer') ? 'no-active-authorisation' : 'not-found')
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
  const page = { side, organisation, ...of }
  const target = { of: 'organisation', id: organisation } as const
  const look = lookAt(ports, looking, 'look-transfers', target, permits, { transfers: page })
  const seen = await ports.store.look(look, { transferPage: page })
  if (!seen) return refuseOrganisationLook(ports, organisation, permits, looking)
  const items = seen.transferPage.map(({ manifest: _m, receipt: _r, ...row }) => row)
  const last = items.length === of.limit ? items.at(-1) : undefined
  return { items, next: last ? `${last.prepared_at}|${last.id}` : null }
}
