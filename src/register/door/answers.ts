// The home answers the authority's question: a new snapshot of that one entry, sent at once (design.md §4).
// Also shows what of an entry would leave now. Runs for people of the home only.
import { decideAnswer } from '../../domain/answer-decide.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { EntryFields } from '../../domain/entry.ts'
import { countedBefore } from '../../domain/handover.ts'
import { evolve } from '../../domain/event.ts'
import { looks } from '../../domain/looking.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import type { Confirmation } from '../../domain/outgoing-text.ts'
import type { Transfer } from '../../domain/transfer.ts'
import { warsawDate } from '../../domain/zone.ts'
import { change, eventOf, matchVersion, parsed, sealTexts, type Asked, type Done } from '../common/change.ts'
import { entryOf } from '../home/entries.ts'
import { lookAt, type Looking } from '../common/look.ts'
import { refuseEntryLook } from '../home/views.ts'
import { openSnapshot } from '../common/frozen.ts'
import type { Ports } from '../ports.ts'
import { deliver } from './delivery.ts'
import { peopleOfHome } from '../home/outgoing.ts'
import { hidingsOf } from '../home/texts.ts'
import { newestOf, outgoing, travelsAtAll, type Outgoing } from './snapshots.ts'

/** `digest` is that of the snapshot the director looked at; the answer is added to it. */
export type AnswerCommand = { text: string; digest: string; confirmed?: readonly Confirmation[] }

/**
 * Answers the open question of a case. `If-Match` is the entry's version.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `wrong-state`, `no-open-question`,
 *   `description-unconfirmed`, `stale` (the snapshot changed since it was seen), `personal-data-in-text`, `no-authority`
 */
export function answerQuestion(ports: Ports, handover: string, command: AnswerCommand, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    {
      handoverOf: handover,
      replies: { handover: [handover] },
      snapshots: { handover },
      doorSealed: { handover },
    },
    async (first, actor) => {
      const across = first.handoverOf
      if (!across || !organisationsOf(actor).includes(across.home)) throw new Refusal('not-found')
      const today = warsawDate(asked.now)
      const { events, homeFacts, homeSealed, dueEntries, hidings, counting } = await ports.store.read({
        events: across.entry,
        homeFacts: { entry: across.entry },
        homeSealed: { subjects: [across.entry] },
        dueEntries: { home: across.home, todayOn: today, viewer: asked },
        hidings: { entry: across.entry },
        counting: { entries: [across.entry] },
      })
      const entry = entryOf(events)
      if (!entry || !reaches(entry, actor, undefined)) throw new Refusal('not-found')
      // Moved to a kind that never leaves the home, it is withdrawn by the next transfer.
      if (!travelsAtAll(entry)) throw new Refusal('wrong-state')
      const question = first.replies.filter(({ kind }) => kind === 'question').at(-1)
      const last = newestOf(first.snapshots).get(handover)
      const standing =
        last && !last.hidden_at ? (await openSnapshot(ports, last, first.doorSealed)).content.answers : []
      const decision = decideAnswer(
        entry,
        question?.id,
        standing.map((answer) => answer.question),
        command.text,
        actor,
        command.confirmed,
      )
      matchVersion(entry.version, asked.ifMatch)
      if (supervisionOn(homeFacts.supervisions, today)?.authority !== across.authority)
        throw new Refusal('no-authority')

      const people = await peopleOfHome(ports, across.home)
      const source = {
        entry,
        sealed: homeSealed,
        bases: homeFacts.bases,
        people,
        standing,
        hidings: hidingsOf(entry.id, hidings),
        countedBefore: countedBefore(
          counting.map((one) => one.handover),
          across.id,
        ),
      }
      const seen = await outgoing(ports, source, asked.now)
      if (!seen.described) throw new Refusal('description-unconfirmed', [{ pointer: '/snapshot', code: 'unanswered' }])
      if (seen.digest !== command.digest) throw new Refusal('stale')
      const answer = { question: decision.question, text: command.text, confirmed: command.confirmed ?? [] }
      const leaving = await outgoing(ports, { ...source, answer }, asked.now)
      refuseFound(leaving, decision.question)

      const version = entry.version + 1
      const sealed = await sealTexts(ports, entry.id, 'answer', version, decision.texts)
      const event = eventOf(ports, {
        organisation: entry.home,
        subject: entry.id,
        version,
        actor: actor.person,
        acting: decision.acting,
        now: asked.now,
        decision,
        sealed,
      })
      const transfer: Transfer = {
        id: ports.mint(),
        version: 0,
        sealed: [],
        home: entry.home,
        authority: across.authority,
        state: 'prepared',
        preparedAt: asked.now,
      }
      const { home, authority, preparedAt } = transfer
      return deliver(
        ports,
        {
          transfer,
          decision: {
            action: 'send',
            acting: decision.acting,
            detail: { home, authority, preparedAt, state: 'sent', kind: 'answer', sentAt: asked.now },
          },
          snapshots: [leaving],
          withdrawals: [],
          former: [],
          census: [],
          position: dueEntries.position,
          awaitingDecision: dueEntries.awaitingDecision,
          answering: [
            { write: 'event', event },
            ...sealed.map((value) => ({ write: 'sealed', plane: 'home', value }) as const),
            { write: 'entry', entry: evolve<EntryFields>(entry, parsed({ ...event, seq: 0 })), event: event.id },
          ],
        },
        actor,
        asked,
      )
    },
  )
}

/** What was found in the new answer is a fault of its field; the rest is where it stands in the snapshot. */
function refuseFound({ content, findings }: Outgoing, question: string): void {
  const answer = `/answers/${content.answers.findIndex((one) => one.question === question)}/`
  const faults = findings.map(({ pointer, code }) => ({
    pointer: pointer.startsWith(answer) ? pointer.replace(answer, '/text/') : `/snapshots/0${pointer}`,
    code,
  }))
  if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)
}

/**
 * What of one entry would leave now, word for word, with its digest. A look.
 *
 * @throws Refusal as `readEntry`; `wrong-state` before registering or for a kind that never travels
 */
export async function readOutgoing(ports: Ports, id: string, looking: Looking) {
  const look = lookAt(ports, looking, 'look-outgoing', { of: 'entry', id }, looks['outgoing-snapshot'])
  const seen = await ports.store.look(look, {
    events: id,
    homeSealed: { subjects: [id] },
    homeFacts: { entry: id },
    hidings: { entry: id },
    handovers: { entry: id },
    counting: { entries: [id] },
  })
  if (!seen) return refuseEntryLook(ports, id, looking)
  const entry = entryOf(seen.events)
  if (!entry || !travelsAtAll(entry)) throw new Refusal('wrong-state')
  const authority = supervisionOn(seen.homeFacts.supervisions, warsawDate(looking.now))?.authority
  const source = {
    entry,
    sealed: seen.homeSealed,
    bases: seen.homeFacts.bases,
    people: await peopleOfHome(ports, entry.home),
    hidings: hidingsOf(id, seen.hidings),
    countedBefore: countedBefore(
      seen.counting.map(({ handover }) => handover),
      seen.handovers.find((one) => one.authority === authority)?.handover,
    ),
  }
  const leaving = await outgoing(ports, source, looking.now)
  const { content, digest, findings, described, typeWithheld } = leaving
  const told = { entry: id, version: entry.version, digest, described, findings, content }
  return { ...told, ...(typeWithheld && { typeWithheld }) }
}
