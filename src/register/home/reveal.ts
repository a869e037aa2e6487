// The reveal: who reported one entry, told to one person for a reason. An event in the same batch as the read; its reporter and
// the dpo see it. Whoever may not is refused before anything is opened or sealed.
import { looks } from '../../domain/looking.ts'
import { reaches } from '../../domain/entry-reach.ts'
import type { Entry } from '../../domain/entry.ts'
import type { ReportSource } from '../../domain/report-source.ts'
import type { ReporterFunction } from '../../domain/reporter-function.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs } from '../../domain/role.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import {
  authenticated,
  beginning,
  references,
  remembered,
  replayed,
  untilCommitted,
  type Asked,
} from '../common/change.ts'
import { lookAt } from '../common/look.ts'
import { openProfiles } from '../common/profiles.ts'
import { openAt } from '../common/writings.ts'
import type { Ports, SealedRow, StoredEvent, Write } from '../ports.ts'
import { entryOf } from './entries.ts'
import { openReporter } from './reporter.ts'
import { refuseEntryLook } from './views.ts'

/**
 * Of one shape whoever it is. `name`: null when the reporter is not known. `enteredBy`: who typed the report in, when the
 * reporter did not. `receivedOn`: Warsaw date. `at`: instant of the reveal (UTC).
 */
export type Revealed = {
  id: string
  version: number
  reference: string
  at: string
  name: string | null
  function: ReporterFunction | null
  contact: string | null
  source: ReportSource
  receivedOn: string | null
  enteredBy: string | null
}

/**
 * Asked again with the same key it is one more look, and one more event: nothing is shown without one.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `no-active-authorisation`, `not-permitted`, `wrong-state` (destroyed)
 */
export async function revealReporter(ports: Ports, id: string, reason: string, asked: Asked): Promise<Revealed> {
  const { entry, jwe } = await untilCommitted(() => lookAtReporter(ports, id, reason, asked))
  return reporterShown(ports, entry, jwe, asked.now)
}

/** Opens who reported; only after an event of this reveal stands. `at`: its instant (UTC). */
export async function reporterShown(ports: Ports, entry: Entry, jwe: string, at: string): Promise<Revealed> {
  const { person, enteredBy, ...who } = await openReporter(ports, entry, jwe)
  const people = await openProfiles(
    ports,
    [person, enteredBy].flatMap((one) => (one ? [one] : [])),
  )
  const nameOf = (one: string | null) => people.find((profile) => profile.person === one)?.name ?? null
  return {
    ...{ id: entry.id, version: entry.version, reference: entry.reference, at },
    name: person ? nameOf(person) : who.name,
    function: who.function,
    contact: who.contact,
    source: who.source,
    receivedOn: who.receivedOn,
    enteredBy: nameOf(enteredBy),
  }
}

/** Why it was revealed, sealed, and what its event says. A reveal is no version of the entry: each has a place of its own. */
export async function sealedReason(
  ports: Ports,
  entry: string,
  reveal: string,
  reason: string,
): Promise<{ write: Write; detail: { sealed: ReturnType<typeof references> } }> {
  const value = await ports.vault.seal(entry, `reveal/${reveal}`, 1, { reason })
  return { write: { write: 'sealed', plane: 'home', value }, detail: { sealed: references([value]) } }
}

/** The event with its reason and the sealed reporter, in one batch. */
async function lookAtReporter(
  ports: Ports,
  id: string,
  reason: string,
  asked: Asked,
): Promise<{ entry: Entry; jwe: string } | 'moved'> {
  const before = await ports.store.read({ ...beginning(ports, asked), events: id, joinedTo: id })
  const actor = authenticated(before.actor)
  const again = replayed(ports, asked, before.replay)
  const known = entryOf(before.events)
  if (!known || !reaches(known, actor, entryOf(before.joinedTo.events)) || !actsAs(actor, known.home, looks.reporter)) {
    return refuseEntryLook(ports, id, asked)
  }
  if (known.destroyed) throw new Refusal('wrong-state')
  const look = lookAt(ports, asked, 'reveal', { of: 'entry', id }, looks.reporter)
  const sealed = await sealedReason(ports, id, look.id, reason)
  const seen = await ports.store.look(
    {
      ...look,
      detail: canonicalise(sealed.detail),
      also: [...(look.also ?? []), sealed.write, ...(again ? [] : remembered(ports, asked, look.id, 200))],
    },
    { events: id, reporter: id },
  )
  const entry = seen && entryOf(seen.events)
  return entry && seen.reporter ? { entry, jwe: seen.reporter.jwe } : 'moved'
}

/** What a reporter is told of a reveal of the own report. `at`: instant in UTC. */
export type RevealTold = { at: string; role: string; name: string | null; reason: string }

/** @param rows the sealed rows of the entry, the reasons among them */
export async function revealsTold(
  ports: Ports,
  entry: string,
  events: readonly StoredEvent[],
  rows: readonly SealedRow[],
): Promise<RevealTold[]> {
  const people = await openProfiles(
    ports,
    events.map(({ actor }) => actor),
  )
  return Promise.all(
    events.map(async ({ at, role, actor, detail }) => {
      const [reference] = (JSON.parse(detail) as { sealed: ReturnType<typeof references> }).sealed
      const opened = reference && (await openAt(ports, { ...reference, subject: entry }, rows))
      const name = people.find(({ person }) => person === actor)?.name ?? null
      return { at, role, name, reason: (opened as { reason: string } | undefined)?.reason ?? '' }
    }),
  )
}
