// A sent transfer as one file for an authority outside this program: the signed manifest and the snapshots it names.
// The same look as the transfer's page; for the home only, which alone may give it out.
import { Refusal } from '../../domain/refusal.ts'
import { transferFile } from '../../ledger/transfer-file.ts'
import type { Looking } from '../common/look.ts'
import type { Ports } from '../ports.ts'
import { readHomeTransfer, refuseTransferLook } from './transfers.ts'

/**
 * The file's text (README, “Files that leave the program”).
 *
 * @throws Refusal as `readHomeTransfer`; `not-found` before it was sent
 */
export async function readTransferFile(ports: Ports, id: string, looking: Looking): Promise<string> {
  const view = await readHomeTransfer(ports, id, looking)
  if (!view) return refuseTransferLook(ports, id, looking)
  if ('digest' in view || !view.manifest) throw new Refusal('not-found')
  const snapshots = view.snapshots.map(({ snapshot, content, salt, asOf }) => ({ id: snapshot, content, salt, asOf }))
  return transferFile(view.manifest, snapshots)
}
