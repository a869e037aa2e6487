// What would leave a home now: the snapshots of what changed and what must be taken back, under one digest. Decides nothing.
import type { HandedCensus } from '../../domain/census-line.ts'
import type { Entry } from '../../domain/entry.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { shiftMonth } from '../../domain/statistics/months.ts'
import { withdrawnFor, type Withdrawal } from '../../domain/withdrawal.ts'
import { monthOf, warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { openSnapshot } from '../common/frozen.ts'
import { stillReached } from '../common/look.ts'
import { peopleOfHome } from '../home/outgoing.ts'
import { hidingsOf } from '../home/texts.ts'
import type { CensusRow } from '../common/census-ports.ts'
import type { Viewer } from '../common/list-ports.ts'
import type { Look, Ports, StandingRow } from '../ports.ts'
import { entriesIn, kindTravels, newestOf, outgoing, travelsAtAll, type Outgoing } from './snapshots.ts'

/**
 * What would leave now and to whom, in the order of numbers, with one digest over all of it: the sender names what the sender saw.
 * `authority`: whoever runs or commissions the home today, which may have changed since the transfer was prepared.
 */
export type Preview = {
  home: string
  authority: string | null
  snapshots: Outgoing[]
  withdrawals: LeavingWithdrawal[]
  census: HandedCensus[]
  /** The last whole month, while nothing is recorded of it. */
  censusMissing: string | null
  digest: string
  awaitingDecision: number
  position: { stream: string; seq: number }
}

/** A withdrawal as it would leave now. `entry` never travels; `version`: the newest snapshot that is taken back. */
export type LeavingWithdrawal = Withdrawal & { entry: string; version: number }

/**
 * Every registered entry whose content differs from what was last delivered, and what must be taken back; decides nothing.
 * What the viewer may not reach is not among it and stays due for whoever may (the acting director).
 *
 * @param viewer an instant alone: of the whole home, to be counted and shown to nobody
 * @param look when a person is to see it: its event holds the ids, in the batch that reads the texts
 */
export async function previewOf(
  ports: Ports,
  home: string,
  viewer: Viewer | Pick<Viewer, 'now'>,
  look?: Look,
): Promise<Preview> {
  const { now } = viewer
  const lastMonth = shiftMonth(monthOf(warsawDate(now)), -1)
  const { dueEntries, homeFacts, handovers, snapshots, hidings, dueCensus, keptCensus } = await ports.store.read({
    dueEntries: { home, ...('credential' in viewer && { viewer }) },
    homeFacts: { home },
    handovers: { home },
    snapshots: { home },
    hidings: { home },
    dueCensus: { home },
    keptCensus: { home, from: lastMonth, to: lastMonth },
  })
  const told = entriesIn(dueEntries.events)
  const entries = told.filter(travelsAtAll)
  const newest = newestOf(snapshots)
  const delivered = handovers.flatMap(({ entry, handover }) => {
    const row = newest.get(handover)
    return row && !row.withdrawn ? [[entry, row] as const] : []
  })
  const last = new Map(delivered.filter(([, row]) => !row.hidden_at))
  const lastIds = entries.flatMap(({ id }) => last.get(id)?.id ?? [])
  const ids = entries.map(({ id }) => id)
  const texts = { homeSealed: { subjects: ids }, doorSealed: { subjects: lastIds } }
  const reached = 'credential' in viewer ? [stillReached('entry', ids, viewer)] : []
  const read = look
    ? await ports.store.look(
        { ...look, detail: canonicalise({ ids }), also: [...(look.also ?? []), ...reached] },
        texts,
      )
    : await ports.store.read(texts)
  if (!read) throw new Refusal('stale')
  const { homeSealed, doorSealed } = read
  const people = await peopleOfHome(ports, home)
  const due: Outgoing[] = []
  for (const entry of entries) {
    const row = last.get(entry.id)
    const hidden = hidingsOf(entry.id, hidings)
    const before = row && (await openSnapshot(ports, row, doorSealed)).content
    const sealed = homeSealed.filter(({ subject }) => subject === entry.id)
    const next = await outgoing(
      ports,
      { entry, sealed, bases: homeFacts.bases, people, standing: before?.answers ?? [], hidings: hidden },
      now,
    )
    if (!before || canonicalise(before) !== canonicalise(next.content)) due.push(next)
  }
  due.sort((a, b) => order(a) - order(b))
  const authority = supervisionOn(homeFacts.supervisions, warsawDate(now))?.authority ?? null
  const mine = handovers.filter((one) => one.authority === authority)
  const withdrawals = told.flatMap((entry) => {
    const row = newest.get(mine.find((one) => one.entry === entry.id)?.handover ?? '')
    return row ? withdrawalOf(entry, row) : []
  })
  withdrawals.sort((a, b) => a.number.localeCompare(b.number, 'pl', { numeric: true }))
  const census = dueCensus.map(handed)
  const leaving = { snapshots: due.map(({ digest }) => digest), withdrawals, census }
  return {
    home,
    authority,
    snapshots: due,
    withdrawals,
    census,
    censusMissing: keptCensus.length === 0 ? lastMonth : null,
    digest: sha256(canonicalise({ authority, ...leaving })),
    awaitingDecision: dueEntries.awaitingDecision,
    position: dueEntries.position,
  }
}

const handed = ({ month, type, residents, resident_days, estimated, version }: CensusRow): HandedCensus => {
  return { month, type, residents, residentDays: resident_days, estimated: estimated === 1, version }
}

function withdrawalOf(entry: Entry, { handover, version, number, withdrawn }: StandingRow): LeavingWithdrawal[] {
  const reason = withdrawnFor(entry, kindTravels(entry))
  return reason && !withdrawn ? [{ entry: entry.id, handover, version, number, reason }] : []
}

const order = ({ entry }: Outgoing) => (entry.book === 'N' ? 1e9 : 0) + (entry.year ?? 0) * 1e5 + (entry.number ?? 0)
