// The file in which a transfer leaves: its signed manifest and the frozen snapshots it names by their hashes (README, “Files that leave the program”).
// Opens no snapshot and decides nothing about one.
import { decodeJwt } from 'jose'
import { canonicalise } from './canonical.ts'
import { sha256 } from './hash.ts'

export const transferFormat = 'register-transfer'
export const transferVersion = 1

/** `id`: as the manifest names it. `content`, `salt`, `asOf` together are what the hash in the manifest was made of. */
export type FiledSnapshot = { id: string; content: object; salt: string; asOf: string }

export const transferFile = (manifest: string, snapshots: readonly FiledSnapshot[]): string =>
  canonicalise({ format: transferFormat, version: transferVersion, manifest, snapshots })

/** The manifest of the file and what lies beside it, not yet verified, and whether these are exactly its snapshots; `undefined` for another text. */
export function transferIn(
  text: string,
): { manifest: string; whole: boolean; snapshots: readonly FiledSnapshot[] } | undefined {
  try {
    const { format, version, manifest, snapshots } = JSON.parse(text) as Record<string, unknown>
    if (format !== transferFormat || version !== transferVersion || typeof manifest !== 'string') return undefined
    const named = decodeJwt(manifest)['snapshots'] as { snapshot: string; hash: string }[]
    const lying = (snapshots as FiledSnapshot[]).map(({ id, content, salt, asOf }) => ({
      snapshot: id,
      hash: sha256(canonicalise({ content, salt, asOf })),
    }))
    const hashes = (of: { snapshot: string; hash: string }[]) =>
      canonicalise(of.map(({ snapshot, hash }) => `${snapshot} ${hash}`).toSorted())
    return { manifest, whole: hashes(named) === hashes(lying), snapshots: snapshots as FiledSnapshot[] }
  } catch {
    return undefined
  }
}
