// Everything held on the person of a request, for the home's dpo (RODO art. 15): a resident by the pseudonym the request names,
// or a person with an account. One look names it all, and the request is its purpose. Never gives a reporter, nor other people.
import { held as rolesHeld, type Person } from '../../domain/account.ts'
import { numberOf, type Entry, type EntryTexts, type Resident } from '../../domain/entry.ts'
import { labelsNamed, withoutOthers } from '../../domain/held-on-person.ts'
import { looks } from '../../domain/looking.ts'
import { nameForms, type NameForms } from '../../domain/name-forms.ts'
import { Refusal } from '../../domain/refusal.ts'
import { labelOf, type Card } from '../../domain/resident.ts'
import { organisationsOf, permit } from '../../domain/role.ts'
import { warsawYear } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { authenticated } from '../common/change.ts'
import { lookAt, stillReached, type Looking } from '../common/look.ts'
import { personOf } from '../common/people.ts'
import { openProfiles } from '../common/profiles.ts'
import { openWritings } from '../common/writings.ts'
import type { Ports, SealedRow, StoredEvent } from '../ports.ts'
import { indexesOf, isSame } from './annex.ts'
import { entryOf } from './entries.ts'
import { peopleOfHome } from './outgoing.ts'
import { openReporter } from './reporter.ts'
import { requestOf } from './requests.ts'
import { openCard } from './residents.ts'
import { textsOf } from './texts.ts'

/** Events read at a time. */
const slice = 1000

/** The texts of an entry that speak of what happened; letters to and from the reporter and reasons of the office are left out. */
const givenTexts = [
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

/** `acts`: what the person did and looked at under the own name in this home, oldest first. Instants in UTC. */
export type HeldAccount = {
  id: string
  name: string | null
  signInName: string | null
  roles: { role: string; fromAt: string }[]
  authorisations: { number: string; scopes: string[]; fromOn: string; untilOn: string; state: string }[]
  acts: { at: string; action: string; role: string; about: string }[]
}

/** `cards`, `entries`: of a resident; `account`: of who has one; neither of anybody else, who is searched for nowhere. */
export type Held = {
  request: string
  home: string
  requester: string
  who: string
  madeAt: string
  cards: HeldCard[]
  entries: HeldEntry[]
  account: HeldAccount | null
}

/**
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted` (only the dpo), `wrong-state` (the request is closed: no purpose
 *   is left)
 */
export async function readHeld(ports: Ports, id: string, looking: Looking): Promise<Held> {
  const before = await ports.store.read({ actor: looking, events: id, homeSealed: { subjects: [id] } })
  const actor = authenticated(before.actor)
  const request = requestOf(before.events)
  if (!request || !organisationsOf(actor).includes(request.home)) throw new Refusal('not-found')
  permit(actor, request.home, looks.held)
  if (request.state !== 'open') throw new Refusal('wrong-state')
  const { home, requester, person } = request
  const [first] = await openWritings<{ who?: string }>(ports, request, before.homeSealed)
  const who = first?.texts.who ?? ''
  const residents = requester === 'resident' ? await residentsNamed(ports, home, who) : []
  const indexes = indexesOf(ports, home, residents)
  const { entriesAbout } = await ports.store.read({ entriesAbout: { home, indexes, viewer: looking } })
  const subjects = entriesAbout.map((entry) => entry.id)
  const cards = residents.flatMap(({ card }) => (card ? [card.id] : []))
  const ids = [...subjects, ...cards, ...(person === undefined ? [] : [person])]
  const look = lookAt(ports, looking, 'look-held', { of: 'request', id }, looks.held)
  const seen = await ports.store.look(
    {
      ...look,
      detail: canonicalise({ ids }),
      also: [...(look.also ?? []), stillReached('entry', subjects, looking)],
    },
    {
      eventsOf: { subjects },
      homeSealed: { subjects },
      ...(person !== undefined && { events: person, authorisations: { home, person } }),
    },
  )
  if (!seen) throw new Refusal('stale')
  const { names } = subjects.length > 0 ? await peopleOfHome(ports, home) : { names: nameForms([]) }
  const typed = await typedReporters(ports, subjects, seen.eventsOf)
  const known = person === undefined ? undefined : personOf(seen.events ?? [])
  return {
    request: id,
    home,
    requester,
    who,
    madeAt: looking.now,
    cards: residents.flatMap(({ card }) => card ?? []),
    entries: await entriesIn(ports, subjects, seen, residents, (word) => names(word) || typed(word)),
    account: known
      ? {
          ...(await accountOf(ports, known, home, looking.now)),
          authorisations: (seen.authorisations ?? []).map(({ number, scopes, from_on, until_on, state }) => ({
            number,
            scopes,
            fromOn: from_on,
            untilOn: until_on,
            state,
          })),
          acts: await actsOf(ports, known.id, home, yearsSince(seen.events ?? [], looking.now), looking),
        }
      : null,
  }
}

type Named = { pseudonym: string; name: string; card?: HeldCard }

/** Who the request names: by label, with the name the home's map has for it. Opened to compare; the look that shows it follows. */
async function residentsNamed(ports: Ports, home: string, who: string): Promise<Named[]> {
  const labels = labelsNamed(who)
  const { residentCards } = await ports.store.read({ residentCards: { home } })
  return Promise.all(
    labels.map(async (label) => {
      const row = residentCards.find(({ number }) => labelOf(number) === label)
      if (!row) return { pseudonym: label, name: '' }
      const card = await openCard(ports, row)
      return { pseudonym: label, name: card.name, card: { id: row.id, label, ...card } }
    }),
  )
}

/** Names of reporters typed in with these entries or with reports joined to them: opened to be masked, and given to nobody. */
async function typedReporters(
  ports: Ports,
  subjects: readonly string[],
  told: readonly StoredEvent[],
): Promise<NameForms> {
  const events = Map.groupBy(told, ({ subject }) => subject)
  const joined = await Promise.all(subjects.map((id) => ports.store.read({ joinedReports: id })))
  const reports = Map.groupBy(
    joined.flatMap(({ joinedReports }) => joinedReports),
    ({ subject }) => subject,
  )
  const names = [...events, ...reports].map(async ([id, of]) => {
    const { reporter } = await ports.store.read({ reporter: id })
    const entry = entryOf(of)
    return reporter && entry ? ((await openReporter(ports, entry, reporter.jwe)).name ?? '') : ''
  })
  return nameForms(await Promise.all(names))
}

async function entriesIn(
  ports: Ports,
  subjects: readonly string[],
  { eventsOf, homeSealed }: { eventsOf: StoredEvent[]; homeSealed: SealedRow[] },
  residents: readonly Named[],
  names: NameForms,
): Promise<HeldEntry[]> {
  const events = Map.groupBy(eventsOf, ({ subject }) => subject)
  const sealed = Map.groupBy(homeSealed, ({ subject }) => subject)
  const entries = subjects.map(async (id) => {
    const entry = entryOf(events.get(id) ?? [])
    return entry ? heldEntry(entry, await textsOf(ports, entry, sealed.get(id) ?? []), residents, names) : []
  })
  return (await Promise.all(entries)).flat()
}

/** Once for each row of the annex that is the person; names of the person's own stay, everybody else's are masked. */
function heldEntry(
  entry: Entry,
  texts: Partial<EntryTexts>,
  residents: readonly Named[],
  home: NameForms,
): HeldEntry[] {
  const people = texts.people ?? []
  const isOwn = (one: { pseudonym: string; name: string }) => residents.some((resident) => isSame(one, resident))
  const own = [...people.filter(isOwn), ...residents].flatMap(({ pseudonym, name }) => [
    pseudonym,
    name,
    ...name.split(/\s+/),
  ])
  const others = nameForms(people.flatMap((one) => (isOwn(one) ? [] : [one.name])))
  const given = givenTexts.flatMap((text) => {
    const words = texts[text]
    return words ? [{ text, words: withoutOthers(words, (word) => home(word) || others(word), own) }] : []
  })
  const { id, reference, state, reportedAt, eventOn, partOfDay, place, category = null } = entry
  return people.flatMap((one, row) =>
    isOwn(one)
      ? [
          {
            ...{ id, reference, state, reportedAt, eventOn, partOfDay, place, category },
            number: numberOf(entry) ?? null,
            own: { ...(entry.residents[row] as Resident), pseudonym: one.pseudonym, name: one.name },
            texts: given,
          },
        ]
      : [],
  )
}

async function accountOf(ports: Ports, person: Person, home: string, now: string) {
  const [profile] = await openProfiles(ports, [person.id])
  return {
    id: person.id,
    name: profile?.name ?? null,
    signInName: profile?.signInName ?? null,
    roles: rolesHeld(person, now, home).map(({ role, fromAt }) => ({ role, fromAt })),
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
