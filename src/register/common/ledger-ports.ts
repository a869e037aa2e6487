// The part of the ports that concerns the chain over the ledger (design.md §5). Shapes only.
import type { chainStart, ChainVerdict, extendChain, LedgerEvent, Link, verifyChain } from '../../ledger/chain.ts'

/** How hashes are made and followed: `src/ledger/chain.ts` itself, which the entries hand to the store. */
export type Chaining = {
  chainStart: typeof chainStart
  extendChain: typeof extendChain
  verifyChain: typeof verifyChain
}

/** How far a stream is sealed. `events`: the last sequence; `unsealedSince`: instant (UTC) of the oldest event without a link. */
export type ChainStatus = { lastSeq: number; lastHash: string; events: number; unsealedSince: string | null }

/** The append-only table of links. A stream is `<organisation>:<Warsaw year>`, or `system`. */
export type Chain = {
  /**
   * Seals what stood in the stream (in every stream, when none is named) when it was called. Any number may run at once.
   * Leaves unsealed what comes after a gap in the sequence: `verify` names it and `unsealedSince` grows old.
   */
  seal(stream?: string): Promise<{ sealed: number }>
  /** Seals the stream as `seal` does and gives its last link: sequence 0 while it has none. */
  sealed(stream: string): Promise<Link>
  status(stream: string): Promise<ChainStatus>
  /** The stream as it is stored, slice by slice, up to where `status` found its end; `hash` null for an event without a link. Seals nothing. */
  stored(stream: string, status: ChainStatus): AsyncIterable<readonly (LedgerEvent & { hash: string | null })[]>
  /** Follows the whole stream; its unsealed tail is the fault `unsealed`. What it cannot see: `verifyChain`. */
  verify(stream: string): Promise<ChainVerdict>
  /** Every stream with an event, in code-unit order. */
  streams(): Promise<string[]>
}

export type { ChainVerdict }
