// A side of the exchange that is outside this program (design.md §2): by which keys its files are believed, and what it calls the two
// sides there. Recorded beforehand and confirmed by a second person; pure, reads no file and verifies nothing.
import type { Organisation, OrganisationDecision } from './organisation-decide.ts'
import { supervisionOn } from './organisation.ts'
import { Refusal } from './refusal.ts'
import { permit, type Actor, type Permit } from './role.ts'

/** What the other instance calls the two sides: opaque ids in the files it signs. */
export type Theirs = { home: string; authority: string }

/**
 * `of`: who pinned it; nobody else believes it. `whose`: the organisation outside; these keys speak for no other. `side`: which of the two is outside. `jwks`: its public keys, canonical JSON of a JWK set. `theirs`: null where files carry this
 * instance's own ids (the receipts an authority outside gives).
 */
export type Pin = { of: string; whose: string; side: 'home' | 'authority'; jwks: string; theirs: Theirs | null }
/** `by`: who may not be the second person. */
export type ProposedPin = Pin & { by: string }

export const pinActions = ['pin', 'confirm-pin', 'unpin'] as const
export type PinAction = (typeof pinActions)[number]

const pinners: readonly Permit[] = [{ role: 'head' }, { role: 'director' }]
const seconds: readonly Permit[] = [{ role: 'head' }, { role: 'reviewer' }, { role: 'director' }, { role: 'dpo' }]
/** Who takes a file of a home outside in; the receipt is the head's. */
export const importers: readonly Permit[] = [{ role: 'head' }, { role: 'reviewer' }]

/** By which keys a side is believed by whoever pinned them, also when the home was moved and the next one pinned its own. */
export const pinOf = (
  { pin, formerPins = [] }: Pick<Organisation, 'pin' | 'formerPins'>,
  of: string,
  whose: string,
): Pin | undefined => [...(pin ? [pin] : []), ...formerPins].find((one) => one.of === of && one.whose === whose)

/** Who takes in a file of a home outside: today's authority, or one that ran the home until `on` and is told only what was taken back. */
export type Taker = { authority: string; former: boolean; on: string }

/**
 * For which of these organisations a file of the home is taken in. One that ran it before must have pinned the home's keys then.
 *
 * @param todayOn Warsaw date
 */
export function takerOf(home: Organisation, todayOn: string, own: readonly string[]): Taker | undefined {
  const today = supervisionOn(home.supervisions, todayOn)?.authority
  if (today && own.includes(today)) return { authority: today, former: false, on: todayOn }
  const formerly = home.supervisions.flatMap(({ authority, fromOn, untilOn: on }): Taker[] => {
    const over = authority !== null && fromOn <= on && on < todayOn
    return over && own.includes(authority) && pinOf(home, authority, home.id) ? [{ authority, former: true, on }] : []
  })
  return formerly.at(-1)
}

/** `authority`: which runs or commissions the home today. `staffed`: of the two those where somebody holds a role here. */
export type PinFacts = { authority: string | null; staffed: readonly string[] }

export type PinCommand =
  { action: 'pin'; jwks: string; theirs: Theirs | null } | { action: 'confirm-pin' } | { action: 'unpin' }

/** For whom this actor speaks: the authority of a home outside, or the home of an authority outside. */
function speaksFor(home: Organisation, { authority }: PinFacts, actor: Actor): string | undefined {
  const here = new Set(actor.acting.map(({ organisation }) => organisation))
  return here.has(home.id) ? home.id : authority !== null && here.has(authority) ? authority : undefined
}

/**
 * The head pins the keys of a home outside, the director those of an authority outside; another person of the same side confirms.
 * Until then, and once taken back, no file is believed.
 *
 * @throws Refusal `not-found` (neither side), `not-permitted`, `no-authority`, `wrong-state` (the other side works here, or there is
 *   nothing to confirm), `second-person`, `invalid` (`/theirHome`, `/theirAuthority`)
 */
export function decidePin(
  home: Organisation,
  command: PinCommand,
  facts: PinFacts,
  actor: Actor,
): OrganisationDecision {
  const own = speaksFor(home, facts, actor)
  if (own === undefined) throw new Refusal('not-found')
  const acting = permit(actor, own, command.action === 'confirm-pin' ? seconds : pinners)
  if (facts.authority === null) throw new Refusal('no-authority')
  const side = own === home.id ? 'authority' : 'home'
  const whose = side === 'home' ? home.id : facts.authority
  const isMine = (one: Pin | null) => one?.of === own && one.whose === whose
  if (command.action === 'unpin') {
    const { pin = null, proposedPin = null, formerPins = [] } = home
    const kept = formerPins.filter((one) => !isMine(one))
    if (!isMine(pin) && !isMine(proposedPin) && kept.length === formerPins.length) throw new Refusal('wrong-state')
    return {
      action: 'unpin',
      acting,
      detail: {
        pin: isMine(pin) ? null : pin,
        proposedPin: isMine(proposedPin) ? null : proposedPin,
        ...(formerPins.length > 0 && { formerPins: kept }),
      },
    }
  }
  if (command.action === 'pin') {
    if (facts.staffed.includes(side === 'home' ? home.id : facts.authority)) throw new Refusal('wrong-state')
    if (side === 'home' && command.theirs === null) {
      throw new Refusal('invalid', [{ pointer: '/theirHome', code: 'required' }])
    }
    const { jwks } = command
    const theirs = side === 'home' ? command.theirs : null
    return {
      action: 'pin',
      acting,
      detail: {
        proposedPin: {
          of: own,
          whose: side === 'home' ? home.id : facts.authority,
          side,
          jwks,
          theirs,
          by: actor.person,
        },
      },
    }
  }
  // Moved to another authority meanwhile, the home confirms nobody's keys for it.
  if (home.proposedPin?.of !== own || home.proposedPin.whose !== whose) throw new Refusal('wrong-state')
  const { by, ...pin } = home.proposedPin
  if (by === actor.person) throw new Refusal('second-person')
  const known = [...(home.formerPins ?? []), ...(home.pin ? [home.pin] : [])]
  const formerPins = known.filter((one) => one.of !== pin.of || one.whose !== pin.whose)
  return { action: 'confirm-pin', acting, detail: { pin, proposedPin: null, ...(known.length > 0 && { formerPins }) } }
}

/** The actions this actor would not be refused for who they are. */
export function allowedPins(home: Organisation, facts: PinFacts, actor: Actor): PinAction[] {
  const jwks = ''
  const theirs = { home: '', authority: '' }
  const commands: PinCommand[] = [{ action: 'pin', jwks, theirs }, { action: 'confirm-pin' }, { action: 'unpin' }]
  return commands.flatMap((command) => {
    try {
      decidePin(home, command, facts, actor)
      return [command.action]
    } catch {
      return []
    }
  })
}
