// The hash chain over one stream of events: extends it and finds where it no longer holds. Never reads or writes a database.
import { hash } from 'node:crypto'
import { canonicalise } from './canonical.ts'

/** A stored event, column by column. `seq` from 1 without gaps; `at`: instant in UTC; `detail`: canonical JSON text, as stored. */
export type LedgerEvent = {
  stream: string
  seq: number
  id: string
  subject: string
  version: number | null
  action: string
  actor: string
  role: string
  authorisation: string | null
  at: string
  detail: string
}

/** A stored link: the hash (hex) of the event `seq` together with all before it in its stream. */
export type Link = { seq: number; hash: string }

/** What stands before the first event of a stream. */
export const chainStart: Link = { seq: 0, hash: '0'.repeat(64) }

/** Hex SHA-256 over the previous hash, a line feed and the canonical JSON of the event's columns; columns of a join are left out. */
export const linkHash = (previous: string, event: LedgerEvent): string => {
  const { stream, seq, id, subject, version, action, actor, role, authorisation, at, detail } = event
  const columns = { stream, seq, id, subject, version, action, actor, role, authorisation, at, detail }
  return hash('sha256', `${previous}\n${canonicalise(columns)}`)
}

/** The hashes of the events, in their order, after `previous`. Does not look at `seq`. */
export const extendChain = (previous: string, events: readonly LedgerEvent[]): string[] => {
  let last = previous
  return events.map((event) => (last = linkHash(last, event)))
}

/** An event that has no canonical form at all (a fraction, a missing column) was not sealed as it stands. */
const isHashOf = (hashFound: string, previous: string, event: LedgerEvent): boolean => {
  try {
    return linkHash(previous, event) === hashFound
  } catch {
    return false
  }
}

/**
 * `altered`: event or link is not what was sealed. `missing`: the event is not there. `out-of-order`: it is not at its place, or twice.
 * `unsealed`: it has no link; at the end of a stream that is the tail the sealer has not reached yet.
 */
export type ChainFault = 'altered' | 'missing' | 'out-of-order' | 'unsealed'

export type ChainVerdict = { ok: true; lastSeq: number; lastHash: string } | { ok: false; seq: number; why: ChainFault }

/**
 * Follows one stream, both lists in order of `seq`, on from `from` (the last link verified before; the start by default), so it can go in slices.
 * Gives the first fault. NOT seen: events and links cut off or made anew together; only a signed checkpoint shows that (`agreesWith`).
 */
export const verifyChain = (chain: {
  events: readonly LedgerEvent[]
  links: readonly Link[]
  from?: Link
}): ChainVerdict => {
  const { events, links, from = chainStart } = chain
  let last = from
  for (const [index, event] of events.entries()) {
    const seq = last.seq + 1
    if (event.seq !== seq) {
      const misplaced = event.seq < seq || events.some((other) => other.seq === seq)
      return { ok: false, seq: Math.min(seq, event.seq), why: misplaced ? 'out-of-order' : 'missing' }
    }
    const link = links[index]
    if (link?.seq !== seq) return { ok: false, seq, why: 'unsealed' }
    if (!isHashOf(link.hash, last.hash, event)) return { ok: false, seq, why: 'altered' }
    last = link
  }
  if (links.length > events.length) return { ok: false, seq: last.seq + 1, why: 'missing' }
  return { ok: true, lastSeq: last.seq, lastHash: last.hash }
}
