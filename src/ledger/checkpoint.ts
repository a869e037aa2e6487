// A checkpoint: what left the system about a stream, and whether the links of today still say the same. Signing is in signature.ts.
import type { Link } from './chain.ts'

/** The stream's link at `seq`, at the instant `at` (UTC). */
export type Checkpoint = { stream: string; seq: number; hash: string; at: string }

/** What is signed. `format` 1. Holds no personal data: a stream is `<organisation>:<Warsaw year>`. */
export const checkpointStatement = ({ stream, seq, hash, at }: Checkpoint) => ({ format: 1, stream, seq, hash, at })

/** The checkpoint that a verified statement holds; `undefined` for what has not this shape. */
export function checkpointIn(statement: unknown): Checkpoint | undefined {
  const { format, stream, seq, hash, at } = (statement ?? {}) as Record<string, unknown>
  if (format !== 1 || typeof stream !== 'string' || typeof hash !== 'string' || typeof at !== 'string') return undefined
  if (!Number.isSafeInteger(seq) || Number(seq) < 1 || !/^[0-9a-f]{64}$/.test(hash)) return undefined
  return { stream, seq: Number(seq), hash, at }
}

/** `differs`: the stream up to there was made anew. `missing`: it was cut off before there. Holds only for links that `verifyChain` accepted. */
export const agreesWith = (checkpoint: Checkpoint, links: readonly Link[]): 'agrees' | 'differs' | 'missing' => {
  const link = links.find(({ seq }) => seq === checkpoint.seq)
  if (!link) return 'missing'
  return link.hash === checkpoint.hash ? 'agrees' : 'differs'
}
