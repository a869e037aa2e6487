// Seals anew, each under its own key, the cards of homes that shared one key until migration 0025, and then destroys that key.
// Run by every timer until nothing is left; stopped anywhere it goes on. What a card says does not change.
import { evolve } from '../../domain/event.ts'
import { sealedApart, type ResidentFields } from '../../domain/resident.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { parsed, references, streamOf, subjectOf } from '../common/change.ts'
import { openCards } from '../common/kept-cards.ts'
import type { NewEvent, Ports, ResidentRow } from '../ports.ts'
import { sealCard } from './residents.ts'

/** Cards in one run: others go on in between. */
const slice = 50

/**
 * A card that moves meanwhile is left to the next run. Older versions of the cards lie under the shared key and go with it: the
 * program shows a card as it stands. `now`: instant in UTC.
 *
 * @returns how many cards and shared keys it was done with
 */
export async function sealCardsApart(ports: Ports, now: string): Promise<number> {
  const { nameMaps } = await ports.store.read({ nameMaps: true })
  let done = 0
  for (const { subject, home } of nameMaps) {
    const { residentCards } = await ports.store.read({ residentCards: { under: subject, limit: slice } })
    for (const row of residentCards) done += (await sealApart(ports, row, now)) ? 1 : 0
    if (residentCards.length === 0) done += (await destroyShared(ports, subject, home, now)) ? 1 : 0
  }
  return done
}

async function sealApart(ports: Ports, row: ResidentRow, now: string): Promise<boolean> {
  const { id, home } = row
  const { events } = await ports.store.read({ events: id })
  const resident = subjectOf<ResidentFields>(events, ['make-resident-card'])
  const [card] = await openCards(ports, [row])
  if (!resident || !card) throw new Error('a card without events')
  await ports.vault.adoptSubject(id)
  const value = await sealCard(ports, id, resident.version + 1, card)
  const { action, detail } = sealedApart(resident)
  const told = { ...detail, sealed: references([value]) }
  const event = byProgram(ports, { home, subject: id, version: resident.version + 1, action, detail: told, now })
  const committed = await ports.store.commit([
    { write: 'event', event },
    { write: 'sealed', plane: 'home', value },
    { write: 'resident', resident: evolve(resident, parsed<ResidentFields>({ ...event, seq: 0 })), event: event.id },
  ])
  return committed !== 'moved'
}

/** The key goes first, then the record of it: when the process dies in between, the next run records what is destroyed already. */
async function destroyShared(ports: Ports, map: string, home: string, now: string): Promise<boolean> {
  await ports.vault.destroy(map)
  const event = byProgram(ports, { home, subject: map, version: 1, action: 'destroy', detail: {}, now })
  const committed = await ports.store.commit([
    { write: 'event', event },
    { write: 'name-map-destroyed', map },
  ])
  return committed !== 'moved'
}

/** Nobody acts: what the card says and who may read it stays the same. */
function byProgram(
  ports: Ports,
  of: { home: string; subject: string; version: number; action: string; detail: object; now: string },
): NewEvent {
  const { home, subject, version, action, now } = of
  return {
    ...{ stream: streamOf(home, now), id: ports.mint(), subject, version, action },
    ...{ actor: home, role: 'program', authorisation: null, at: now, detail: canonicalise(of.detail) },
  }
}
