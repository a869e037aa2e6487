// Who saw an entry: people of the home, in which role, when, and by which kind of look. Opens no text of the entry.
// Never tells when its reporter looked, nor who of the authority did: that stands in the authority's own ledger.
import { numberOf } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import { refuseFaults } from '../../domain/refusal.ts'
import { warsawYear } from '../../domain/zone.ts'
import { lookAt, type Looking } from '../common/look.ts'
import { openProfiles } from '../common/profiles.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { entryOf } from './entries.ts'
import { refuseEntryLook } from './views.ts'

export const mostSeenLines = 100

/** `entry`: itself was opened; `list`: a list or a preview showed it; `transfer`: the transfer it left with was opened. */
export const seenWays = ['entry', 'list', 'transfer'] as const
export type SeenWay = (typeof seenWays)[number]

/** `at`: instant in UTC. `actorName`: null for an account without a profile. `refused` among the actions: an attempt in vain. */
export type SeenLine = {
  seq: number
  at: string
  action: string
  way: SeenWay
  actor: string
  actorName: string | null
  role: string
  authorisation: string | null
}

/** `year`: of Warsaw, this one by default, not before the report. `before`: the `next` of the page before. */
export type SeenWish = { year?: number | undefined; before?: number | undefined }

/** Newest first. `number`: of an entry that has one: `17/2026`. `years`: those of the entry so far. `next`: cursor, null on the last page. */
export type WhoSaw = {
  id: string
  reference: string
  number: string | null
  year: number
  years: number[]
  items: SeenLine[]
  next: number | null
}

/**
 * One page of who saw the entry in a year; itself a look, which the page may show.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`, `invalid` (`?year`: too-small, too-big)
 */
export async function readWhoSaw(ports: Ports, id: string, wish: SeenWish, looking: Looking): Promise<WhoSaw> {
  const thisYear = warsawYear(looking.now)
  const { year = thisYear, before = Number.MAX_SAFE_INTEGER } = wish
  refuseFaults([
    ...(year < 2000 ? [{ pointer: '?year', code: 'too-small' } as const] : []),
    ...(year > thisYear ? [{ pointer: '?year', code: 'too-big' } as const] : []),
  ])
  const look = lookAt(ports, looking, 'look-seen', { of: 'entry', id }, looks.seen)
  const page = { entry: id, year, before, limit: mostSeenLines }
  const seen = await ports.store.look(look, { events: id, entrySeen: page })
  const entry = seen && entryOf(seen.events)
  if (!seen || !entry) return refuseEntryLook(ports, id, looking)
  const { entrySeen } = seen
  const profiles = await openProfiles(
    ports,
    entrySeen.map(({ actor }) => actor),
  )
  const names = new Map(profiles.map(({ person, name }) => [person, name]))
  const first = warsawYear(entry.reportedAt)
  return {
    id,
    reference: entry.reference,
    number: numberOf(entry) ?? null,
    year,
    years: Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index),
    items: entrySeen.map(({ seq, at, action, subject, actor, role, authorisation }) => ({
      seq,
      at,
      action,
      way: wayOf({ action, subject }, id),
      actor,
      actorName: names.get(actor) ?? null,
      role,
      authorisation,
    })),
    next: entrySeen.length === mostSeenLines ? (entrySeen.at(-1)?.seq ?? null) : null,
  }
}

function wayOf({ action, subject }: Pick<StoredEvent, 'action' | 'subject'>, id: string): SeenWay {
  if (subject === id) return 'entry'
  return action === 'look-transfer' ? 'transfer' : 'list'
}
