// The chains of a test's database, followed one by one as the sealer left them. Seals nothing.
import type { Chain, ChainVerdict } from '../../src/register/common/ledger-ports.ts'

/** One verdict per stream, in code-unit order. */
export async function verifyLedger(chain: Chain): Promise<({ stream: string } & ChainVerdict)[]> {
  const verdicts = []
  for (const stream of await chain.streams()) verdicts.push({ stream, ...(await chain.verify(stream)) })
  return verdicts
}
