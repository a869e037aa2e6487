// Signed checkpoints of the ledger: made daily and with whatever crosses the door, read by both sides that hold them (design.md §5).
// A checkpoint counts sealed events only, for it is made of the last link; making one is no event, else a still stream would move for ever.
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { startOfDay, warsawDate, warsawYear } from '../../domain/zone.ts'
import type { Link } from '../../ledger/chain.ts'
import { checkpointStatement } from '../../ledger/checkpoint.ts'
import { keyNamedIn } from '../../ledger/signature.ts'
import type { Ports, Write } from '../ports.ts'
import type { CheckpointPage, CheckpointRow } from './checkpoint-ports.ts'
import type { Chain } from './ledger-ports.ts'
import { lookAt, refuseOrganisationLook, type Looking, type Page } from './look.ts'
import { organisationOf } from './organisation-of.ts'

/** Signed and written at a time. */
const together = 50

type Occasion = Pick<CheckpointRow, 'occasion' | 'holder' | 'transfer'>

async function signed(ports: Ports, stream: string, link: Link, at: string, of: Occasion): Promise<CheckpointRow> {
  const { seq, hash } = link
  const statement = await ports.signer.sign(checkpointStatement({ stream, seq, hash, at }), 'checkpoint')
  const [organisation = stream] = stream.split(':')
  return { id: ports.mint(), organisation, stream, seq, hash, at, ...of, statement }
}

/**
 * What of an organisation's ledger the other side does not hold yet: the end of this year's stream and, until it was given, that
 * of the last; sealed before it is signed. To be written with whatever carries it. `now`: instant in UTC.
 */
export async function checkpointsFor(
  ports: Ports,
  organisation: string,
  of: Occasion & { holder: string; transfer: string },
  now: string,
): Promise<CheckpointRow[]> {
  const year = warsawYear(now)
  const streams = [`${organisation}:${year - 1}`, `${organisation}:${year}`]
  const [{ checkpointsHeld }, ...links] = await Promise.all([
    ports.store.read({ checkpointsHeld: { streams, holder: of.holder } }),
    ...streams.map((stream) => ports.chain.sealed(stream)),
  ])
  const held = new Map(checkpointsHeld.map(({ stream, seq }) => [stream, seq]))
  const fresh = streams.flatMap((stream, index) => {
    const link = links[index]
    return link && link.seq > (held.get(stream) ?? 0) ? [{ stream, link }] : []
  })
  return Promise.all(fresh.map(({ stream, link }) => signed(ports, stream, link, now, of)))
}

/** Signs the end of the organisation's stream once a close stands in it. `now`: instant in UTC. */
export async function checkpointAtClose(ports: Ports, organisation: string, now: string): Promise<void> {
  const stream = `${organisation}:${warsawYear(now)}`
  const link = await ports.chain.sealed(stream)
  if (!link) return
  const made = await signed(ports, stream, link, now, { occasion: 'close', holder: null, transfer: null })
  await ports.store.commit(checkpointWrites([made]))
}

export const checkpointWrites = (checkpoints: readonly CheckpointRow[]): Write[] =>
  checkpoints.map((checkpoint) => ({ write: 'checkpoint', checkpoint }))

/**
 * Signs the end of every stream that moved since its newest checkpoint, at most once in a Warsaw day; may run as often as it likes.
 * Two at once sign the same twice, which says nothing wrong. `now`: instant in UTC.
 */
export async function makeDailyCheckpoints(ports: Ports, chain: Pick<Chain, 'seal'>, now: string): Promise<number> {
  await chain.seal()
  const { checkpointsDue: due } = await ports.store.read({ checkpointsDue: { since: startOfDay(warsawDate(now)) } })
  const daily = { occasion: 'day', holder: null, transfer: null } as const
  for (let start = 0; start < due.length; start += together) {
    const some = due.slice(start, start + together)
    const made = await Promise.all(some.map(({ stream, ...link }) => signed(ports, stream, link, now, daily)))
    await ports.store.commit(checkpointWrites(made))
  }
  return due.length
}

/** `organisation`: the only one of the person by default. */
export type CheckpointWish = Omit<CheckpointPage, 'organisation'> & { organisation?: string | undefined }

/**
 * The checkpoints of an organisation's own ledger, or those of other ledgers that it was given; newest first. A look.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `invalid` with `?organisation`
 */
export async function listCheckpoints(
  ports: Ports,
  looking: Looking,
  wish: CheckpointWish,
): Promise<Page<CheckpointRow> & { organisation: string }> {
  const permits = looks.checkpoints
  const organisation = await organisationOf(ports, looking, permits, wish.organisation, '?organisation')
  const look = lookAt(ports, looking, 'look-checkpoints', { of: 'organisation', id: organisation }, permits)
  const seen = await ports.store.look(look, { checkpointPage: { ...wish, organisation } })
  if (!seen) return refuseOrganisationLook(ports, organisation, permits, looking)
  const { checkpointPage: items } = seen
  const last = items.length === wish.limit ? items.at(-1) : undefined
  return { organisation, items, next: last ? `${last.at}|${last.id}` : null }
}

/** `signedWith`: the key its statement names. */
export type CheckpointView = CheckpointRow & { signedWith: string }

/**
 * One checkpoint that is of the organisation or was given to it. A look.
 *
 * @throws Refusal as `listCheckpoints`; `not-found`
 */
export async function readCheckpoint(
  ports: Ports,
  looking: Looking,
  { organisation, id }: { organisation: string; id: string },
): Promise<CheckpointView> {
  const permits = looks.checkpoints
  const look = lookAt(ports, looking, 'look-checkpoints', { of: 'organisation', id: organisation }, permits)
  const seen = await ports.store.look(look, { checkpoint: { id, organisation } })
  if (!seen) return refuseOrganisationLook(ports, organisation, permits, looking)
  if (!seen.checkpoint) throw new Refusal('not-found')
  return { ...seen.checkpoint, signedWith: keyNamedIn(seen.checkpoint.statement) }
}
