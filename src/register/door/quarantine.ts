// Either side hides a snapshot through which personal data slipped (design.md §3). One batch hides it, tells both sides and opens
// the home's breach record with its 72 hours. Names no table of the home plane: the authority may be the one who notices.
import { openBreach, type BreachFields, type QuarantineSide } from '../../domain/breach.ts'
import { hide, quarantineCase as decideCase, type Case, type CaseFields } from '../../domain/case.ts'
import { evolve } from '../../domain/event.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import {
  quarantineOfTransfer as decideTransfer,
  type QuarantineCommand,
  type TransferFields,
} from '../../domain/transfer.ts'
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
import type { NewEvent, Ports, StandingRow, Write } from '../ports.ts'
import { casesIn } from './arrival.ts'
import { destroyReplacedNow } from './destroying.ts'
import { transferOfHome } from './transfers.ts'

/**
 * A reviewer hides a version of a case.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, `not-permitted`, `invalid` (`/version`)
 */
export async function quarantineCase(
  ports: Ports,
  id: string,
  command: { version: number },
  asked: Asked,
): Promise<Done> {
  let home = ''
  const done = await change(ports, asked, { events: id, snapshots: { handover: id } }, async (read, actor) => {
    const file = casesIn(read.events).get(id)
    if (!file || !organisationsOf(actor).includes(file.authority)) throw new Refusal('not-found')
    matchVersion(file.version, asked.ifMatch)
    home = file.home
    const open = read.snapshots.filter(({ hidden_at }) => !hidden_at)
    const decision = decideCase(
      file,
      command,
      open.map(({ version }) => version),
      actor,
    )
    const row = open.find(({ version }) => version === command.version) as StandingRow
    const counterpart = ports.mint()
    const event = eventOf(ports, {
      organisation: file.authority,
      subject: id,
      version: file.version + 1,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision: { ...decision, detail: { ...decision.detail, ...hiding(row), counterpart: pairOf(counterpart, row) } },
    })
    const told = counterpartOf(ports, {
      organisation: file.home,
      subject: id,
      version: null,
      by: file.authority,
      now: asked.now,
      decision: { action: 'quarantine', detail: { ...hiding(row), counterpart: pairOf(event.id, row) } },
    })
    const opening = { by: file.authority, side: 'authority', actor: null } as const
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation: file.authority,
        acting: decision.acting,
        event,
        plane: 'door',
        sealed: [],
        status: 200,
      }),
      { write: 'event', event: { ...told, id: counterpart } },
      { write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) },
      ...(await hidingWrites(ports, row, opening, asked)),
    ])
  })
  await destroyReplacedNow(ports, home, asked.now)
  return done
}

/**
 * The home hides what left with one of its transfers; the case there goes with it.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, `not-permitted`,
 *   `no-active-authorisation`, `wrong-state`, `invalid` (`/version`)
 */
export async function quarantineInTransfer(
  ports: Ports,
  id: string,
  command: QuarantineCommand,
  asked: Asked,
): Promise<Done> {
  let home = ''
  const done = await change(
    ports,
    asked,
    {
      events: id,
      snapshots: { transfer: id },
      eventsOf: { subjects: [command.handover] },
      reachable: { of: 'transfer', id, viewer: asked },
    },
    async (read, actor) => {
      const transfer = transferOfHome(read.events, actor)
      if (!read.reachable) throw new Refusal('not-found')
      matchVersion(transfer.version, asked.ifMatch)
      home = transfer.home
      const row = read.snapshots.find(
        ({ handover, version, hidden_at }) =>
          handover === command.handover && version === command.version && !hidden_at,
      )
      const decision = decideTransfer(transfer, row !== undefined, actor)
      const file = casesIn(read.eventsOf).get(command.handover)
      if (!row || !file) throw new Refusal('internal')
      const counterpart = ports.mint()
      const event = eventOf(ports, {
        organisation: home,
        subject: id,
        version: transfer.version + 1,
        actor: actor.person,
        acting: decision.acting,
        now: asked.now,
        decision: {
          ...decision,
          detail: { ...decision.detail, ...hiding(row), counterpart: pairOf(counterpart, row) },
        },
      })
      const told = counterpartOf(ports, {
        organisation: transfer.authority,
        subject: id,
        version: null,
        by: home,
        now: asked.now,
        decision: { action: 'quarantine', detail: { ...hiding(row), counterpart: pairOf(event.id, row) } },
      })
      const ofCase = hiddenCase(ports, file, row, asked)
      return ports.store.commit([
        { write: 'guard', guard: { on: 'reachable', of: 'transfer', ids: [id], viewer: asked } },
        { write: 'event', event },
        ...surroundings(ports, asked, {
          organisation: home,
          acting: decision.acting,
          event,
          plane: 'door',
          sealed: [],
          status: 200,
        }),
        { write: 'event', event: { ...told, id: counterpart } },
        { write: 'event', event: ofCase },
        { write: 'case', case: evolve<CaseFields>(file, parsed({ ...ofCase, seq: 0 })) },
        { write: 'transfer', transfer: evolve<TransferFields>(transfer, parsed({ ...event, seq: 0 })) },
        ...(await hidingWrites(ports, row, { by: home, side: 'home', actor: event }, asked)),
      ])
    },
  )
  await destroyReplacedNow(ports, home, asked.now)
  return done
}

const hiding = ({ id, handover, version }: StandingRow) => ({ hidden: { snapshot: id, handover, version } })
const pairOf = (event: string, { hash }: StandingRow) => ({ event, content: hash })

const hiddenCase = (ports: Ports, file: Case, row: StandingRow, asked: Asked): NewEvent =>
  counterpartOf(ports, {
    organisation: file.authority,
    subject: file.id,
    version: file.version + 1,
    by: file.home,
    now: asked.now,
    decision: hide(file, row.version),
  })

/** The row that hides the snapshot, and the home's breach record with the event that opens it. */
async function hidingWrites(
  ports: Ports,
  row: StandingRow,
  { by, side, actor }: { by: string; side: QuarantineSide; actor: NewEvent | null },
  asked: Asked,
): Promise<Write[]> {
  const { home, handover, version, number } = row
  const id = await ports.vault.takeSubject()
  const decision = openBreach({ home, noticedBy: side, handover, snapshot: version, number }, asked.now)
  const opened = counterpartOf(ports, { organisation: home, subject: id, version: 1, by, now: asked.now, decision })
  // Whoever of the home hid it opened the record.
  const event = actor ? { ...opened, actor: actor.actor, role: actor.role, authorisation: actor.authorisation } : opened
  return [
    { write: 'event', event },
    { write: 'breach', breach: evolve<BreachFields>(undefined, parsed({ ...event, seq: 0 })) },
    { write: 'quarantine', quarantine: { snapshot: row.id, home, breach: id, side, at: asked.now } },
  ]
}
