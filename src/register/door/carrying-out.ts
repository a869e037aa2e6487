// The home says that a recommendation is carried out: its day and a text cross the door at once, to the case it was issued in. No
// snapshot leaves with it, so the assessment stands. Nothing else crosses: no resident, no reporter, no id of the entry.
import { decideCarryOut, type CarryOutCommand } from '../../domain/carry-out-decide.ts'
import type { CaseFields } from '../../domain/case.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { EntryFields } from '../../domain/entry.ts'
import { evolve } from '../../domain/event.ts'
import { faultsOfOutgoing } from '../../domain/outgoing-text.ts'
import { toldCarriedOut } from '../../domain/recommendation-decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import {
  change,
  counterpartOf,
  eventOf,
  matchVersion,
  parsed,
  references,
  sealTexts,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import type { RecommendationStep } from '../common/recommendation-ports.ts'
import { crossingHash } from '../common/recommendations.ts'
import { entryOf } from '../home/entries.ts'
import { peopleOfHome, withAnnex } from '../home/outgoing.ts'
import { textsOf } from '../home/texts.ts'
import type { Ports } from '../ports.ts'
import { casesIn } from './arrival.ts'

/**
 * Tells the authority of the case; whoever issued it, even where the home has another authority by now: nobody else can settle it.
 * `If-Match` is the entry's version.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, `personal-data-in-text` (`/text`), then those of
 *   `decideCarryOut` and `toldCarriedOut`
 */
export function carryOut(ports: Ports, handover: string, command: CarryOutCommand, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    { handoverOf: handover, eventsOf: { subjects: [handover] } },
    async ({ handoverOf: across, eventsOf }, actor) => {
      const file = casesIn(eventsOf).get(handover)
      if (!across || !file || !organisationsOf(actor).includes(across.home)) throw new Refusal('not-found')
      const { events, homeSealed } = await ports.store.read({
        events: across.entry,
        homeSealed: { subjects: [across.entry] },
      })
      const entry = entryOf(events)
      if (!entry || !reaches(entry, actor, undefined)) throw new Refusal('not-found')
      const decision = decideCarryOut(entry, command, actor, warsawDate(asked.now))
      const ofCase = toldCarriedOut(file, command)
      matchVersion(entry.version, asked.ifMatch)

      const names = withAnnex((await peopleOfHome(ports, across.home)).names, await textsOf(ports, entry, homeSealed))
      const faults = faultsOfOutgoing(command.text, '/text', names, command.confirmed)
      if (faults.length > 0) throw new Refusal('personal-data-in-text', faults)

      const [version, arrived] = [entry.version + 1, file.version + 1]
      const { recommendation, doneOn } = command
      const own = await sealTexts(ports, entry.id, 'carry-out', version, decision.texts)
      const words = await ports.vault.seal(handover, 'carry-out', arrived, { text: command.text })
      const step: RecommendationStep = {
        ...{ id: ports.mint(), recommendation, handover, version: arrived, kind: 'carry-out' },
        ...{ sealed: words.id, sha256: words.sha256, due_on: null, done_on: doneOn, at: asked.now },
      }
      const [ofHome, content] = [ports.mint(), crossingHash(step)]
      const event = eventOf(ports, {
        ...{ organisation: entry.home, subject: entry.id, version, actor: actor.person, acting: decision.acting },
        ...{ now: asked.now, sealed: own },
        decision,
      })
      const pair = counterpartOf(ports, {
        ...{ organisation: file.authority, subject: handover, version: arrived, by: entry.home, now: asked.now },
        decision: {
          ...ofCase,
          detail: { ...ofCase.detail, sent: references([words]), counterpart: { event: ofHome, content } },
        },
      })
      // Under the handover, as the authority's is: what crossed never names the entry.
      const told = eventOf(ports, {
        ...{ organisation: entry.home, subject: handover, version: null, actor: actor.person },
        ...{ acting: decision.acting, now: asked.now },
        decision: { action: 'carry-out', detail: { recommendation, counterpart: { event: pair.id, content } } },
      })
      return ports.store.commit([
        { write: 'event', event },
        { write: 'event', event: { ...told, id: ofHome } },
        { write: 'event', event: pair },
        ...surroundings(ports, asked, {
          ...{ organisation: entry.home, acting: decision.acting, event, plane: 'home', sealed: own, status: 200 },
        }),
        { write: 'sealed', plane: 'door', value: words },
        { write: 'entry', entry: evolve<EntryFields>(entry, parsed({ ...event, seq: 0 })), event: event.id },
        { write: 'case', case: evolve<CaseFields>(file, parsed({ ...pair, seq: 0 })) },
        { write: 'recommendation-step', step },
      ])
    },
  )
}
