// Everything held on the person of a request, for the dpo of the home or authority that was asked (RODO art. 15): the frame of both,
// and what is held on who has an account. What each side holds beside it, each gathers itself. The request is the purpose of the look.
import { held as rolesHeld } from '../../domain/account.ts'
import type { Entry, EntryTexts, Resident } from '../../domain/entry.ts'
import { keeperOf, type KeepingSide } from '../../domain/keeper.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import { mayGather, type RightsRequest } from '../../domain/rights-request.ts'
import type { Card } from '../../domain/resident.ts'
import { organisationsOf, permit } from '../../domain/role.ts'
import { warsawYear } from '../../domain/zone.ts'
import type { Ask, Ports, Reads, StoredEvent } from '../ports.ts'
import { authenticated } from './change.ts'
import type { Looking } from './look.ts'
import { personOf } from './people.ts'
import { openProfiles } from './profiles.ts'
import { requestOf, textsOf } from './requests.ts'
import { openWritings } from './writings.ts'

/** Events read at a time. */
const slice = 1000

/** The texts of an entry that speak of what happened; letters to and from the reporter and reasons of the office are left out. */
export const givenTexts = [
  'description',
  'supplement',
  'placeDetail',
  'immediateText',
  'conditionText',
  'causesText',
  'limiting',
  'preventive',
] as const satisfies readonly (keyof EntryTexts)[]
type GivenText = (typeof givenTexts)[number]

/** One entry as far as it is about the resident: `own`, the resident's row of the annex; `texts` with everybody else masked. */
export type HeldEntry = Pick<Entry, 'id' | 'reference' | 'state' | 'reportedAt' | 'eventOn' | 'partOfDay' | 'place'> & {
  number: string | null
  category: string | null
  own: Resident & { pseudonym: string; name: string }
  texts: { text: GivenText; words: string }[]
}

/** The resident's card in the home's name map. Dates of Warsaw. */
export type HeldCard = { id: string; label: string; fromOn: string; untilOn: string } & Card

/** `acts`: what the person did and looked at under the own name in this organisation, oldest first. Instants in UTC. */
export type HeldAccount = {
  id: string
  name: string | null
  signInName: string | null
  roles: { role: string; fromAt: string }[]
  authorisations: { number: string; scopes: string[]; fromOn: string; untilOn: string; state: string }[]
  acts: { at: string; action: string; role: string; about: string }[]
}

/** `cards`, `entries`: of a resident, in a home; `account`: of who has one; neither of anybody else, who is searched for nowhere. */
export type Gathered = { cards: HeldCard[]; entries: HeldEntry[]; account: HeldAccount | null }

/** `side`: an authority holds nothing on a resident or a reporter by design, and says so. */
export type Held = Gathered & {
  request: string
  side: KeepingSide
  organisation: string
  requester: string
  who: string
  madeAt: string
}

/** What is being gathered: for which open request, to whom it was sent, whom it names. */
export type Gathering = { request: RightsRequest; organisation: string; who: string; looking: Looking }
export type Gather = (ports: Ports, of: Gathering) => Promise<Gathered>

/**
 * @param gather what each side holds
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted` (only the dpo), `wrong-state` (the request is closed: no purpose
 *   is left), `request-unseen` (who answers for the organisation has not read it yet), `stale`
 */
export async function readHeld(
  ports: Ports,
  gather: Record<KeepingSide, Gather>,
  id: string,
  looking: Looking,
): Promise<Held> {
  const before = await ports.store.read({ actor: looking, events: id, requestWitnesses: { request: id } })
  const actor = authenticated(before.actor)
  const request = requestOf(before.events)
  const { side, organisation } = keeperOf(request ?? {})
  if (!request || !organisationsOf(actor).includes(organisation)) throw new Refusal('not-found')
  permit(actor, organisation, looks.held)
  if (!mayGather(request, before.requestWitnesses, actor.person))
    throw new Refusal(request.state === 'open' ? 'request-unseen' : 'wrong-state')
  const { homeSealed, caseSealed } = await ports.store.read(textsOf(side, id))
  const [first] = await openWritings<{ who?: string }>(ports, request, homeSealed ?? caseSealed ?? [])
  const who = first?.texts.who ?? ''
  const gathered = await gather[side](ports, { request, organisation, who, looking })
  const { requester } = request
  return { request: id, side, organisation, requester, who, madeAt: looking.now, ...gathered }
}

/** What the look at an account reads: its events, and in a home the authorisations. */
export const accountAsk = (home: string, person: string | undefined): Pick<Ask, 'events' | 'authorisations'> =>
  person === undefined ? {} : { events: person, authorisations: { home, person } }

/** What is held on who has an account; null without one. */
export async function accountOf(
  ports: Ports,
  organisation: string,
  seen: { events?: StoredEvent[]; authorisations?: Reads['authorisations']['out'] },
  looking: Looking,
): Promise<HeldAccount | null> {
  const person = personOf(seen.events ?? [])
  if (!person) return null
  const [profile] = await openProfiles(ports, [person.id])
  return {
    id: person.id,
    name: profile?.name ?? null,
    signInName: profile?.signInName ?? null,
    roles: rolesHeld(person, looking.now, organisation).map(({ role, fromAt }) => ({ role, fromAt })),
    authorisations: (seen.authorisations ?? []).map(({ number, scopes, from_on, until_on, state }) => ({
      number,
      scopes,
      fromOn: from_on,
      untilOn: until_on,
      state,
    })),
    acts: await actsOf(ports, person.id, organisation, yearsSince(seen.events ?? [], looking.now), looking),
  }
}

const yearsSince = (events: readonly StoredEvent[], now: string): number[] => {
  const first = warsawYear(events[0]?.at ?? now)
  return Array.from({ length: warsawYear(now) - first + 1 }, (_, index) => first + index)
}

/** Under the own name alone: what was done as a reporter stands under aliases and belongs to nobody here. */
async function actsOf(
  ports: Ports,
  actor: string,
  organisation: string,
  years: readonly number[],
  { credential }: Looking,
): Promise<HeldAccount['acts']> {
  const acts: HeldAccount['acts'] = []
  for (const year of years) {
    for (let after = 0; ;) {
      const page = { organisation, year, after, limit: slice, actor, reader: credential.person }
      const { ledgerPage } = await ports.store.read({ ledgerPage: page })
      acts.push(...ledgerPage.map(({ at, action, role, subject: about }) => ({ at, action, role, about })))
      if (ledgerPage.length < page.limit) break
      after = ledgerPage.at(-1)?.seq ?? after
    }
  }
  return acts
}
