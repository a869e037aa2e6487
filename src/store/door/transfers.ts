// The door's tables: transfers, frozen snapshots and replies, which both sides may read. Names no home_* and no case_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { Reads, TransferPage } from '../../register/ports.ts'
import { stood } from '../common/as-of.ts'
import { cursor, inList } from '../common/paging.ts'
import { isWithdrawn } from '../common/standing.ts'
import { first, rows, type WritePart } from '../part.ts'
import { doorReply, doorSnapshot, doorTransfer, doorWithdrawal, sealedOf } from '../schema.ts'
import { build } from '../statement.ts'

export const writeTransfer: WritePart<'transfer'> = ({ transfer, manifest, receipt }) => {
  const row = {
    // Until it is sent it may still change to whom: a home may be moved.
    authority: transfer.authority,
    kind: transfer.kind ?? null,
    state: transfer.state,
    version: transfer.version,
    sent_at: transfer.sentAt ?? null,
    cutoff_stream: transfer.cutoff?.stream ?? null,
    cutoff_seq: transfer.cutoff?.seq ?? null,
    ...(manifest && { manifest }),
    ...(receipt && { receipt }),
  }
  const { id, home, preparedAt: prepared_at } = transfer
  return [
    build
      .insert(doorTransfer)
      .values({ ...row, id, home, prepared_at })
      .onConflictDoUpdate({ target: doorTransfer.id, set: row }),
  ]
}

export const writeSnapshot: WritePart<'snapshot'> = ({ snapshot }) => [build.insert(doorSnapshot).values(snapshot)]

export const writeWithdrawal: WritePart<'withdrawal'> = ({ withdrawal }) => [
  build.insert(doorWithdrawal).values(withdrawal),
]

export const writeReply: WritePart<'reply'> = ({ reply }) => [build.insert(doorReply).values(reply)]

export const readOpenTransfer = {
  queries: ({ home }: { home: string }) => [
    sql`SELECT id FROM door_transfer WHERE home = ${home} AND state = 'prepared'`,
  ],
  answer: ([found]: { [column: string]: unknown }[][]) => found?.[0]?.['id'] as string | undefined,
}

export const transferColumns = sql.raw(
  'id, home, authority, kind, state, version, prepared_at, sent_at, manifest, receipt',
)

export const readTransferRow = first<'transferRow'>(
  (id) => sql`SELECT ${transferColumns} FROM door_transfer WHERE id = ${id}`,
)

/** Nobody sees a discarded one; the authority sees a transfer from its sending on. Newest first. `and`: what else must hold of one shown. */
export function transferPage(columns: SQL, { side, organisation, before, limit }: TransferPage, and: SQL): SQL {
  const [at, id] = cursor(before)
  const mine =
    side === 'home'
      ? sql`home = ${organisation} AND state <> 'discarded'`
      : sql`authority = ${organisation} AND sent_at IS NOT NULL`
  return sql`SELECT ${columns} FROM door_transfer WHERE ${mine} AND ${and} AND (prepared_at, id) < (${at}, ${id})
    ORDER BY prepared_at DESC, id DESC LIMIT ${limit}`
}

const snapshotColumns = sql.raw(
  's.id, s.handover, s.version, s.transfer, s.authority, s.home, s.book, s.number, s.kind, s.category, s.harm, s.hurt, s.event_on, s.month, s.made_at, s.hash, s.counted_before',
)

/** Snapshots of a returned transfer are not shown and do not count. */
export const readSnapshots = rows<'snapshots'>((of) => {
  const which =
    'transfer' in of
      ? sql`s.transfer = ${of.transfer}`
      : 'transfers' in of
        ? sql`s.transfer IN ${inList(of.transfers)}`
        : 'handover' in of
          ? sql`s.handover = ${of.handover}`
          : 'handovers' in of
            ? sql`s.handover IN ${inList(of.handovers)}`
            : sql`s.home = ${of.home} AND s.version = (SELECT max(n.version) FROM door_snapshot n
            JOIN door_transfer u ON u.id = n.transfer WHERE n.handover = s.handover AND ${stood('u')})`
  return sql`SELECT ${snapshotColumns}, ${isWithdrawn} AS withdrawn,
      (SELECT q.at FROM door_quarantine q WHERE q.snapshot = s.id) AS hidden_at,
      (SELECT g.at FROM door_destroyed g WHERE g.handover = s.handover) AS destroyed_at
    FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
    WHERE ${which} AND ${stood('t')} ORDER BY s.handover, s.version`
})

export const readDoorSealed = rows<'doorSealed'>(
  (of) => sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.door}
    WHERE ${sealedFor(of)} AND NOT EXISTS (SELECT 1 FROM door_quarantine q WHERE q.snapshot = subject)
    ORDER BY subject, version`,
)

/** A handover's own texts and its snapshots; those of a returned transfer and hidden ones stay closed. */
function sealedFor(of: Reads['doorSealed']['in']): SQL {
  if ('subjects' in of) return sql`subject IN ${inList(of.subjects)}`
  const snapshots = (which: SQL) => sql`subject IN (SELECT s.id FROM door_snapshot s
    JOIN door_transfer t ON t.id = s.transfer WHERE ${which} AND ${stood('t')})`
  if ('transfer' in of) return snapshots(sql`s.transfer = ${of.transfer}`)
  return sql`(subject = ${of.handover} OR ${snapshots(sql`s.handover = ${of.handover}`)})`
}

export const readReplies = rows<'replies'>(
  ({ handover }) => sql`SELECT id, handover, version, kind, outcome, sealed, sha256, due_on, at FROM door_reply
    WHERE handover IN ${inList(handover)} ORDER BY handover, version, kind`,
)
