// The places of the navigation and which roles find something there. Shows the way only: who may see what is decided with each request.
import { keepingSides } from '../../domain/keeper.ts'
import type { Role } from '../../domain/role.ts'
import { frameWords as words } from '../../words/frame.ts'
import type { Words } from '../../words/language.ts'
import { censusWords } from '../../words/pages-census.ts'
import { closeWords } from '../../words/pages-closes.ts'
import { learningWords } from '../../words/pages-learning.ts'
import { publicationWords } from '../../words/pages-publications.ts'
import { disclosureWords } from '../../words/pages-disclosures.ts'
import { residentWords } from '../../words/pages-residents.ts'
import type { Reader } from './reader.ts'

export const filing: readonly Role[] = ['reporter', 'officer', 'director']
export const keeping: readonly Role[] = ['officer', 'director']
export const reviewing: readonly Role[] = ['reviewer', 'head']
/** Who finds what was published. */
export const publicReaders: readonly Role[] = ['inspector', 'analyst']
/** Who finds closes of statistics, and lists of records. */
export const closing: readonly Role[] = [...reviewing, 'inspector']
/** Who finds tables of statistics. */
export const counting: readonly Role[] = [...reviewing, 'inspector', 'director', 'officer']
/** Who answers for the ledger on either side. */
export const checkpointPlaces: readonly Role[] = ['dpo', 'director', 'head']
/** Who hands over to, or takes in from, a side outside this program. */
export const exchanging: readonly Role[] = ['director', ...reviewing]

type Group = 'personal' | 'figures' | 'office'
type Place = { href: string; words: Words; for: readonly Role[]; also?: RegExp; in?: readonly string[]; group?: Group }
export type Shown = Omit<Place, 'for'>

const appointments = /^\/appointments(\/|$)/
const checkpoints = /^\/checkpoints(\/|$)/
const exchange = /^\/(checkpoints|outside)(\/|$)|^\/homes\/[^/]+\/(pin|confirm-pin|unpin|take-in)$/

/** `group`: under which name the place is folded where places are many. `also`: paths elsewhere that belong to the place. `in`: of such organisations only, though the role exists elsewhere too. */
const places: readonly Place[] = [
  { href: '/reports/new', words: words.newReport, for: filing },
  { href: '/reports', words: words.ownReports, for: filing },
  { href: '/entries', words: words.entries, for: keeping, also: /^\/cases\/[^/]+\/answer$/ },
  { href: '/residents', words: residentWords.title, for: keeping, group: 'personal' },
  { href: '/census', words: censusWords.title, for: keeping, group: 'figures' },
  { href: '/cases', words: words.cases, for: reviewing },
  { href: '/transfers', words: words.transfers, for: [...keeping, ...reviewing], also: exchange },
  { href: '/statistics', words: words.statistics, for: counting, also: /^\/records$/, group: 'figures' },
  { href: '/learning', words: learningWords.title, for: keeping, group: 'figures' },
  { href: '/closes', words: closeWords.title, for: closing, group: 'figures' },
  {
    href: '/publications',
    words: publicationWords.title,
    for: publicReaders,
    also: /^\/public-page$|^\/organisations\/[^/]+\/(open|close)-page$/,
    group: 'figures',
  },
  { href: '/ledger', words: words.ledger, for: ['dpo'], also: checkpoints },
  { href: '/breaches', words: words.breaches, for: ['director', 'dpo'], in: ['home'], group: 'personal' },
  {
    href: '/retention',
    words: words.retention,
    for: [...keeping, ...reviewing, 'dpo'],
    in: keepingSides,
    also: /^\/disposals\/|^\/organisations\/[^/]+\/retention$/,
    group: 'personal',
  },
  { href: '/disclosures', words: disclosureWords.title, for: ['director', 'dpo'], in: ['home'], group: 'personal' },
  {
    href: '/requests',
    words: words.requests,
    for: ['director', 'head', 'dpo'],
    in: keepingSides,
    also: /^\/documents(\/|$)/,
    group: 'personal',
  },
  { href: '/authorisations', words: words.authorisations, for: ['director'], also: appointments, group: 'office' },
  { href: '/people', words: words.people, for: ['admin'], also: /^\/(clients|appointments)(\/|$)/, group: 'office' },
  {
    href: '/organisations',
    words: words.organisations,
    for: ['admin', 'director'],
    also: /^\/homes\//,
    group: 'office',
  },
]

/** In the order of the navigation; nothing for who is not signed in. */
export function placesWithPages({ self }: Reader): Shown[] {
  if (!self) return []
  const found = (place: Place) =>
    self.acting.some(({ role, kind }) => place.for.includes(role) && (!place.in || place.in.includes(kind)))
  return [{ href: '/start', words: words.start }, ...places.filter(found)]
}

/** Where in the navigation a path belongs: the nearest of the places. */
export const placeAt = <Of extends Shown>(among: readonly Of[], path: string): Of | undefined =>
  among
    .toSorted((a, b) => b.href.length - a.href.length)
    .find(({ href, also }) => path === href || path.startsWith(`${href}/`) || also?.test(path))

/** So many stand side by side on a desk's screen; where there are more, those of a group are folded under its name. */
const mostInRow = 8
const groupWords: Record<Group, Words> = { personal: words.personal, figures: words.figures, office: words.office }

export type Folded = { words: Words; places: Shown[] }

/** The places in their order, each group where its first place would stand. */
export function inRow(places: readonly Shown[]): (Shown | Folded)[] {
  if (places.length <= mostInRow) return [...places]
  const groups = Map.groupBy(places, ({ group, href }) => group ?? href)
  return [...groups.values()].map((of) => {
    const [first] = of as [Shown, ...Shown[]]
    return first.group && of.length > 1 ? { words: groupWords[first.group], places: of } : first
  })
}
