// Opens the sealed texts that a subject's events name, in the order they were written.
// Never decides who may look; callers have recorded the look in the same batch that gave the rows.
import type { SealedReference } from '../../domain/event.ts'
import type { Ports, SealedRow } from '../ports.ts'

/** Every writing of the subject's texts, in order. Rows the subject's events do not name are left out. */
export async function openWritings<Texts>(
  ports: Ports,
  sealed: readonly SealedReference[],
  rows: readonly SealedRow[],
): Promise<{ action: string; version: number; texts: Texts }[]> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return Promise.all(
    sealed.flatMap((reference) => {
      const row = byId.get(reference.id)
      if (!row) return []
      return [
        ports.vault
          .open({ ...row, sha256: reference.sha256 })
          .then((texts) => ({ action: reference.field, version: reference.version, texts: texts as Texts })),
      ]
    }),
  )
}
