// The chain's table: seals events in slices, says how far it is, follows it. Hashes are made by what it is given;
// no event is ever changed here, and no link is written on another than the one it was built on.
import { sql, type SQL } from 'drizzle-orm'
import type { LedgerEvent } from '../../ledger/chain.ts'
import type { Chain, Chaining } from '../../register/common/ledger-ports.ts'
import type { Batches, Rows } from '../batches.ts'
import { eventColumns, storedEvents } from './events.ts'

/** Events hashed at a time: a few milliseconds on the thread that answers requests (design.md §8). */
const slice = 500

/** Lost races in a row after which a sealer leaves the stream to the others; a lagging replica looks like one too. */
const mostLostRaces = 20

type Link = Chaining['chainStart']

const eventsAfter = (stream: string, seq: SQL) =>
  sql`SELECT ${eventColumns} FROM event WHERE stream = ${stream} AND seq > ${seq} ORDER BY seq LIMIT ${slice}`

const lastLink = (stream: string) => sql`SELECT seq, hash FROM link WHERE stream = ${stream} ORDER BY seq DESC LIMIT 1`

const lastSealed = (stream: string) => sql`(SELECT coalesce(max(seq), 0) FROM link WHERE stream = ${stream})`

/** Steps from stream to stream on the primary key instead of reading every event. */
const streamsWhere = (condition: SQL) => sql`WITH RECURSIVE known (stream) AS (
    SELECT min(stream) FROM event
    UNION ALL SELECT (SELECT min(stream) FROM event WHERE stream > known.stream) FROM known WHERE stream IS NOT NULL)
  SELECT stream FROM known WHERE stream IS NOT NULL AND ${condition}`

/** Streams that have links, also when their events are gone. */
const streamsOfLinks = sql`WITH RECURSIVE known (stream) AS (
    SELECT min(stream) FROM link
    UNION ALL SELECT (SELECT min(stream) FROM link WHERE stream > known.stream) FROM known WHERE stream IS NOT NULL)
  SELECT stream FROM known WHERE stream IS NOT NULL`

const unsealed = sql`(SELECT max(seq) FROM event WHERE stream = known.stream)
  > (SELECT coalesce(max(seq), 0) FROM link WHERE stream = known.stream)`

/** Writes nothing when the last link is no longer `last`; one statement, so nothing comes between. */
const insertLinks = (stream: string, last: Link, hashes: readonly string[]) => sql`INSERT INTO link (stream, seq, hash)
  SELECT ${stream}, ${last.seq} + 1 + h.key, h.value FROM json_each(${JSON.stringify(hashes)}) h
  WHERE ${lastSealed(stream)} = ${last.seq}
    AND (${last.seq} = 0 OR EXISTS (
      SELECT 1 FROM link WHERE stream = ${stream} AND seq = ${last.seq} AND hash = ${last.hash}))
  RETURNING seq`

/** Between two slices others may go on: the file client answers without ever leaving the thread. */
const breath = () => new Promise((resume) => setTimeout(resume))

export function makeChain(batches: Batches, { chainStart, extendChain, verifyChain }: Chaining): Chain {
  const linkOf = (found: Rows | undefined) => (found?.[0] as unknown as Link | undefined) ?? chainStart

  async function sealStream(stream: string): Promise<{ sealed: number; last: Link }> {
    let sealed = 0
    let last = chainStart
    for (let lost = 0; lost < mostLostRaces; await breath()) {
      const [link, events] = await batches.read([lastLink(stream), eventsAfter(stream, lastSealed(stream))])
      last = linkOf(link)
      const next = storedEvents(events).filter(({ seq }, index) => seq === last.seq + 1 + index)
      if (next.length === 0) break
      const hashes = extendChain(last.hash, next)
      const [written = []] = await batches.write([insertLinks(stream, last, hashes)])
      sealed += written.length
      if (written.length > 0) last = { seq: last.seq + hashes.length, hash: hashes.at(-1) ?? last.hash }
      if (written.length > 0 && next.length < slice) break
      lost = written.length > 0 ? 0 : lost + 1
    }
    return { sealed, last }
  }

  async function streamNames(condition: SQL): Promise<string[]> {
    const [found = []] = await batches.read([streamsWhere(condition)])
    return found.map(({ stream }) => String(stream))
  }

  return {
    async seal(stream) {
      const names = stream === undefined ? await streamNames(unsealed) : [stream]
      const failures: unknown[] = []
      let sealed = 0
      for (const name of names) {
        // One stream that cannot be sealed must not keep the others open.
        sealed += await sealStream(name).then(
          (done) => done.sealed,
          (error: unknown) => (failures.push(error), 0),
        )
      }
      if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures, 'sealing')
      return { sealed }
    },

    sealed: async (stream) => (await sealStream(stream)).last,

    async *stored(stream, { events }) {
      for (let last = 0; last < events; await breath()) {
        const [found = []] = await batches.read([
          sql`SELECT e.*, l.hash AS hash FROM event e LEFT JOIN link l ON l.stream = e.stream AND l.seq = e.seq
            WHERE e.stream = ${stream} AND e.seq > ${last} AND e.seq <= ${events} ORDER BY e.seq LIMIT ${slice}`,
        ])
        const rows = found as unknown as (LedgerEvent & { hash: string | null })[]
        if (rows.length === 0) return
        yield rows
        last = rows.at(-1)?.seq ?? events
      }
    },

    async status(stream) {
      const [link, counted, tail] = await batches.read([
        lastLink(stream),
        sql`SELECT coalesce(max(seq), 0) AS events FROM event WHERE stream = ${stream}`,
        sql`SELECT min(at) AS since FROM event WHERE stream = ${stream} AND seq > ${lastSealed(stream)}`,
      ])
      const { seq: lastSeq, hash: lastHash } = linkOf(link)
      const unsealedSince = tail?.[0]?.['since'] as string | null | undefined
      return { lastSeq, lastHash, events: Number(counted?.[0]?.['events']), unsealedSince: unsealedSince ?? null }
    },

    async verify(stream) {
      for (let from = chainStart; ; await breath()) {
        const [events, links] = await batches.read([
          eventsAfter(stream, sql`${from.seq}`),
          sql`SELECT seq, hash FROM link WHERE stream = ${stream} AND seq > ${from.seq} ORDER BY seq LIMIT ${slice}`,
        ])
        const verdict = verifyChain({ events: storedEvents(events), links: (links ?? []) as unknown as Link[], from })
        if (!verdict.ok || verdict.lastSeq === from.seq) return verdict
        from = { seq: verdict.lastSeq, hash: verdict.lastHash }
      }
    },

    async streams() {
      const [ofEvents = [], ofLinks = []] = await batches.read([streamsWhere(sql`TRUE`), streamsOfLinks])
      return [...new Set([...ofEvents, ...ofLinks].map(({ stream }) => String(stream)))].sort()
    },
  }
}
