// Whether an edition of a close is what the ledger tells: its hash in the close's events, its counts once more from its position, the
// tables they make and the list of its files. Changes nothing, and verifies no chain (ledger/).
import { closeMismatches, type CloseMismatch } from '../../domain/statistics/close.ts'
import { closeVersions } from '../../domain/statistics/closed-tables.ts'
import { tablesOfClose } from '../../domain/statistics/closing.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { Looking } from '../common/look.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { closeManifest } from './close-files.ts'
import { openClose, toldOf } from './closes.ts'
import { closeFormat, recompute, madeWith, type CloseContent } from './closing.ts'

/** @property mismatches empty where everything holds */
export type CloseVerification = { edition: number; hash: string; mismatches: CloseMismatch[] }

/**
 * An edition verified against the ledger it was made of. A look at the close.
 *
 * @param edition the newest by default
 * @throws Refusal as `readClose`
 */
export async function verifyClose(
  ports: Ports,
  looking: Looking,
  id: string,
  edition?: number,
): Promise<CloseVerification> {
  const { events, edition: row } = await openClose(ports, looking, id, edition)
  const kept = { hash: sha256(row.content), manifest: sha256(row.manifest) }
  const found = { edition: row.edition, hash: kept.hash }
  const content = parsedClose(row.content)
  if (!content) return { ...found, mismatches: ['hash'] }
  const mismatches = await mismatchesWith(ports.store, events, content, kept)
  const manifest = await closeManifest(content, row.content, row.hash)
  return { ...found, mismatches: manifest === row.manifest ? mismatches : [...mismatches, 'files'] }
}

/**
 * What the ledger tells otherwise than a content of these hashes.
 *
 * @param events of the close; `kept.manifest` is left out where only the content is at hand
 */
export async function mismatchesWith(
  store: Ports['store'],
  events: readonly StoredEvent[],
  content: CloseContent,
  kept: { hash: string; manifest?: string },
): Promise<CloseMismatch[]> {
  const told = toldOf(events, content.edition)
  const facts = await recompute(store, content)
  const holds: Record<Exclude<CloseMismatch, 'files'>, boolean> = {
    hash: told?.hash === kept.hash && (kept.manifest ?? told.manifest) === told.manifest,
    counts: canonicalise(facts) === canonicalise(content.facts),
    tables: makesItsTables(content),
  }
  return closeMismatches.filter((one) => one !== 'files' && !holds[one])
}

/** Nothing where it is no close of this program, or of a version it does not know. */
export function parsedClose(text: string): CloseContent | undefined {
  try {
    const content = JSON.parse(text) as CloseContent
    return content.format === closeFormat && closeVersions.includes(content.version) ? content : undefined
  } catch {
    return undefined
  }
}

/** Whether the counts in it make the tables in it, as its version defined them. */
export function makesItsTables(content: CloseContent): boolean {
  const { from, to, asOf, frame, facts, tables } = content
  const made = tablesOfClose({ from, to, by: 'event', asOf }, frame, facts, madeWith(content))
  return canonicalise(made) === canonicalise(tables)
}
