// How far an entry is: what decides its closing, whose turn it is and why. Told by its events and by what came back.
import { catalogueOn, category } from '../../domain/catalogue.ts'
import type { HomeFacts } from '../../domain/entry-gaps.ts'
import type { EntryFields, Entry } from '../../domain/entry.ts'
import { warsawDate } from '../../domain/zone.ts'
import { parsed, subjectOf } from '../common/change.ts'
import type { Reads, Reply, StoredEvent } from '../ports.ts'

type Told = Pick<HomeFacts, 'bases' | 'types'> & {
  replies: readonly Pick<Reply, 'handover' | 'kind'>[]
  handedOver: Reads['handedOver']['out']
  joined: readonly StoredEvent[]
}

/** What `decide` has to know of an entry beside the entry. `now`: instant in UTC. */
export function factsOf(entry: Entry, { bases, types, replies, handedOver, joined }: Told, now: string): HomeFacts {
  const turns = replies.filter(({ kind }) => kind === 'closed' || kind === 'reopened')
  const closed = handedOver.map(
    ({ handover }) => turns.findLast((turn) => turn.handover === handover)?.kind === 'closed',
  )
  return {
    ...{ bases, types },
    caseClosed: closed.length > 0 && !closed.includes(false),
    handedOver: closed.length > 0,
    catalogue: entry.catalogue ?? catalogueOn(warsawDate(now)).version,
    category: (code) => category(code, warsawDate(entry.registeredAt ?? now)),
    joinedUnanswered: joinedReportsOf(joined).some(({ answered }) => !answered),
  }
}

/** A report that was joined to an entry, in codes. `answered`: it has feedback of its own. */
export type JoinedReport = { id: string; reference: string; reportedAt: string; answered: boolean }

/** @param events those of every joined report, by report and version */
export function joinedReportsOf(events: readonly StoredEvent[]): JoinedReport[] {
  const reports = [...Map.groupBy(events, ({ subject }) => subject).values()]
  return reports.flatMap((own) => {
    const report = subjectOf<EntryFields>(own, ['file'])
    if (!report) return []
    const { id, reference, reportedAt, feedback } = report
    return [{ id, reference, reportedAt, answered: feedback !== undefined }]
  })
}

/** Every action that asks for a reason. */
const reasoned = [
  'decline',
  'reconsider',
  'amend',
  'reclassify',
  'update-outcome',
  'return',
  'close',
  'reopen',
  'cancel',
  'separate',
] as const
export type Reasoned = (typeof reasoned)[number]

/** `toApprove`: follow-up is recorded and was not returned since. `reasonOf`: what the entry's last reason was given for. */
export type Turn = { toApprove: boolean; reasonOf: Reasoned | null }

export function turnOf({ state }: Pick<Entry, 'state'>, events: readonly StoredEvent[]): Turn {
  const told = events.map((event) => parsed<EntryFields>(event))
  // With its case closed, an entry is closed without a reason.
  const gaveReason = told.filter(({ action, detail }) => action !== 'close' || detail.noCase === true)
  return {
    toApprove: state === 'registered' && last(told, ['follow-up', 'return', 'reopen']) === 'follow-up',
    reasonOf: last(gaveReason, reasoned) ?? null,
  }
}

const last = <Action extends string>(events: readonly { action: string }[], actions: readonly Action[]) =>
  events.flatMap(({ action }) => actions.filter((one) => one === action)).at(-1)
