// The ledger as it leaves the system, line by line (README, “Files that leave the program”): every event as it is stored, its hash, the checkpoints and the
// changes of key. Seals nothing and judges nothing: what is broken is told as it stands.
import { exportFormat, exportVersion, type ExportLine } from '../../ledger/export-lines.ts'
import type { Ports } from '../ports.ts'
import type { CheckpointPage, CheckpointRow } from './checkpoint-ports.ts'
import type { Chain } from './ledger-ports.ts'

const pageOf = 200

export type ExportWish = {
  /** An organisation with all its years, one stream, or everything. */
  of?: string | undefined
  /** How one key of the ledger introduced the next, oldest first. */
  keyChanges: readonly string[]
  /** Instant in UTC. */
  now: string
}

/** Two numbers of one register may differ only where it changed in between: reading takes no lock. */
export async function* exportLedger(
  { store }: Pick<Ports, 'store'>,
  chain: Pick<Chain, 'streams' | 'status' | 'stored'>,
  { of, keyChanges, now }: ExportWish,
): AsyncGenerator<ExportLine> {
  const { organisations } = await store.read({ organisations: 'all' })
  const known = [...organisations.map(({ id }) => id), 'system']
  const told = of === undefined ? known.toSorted() : [of]
  let lines = 0
  const counted = (line: ExportLine) => ((lines += 1), line)

  yield counted({ format: exportFormat, version: exportVersion, of: told, madeAt: now })
  for (const keyChange of keyChanges) yield counted({ keyChange })
  for (const one of told)
    for await (const { stream, statement } of checkpointsOf(store, organisationIn(one)))
      if (!one.includes(':') || one === stream) yield counted({ checkpoint: statement })
  for (const stream of await chain.streams()) {
    if (of !== undefined && stream !== of && organisationIn(stream) !== of) continue
    const status = await chain.status(stream)
    yield counted({ stream, events: status.events, sealed: status.lastSeq })
    for await (const some of chain.stored(stream, status))
      for (const { hash, ...event } of some) yield counted({ event, hash: event.seq > status.lastSeq ? null : hash })
  }
  yield { end: { lines } }
}

const organisationIn = (stream: string): string => stream.split(':')[0] ?? stream

/** Its own and those that it holds of others; a statement that it gave and that lies here twice is told twice. */
async function* checkpointsOf(store: Ports['store'], organisation: string): AsyncGenerator<CheckpointRow> {
  for (const of of ['own', 'held'] as const) {
    let before: string | undefined
    do {
      const page: CheckpointPage = { of, organisation, before, limit: pageOf }
      const { checkpointPage } = await store.read({ checkpointPage: page })
      yield* checkpointPage
      const last = checkpointPage.length === pageOf ? checkpointPage.at(-1) : undefined
      before = last && `${last.at}|${last.id}`
    } while (before)
  }
}
