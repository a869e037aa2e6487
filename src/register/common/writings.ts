// Opens the sealed texts that a subject's events name, in the order they were written; and those that came back through the door.
// Never decides who may look; callers have recorded the look in the same batch that gave the rows.
import type { Written } from '../../domain/event.ts'
import { VaultRefusal } from '../../vault/refusal.ts'
import type { Ports, Reply, SealedRow } from '../ports.ts'

/** Where a value must have been sealed, as its event says: never as the row says, which a thief could have moved. */
export type Place = Pick<SealedRow, 'id' | 'subject' | 'field' | 'version'> & { sha256: string }

/** @throws VaultRefusal `altered` when there is no such row any more: an older text must not pass for the newest */
export async function openAt(ports: Ports, place: Place, rows: readonly SealedRow[]): Promise<unknown> {
  const row = rows.find(({ id }) => id === place.id)
  if (!row) throw new VaultRefusal('altered')
  return ports.vault.open({ ...place, jwe: row.jwe })
}

/**
 * Every writing of the subject's texts, in order. Rows the subject's events do not name are left out.
 *
 * @throws VaultRefusal when one of them is missing, was moved or altered, or the subject's key was destroyed
 */
export async function openWritings<Texts>(
  ports: Ports,
  { id: subject, sealed }: { id: string; sealed: readonly Written[] },
  rows: readonly SealedRow[],
): Promise<{ action: string; version: number; at: string; texts: Texts }[]> {
  return Promise.all(
    sealed.map(async ({ id, field, version, sha256, at }) => ({
      action: field,
      version,
      at,
      texts: (await openAt(ports, { id, subject, field, version, sha256 }, rows)) as Texts,
    })),
  )
}

/** What a reply says; null when it carries no text. @throws VaultRefusal as `openWritings` */
export async function openReply(ports: Ports, reply: Reply, rows: readonly SealedRow[]): Promise<string | null> {
  const { sealed: id, sha256, handover: subject, kind: field, version } = reply
  if (id === null || sha256 === null) return null
  return ((await openAt(ports, { id, subject, field, version, sha256 }, rows)) as { text: string }).text
}
