// The door: the only code that turns entries into what leaves. Builds contents by the allow-list, never by scrubbing.
// Decides nothing about sending; that is domain/transfer.ts.
import { category } from '../../domain/catalogue.ts'
import type { Entry } from '../../domain/entry.ts'
import { covered, type Basis } from '../../domain/organisation.ts'
import type { Fault } from '../../domain/refusal.ts'
import { findings, snapshotOf, travels, type Answer, type SnapshotContent } from '../../domain/snapshot.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { Ports, SealedRow, SnapshotRow, StoredEvent } from '../ports.ts'
import { entryOf } from '../home/entries.ts'
import { namesOf } from '../home/outgoing.ts'
import { textsOf } from '../home/texts.ts'

/** A snapshot as it would leave now; `digest` is the hash of its content, `entry` never travels. */
export type Outgoing = {
  entry: Entry
  content: SnapshotContent
  digest: string
  /** Names and numbers the detector found in the texts; blocks sending. */
  findings: Fault[]
  described: boolean
}

export function travelsAtAll(entry: Entry): boolean {
  return travels(entry, (code) => category(code, warsawDate(entry.registeredAt ?? entry.reportedAt))?.travels ?? false)
}

/** Builds the snapshot of one entry from its events and sealed rows. */
export async function outgoing(
  ports: Ports,
  entry: Entry,
  sealed: readonly SealedRow[],
  bases: readonly Basis[],
  answers: readonly Answer[],
  now: string,
): Promise<Outgoing> {
  const texts = await textsOf(ports, entry, sealed)
  const content = snapshotOf(entry, texts, covered(bases, 'supplement', warsawDate(now)), answers)
  return {
    entry,
    content,
    digest: sha256(canonicalise(content)),
    findings: findings(content, await namesOf(ports, entry, texts)),
    described: entry.described === true,
  }
}

/** The entries told by a list of events ordered by subject. */
export function entriesIn(events: readonly StoredEvent[]): Entry[] {
  const bySubject = Map.groupBy(events, (event) => event.subject)
  return [...bySubject.values()].flatMap((own) => entryOf(own) ?? [])
}

/** The newest snapshot of each handover that was delivered and not returned. */
export function newestOf(snapshots: readonly SnapshotRow[]): Map<string, SnapshotRow> {
  return new Map(snapshots.map((snapshot) => [snapshot.handover, snapshot]))
}
