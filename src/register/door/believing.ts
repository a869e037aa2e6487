// Whether a statement of a side outside is believed: signed by one of the keys that were pinned for it. Knows no file and no pin.
import { Refusal } from '../../domain/refusal.ts'
import { StatementRefusal, verifyStatement, type StatementType } from '../../ledger/signature.ts'

/** What it says. @throws Refusal `key-unknown`, `file-altered` */
export async function believed(
  keys: Parameters<typeof verifyStatement>[0],
  jws: string,
  type: StatementType,
): Promise<unknown> {
  try {
    return await verifyStatement(keys, jws, type)
  } catch (error) {
    const unknown = error instanceof StatementRefusal && error.code === 'unknown-key'
    throw new Refusal(unknown ? 'key-unknown' : 'file-altered')
  }
}
