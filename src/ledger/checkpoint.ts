// A checkpoint: what left the system about a stream, and whether the links of today still say the same. Signing is in signature.ts.
import type { Link } from './chain.ts'

/** The stream's link at `seq`, at the instant `at` (UTC). */
export type Checkpoint = { stream: string; seq: number; hash: string; at: string }

/** `differs`: the stream up to there was made anew. `missing`: it was cut off before there. Holds only for links that `verifyChain` accepted. */
export const agreesWith = (checkpoint: Checkpoint, links: readonly Link[]): 'agrees' | 'differs' | 'missing' => {
  const link = links.find(({ seq }) => seq === checkpoint.seq)
  if (!link) return 'missing'
  return link.hash === checkpoint.hash ? 'agrees' : 'differs'
}
