// A frozen snapshot: how it is hashed and opened, on either side of the door. Never builds one.
import type { SnapshotContent } from '../../domain/snapshot.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { Ports, SealedRow, SnapshotRow, StandingRow } from '../ports.ts'

/** What is sealed as a snapshot: the content, a salt that keeps its hash from being guessed, and the date it shows. */
export type Frozen = { content: SnapshotContent; salt: string; asOf: string }

/** Opens a frozen snapshot; the row's hash must be that of what lies sealed. */
export async function openSnapshot(ports: Ports, row: SnapshotRow, sealed: readonly SealedRow[]): Promise<Frozen> {
  const found = sealed.find(({ subject }) => subject === row.id)
  if (!found) throw new Error('a snapshot without its sealed content')
  const place = { id: found.id, subject: row.id, field: 'snapshot', version: 1 }
  const frozen = (await ports.vault.open({ ...place, jwe: found.jwe, sha256: sha256(found.jwe) })) as Frozen
  if (hashOf(frozen) !== row.hash) throw new Error('a snapshot that is not what was sent')
  return frozen
}

/** The hash that the manifest signs and the receipt names; salted, so that it says nothing about a short content. */
export function hashOf(frozen: Frozen): string {
  return sha256(canonicalise(frozen))
}

/** A snapshot whose content nobody may read any more. `replaced`: a newer one of the same handover can be read. */
export type HiddenSnapshot = { case: string; version: number; number: string; hiddenAt: string; replaced: boolean }

export const readable = (rows: readonly StandingRow[]) =>
  rows.filter(({ hidden_at, destroyed_at }) => hidden_at === null && destroyed_at === null)

/** The hidden ones among snapshots of which all of the same handover are given. */
export function hiddenAmong(rows: readonly StandingRow[]): HiddenSnapshot[] {
  return rows.flatMap(({ handover, version, number, hidden_at, destroyed_at }) => {
    if (hidden_at === null || destroyed_at !== null) return []
    const replaced = rows.some((row) => row.handover === handover && row.version > version && !row.hidden_at)
    return [{ case: handover, version, number, hiddenAt: hidden_at, replaced }]
  })
}
