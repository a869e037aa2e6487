// Follows the streams of one export, line by line, and remembers their hashes, to be held against checkpoints afterwards.
// Verifies no signature: that is verification.ts.
import { chainStart, verifyChain, type ChainFault, type LedgerEvent, type Link } from './chain.ts'
import type { ExportLine } from './export-lines.ts'

/**
 * One stream to its last sealed event, or to its first fault. `unsealed`: events at its end without a link yet.
 * `hashes`: of the events that hold, the first at index 0.
 */
export type Followed = {
  stream: string
  hashes: string[]
  unsealed: number
  fault: { seq: number; why: ChainFault } | undefined
}

/** Events verified at a time. */
const slice = 1000

/** Events may wait that long for their link at the end of a stream (design.md §5: then it is an alarm). */
const tailInMs = 120_000

type Open = Followed & { events: number; sealed: number; pending: LedgerEvent[]; links: Link[]; tail: LedgerEvent[] }

/** Takes the lines in their order. `whole` says at the end whether the file is: no line stands outside its place or is missing. */
export function follow() {
  const streams: Followed[] = []
  const told: string[] = []
  let open: Open | undefined
  let madeAt = ''
  let lines = 0
  let state: 'open' | 'ended' | 'broken' = 'open'

  /** Its members in the order in which `line` takes them. */
  const kinds = {
    stream({ stream, events, sealed }: Extract<ExportLine, { stream: string }>) {
      close()
      const nothing = { hashes: [], unsealed: 0, fault: undefined, pending: [], links: [], tail: [] }
      open = { stream, events, sealed, ...nothing }
    },
    event({ event, hash }: Extract<ExportLine, { event: LedgerEvent }>) {
      if (!open) state = 'broken'
      else if (event.stream !== open.stream) fail(open, lastOf(open) + 1, 'out-of-order')
      else if (hash === null) open.tail.push(event)
      else if (open.tail.length > 0) fail(open, lastOf(open) + 1, 'unsealed')
      else seal(open, event, hash)
    },
  }

  function seal(of: Open, event: LedgerEvent, hash: string): void {
    of.pending.push(event)
    of.links.push({ seq: event.seq, hash })
    if (of.pending.length >= slice) verifyPending(of)
  }

  function verifyPending(of: Open): void {
    const { pending: events, links } = of
    of.pending = []
    of.links = []
    if (of.fault) return
    const from = { seq: of.hashes.length, hash: of.hashes.at(-1) ?? chainStart.hash }
    const verdict = verifyChain({ events, links, from })
    const held = verdict.ok ? links.length : verdict.seq - 1 - from.seq
    for (const { hash } of links.slice(0, Math.max(0, held))) of.hashes.push(hash)
    if (!verdict.ok) of.fault = { seq: verdict.seq, why: verdict.why }
  }

  /** What waits to be verified stands before this fault. */
  function fail(of: Open, seq: number, why: ChainFault): void {
    verifyPending(of)
    of.fault ??= { seq, why }
  }

  function close(): void {
    if (!open) return
    const of = open
    open = undefined
    verifyPending(of)
    const { stream, hashes, tail } = of
    const last = hashes.length
    const misplaced = tail.findIndex(({ seq }, index) => seq !== last + 1 + index)
    const waited = tail[0] ? Date.parse(madeAt) - Date.parse(tail[0].at) : 0
    if (tail.length > 0 && (of.sealed > last || !(waited <= tailInMs))) fail(of, last + 1, 'unsealed')
    if (misplaced >= 0) fail(of, last + 1 + misplaced, 'out-of-order')
    if (Math.max(of.events, of.sealed) > last + tail.length) fail(of, last + tail.length + 1, 'missing')
    streams.push({ stream, hashes, fault: of.fault, unsealed: tail.length })
  }

  return {
    streams,
    /** The organisations and streams that the file claims to tell whole. */
    told,
    line(line: ExportLine): void {
      if (state === 'ended') state = 'broken'
      if ('end' in line) {
        close()
        state = state === 'open' && line.end.lines === lines ? 'ended' : 'broken'
        return
      }
      lines += 1
      if ('format' in line) {
        madeAt = line.madeAt
        told.push(...line.of)
      }
      if ('stream' in line) kinds.stream(line)
      if ('event' in line) kinds.event(line)
    },
    whole(): boolean {
      close()
      return state === 'ended'
    },
  }
}

const lastOf = ({ hashes, pending }: Open): number => hashes.length + pending.length
