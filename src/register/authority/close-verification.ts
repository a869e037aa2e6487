// Whether an edition of a close is what the ledger tells: its hash in the close's events, its counts once more from its position, the
// tables they make and the list of its files. Changes nothing, and verifies no chain (ledger/).
import { closeMismatches, type CloseMismatch } from '../../domain/statistics/close.ts'
import { tablesOfClose } from '../../domain/statistics/closing.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import type { Looking } from '../common/look.ts'
import type { Ports } from '../ports.ts'
import { closeManifest } from './close-files.ts'
import { readClose } from './closes.ts'
import { recompute, type CloseContent } from './closing.ts'

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
  const { content, edition: row } = await readClose(ports, looking, id, edition)
  const hash = sha256(row.content)
  const mismatches = await mismatchesWith(ports.store, id, content, hash)
  const manifest = await closeManifest(content, row.content, row.hash)
  return { edition: row.edition, hash, mismatches: manifest === row.manifest ? mismatches : [...mismatches, 'files'] }
}

/** What the ledger tells otherwise than a content of this hash. */
export async function mismatchesWith(
  store: Ports['store'],
  close: string,
  content: CloseContent,
  hash: string,
): Promise<CloseMismatch[]> {
  const { events } = await store.read({ events: close })
  const told = events.map(({ detail }) => JSON.parse(detail) as { hash?: string; edition?: number })
  const facts = await recompute(store, content)
  const holds: Record<Exclude<CloseMismatch, 'files'>, boolean> = {
    hash: told.some((one) => one.hash === hash && one.edition === content.edition),
    counts: canonicalise(facts) === canonicalise(content.facts),
    tables: makesItsTables(content),
  }
  return closeMismatches.filter((one) => one !== 'files' && !holds[one])
}

/** Whether the counts in it make the tables in it. */
export function makesItsTables({ from, to, asOf, frame, facts, tables }: CloseContent): boolean {
  return canonicalise(tablesOfClose({ from, to, by: 'event', asOf }, frame, facts)) === canonicalise(tables)
}
