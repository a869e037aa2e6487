// The history of an entry: who did and who saw what. Texts stay closed; a reporter is an alias and has no name.
import { nameReaders } from '../../domain/account.ts'
import { looks } from '../../domain/looking.ts'
import { actsAs } from '../../domain/role.ts'
import { authenticated } from '../common/change.ts'
import type { ActorKind } from '../common/ledger.ts'
import { lookAt, type Looking } from '../common/look.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports, Reads, StoredEvent } from '../ports.ts'
import { entryOf } from './entries.ts'
import { refuseEntryLook } from './views.ts'

/** `at`: instant in UTC. `version`: null for a look. `actorName`: only for people, and only where names may be learnt. */
export type HistoryLine = {
  seq: number
  at: string
  action: string
  version: number | null
  actor: string
  actorKind: ActorKind
  actorName: string | null
  role: string
  authorisation: string | null
}

export const mostHistoryLines = 200

/** `before`: the `next` of the page before. `limit`: 1–200. */
export type HistoryWish = { before?: string | undefined; limit?: number; changesOnly?: boolean }

/**
 * The newest lines, or those before them, each page in the order in which it happened; `next` is null on the oldest. Names for the
 * director and the dpo of the home.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `no-active-authorisation`, `not-permitted`
 */
export async function readHistory(
  ports: Ports,
  id: string,
  { before, limit = mostHistoryLines, changesOnly = false }: HistoryWish,
  looking: Looking,
): Promise<{ items: HistoryLine[]; next: string | null }> {
  const { actor, events } = await ports.store.read({ actor: looking, events: id })
  const home = entryOf(events)?.home
  const page = { entry: id, before, limit, changesOnly, ownReports: home !== undefined && isWatching(actor, home) }
  const look = lookAt(ports, looking, 'look-history', { of: 'entry', id }, looks.history)
  const seen = await ports.store.look(look, { actor: looking, events: id, entryLooks: page })
  const entry = seen && entryOf(seen.events)
  if (!seen || !entry) return refuseEntryLook(ports, id, looking)
  const kindOf = ({ actor, role }: StoredEvent): ActorKind => {
    if (actor === entry.alias) return 'reporter-alias'
    return role === 'counterpart' ? 'other' : 'person'
  }
  const named = actsAs(authenticated(seen.actor), entry.home, nameReaders) !== undefined
  const people = named ? seen.entryLooks.filter((event) => kindOf(event) === 'person').map(({ actor }) => actor) : []
  const profiles = named ? await openProfiles(ports, people) : []
  const names = new Map(profiles.map(({ person, name }) => [person, name]))
  const watching = isWatching(seen.actor, entry.home)
  const told = seen.entryLooks.filter(({ action }) => watching || action !== 'look-own-report')
  const oldest = seen.entryLooks.at(-1)
  return {
    items: told.toReversed().map((event) => {
      const { seq, at, action, version, actor, role, authorisation } = event
      const actorName = names.get(actor) ?? null
      return { seq, at, action, version, actor, actorKind: kindOf(event), actorName, role, authorisation }
    }),
    next: oldest && seen.entryLooks.length === limit ? `${oldest.at}|${oldest.seq}` : null,
  }
}

/** When the reporter looked again is for the dpo alone: an instant can tell much in a small home. */
const isWatching = (actor: Reads['actor']['out'], home: string): boolean =>
  actsAs(authenticated(actor), home, [{ role: 'dpo' }]) !== undefined
