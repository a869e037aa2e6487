// What a home holds on the person of a request (RODO art. 15): a resident by the pseudonym the request names, or a person with an
// account. One look names it all, and the request is its purpose. Never gives a reporter, nor other people.
import { numberOf, type Entry, type EntryTexts, type Resident } from '../../domain/entry.ts'
import { labelsNamed, withoutOthers } from '../../domain/held-on-person.ts'
import { looks } from '../../domain/looking.ts'
import { nameForms, type NameForms } from '../../domain/name-forms.ts'
import { Refusal } from '../../domain/refusal.ts'
import { labelOf } from '../../domain/resident.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import {
  accountAsk,
  accountOf,
  givenTexts,
  type Gathered,
  type Gathering,
  type HeldCard,
  type HeldEntry,
} from '../common/held.ts'
import { openCards } from '../common/kept-cards.ts'
import { lookAt, stillReached } from '../common/look.ts'
import { indexesOf } from '../common/resident-index.ts'
import type { Ports, SealedRow, StoredEvent } from '../ports.ts'
import { isSame } from './annex.ts'
import { entryOf } from './entries.ts'
import { peopleOfHome } from './outgoing.ts'
import { openReporter } from './reporter.ts'
import { textsOf } from './texts.ts'

/**
 * What a home holds on the person of a request: a resident's cards and entries, or an account. The look names it all.
 *
 * @throws Refusal `stale`
 */
export async function heldInHome(
  ports: Ports,
  { request: { id, requester, person }, organisation: home, who, looking }: Gathering,
): Promise<Gathered> {
  const residents = requester === 'resident' ? await residentsNamed(ports, home, who) : []
  const indexes = indexesOf(ports, home, residents)
  const { entriesAbout } = await ports.store.read({ entriesAbout: { home, indexes, viewer: looking } })
  const subjects = entriesAbout.map((entry) => entry.id)
  const cards = residents.flatMap(({ card }) => (card ? [card.id] : []))
  const ids = [...subjects, ...cards, ...(person === undefined ? [] : [person])]
  const look = lookAt(ports, looking, 'look-held', { of: 'request', id, side: 'home' }, looks.held)
  const seen = await ports.store.look(
    {
      ...look,
      detail: canonicalise({ ids }),
      also: [...(look.also ?? []), stillReached('entry', subjects, looking)],
    },
    { eventsOf: { subjects }, homeSealed: { subjects }, ...accountAsk(home, person) },
  )
  if (!seen) throw new Refusal('stale')
  const { names } = subjects.length > 0 ? await peopleOfHome(ports, home) : { names: nameForms([]) }
  const typed = await typedReporters(ports, subjects, seen.eventsOf)
  return {
    cards: residents.flatMap(({ card }) => card ?? []),
    entries: await entriesIn(ports, subjects, seen, residents, (word) => names(word) || typed(word)),
    account: await accountOf(ports, home, seen, looking),
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
      const [card = missing()] = await openCards(ports, [row])
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

function missing(): never {
  throw new Error('a card that did not open')
}
