// The public page of a voivodeship: who opens and closes it, on what terms what stands on it may be used again, and which part of
// a release stands on it. Hides nothing: it is a part of what observers were given, so both together tell no more (suppression/).
import type { Decision } from '../event.ts'
import type { Organisation, OrganisationFields } from '../organisation-decide.ts'
import { Refusal } from '../refusal.ts'
import { permit, type Acting, type Actor } from '../role.ts'
import { withOnly, type Dimension, type Figures, type Member } from './figures.ts'
import { profileOn } from './profile.ts'
import { mayGoTo, publishers } from './release.ts'
import { isTableCode } from './table.ts'

/** On what terms it may be used again; the voivode decides (ustawa z 11.08.2021 o otwartych danych, Dz.U. 2021 poz. 1641). SPDX names. */
export const reuseTerms = ['CC0-1.0', 'CC-BY-4.0'] as const
export type ReuseTerms = (typeof reuseTerms)[number]

/** Why it is closed: a fault in the figures, a fear that somebody could be recognised, a decision of the office. */
export const closingReasons = ['fault', 'recognisable', 'decision'] as const
export type ClosingReason = (typeof closingReasons)[number]

/** `contact`: an e-mail address of the office, for everybody to read; never a person's. */
export type OpenedWith = { contact: string; terms: ReuseTerms }
/** As the last event says it; a voivode without one never opened it. */
export type PublicPage =
  ({ open: true; reason: null } & OpenedWith) | { open: false; contact: null; terms: null; reason: ClosingReason }

export type PageDecision = Decision<OrganisationFields> & { acting: Acting }

/**
 * Opens it, or changes what an open one says of contact and terms.
 *
 * @param openElsewhere whether another voivode's is open: an instance has one public address
 * @throws Refusal `not-permitted`, `already-exists`
 */
export function openPublicPage(
  voivode: Organisation,
  { contact, terms }: OpenedWith,
  openElsewhere: boolean,
  actor: Actor,
): PageDecision {
  const acting = permit(actor, voivode.id, publishers)
  if (openElsewhere) throw new Refusal('already-exists')
  return { action: 'open-public-page', acting, detail: { publicPage: { open: true, contact, terms, reason: null } } }
}

/** @throws Refusal `not-permitted`, `wrong-state` when it is not open */
export function closePublicPage(voivode: Organisation, reason: ClosingReason, actor: Actor): PageDecision {
  const acting = permit(actor, voivode.id, publishers)
  if (!voivode.publicPage?.open) throw new Refusal('wrong-state')
  return {
    action: 'close-public-page',
    acting,
    detail: { publicPage: { open: false, contact: null, terms: null, reason } },
  }
}

type Months = { from: string; to: string }

/** Whether anything of a release of these months may stand on the page (domain.md §9.3: by the year). */
export const hasPublicPart = (table: string, months: Months): boolean =>
  isTableCode(table) && mayGoTo('public', table, months)

/** The dimensions of which the public gets only some members, with these. */
export const publicMembers = (table: string, { from }: Pick<Months, 'from'>): Pick<Dimension, 'code' | 'members'>[] => {
  const kept = isTableCode(table) ? profileOn('public', `${from}-01`).members?.[table] : undefined
  return Object.entries(kept ?? {}).map(([code, members]) => ({ code, members: members.map((one) => ({ code: one })) }))
}

/**
 * Of the tables of a release those for the public, and of their members those for the public; each cell as observers see it.
 * A sum of members that are not there stands as a figure of its own.
 */
export function publicPart(tables: readonly Figures[], months: Months): Figures[] {
  const { members = {} } = profileOn('public', `${months.from}-01`)
  return tables.flatMap((figures) => {
    const { table } = figures
    return isTableCode(table) && mayGoTo('public', table, months) ? [onlyMembers(figures, members[table] ?? {})] : []
  })
}

/** The same figures with these members alone, of the dimensions that are named. */
function onlyMembers(figures: Figures, kept: Readonly<Record<string, readonly string[] | undefined>>): Figures {
  const isKept = (dimension: string, code: string) => kept[dimension]?.includes(code) ?? true
  const dimensions = figures.dimensions.map(({ code, members }) => {
    const shown = members.filter((member) => isKept(code, member.code))
    const codes = new Set(shown.map((member) => member.code))
    return { code, members: shown.map((member) => withoutAbsent(member, codes)) }
  })
  return withOnly(figures, dimensions)
}

function withoutAbsent({ sumOf, ...member }: Member, codes: ReadonlySet<string>): Member {
  return sumOf?.every((code) => codes.has(code)) ? { ...member, sumOf } : member
}
