// The door: the only code that turns entries into what leaves. Builds contents by the allow-list, never by scrubbing.
// Decides nothing about sending; that is domain/transfer.ts.
import type { TypeWithholding } from '../../domain/care-type.ts'
import { category } from '../../domain/catalogue.ts'
import type { Entry, EntryTexts } from '../../domain/entry.ts'
import { describedSince, withheldAnswers, type Hiding } from '../../domain/hiding.ts'
import type { Confirmation } from '../../domain/outgoing-text.ts'
import { covered, type Basis } from '../../domain/organisation.ts'
import { Refusal, type Fault } from '../../domain/refusal.ts'
import { findings, snapshotOf, travels, type Answer, type SnapshotContent } from '../../domain/snapshot.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { openWritings } from '../common/writings.ts'
import type { Ports, SealedRow, StandingRow, StoredEvent } from '../ports.ts'
import { entryOf } from '../home/entries.ts'
import { withAnnex, type HomePeople } from '../home/outgoing.ts'
import { current, repeatedOf } from '../home/texts.ts'

/** A snapshot as it would leave now; `digest` is the hash of its content, `entry` never travels. */
export type Outgoing = {
  entry: Entry
  content: SnapshotContent
  digest: string
  /** Names and numbers the detector found in the texts; blocks sending. */
  findings: Fault[]
  described: boolean
  /** Why the type of care that was said does not leave. */
  typeWithheld?: TypeWithholding
}

export const travelsAtAll = (entry: Entry): boolean => travels(entry, () => kindTravels(entry))

/** Whether events of its category leave the home. */
export const kindTravels = (entry: Entry): boolean =>
  category(entry.category ?? '', warsawDate(entry.registeredAt ?? entry.reportedAt))?.travels ?? false

/** What an outgoing snapshot is built from. `people`: of the home; `answer`: one that is being given now. */
export type Source = {
  entry: Entry
  sealed: readonly SealedRow[]
  bases: readonly Basis[]
  people: HomePeople
  answer?: Answer & { confirmed: readonly Confirmation[] }
  /** Answers that stand with the authority already: they cannot be rewritten and are not checked again. */
  standing?: readonly Answer[]
  /** What of the entry was hidden: none of it leaves again that nobody confirmed or wrote anew since. */
  hidings: readonly Hiding[]
  /** It counts under another handover than the one it would leave under. */
  countedBefore: boolean
}

/** Builds the snapshot of one entry from its events and sealed rows, with every answer the home has given. */
export async function outgoing(ports: Ports, source: Source, now: string): Promise<Outgoing> {
  if (source.entry.destroyed) throw new Refusal('wrong-state')
  const { entry, sealed, bases, people, answer, standing = [], hidings } = source
  const writings = await openWritings<Partial<EntryTexts>>(ports, entry, sealed)
  const texts = current(writings)
  const given = writings.filter(({ action }) => action === 'answer').map((writing) => writing.texts)
  const withheld = withheldAnswers(entry, hidings)
  const answers = (entry.answered ?? []).flatMap((question, index) => {
    if (withheld.includes(question)) return []
    const { answer: text = '', confirmed } = given[index] ?? {}
    return [{ question, text, confirmed: confirmed?.text ?? [] }]
  })
  const all = lastPerQuestion(answer ? [...answers, answer] : answers)
  const left = all.map(({ question, text }) => ({ question, text }))
  const supplement = covered(bases, 'supplement', warsawDate(now))
  const { withheld: typeWithheld, ...may } = people.leaving(entry)
  const content = snapshotOf(entry, texts, supplement, left, may, source.countedBefore)
  return {
    entry,
    content,
    ...(supplement && typeWithheld && { typeWithheld }),
    digest: sha256(canonicalise(content)),
    findings: findings(
      content,
      withAnnex(people.names, texts),
      texts.confirmed,
      all.map((one) => (stands(one, standing) ? undefined : one.confirmed)),
    ),
    described: describedSince(entry, hidings) && repeatedOf(entry, hidings, writings).length === 0,
  }
}

/** An answer given anew takes the place of the one before. */
function lastPerQuestion<Given extends Answer>(answers: readonly Given[]): Given[] {
  return [...new Map(answers.map((answer) => [answer.question, answer])).values()]
}

const stands = ({ question, text }: Answer, standing: readonly Answer[]) =>
  standing.some((answer) => answer.question === question && answer.text === text)

/** The entries told by a list of events ordered by subject. */
export function entriesIn(events: readonly StoredEvent[]): Entry[] {
  const bySubject = Map.groupBy(events, (event) => event.subject)
  return [...bySubject.values()].flatMap((own) => entryOf(own) ?? [])
}

/** The newest snapshot of each handover that was delivered and not returned. */
export function newestOf(snapshots: readonly StandingRow[]): Map<string, StandingRow> {
  return new Map(snapshots.map((snapshot) => [snapshot.handover, snapshot]))
}

/** The number of the entry that each of these answers is about, by transfer: no personal data, so no look. */
export async function numbersIn(ports: Ports, answers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (answers.length === 0) return new Map()
  const { snapshots } = await ports.store.read({ snapshots: { transfers: answers } })
  return new Map(snapshots.map(({ transfer, number }) => [transfer, number]))
}
