// The use cases of sides outside this program: pin their keys, confirm as the second person, take back, and who they are.
// No personal data, so reading is no look. What is done with the keys is in door/imports.ts.
import {
  allowedPins,
  decidePin,
  importers,
  pinOf,
  takerOf,
  type Pin,
  type PinAction,
  type Theirs,
} from '../../domain/outside.ts'
import { looks } from '../../domain/looking.ts'
import { evolve } from '../../domain/event.ts'
import type { Organisation, OrganisationFields } from '../../domain/organisation-decide.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { actsAs, organisationsOf } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { areThumbprints, statementKeys } from '../../ledger/signature.ts'
import type { Ports } from '../ports.ts'
import { commitChange } from './account-change.ts'
import { authenticated, change, matchVersion, type Asked, type Done } from './change.ts'
import type { Looking } from './look.ts'
import { namesOf, organisationIn } from './organisations.ts'

/** `jwks`: the text published at `/.well-known/jwks.json` of the other instance. */
export type PinWish =
  | { action: 'pin'; jwks: string; theirHome?: string | undefined; theirAuthority?: string | undefined }
  | { action: 'confirm-pin' }
  | { action: 'unpin' }

/**
 * Pins the keys of the side of this home's exchange that is outside, confirms them as the second person, or takes them back.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, `invalid` (`/jwks`), then
 *   those of `decidePin`
 */
export function changePin(ports: Ports, id: string, wish: PinWish, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const home = organisationIn(read.events)
    const facts = home && (await factsOf(ports, home, asked.now))
    const here = organisationsOf(actor)
    if (!home || !facts || !(here.includes(id) || here.includes(facts.authority ?? ''))) throw new Refusal('not-found')
    matchVersion(home.version, asked.ifMatch)
    const command =
      wish.action === 'pin' ? { action: wish.action, jwks: await keysIn(wish.jwks), theirs: theirsIn(wish) } : wish
    const decision = decidePin(home, command, facts, actor)
    return commitChange<OrganisationFields>(ports, asked, {
      organisation: decision.acting.organisation,
      subject: id,
      version: home.version + 1,
      decision,
      rows: (event) => [{ write: 'organisation', organisation: evolve(home, event) }],
    })
  })
}

/** Only what is public of them is kept, and only under their own thumbprints: these are what people compare. @throws Refusal `invalid` (`/jwks`) */
async function keysIn(text: string): Promise<string> {
  try {
    const { keys } = statementKeys(JSON.parse(text))
    if (keys.length > 0 && keys.length <= 20 && (await areThumbprints(keys))) return canonicalise({ keys })
  } catch {
    // Told below.
  }
  throw new Refusal('invalid', [{ pointer: '/jwks', code: 'not-valid-here' }])
}

const theirsIn = ({
  theirHome: home,
  theirAuthority: authority,
}: {
  theirHome?: string | undefined
  theirAuthority?: string | undefined
}): Theirs | null => (home && authority ? { home, authority } : null)

async function factsOf(ports: Ports, home: Organisation, now: string) {
  if (home.kind !== 'home') return undefined
  const authority = supervisionOn(home.supervisions, warsawDate(now))?.authority ?? null
  const { staffed } = await ports.store.read({ staffed: { ids: [home.id, authority ?? ''], now } })
  return { authority, staffed }
}

/** Pinned keys as people compare them: by their thumbprints (RFC 7638). */
export type PinView = { keys: string[]; theirs: Theirs | null }

/** One exchange with a side outside: the home, the authority, what is pinned and what waits for a second person. */
export type OutsideView = {
  id: string
  version: number
  name: string
  authority: string
  authorityName: string
  side: Pin['side']
  /** Another authority runs the home today: of this one's files only what tells of entries taken back is taken in. */
  former: boolean
  pinned: PinView | null
  proposed: PinView | null
  allowed: PinAction[]
  mayTakeIn: boolean
  /** Its census is typed in by this authority. */
  mayKeepCensus: boolean
}

/**
 * The exchanges of the actor's organisations whose other side has nobody in this program.
 *
 * @throws Refusal `unauthenticated`
 */
export async function listOutside(ports: Ports, looking: Looking): Promise<OutsideView[]> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  const own = organisationsOf(actor)
  const dateOn = warsawDate(looking.now)
  const { homes } = await ports.store.read({ homes: { of: own } })
  const authorityOf = new Map(
    homes.map(({ id, supervisions }) => [id, supervisionOn(supervisions, dateOn)?.authority ?? '']),
  )
  const ids = [...homes.flatMap(({ id }) => [id, authorityOf.get(id) ?? '']), ...own]
  const { staffed, eventsOf } = await ports.store.read({
    staffed: { ids, now: looking.now },
    eventsOf: { subjects: homes.map(({ id }) => id) },
  })
  const nameOf = await namesOf(ports, ids)
  return homes.flatMap(({ id, name }) => {
    const home = organisationIn(eventsOf.filter(({ subject }) => subject === id))
    if (!home) return []
    const side = own.includes(id) ? 'authority' : 'home'
    const taker = side === 'home' ? takerOf(home, dateOn, own) : undefined
    const former = taker?.former ?? false
    const authority = side === 'home' ? taker?.authority : authorityOf.get(id)
    if (!authority) return []
    if (staffed.includes(side === 'home' ? id : authority)) return []
    const speaker = side === 'home' ? authority : id
    const whose = side === 'home' ? id : authority
    const [pinned, proposed] = [pinOf(home, speaker, whose), home.proposedPin]
    return [
      {
        ...{ id, version: home.version, name, authority, authorityName: nameOf(authority), side, former },
        pinned: pinned ? viewOf(pinned) : null,
        proposed: proposed?.of === speaker && proposed.whose === whose ? viewOf(proposed) : null,
        allowed: former ? [] : allowedPins(home, { authority, staffed }, actor),
        mayTakeIn: side === 'home' && pinned !== undefined && actsAs(actor, authority, importers) !== undefined,
        mayKeepCensus: side === 'home' && !former && actsAs(actor, authority, looks['outside-census']) !== undefined,
      },
    ]
  })
}

const viewOf = ({ jwks, theirs }: Pin): PinView => ({
  keys: statementKeys(JSON.parse(jwks)).keys.map(({ kid }) => kid ?? ''),
  theirs,
})
