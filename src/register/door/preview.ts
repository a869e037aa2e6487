// What would leave a home now: the snapshots of what changed and what must be taken back, under one digest. Decides nothing.
import type { HandedCensus } from '../../domain/census-line.ts'
import type { Entry } from '../../domain/entry.ts'
import { countedBefore, lastTold, mustLeave } from '../../domain/handover.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { SnapshotContent } from '../../domain/snapshot.ts'
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
  former: LeavingToFormer[]
  census: HandedCensus[]
  /** The last whole month, while nothing is recorded of it. */
  censusMissing: string | null
  digest: string
  awaitingDecision: number
  position: { stream: string; seq: number }
}

/** A withdrawal as it would leave now. `entry` never travels; `version`: the newest snapshot that is taken back. */
export type LeavingWithdrawal = Withdrawal & { entry: string; version: number }
/** What is taken back of what an authority holds that ran the home before; it leaves with the next sending to today's. */
export type LeavingToFormer = { authority: string; withdrawals: LeavingWithdrawal[] }

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
  const todayOn = warsawDate(now)
  const lastMonth = shiftMonth(monthOf(todayOn), -1)
  const { dueEntries, homeFacts, handovers, snapshots, hidings, dueCensus, keptCensus } = await ports.store.read({
    dueEntries: { home, todayOn, ...('credential' in viewer && { viewer }) },
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
  const authority = supervisionOn(homeFacts.supervisions, todayOn)?.authority ?? null
  const across = Map.groupBy(handovers, ({ entry }) => entry)
  const ownOf = ({ id }: Entry) => across.get(id)?.find((one) => one.authority === authority)
  const last = new Map(entries.map(({ id }) => [id, lastTold(delivered(across.get(id) ?? [], newest), authority)]))
  const ids = entries.map(({ id }) => id)
  const lastIds = ids.flatMap((id) => last.get(id)?.row.id ?? [])
  const texts = { homeSealed: { subjects: ids }, doorSealed: { subjects: lastIds }, counting: { entries: ids } }
  const reached = 'credential' in viewer ? [stillReached('entry', ids, viewer)] : []
  const read = look
    ? await ports.store.look(
        { ...look, detail: canonicalise({ ids }), also: [...(look.also ?? []), ...reached] },
        texts,
      )
    : await ports.store.read(texts)
  if (!read) throw new Refusal('stale')
  const { homeSealed, doorSealed, counting } = read
  const people = await peopleOfHome(ports, home)
  const due: Outgoing[] = []
  for (const entry of entries) {
    const told = last.get(entry.id)
    const content = told && (await openSnapshot(ports, told.row, doorSealed)).content
    const counted = counting.filter((one) => one.entry === entry.id).map(({ handover }) => handover)
    const next = await outgoing(
      ports,
      {
        entry,
        sealed: homeSealed.filter(({ subject }) => subject === entry.id),
        bases: homeFacts.bases,
        people,
        standing: content?.answers ?? [],
        hidings: hidingsOf(entry.id, hidings),
        countedBefore: countedBefore(counted, ownOf(entry)?.handover),
      },
      now,
    )
    const before = told && content && { content, own: told.authority === authority }
    if (mustLeave(next.content, before, counted, sameContent)) due.push(next)
  }
  due.sort((a, b) => order(a) - order(b))
  const takenBack = Map.groupBy(
    told.flatMap((entry) =>
      (across.get(entry.id) ?? []).flatMap(({ handover, authority: holder }) => {
        const row = newest.get(handover)
        return row ? withdrawalOf(entry, row).map((withdrawal) => ({ holder, withdrawal })) : []
      }),
    ),
    ({ holder }) => holder,
  )
  const withdrawnFrom = (holder: string) => (takenBack.get(holder) ?? []).map((one) => one.withdrawal).sort(byNumber)
  const withdrawals = withdrawnFrom(authority ?? '')
  const holders = [...takenBack.keys()].filter((holder) => holder !== authority).sort()
  const former = holders.map((holder) => ({ authority: holder, withdrawals: withdrawnFrom(holder) }))
  const census = dueCensus.map(handed)
  const leaving = { snapshots: due.map(({ digest }) => digest), withdrawals, former, census }
  return {
    home,
    authority,
    snapshots: due,
    withdrawals,
    former,
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

const byNumber = (a: Withdrawal, b: Withdrawal) => a.number.localeCompare(b.number, 'pl', { numeric: true })

/** What stands of an entry at whoever was told of it, and was not taken back. */
const delivered = (handovers: readonly Across[], newest: ReadonlyMap<string, StandingRow>) =>
  handovers.flatMap(({ handover, authority }) => {
    const row = newest.get(handover)
    return row && !row.withdrawn ? [{ authority, madeAt: row.made_at, hidden: row.hidden_at !== null, row }] : []
  })
type Across = { handover: string; authority: string }

const sameContent = (a: SnapshotContent, b: SnapshotContent) => canonicalise(a) === canonicalise(b)

const order = ({ entry }: Outgoing) => (entry.book === 'N' ? 1e9 : 0) + (entry.year ?? 0) * 1e5 + (entry.number ?? 0)
