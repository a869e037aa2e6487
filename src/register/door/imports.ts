// Taking in the transfer file of a home outside this program: verified with the keys pinned beforehand, then the same cases as if it had
// been handed over here. All or nothing. Says nothing of a file's contents in a refusal.
import { importers, pinOf, takerOf, type Taker } from '../../domain/outside.ts'
import { evolve } from '../../domain/event.ts'
import { category } from '../../domain/catalogue.ts'
import { refuseOutOfTurn, manifestIn, type Manifest } from '../../domain/transfer-manifest.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, permit, type Acting } from '../../domain/role.ts'
import type { SnapshotContent } from '../../domain/snapshot.ts'
import type { TransferFields } from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { checkpointIn, type Checkpoint } from '../../ledger/checkpoint.ts'
import { keyNamedIn, statementKeys } from '../../ledger/signature.ts'
import { transferIn } from '../../ledger/transfer-file.ts'
import { authenticated, change, eventOf, parsed, surroundings, type Asked, type Done } from '../common/change.ts'
import { checkpointWrites } from '../common/checkpoints.ts'
import type { CheckpointRow } from '../common/checkpoint-ports.ts'
import { hashOf, type Frozen } from '../common/frozen.ts'
import { organisationIn } from '../common/organisations.ts'
import type { TakenInRows } from '../common/outside-ports.ts'
import type { NewEvent, Ports, Write } from '../ports.ts'
import { casesIn, handedCensus, inOrder, snapshotArrives, withdrawalArrives } from './arrival.ts'
import { believed } from './believing.ts'
import { contentOf } from './sending.ts'

/** The longest file, in characters: several hundred entries; one form or JSON body holds it. */
export const longestFile = 400_000

/** How a snapshot of a file is read: `undefined` for what has not its shape. Given by who knows the shapes of input. */
export type ReadContent = (content: unknown) => SnapshotContent | undefined

/** What a file says before it is taken in: codes and counts, no content. `checkpoints`: how far the home's ledger had come. */
export type ImportPreview = {
  home: string
  authority: string
  manifest: Omit<Manifest, 'snapshots' | 'checkpoints'>
  snapshots: number
  newCases: number
  checkpoints: Checkpoint[]
  /** The key that signed, as it was pinned. */
  key: string
}

type Judged = {
  home: string
  authority: string
  taker: Taker
  acting: Acting
  manifest: Manifest
  frozen: ReadonlyMap<string, Frozen>
  checkpoints: { checkpoint: Checkpoint; statement: string }[]
  content: string
  key: string
  taken: TakenInRows
}

/**
 * What would be taken in. Writes nothing: nothing of the file is kept before it is taken in.
 *
 * @throws Refusal as `takeIn`
 */
export async function previewImport(
  ports: Ports,
  home: string,
  file: { text: string; readContent: ReadContent },
  asked: Asked,
): Promise<ImportPreview> {
  const judged = await judge(ports, home, file, asked)
  const { snapshots, checkpoints: _, ...manifest } = judged.manifest
  const known = new Set(judged.taken.handovers.map(({ theirs }) => theirs))
  return {
    home,
    authority: judged.authority,
    manifest,
    snapshots: snapshots.length,
    newCases: snapshots.filter(({ handover }) => !known.has(handover)).length,
    checkpoints: judged.checkpoints.map(({ checkpoint }) => checkpoint),
    key: judged.key,
  }
}

/**
 * Takes in the next transfer of a home outside. Its snapshots become cases, its checkpoints are held; it then waits for its receipt.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `not-permitted`, `no-authority`, `keys-not-pinned`,
 *   `too-large`, `file-unreadable`, `file-altered`, `key-unknown`, `not-for-us`, `already-taken-in`, `transfer-missing`,
 *   `transfer-forked`
 */
export function takeIn(
  ports: Ports,
  home: string,
  file: { text: string; readContent: ReadContent },
  asked: Asked,
): Promise<Done> {
  return change(ports, asked, {}, async () => {
    const judged = await judge(ports, home, file, asked)
    const { authority, acting, manifest, taken } = judged
    const { sentAt, kind, cutoff, counts, awaitingDecision, residents, census } = manifest
    const parties = { home, authority }
    const id = ports.mint()
    const { eventsOf } = await ports.store.read({
      eventsOf: { subjects: taken.handovers.map(({ handover }) => handover) },
    })
    const files = casesIn(eventsOf)
    const own = new Map(taken.handovers.map(({ theirs, handover, versions }) => [theirs, { handover, versions }]))
    const writes: Write[] = []
    const received: NewEvent[] = []
    const snapshots: NonNullable<TransferFields['snapshots']>[number][] = []
    for (const { handover: theirs, version, snapshot } of manifest.snapshots) {
      const known = own.get(theirs)?.handover
      const handover = known ?? (await ports.vault.takeSubject('opaque'))
      if (!known) writes.push({ write: 'outside-handover', id: handover, ...parties, theirs })
      const arrived = await snapshotArrives(
        ports,
        judged.frozen.get(snapshot) as Frozen,
        { ...parties, handover, version, transfer: id, file: files.get(handover) },
        { madeAt: sentAt, now: asked.now },
      )
      own.set(theirs, { handover, versions: version })
      received.push(arrived.received)
      writes.push(...arrived.writes)
      snapshots.push({ handover, snapshot: arrived.row.id, version, hash: arrived.row.hash })
    }
    const withdrawals = manifest.withdrawals.map(({ handover: theirs, number, reason }) => {
      const { handover, versions } = own.get(theirs) as { handover: string; versions: number }
      const withdrawal = { handover, number, reason }
      const of = { ...parties, version: versions, transfer: id, file: files.get(handover) }
      const arrived = withdrawalArrives(ports, withdrawal, of, asked.now)
      received.push(...arrived.received)
      writes.push(...arrived.writes)
      return withdrawal
    })
    const event = eventOf(ports, {
      organisation: authority,
      subject: id,
      version: 1,
      actor: asked.credential.person,
      acting,
      now: asked.now,
      decision: {
        action: 'take-in',
        detail: {
          ...{ home, authority, state: 'sent', preparedAt: sentAt, sentAt, kind, cutoff, counts },
          ...(awaitingDecision !== undefined && { awaitingDecision }),
          ...{ residents, snapshots },
          ...(withdrawals.length > 0 && { withdrawals }),
          ...(census.length > 0 && { census }),
          outside: {
            transfer: manifest.transfer,
            home: manifest.home,
            authority: manifest.authority,
            content: judged.content,
            key: judged.key,
          },
        },
      },
    })
    const held = judged.checkpoints.map(({ checkpoint, statement }): CheckpointRow => {
      const given = { occasion: 'send', holder: authority, transfer: id } as const
      return { id: ports.mint(), organisation: home, ...checkpoint, ...given, statement }
    })
    return ports.store.commit([
      { write: 'guard', guard: { on: 'authority', home, authority, dateOn: judged.taker.on } },
      { write: 'event', event },
      ...received.map((one): Write => ({ write: 'event', event: one })),
      ...surroundings(ports, asked, { organisation: authority, acting, event, plane: 'door', sealed: [], status: 201 }),
      {
        write: 'transfer',
        transfer: evolve<TransferFields>(undefined, parsed({ ...event, seq: 0 })),
        manifest: transferIn(file.text)?.manifest ?? '',
      },
      ...handedCensus(id, parties, census),
      { write: 'import', transfer: id, ...parties, theirs: manifest.transfer, nth: taken.transfers.length + 1 },
      ...checkpointWrites(held),
      ...inOrder(writes),
    ])
  })
}

/** Everything that must be true before a file is believed, cheapest first; each failure has its own sentence. */
async function judge(
  ports: Ports,
  home: string,
  { text, readContent }: { text: string; readContent: ReadContent },
  asked: Asked,
): Promise<Judged> {
  const today = warsawDate(asked.now)
  const { actor: found, events } = await ports.store.read({ actor: asked, events: home })
  const actor = authenticated(found)
  const organisation = organisationIn(events)
  const taker = organisation?.kind === 'home' ? takerOf(organisation, today, organisationsOf(actor)) : undefined
  if (!organisation || !taker) throw new Refusal('not-found')
  const { authority } = taker
  const acting = permit(actor, authority, importers)
  const pin = pinOf(organisation, authority, home)
  if (!pin?.theirs) throw new Refusal('keys-not-pinned')
  if (text.length > longestFile) throw new Refusal('too-large')
  const filed = transferIn(text.trim())
  if (!filed) throw new Refusal('file-unreadable')
  const keys = statementKeys(JSON.parse(pin.jwks))
  const manifest = manifestIn(await believed(keys, filed.manifest, 'transfer'))
  if (!manifest) throw new Refusal('file-unreadable')
  if (!filed.whole) throw new Refusal('file-altered')
  if (manifest.home !== pin.theirs.home || manifest.authority !== pin.theirs.authority) throw new Refusal('not-for-us')
  if (taker.former && manifest.kind !== 'withdrawal') throw new Refusal('not-for-us')
  const frozen = frozenIn(filed.snapshots, readContent)
  if (manifest.snapshots.some(({ snapshot, hash }) => hashIn(frozen, snapshot) !== hash))
    throw new Refusal('file-altered')
  const { takenIn } = await ports.store.read({ takenIn: { home, authority } })
  refuseOutOfTurn(manifest, {
    transfers: takenIn.transfers,
    cutoff: takenIn.last?.cutoff ?? null,
    sentAt: takenIn.last?.sentAt ?? null,
    versions: new Map(takenIn.handovers.map(({ theirs, versions }) => [theirs, versions])),
  })
  const checkpoints = await Promise.all(
    manifest.checkpoints.map(async (statement) => {
      const checkpoint = checkpointIn(await believed(keys, statement, 'checkpoint'))
      if (!checkpoint?.stream.startsWith(`${manifest.home}:`)) throw new Refusal('file-unreadable')
      return { checkpoint, statement }
    }),
  )
  await refuseOtherLedger(ports, authority, checkpoints)
  const content = contentOf(manifest.snapshots, manifest.withdrawals, manifest.census)
  const key = keyNamedIn(filed.manifest)
  return { home, authority, taker, acting, manifest, frozen, checkpoints, content, key, taken: takenIn }
}

const hashIn = (frozen: ReadonlyMap<string, Frozen>, snapshot: string) => {
  const one = frozen.get(snapshot)
  return one && hashOf(one)
}

/** @throws Refusal `file-unreadable`: of a shape or a code list this program does not know */
function frozenIn(
  snapshots: readonly { id: string; content: object; salt: string; asOf: string }[],
  readContent: ReadContent,
): Map<string, Frozen> {
  return new Map(
    snapshots.map(({ id, content, salt, asOf }) => {
      const read = readContent(content)
      const known = read && category(read.category, read.registeredOn)
      if (!known || typeof salt !== 'string' || typeof asOf !== 'string') throw new Refusal('file-unreadable')
      return [id, { content: read, salt, asOf }]
    }),
  )
}

/** The home's ledger may grow, not change: a checkpoint behind or beside one that is held tells another story. @throws Refusal `transfer-forked` */
async function refuseOtherLedger(
  ports: Ports,
  holder: string,
  checkpoints: readonly { checkpoint: Checkpoint }[],
): Promise<void> {
  const streams = checkpoints.map(({ checkpoint }) => checkpoint.stream)
  const { checkpointsHeld } = await ports.store.read({ checkpointsHeld: { streams, holder } })
  const held = new Map(checkpointsHeld.map(({ stream, seq }) => [stream, seq]))
  if (checkpoints.some(({ checkpoint: { stream, seq } }) => seq <= (held.get(stream) ?? 0))) {
    throw new Refusal('transfer-forked')
  }
}
